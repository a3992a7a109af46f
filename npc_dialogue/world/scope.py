"""The names that conditions and templates may read."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from .conditions import ConditionError, Scope, Table, evaluate, render
from .content import Address, Card
from .presence import name_of, place_of
from .relationships import Relationships
from .state import WorldState

if TYPE_CHECKING:
    from .world import World

FIELDS: dict[str, tuple[str, ...]] = {
    "npc": ("id", "name", "role", "place", "mood", "address", "formal"),
    "player": ("name",),
    "speaker": ("id", "name"),
    "place": ("id", "name"),
}
"""What can be read of each name besides `world`."""
MOST_KEPT = 64
_Made = tuple[WorldState, Relationships, Scope]
_KEPT: WeakKeyDictionary[World, dict[tuple[str, str, str], _Made]] = WeakKeyDictionary()
"""Of each world the newest, by NPC, speaker and mood: all that is told at one moment reads the same."""


def scope(
    world: World, state: WorldState, relationships: Relationships, *, npc: str, speaker: str, mood: str = ""
) -> Scope:
    """What `npc` toward `speaker` may read: world, npc, player, speaker, place, and each axis by its name.

    `mood` is what the NPC is in now; empty: its card's. Where it is nowhere, `npc.place`, `place.id` and `place.name`
    are empty texts. Raises KeyError for an unknown NPC. Not to be changed: for the same moment it is the same object.
    """
    kept = _KEPT.setdefault(world, {})
    key = npc, speaker, mood
    made = kept.get(key)
    if made is None or made[0] is not state or made[1] is not relationships:
        if len(kept) >= MOST_KEPT:
            kept.clear()
        made = kept[key] = (
            state,
            relationships,
            _scope(world, state, relationships, npc=npc, speaker=speaker, mood=mood),
        )
    return made[2]


def _scope(
    world: World, state: WorldState, relationships: Relationships, *, npc: str, speaker: str, mood: str
) -> Scope:
    card = world.npcs[npc]
    where = place_of(world, state, npc) or ""
    own = {"id": npc, "name": card.name, "role": card.role, "place": where, "mood": mood or card.mood}
    read = Scope(
        {
            **relationships.edge(npc, speaker).values,
            "world": state.data,
            "npc": own,
            "player": {"name": world.info.player.name},
            "speaker": {"id": speaker, "name": name_of(world, speaker)},
            "place": {"id": where, "name": world.places[where].name if where in world.places else where},
        }
    )
    address, formal = addressed(card, read)
    read["npc"] = Table({**own, "address": address, "formal": formal})
    return read


def addressed(card: Card, read: Scope) -> tuple[str, bool]:
    """What an NPC calls the speaker, and whether it uses the polite form of you; "" and False where it has no address.

    `read` is all else that its templates may read; one that cannot be filled in gives "".
    """
    form = next((form for form in card.voice.address if _holds(form, read)), None)
    if form is None:
        return "", False
    try:
        return render(form.use, read), bool(form.formal)
    except ConditionError:
        return "", bool(form.formal)


def _holds(form: Address, read: Scope) -> bool:
    try:
        return evaluate(form.when, read)
    except ConditionError:
        return False
