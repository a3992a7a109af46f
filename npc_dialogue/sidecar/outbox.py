"""What waits to be sent to one client: frames in order, sent without anybody waiting for them."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Protocol

MOST_BYTES = 8 * 1024 * 1024
"""A client that lets this much wait does not read any more."""


class Wire(Protocol):
    """The part of a websocket connection that is used here."""

    async def send(self, message: str | bytes) -> None:
        """Sends one frame; waits while the socket's buffer is full."""

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """The closing handshake."""


class Outbox:
    """Frames are put in by anybody and sent by one task, `run`."""

    def __init__(self, wire: Wire, most: int = MOST_BYTES) -> None:
        self._wire = wire
        self._most = most
        self._frames: deque[str | bytes] = deque()
        self._waiting = 0
        self._news = asyncio.Event()
        self._empty = asyncio.Event()
        self._empty.set()
        self.overflowed = False

    def put(self, frame: str | bytes) -> None:
        """Queues a frame; once a client is too slow everything further is dropped and `run` ends."""
        if self.overflowed:
            return
        self._waiting += len(frame)
        if self._waiting > self._most:
            self.overflowed = True
            self._frames.clear()
        else:
            self._frames.append(frame)
            self._empty.clear()
        self._news.set()

    async def run(self) -> None:
        """Sends until cancelled, the connection is lost (`ConnectionClosed`) or the client is too slow."""
        try:
            while not self.overflowed:
                await self._news.wait()
                self._news.clear()
                while self._frames:
                    frame = self._frames.popleft()
                    await self._wire.send(frame)
                    self._waiting -= len(frame)
                self._empty.set()
            await self._wire.close(4008, "the client reads too slowly")
        finally:
            self._empty.set()

    async def flushed(self) -> None:
        """Waits until all that was put in has been handed to the socket."""
        await self._empty.wait()
