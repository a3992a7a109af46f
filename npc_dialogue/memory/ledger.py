"""What was spent, kept beside the tree of turns: no load, undo or retry gives any of it back."""

from __future__ import annotations

from collections.abc import Sequence
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


def taken(charge: Charge) -> StoreError:
    """Two calls cannot have one number."""
    return StoreError(f"Something is set aside under the number {charge.number} already.")
