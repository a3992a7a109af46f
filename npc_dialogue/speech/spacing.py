"""Twelfth stage: white space, and the gap where something was taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from npc_dialogue.speech.items import Item
from npc_dialogue.text.scripts import is_unspaced

_NEAT = re.compile(r" ?[^\s]+(?: [^\s]+)*")
_RUNS = re.compile(r"\s+|\S+")
_MARKS = ",;:.!?…—–、，；：。！？"
_CLOSING = frozenset(",.;:!?…)]}”’»。、，！？；：）」』")


class Spacing:
    """Makes every run of white space one space, or one break of a line if it holds any, and none at the beginning.

    Where an aside stood between two words a space takes its place, except in scripts without spaces (where one beside
    it goes too, in Chinese and Japanese) and before a closing mark; a mark that stood on both sides of it stands once.
    Held back: a space.
    """

    def __init__(self) -> None:
        self._last = ""  # the last character that is no white space
        self._gap = ""
        self._aside = False
        self._spaced_after = False  # white space since the aside

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return self._last != "" and not (self._gap or self._aside)

    def went_by(self, text: str) -> None:
        """See `Remembers`."""
        self._last = text[-1]

    def feed(self, item: Item) -> Sequence[Item]:
        if not isinstance(item, str):
            self._aside, self._spaced_after = True, False
            return (item,)
        if self._last and not self._gap and not self._aside and _NEAT.fullmatch(item):
            self._last = item[-1]
            return (item,)
        given: list[str] = []
        for run in _RUNS.findall(item):
            if not run[0].isspace():
                given.append(self._join(run))
            elif "\n" in run:
                if self._last and self._gap != "\n":
                    given.append("\n")
                self._gap = "\n"
            else:
                self._gap = self._gap or " "
                self._spaced_after = True
        text = "".join(given)
        return (text,) if text else ()

    def finish(self) -> Sequence[Item]:
        return ()

    def _join(self, run: str) -> str:
        """The run with what comes between it and the text before."""
        if self._aside and not self._spaced_after and self._last and self._last in _MARKS:
            run = run.lstrip(_MARKS)  # Well, *shrugs*, I
            if not run:
                return ""
        gap = self._between(run[0]) if self._last and self._gap != "\n" else ""
        self._last, self._gap, self._aside = run[-1], "", False
        return gap + run

    def _between(self, following: str) -> str:
        if not self._aside:
            return self._gap
        if following in _CLOSING and not self._spaced_after:
            return ""
        if _is_wide(self._last) and _is_wide(following):
            return ""
        return self._gap or ("" if is_unspaced(self._last) or is_unspaced(following) else " ")


def _is_wide(char: str) -> bool:
    """Whether it stands in scripts where a space between words is never written (in Thai it parts phrases)."""
    return "\u3000" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"
