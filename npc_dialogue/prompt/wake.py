"""What of an NPC's knowledge the talk is about just now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.knowledge import Known


def woken(known: Iterable[Known], talk: Sequence[str], place: str | None) -> frozenset[str]:
    """The sources of those whose topic is spoken of in `talk`, or that belong to this place, or are always told.

    A topic of several words is spoken of when all of them are.
    """
    spoken = frozenset[str]().union(*map(_stems, talk))
    return frozenset(
        entry.source
        for entry in known
        if entry.always
        or (place is not None and place in entry.places)
        or any(stems and stems <= spoken for stems in map(_stems, entry.topics))
    )


@lru_cache(maxsize=16_384)
def _stems(text: str) -> frozenset[str]:
    """Folded words without a plural's s: enough to hear `mills` in `mill`, whatever the language."""
    folded = map(fold, words(text))
    return frozenset(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in folded)
