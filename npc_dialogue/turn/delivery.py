"""What of a turn is sent: its lines and actions in order, and what waits until the game has answered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from npc_dialogue.acting import Acts, Held
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.speech.events import Act, Closed, Delta, Line, Proposal, SpeechEvent, Voice
from npc_dialogue.speech.silence import Silence
from npc_dialogue.text.events import Written
from npc_dialogue.world.content import NARRATOR

from .deadlines import Deadlines
from .events import AUTHORED, FILLER, REFUSED, SILENCE, TurnDelta, TurnEvent, TurnLine, TurnProposal
from .result import EndReason


class Delivery:
    """Of one turn, whichever voices speak in it. What was sent is never taken back."""

    def __init__(
        self,
        prompt: Prompt,
        emit: Callable[[TurnEvent], None],
        *,
        default_emotion: str,
        deadlines: Deadlines,
        accepted: float,
        now: Callable[[], float],
        may_be_silent: bool,
        trouble: list[str],
    ) -> None:
        """`trouble` is where is told what the game does not see; the rest as for a `Turn`."""
        self.prompt = prompt
        """What the voice is told that speaks now."""
        self.emit = emit
        self.begun = asyncio.Event()
        """Done once what is said may be emitted."""
        self.cancelled = False
        """The turn ends where it stands: nothing more is put to the game that it would have to answer."""
        self.listening: asyncio.Timeout | None = None
        """Of the stream that is listened to: it ends when the game has refused what was promised."""
        self.lines: list[TurnLine] = []
        self.acts = Acts()
        self.silence = Silence() if may_be_silent else None
        self.closed: EndReason | None = None
        """How the speech of this voice has ended before its stream did."""
        self.first_text: float | None = None
        """Seconds from acceptance, of what is no filler."""
        self.first_line: float | None = None
        self.muted = False
        """Nothing more of this turn is heard: the game has refused what was promised."""
        self._default_emotion = default_emotion
        self._deadlines = deadlines
        self._accepted = accepted
        self._now = now
        self._trouble = trouble
        self._source = ""
        self._offset = 0
        self._speaker = ""
        """Who speaks, where a voice speaks for several."""
        self._held: Held | None = None
        """What waits for the game's word."""

    @property
    def spoke(self) -> bool:
        """Whether anything was heard, or will be once the game has answered."""
        return self.first_text is not None or self._held is not None

    def begin(self, source: str) -> None:
        """Another voice speaks: what is released is its own from now on."""
        self._offset = len(self.lines)
        self._source = source
        self._speaker = ""
        self.closed = None

    def release(self, events: Sequence[SpeechEvent]) -> None:
        """Sends what was said, or keeps it for the game's word where that is awaited."""
        for event in events if self.silence is None else list(self.silence.without(events)):
            if self.muted:
                return
            if self._held is not None:
                self._held.events.append(event)
                continue
            match event:
                case Delta():
                    if self.first_text is None:
                        self.first_text = self._now() - self._accepted
                    npc = NARRATOR if event.narrated else self._speaker or self.prompt.npc
                    self.emit(TurnDelta(self._offset + event.line, npc, event.text, event.before))
                case Line():
                    self._add_line(event)
                case Proposal():
                    self.emit(TurnProposal(event.axis, event.by, event.reason))
                case Act():
                    self._act(event)
                case Closed():
                    self.closed = event.reason
                case Voice():
                    self._speaker = event.npc

    # lines of our own

    def say(
        self, text: str, *, source: str = AUTHORED, emotion: str = "", before: str = "", tags: tuple[str, ...] = ()
    ) -> None:
        """A whole line that no voice was asked for."""
        self._source = source
        self._offset = len(self.lines)
        line = Line(0, text, before, emotion or self._default_emotion, 0.5, tags)
        self.release([Delta(0, text, before), line])

    def say_closing(self) -> None:
        """The card's line for a reply that was broken off, if it has one."""
        closings = [line for line in self.prompt.material.lines if line.kind == "closing"]
        if closings:
            line = closings[self.prompt.seed % len(closings)]
            self.say(line.text, emotion=line.emotion, before=" ", tags=("closing", *line.tags))

    def fill(self) -> None:
        """Says one of the card's filler lines if nothing was heard yet; whoever is asked goes on."""
        lately = self.prompt.material.lately
        fillers = [line for line in self.prompt.material.lines if line.kind == "filler"]
        fresh = [line for line in fillers if line.text not in lately] or fillers
        if self.first_text is not None or not fresh:
            return
        line = fresh[self.prompt.seed % len(fresh)]
        emotion = line.emotion or self._default_emotion
        place = len(self.lines)
        self.emit(TurnDelta(place, self.prompt.npc, line.text, ""))
        said = TurnLine(place, self.prompt.npc, line.text, "", emotion, line.intensity, (FILLER, *line.tags), AUTHORED)
        self.lines.append(said)
        self.emit(said)
        self._offset = len(self.lines)

    # the game's word

    def answered(self, act: str, *, accepted: bool) -> bool:
        """The game's word on an action; False when none of that id waits for it."""
        held = self._held
        if held is None or held.act.id != act:
            return False
        held.timer.cancel()
        self._held = None
        if accepted:
            self.release(held.events)
        else:
            self._refuse(held.act.name)
            if self.listening is not None:
                self.listening.reschedule(asyncio.get_running_loop().time())  # what the voice still says is not awaited
        held.answered.set()
        return True

    async def until_answered(self) -> None:
        """Returns when nothing waits for the game's word."""
        while self._held is not None:
            await self._held.answered.wait()

    def let_go(self) -> None:
        """Nobody waits for the game's word any more, and what waits for it is not heard."""
        if self._held is not None:
            self._held.timer.cancel()
            self._held = None
            self.muted = True

    def _act(self, act: Act) -> None:
        """Puts to the game what the NPC would do; what nothing can come of is told to the writer."""
        wrong, put = act.wrong, None
        if not wrong:
            try:
                put = self.acts.put(act)
            except OverflowError as error:
                wrong = str(error)
        if wrong:
            self._trouble.append(f"{self._source}: the action {act.action} was left out: {wrong}")
            if act.answer:
                self._refuse(act.action)
        elif put is not None and self.cancelled and put.answer:
            self.muted = True  # nobody waits for it
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
        refused = next((offer.refused for offer in self.prompt.offers or () if offer.id == action), ())
        words, emotion, id_ = refused[0] if refused else (SILENCE, "", "")
        tags = (REFUSED, Written(id_).tag) if id_ else (REFUSED,)
        self.say(words, emotion=emotion, before=" " if self.lines else "", tags=tags)
        self.muted = True

    def _add_line(self, line: Line) -> None:
        if self.first_line is None:
            self.first_line = self._now() - self._accepted
        whole = TurnLine(
            self._offset + line.line,
            NARRATOR if line.narrated else self._speaker or self.prompt.npc,
            line.text,
            line.before,
            line.emotion,
            line.intensity,
            line.tags,
            self._source,
        )
        self.lines.append(whole)
        self.emit(whole)
