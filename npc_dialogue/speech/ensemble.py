"""One reply in which several speak, made into lines of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.events import Act, Closed, Delta, Line, SpeechEvent, Voice
from npc_dialogue.speech.fences import Fences
from npc_dialogue.speech.forbidden import Caught
from npc_dialogue.speech.items import End, Forget, Item, Stage
from npc_dialogue.speech.lines import WORDLESS, EndReason
from npc_dialogue.speech.reasoning import Reasoning
from npc_dialogue.speech.setting import Company
from npc_dialogue.speech.silence import Silence
from npc_dialogue.speech.speaker import Speaker
from npc_dialogue.speech.tokens import Tokens
from npc_dialogue.speech.wash import Wash
from npc_dialogue.text.events import Written


class Ensemble:
    """Used as `Speech` is. In front of the first line of each who speaks it gives a `Voice`.

    A name of the cast at a line's beginning, or behind a sentence, hands over to that one; what stands before any is
    said by whoever begins. Each is heard as if it spoke alone: with its own length, emotions and what it must not say.
    Who says nothing is not heard, unless nobody says anything. A line of somebody else, the player above all, ends the
    reply, and so does one more go than was asked for.
    """

    def __init__(self, company: Company) -> None:
        self._company = company
        first = company.voices[company.begins]
        cast = tuple((npc, setting.npc_name) for npc, setting in company.voices.items())
        names = {name for _, name in cast}
        self._cast, self._others = cast, tuple(name for name in first.other_names if name not in names)
        self._wash = Wash()
        self._reasoning = Reasoning(first.hidden)
        self.released = False
        """See `Speech`."""
        self.closed = False
        """See `Speech`."""
        self.repeated = ""
        """See `Speech`."""
        self.caught: Caught | None = None
        """See `Speech`."""
        self._is_silent = False
        """Somebody chose to say nothing."""
        self._number = 0
        self._goes = 0
        """How many times somebody has spoken."""
        self._begin()

    def _begin(self) -> None:
        self._stages: Sequence[Stage] = (Tokens(), Fences(), Speaker.of_cast(self._cast, self._others))
        self._hand_over(self._company.begins)

    def _hand_over(self, npc: str) -> None:
        self._npc = npc
        self._speech = Speech(self._company.voices[npc])
        self._silence = Silence()
        self._first: int | None = None
        """The number of its first line; None: nothing was heard of it."""

    def feed(self, text: str) -> list[SpeechEvent]:
        """What the text makes certain."""
        events: list[SpeechEvent] = []
        for seen in self._wash.feed(text):
            for item in self._reasoning.feed(seen):
                self._hear(item, events)
        return events

    def put(self, item: Act | Written) -> list[SpeechEvent]:
        """Nothing: where several talk, they only talk."""
        return []

    def finish(self, reason: EndReason) -> list[SpeechEvent]:
        """What was held back, and the end of the last sentence, as `Speech` has it."""
        events: list[SpeechEvent] = []
        for item in self._reasoning.finish():
            self._hear(item, events)
        for at, stage in enumerate(self._stages):
            for item in stage.finish():
                self._pass(item, at + 1, events)
        if not self.closed:
            self._end(reason, events)
        if not self.closed:
            self._be_silent(events)
            self.closed = True
        return events

    def _hear(self, item: Item, events: list[SpeechEvent]) -> None:
        if not isinstance(item, Forget):
            self._pass(item, 0, events)
        elif not self.released and not self.closed:
            self._begin()

    def _pass(self, item: Item, first: int, events: list[SpeechEvent]) -> None:
        for at in range(first, len(self._stages)):
            given = self._stages[at].feed(item)
            if len(given) != 1:
                for part in given:
                    self._pass(part, at + 1, events)
                return
            item = given[0]
        if not self.closed:
            self._take(item, events)

    def _take(self, item: Item, events: list[SpeechEvent]) -> None:
        if isinstance(item, Voice):
            if item.npc != self._npc:
                self._end("stop", events)
                self._hand_over(item.npc)
                if self._goes == self._company.most and not self.closed:
                    self._close("stop", events)
        elif isinstance(item, End):
            self._end("stop", events)
            if not self.closed:
                self._close("stop", events)
        elif isinstance(item, str):
            self._say(self._speech.feed(item), events)

    def _end(self, reason: EndReason, events: list[SpeechEvent]) -> None:
        """Whoever speaks has done so."""
        self._say(self._speech.finish(reason), events)
        self.repeated = self.repeated or self._speech.repeated
        self._is_silent = self._is_silent or self._silence.kept

    def _be_silent(self, events: list[SpeechEvent]) -> None:
        """Where all were asked and chose to say nothing, that is what is heard."""
        if self._is_silent and not self.released:
            emotion = self._company.default_emotion
            events += [Delta(0, WORDLESS, ""), Line(0, WORDLESS, "", emotion, 0.5)]

    def _say(self, said: Sequence[SpeechEvent], events: list[SpeechEvent]) -> None:
        """What one of them says, in its place among what all say."""
        for event in self._silence.without(said):
            if not isinstance(event, Delta | Line):
                continue
            if self._first is None:
                self._first = self._number
                self._goes += 1
                events.append(Voice(self._npc))
            before = event.before
            if before is not None and self._number == self._first:
                before = "\n" if self._number else ""
            events.append(replace(event, line=self._number, before=before))  # type: ignore[arg-type]
            self.released = True
            if isinstance(event, Line):
                self._number += 1
        if self._speech.caught is not None and not self.closed:
            self.caught = self._speech.caught
            self._close("broken", events)

    def _close(self, reason: Literal["stop", "broken"], events: list[SpeechEvent]) -> None:
        self.closed = True
        if reason == "stop":
            self._be_silent(events)
        events.append(Closed(reason))
