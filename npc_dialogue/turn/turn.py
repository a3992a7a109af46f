"""One turn: from an accepted request to its last line.

A turn asks the voices of its ladder in order. Until a voice's first text was released a failing one is silently
replaced by the next; after that what was heard stands, the open sentence is closed and nothing is asked again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from npc_dialogue.models.complaints import TOO_LONG
from npc_dialogue.models.ladder import Rung, seconds_for
from npc_dialogue.models.port import Model
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.speech.promises import promise_in
from npc_dialogue.speech.setting import Company, SpeechSetting
from npc_dialogue.text.events import Failure

from .deadlines import Deadlines
from .delivery import Delivery
from .events import FILLER, REFUSED, SILENCE, WRITTEN, TurnEvent
from .purse import FreePurse, Hold, Purse
from .reply import Reply
from .result import NOT_SAID, EndReason, TurnResult


def _unheard(event: TurnEvent) -> None:
    raise AssertionError(f"nobody is there to hear {event}")


class Turn:
    """Runs one prompt through its voices. Use once: `await run()`, and `cancel()` at any time.

    `start()` asks the voices before that, while the player's line is still on its way to the disk.
    """

    def __init__(
        self,
        *,
        prompts: Callable[[Rung], Prompt],
        ladder: Sequence[Rung],
        setting: SpeechSetting | Company,
        deadlines: Deadlines,
        accepted: float,
        now: Callable[[], float],
        purse: Purse | None = None,
        emit: Callable[[TurnEvent], None] | None = None,
        may_be_silent: bool = False,
        approved: Model | None = None,
    ) -> None:
        """`accepted` and `now` are seconds of the event loop's clock; `ladder` ends with a voice that needs no server.

        `prompts` is what a voice is told; it is asked for the first at once, for another only when its turn has come.
        `purse` pays for replies; None: nothing is counted. `emit` is set before `run` at the latest.
        `approved` is asked in front of the last voice, whatever the time: like that one it needs no server.
        With `may_be_silent` a reply without a word in it (`…`) is not spoken: the turn ends with nothing said.
        """
        self._prompts = prompts
        self._ladder = ladder
        self._purse = purse or FreePurse()
        self._approved = approved
        self._setting = setting
        self._deadlines = deadlines
        self._accepted = accepted
        self._now = now
        self._trouble: list[str] = []
        self._delivery = Delivery(
            prompts(ladder[0]),
            emit or _unheard,
            default_emotion=setting.default_emotion,
            deadlines=deadlines,
            accepted=accepted,
            now=now,
            may_be_silent=may_be_silent,
            trouble=self._trouble,
        )
        self._reply: Reply | None = None
        """Of the voice that is listened to, or was last."""
        self._usage = NOT_SAID
        self._cancelled = False
        self._speaking: asyncio.Task[EndReason] | None = None

    @property
    def prompt(self) -> Prompt:
        """What the voice was told that spoke last."""
        return self._delivery.prompt

    @property
    def emit(self) -> Callable[[TurnEvent], None]:
        """Hears what is said."""
        return self._delivery.emit

    @emit.setter
    def emit(self, emit: Callable[[TurnEvent], None]) -> None:
        self._delivery.emit = emit

    def cancel(self) -> None:
        """Ends the turn where it stands; `run` then returns with the reason `cancelled`."""
        self._cancelled = self._delivery.cancelled = True
        if self._speaking is not None:
            self._speaking.cancel()

    def answered(self, act: str, *, accepted: bool) -> bool:
        """The game's word on an action; False when none of that id waits for it."""
        return self._delivery.answered(act, accepted=accepted)

    def start(self) -> None:
        """Asks the voices; nothing is emitted before `run`."""
        self._speaking = asyncio.create_task(self._speak())

    async def run(self) -> TurnResult:
        """Speaks until the reply ends, the deadline passes or the turn is cancelled."""
        delivery = self._delivery
        reason: EndReason = "cancelled"
        if self._speaking is None and not self._cancelled:
            self.start()
        if self._speaking is not None:
            delivery.begun.set()
            filling = self._wait_with_filler()
            try:
                reason = await self._speaking
            except asyncio.CancelledError:
                if not self._cancelled:
                    raise
                delivery.let_go()
                if self._reply is not None:
                    self._reply.close("cancelled")
            finally:
                if filling is not None:
                    filling.cancel()
        self._note_promises()
        first = {self._ladder[0].voice.id, *(WRITTEN if len(self._ladder) == 1 else ())}
        return TurnResult(
            lines=tuple(delivery.lines),
            reason=reason,
            fallback=any(not {FILLER, REFUSED} & {*line.tags} and line.source not in first for line in delivery.lines),
            usage=self._usage,
            first_text=delivery.first_text,
            first_line=delivery.first_line,
            total=self._now() - self._accepted,
            trouble=tuple(self._trouble),
            woken=self.prompt.woken,
        )

    def _wait_with_filler(self) -> asyncio.TimerHandle | None:
        if self._deadlines.filler is None:
            return None
        return asyncio.get_running_loop().call_at(self._accepted + self._deadlines.filler, self._delivery.fill)

    def _note_promises(self) -> None:
        """What a model promised to do, and did nothing: the writer's to see."""
        if self._delivery.acts.none:
            for line in self._delivery.lines:
                promised = "" if line.source in WRITTEN else promise_in(line.text, self._setting.language)
                if promised:
                    self._trouble.append(
                        f"{line.source}: it promises a deed and there is no action to it: “{promised}”"
                    )

    async def _speak(self) -> EndReason:
        delivery = self._delivery
        first_line = self._accepted + self._deadlines.first_line - self._deadlines.margin
        total = self._accepted + self._deadlines.total
        *served, last = self._ladder
        for place, rung in enumerate(served):
            now = self._now()
            seconds = seconds_for(rung, served[place + 1 :], now=now, until=first_line)
            if seconds <= 0:
                break
            if not rung.health.ask(now):
                self._trouble.append(f"{rung.voice.id}: not asked, {rung.state(now)}: {rung.health.why}")
                continue
            reason = await self._ask_fitting(rung, now + seconds, total)
            if reason is not None:
                return reason
        delivery.prompt = self._prompts(last)
        await delivery.begun.wait()  # outside the deadline: what the writer wrote is better late than not at all
        if self._approved is not None:
            reply = Reply(self._approved, self._setting, delivery, served=True)
            await self._listen(reply, total, total)
            if reply.reason == "broken":
                delivery.say_closing()
            if reply.reason is not None:
                return reply.reason
        reply = Reply(last.voice, self._setting, delivery, served=False)
        await self._listen(reply, total, total)
        if reply.reason is not None:
            return reply.reason
        if delivery.silence is None:
            delivery.say(SILENCE, source=last.voice.id)
        return "stop"

    async def _ask_fitting(self, rung: Rung, until: float, total: float) -> EndReason | None:
        """A voice with a prompt that fits its window: asked once more where it turned out that it did not."""
        delivery = self._delivery
        delivery.prompt = self._prompts(rung)
        for again in (False, True):
            asked = delivery.prompt
            if asked.tokens + asked.max_tokens > asked.context:
                self._trouble.append(f"{rung.voice.id}: not asked, its window of {asked.context:,} tokens is too small")
                rung.health.left()
                return None
            reply = await self._ask(rung, until, total)
            if reply is None:
                return None
            if again or reply.reason is not None or reply.failure is None or reply.failure.code != TOO_LONG:
                return reply.reason
            delivery.prompt = self._prompts(rung)
            if delivery.prompt.tokens >= asked.tokens:
                return None
        return None

    async def _ask(self, rung: Rung, until: float, total: float) -> Reply | None:
        """A voice that may fail, with what it costs and what is learned of it; None when it could not be asked."""
        delivery = self._delivery
        hold: Hold | None = None
        reply = Reply(rung.voice, self._setting, delivery, served=True)
        try:
            async with asyncio.timeout_at(until):
                paid = await self._purse.reserve(rung.voice, delivery.prompt)
            if isinstance(paid, Failure):
                self._trouble.append(f"{rung.voice.id}: {paid.code}: {paid.message}")
                rung.health.left()
                return None
            hold = paid
            await self._listen(reply, until, total)
        except TimeoutError:  # others speak, and the purse waited for them
            rung.health.left()
            return None
        except asyncio.CancelledError:
            if delivery.first_text is None:
                rung.health.left()
            else:
                rung.health.answered()
            raise
        finally:
            if hold is not None:
                known = reply.finished and reply.usage is not NOT_SAID
                hold.settle(reply.usage if known else None)
                if known:
                    rung.gauge.counted(delivery.prompt, reply.usage)
        self._judge(rung, reply)
        if reply.reason == "broken":
            delivery.say_closing()
        return reply

    async def _listen(self, reply: Reply, until: float, total: float) -> None:
        self._reply = reply
        try:
            await reply.listen(until, total)
        finally:
            if reply.usage is not NOT_SAID:
                self._usage = reply.usage

    def _judge(self, rung: Rung, reply: Reply) -> None:
        """What is learned of a voice from the reply that it gave, or did not give."""
        if reply.failure is not None:
            self._trouble.append(f"{rung.voice.id}: {reply.failure.code}: {reply.failure.message}")
            if reply.failure.code == TOO_LONG:
                rung.gauge.refused(self.prompt, reply.failure)
            rung.failed(reply.failure, self._now())
        else:
            rung.health.answered()
        if reply.speech.caught is not None:
            self._trouble.append(f"{rung.voice.id}: {reply.speech.caught}")
        if reply.speech.repeated:
            self._trouble.append(f"{rung.voice.id}: it said again, and was not heard: {reply.speech.repeated}")
