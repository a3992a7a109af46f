"""What is sent to one client: frames in order, written at once, and nobody waits for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

MOST_BYTES = 8 * 1024 * 1024
"""A client that lets this much wait does not read any more."""
FAREWELL_SECONDS = 1.0
"""How long such a client is given to take notice."""


class Wire(Protocol):
    """The part of a websocket connection that is used here."""

    def write(self, frame: str | bytes) -> None:
        """Hands over one frame without waiting."""

    async def close(self, code: int, reason: str) -> None:
        """The closing handshake; waits while the client takes nothing."""

    def abort(self) -> None:
        """Drops the connection."""


class Outbox:
    """Frames are put in by anybody; a client that falls too far behind, or is dismissed, is sent away by `run`."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.put: Callable[[str | bytes], None] = wire.write
        """Sends a frame; once a client is sent away everything further is dropped."""
        self._farewell: asyncio.Future[tuple[int, str]] = asyncio.get_running_loop().create_future()

    def overflow(self) -> None:
        """Sends the client away since it is too slow: `MOST_BYTES` wait for it."""
        self.dismiss(4008, "the client reads too slowly")

    def dismiss(self, code: int, reason: str) -> None:
        """Sends the client away; the first reason counts."""
        if not self._farewell.done():
            self._farewell.set_result((code, reason))
            self.put = _drop

    async def run(self) -> None:
        """Waits until the client is to be sent away, and closes the connection then."""
        code, reason = await self._farewell
        try:
            async with asyncio.timeout(FAREWELL_SECONDS):
                await self._wire.close(code, reason)
        except TimeoutError:
            self._wire.abort()


def _drop(frame: str | bytes) -> None:
    """For nobody."""
