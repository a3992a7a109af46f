"""One connection to a model server, which is asked one thing at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

import httpx

from .http1 import AnswerReader, BadAnswer, Head

KEPT_SECONDS: Final = 120.0
"""How long a connection waits for its next request, where the server does not name a shorter time."""
LINGER_SECONDS: Final = 0.5
"""How long the framing behind an end mark is waited for."""
_LONGEST_MARK: Final = 32
"""Bytes of an end mark, with the white space behind it."""
_MOST_UNREAD: Final = 256 * 1024
"""Bytes of a body that may wait to be read before the server has to."""


class Origin(NamedTuple):
    """Where a connection leads."""

    scheme: str
    host: str
    port: int


class Owner(Protocol):
    """Who keeps a connection between requests."""

    def lingered(self, connection: Connection) -> None:
        """The framing behind the end mark has come."""

    def lost(self, connection: Connection) -> None:
        """A connection ended by itself."""


class Connection(asyncio.BufferedProtocol):
    """One connection, one request at a time.

    All read into one buffer, whose bytes are copied out before the next read: a plain protocol has asyncio allocate
    256 KiB for every read, which takes longer than all the rest of it.
    """

    _buffer = memoryview(bytearray(64 * 1024))

    def __init__(self, loop: asyncio.AbstractEventLoop, origin: Origin, owner: Owner) -> None:
        self.origin = origin
        self._loop = loop
        self._owner = owner
        self._answer: AnswerReader | None = None
        self.take: Callable[[bytes], bool] | None = None
        """Is given what comes while `read` waits."""
        self._taken = False
        """It was given something that whoever waits has to see to."""
        self._unread: list[bytes] = []
        self._unread_bytes = 0
        self._tail = b""
        self._waiter: asyncio.Future[None] | None = None
        self._trouble: Exception | None = None
        self._heard = False
        self._paused = False
        self._lingering = False
        self._read_seconds: float | None = None
        self._heard_at = 0.0
        self._watch: asyncio.TimerHandle | None = None
        self._expiry: asyncio.TimerHandle | None = None

    # what the owner asks

    async def ask(self, data: bytes, read_seconds: float | None) -> Head | None:
        """Sends a request; its answer's head, or None when the connection ended without a byte."""
        if self._transport.is_closing():
            return None
        answer = self._answer = AnswerReader()
        self._tail = b""
        self.take = None
        self._taken = False
        self._heard = False
        self._trouble = None
        self._read_seconds = read_seconds
        self._heard_at = self._loop.time()
        self._transport.write(data)
        if read_seconds is not None and self._watch is None:
            self._watch = self._loop.call_later(read_seconds, self._look)
        while answer.head is None:
            if self._trouble is not None:
                if self._heard or isinstance(self._trouble, httpx.TimeoutException):
                    raise self._trouble
                return None
            await self._news()
        return answer.head

    async def read(self) -> bytes:
        """The next bytes of the body; b"" at its end, and when `take` has left something to be done."""
        assert self._answer is not None
        while not self._unread:
            if self._taken:
                self._taken = False
                return b""
            if self._answer.complete:
                return b""
            if self._trouble is not None:
                raise self._trouble
            await self._news()
        piece = b"".join(self._unread) if len(self._unread) > 1 else self._unread[0]
        self._unread.clear()
        self._unread_bytes = 0
        if self._paused:
            self._paused = False
            self._transport.resume_reading()
        self._read_past(piece)
        return piece

    def _read_past(self, piece: bytes) -> None:
        self._tail = piece if len(piece) >= _LONGEST_MARK else self._tail[-_LONGEST_MARK:] + piece

    def free_for(self) -> float | None:
        """Seconds that it may wait for another request; None when it cannot serve one."""
        answer = self._answer
        if answer is None or answer.head is None or not (answer.complete and answer.reusable):
            return None
        if self._transport.is_closing():
            return None
        named = [value[8:] for value in answer.head.values(b"keep-alive") if value.startswith(b"timeout=")]
        seconds = [float(value) - 1 for value in named if value.isdigit()]  # one second for the way
        shortest = min([KEPT_SECONDS, *seconds])
        return shortest if shortest > 0 else None

    def is_past(self, mark: bytes) -> bool:
        """Whether the body's end was read, though not the framing behind it."""
        whole = b"".join([self._tail, *self._unread])
        return bool(mark) and whole[-_LONGEST_MARK:].rstrip().endswith(mark) and self._trouble is None

    def linger(self) -> None:
        """Waits a moment for the framing that ends the answer."""
        self._lingering = True
        self._unread.clear()
        self._stop_watching()
        self._expiry = self._loop.call_later(LINGER_SECONDS, self.abort)

    def wait(self, seconds: float) -> None:
        """Waits for the next request, at most so long."""
        self._stop_watching()
        self._answer = self.take = None
        self._unread.clear()
        self._expiry = self._loop.call_later(seconds, self._expire)

    def wait_no_longer(self) -> None:
        """The next request is here."""
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None

    def abort(self) -> None:
        """Closes it at once."""
        self._stop_watching()
        self.wait_no_longer()
        self._lingering = False
        self._transport.abort()

    # what the socket tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        data = bytes(self._buffer[:nbytes])
        answer = self._answer
        if answer is None or self._trouble is not None:
            self._expire()  # words that nobody asked for
            return
        self._heard = True
        try:
            body = answer.feed(data)
        except BadAnswer as error:
            self._fail(httpx.RemoteProtocolError(str(error)))
            self._transport.abort()
            return
        if self._lingering:
            if answer.complete:
                self._lingering = False
                self.wait_no_longer()
                self._owner.lingered(self)
            return
        if body:
            if self.take is not None and self._waiter is not None and not self._waiter.done():
                done = self.take(body) and not answer.complete
                self._read_past(body)
                if not done:
                    self._taken = True
                    self._wake()
                return
            self._unread.append(body)
            self._unread_bytes += len(body)
            if self._unread_bytes > _MOST_UNREAD and not self._paused:
                self._paused = True
                self._transport.pause_reading()
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_watching()
        self.wait_no_longer()
        self._owner.lost(self)
        answer = self._answer
        if answer is not None and not answer.complete and self._trouble is None:
            if exc is not None:
                self._fail(httpx.ReadError(str(exc)))
            else:
                try:
                    answer.end()
                except BadAnswer as error:
                    self._fail(httpx.RemoteProtocolError(str(error)))
        self._wake()

    # inside

    async def _news(self) -> None:
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            if self._read_seconds is not None:
                self._heard_at = self._loop.time()
            self._waiter.set_result(None)

    def _fail(self, trouble: Exception) -> None:
        self._trouble = trouble
        self._wake()

    def _look(self) -> None:
        """Whether the server has been silent for too long; one timer for an answer, not one for each piece of it."""
        self._watch = None
        if self._read_seconds is None or self._trouble is not None:
            return
        left = self._heard_at + self._read_seconds - self._loop.time()
        if self._waiter is None or self._waiter.done():
            left = self._read_seconds  # who is waited for is the reader
        if left > 0:
            self._watch = self._loop.call_later(left, self._look)
        else:
            self._fail(httpx.ReadTimeout("the server fell silent"))

    def _stop_watching(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None

    def _expire(self) -> None:
        self._owner.lost(self)
        self.abort()
