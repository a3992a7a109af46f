"""Who hears a turn, and who sees what happens."""

from __future__ import annotations

from collections.abc import Sequence

from npc_dialogue.order import Order, Refusal
from npc_dialogue.world.content import PLAYER
from npc_dialogue.world.presence import in_hearing, place_of, witnesses
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

from .checks import card_of


def npcs_who_hear(order: Order, world: World, state: WorldState) -> tuple[str, ...]:
    """The NPCs that hear a turn, those who speak in it first; nobody hears the narrator."""
    if order.kind == "narrate":
        return ()
    heard = order.hears
    if heard is None:
        heard = in_hearing(world, state, place_of(world, state, order.npc))
    return tuple(dict.fromkeys((*order.voices, *(who for who in (order.speaker, *heard) if who != PLAYER))))


def player_hears(order: Order, world: World, state: WorldState) -> bool:
    """Whether the player hears a turn: as its speaker, by the game's word, or by being there."""
    if order.speaker == PLAYER and order.kind not in ("bark", "converse"):
        return True
    if order.hears is not None:
        return PLAYER in order.hears
    return PLAYER in in_hearing(world, state, place_of(world, state, order.npc))


def who_sees(named: Sequence[str] | str, world: World, state: WorldState) -> list[str]:
    """The ids of an event's witnesses, each once, which the game names one by one or by where they are."""
    if isinstance(named, str):
        seen = witnesses(world, state, named)
        if seen is None:
            forms = 'a list of NPC ids, "place:ID", "hearing:ID", "hearing:ID:2" … "hearing:ID:9" or "everyone"'
            raise Refusal("request.invalid", f"witnesses: {forms}.")
        return list(seen)
    for npc in named:
        card_of(world, npc)
    return list(dict.fromkeys(named))
