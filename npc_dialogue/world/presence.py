"""Who is where, who is called what, and whom a `who` names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from .content import EVERYONE, PLAYER, WHERE
from .state import WorldState

if TYPE_CHECKING:
    from .world import World

FACTION = "faction:"
PLACE = "place:"


def place_of(world: World, state: WorldState, who: str) -> str | None:
    """The place that the state's `where` gives, else the card's; None for somebody who is nowhere."""
    said = state.where(who)
    if said is not None:
        return said
    card = world.npcs.get(who)
    return card.place if card is not None else None


def present(world: World, state: WorldState, place: str | None) -> tuple[str, ...]:
    """Who is at a place: the NPCs in the order of the world, then whoever else `where` has there, as the player.

    Nobody is at no place (None).
    """
    if place is None:
        return ()
    others: Mapping[str, str] = state.data.get(WHERE) or {}
    npcs = [npc for npc, card in world.npcs.items() if others.get(npc, card.place) == place]  # as `place_of` has it
    return (*npcs, *(who for who, at in others.items() if at == place and who not in world.npcs))


def in_hearing(world: World, state: WorldState, place: str | None, distance: int = 1) -> tuple[str, ...]:
    """Who hears what is said at a place: those who are there, then those at the places that its `hears` names.

    What is louder than talk is heard over a greater `distance`: also at the places that those name, and so on. Nobody
    hears what is said at no place (None).
    """
    newest = [] if place is None else [place]
    where = dict.fromkeys(newest)
    for _ in range(distance):
        further = [each for near in newest if near in world.places for each in world.places[near].hears]
        newest = [each for each in further if each not in where]
        where |= dict.fromkeys(newest)
    return tuple(dict.fromkeys(who for each in where for who in present(world, state, each)))


_DISTANCES = frozenset("123456789")


def witnesses(world: World, state: WorldState, named: str) -> tuple[str, ...] | None:
    """Who sees or hears something: "everyone", "place:ID", "hearing:ID" or "hearing:ID:2" to "hearing:ID:9".

    None where `named` is none of these.
    """
    if named == EVERYONE:
        return tuple(sorted(world.npcs))
    kind, _, where = named.partition(":")
    place, _, far = where.partition(":")
    if place in world.places and kind == "place" and not far:
        return present(world, state, place)
    if place in world.places and kind == "hearing" and (not far or far in _DISTANCES):
        return in_hearing(world, state, place, int(far or 1))
    return None


def name_of(world: World, who: str) -> str:
    """The name of an NPC or the player; the id itself of anybody else."""
    if who == PLAYER:
        return world.info.player.name
    card = world.npcs.get(who)
    return card.name if card is not None else who


def names(world: World, who: Iterable[str], npc: str) -> bool | frozenset[str]:
    """Whether a `who` names an NPC: True, False, or the places at one of which it must be."""
    factions = world.npcs[npc].factions
    places = set()
    for each in who:
        if each in (EVERYONE, npc) or (each.startswith(FACTION) and each.removeprefix(FACTION) in factions):
            return True
        if each.startswith(PLACE):
            places.add(each.removeprefix(PLACE))
    return frozenset(places) if places else False
