"""A model server that only sends: chat completions as llama-server streams them, at a pace that the benchmark sets.

    python -m benchmarks.relay.upstream      prints its port

`POST /plan` sets what every later request is answered with. Frames are made beforehand but for the time in them, and
written to the socket without a stream, a queue or a task between.
"""

from __future__ import annotations

import asyncio
import gc
import json
from dataclasses import asdict, dataclass
from typing import Final

from .prose import SENTENCE, around, stamp

_BLOCK: Final = 32
"""Tokens of one write when there is no pace to keep."""
_HEAD: Final = (
    b"HTTP/1.1 200 OK\r\nServer: llama.cpp\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n"
    b"Keep-Alive: timeout=600, max=1000000\r\n\r\n"
)
_CHUNK: Final = (
    'data: {"choices":[{"finish_reason":%s,"index":0,"delta":%s}],"created":1750000000,'
    '"id":"chatcmpl-vBhtRYUsXVWnnDTPWRSbwQWGgPYYUKSE","model":"bench","system_fingerprint":"b6000-0000000",'
    '"object":"chat.completion.chunk"}\n\n'
)
_USAGE: Final = (
    'data: {"choices":[],"created":1750000000,"id":"chatcmpl-vBhtRYUsXVWnnDTPWRSbwQWGgPYYUKSE","model":"bench",'
    '"object":"chat.completion.chunk","usage":{"completion_tokens":%d,"prompt_tokens":400,"total_tokens":%d}}\n\n'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a request is answered."""

    tokens: int = 40
    rate: float = 30.0
    """Tokens a second; 0: as fast as they are taken."""
    opening: int = 1
    """Tokens that come at once."""
    reading: float = 0.0
    """Seconds that the model reads its prompt before the first."""

    def to_json(self) -> str:
        """As `POST /plan` takes it."""
        return json.dumps(asdict(self))


def _framed(text: str) -> bytes:
    return f"{len(text):x}\r\n{text}\r\n".encode()


def _pieces(index: int) -> tuple[bytes, bytes]:
    before, after = around(index)
    whole = _framed(_CHUNK % ("null", json.dumps({"content": f"{before}???????{after}"}))).decode()
    first, _, last = whole.partition("???????")
    return first.encode(), last.encode()


_ROLE: Final = _framed(_CHUNK % ("null", json.dumps({"role": "assistant", "content": None})))
_FIRST: Final = _pieces(0)
_TOKENS: Final = [_pieces(index) for index in range(SENTENCE, 2 * SENTENCE)]


def _frame(index: int, word: str) -> bytes:
    before, after = _TOKENS[index % SENTENCE] if index else _FIRST
    return before + (word.capitalize() if index % SENTENCE == 0 else word).encode() + after


def _ending(tokens: int) -> bytes:
    finish = _framed(_CHUNK % ('"stop"', "{}"))
    return finish + _framed(_USAGE % (tokens, tokens + 400)) + _framed("data: [DONE]\n\n") + b"0\r\n\r\n"


class Upstream(asyncio.Protocol):
    """One connection; requests on it one after another."""

    plan = Plan()

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._received = b""
        self._timer: asyncio.Handle | None = None
        self._paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.set_write_buffer_limits(high=128 * 1024)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        if self._plan.rate == 0:
            self._pour()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, found, rest = self._received.partition(b"\r\n\r\n")
        if not found:
            return
        length = next(
            (int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        if len(rest) < length:
            return
        self._received = b""
        if head.startswith(b"POST /plan"):
            Upstream.plan = Plan(**json.loads(rest[:length]))
            self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        elif b"/chat/completions" in head.partition(b"\r\n")[0]:
            self._answer()
        else:
            self._transport.write(
                b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"data":[]}'
            )

    def _answer(self) -> None:
        self._plan = Upstream.plan
        self._index = 0
        if self._plan.reading:
            self._timer = self._loop.call_later(self._plan.reading, self._open)
        else:
            self._open()

    def _open(self) -> None:
        word = stamp()
        self._index = self._plan.opening
        opening = b"".join(_frame(index, word) for index in range(self._index))
        self._transport.write(_HEAD + _ROLE + opening)
        if self._plan.rate == 0:
            self._pour()
        else:
            self._due = self._loop.time()
            self._next()

    def _next(self) -> None:
        self._due += 1 / self._plan.rate
        self._timer = self._loop.call_at(self._due, self._send)

    def _send(self) -> None:
        if self._index >= self._plan.tokens:
            self._transport.write(_ending(self._index))
            return
        self._transport.write(_frame(self._index, stamp()))
        self._index += 1
        self._next()

    def _pour(self) -> None:
        if self._paused or self._transport.is_closing():
            return
        if self._index >= self._plan.tokens:
            self._plan = Plan()
            self._transport.write(_ending(self._index))
            return
        word = stamp()
        until = min(self._index + _BLOCK, self._plan.tokens)
        self._transport.write(b"".join(_frame(index, word) for index in range(self._index, until)))
        self._index = until
        self._timer = self._loop.call_soon(self._pour)


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Upstream(loop), "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    gc.freeze()
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
