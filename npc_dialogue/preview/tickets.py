"""One-time tickets: whoever holds one comes in once, within its life."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable

FIRST_SECONDS = 600.0
"""How long an address may wait until somebody opens it."""
NEXT_SECONDS = 86_400.0
"""How long a page may be away (a machine asleep, a tab forgotten) until it comes back with its next ticket."""
MOST = 256
"""Tickets that are out at a time; one more ends the oldest."""


class Tickets:
    """All that are out. Their texts are not kept, only what each is told by."""

    def __init__(self, now: Callable[[], float]) -> None:
        """`now` is any clock that counts seconds."""
        self._now = now
        self._until: dict[bytes, float] = {}

    def mint(self, seconds: float) -> str:
        """A new ticket of 256 bits, in letters that may stand in a subprotocol's name."""
        ticket = secrets.token_urlsafe(32)
        self._until[_digest(ticket)] = self._now() + seconds
        if len(self._until) > MOST:
            del self._until[next(iter(self._until))]
        return ticket

    def spend(self, ticket: str) -> bool:
        """Whether it was out; it is not any more."""
        until = self._until.pop(_digest(ticket), None)
        return until is not None and self._now() < until


def _digest(ticket: str) -> bytes:
    """Looked up by this, so that how long the search takes tells nothing of a ticket."""
    return hashlib.sha256(ticket.encode("utf-8", "surrogatepass")).digest()
