"""Turns whose end may still change what is known: those that run, and those that a `cancel` may yet correct.

What they left behind is part of the moment at the head, and of every snapshot that was taken below them.
"""

from __future__ import annotations

from dataclasses import replace

from .lasting import Ending, Lasting
from .past import Moment


class Unsettled:
    """Of one playthrough, on the branch of its head."""

    def __init__(self, settled: Lasting) -> None:
        self._settled = settled
        self._endings: dict[int, Ending] = {}
        """Of turns that have ended."""
        self._turns: set[int] = set()
        self._lasting: Lasting | None = settled
        """At the head; None: to be worked out again."""
        self._snapshots: dict[int, tuple[Moment, Lasting, frozenset[int]]] = {}
        """Node to the moment there, what was settled then, and the turns above that were not."""

    @property
    def lasting(self) -> Lasting:
        """What everybody has learned at the head, and the moods that are carried there."""
        if self._lasting is None:
            self._lasting = self._after(self._settled, self._turns)
        return self._lasting

    def begin(self, turn: int, *, settles: bool = True) -> None:
        """A turn was accepted: those that ended before stay as they are, unless it `settles` nothing."""
        ended = self._turns & self._endings.keys() if settles else set[int]()
        self._settled = self._after(self._settled, ended)
        self._turns -= ended
        self._snapshots = {node: each for node, each in self._snapshots.items() if each[2] & self._turns}
        needed = self._turns.union(*(each[2] for each in self._snapshots.values()))
        self._endings = {each: ending for each, ending in self._endings.items() if each in needed}
        self._turns.add(turn)

    def end(self, turn: int, ending: Ending) -> None:
        """A turn has ended, or its end was corrected, and left this behind."""
        self._endings[turn] = ending
        self._lasting = None

    def correctable(self, turn: int) -> bool:
        """Whether it has ended and no other has begun since: nothing was made yet of what it is remembered by."""
        return turn in self._turns and turn in self._endings

    def snapped(self, node: int, moment: Moment) -> None:
        """A snapshot was taken of the head."""
        if self._turns:
            self._snapshots[node] = moment, self._settled, frozenset(self._turns)

    def outdated(self, turn: int) -> dict[int, Moment]:
        """The snapshots that the end of a turn makes wrong: each node with the moment as it is now."""
        return {
            node: replace(moment, lasting=self._after(settled, turns))
            for node, (moment, settled, turns) in self._snapshots.items()
            if turn in turns
        }

    def _after(self, settled: Lasting, turns: set[int] | frozenset[int]) -> Lasting:
        for turn in sorted(turns & self._endings.keys()):
            settled = settled.after(turn, self._endings[turn])
        return settled
