"""A model server of our own on loopback that answers each request as it is told, well or badly."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

Json = Any


@dataclass(frozen=True, slots=True)
class Drip:
    """Sends the same bytes again and again until the client leaves."""

    data: bytes
    seconds: float


@dataclass(frozen=True, slots=True)
class Hang:
    """Sends nothing more and waits until the client leaves."""


Step = bytes | Drip | Hang
Answer = Sequence[Step]


@dataclass(slots=True)
class Request:
    """What was asked."""

    method: str
    path: str
    headers: dict[str, str]
    body: Json


@dataclass(slots=True)
class Upstream:
    """Its address, and what it was asked."""

    url: str
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    left: asyncio.Event = field(default_factory=asyncio.Event)
    """A client went while it was still being answered."""


def head(status: int = 200, kind: str = "text/event-stream", **headers: str) -> bytes:
    """A response's head; its body ends with the connection."""
    given = {"Content-Type": kind, "Connection": "close", **{k.replace("_", "-"): v for k, v in headers.items()}}
    lines = [f"HTTP/1.1 {status} Told", *(f"{name}: {value}" for name, value in given.items()), "", ""]
    return "\r\n".join(lines).encode()


def document(body: Json, status: int = 200, **headers: str) -> bytes:
    """A response that is one JSON document."""
    return head(status, "application/json", **headers) + json.dumps(body).encode()


@asynccontextmanager
async def serving(*answers: Answer) -> AsyncIterator[Upstream]:
    """Answers the first request with the first answer, and so on; the last one answers all further requests."""
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        told.connections += 1
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                await _answer(reader, writer)
        finally:
            writer.close()
            tasks.discard(task)

    async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _ = lines[0].split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:] if line)}
        data = await reader.readexactly(int(headers.get("content-length", "0")))
        told.requests.append(Request(method, path, headers, json.loads(data) if data else None))
        gone = asyncio.create_task(reader.read(1))
        try:
            for step in answers[min(len(told.requests), len(answers)) - 1]:
                match step:
                    case bytes():
                        writer.write(step)
                        await writer.drain()
                    case Drip():
                        while not gone.done():
                            writer.write(step.data)
                            await asyncio.wait([gone], timeout=step.seconds)
                        told.left.set()
                    case Hang():
                        await gone
                        told.left.set()
        finally:
            gone.cancel()
            with suppress(asyncio.CancelledError, ConnectionError):
                await gone

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    told = Upstream(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    try:
        yield told
    finally:
        server.close()
        await asyncio.gather(*tasks, return_exceptions=True)
        await server.wait_closed()
