"""Ninth stage: the marks by which a model says that its feelings have changed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from npc_dialogue.speech.items import Aside, Change, Item

LONGEST_REASON = 120

_MARK = re.compile(
    r"(?P<axis>\w[\w -]*?)\s*[:=,]?\s*(?P<sign>[+\-−–])\s*(?P<number>\d{1,6}(?:[.,]\d{1,3})?)"
    r"(?:\s*[:;,.—–-]\s*|\s+|$)(?P<reason>.*)",
    re.DOTALL,
)


class Changes:
    """Makes a `Change` of `[trust +2: kept a promise]` and the like, when the world has the axis; anything else in
    brackets stays a direction."""

    def __init__(self, axes: tuple[str, ...]) -> None:
        self._axes = {_key(name): name for name in axes}

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return True

    def feed(self, item: Item) -> Sequence[Item]:
        if self._axes and isinstance(item, Aside) and item.kind in ("square", "round"):
            return (self._change(item.text) or item,)
        return (item,)

    def finish(self) -> Sequence[Item]:
        return ()

    def _change(self, text: str) -> Change | None:
        match = _MARK.fullmatch(text)
        if match is None or (axis := self._axes.get(_key(match["axis"]))) is None:
            return None
        size = float(match["number"].replace(",", "."))
        return Change(axis, size if match["sign"] == "+" else -size, match["reason"].strip()[:LONGEST_REASON])


def _key(name: str) -> str:
    return name.casefold().replace(" ", "_").replace("-", "_")
