"""The players: connections that note when bytes arrive and read them afterwards.

Both kinds are bare asyncio protocols, so that little of what is measured is the measuring.
"""

from __future__ import annotations

import asyncio
import base64
import json
import re
import secrets
from dataclasses import dataclass, field
from typing import Any, Protocol

import msgpack

from .prose import now

Json = Any


@dataclass(slots=True)
class Heard:
    """One reply as it came."""

    asked: int
    """When it was asked for, in microseconds of `prose.now`."""
    pieces: list[tuple[int, str]] = field(default_factory=list)
    """Arrival and text of each frame that brought text."""
    first_line: int | None = None
    """When the first whole line was there."""
    ended: bool = False


class Client(Protocol):
    """A connection that a reply can be asked for on."""

    def ask(self, number: int) -> asyncio.Future[None]:
        """Asks the NPC of that number for a reply; done when the reply has ended."""

    def heard(self) -> list[Heard]:
        """All replies so far, in the order of their asking; the connection forgets them."""

    def close(self) -> None:
        """Drops the connection."""


class _Connection(asyncio.BufferedProtocol):
    """Reads into a buffer that all share: asyncio's own way costs more than the reading."""

    transport: asyncio.Transport
    _buffer = memoryview(bytearray(256 * 1024))

    def __init__(self) -> None:
        self.open = True
        self._arrived: list[tuple[int, bytes]] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.open = False

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        self.received(bytes(self._buffer[:nbytes]))

    def received(self, data: bytes) -> None:
        """Some bytes came."""
        raise NotImplementedError

    def close(self) -> None:
        """Drops the connection."""
        self.transport.abort()


class CompletionsClient(_Connection):
    """Asks a chat completions server; one reply at a time."""

    def __init__(self, host: str, key: str) -> None:
        super().__init__()
        body = {
            "model": "bench",
            "stream": True,
            "max_tokens": 1000,
            "messages": [
                {"role": "system", "content": "You are a farmer. Answer in character. " * 20},
                {"role": "user", "content": "How is the harvest?"},
            ],
        }
        content = json.dumps(body).encode()
        self._request = (
            f"POST /v1/chat/completions HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
            f"Authorization: Bearer {key or 'none'}\r\nAccept: text/event-stream\r\n"
            f"Content-Length: {len(content)}\r\n\r\n"
        ).encode() + content
        self._asked: list[int] = []
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tail = b""

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if not self._done.done():
            self._done.set_exception(exc or ConnectionError("the server closed the connection"))

    def ask(self, number: int) -> asyncio.Future[None]:
        """See `Client`."""
        self._done = asyncio.get_running_loop().create_future()
        self._asked.append(now())
        self.transport.write(self._request)
        return self._done

    def received(self, data: bytes) -> None:
        self._arrived.append((now(), data))
        self._tail = (self._tail + data)[-7:]
        if self._tail == _LAST_CHUNK and not self._done.done():
            self._done.set_result(None)

    def heard(self) -> list[Heard]:
        """See `Client`. An event belongs to the arrival that completed it."""
        replies = [Heard(asked=asked) for asked in self._asked]
        arrived, self._arrived, self._asked = self._arrived, [], []
        at, rest = -1, b""
        for when, data in arrived:
            if data.startswith(b"HTTP/1.1"):
                at, rest = at + 1, b""
            whole, _, rest = (rest + data).rpartition(b"\n\n")
            text = "".join(_CONTENT.findall(whole.decode()))
            if text:
                replies[at].pieces.append((when, text))
            replies[at].ended |= b"[DONE]" in whole
        return replies


_LAST_CHUNK = b"\r\n0\r\n\r\n"
_CONTENT = re.compile(r'"content": ?"([^"]*)"')


class WireClient(_Connection):
    """A game at the sidecar's wire: says hello, then asks with `say`; many turns may run beside each other."""

    def __init__(self, port: int, token: str, playthrough: str) -> None:
        super().__init__()
        self._port, self._token, self._playthrough = port, token, playthrough
        self._ids = 1
        self._asked: dict[int, int] = {}
        self._running: dict[int, asyncio.Future[None]] = {}
        self._rest = b""
        self.ready = asyncio.get_running_loop().create_future()
        self.shaken = 0
        """When the handshake was answered."""
        self.welcomed = 0
        """When the `hello` was answered."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        self.transport.write(
            (
                f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
                f"Sec-WebSocket-Protocol: npc-dialogue.v1\r\nAuthorization: Bearer {self._token}\r\n\r\n"
            ).encode()
        )

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        for future in (self.ready, *self._running.values()):
            if not future.done():
                future.set_exception(exc or ConnectionError("the sidecar closed the connection"))

    def received(self, data: bytes) -> None:
        if not self.ready.done():
            self._greet(data)
            return
        when = now()
        data = self._rest + data
        start = 0
        while (end := _end_of_frame(data, start)) is not None:
            self._arrived.append((when, data[start:end]))
            if b"turn.end" in data[start:end] or b"error" in data[start:end]:
                self._finish(_message(data[start:end]))
            start = end
        self._rest = data[start:]

    def _finish(self, message: Json) -> None:
        if message["type"] in {"turn.end", "turn.error", "error"}:
            running = self._running.pop(message["id"])
            if not running.done():
                running.set_result(None)

    def _greet(self, data: bytes) -> None:
        if data.startswith(b"HTTP/1.1 101"):
            self.shaken = now()
            client = {"name": "benchmark", "version": "1"}
            self._send({"type": "hello", "id": 1, "protocol": 1, "client": client, "playthrough": self._playthrough})
        elif b"welcome" in data:
            self.welcomed = now()
            self.ready.set_result(None)
        else:
            self.ready.set_exception(ConnectionError(data.decode(errors="replace")))

    def _send(self, message: Json) -> None:
        packed = msgpack.packb(message)
        length = bytes([0x80 | len(packed)]) if len(packed) < 126 else b"\xfe" + len(packed).to_bytes(2, "big")
        self.transport.write(b"\x82" + length + bytes(4) + packed)  # a mask of zeros leaves it as it is

    def ask(self, number: int) -> asyncio.Future[None]:
        """See `Client`."""
        self._ids += 1
        self._asked[self._ids] = now()
        self._running[self._ids] = done = asyncio.get_running_loop().create_future()
        self._send({"type": "say", "id": self._ids, "npc": f"npc{number}", "text": "How is the harvest?"})
        return done

    def heard(self) -> list[Heard]:
        """See `Client`."""
        replies = {id_: Heard(asked=asked) for id_, asked in self._asked.items()}
        arrived, self._arrived, self._asked = self._arrived, [], {}
        for when, frame in arrived:
            message = _message(frame)
            reply = replies.get(message["id"])
            if reply is None:
                continue
            match message["type"]:
                case "turn.delta":
                    reply.pieces.append((when, message["text"]))
                case "turn.line":
                    reply.pieces.append((when, " "))
                    reply.first_line = reply.first_line or when
                case "turn.end":
                    reply.ended = message["reason"] == "stop" and not message["fallback"]
        return list(replies.values())


def _end_of_frame(data: bytes, start: int) -> int | None:
    """Where the frame that begins at `start` ends; None while it is not all there."""
    if len(data) < start + 2:
        return None
    size, payload = data[start + 1], start + 2
    if size == 126:
        size, payload = int.from_bytes(data[start + 2 : start + 4], "big"), start + 4
    return payload + size if len(data) >= payload + size else None


def _message(frame: bytes) -> Json:
    """The sidecar sends no frame of more than 32 KiB."""
    return msgpack.unpackb(frame[4 if frame[1] == 126 else 2 :])


async def connect_completions(port: int, key: str) -> CompletionsClient:
    """A connection that is open before anything is asked."""
    loop = asyncio.get_running_loop()
    _, client = await loop.create_connection(lambda: CompletionsClient(f"127.0.0.1:{port}", key), "127.0.0.1", port)
    return client


async def connect_wire(port: int, token: str, playthrough: str) -> WireClient:
    """A connection that has been welcomed."""
    loop = asyncio.get_running_loop()
    _, client = await loop.create_connection(lambda: WireClient(port, token, playthrough), "127.0.0.1", port)
    await client.ready
    return client
