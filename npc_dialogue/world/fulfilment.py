"""Whether a condition can hold at all, and whether it can fail: tried at the boundary values of all that it reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from . import boundaries as at
from .conditions import ConditionError, Scope, evaluate
from .content import PLAYER, WHERE, Json
from .expressions import shortened
from .mistakes import Mistake
from .presence import name_of
from .writing import written

if TYPE_CHECKING:
    from .world import World

MAX_COMBINATIONS = 20_000
"""Of the values that one condition reads; nothing is said of one with more."""


def unfulfilled(world: World) -> Iterator[Mistake]:
    """Conditions that no boundary value fulfils, and those that every one does."""
    judged: dict[tuple[str, str], frozenset[bool]] = {}
    for each in written(world):
        if each.kind != "condition":
            continue
        key = (each.text, each.card)
        if key not in judged:
            judged[key] = outcomes(world, [each.text], npc=each.card)
        if len(judged[key]) != 1:
            continue
        holds = True in judged[key]
        yield Mistake(
            file=each.file,
            key=each.key,
            found=f"{shortened(each.text)!r}, which {'always' if holds else 'never'} holds",
            expected="a condition that some values fulfil and others do not",
            hint="Leave it out." if holds else "",
        )


def outcomes(world: World, conditions: list[str], *, npc: str = "") -> frozenset[bool]:
    """What comes of conditions that must all hold, over the boundary values of all that they read.

    Empty where that cannot be told: they read nothing that changes, or too much. `npc` is the one in whose card they
    stand; "" is anybody.
    """
    beside = at.literals(world, [(condition, True) for condition in conditions])
    if any("|" in condition for condition in conditions):
        return frozenset()  # a filter makes other values of these, such as a list's length
    if npc:
        beside.pop(at.NPC, None)
    values = {path: _values(world, path, found) for path, found in beside.items()}
    if not values or prod(map(len, values.values())) > MAX_COMBINATIONS:
        return frozenset()
    found = set()
    for chosen in product(*values.values()):
        found.add(_hold(conditions, _scope(world, dict(zip(values, chosen, strict=True)), npc)))
        if len(found) == 2:
            break
    return frozenset(found)


def _hold(conditions: list[str], read: Scope) -> bool:
    try:
        return all(evaluate(condition, read) for condition in conditions)
    except ConditionError:
        return False  # as everywhere: what cannot be told does not hold


def _values(world: World, path: at.Path, beside: list[str | float]) -> tuple[Json, ...]:
    match path:
        case ("world", key, _) if key == WHERE:
            return (*world.places, at.UNSET)
        case ("world", *_):
            return at.state_values(world, path, beside)
        case at.SPEAKER:
            return (PLAYER, *world.npcs)
        case at.NPC:
            return tuple(world.npcs)
        case at.PLACE:
            return (*world.places, at.NOWHERE)
        case at.MOOD:
            return ("neutral", *world.emotions)
        case at.ADDRESS:
            return ("", *beside)
        case at.FORMAL:
            return (True, False)
    return at.axis_values(world, path[0], beside, world.axes[path[0]].default)


def _scope(world: World, chosen: Mapping[at.Path, Json], npc: str) -> Scope:
    """What conditions may read, with the chosen values in it; as `scope` gives it for a moment of a playthrough."""
    who, speaker = npc or chosen.get(at.NPC) or next(iter(world.npcs), ""), chosen.get(at.SPEAKER, PLAYER)
    card = world.npcs.get(who)
    place = chosen.get(at.PLACE, (card.place if card else None) or at.NOWHERE)
    return Scope(
        {
            **{name: chosen.get((name,), axis.default) for name, axis in world.axes.items()},
            "world": at.state_data(
                world, (at.patch_of(path, value) for path, value in chosen.items() if path[0] == "world")
            ),
            "npc": {
                "id": who,
                "name": name_of(world, who),
                "role": card.role if card else "",
                "place": place,
                "mood": chosen.get(at.MOOD, card.mood if card else "neutral"),
                "address": chosen.get(at.ADDRESS, ""),
                "formal": chosen.get(at.FORMAL, False),
            },
            "player": {"name": world.info.player.name},
            "speaker": {"id": speaker, "name": name_of(world, speaker)},
            "place": {"id": place, "name": world.places[place].name if place in world.places else place},
        }
    )
