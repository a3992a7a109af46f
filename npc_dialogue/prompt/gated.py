"""What the gate let through, kept from turn to turn while nothing that it depends on has changed.

Of thousands of facts most are the same with every turn. What is drawn from all of them (their words, what may be told)
is worked out once for each value of what they read.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.knowledge import Knowledge, Known, keys_of_all, knowledge
from npc_dialogue.world.presence import place_of
from npc_dialogue.world.world import World

from .harmless import harmless_line, harmless_text
from .prompt import Tellable, Telling
from .situation import Situation

T = TypeVar("T")
MOST_MADE = 16
"""Of one moment: sections for windows of several sizes."""
MOST_KEPT = 64
"""Of one world: a few moments of each NPC that is talked to."""


class Gated:
    """All that one NPC knows at a moment, made harmless. Never changed."""

    def __init__(self, found: Knowledge, frame: str) -> None:
        self.knowledge = _harmless(found, frame)
        self._frame = frame
        self._made: dict[Hashable, Any] = {}

    @cached_property
    def by_source(self) -> Mapping[str, Known]:
        """What it knows, by source."""
        return {known.source: known for known in self.knowledge.known}

    @cached_property
    def facts(self) -> tuple[Known, ...]:
        """Without lore."""
        return tuple(known for known in self.knowledge.known if known.kind != "lore")

    def fast_facts(self, fast: frozenset[str]) -> tuple[Known, ...]:
        """Facts that read one of these keys, which change within a conversation."""
        return self.kept(("fast", fast), lambda: tuple(known for known in self.facts if known.world_keys & fast))

    def sources_without(self, told: frozenset[str], taken: Iterable[str]) -> tuple[str, ...]:
        """The sources of all that it knows but of what is `told` with every turn, and of the few that are `taken`."""
        sources, places = self.kept(("without", told), lambda: self._left(told))
        left: list[str] = []
        begin = 0
        for at in sorted({places[source] for source in taken if source in places}):
            left += sources[begin:at]
            begin = at + 1
        return (*left, *sources[begin:])

    def _left(self, told: frozenset[str]) -> tuple[tuple[str, ...], dict[str, int]]:
        sources = tuple(source for source in self.by_source if source not in told)
        return sources, {source: at for at, source in enumerate(sources)}

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made of this under the key, or what is made of it now."""
        if key not in self._made:
            if len(self._made) >= MOST_MADE:
                self._made.clear()
            self._made[key] = make()
        made: T = self._made[key]
        return made

    @property
    def _all(self) -> tuple[Known, ...]:
        """What it was told too."""
        return (*self.knowledge.known, *(each.known for each in self.knowledge.hearsay))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that occurs in what it knows, folded."""
        return frozenset[str]().union(*(_words(known.text) for known in self._all))

    @cached_property
    def tellings(self) -> tuple[Telling, ...]:
        """What has phrases that give it away."""
        return tuple(
            Telling(source=known.source, tells=known.tells, text=known.text, speakable=bool(known.said))
            for known in self._all
            if known.tells
        )

    @cached_property
    def tellable(self) -> tuple[Tellable, ...]:
        """What it has words of its own for."""
        return tuple(
            Tellable(
                id=known.id,
                said=tuple(harmless_line(wording, frame=self._frame) for wording in known.said),
                topics=known.topics,
                text=known.text,
                emotion=known.emotion,
                weight=known.weight,
                source=known.source,
            )
            for known in self._all
            if known.said
        )


_KEPT: WeakKeyDictionary[World, OrderedDict[tuple[Any, ...], tuple[Any, Gated]]] = WeakKeyDictionary()


def gated(situation: Situation) -> Gated:
    """What `situation.npc` may know now."""
    world, state, relationships = situation.world, situation.state, situation.relationships
    npc, speaker = situation.npc, situation.speaker
    kept = _KEPT.setdefault(world, OrderedDict())
    key = (npc, speaker, situation.frame)
    read = (
        place_of(world, state, npc),
        relationships.edge(npc, speaker).values,
        {name: state.data.get(name) for name in keys_of_all(world, npc)},
        situation.learned,
        situation.told,
        situation.mood_name,
    )
    found = kept.get(key)
    if found is None or found[0] != read:
        known = knowledge(
            world,
            state,
            relationships,
            npc=npc,
            speaker=speaker,
            learned=situation.learned,
            told=situation.told,
            mood=situation.mood_name,
        )
        found = kept[key] = (read, Gated(known, situation.frame))
        if len(kept) > MOST_KEPT:
            kept.popitem(last=False)
    kept.move_to_end(key)
    return found[1]


def _harmless(found: Knowledge, frame: str) -> Knowledge:
    """Facts hold values of the world, and those come from outside."""

    def clean(known: Known) -> Known:
        text = harmless_text(known.text, frame=frame)
        return known if text == known.text else replace(known, text=text)

    hearsay = tuple(replace(each, known=clean(each.known)) for each in found.hearsay)
    return replace(found, known=tuple(map(clean, found.known)), hearsay=hearsay)


@lru_cache(maxsize=16_384)
def _words(text: str) -> frozenset[str]:
    return frozenset(words(fold(text)))
