"""What was spent, kept beside the tree of turns: no load, undo or retry gives any of it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from npc_dialogue.text.charge import Charge, Tally

from .store import StoreError


class LedgerStore(Protocol):
    """Durable and one call at a time, as the `Store` that it belongs to; every method raises `StoreError`."""

    def begin(self) -> Sequence[Tally]:
        """Settles in full what an earlier process had set aside; all that was ever spent."""

    def set_aside(self, charge: Charge) -> None:
        """Keeps the most that a call can take; `StoreError` where its number is taken."""

    def settle(self, charge: Charge) -> None:
        """Counts what a call took, and forgets what was set aside under its number."""

    def drop(self, number: int) -> None:
        """Forgets what was set aside under this number, if anything was."""

    def tallies(self) -> Sequence[Tally]:
        """All that was ever settled, by day, playthrough, NPC and model."""

    def unsettled(self) -> Sequence[Charge]:
        """What is set aside, in the order of its numbers."""


class InMemoryLedger:
    """Implements `LedgerStore`; ends with its process."""

    def __init__(self, check_open: Callable[[], None]) -> None:
        """`check_open` raises `StoreError` once the store is closed."""
        self._check_open = check_open
        self._tallies: dict[tuple[str, str, str, str], Tally] = {}
        self._set_aside: dict[int, Charge] = {}

    def begin(self) -> Sequence[Tally]:
        """See `LedgerStore`."""
        for charge in self.unsettled():
            self.settle(replace(charge, in_full=True))
        return self.tallies()

    def set_aside(self, charge: Charge) -> None:
        """See `LedgerStore`."""
        self._check_open()
        if charge.number in self._set_aside:
            raise taken(charge)
        self._set_aside[charge.number] = charge

    def settle(self, charge: Charge) -> None:
        """See `LedgerStore`."""
        self._check_open()
        self._set_aside.pop(charge.number, None)
        new = Tally.of(charge)
        before = self._tallies.get(new.key)
        self._tallies[new.key] = new if before is None else before + new

    def drop(self, number: int) -> None:
        """See `LedgerStore`."""
        self._check_open()
        self._set_aside.pop(number, None)

    def tallies(self) -> Sequence[Tally]:
        """See `LedgerStore`."""
        self._check_open()
        return [self._tallies[key] for key in sorted(self._tallies)]

    def unsettled(self) -> Sequence[Charge]:
        """See `LedgerStore`."""
        self._check_open()
        return [self._set_aside[number] for number in sorted(self._set_aside)]


def taken(charge: Charge) -> StoreError:
    """Two calls cannot have one number."""
    return StoreError(f"Something is set aside under the number {charge.number} already.")
