"""How far a model's wish to change a relationship goes: the world's limits, before the game is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .relationships import Edge, day_of

if TYPE_CHECKING:
    from .world import World


def allowed(world: World, edge: Edge, axis: str, by: float, *, this_turn: float, time: int | None) -> float:
    """How much of a proposed change may be put to the game; 0 for none of it.

    `this_turn` is the sum of changes of this axis, in either direction, that the turn has proposed already. `time` is
    the game minute, None without a clock: then no day has a limit.
    """
    rules = world.info.proposals
    if axis not in rules.axes or axis not in world.axes:
        return 0.0
    room = rules.turn - this_turn
    if time is not None and edge.proposed is not None and edge.proposed.day == day_of(time):
        room = min(room, rules.day - edge.proposed.by.get(axis, 0.0))
    elif time is not None:
        room = min(room, rules.day)
    size = min(abs(by), max(room, 0.0))
    limits, value = world.axes[axis], edge.values[axis]
    changed = min(max(value + (size if by > 0 else -size), limits.minimum), limits.maximum)
    return changed - value
