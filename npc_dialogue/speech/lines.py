"""Last stage: sentences made into lines, what may flow and what is held, length and emotion."""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from npc_dialogue.speech.events import Act, Closed, Delta, Line, Proposal, SpeechEvent
from npc_dialogue.speech.feelings.judge import judge
from npc_dialogue.speech.items import Aside, Change, End, Item, Mood
from npc_dialogue.speech.repeats import Repeats
from npc_dialogue.speech.setting import SpeechSetting
from npc_dialogue.speech.voice_hints import voice_hints
from npc_dialogue.text.scripts import words
from npc_dialogue.text.sentences import Piece, SentenceSplitter

EndReason = Literal["stop", "length", "cancelled", "broken"]

# Marks that something taken out has left behind at a sentence's beginning.
_ORPHANS = re.compile(r"(?:[,;:)\]}»”’、，；：。．）]|\.(?!\.)|\s)+")
_EXPRESSIVE = re.compile(r"[?!…？！؟⋯]|\.\.|[\u2190-\u2bff\U0001f000-\U0001faff]")
_COMPLETE = re.compile(r"[.!?…。！？｡।॥؟۔‽។။།፧።][\"'”“’»)\]」』）*_~]*$")


WORDLESS = "…"
"""What is heard of an NPC that does something and says nothing."""


class Lines:
    """Makes the clean text into lines, and lets it flow as the promise allows: what was sent is never taken back.

    The opening is held until its first sentence has ended or `hold` characters of it are there; then text goes out as
    it comes. With `whole_sentences` every sentence is held until the next one begins, since a mark behind a sentence
    may be meant for it. With directions as tags a `Line` (not its text)
    waits for the next one's beginning, since a direction after the last sentence belongs to that one.

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
        self._text = ""
        self._sent = 0  # characters of it that are out
        self._lead = ""  # marks before its first word
        self._before = ""  # white space since the line before
        self._waiting: Line | None = None
        self._words = 0
        self._fed = 0  # characters given to the splitter, and got back from it
        self._told = 0
        self._asides: deque[tuple[int, Aside]] = deque()
        self._moods: deque[tuple[int, Mood]] = deque()
        self._wishes: deque[tuple[int, Change | Act]] = deque()  # told of with their line
        self._asking: deque[tuple[int, Act]] = deque()  # told of before it
        self._whole: list[SpeechEvent] = []  # a sentence that is held until the next one begins
        self._mood: Mood | None = None  # of the last mark
        self._ending = False
        self._repeats = Repeats(setting.said)
        self._aside: Line | None = None  # a first sentence that was said before
        self.repeated = ""  # what the reply was cut for

    @property
    def plain(self) -> bool:
        """See `Stage`: whether it would be the next delta as it is."""
        return self._sent > 0 and not self.closed and self._splitter.plain

    def went_by(self, text: str) -> None:
        """See `Remembers`: it was sent as deltas of the line."""
        self._splitter.went_by(text)
        self._fed += len(text)
        self._told += len(text)
        self._text += text
        self._sent = len(self._text)

    def feed(self, item: Item) -> Sequence[SpeechEvent]:
        if isinstance(item, str):
            self._fed += len(item)
            for piece in self._splitter.feed(item):
                if self._sent and not piece.ends:
                    self._told += len(piece.text)
                    self._text += piece.text
                    self._flow()
                    continue
                self._read(piece)
                if self.closed:
                    break
        elif isinstance(item, Aside):
            if item.text:
                self._asides.append((self._fed, item))
        elif isinstance(item, Mood):
            self._moods.append((self._fed, item))
        elif isinstance(item, Change):
            self._wishes.append((self._fed, item))
        elif isinstance(item, Act):
            if item.answer:
                self._asking.append((self._fed, item))
            else:
                self._wishes.append((self._fed, item))
        elif isinstance(item, End):
            self._finish("stop")
            self._close("stop")
        return self._take()

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

    def _close(self, reason: Literal["stop", "length"]) -> None:
        self.closed = True
        self._release_whole(self._told)
        self._events.append(Closed(reason))

    def _read(self, piece: Piece) -> None:
        self._told += len(piece.before) + len(piece.text)
        self._before += piece.before
        self._add(piece.text)
        if piece.ends:
            self._end_line()

    def _add(self, text: str) -> None:
        if not self._text:
            self._lead += text
            if not any(map(str.isalnum, text)):
                return
            text, self._lead = _ORPHANS.sub("", self._lead, count=1) if _ORPHANS.match(self._lead) else self._lead, ""
            self._release_line()
            first = next(at for at, char in enumerate(text) if char.isalnum())
            self._release_whole(self._told - len(text) + first)
        self._text += text
        if self._setting.whole_sentences or (not self._sent and self._repeats.may_begin(self._text)):
            return
        if self._sent or (not self._ending and (self.released or len(self._text) >= self._setting.hold)):
            self._flow()

    def _flow(self) -> None:
        length = len(self._text)
        if self._sent < length:
            before = None if self._sent else self._separator()
            self._emit(Delta(self.number, self._text[self._sent :], before))
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
        if cut and not self._text.endswith(("…", "...")):
            self._text += "…"
        again = not self._sent and self._repeats.holds(self._text)
        if again and self.number:
            self.repeated = self._text
            self._text = ""
            self._release_line()
            self._close("stop")
            return
        if not again:
            self._flow()
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
        self._text, self._sent, self._before = "", 0, ""
        if self._setting.directions == "drop" or self._length_is_reached():
            self._release_line()
        if self._length_is_reached():
            self._close("length")

    def _length_is_reached(self) -> bool:
        return self.number >= self._setting.max_sentences or self._words >= self._setting.max_words

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
        asides: list[Aside] = []
        while self._asides and self._asides[0][0] < self._told:
            asides.append(self._asides.popleft()[1])
        tags = [f"direction:{aside.text}" for aside in asides] if self._setting.directions == "tag" else []
        return [*tags, *voice_hints(shown, asides, self._setting.voice_hints)]

    def _finish(self, reason: EndReason) -> None:
        pieces = self._splitter.finish()
        for piece in pieces[:-1]:
            self._read(piece)
            if self.closed:
                return
        if pieces:
            self._end_last(pieces[-1], reason)
        if not self.number and self._aside is None and reason in ("stop", "length"):
            self._do_without_words()
        if self.number:
            self._tell_wishes(math.inf)
        if self._waiting is not None and self._setting.directions == "tag":
            late = [f"direction:{aside.text}" for _, aside in self._asides]
            self._waiting = replace(self._waiting, tags=(*self._waiting.tags, *late))
        self._release_line()
        if self._aside is not None and not self.number and reason != "broken":
            self._emit(Delta(0, self._aside.text, ""))
            self._tell_wishes(math.inf)
            self._emit(self._aside)
            self.number = 1
        self._release_whole(math.inf)

    def _do_without_words(self) -> None:
        """A reply that only does something: what the NPC says with that, or its silence."""
        acts = (act for _, act in (*self._asking, *self._wishes) if isinstance(act, Act) and not act.wrong)
        act = next(acts, None)
        if act is not None:
            said = next(offer.said for offer in self._setting.offers or () if offer.id == act.action)
            self._text = said[0] if said else WORDLESS
            self._told += 1  # they stand behind the mark
            self._end_line()

    def _end_last(self, piece: Piece, reason: EndReason) -> None:
        self._ending = True
        whole = self._text + self._lead + piece.text
        if reason == "stop" or _COMPLETE.search(whole):
            self._read(piece)
        elif self._sent or not self.number:
            self._read(Piece(piece.text, ends=False, before=piece.before))
            self._end_line(cut=True)
