"""Topics that stand in files of their own, put to what they ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from .content import Card, Fact, Line, Lore, Secret
from .mistakes import Mistake, nearest, one_of

if TYPE_CHECKING:
    from .world import World

_E = TypeVar("_E", Fact, Secret, Line, Lore)
Topics = Mapping[str, tuple[str, ...]]
"""By the id of what they ask for."""


def with_topics(card: Card, topics: Topics) -> Card:
    """The card with further topics; ids that it does not have are passed over."""
    lines = {
        kind: tuple(_widened(line, topics) for line in of_kind) if kind == "topic" else of_kind
        for kind, of_kind in card.lines.items()
    }
    return replace(
        card,
        knowledge=tuple(_widened(fact, topics) for fact in card.knowledge),
        secrets=tuple(_widened(secret, topics) for secret in card.secrets),
        lines=lines,
    )


def lore_with_topics(lore: Mapping[str, Lore], topics: Topics) -> dict[str, Lore]:
    """The entries with further topics; ids that there are not are passed over."""
    return {name: _widened(entry, topics) for name, entry in lore.items()}


def unasked(world: World) -> Iterator[Mistake]:
    """Hints: ids of further topics that lead nowhere."""
    for file, topics in world.topics.items():
        for npc, asked in topics.npcs.items():
            card = world.npcs.get(npc)
            if card is None:
                yield from _unknown([npc], world.npcs, file, "npcs", "the id of an NPC")
            else:
                known = [each.id for each in card.knowledge] + [each.id for each in card.secrets]
                known += [each.id for each in card.lines.get("topic", ()) if each.id]
                kind = f"the id of a fact, a secret or a topic line of {npc}"
                yield from _unknown(asked, known, file, f"npcs.{npc}", kind)
        yield from _unknown(topics.lore, world.lore, file, "lore", "the id of an entry of lore")
        for number, each in enumerate(topics.unknown, 1):
            yield from _unknown(each.who, world.npcs, file, f"unknown[{number}].who", "the id of an NPC")


def _widened(entry: _E, topics: Topics) -> _E:
    further: tuple[str, ...] = topics.get(entry.id or "", ())
    return replace(entry, topics=tuple(dict.fromkeys((*entry.topics, *further)))) if further else entry


def _unknown(ids: Iterable[str], known: Iterable[str], file: str, key: str, kind: str) -> Iterator[Mistake]:
    words = list(known)
    for each in ids:
        if each not in words:
            hint = nearest(each, words)
            listed = "" if hint else f": {one_of(words)}" if words else "; there is none"
            yield Mistake(file=file, key=f"{key}.{each}", found=repr(each), expected=kind + listed, hint=hint)
