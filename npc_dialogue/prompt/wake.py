"""What the talk is about just now: what an NPC knows or hides of it, and who is named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.knowledge import Known

SHORT = 2
"""Letters of a word in a name, `de` or `al`, by which alone nobody is called."""
_NO_NAMES = frozenset("the and von van der die das den dem des del della las los les".split())


def stems_of(talk: Iterable[str]) -> frozenset[str]:
    """The words of what was said, as topics and names are compared with them."""
    return frozenset[str]().union(*map(_stems, talk))


def woken(known: Iterable[Known], spoken: frozenset[str], place: str | None) -> frozenset[str]:
    """The sources of those of which a topic is among the stems `spoken`, or that are of this place, or always told."""
    return frozenset(
        entry.source
        for entry in known
        if entry.always or (place is not None and place in entry.places) or touched(entry.topics, spoken)
    )


def touched(topics: Sequence[str], spoken: frozenset[str]) -> tuple[str, ...]:
    """Those topics of which all words are among the stems `spoken`."""
    by_stem = _topics(tuple(topics))
    found = [each for stem in by_stem.keys() & spoken for each in by_stem[stem] if each[2] <= spoken]
    return tuple(topic for _, topic, _ in sorted(found))


def is_named(name: str, spoken: frozenset[str]) -> bool:
    """Whether a word of a name is among the stems `spoken`: `Tom` calls Tom Barrow."""
    return not _called(name).isdisjoint(spoken)


@lru_cache(maxsize=4096)
def _topics(topics: tuple[str, ...]) -> dict[str, list[tuple[int, str, frozenset[str]]]]:
    """Place, words and stems of each topic, under its longest stem: an entry may have fifty, and few are looked at."""
    by_stem: dict[str, list[tuple[int, str, frozenset[str]]]] = {}
    for place, topic in enumerate(topics):
        if stems := _stems(topic):
            by_stem.setdefault(max(stems, key=lambda stem: (len(stem), stem)), []).append((place, topic, stems))
    return by_stem


@lru_cache(maxsize=1024)
def _called(name: str) -> frozenset[str]:
    """The words of a name by which somebody may be called; the whole of it where a word is a syllable."""
    whole = _stems(name)
    return frozenset(word for word in whole if len(word) > SHORT and word not in _NO_NAMES) or whole


@lru_cache(maxsize=16_384)
def _stems(text: str) -> frozenset[str]:
    """Folded words without a plural's or a genitive's s: enough to hear `mill` in `mills`, whatever the language."""
    folded = (fold(word).removesuffix("'s") for word in words(text))
    return frozenset(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in folded)
