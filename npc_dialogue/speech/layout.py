"""Tenth stage: what stands at the beginning of a line on a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from npc_dialogue.speech.items import End, Item

_BULLETS = "-+•·▪‣◦"
_HEAD = re.compile(
    rf"#{{1,6}}[ \t]+|>[ \t]*|[{_BULLETS}][ \t]+|[–—―][ \t]*|-{{2,}}[ \t]*|={{3,}}(?=\s)"
    r"|(?P<number>\d{1,2})(?P<after>[.)])[ \t]+"
)
_BEGUN = re.compile(rf"(?:#{{1,6}}|>|[{_BULLETS}–—―]|-{{2,20}}|={{1,20}}|\d{{1,2}}[.)]?)[ \t]{{0,8}}")
_FIRST = frozenset(f"#>={_BULLETS}–—―0123456789")


class Layout:
    """Takes off headings, bullets, numbers of a list that counts on from one, marks of quoting, dashes of dialogue and
    rules. Held back: a line's beginning while it can be one of these, at most 30 characters."""

    def __init__(self, *, ordinals: bool) -> None:
        """`ordinals`: the language writes them with a full stop (`1. Mai`), so that only brackets number a list."""
        self._ordinals = ordinals
        self._head: str | None = ""  # None: the line's beginning is past
        self._number = 0
        self._given: list[str] = []

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return self._head is None

    def feed(self, item: Item) -> Sequence[Item]:
        if not isinstance(item, str):
            text = self._flush(final=isinstance(item, End))
            return (text, item) if text else (item,)
        if self._head is None and "\n" not in item:
            return (item,)
        at = 0
        while at < len(item):
            if self._head is not None:
                self._read(item[at])
                at += 1
            else:
                end = item.find("\n", at) + 1 or len(item)
                self._say(item[at:end])
                at = end
        return self._take()

    def finish(self) -> Sequence[Item]:
        text = self._flush(final=True)
        return (text,) if text else ()

    def _flush(self, *, final: bool) -> str:
        """What was held: nothing if it is a bullet, after which the line still begins."""
        head = self._head
        if not head:
            return ""
        if self._matches(head + " ") == len(head) + 1 or (final and _HEAD.fullmatch(head + " ")):
            self._head = ""
            return ""
        self._head = None
        return head

    def _take(self) -> Sequence[Item]:
        text = "".join(self._given)
        self._given.clear()
        return (text,) if text else ()

    def _say(self, text: str) -> None:
        """What stands on a line behind its beginning, with or without the line's end."""
        self._given.append(text)
        if text[-1] == "\n":
            self._head = ""

    def _read(self, char: str) -> None:
        if self._head is None:
            self._say(char)
            return
        if not self._head:
            if char.isspace():
                self._given.append(char)
                return
            if char not in _FIRST:
                self._head = None
                self._given.append(char)
                return
        self._head += char
        if _BEGUN.fullmatch(self._head):
            return
        length = self._matches(self._head)
        head, rest = self._head[:length], self._head[length:]
        self._head = "" if head else None
        for again in rest:
            self._read(again)

    def _matches(self, text: str) -> int:
        """How much of the text is to be taken off."""
        match = _HEAD.match(text)
        if match is None:
            return 0
        if match["number"]:
            number = int(match["number"])
            if number != self._number + 1 or (self._ordinals and match["after"] == "."):
                return 0
            self._number = number
        return match.end()
