"""Words that go from a connection to whoever listens, past the task that reads the stream."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest

from npc_dialogue.models.chat_completions import ChatCompletions, ChatServer
from npc_dialogue.models.watch import Patience
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text
from tests.support.turns import PROMPT
from tests.support.upstream import Answer, Drip, Hang, head, serving

STOP = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'
DONE = b"data: [DONE]\n\n"
Hear = Callable[[str], bool]


def word(text: str) -> bytes:
    return b"data: " + json.dumps({"choices": [{"delta": {"content": text}}]}).encode() + b"\n\n"


async def poured(url: str, hear: Hear, patience: Patience, note: Callable[[StreamEvent], None]) -> None:
    model = ChatCompletions(ChatServer(id="m", name="m", base_url=url, patience=patience))
    try:
        async for event in model.pour(PROMPT, hear):
            note(event)
    finally:
        await model.aclose()


def told(answer: Answer, hear: Hear, patience: Patience) -> list[StreamEvent]:
    """What comes through the stream."""

    async def scenario() -> list[StreamEvent]:
        events: list[StreamEvent] = []
        async with asyncio.timeout(20), serving(answer) as upstream:
            await poured(upstream.url, hear, patience, events.append)
        return events

    return asyncio.run(scenario())


def test_poured_words_and_the_others_are_in_order() -> None:
    """Each word is sent once the one before was heard, so that no two come together."""
    words = ["one ", "two ", "three ", "four ", "five ", "six "]
    heard: list[str] = []
    by_listener: list[str] = []
    events: list[StreamEvent] = []

    async def scenario() -> None:
        next_one = asyncio.Semaphore(0)

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
            for text in words:
                writer.write(word(text))
                await next_one.acquire()
            writer.write(STOP + DONE)
            writer.close()

        def take(text: str) -> None:
            heard.append(text)
            next_one.release()

        def hear(text: str) -> bool:
            if text in ("three ", "five "):
                return False
            by_listener.append(text)
            take(text)
            return True

        def note(event: StreamEvent) -> None:
            events.append(event)
            if isinstance(event, Text):
                take(event.text)

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with asyncio.timeout(20), server:
            await poured(f"http://127.0.0.1:{port}", hear, Patience(), note)

    asyncio.run(scenario())
    assert heard == words
    assert by_listener == ["two ", "four ", "six "]
    assert events == [Text("one "), Text("three "), Text("five "), Finish("stop")]


def test_what_a_listener_raises_is_raised_where_the_stream_is_read() -> None:
    def hear(text: str) -> bool:
        raise ValueError(text)

    with pytest.raises(ValueError, match="and"):
        told([head(), Drip(word("and "), 0.02)], hear, Patience())


def test_a_server_that_falls_silent_behind_poured_words_is_given_up() -> None:
    heard: list[str] = []

    def hear(text: str) -> bool:
        heard.append(text)
        return True

    events = told([head(), word("one "), Hang()], hear, Patience(first=10, between=0.2, total=10))
    assert isinstance(events[-1], Failure)
    assert "fell silent" in events[-1].message
    events = told([head(), Drip(word("and "), 0.05)], hear, Patience(first=10, between=1, total=2))
    assert isinstance(events[-1], Failure)
    assert "not whole after" in events[-1].message
    assert len(heard) > 10
