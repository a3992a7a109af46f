"""Last stage: sentences made into lines, what may flow and what is held, length and emotion."""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from npc_dialogue.speech.deeds import guarded
from npc_dialogue.speech.events import Act, Closed, Delta, Line, Proposal, SpeechEvent
from npc_dialogue.speech.feelings.judge import judge
from npc_dialogue.speech.forbidden import Caught
from npc_dialogue.speech.guard import Guard
from npc_dialogue.speech.items import Aside, Change, End, Item, Mood
from npc_dialogue.speech.narration import narrated
from npc_dialogue.speech.repeats import Repeats
from npc_dialogue.speech.setting import SpeechSetting
from npc_dialogue.speech.voice_hints import voice_hints
from npc_dialogue.text.events import Written
from npc_dialogue.text.scripts import words
from npc_dialogue.text.sentences import Piece, SentenceSplitter
from npc_dialogue.world.content import NARRATION

NEUTRAL = "neutral"
EndReason = Literal["stop", "length", "cancelled", "broken"]

# Marks that something taken out has left behind at a sentence's beginning.
_ORPHANS = re.compile(r"(?:[,;:)\]}»”’、，；：。．）]|\.(?!\.)|\s)+")
_EXPRESSIVE = re.compile(r"[?!…？！؟⋯]|\.\.|[\u2190-\u2bff\U0001f000-\U0001faff]")
_COMPLETE = re.compile(r"[.!?…。！？｡।॥؟۔‽។။།፧።][\"'”“’»)\]」』）*_~]*$")


WORDLESS = "…"
"""What is heard of an NPC that does something and says nothing."""


class Lines:
    """Makes the clean text into lines, and lets it flow as the promise allows: what was sent is never taken back.

    The opening is held until its first sentence has ended or `hold` characters of it are there and none of them may
    begin what must not be heard; then text goes out as it comes. With `whole_sentences` every sentence is held until
    the next one begins, since a mark behind a sentence may be meant for it. With directions as tags a `Line` (not its
    text) waits for the next one's beginning, since a direction after the last sentence belongs to that one; with a
    narrator they are lines in front of the sentence that they stand before, or behind the one in which they stand, and
    none without a sentence.

    What must not be heard (`guard.py`) ends the reply in front of the sentence that holds it, or where that has begun
    to flow, in front of the words; it is `caught` then, and what was to be done with that sentence is not done.

    What may become a sentence that was said before is held to its end, and if it does, the reply ends in front of it. A
    reply's first sentence is only set aside then, and said after all if nothing else comes.
    """

    def __init__(self, setting: SpeechSetting) -> None:
        self._setting = setting
        self._splitter = SentenceSplitter()
        self._events: list[SpeechEvent] = []
        self.released = False
        self.closed = False
        self.number = 0
        """Of the line being made."""
        self._spoken = 0  # lines that are no narration
        self._text = ""
        self._begun_at = 0  # characters told before it
        self._sent = 0  # characters of it that are out
        self._lead = ""  # marks before its first word
        self._before = ""  # white space since the line before
        self._waiting: Line | None = None
        self._words = 0
        self._fed = 0  # characters given to the splitter, and got back from it
        self._told = 0
        self._asides: deque[tuple[float, Aside]] = deque()
        self._moods: deque[tuple[int, Mood]] = deque()
        self._wishes: deque[tuple[int, Change | Act]] = deque()  # told of with their line
        self._asking: deque[tuple[int, Act]] = deque()  # told of before it
        self._written: deque[tuple[int, Written]] = deque()
        self._whole: list[SpeechEvent] = []  # a sentence that is held until the next one begins
        self._mood: Mood | None = None  # of the last mark
        self._ending = False
        self._repeats = Repeats(setting.said)
        self._aside: Line | None = None  # a first sentence that was said before
        self.repeated = ""  # what the reply was cut for
        self._guard = Guard(setting.forbidden, setting.language) if setting.forbidden is not None else None
        self.caught: Caught | None = None

    @property
    def plain(self) -> bool:
        """See `Stage`: whether it would be the next of the sentence as it is."""
        return self._text != "" and not self.closed and self._splitter.plain

    def pass_by(self, quiet: str) -> list[SpeechEvent]:
        """What becomes of quiet text while the stage is plain; `went_by` is still to be told of it."""
        self._fed += len(quiet)
        self._told += len(quiet)
        if self._sent:
            self._flow_on(quiet)
        else:
            self._add(quiet)
        return self._take()

    def went_by(self, text: str) -> None:
        """See `Remembers`: it was given to `pass_by`."""
        self._splitter.went_by(text)

    def feed(self, item: Item) -> Sequence[SpeechEvent]:
        if isinstance(item, str):
            self._feed_text(item)
        elif isinstance(item, Aside):
            if item.text and not self._objects_to(item.text):
                whole = self._setting.directions != "narrate" or not self._ending
                self._asides.append((self._fed if whole else math.inf, item))
        elif isinstance(item, Mood):
            self._moods.append((self._fed, item))
        elif isinstance(item, Change):
            reason = "" if self._objects_to(item.reason) else item.reason
            self._wishes.append((self._fed, replace(item, reason=reason)))
        elif isinstance(item, Act):
            act = item if self._guard is None else guarded(item, self._guard, self._setting.offers or ())
            if act.answer:
                self._asking.append((self._fed, act))
            else:
                self._wishes.append((self._fed, act))
        elif isinstance(item, Written):
            self._written.append((self._fed, item))
        elif isinstance(item, End):
            self._finish("stop")
            if self.caught is None:
                self._close("stop")
        return self._take()

    def _feed_text(self, text: str) -> None:
        self._fed += len(text)
        for piece in self._splitter.feed(text):
            if self._sent and not piece.ends:
                self._told += len(piece.text)
                if piece.text:
                    self._flow_on(piece.text)
            else:
                self._read(piece)
            if self.closed:
                break

    def end(self) -> None:
        """The stream has ended: what is fed from now on was held back, and no sentence begins to flow."""
        self._ending = True

    def finish(self, reason: EndReason) -> Sequence[SpeechEvent]:
        """Ends the last sentence, and the reply."""
        self._finish(reason)
        self.closed = True
        return self._take()

    def _take(self) -> list[SpeechEvent]:
        events, self._events = self._events, []
        return events

    def _close(self, reason: Literal["stop", "length", "broken"]) -> None:
        self.closed = True
        self._release_whole(self._told)
        self._events.append(Closed(reason))

    def _read(self, piece: Piece) -> None:
        if not (self._text or self._lead):
            self._begun_at = self._told + len(piece.before)
        self._told += len(piece.before) + len(piece.text)
        self._before += piece.before
        if self._add(piece.text) and piece.ends:
            self._end_line()

    def _add(self, text: str) -> bool:
        """More of the sentence; False where that ended the reply."""
        if not self._text:
            self._lead += text
            if not any(map(str.isalnum, text)):
                return True
            text, self._lead = _ORPHANS.sub("", self._lead, count=1) if _ORPHANS.match(self._lead) else self._lead, ""
            self._release_line()
            first = next(at for at, char in enumerate(text) if char.isalnum())
            self._release_whole(self._told - len(text) + first)
        held = 0
        if self._guard is not None and not self.released:
            held = max(0, self._setting.hold - len(self._text) - 1)
        while held < len(text) and self._guard is not None and not self.released:
            # one by one, since every character may be the one that releases the opening
            if not self._grow_on(text[:held] or text[0]):
                return False
            text, held = text[held or 1 :], 0
        return not text or self._grow_on(text)

    def _grow_on(self, text: str) -> bool:
        """The sentence with more text, sent as far as it may be; False where that ended the reply."""
        if not self._grow(text):
            return False
        if self._may_flow(self._text):
            self._flow()
        return True

    def _may_flow(self, text: str) -> bool:
        """Whether the sentence, if this is what there is of it, is sent before its end."""
        if self._setting.whole_sentences:
            return False
        if self._sent:
            return True
        if self._ending or (not self.released and not self._is_whole_opening(text)):
            return False
        return not self._repeats.may_begin(text)

    def _is_whole_opening(self, text: str) -> bool:
        """Whether so much of a reply is enough to send, and nothing in it is suspect."""
        return len(text) >= self._setting.hold and (self._guard is None or self._guard.safe == len(text))

    def _flow_on(self, text: str) -> None:
        """More of a sentence of which something was sent: what most of a reply is, and short for that."""
        self._text += text
        length = len(self._text)
        guard = self._guard
        if guard is not None:
            guard.feed(text)
            if guard.safe < length:
                if not self._is_caught():
                    self._flow()
                return
        self._events.append(Delta(self.number, self._text[self._sent :]))
        self._sent = length

    def _grow(self, text: str) -> bool:
        """The sentence with more text; False where that must not be heard, and the reply is over."""
        self._text += text
        if self._guard is not None and text:
            self._guard.feed(text)
        return not self._is_caught()

    def _is_caught(self) -> bool:
        """Whether the sentence must not be heard: then it is closed where it was sent to, and the reply with it."""
        if self._guard is None or self._guard.caught is None:
            return False
        self.caught = self._guard.caught
        if self._may_flow(self._text[: self._guard.read]):
            self._flow()  # it would have been, had it come one by one
        if self._sent:
            self._text = self._text[: self._guard.safe]
            self._make_line(cut=True)
        self._text = ""
        self._release_line()
        self._close("broken")
        return True

    def _flow(self) -> None:
        """Sends what there is of the sentence, as far as it may be sent before its end."""
        self._send(len(self._text) if self._guard is None else self._guard.safe)

    def _send(self, length: int) -> None:
        if self._sent < length:
            if not self._sent:
                self._narrate(self._begun_at)
            before = None if self._sent else self._separator()
            self._emit(Delta(self.number, self._text[self._sent : length], before))
            self._sent = length

    def _emit(self, event: SpeechEvent) -> None:
        if self._setting.whole_sentences:
            self._whole.append(event)
        else:
            self._events.append(event)
            self.released = True

    def _release_whole(self, until: float) -> None:
        """The sentence that is held, behind what is asked for before so many characters."""
        if self._whole:
            while self._asking and self._asking[0][0] <= until:
                self._events.append(self._asking.popleft()[1])
            self._events += self._whole
            self._whole = []
            self.released = True

    def _narrate(self, until: float) -> None:
        """What was done before so many characters, as lines of the narrator's."""
        if self._setting.directions != "narrate":
            return
        while self._asides and self._asides[0][0] <= until:
            text = narrated(self._asides.popleft()[1], self._setting.npc_name)
            if text:
                before = "\n" if self.number else ""
                self._emit(Delta(self.number, text, before, narrated=True))
                self._emit(Line(self.number, text, before, NEUTRAL, 0, (NARRATION,), narrated=True))
                self.number += 1
                self._before = "\n"

    def _objects_to(self, text: str) -> bool:
        return self._guard is not None and self._guard.objection_to(text) is not None

    def _separator(self) -> str:
        return "" if self.number == 0 or not self._before else "\n" if "\n" in self._before else " "

    def _release_line(self) -> None:
        if self._waiting is not None:
            self._emit(self._waiting)
            self._waiting = None

    def _end_line(self, *, cut: bool = False) -> None:
        """The sentence is over, and is a line if there is anything in it."""
        if not self._text:
            lead, self._lead = self._lead, ""
            if not _EXPRESSIVE.search(lead):
                return
            self._release_line()
            self._release_whole(self._told - len(lead))
            self._text = lead
        elif self._guard is not None:
            self._guard.end()
            if self._is_caught():
                return
        self._make_line(cut=cut)

    def _make_line(self, *, cut: bool) -> None:
        """The sentence as a line, unless it was said before."""
        if cut and not self._text.endswith(("…", "...")):
            self._text += "…"
        again = not self._sent and self._repeats.holds(self._text)
        if again and self._spoken:
            self.repeated = self._text
            self._text = ""
            self._release_line()
            self._close("stop")
            return
        if not again:
            self._send(len(self._text))
        shown = self._moods_here()
        if shown is None and self._mood is None:
            said = self._text.removesuffix("…") if cut else self._text
            shown = judge(said, self._setting.language, self._setting.emotions)
        tags = self._tags_here(shown)
        if cut:
            tags.append("cut")
        mood = shown or Mood(self._setting.default_emotion, self._setting.default_intensity)
        line = Line(self.number, self._text, self._separator(), mood.name, mood.intensity, tuple(tags))
        if again:
            self.repeated = self._text
            self._aside = self._aside or line
            self._text, self._before = "", ""
            return
        self._waiting = line
        self._repeats.add(self._text)
        self._tell_wishes(self._told)
        self._words += len(words(self._text))
        self.number += 1
        self._spoken += 1
        self._text, self._sent, self._before = "", 0, ""
        if self._setting.directions != "tag" or self._length_is_reached():
            self._release_line()
        self._narrate(self._told)
        if self._length_is_reached() and self.caught is None:
            self._close("length")

    def _length_is_reached(self) -> bool:
        return self._spoken >= self._setting.max_sentences or self._words >= self._setting.max_words

    def _moods_here(self) -> Mood | None:
        """The first mark within the sentence counts for it, the last from the next one on."""
        mood = self._mood
        first = True
        while self._moods and self._moods[0][0] < self._told:
            _, self._mood = self._moods.popleft()
            if first:
                mood, first = self._mood, False
        return mood

    def _tell_wishes(self, until: float) -> None:
        """What was proposed before so many characters, now that the line is spoken with which it stands."""
        while self._wishes and self._wishes[0][0] < until:
            _, wish = self._wishes.popleft()
            self._emit(wish if isinstance(wish, Act) else Proposal(wish.axis, wish.by, wish.reason))

    def _tags_here(self, shown: Mood | None) -> list[str]:
        here = [entry for entry in self._asides if entry[0] < self._told]
        asides = [aside for _, aside in here]
        if self._setting.directions != "narrate":  # else they are still to be told
            for _ in here:
                self._asides.popleft()
        tags = []
        while self._written and self._written[0][0] < self._told:
            tags.append(self._written.popleft()[1].tag)
        if self._setting.directions == "tag":
            tags += [f"direction:{aside.text}" for aside in asides]
        return [*tags, *voice_hints(shown, asides, self._setting.voice_hints)]

    def _finish(self, reason: EndReason) -> None:
        pieces = self._splitter.finish()
        for piece in pieces[:-1]:
            self._read(piece)
            if self.closed:
                return
        if pieces:
            self._end_last(pieces[-1], reason)
        if self.caught is not None:
            return
        if not self._spoken and self._aside is None and reason in ("stop", "length"):
            self._do_without_words()
        if self._spoken:
            self._tell_wishes(math.inf)
        if self._waiting is not None and self._setting.directions == "tag":
            late = [f"direction:{aside.text}" for _, aside in self._asides]
            self._waiting = replace(self._waiting, tags=(*self._waiting.tags, *late))
        self._release_line()
        if self._aside is not None and not self._spoken and reason != "broken":
            self._narrate(self._begun_at)
            line = replace(self._aside, line=self.number, before=self._separator())
            self._emit(Delta(line.line, line.text, line.before))
            self._tell_wishes(math.inf)
            self._emit(line)
            self.number, self._spoken = self.number + 1, 1
        if self._spoken:
            self._narrate(math.inf if reason == "stop" else self._told)
        self._release_whole(math.inf)

    def _do_without_words(self) -> None:
        """A reply that only does something: what the NPC says with that, or its silence."""
        acts = (act for _, act in (*self._asking, *self._wishes) if isinstance(act, Act) and not act.wrong)
        act = next(acts, None)
        if act is not None:
            said = next(offer.said for offer in self._setting.offers or () if offer.id == act.action)
            self._text = said[0] if said else WORDLESS
            self._told += 1  # they stand behind the mark
            self._make_line(cut=False)  # the writer's words

    def _end_last(self, piece: Piece, reason: EndReason) -> None:
        self._ending = True
        whole = self._text + self._lead + piece.text
        if reason == "stop" or _COMPLETE.search(whole):
            self._read(piece)
        elif self._sent or not self._spoken:
            self._read(Piece(piece.text, ends=False, before=piece.before))
            if not self.closed:
                self._end_line(cut=True)
