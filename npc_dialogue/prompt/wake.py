"""What of an NPC's knowledge the talk is about just now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.knowledge import Known


def woken(known: Iterable[Known], talk: Sequence[str], place: str | None) -> frozenset[str]:
    """The ids of those whose topic is spoken of in `talk`, or that belong to this place, or are always told.

    A topic of several words is spoken of when all of them are.
    """
    spoken = {stem for text in talk for stem in _stems(text)}
    return frozenset(
        entry.id
        for entry in known
        if entry.always
        or (place is not None and place in entry.places)
        or any(stems and stems <= spoken for stems in (frozenset(_stems(topic)) for topic in entry.topics))
    )


def _stems(text: str) -> Iterable[str]:
    """Folded words without a plural's s: enough to hear `mills` in `mill`, whatever the language."""
    for word in words(text):
        folded = fold(word)
        yield folded[:-1] if len(folded) > 3 and folded.endswith("s") else folded
