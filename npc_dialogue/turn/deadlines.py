"""By when something is heard of a turn, and by when it has ended."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """Seconds from the acceptance of the request."""

    first_line: float = 4.0
    """By then something is heard."""
    total: float = 20.0
    """By then the turn has ended."""
    margin: float = 0.25
    """Kept back from `first_line` for the last voice, which needs no server."""
    answer: float = 3.0
    """Seconds within which the game answers an action that needs it; then it counts as refused."""
    filler: float | None = None
    """After so long without a word one of the card's filler lines is said; None: never."""
