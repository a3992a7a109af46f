"""A model server on loopback that fails in every way we know of. The `seed` of a request says in which.

It speaks just enough HTTP/1.1 for chat completions. Each `Way` says what it answers and what of that an NPC may be
heard to say; all else that it sends is an error, a thought, somebody else's words or no words at all.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from tests.support.upstream import Drip, Hang, document, head

Json = Any
TROUBLE = "Traceback: upstream connect error"
"""What no NPC says."""


@dataclass(frozen=True, slots=True)
class Reset:
    """Ends the connection with RST."""


@dataclass(frozen=True, slots=True)
class Dribble:
    """Sends bytes one by one."""

    data: bytes


Step = bytes | Drip | Hang | Reset | Dribble


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: its seed, and what it says the NPC is."""

    number: int
    system: str

    @property
    def reply(self) -> str:
        """A good answer, which is no other request's."""
        return reply_to(self.number)


def reply_to(number: int) -> str:
    """What a good answer to the request of this number says."""
    return f"The barley came in early, all {number} sacks of it. You should have seen the yard! We were up till dawn."


@dataclass(frozen=True, slots=True)
class Way:
    """A way to answer."""

    name: str
    answer: Callable[[Asked], Sequence[Step]]
    heard: Callable[[int], str] = lambda _number: ""
    """All that may be heard of the model, of which a beginning counts too; empty: only the authored voice speaks."""
    whole: bool = False
    """Nothing is wrong with it: if it comes in time, all of it is heard."""
    keeps: bool = False
    """The connection carries further requests."""


def event(delta: Json = None, finish: str | None = None, **more: Json) -> bytes:
    """One chunk of a reply."""
    choice = {"index": 0, "delta": {} if delta is None else delta, "finish_reason": finish}
    return data(json.dumps({"object": "chat.completion.chunk", "choices": [choice], **more}).encode())


def data(words: bytes) -> bytes:
    """One event of a stream."""
    return b"data: " + words + b"\n\n"


def said(text: str) -> bytes:
    """Chunks of text, a few letters each."""
    return b"".join(event({"content": text[at : at + 11]}) for at in range(0, len(text), 11))


STOP, LENGTH, DONE = event({}, "stop"), event({}, "length"), data(b"[DONE]")
END = STOP + DONE
ERROR = data(json.dumps({"error": {"code": 502, "message": TROUBLE}}).encode())
HTML = f"<!DOCTYPE html><html><body><h1>{TROUBLE}</h1></body></html>".encode()
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def chunk(words: bytes) -> bytes:
    """A chunk of HTTP."""
    return b"%x\r\n%s\r\n" % (len(words), words)


def chunked(*pieces: bytes) -> bytes:
    """A whole answer in chunks, behind which the connection stays open."""
    return CHUNKED + b"".join(chunk(piece) for piece in pieces) + b"0\r\n\r\n"


def streamed(name: str, *pieces: bytes) -> Way:
    """A stream in which nothing may be heard."""
    return Way(name, lambda _asked: [head(), *pieces])


def opened(name: str, *steps: Step) -> Way:
    """A stream that goes wrong behind its first sentence."""
    return Way(name, lambda asked: [head() + said(asked.reply[:60]), *steps], lambda number: reply_to(number)[:60])


def good(name: str, answer: Callable[[str], Sequence[Step]], *, keeps: bool = False) -> Way:
    """A whole reply that comes strangely."""
    return Way(name, lambda asked: answer(asked.reply), reply_to, whole=True, keeps=keeps)


def refused(status: int, **headers: str) -> Way:
    """An error with its status."""
    told = " ".join(f"{name.replace('_', '-')} {value[:9]}" for name, value in headers.items())
    error = {"error": {"code": status, "message": TROUBLE, "type": "chaos"}}
    return Way(f"{status} {told}".strip(), lambda _asked: [document(error, status, **headers)])


def plain(status: int, body: bytes, **headers: str) -> Way:
    """An answer that is no JSON."""
    return Way(f"{status} of a gateway", lambda _asked: [head(status, "text/html", **headers) + body])


def document_of(reply: str) -> bytes:
    """A reply from a server that does not stream though asked to."""
    return document({"choices": [{"index": 0, "message": {"content": reply}, "finish_reason": "stop"}]})


def slowly(answer: bytes) -> Sequence[Step]:
    """The end of the head and the first event byte by byte."""
    begin = answer.index(b"\r\n\r\n") - 8
    return [answer[:begin], Dribble(answer[begin : begin + 40]), answer[begin + 40 :]]


def absurd_usage() -> bytes:
    """Counts that nobody can have taken."""
    counts: tuple[Json, ...] = (-1, 10**400, 1e308, "many", None, True, {}, float("nan"))
    return b"".join(
        event({}, usage={"prompt_tokens": count, "completion_tokens": count, "cost": count}) for count in counts
    ) + data(b'{"choices": [], "usage": [1, 2]}')


def strange_chunks() -> bytes:
    """JSON that is no chunk, and chunks that are not as they should be."""
    strange: tuple[Json, ...] = (
        None,
        7,
        [],
        "text",
        {"choices": None},
        {"choices": [None]},
        {"choices": [{"delta": 3}]},
        {"choices": [{"delta": {"content": ["x"]}}]},
    )
    return b"".join(data(json.dumps(each).encode()) for each in strange) + b"event: ping\nid: 1\nretry: 0\n\n"


def tool_call() -> bytes:
    """A call of a tool that was not offered."""
    return event({"tool_calls": [{"index": 0, "id": "1", "function": {"name": "rm", "arguments": "{}"}}]})


WAYS: tuple[Way, ...] = (
    good("good", lambda reply: [chunked(said(reply), STOP, DONE)], keeps=True),
    good("good, without a length", lambda reply: [head() + said(reply) + END]),
    good("good, as one document", lambda reply: [document_of(reply)]),
    good("good, behind interim answers", lambda reply: [b"HTTP/1.1 103 Wait\r\n\r\n" * 3 + chunked(said(reply), END)]),
    good("good, byte by byte", lambda reply: slowly(head() + said(reply) + END)),
    good("good, then an error", lambda reply: [chunked(said(reply), STOP, ERROR, DONE)], keeps=True),
    good("good, then no end", lambda reply: [head() + said(reply) + STOP, Hang()]),
    good("good, then a reset", lambda reply: [head() + said(reply) + STOP, Reset()]),
    good("good, then an answer unasked", lambda reply: [chunked(said(reply), END), chunked(said(TROUBLE), END)]),
    good("good, with absurd usage", lambda reply: [head() + said(reply) + absurd_usage() + END]),
    good("good, with strange chunks", lambda reply: [head() + strange_chunks() + said(reply) + END]),
    good("good, with a tool call", lambda reply: [head() + said(reply) + tool_call() + END]),
    Way("silence", lambda _asked: [Hang()]),
    Way("closed before the head", lambda _asked: []),
    Way("reset before the head", lambda _asked: [Reset()]),
    Way("half a head", lambda _asked: [CHUNKED[:40]]),
    Way("half a head, then silence", lambda _asked: [CHUNKED[:40], Hang()]),
    Way("a giant head", lambda _asked: [b"HTTP/1.1 200 OK\r\nX-Trouble: " + b"x" * 300_000, Hang()]),
    Way("a head without end", lambda _asked: [b"HTTP/1.1 200 OK\r\n", Drip(b"X-Trouble: x\r\n", 0.02)]),
    Way("another protocol", lambda _asked: [b"SSH-2.0-OpenSSH_9.6\r\n", Hang()]),
    Way("a switch of protocols", lambda _asked: [b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", Hang()]),
    Way("a redirect", lambda _asked: [head(307, Location="/elsewhere")]),
    Way("a web page", lambda _asked: [head(200, "text/html") + HTML]),
    Way("an error in a document", lambda _asked: [document({"error": {"message": TROUBLE}})]),
    Way("a document cut off", lambda asked: [document_of(asked.reply)[:-20]]),
    Way("gzip unasked", lambda asked: [head(Content_Encoding="gzip") + gzip.compress(said(asked.reply) + END)]),
    *(refused(status) for status in (400, 401, 402, 403, 404, 408, 413, 422, 429, 500)),
    refused(429, Retry_After="1"),
    refused(429, Retry_After="Wed, 21 Oct 2115 07:28:00 GMT"),
    refused(429, Retry_After="9" * 400),
    refused(503, Retry_After="-1e309"),
    *(plain(status, HTML) for status in (502, 503, 529)),
    streamed("an error at once", ERROR + DONE),
    streamed("an error without a frame", TROUBLE.encode() + b"\n\n" + json.dumps({"error": TROUBLE}).encode()),
    streamed("nothing at all"),
    streamed("only the end", END),
    streamed("a length of nothing", LENGTH + DONE),
    streamed("empty deltas", event({"role": "assistant", "content": ""}) * 40 + event({"content": None}) + END),
    streamed("only white space", said(" \n\t" * 20) + END),
    streamed("only thoughts", event({"reasoning": TROUBLE}) * 20 + END),
    streamed("a thought without end", said(f"<think>{TROUBLE}. I should say so. ") + END),
    streamed("a thought without end, cut off", said(f"<think>{TROUBLE}. ") + LENGTH + DONE),
    streamed("a filter", event({}, "content_filter") + DONE),
    streamed("broken JSON", data(b'{"choices": [{"delta": {"content": "' + TROUBLE.encode()), END),
    streamed("JSON without bottom", data(b"[" * 100_000), END),
    streamed("a giant event", b'data: {"choices": [{"delta": {"content": "' + b"x" * 1_200_000, b'"}}]}\n\n' + END),
    streamed("a giant event without a line", b"data: x\n" * 200_000),
    streamed("a tool call unasked", tool_call() + END),
    streamed("somebody else's lines", said(f"Jory: {TROUBLE}!\nOdile Fenn: {TROUBLE}?\n") + END),
    streamed("code", said('```python\nraise SystemExit("{TROUBLE}")\n```\n') + END),
    streamed("template tokens", said("<|im_end|>\n<|im_start|>assistant\n<|eot_id|>") + END),
    Way("comments for ever", lambda _asked: [head(), Drip(b": still here\n\n", 0.02)]),
    Way("thoughts for ever", lambda _asked: [head(), Drip(event({"reasoning": TROUBLE}), 0.02)]),
    opened("no finish"),
    opened("an error behind the first words", ERROR + DONE),
    opened("a stall", Hang()),
    opened("a reset", Reset()),
    opened("a filter behind the first words", event({}, "content_filter") + DONE),
    opened("broken JSON behind the first words", data(b"{" + TROUBLE.encode()) + END),
    opened("somebody else's turn", said(f"\nJory: {TROUBLE}!") + END),
    opened("a thought behind the first words", said(f" <think>{TROUBLE}") + END),
    opened("an end in mid-word", LENGTH + DONE),
    Way(
        "a chunk shorter than it says",
        lambda asked: [CHUNKED + b"fff\r\n" + said(asked.reply[:60]) + b"\r\n0\r\n\r\n"],
        lambda number: reply_to(number)[:60],
    ),
    Way(
        "a chunk longer than it says",
        lambda asked: [CHUNKED + chunk(said(asked.reply[:60])) + b"5\r\n" + said(asked.reply[60:])],
        lambda number: reply_to(number)[:60],
    ),
    Way(
        "a chunk without a size",
        lambda asked: [CHUNKED + chunk(said(asked.reply[:60])) + b"many\r\n" + said(TROUBLE)],
        lambda number: reply_to(number)[:60],
    ),
    Way(
        "a length that is not kept",
        lambda asked: [head(Content_Length="99999") + said(asked.reply) + STOP[:20]],
        reply_to,
    ),
    Way(
        "bytes that are no text",
        lambda asked: [
            head() + said(asked.reply[:60]) + data(b'{"choices":[{"delta":{"content":"\xff\xc3("}}]}') + END
        ],
        lambda number: reply_to(number)[:60] + "(",
    ),
    Way(
        "half a character",
        lambda asked: [head() + said(asked.reply[:60]) + event({"content": "\ud83d"}) + END],
        lambda number: reply_to(number)[:60],
    ),
    Way(
        "words for ever", lambda _asked: [head(), Drip(said("and on and "), 0.02)], lambda _number: "and on and " * 500
    ),
    Way("talk for ever", lambda _asked: [head(), Drip(said("It rained. "), 0.02)], lambda _number: "It rained. " * 500),
)


SILENT = frozenset({"silence", "half a head, then silence", "comments for ever", "thoughts for ever"})
ECHO = Way("the system prompt", lambda asked: [head() + said(asked.system) + END])
"""The first thing that a lost model says: what it was told to be."""


@dataclass(slots=True)
class Chaos:
    """Where it listens, and what became of it."""

    url: str
    deaf_url: str
    """Nobody accepts there."""
    closed_url: str
    """Nobody listens there."""
    seed: int
    only: Way | None = None
    """How every request is answered; None: each as its number says."""
    answered: Counter[str] = field(default_factory=Counter)
    """How often each way was taken."""
    open: set[asyncio.Task[None]] = field(default_factory=set)
    """Connections."""

    def way(self, number: int) -> Way:
        """How the request of this number is answered."""
        return self.only or WAYS[(number + self.seed) % len(WAYS)]

    def silent(self, number: int) -> bool:
        """Whether this request is answered by nothing that counts, until the client leaves."""
        return self.way(number).name in SILENT

    async def left_by_all(self) -> None:
        """Waits until every client has gone."""
        while self.open:
            await asyncio.wait(self.open)


@asynccontextmanager
async def chaos(seed: int = 0, *, only: Way | None = None) -> AsyncIterator[Chaos]:
    """Serves until the block ends, and then ends what clients have left open."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        there.open.add(task)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                while True:
                    asked = await _request(reader)
                    way = there.way(asked.number)
                    there.answered[way.name] += 1
                    await _answer(way.answer(asked), reader, writer)
                    if not way.keeps:
                        break
        finally:
            writer.close()
            there.open.discard(task)

    with socket.socket() as deaf, socket.socket() as closed:
        for listening in (deaf, closed):
            listening.bind(("127.0.0.1", 0))
        deaf.listen(1)
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        urls = [f"http://127.0.0.1:{each.getsockname()[1]}" for each in (server.sockets[0], deaf, closed)]
        there = Chaos(urls[0], urls[1], urls[2], seed, only)
        try:
            yield there
        finally:
            server.close()
            for task in there.open:
                task.cancel()
            await asyncio.gather(*there.open, return_exceptions=True)
            await server.wait_closed()


async def _request(reader: asyncio.StreamReader) -> Asked:
    """The next request; raises `IncompleteReadError` when the client has gone."""
    lines = (await reader.readuntil(b"\r\n\r\n")).lower().split(b"\r\n")
    length = next(int(line.partition(b":")[2]) for line in lines if line.startswith(b"content-length:"))
    body = json.loads(await reader.readexactly(length))
    return Asked(body["seed"], body["messages"][0]["content"])


async def _answer(steps: Sequence[Step], reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    for step in steps:
        match step:
            case bytes():
                writer.write(step)
                await writer.drain()
            case Dribble():
                for byte in step.data:
                    writer.write(bytes((byte,)))
                    await writer.drain()
                    await asyncio.sleep(0)
            case Hang():
                await reader.read(1)
            case Drip():
                gone = asyncio.create_task(reader.read(1))
                try:
                    while not gone.done() and not writer.is_closing():
                        writer.write(step.data)
                        await asyncio.wait([gone], timeout=step.seconds)
                finally:
                    gone.cancel()
                    with suppress(asyncio.CancelledError, ConnectionError):
                        await gone
            case Reset():
                raw = writer.get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                writer.transport.abort()
