"""A server of embeddings as OpenAI has them, on loopback, whose model knows a handful of meanings."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from npc_dialogue.text.scripts import fold, words

Json = Any
DIMENSIONS = 96
SAME = {
    "boat": "vessel ferry skiff barge boat raft",
    "sick": "ill fever poorly sick ailing sickness unwell",
    "money": "coin coins silver debt owe money pay",
}
"""Words that mean about the same."""


@dataclass(slots=True)
class EmbeddingServer:
    """Its address, what it was asked, and what is wrong with it."""

    url: str = ""
    asked: list[list[str]] = field(default_factory=list)
    refuses: int = 0
    """An HTTP status that it answers with; 0: none."""
    longest: int = 10_000
    """Characters of a text; a longer one is refused with all that came with it."""
    answers: Json = None
    """In place of vectors."""
    hangs: asyncio.Event | None = None
    """It answers when this is set."""
    heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def was_asked(self, *texts: str) -> None:
        """Waits until somebody asks for these together."""
        async with self.heard:
            await self.heard.wait_for(lambda: any({*texts} <= {*each} for each in self.asked))

    def answer(self, body: Json) -> tuple[int, Json]:
        self.asked.append(list(body["input"]))
        if self.refuses:
            return self.refuses, {"error": {"message": "not now", "code": self.refuses}}
        if any(len(text) > self.longest for text in body["input"]):
            return 400, {"error": {"message": "the input is too large to process", "code": 400}}
        if self.answers is not None:
            return 200, self.answers
        texts = enumerate(body["input"])
        rows = [{"object": "embedding", "index": at, "embedding": vector(text)} for at, text in texts]
        return 200, {"object": "list", "data": rows[::-1], "model": body["model"], "usage": {"prompt_tokens": 1}}


def vector(text: str) -> Sequence[float]:
    """Each word leads in a direction of its own, words that mean the same in one."""
    means = {word: meaning for meaning, all_ in SAME.items() for word in all_.split()}
    values = [0.01] * DIMENSIONS
    for word in words(fold(text)):
        seed = crc32(means.get(word, word).encode())
        weight = 6.0 if word in means else 1.0
        for at in range(DIMENSIONS):
            seed = (seed * 1_103_515_245 + 12_345) % 2**31
            values[at] += weight * (1 if seed & 2**20 else -1)
    return values


@asynccontextmanager
async def embedding_server() -> AsyncIterator[EmbeddingServer]:
    """Runs it for as long as it is needed."""
    told = EmbeddingServer()

    running: set[asyncio.Task[None] | None] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        running.add(asyncio.current_task())
        with suppress(asyncio.IncompleteReadError, ConnectionError):  # a client that was stopped
            await answer(reader, writer)
        writer.close()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        fields = dict(line.lower().split(": ", 1) for line in head.splitlines() if ": " in line)
        body = json.loads(await reader.readexactly(int(fields["content-length"])))
        assert head.startswith("POST /v1/embeddings ")
        if told.hangs is not None:
            await told.hangs.wait()
        status, answer = told.answer(body)
        async with told.heard:
            told.heard.notify_all()
        data = json.dumps(answer).encode()
        writer.write(f"HTTP/1.1 {status} Told\r\nContent-Type: application/json\r\n".encode())
        writer.write(f"Content-Length: {len(data)}\r\nConnection: close\r\n\r\n".encode() + data)
        await writer.drain()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    told.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    async with server:
        yield told
        if told.hangs is not None:
            told.hangs.set()
        await asyncio.gather(*(task for task in running if task is not None))
