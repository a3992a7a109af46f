"""One turn: from an accepted request to its last line.

A turn asks the voices of its ladder in order. Until a voice's first text was released a failing one is silently
replaced by the next; after that what was heard stands, the open sentence is closed and nothing is asked again.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

from .acting import Acts, Calls, Held, TurnAct
from .models.complaints import TOO_LONG
from .models.ladder import Rung, seconds_for
from .models.port import Model, Pours
from .prompt import sayable
from .prompt.prompt import Prompt
from .speech.chain import Speech
from .speech.events import Act, Closed, Delta, Line, Proposal, SpeechEvent
from .speech.forbidden import Caught, Forbidden
from .speech.promises import promise_in
from .speech.setting import SpeechSetting
from .speech.silence import Silence
from .text.events import Failure, Finish, StreamEvent, Text, ToolCall, Usage
from .world.content import NARRATION, NARRATOR

EndReason = Literal["stop", "length", "cancelled", "broken"]
AUTHORED = "authored"
"""The source of a line that the writer wrote."""
REFUSED = "refused"
"""The tag of a line that is said since the game refused an action."""
FILLER = "filler"
"""The tag of a line that only passes the time: it is no part of the reply."""
MOST_HEARD = 16_000
"""Characters of one voice's reply that are listened to, ten times what the longest card allows: speech is worked out on
the event loop, and a server that never stops must not stop everybody."""
_PIECE = 512
MOST_LATELY = 6
"""Replies that a model may not say again word for word."""
SILENCE = "…"
"""What is heard of an NPC that has nothing to say."""


@dataclass(slots=True)  # not frozen, like `Text`
class TurnDelta:
    """The next piece of line `line`."""

    line: int
    npc: str
    text: str
    before: str | None = None
    """With a line's first piece: what separates it from the line before."""


@dataclass(frozen=True, slots=True)
class TurnLine:
    """Line `line` is whole."""

    line: int
    npc: str
    text: str
    before: str
    emotion: str
    intensity: float
    tags: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class TurnProposal:
    """The voice says that the NPC's feelings toward the speaker change; the world's rules and the game decide."""

    axis: str
    by: float
    reason: str


TurnEvent = TurnDelta | TurnLine | TurnProposal | TurnAct
NOT_SAID = Usage(prompt_tokens=None, completion_tokens=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """Seconds from the acceptance of the request."""

    first_line: float = 4.0
    """By then something is heard."""
    total: float = 20.0
    """By then the turn has ended."""
    margin: float = 0.25
    """Kept back from `first_line` for the last voice, which needs no server."""
    answer: float = 3.0
    """Seconds within which the game answers an action that needs it; then it counts as refused."""
    filler: float | None = None
    """After so long without a word one of the card's filler lines is said; None: never."""


class Hold(Protocol):
    """What was set aside for one reply of one voice."""

    def settle(self, usage: Usage | None) -> None:
        """Called once, however the reply ended. None: it is not known what it took."""


class Purse(Protocol):
    """What a turn may spend."""

    async def reserve(self, voice: Model, prompt: Prompt) -> Hold | Failure:
        """Sets aside the most that a reply can take; a `Failure` when that is more than there is."""


class _Nothing:
    """The hold of a voice that costs nothing."""

    def settle(self, usage: Usage | None) -> None:
        pass


class FreePurse:
    """Pays for everything and counts nothing."""

    async def reserve(self, voice: Model, prompt: Prompt) -> Hold | Failure:
        """See `Purse`."""
        return _Nothing()


def text_of(lines: Sequence[TurnLine]) -> str:
    """What was said in these lines, without what a narrator told of it."""
    return "".join(line.before + line.text for line in lines if NARRATION not in line.tags)


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnResult:
    """How a turn ended and what was heard of it."""

    lines: tuple[TurnLine, ...]
    """Fillers too."""
    reason: EndReason
    fallback: bool
    usage: Usage
    first_text: float | None
    """Seconds from acceptance; None when nothing was said."""
    first_line: float | None
    total: float
    trouble: tuple[str, ...] = ()
    """Why voices were passed over, for the log and `status`; never for the player."""
    woken: tuple[str, ...] = ()
    """Ids of the lore that was woken for what was said and that stays or rests."""

    @property
    def said(self) -> tuple[TurnLine, ...]:
        """The lines without fillers: what is remembered."""
        return tuple(line for line in self.lines if FILLER not in line.tags)

    @property
    def text(self) -> str:
        """All that was said, without fillers and what a narrator told of it."""
        return text_of(self.said).lstrip()

    @property
    def sources(self) -> tuple[str, ...]:
        """Who spoke, in order, each once."""
        return tuple(dict.fromkeys(line.source for line in self.said))


@dataclass(slots=True)
class _Ear:
    """One voice's reply as far as it has come."""

    finish: Finish | None = None
    left: int = MOST_HEARD
    """Characters that may still come."""
    calls: Calls = field(default_factory=Calls)


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
        setting: SpeechSetting,
        deadlines: Deadlines,
        accepted: float,
        now: Callable[[], float],
        purse: Purse | None = None,
        emit: Callable[[TurnEvent], None] | None = None,
        may_be_silent: bool = False,
    ) -> None:
        """`accepted` and `now` are seconds of the event loop's clock; `ladder` ends with a voice that needs no server.

        `prompts` is what a voice is told; it is asked for the first at once, for another only when its turn has come.
        `purse` pays for replies; None: nothing is counted. `emit` is set before `run` at the latest.
        With `may_be_silent` a reply without a word in it (`…`) is not spoken: the turn ends with nothing said.
        """
        self._prompts = prompts
        self._prompt = prompts(ladder[0])
        self._ladder = ladder
        self._purse = purse or FreePurse()
        self._setting = setting
        self._deadlines = deadlines
        self._accepted = accepted
        self._now = now
        self.emit = emit or _unheard
        self._silence = Silence() if may_be_silent else None
        self._heard: list[TurnLine] = []
        self._speech: Speech  # a new one for each voice
        self._offset = 0
        self._source = ""
        self._closed: EndReason | None = None
        self._usage = NOT_SAID
        self._failure: Failure | None = None
        self._finished = False
        """Whether the voice's stream came to its end: the counts of one that was cut off are too low."""
        self._first_text: float | None = None
        self._first_line: float | None = None
        self._trouble: list[str] = []
        self._acts = Acts()
        self._held: Held | None = None
        """What waits for the game's word."""
        self._muted = False
        """Nothing more of this turn is heard: the game has refused what was promised."""
        self._limit: asyncio.Timeout | None = None
        """Of the stream that is listened to."""
        self._cancelled = False
        self._speaking: asyncio.Task[EndReason] | None = None
        self._begun = asyncio.Event()
        """Done once what is said may be emitted."""

    @property
    def prompt(self) -> Prompt:
        """What the voice was told that spoke last."""
        return self._prompt

    def cancel(self) -> None:
        """Ends the turn where it stands; `run` then returns with the reason `cancelled`."""
        self._cancelled = True
        if self._speaking is not None:
            self._speaking.cancel()

    def answered(self, act: str, *, accepted: bool) -> bool:
        """The game's word on an action; False when none of that id waits for it."""
        held = self._held
        if held is None or held.act.id != act:
            return False
        held.timer.cancel()
        self._held = None
        if accepted:
            self._release(held.events)
        else:
            self._refuse(held.act.name)
            if self._limit is not None:
                self._limit.reschedule(asyncio.get_running_loop().time())  # what the voice still says is not awaited
        held.answered.set()
        return True

    def start(self) -> None:
        """Asks the voices; nothing is emitted before `run`."""
        self._speaking = asyncio.create_task(self._speak())

    async def run(self) -> TurnResult:
        """Speaks until the reply ends, the deadline passes or the turn is cancelled."""
        reason: EndReason = "cancelled"
        if self._speaking is None and not self._cancelled:
            self.start()
        if self._speaking is not None:
            self._begun.set()
            filling = self._wait_with_filler()
            try:
                reason = await self._speaking
            except asyncio.CancelledError:
                if not self._cancelled:
                    raise
                self._let_go()
                self._finish_speech("cancelled")
            finally:
                if filling is not None:
                    filling.cancel()
        self._note_promises()
        return TurnResult(
            lines=tuple(self._heard),
            reason=reason,
            fallback=any(
                not {FILLER, REFUSED} & {*line.tags} and line.source != self._ladder[0].voice.id for line in self._heard
            ),
            usage=self._usage,
            first_text=self._first_text,
            first_line=self._first_line,
            total=self._now() - self._accepted,
            trouble=tuple(self._trouble),
            woken=self._prompt.woken,
        )

    def _note_promises(self) -> None:
        """What a model promised to do, and did nothing: the writer's to see."""
        if self._acts.none:
            for line in self._heard:
                promised = "" if line.source == AUTHORED else promise_in(line.text, self._setting.language)
                if promised:
                    self._trouble.append(
                        f"{line.source}: it promises a deed and there is no action to it: “{promised}”"
                    )

    async def _speak(self) -> EndReason:
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
        self._prompt = self._prompts(last)
        await self._begun.wait()  # outside the deadline: what the writer wrote is better late than not at all
        reason = await self._listen(last.voice, total, total)
        if reason is None and self._silence is not None:
            reason = "stop"
        if reason is None:
            self._source = last.voice.id
            self._say(SILENCE, emotion=self._setting.default_emotion)
            reason = "stop"
        return reason

    async def _ask_fitting(self, rung: Rung, until: float, total: float) -> EndReason | None:
        """A voice with a prompt that fits its window: asked once more where it turned out that it did not."""
        self._prompt = self._prompts(rung)
        for again in (False, True):
            asked = self._prompt
            if asked.tokens + asked.max_tokens > asked.context:
                self._trouble.append(f"{rung.voice.id}: not asked, its window of {asked.context:,} tokens is too small")
                rung.health.left()
                return None
            reason = await self._ask(rung, until, total)
            if again or reason is not None or self._failure is None or self._failure.code != TOO_LONG:
                return reason
            self._prompt = self._prompts(rung)
            if self._prompt.tokens >= asked.tokens:
                return None
        return None

    async def _ask(self, rung: Rung, until: float, total: float) -> EndReason | None:
        """A voice that may fail, with what it costs and what is learned of it."""
        hold: Hold | None = None
        usage, self._usage = self._usage, NOT_SAID
        self._failure = None
        try:
            async with asyncio.timeout_at(until):
                paid = await self._purse.reserve(rung.voice, self._prompt)
            if isinstance(paid, Failure):
                self._trouble.append(f"{rung.voice.id}: {paid.code}: {paid.message}")
                rung.health.left()
                return None
            hold = paid
            reason = await self._listen(rung.voice, until, total)
        except TimeoutError:  # others speak, and the purse waited for them
            rung.health.left()
            return None
        except asyncio.CancelledError:
            if self._first_text is None:
                rung.health.left()
            else:
                rung.health.answered()
            raise
        finally:
            if hold is not None:
                known = self._finished and self._usage is not NOT_SAID
                hold.settle(self._usage if known else None)
                if known:
                    rung.gauge.counted(self._prompt, self._usage)
            if self._usage is NOT_SAID:
                self._usage = usage
        self._judge(rung)
        if reason == "broken":
            self._say_closing()
        return reason

    def _judge(self, rung: Rung) -> None:
        """What is learned of a voice from the reply that it gave, or did not give."""
        if self._failure is not None:
            self._trouble.append(f"{rung.voice.id}: {self._failure.code}: {self._failure.message}")
            if self._failure.code == TOO_LONG:
                rung.gauge.refused(self._prompt, self._failure)
            rung.failed(self._failure, self._now())
        else:
            rung.health.answered()
        if self._speech.caught is not None:
            self._trouble.append(f"{rung.voice.id}: {self._speech.caught}")
        if self._speech.repeated:
            self._trouble.append(f"{rung.voice.id}: it said again, and was not heard: {self._speech.repeated}")

    async def _listen(self, voice: Model, until: float, total: float) -> EndReason | None:
        """One voice's reply; None when it failed before anything was heard. What went wrong is in `_failure`."""
        served = voice is not self._ladder[-1].voice  # the writer's own lines may come again
        said = self._prompt.material.lately[-MOST_LATELY:] if served else ()
        offers = self._prompt.offers
        whole = any(offer.answer for offer in offers or ())
        forbidden = self._forbidden() if served else None
        self._speech = Speech(
            replace(self._setting, said=said, offers=offers, whole_sentences=whole, forbidden=forbidden)
        )
        self._offset = len(self._heard)
        self._source = voice.id
        self._closed = self._failure = None
        self._finished = False
        ear = _Ear()
        try:
            await self._follow(voice, ear, until, total)
        except TimeoutError:
            if not self._muted:
                self._failure = Failure("model.slow", "it was not done in time", retryable=True)
        except Exception as error:  # noqa: BLE001 - a voice is another's code: whatever it raises, the NPC answers
            self._failure = Failure("model.failed", f"it raised {type(error).__name__}", retryable=True)
        finally:
            self._limit = None
        if ear.finish is not None:
            self._call(ear.calls)
        reason = self._ended(ear.finish)
        while self._held is not None:
            await self._held.answered.wait()
        if self._muted:
            return "stop"
        silent = self._silence is not None and self._silence.kept
        if reason in {"stop", "length"} and self._first_text is None and not silent:
            self._failure = Failure("model.failed", "it had nothing to say", retryable=True)
            return None
        return reason and (self._closed or reason)

    async def _follow(self, voice: Model, ear: _Ear, until: float, total: float) -> None:
        """Hears a voice's stream to its end, or as far as anybody wants it; raises TimeoutError."""

        def overhear(text: str) -> bool:
            if self._first_text is None or ear.calls or len(text) > ear.left:
                return False
            ear.left -= len(text)
            self._hear(text)
            return self._closed is None and not self._muted

        streaming = voice.pour(self._prompt, overhear) if isinstance(voice, Pours) else voice.stream(self._prompt)
        async with asyncio.timeout_at(until) as limit, aclosing(streaming) as stream:
            self._limit = limit
            async for event in stream:
                if not self._begun.is_set():
                    await self._begun.wait()
                self._take(event, ear)
                if ear.finish is not None or self._failure is not None or self._closed is not None or self._muted:
                    break
                if until < total and (self._first_text is not None or self._held is not None):
                    until = total
                    limit.reschedule(total)

    def _take(self, event: StreamEvent, ear: _Ear) -> None:
        match event:
            case ToolCall() if self._prompt.offers is not None:
                ear.calls.add(event)
                ear.left -= len(event.name) + len(event.arguments)
            case Text():
                self._call(ear.calls)
                self._hear(event.text[: ear.left])
                ear.left -= len(event.text)
            case Usage():
                self._usage = event
            case Failure():
                self._failure = event
            case Finish():
                ear.finish, self._finished = event, True
            case _:
                pass
        if ear.left < 0:
            ear.finish = Finish("length")

    def _call(self, calls: Calls) -> None:
        """What the voice does by calls that are whole now."""
        for act in calls.take(self._prompt.offers or ()):
            self._release(self._speech.act(act))

    def _forbidden(self) -> Forbidden | None:
        """What a voice that was given this prompt must not make the player hear."""
        forbidden = self._setting.forbidden
        if forbidden is None:
            return None
        return replace(forbidden, instructions=sayable.instructions(self._prompt), used=sayable.used(self._prompt))

    def _hear(self, text: str) -> None:
        """In pieces, since what one piece costs grows faster than its length."""
        if len(text) <= _PIECE:
            if self._closed is None:
                self._release(self._speech.feed(text))
            return
        for at in range(0, len(text), _PIECE):
            if self._closed is not None:
                return
            self._release(self._speech.feed(text[at : at + _PIECE]))

    def _ended(self, finish: Finish | None) -> EndReason | None:
        """How a voice's reply ended, with what was still held back; None when nothing was heard of it."""
        heard = self._first_text is not None or self._held is not None
        if self._closed is not None and heard:
            return self._closed
        if self._speech.caught is not None:
            return "broken" if heard else self._cover_up(self._speech.caught)
        if self._closed is not None:  # by somebody else's line, say
            self._failure = Failure("model.failed", "it had nothing to say", retryable=True)
            return None
        if finish is None or finish.reason == "content_filter":
            self._finish_speech("broken")
            return "broken" if heard else None
        reason: EndReason = "length" if finish.reason == "length" else "stop"
        self._finish_speech(reason)
        if self._speech.caught is not None:
            heard = self._first_text is not None or self._held is not None
            return "broken" if heard else self._cover_up(self._speech.caught)
        return reason

    def _cover_up(self, caught: Caught) -> EndReason | None:
        """A reply that must not be heard, and of which nothing was: the cover of a secret that was asked for, or
        None for the next voice."""
        cover = sayable.asked_cover(self._prompt, caught.source) if caught.why == "secret" else None
        if cover is None:
            return None
        self._source, self._closed = AUTHORED, None
        said = cover.said[self._prompt.seed % len(cover.said)]
        self._say(said, emotion=cover.emotion or self._setting.default_emotion)
        return "stop"

    def _finish_speech(self, reason: EndReason) -> None:
        if self._first_text is None and self._held is None and reason in {"broken", "cancelled"}:
            return  # nothing was heard: what is still held back never was said
        self._release(self._speech.finish(reason))

    def _release(self, events: Sequence[SpeechEvent]) -> None:
        coming = deque(events if self._silence is None else self._silence.without(events))
        while coming and not self._muted:
            if self._held is not None:
                self._held.events.extend(coming)
                return
            event = coming.popleft()
            match event:
                case Delta():
                    if self._first_text is None:
                        self._first_text = self._now() - self._accepted
                    npc = NARRATOR if event.narrated else self._prompt.npc
                    self.emit(TurnDelta(self._offset + event.line, npc, event.text, event.before))
                case Line():
                    self._add_line(event)
                case Proposal():
                    self.emit(TurnProposal(event.axis, event.by, event.reason))
                case Act():
                    self._act(event)
                case Closed():
                    self._closed = event.reason

    def _act(self, act: Act) -> None:
        """Puts to the game what the NPC would do; what nothing can come of is told to the writer."""
        wrong, put = act.wrong, None
        if not wrong:
            try:
                put = self._acts.put(act)
            except OverflowError as error:
                wrong = str(error)
        if wrong:
            self._trouble.append(f"{self._source}: the action {act.action} was left out: {wrong}")
            if act.answer:
                self._refuse(act.action)
        elif put is not None and self._cancelled and put.answer:
            self._muted = True  # nobody waits for it
        elif put is not None:
            if put.answer:
                until = min(self._now() + self._deadlines.answer, self._accepted + self._deadlines.total)
                timer = asyncio.get_running_loop().call_at(until, self._unanswered, put.id)
                self._held = Held(put, timer)
            self.emit(put)

    def _unanswered(self, act: str) -> None:
        self._trouble.append(f"The game has not answered {act} in time: it counts as refused")
        self.answered(act, accepted=False)

    def _refuse(self, action: str) -> None:
        """The NPC says that it cannot, and nothing else of its reply is heard."""
        refused = next((offer.refused for offer in self._prompt.offers or () if offer.id == action), ())
        self._source = AUTHORED
        words, emotion = refused[0] if refused else (SILENCE, "")
        before = " " if self._heard else ""
        self._say(words, emotion=emotion or self._setting.default_emotion, before=before, tags=(REFUSED,))
        self._muted = True

    def _let_go(self) -> None:
        """Nobody waits for the game's word any more, and what waits for it is not heard."""
        if self._held is not None:
            self._held.timer.cancel()
            self._held = None
            self._muted = True

    def _add_line(self, line: Line) -> None:
        if self._first_line is None:
            self._first_line = self._now() - self._accepted
        whole = TurnLine(
            self._offset + line.line,
            NARRATOR if line.narrated else self._prompt.npc,
            line.text,
            line.before,
            line.emotion,
            line.intensity,
            line.tags,
            self._source,
        )
        self._heard.append(whole)
        self.emit(whole)

    def _wait_with_filler(self) -> asyncio.TimerHandle | None:
        if self._deadlines.filler is None:
            return None
        return asyncio.get_running_loop().call_at(self._accepted + self._deadlines.filler, self._fill)

    def _fill(self) -> None:
        """Says one of the card's filler lines if nothing was heard yet; whoever is asked goes on."""
        lately = self._prompt.material.lately
        fillers = [line for line in self._prompt.material.lines if line.kind == "filler"]
        fresh = [line for line in fillers if line.text not in lately] or fillers
        if self._first_text is not None or not fresh:
            return
        line = fresh[self._prompt.seed % len(fresh)]
        emotion = line.emotion or self._setting.default_emotion
        place = len(self._heard)
        self.emit(TurnDelta(place, self._prompt.npc, line.text, ""))
        said = TurnLine(place, self._prompt.npc, line.text, "", emotion, line.intensity, (FILLER,), AUTHORED)
        self._heard.append(said)
        self.emit(said)
        self._offset = len(self._heard)

    def _say(self, text: str, *, emotion: str, before: str = "", tags: tuple[str, ...] = ()) -> None:
        """A whole line of our own."""
        self._offset = len(self._heard)
        self._release([Delta(0, text, before), Line(0, text, before, emotion, 0.5, tags)])

    def _say_closing(self) -> None:
        closings = [line for line in self._prompt.material.lines if line.kind == "closing"]
        if closings:
            line = closings[self._prompt.seed % len(closings)]
            self._source = AUTHORED
            self._say(line.text, emotion=line.emotion or self._setting.default_emotion, before=" ", tags=("closing",))
