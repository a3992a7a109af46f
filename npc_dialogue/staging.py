"""Scripted scenes: what the game tells of them, and whom nobody talks to freely meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from .beats import beats_of
from .order import Order, Refusal
from .past import Moment
from .revealing import reveals_of_scripted
from .world.content import PLAYER
from .world.presence import in_hearing, name_of, place_of
from .world.scenes import BEAT
from .world.world import World

Json = Any


def told_by(npc: str, text: str, hears: Sequence[str] | None, *, world: World, moment: Moment) -> dict[str, Json]:
    """What the node of a scripted line holds. `npc` may be the player; `hears` as in `told`.

    Who is named in `hears` was told what it gives away, who is only within hearing has overheard it. A line of an NPC
    may fulfil a beat of the scene that it plays in. Raises `Refusal` for a line without words.
    """
    if not text.strip():
        raise Refusal("request.invalid", "text: the words that were said, at least one.")
    around = in_hearing(world, moment.state, place_of(world, moment.state, npc)) if hears is None else ()
    reveals = reveals_of_scripted(npc, text, told=hears or (), overheard=around, world=world, moment=moment)
    there = dict.fromkeys((npc, *(around if hears is None else hears)))
    data = {
        "npc": npc,
        "text": text,
        "hears": [who for who in there if who != PLAYER],
        "player": PLAYER in there,
        "time": moment.state.time,
        "revealed": [each.to_json() for each in reveals],
    }
    beats = None
    if npc != PLAYER:
        beats = beats_of(world, lambda: moment, voices=(npc,), speaker=PLAYER, narrates=False)
    if beats is not None:
        data["scene"] = beats.scene.id
        data["tags"] = [f"{BEAT}{beat}" for beat in beats.said(npc, text)]
    return data


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
