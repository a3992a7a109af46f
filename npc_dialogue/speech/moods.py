"""Eighth stage: the marks by which a model says how something is said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from npc_dialogue.speech.items import Aside, Item, Mood

INTENSITY = 0.6
"""Of an emotion whose mark gives none."""

_MARK = re.compile(
    r"(?:(?:emotion|mood|tone|feeling)\s*[:=]?\s*)?"
    r"(?P<name>\w[\w -]*?)\s*[,:=;]?\s*"
    r"(?P<number>\d{0,3}(?:[.,]\d{1,4})?)\s*(?P<percent>%?)",
    re.IGNORECASE,
)


class Moods:
    """Makes a `Mood` of `[warm]`, `[warm 0.8]`, `[emotion: warm]`, `(warm)` and the like, when the world has the
    emotion; anything else in brackets stays a direction."""

    def __init__(self, emotions: tuple[str, ...]) -> None:
        self._emotions = {_key(name): name for name in emotions}

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return True

    def feed(self, item: Item) -> Sequence[Item]:
        if isinstance(item, Aside) and item.kind in ("square", "round"):
            return (self._mood(item.text) or item,)
        return (item,)

    def finish(self) -> Sequence[Item]:
        return ()

    def _mood(self, text: str) -> Mood | None:
        match = _MARK.fullmatch(text)
        if match is None or (name := self._emotions.get(_key(match["name"]))) is None:
            return None
        if not match["number"]:
            return Mood(name, INTENSITY)
        number = float("0" + match["number"].replace(",", "."))
        return Mood(name, min(1.0, number / 100 if match["percent"] else number))


def _key(name: str) -> str:
    return name.casefold().replace(" ", "_").replace("-", "_")
