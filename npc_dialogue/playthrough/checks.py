"""What is refused before anything is changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from npc_dialogue.order import Order, Refusal
from npc_dialogue.world.content import PLAYER, Card
from npc_dialogue.world.relationships import RelationshipError
from npc_dialogue.world.state import StateError
from npc_dialogue.world.world import World

T = TypeVar("T")


def card_of(world: World, npc: str) -> Card:
    """The card of an NPC; refuses an id that is nobody's."""
    try:
        return world.npcs[npc]
    except KeyError:
        known = ", ".join(sorted(world.npcs)) or "none"
        raise Refusal("npc.unknown", f"There is no NPC '{npc}' here; known are: {known}.") from None


def check_order(order: Order, world: World) -> None:
    """Refuses what names nobody here."""
    if order.kind == "narrate":
        return
    if order.speaker == order.npc:
        raise Refusal("request.invalid", f"speaker: {order.npc} cannot talk to itself.")
    for who in (order.speaker, *order.company, *(order.hears or ())):
        if who != PLAYER:
            card_of(world, who)
    card_of(world, order.npc)


def checked(change: Callable[[], T]) -> T:
    """A change of the state or of a relationship; one that cannot be is a refusal."""
    try:
        return change()
    except (StateError, RelationshipError) as error:
        raise Refusal("state.invalid", str(error)) from error
