"""What is sent to one client: frames in order, written at once, and nobody waits for them."""

from __future__ import annotations

import asyncio
from typing import Protocol

MOST_BYTES = 8 * 1024 * 1024
"""A client that lets this much wait does not read any more."""
FAREWELL_SECONDS = 1.0
"""How long such a client is given to take notice."""


class Wire(Protocol):
    """The part of a websocket connection that is used here."""

    def write(self, frame: str | bytes) -> int:
        """Hands over one frame without waiting; how many bytes the client has not taken yet."""

    async def close(self, code: int, reason: str) -> None:
        """The closing handshake; waits while the client takes nothing."""

    def abort(self) -> None:
        """Drops the connection."""


class Outbox:
    """Frames are put in by anybody; a client that falls too far behind is sent away by `run`."""

    def __init__(self, wire: Wire, most: int = MOST_BYTES) -> None:
        self._wire = wire
        self._most = most
        self._overflowed = asyncio.Event()

    def put(self, frame: str | bytes) -> None:
        """Sends a frame; once a client is too slow everything further is dropped."""
        if not self._overflowed.is_set() and self._wire.write(frame) > self._most:
            self._overflowed.set()

    async def run(self) -> None:
        """Waits until the client is too slow, and closes the connection then."""
        await self._overflowed.wait()
        try:
            async with asyncio.timeout(FAREWELL_SECONDS):
                await self._wire.close(4008, "the client reads too slowly")
        except TimeoutError:
            self._wire.abort()
