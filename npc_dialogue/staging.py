"""Scripted scenes: what the game tells of them, and whom nobody talks to freely meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from .order import Order, Refusal
from .past import Moment
from .world.content import PLAYER
from .world.presence import in_hearing, name_of, place_of
from .world.state import WorldState
from .world.world import World

Json = Any


def told_by(npc: str, text: str, hears: Sequence[str] | None, *, world: World, state: WorldState) -> dict[str, Json]:
    """What the node of a scripted line holds. `npc` may be the player; `hears` as in `told`.

    Raises `Refusal` for a line without words, and for one that nobody could remember.
    """
    if not text.strip():
        raise Refusal("request.invalid", "text: the words that were said, at least one.")
    heard = in_hearing(world, state, place_of(world, state, npc)) if hears is None else tuple(hears)
    there = dict.fromkeys((npc, *heard))
    return {
        "npc": npc,
        "text": text,
        "hears": [who for who in there if who != PLAYER],
        "player": PLAYER in there,
        "time": state.time,
    }


def check_free(order: Order, moment: Moment, world: World) -> None:
    """Refuses a turn of somebody who plays in a scripted scene."""
    busy = [who for who in dict.fromkeys((*order.voices, order.speaker)) if who in moment.staged]
    if busy:
        names = " and ".join(name_of(world, who) for who in busy)
        raise Refusal(
            "scene.running",
            f"{names} plays in a scripted scene; 'scene' with state 'end' lets the player talk to them again. "
            "What the scene has them say is told with 'told'.",
        )


def takes_part(order: Order, npcs: Collection[str]) -> bool:
    """Whether one of these speaks in a turn or is spoken to."""
    return any(who in npcs for who in (*order.voices, order.speaker))
