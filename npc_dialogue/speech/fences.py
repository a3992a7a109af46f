"""Fourth stage: Markdown's code and its backslashes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from npc_dialogue.speech.items import Item

_SPECIAL = re.compile(r"[`\\]")
_ESCAPES = {"n": "\n", "t": " ", "r": "", "`": "", "\\": ""}


class Fences:
    """Drops blocks between three backticks with what is in them, backticks around a word, and backslashes; the `n` of a
    model that writes JSON (backslash and n) is a line's end. A block that is not closed goes on to the end.

    Held back: a run of backticks, or one backslash.
    """

    def __init__(self) -> None:
        self._ticks = 0
        self._slash = False
        self._inside = False

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return not (self._ticks or self._slash or self._inside)

    def feed(self, item: Item) -> Sequence[Item]:
        if not isinstance(item, str):
            return (*self.finish(), item)
        if not (self._ticks or self._slash or self._inside or _SPECIAL.search(item)):
            return (item,)
        given: list[str] = []
        for char in item:
            if self._slash:
                self._slash = False
                if not self._inside:
                    given.append(_ESCAPES.get(char, char))
                continue
            if char == "`":
                self._ticks += 1
                continue
            self._end_ticks()
            if char == "\\":
                self._slash = True
            elif not self._inside:
                given.append(char)
        text = "".join(given)
        return (text,) if text else ()

    def finish(self) -> Sequence[Item]:
        self._end_ticks()
        self._slash = False
        return ()

    def _end_ticks(self) -> None:
        if self._ticks >= 3:
            self._inside = not self._inside
        self._ticks = 0
