"""Sixth stage: stage directions, told from stressed words and from asides that are spoken."""

from __future__ import annotations

import re
from collections.abc import Sequence

from npc_dialogue.speech.items import Aside, Item
from npc_dialogue.speech.spans import SQUARE, Marked, Outcome, Place, Round, Square

_SPECIAL = re.compile(r"[*_~(\[{（【［〔｛\]}】］〕｝]|!(?=\[|\Z)")  # with `!` a picture may begin
_ENDS = frozenset(".!?…。！？｡।؟۔")
_CLOSERS = frozenset("\"'”’»)]」』）*_~")
_PAUSES = frozenset(",;:—–-、，；：،؛")


class Asides:
    """Takes out what is done and not said: `*shrugs*`, `(quietly)`, `[laughs]`, `_smiles_`; gives it on as `Aside`.

    The rules are in `spans.py` (what is a span) and `gestures.py` (what is a gesture). Held back: a span until it is
    closed, which for what turns out to be spoken is 40 characters, or to the next mark after two words; and `!`, since
    `![…](…)` is a picture, of which nothing is spoken.
    """

    def __init__(self) -> None:
        self._span: Marked | Round | Square | None = None
        self._called = False  # a `!` is held
        self._before = ""  # the character passed last
        self._place: Place = "start"

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return self._span is None and not self._called

    def went_by(self, text: str) -> None:
        """See `Remembers`."""
        self._note(text)

    def feed(self, item: Item) -> Sequence[Item]:
        if not isinstance(item, str):
            return (*self.finish(), item)
        if self.plain and not _SPECIAL.search(item):
            self._note(item)
            return (item,)
        given: list[Item] = []
        text = item
        while text:
            text = self._read(text, given)
        return given

    def finish(self) -> Sequence[Item]:
        given: list[Item] = []
        if isinstance(self._span, Square) and (not self._before or self._before.isspace()):
            self._called = False  # half a picture
        while self._span is not None:
            text = self._settle(self._span.finish(), given)
            while text:
                text = self._read(text, given)
        if self._called:
            self._call(given)
        return given

    def _read(self, text: str, given: list[Item]) -> str:
        """Reads on until something is decided, and returns what is to be read after that."""
        if self._called and self._span is None:
            if text[0] == "[":
                self._span = Square("[")
                return text[1:]
            self._call(given)
        if self._span is None:
            first = _SPECIAL.search(text)
            plain = text[: first.start()] if first else text
            if plain:
                given.append(plain)
                self._note(plain)
            if first is None:
                return ""
            self._open(first.group(), given)
            return text[first.end() :]
        span = self._span
        for at, char in enumerate(text):
            outcome = span.add(char)
            if outcome is not None:
                return self._settle(outcome, given) + text[at + 1 :]
        return ""

    def _open(self, mark: str, given: list[Item]) -> None:
        if mark == "!":
            self._called = True
        elif mark in "*_~":
            self._span = Marked(mark, self._before, self._place)
        elif mark in SQUARE:
            self._span = Square(mark)
        elif mark in "(（":
            if self._before and self._before in ":;=-":  # a sad face
                given.append(mark)
                self._note(mark)
            else:
                self._span = Round(mark, self._before, self._place)

    def _settle(self, outcome: Outcome, given: list[Item]) -> str:
        self._span = None
        if self._called and outcome.linked:
            self._called = False
            given.append(Aside("", "address"))
            return outcome.rest
        if self._called:
            self._call(given)
        if outcome.say:
            given.append(outcome.say)
            self._note(outcome.say)
        if outcome.aside:
            given.append(outcome.aside)
        return outcome.rest

    def _call(self, given: list[Item]) -> None:
        self._called = False
        given.append("!")
        self._note("!")

    def _note(self, text: str) -> None:
        """Remembers where in the sentence the text leaves us."""
        self._before = text[-1]
        for char in reversed(text):
            if char == "\n":
                self._place = "start"
                return
            if char.isspace() or char in _CLOSERS:
                continue
            self._place = "start" if char in _ENDS else "pause" if char in _PAUSES else "running"
            return
