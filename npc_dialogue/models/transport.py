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
from typing import Final

import httpx

from .connecting import connected
from .connection import KEPT_SECONDS, Connection, Origin
from .http1 import Head

MOST_KEPT: Final = 32
"""Connections that wait."""


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
        self._idle: dict[Origin, list[Connection]] = {}
        self._busy: set[Connection] = set()
        self._warming: dict[Origin, asyncio.Event] = {}
        self._opening: Counter[Origin] = Counter()
        """Of requests that found none."""
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See `httpx.AsyncBaseTransport`; raises `httpx.TransportError`."""
        head, body = await self.send(request)
        return httpx.Response(
            head.status, headers=list(head.fields), stream=body, extensions={"http_version": b"HTTP/1.1"}
        )

    async def send(self, request: httpx.Request) -> tuple[Head, Body]:
        """Sends a request; its answer once the head is there. Raises `httpx.TransportError`."""
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
        return head, Body(self, connection)

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

    async def _ask(self, connection: Connection, data: bytes, read_seconds: float | None) -> Head | None:
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

    async def _open(self, origin: Origin, seconds: float | None) -> Connection:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(seconds):
                secure = origin.scheme == "https"
                if secure:
                    self._tls = self._tls or httpx.create_ssl_context()
                _, connection = await loop.create_connection(
                    lambda: Connection(loop, origin, self),
                    sock=await connected(loop, origin.host, origin.port),
                    ssl=self._tls if secure else None,
                    server_hostname=origin.host if secure else None,
                )
        except TimeoutError as error:
            raise httpx.ConnectTimeout(f"{origin.host} did not answer") from error
        except OSError as error:  # ssl.SSLError is one
            raise httpx.ConnectError(str(error)) from error
        return connection

    def _take(self, origin: Origin) -> Connection | None:
        waiting = self._idle.get(origin)
        if not waiting:
            return None
        connection = waiting.pop()
        connection.wait_no_longer()
        return connection

    def _keep(self, connection: Connection, seconds: float) -> None:
        waiting = self._idle.setdefault(connection.origin, [])
        if self._closed or len(waiting) >= MOST_KEPT:
            connection.abort()
        else:
            waiting.append(connection)
            connection.wait(seconds)

    def release(self, connection: Connection) -> None:
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

    def lingered(self, connection: Connection) -> None:
        """The framing behind the end mark has come."""
        self._busy.discard(connection)
        seconds = connection.free_for()
        if seconds is None:
            connection.abort()
        else:
            self._keep(connection, seconds)

    def lost(self, connection: Connection) -> None:
        """A connection ended by itself."""
        self._busy.discard(connection)
        waiting = self._idle.get(connection.origin, [])
        if connection in waiting:
            waiting.remove(connection)


class Body(httpx.AsyncByteStream):
    """The body of an answer."""

    def __init__(self, transport: Transport, connection: Connection) -> None:
        self._transport = transport
        self._connection: Connection | None = connection

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
