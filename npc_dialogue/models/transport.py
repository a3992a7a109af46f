"""Connections to model servers, for `httpx.AsyncClient(transport=...)`.

httpx's own transport walks through all of its connections whenever a request begins or ends, and passes every piece of
an answer through three libraries; with hundreds of replies at once that is most of what the sidecar does. Here a
connection is an asyncio protocol that hands the body's bytes to whoever reads them. It can be opened before it is
needed (`warm`), and is kept for the next request when an answer was read to its end.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Final, NamedTuple

import httpx

from .connecting import connected
from .http1 import AnswerReader, BadAnswer, Head

KEPT_SECONDS: Final = 120.0
"""How long a connection waits for its next request, where the server does not name a shorter time."""
MOST_KEPT: Final = 32
"""Connections that wait."""
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


class Transport(httpx.AsyncBaseTransport):
    """HTTP/1.1 without proxies: no request waits for another, and the limits of the client are not used.

    `end_mark` is what an event stream says last (`data: [DONE]`): an answer that is closed behind it has been read,
    and its connection is kept; closing any other answer early closes its connection at once, which is how a server
    learns that nobody listens.
    """

    def __init__(self, *, tls: ssl.SSLContext | None = None, end_mark: bytes = b"[DONE]") -> None:
        """`tls`: None makes httpx's usual one when it is first needed, which takes some 20 ms."""
        self._tls = tls
        self._end_mark = end_mark
        self._idle: dict[Origin, list[_Connection]] = {}
        self._busy: set[_Connection] = set()
        self._warming: dict[Origin, asyncio.Event] = {}
        self._opening: Counter[Origin] = Counter()
        """Of requests that found none."""
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request and returns its answer once the head is there; raises `httpx.TransportError`."""
        timeout = request.extensions.get("timeout", {})
        origin = _origin(request.url)
        data = _serialized(request, await request.aread())
        connection = self._take(origin)
        if connection is None and (warming := self._warming.get(origin)) is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(timeout.get("connect")):
                    await warming.wait()
            connection = self._take(origin)
        head: Head | None = None
        if connection is not None:
            head = await self._ask(connection, data, timeout.get("read"))
        if connection is None or head is None:
            self._opening[origin] += 1
            try:
                connection = await self._open(origin, timeout.get("connect"))
            finally:
                self._opening[origin] -= 1
            head = await self._ask(connection, data, timeout.get("read"))
        if head is None:
            raise httpx.RemoteProtocolError("the server closed the connection without an answer")
        return httpx.Response(
            head.status,
            headers=list(head.fields),
            stream=Body(self, connection),
            extensions={"http_version": b"HTTP/1.1"},
        )

    async def warm(self, url: str, *, connect_seconds: float = 5.0) -> None:
        """Opens a connection for the first request to this URL's server; raises as a request does.

        Nothing is opened where one waits or is in use: it has been reached, and a server may serve one at a time.
        """
        origin = _origin(httpx.URL(url))
        in_use = self._opening[origin] or any(each.origin == origin for each in self._busy)
        if self.waiting(url) or in_use or origin in self._warming:
            return
        done = self._warming[origin] = asyncio.Event()
        try:
            self._keep(await self._open(origin, connect_seconds), KEPT_SECONDS)
        finally:
            del self._warming[origin]
            done.set()

    def waiting(self, url: str) -> int:
        """How many connections to this URL's server wait for a request."""
        return len(self._idle.get(_origin(httpx.URL(url)), ()))

    async def aclose(self) -> None:
        """Closes every connection."""
        self._closed = True
        for connection in [*self._busy, *(each for waiting in self._idle.values() for each in waiting)]:
            connection.abort()
        self._idle.clear()
        self._busy.clear()

    async def _ask(self, connection: _Connection, data: bytes, read_seconds: float | None) -> Head | None:
        """The answer's head; None when the connection ended without a byte, as one that waited for long may."""
        self._busy.add(connection)
        try:
            head = await connection.ask(data, read_seconds)
        except BaseException:
            self.release(connection)
            raise
        if head is None:
            self._busy.discard(connection)
        return head

    async def _open(self, origin: Origin, seconds: float | None) -> _Connection:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(seconds):
                secure = origin.scheme == "https"
                if secure:
                    self._tls = self._tls or httpx.create_ssl_context()
                _, connection = await loop.create_connection(
                    lambda: _Connection(loop, origin, self),
                    sock=await connected(loop, origin.host, origin.port),
                    ssl=self._tls if secure else None,
                    server_hostname=origin.host if secure else None,
                )
        except TimeoutError as error:
            raise httpx.ConnectTimeout(f"{origin.host} did not answer") from error
        except OSError as error:  # ssl.SSLError is one
            raise httpx.ConnectError(str(error)) from error
        return connection

    def _take(self, origin: Origin) -> _Connection | None:
        waiting = self._idle.get(origin)
        if not waiting:
            return None
        connection = waiting.pop()
        connection.wait_no_longer()
        return connection

    def _keep(self, connection: _Connection, seconds: float) -> None:
        waiting = self._idle.setdefault(connection.origin, [])
        if self._closed or len(waiting) >= MOST_KEPT:
            connection.abort()
        else:
            waiting.append(connection)
            connection.wait(seconds)

    def release(self, connection: _Connection) -> None:
        """Whoever read its answer reads no more."""
        self._busy.discard(connection)
        seconds = connection.free_for()
        if seconds is not None:
            self._keep(connection, seconds)
        elif connection.is_past(self._end_mark):
            self._busy.add(connection)  # until the framing has come, or `aclose`
            connection.linger()
        else:
            connection.abort()

    def lingered(self, connection: _Connection) -> None:
        """The framing behind the end mark has come."""
        self._busy.discard(connection)
        seconds = connection.free_for()
        if seconds is None:
            connection.abort()
        else:
            self._keep(connection, seconds)

    def lost(self, connection: _Connection) -> None:
        """A connection ended by itself."""
        self._busy.discard(connection)
        waiting = self._idle.get(connection.origin, [])
        if connection in waiting:
            waiting.remove(connection)


class Body(httpx.AsyncByteStream):
    """The body of an answer."""

    def __init__(self, transport: Transport, connection: _Connection) -> None:
        self._transport = transport
        self._connection: _Connection | None = connection

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while piece := await self.read():
            yield piece

    async def read(self) -> bytes:
        """The next bytes of it; b"" at its end, and once it is closed."""
        return b"" if self._connection is None else await self._connection.read()

    def pour(self, take: Callable[[bytes], bool]) -> None:
        """From now on bytes that come while `read` waits are given to `take` at once.

        Where it returns False `read` comes back with b"" as well, which is not the end then: what is done about the
        bytes is agreed between `take` and the reader.
        """
        if self._connection is not None:
            self._connection.take = take

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._transport.release(connection)


class _Connection(asyncio.BufferedProtocol):
    """One connection, one request at a time.

    All read into one buffer, whose bytes are copied out before the next read: a plain protocol has asyncio allocate
    256 KiB for every read, which takes longer than all the rest of it.
    """

    _buffer = memoryview(bytearray(64 * 1024))

    def __init__(self, loop: asyncio.AbstractEventLoop, origin: Origin, owner: Transport) -> None:
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
                self._read_past(body)
                if self.take(body) and not answer.complete:
                    return
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


def _origin(url: httpx.URL) -> Origin:
    if url.scheme not in {"http", "https"} or not url.host:
        raise httpx.UnsupportedProtocol(f"a URL begins with http:// or https:// and a host, not '{url.scheme}'")
    return Origin(url.scheme, url.raw_host.decode("ascii"), url.port or (443 if url.scheme == "https" else 80))


def _serialized(request: httpx.Request, body: bytes) -> bytes:
    lines = [b"%s %s HTTP/1.1" % (request.method.encode("ascii"), request.url.raw_path)]
    for name, value in request.headers.raw:
        lines.append(b"%s: %s" % (name, value))
    head = b"\r\n".join(lines)
    if head.count(b"\r") != len(lines) - 1 or head.count(b"\n") != len(lines) - 1 or b"\0" in head:
        raise httpx.LocalProtocolError("a header of the request holds a line break; is one in the key?")
    return head + b"\r\n\r\n" + body
