"""What came in one read of a connection goes on together."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence

import httpx

from npc_dialogue.models.chat_completions import ChatCompletions, ChatServer
from npc_dialogue.text.events import Finish, Reasoning, StreamEvent, Text
from tests.support.turns import PROMPT

END = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'


def chunk(**delta: str) -> bytes:
    return b"data: " + json.dumps({"choices": [{"delta": delta}]}).encode() + b"\n\n"


def hear(*reads: bytes) -> Sequence[StreamEvent]:
    """What is heard of a server whose body comes in these reads."""

    async def body() -> AsyncIterator[bytes]:
        for read in reads:
            yield read

    async def scenario() -> Sequence[StreamEvent]:
        answer = httpx.MockTransport(
            lambda _request: httpx.Response(200, headers={"Content-Type": "text/event-stream"}, content=body())
        )
        model = ChatCompletions(ChatServer(id="m", name="m", base_url="http://127.0.0.1:9/v1"), transport=answer)
        heard = [event async for event in model.stream(PROMPT)]
        await model.aclose()
        return heard

    return asyncio.run(scenario())


def test_texts_of_one_read_are_one() -> None:
    words = [chunk(content=word) for word in ("The", " mill", " turns", ".")]
    assert hear(b"".join(words), END) == [Text("The mill turns."), Finish("stop")]


def test_texts_of_two_reads_are_told_as_they_come() -> None:
    assert hear(chunk(content="The"), chunk(content=" mill."), END) == [Text("The"), Text(" mill."), Finish("stop")]


def test_what_stands_between_texts_keeps_its_place() -> None:
    read = (
        chunk(content="A")
        + chunk(content="ye")
        + chunk(reasoning="Hm")
        + chunk(reasoning="m")
        + chunk(content=".")
        + END
    )
    assert hear(read) == [Text("Aye"), Reasoning("Hm"), Reasoning("m"), Text("."), Finish("stop")]
