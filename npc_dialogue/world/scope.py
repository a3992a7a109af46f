"""The names that conditions and templates may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .conditions import Scope
from .presence import name_of, place_of
from .relationships import Relationships
from .state import WorldState

if TYPE_CHECKING:
    from .world import World

FIELDS: dict[str, tuple[str, ...]] = {
    "npc": ("id", "name", "role", "place", "mood"),
    "player": ("name",),
    "speaker": ("id", "name"),
    "place": ("id", "name"),
}
"""What can be read of each name besides `world`."""


def scope(
    world: World, state: WorldState, relationships: Relationships, *, npc: str, speaker: str, mood: str = ""
) -> Scope:
    """What `npc` toward `speaker` may read: world, npc, player, speaker, place, and each axis by its name.

    `mood` is what it is in now; empty: its card's. Where the NPC is nowhere, `npc.place`, `place.id` and `place.name`
    are empty texts. Raises KeyError for an unknown NPC.
    """
    card = world.npcs[npc]
    where = place_of(world, state, npc) or ""
    return Scope(
        {
            **relationships.edge(npc, speaker).values,
            "world": state.data,
            "npc": {"id": npc, "name": card.name, "role": card.role, "place": where, "mood": mood or card.mood},
            "player": {"name": world.info.player.name},
            "speaker": {"id": speaker, "name": name_of(world, speaker)},
            "place": {"id": where, "name": world.places[where].name if where in world.places else where},
        }
    )
