"""The same `say` through the sidecar on a real llama-server with a tiny random model."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from npc_dialogue.commands.client import WireClient
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.chat_completions import ChatCompletions, ChatServer
from npc_dialogue.turn.deadlines import Deadlines
from tests.support.llama import serve
from tests.support.sidecar import Running, running
from tests.support.tiny_gguf import write_tiny_gguf

Json = Any
CONTEXT = 16_384
"""The tiny model has about two characters a token, so a prompt for 4,096 needs more here."""
PATIENT = Deadlines(first_line=60, total=120)
"""A busy test machine is not what is tested."""


@pytest.fixture(scope="module")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("model") / "tiny.gguf"
    write_tiny_gguf(path, context=CONTEXT)
    return path


@pytest.fixture(scope="module")
def llama(model_file: Path) -> Iterator[str]:
    with serve(model_file, context=CONTEXT) as url:
        yield url


@pytest.fixture(scope="module")
def talkative(model_file: Path) -> Iterator[str]:
    """A server whose model never ends by itself."""
    with serve(model_file, context=CONTEXT, flags=["--ignore-eos"]) as url:
        yield url


def run(url: str, test: Callable[[Running], Awaitable[None]]) -> None:
    async def scenario() -> None:
        model = ChatCompletions(ChatServer(id="tiny", name="tiny", base_url=f"{url}/v1"))
        async with asyncio.timeout(120), running([model, AuthoredVoice()], deadlines=PATIENT) as sidecar:
            await test(sidecar)

    asyncio.run(scenario())


async def say(client: WireClient, **fields: Json) -> list[dict[str, Json]]:
    return [message async for message in client.stream("say", npc="mira", **fields)]


def test_a_say_streams_deltas_and_lines_of_the_model(llama: str) -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        spoken = counted = 0
        for question in ("How is the river?", "And the mill?", "What else?"):
            messages = await say(client, text=question)
            end = messages[-1]
            assert end["type"] == "turn.end"
            assert "".join(m["before"] + m["text"] for m in messages if m["type"] == "turn.line") == end["text"]
            if end["sources"] == ["tiny"]:
                spoken += 1
                counted += end["usage"].get("prompt_tokens", 0) > 500
                assert [m for m in messages if m["type"] == "turn.delta"]
        assert spoken
        assert counted
        await client.close()

    run(llama, test)


def test_cancel_ends_the_servers_work_and_frees_its_slot(talkative: str) -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        request, replies = await begin_long_answer(client)
        assert (await client.ask("cancel", target=request))["ended"] is True
        rest = [message async for message in replies]
        assert rest[-1]["reason"] == "cancelled"
        async with asyncio.timeout(10):
            while await busy_slots(talkative):
                pass
        await client.close()

    run(talkative, test)


def test_a_reply_past_its_length_is_closed_where_it_stands(talkative: str) -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        end = (await say(client, text="Tell me everything.", options={"max_tokens": 40}))[-1]
        assert end["sources"] == ["tiny"]
        assert end["reason"] == "length"
        assert end["text"][-1] in ".?!…"
        await client.close()

    run(talkative, test)


def test_a_server_that_dies_in_mid_answer_is_followed_by_the_closing_line(model_file: Path) -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        _request, replies = await begin_long_answer(client)
        server.__exit__(None, None, None)
        rest = [message async for message in replies]
        lines = [message for message in rest if message["type"] == "turn.line"]
        assert rest[-1]["reason"] == "broken"
        assert lines[-1]["text"]
        end = (await say(client, text="Are you there?"))[-1]
        assert end["sources"] == ["authored"]
        assert end["fallback"] is True
        await client.close()

    server = serve(model_file, context=CONTEXT, flags=["--ignore-eos"])
    run(server.__enter__(), test)


async def begin_long_answer(client: WireClient) -> tuple[int, AsyncIterator[dict[str, Json]]]:
    """Asks somebody who may go on for hundreds of words, and hears the first of them."""
    await client.ask("define", npcs=[{"id": "bard", "name": "Bard", "voice": {"sentences": 20, "words": 400}}])
    request = await client.send("say", npc="bard", text="Tell me everything.", options={"max_tokens": 4096})
    replies = client.replies(request)
    async for message in replies:
        if message["type"] == "turn.delta":
            break
    return request, replies


async def busy_slots(url: str) -> int:
    async with httpx.AsyncClient() as client:
        slots = (await client.get(f"{url}/slots")).json()
    return sum(slot["is_processing"] for slot in slots)
