"""Eleventh stage: white space, and the gap where something was taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from npc_dialogue.speech.items import Item
from npc_dialogue.text.scripts import is_unspaced

_NEAT = re.compile(r" ?[^\s]+(?: [^\s]+)*")
_RUNS = re.compile(r"\s+|\S+")
_CLOSING = frozenset(",.;:!?…)]}”’»。、，！？；：）」』")


class Spacing:
    """Makes every run of white space one space, or one break of a line if it holds any, and none at the beginning.

    Where an aside stood alone between two words a space takes its place, except in scripts without spaces and before a
    closing mark. Held back: a space.
    """

    def __init__(self) -> None:
        self._last = ""  # the last character that is no white space
        self._gap = ""
        self._aside = False
        self._spaced_after = False  # white space since the aside

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
                given.append(self._glue(run[0]))
                given.append(run)
                self._last, self._gap, self._aside = run[-1], "", False
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

    def _glue(self, following: str) -> str:
        if not self._last or self._gap == "\n":
            return ""
        if not self._aside:
            return self._gap
        if following in _CLOSING and not self._spaced_after:
            return ""
        if _is_wide(self._last) and _is_wide(following):
            return ""
        return self._gap or (" " if not _is_wide(self._last) and not _is_wide(following) else "")


def _is_wide(char: str) -> bool:
    return is_unspaced(char) or "\u3000" <= char <= "\u303f" or "\uff00" <= char <= "\uffef"
