"""The chat-completions voice against an upstream of our own that behaves well and badly."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from npc_dialogue.models.chat_completions import ChatCompletions, ChatServer
from npc_dialogue.models.render.alternating import alternating
from npc_dialogue.prompt.prompt import Message, Part, Prompt, Section
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text
from tests.support.turns import PROMPT

Json = Any
KEY = "sk-very-secret-key-0123456789"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
DONE = b"data: [DONE]\n\n"


def chunk(text: str) -> bytes:
    return b"data: " + json.dumps({"choices": [{"delta": {"content": text}, "finish_reason": None}]}).encode() + b"\n\n"


STOP = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'


@asynccontextmanager
async def upstream(answer: bytes, *, hang: bool = False) -> AsyncIterator[tuple[str, list[bytes], asyncio.Event]]:
    """A server that sends these bytes to whoever asks; its address, the requests, and `left` when a client has gone."""
    requests: list[bytes] = []
    left = asyncio.Event()
    serving: list[asyncio.Task[None] | None] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.append(asyncio.current_task())
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            writer.close()
            return  # it was only warmed
        size = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        requests.append(head + await reader.readexactly(size))
        writer.write(answer)
        await writer.drain()
        if hang:
            await reader.read()
            left.set()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", requests, left
    finally:
        server.close()
        await asyncio.gather(*(task for task in serving if task is not None))
        await server.wait_closed()


def voice(url: str, **options: Json) -> ChatCompletions:
    return ChatCompletions(ChatServer(id="test", name="model", base_url=url, key=KEY, **options))


def hear(answer: bytes, prompt: Prompt = PROMPT) -> tuple[list[StreamEvent], bytes]:
    async def scenario() -> tuple[list[StreamEvent], bytes]:
        async with upstream(answer) as (url, requests, _left):
            model = voice(url)
            events = [event async for event in model.stream(prompt)]
            await model.aclose()
            return events, requests[0]

    return asyncio.run(scenario())


def test_a_reply_is_streamed() -> None:
    events, request = hear(HEAD + chunk("Good ") + b": keep-alive\n\n" + chunk("morning.") + STOP + DONE)
    *texts, end = events
    assert "".join(text.text for text in texts if isinstance(text, Text)) == "Good morning."
    assert end == Finish("stop")
    head, body = request.split(b"\r\n\r\n", 1)
    assert f"authorization: bearer {KEY}".encode() in head.lower()
    sent = json.loads(body)
    assert sent["stream"] is True
    assert sent["model"] == "model"
    assert sent["max_tokens"] == PROMPT.max_tokens


@pytest.mark.parametrize(
    ("answer", "code", "retryable"),
    [
        (HEAD, "model.failed", True),
        (HEAD + chunk("Good "), "model.failed", True),
        (HEAD + b'data: {"error":{"code":502,"message":"down"}}\n\n', "model.unreachable", True),
        (
            b"HTTP/1.1 401 No\r\nConnection: close\r\n\r\n" + b'{"error":{"message":"bad key %s"}}' % KEY.encode(),
            "model.refused",
            False,
        ),
        (b"HTTP/1.1 429 Slow\r\nConnection: close\r\n\r\nslow down", "model.failed", True),
        (b"HTTP/1.1 500 Oh\r\nConnection: close\r\n\r\n<html>", "model.unreachable", True),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nda", "model.unreachable", True),
        (b"nonsense\r\n\r\n", "model.unreachable", True),
        (HEAD + b"data: " + b"x" * 2_000_000, "model.failed", False),
    ],
)
def test_what_goes_wrong_is_one_failure_at_the_end(answer: bytes, code: str, retryable: bool) -> None:
    events, _ = hear(answer)
    failure = events[-1]
    assert isinstance(failure, Failure)
    assert (failure.code, failure.retryable) == (code, retryable)
    assert KEY not in failure.message
    assert not any(isinstance(event, Failure | Finish) for event in events[:-1])


def test_an_error_after_the_finish_is_no_lost_reply() -> None:
    events, _ = hear(HEAD + chunk("Yes.") + STOP + b'data: {"error":{"code":400,"message":"limit"}}\n\n')
    assert events == [Text("Yes."), Finish("stop")]


def test_nobody_there_is_a_failure() -> None:
    async def scenario() -> list[StreamEvent]:
        async with upstream(b"") as (url, _requests, _left):
            pass
        model = voice(url)
        events = [event async for event in model.stream(PROMPT)]
        await model.aclose()
        return events

    (failure,) = asyncio.run(scenario())
    assert isinstance(failure, Failure)
    assert failure.code == "model.unreachable"


def test_leaving_the_stream_closes_the_connection() -> None:
    async def scenario() -> None:
        async with asyncio.timeout(10), upstream(HEAD + chunk("Good "), hang=True) as (url, _requests, left):
            model = voice(url)
            stream = model.stream(PROMPT)
            assert await anext(stream) == Text("Good ")
            await stream.aclose()
            await left.wait()
            await model.aclose()

    asyncio.run(scenario())


def test_the_key_is_in_no_log_and_no_repr(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    hear(HEAD + STOP + DONE)
    assert KEY not in caplog.text
    assert KEY not in repr(ChatServer(id="a", name="b", base_url="c", key=KEY))


def section(part: Part, text: str) -> Section:
    return Section(kind="core", part=part, text=text, sources=(), tokens=1)


def said(who: str, text: str) -> Message:
    return Message(speaker=who, name=who.title(), text=text, mine=who == "mira", turn="t1", tokens=1)


@pytest.mark.parametrize(
    "history",
    [
        (),
        ("player",),
        ("mira",),
        ("mira", "player", "player", "odile", "mira"),
        ("mira", "mira"),
        ("player", "mira") * 5,
    ],
)
def test_messages_alternate_after_one_system_message(history: tuple[str, ...]) -> None:
    def make(change: Callable[[str], str]) -> list[dict[str, str]]:
        prompt = replace(
            PROMPT,
            sections=(section(Part.SYSTEM, "You are Mira."), section(Part.NOW, change("It is night."))),
            history=tuple(said(who, f"{who} {n}") for n, who in enumerate(history)),
            frame="context-1",
        )
        return list(alternating(prompt).messages)

    messages = make(lambda text: text)
    assert messages[0] == {"role": "system", "content": "You are Mira."}
    roles = [message["role"] for message in messages[1:]]
    assert roles == ["user", "assistant"] * (len(roles) // 2) + ["user"]
    assert "<context-1>\nIt is night.\n</context-1>" in messages[-1]["content"]
    assert messages[-1]["content"].endswith("Hello?")
    if "odile" in history:
        assert any("Odile: odile 3" in message["content"] for message in messages)
    changed = make(lambda text: text + " It rains.")
    assert changed[:-1] == messages[:-1], "what is true just now changes the last message alone"
