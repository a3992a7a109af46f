"""What may be known, and by whom: read from the content alone, in a way of its own.

The gate (`world/knowledge.py`) answers the same question for every turn. This is written apart from it on purpose: a
check that asks the gate whether the gate is right finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from npc_dialogue.world.content import EVERYONE, Fact, Lore, Secret
from npc_dialogue.world.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A fact, a secret or an entry of lore, with all by which it can be recognised."""

    kind: Literal["fact", "secret", "lore"]
    id: str
    owner: str
    """The NPC in whose card it stands; "" for lore."""
    file: str
    key: str
    """`secrets[gate]`, `knowledge[weir]`, `entries[flood]`."""
    source: str
    """As sections of a prompt name it: `npcs/mira.toml#secrets.gate`."""
    text: str
    said: tuple[str, ...]
    tells: tuple[str, ...]
    topics: tuple[str, ...]
    who: tuple[str, ...]
    when: str

    @property
    def name(self) -> str:
        """For a message: `the secret gate of mira`."""
        return f"the {self.kind} {self.id}" + (f" of {self.owner}" if self.owner else "")


def entries_of(world: World) -> tuple[Entry, ...]:
    """Everything that somebody may know and another may not, in the order of the files."""
    found = []
    for card in world.npcs.values():
        file = world.source("npcs", card.id)
        found += [_entry("fact", each, file, "knowledge", card.id) for each in card.knowledge]
        found += [_entry("secret", each, file, "secrets", card.id) for each in card.secrets]
    found += [_entry("lore", each, world.source("lore", each.id), "entries", "") for each in world.lore.values()]
    return tuple(found)


def _entry(
    kind: Literal["fact", "secret", "lore"], each: Fact | Secret | Lore, file: str, key: str, owner: str
) -> Entry:
    return Entry(
        kind=kind,
        id=each.id,
        owner=owner,
        file=file,
        key=f"{key}[{each.id}]",
        source=f"{file}#{key}.{each.id}",
        text=each.text,
        said=tuple(wording for wordings in each.said.values() for wording in wordings),
        tells=each.tells,
        topics=each.topics,
        who=each.who,
        when=each.when,
    )


def is_for(world: World, entry: Entry, npc: str, place: str) -> bool:
    """Whether an entry is for an NPC that is at this place ("" for nowhere), whatever its condition."""
    if entry.owner == npc:
        return True
    for each in entry.who:
        kind, _, name = each.rpartition(":")
        if kind == "faction":
            named = name in world.npcs[npc].factions
        elif kind == "place":
            named = name == place
        else:
            named = each in (npc, EVERYONE)
        if named:
            return True
    return False


def may_be_for(world: World, entry: Entry, npc: str) -> bool:
    """Whether it is for this NPC at any place."""
    places = (each.removeprefix("place:") for each in entry.who if each.startswith("place:"))
    return any(is_for(world, entry, npc, place) for place in ("", *places))


def may_know(world: World, entry: Entry, npc: str, place: str, holds: Callable[[str], bool]) -> bool:
    """Whether an NPC at this place may know it; `holds` tells which conditions hold between it and the speaker."""
    return is_for(world, entry, npc, place) and holds(entry.when)
