"""Turns whose end may still change what is known: those that run, and those that a `cancel` may yet correct.

What they gave away is part of the moment at the head, and of every snapshot that was taken below them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .past import Moment
from .world.learned import Learnings, Reveal


class Unsettled:
    """Of one playthrough, on the branch of its head."""

    def __init__(self, settled: Learnings) -> None:
        self._settled = settled
        self._reveals: dict[int, Sequence[Reveal]] = {}
        """Of turns that have ended."""
        self._turns: set[int] = set()
        self._learned: Learnings | None = settled
        """At the head; None: to be worked out again."""
        self._snapshots: dict[int, tuple[Moment, Learnings, frozenset[int]]] = {}
        """Node to the moment there, what was settled then, and the turns above that were not."""

    @property
    def learned(self) -> Learnings:
        """What everybody has learned at the head."""
        if self._learned is None:
            self._learned = self._after(self._settled, self._turns)
        return self._learned

    def begin(self, turn: int) -> None:
        """A turn was accepted: those that ended before stay as they are."""
        ended = self._turns & self._reveals.keys()
        self._settled = self._after(self._settled, ended)
        self._turns -= ended
        self._snapshots = {node: each for node, each in self._snapshots.items() if each[2] & self._turns}
        needed = self._turns.union(*(each[2] for each in self._snapshots.values()))
        self._reveals = {each: reveals for each, reveals in self._reveals.items() if each in needed}
        self._turns.add(turn)

    def end(self, turn: int, reveals: Sequence[Reveal]) -> None:
        """A turn has ended, or its end was corrected, and gave this away."""
        self._reveals[turn] = reveals
        self._learned = None

    def correctable(self, turn: int) -> bool:
        """Whether it has ended and no other has begun since: nothing was made yet of what it is remembered by."""
        return turn in self._turns and turn in self._reveals

    def snapped(self, node: int, moment: Moment) -> None:
        """A snapshot was taken of the head."""
        if self._turns:
            self._snapshots[node] = moment, self._settled, frozenset(self._turns)

    def outdated(self, turn: int) -> dict[int, Moment]:
        """The snapshots that the end of a turn makes wrong: each node with the moment as it is now."""
        return {
            node: replace(moment, learned=self._after(settled, turns))
            for node, (moment, settled, turns) in self._snapshots.items()
            if turn in turns
        }

    def _after(self, settled: Learnings, turns: set[int] | frozenset[int]) -> Learnings:
        for turn in turns:
            settled = settled.after(self._reveals.get(turn, ()), turn=turn)
        return settled
