"""The port through which the day is known on which money is spent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the real day, never the game's."""

    def today(self) -> date:
        """The UTC calendar day."""


class SystemClock:
    """Implements `Clock` by this machine's clock."""

    def today(self) -> date:
        """See `Clock`."""
        return datetime.now(UTC).date()


class SetClock:
    """Implements `Clock` with the day it is set to, for samples and tests."""

    def __init__(self, day: date) -> None:
        self.day = day

    def today(self) -> date:
        """See `Clock`."""
        return self.day
