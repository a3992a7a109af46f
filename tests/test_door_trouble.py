"""Troubles in mid-turn: a store that fails, voices that raise or never stop, a sidecar that goes."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import Any

import pytest

from npc_dialogue.commands.client import ClientError
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.store import Node, StoreError
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.scripted import Gate, ScriptedModel, reply
from npc_dialogue.past import heard_of
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Finish, StreamEvent, Text
from tests.support.sidecar import Running, running

Json = Any
LINE = "The river is low this year. Mind the stones."


def run(test: Callable[[Running], Awaitable[None]], *voices: Json, **options: Json) -> None:
    async def serve() -> None:
        async with asyncio.timeout(20), running(voices or [ScriptedModel(reply(LINE))], **options) as sidecar:
            await test(sidecar)

    asyncio.run(serve())


class FailingStore(InMemoryStore):
    """Its methods fail while they are in `broken`."""

    def __init__(self, broken: set[str]) -> None:
        super().__init__()
        self._broken = broken

    def _check(self, name: str) -> None:
        if name in self._broken:
            raise StoreError("The disk is full.")

    def finish(self, node: int, result: Mapping[str, Json], *, words: Sequence[str] = ()) -> Node:
        self._check("finish")
        return super().finish(node, result, words=words)

    def put_snapshot(self, node: int, snapshot: Mapping[str, Json]) -> None:
        self._check("put_snapshot")
        super().put_snapshot(node, snapshot)

    def nearest_snapshot(self, node: int) -> tuple[Mapping[str, Json] | None, list[Node]]:
        self._check("nearest_snapshot")
        return super().nearest_snapshot(node)


def test_a_save_is_never_of_a_turn_whose_end_was_not_stored() -> None:
    broken: set[str] = set()

    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        first = [message async for message in client.stream("say", npc="mira", text="One?")][-1]
        broken.add("finish")
        with pytest.raises(ClientError, match="full"):
            await _all(client.stream("say", npc="mira", text="Two?"))
        broken.clear()
        assert (await client.ask("save"))["mark"] == first["mark"]
        await client.close()

    run(test, open_store=lambda: FailingStore(broken))


def test_a_load_that_fails_changes_nothing_and_a_snapshot_that_fails_harms_nobody() -> None:
    broken = {"put_snapshot"}

    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        mark = (await client.ask("save"))["mark"]
        for number in range(40):
            assert (await client.ask("world.patch", patch={"flood": bool(number % 2)}))["revision"] == number + 1
        here = (await client.ask("save"))["mark"]
        broken.add("nearest_snapshot")
        with pytest.raises(ClientError, match="full"):
            await client.ask("load", mark=mark)
        assert (await client.ask("save"))["mark"] == here
        await client.close()

    run(test, open_store=lambda: FailingStore(broken))


class Voice:
    """Says something, and then raises or goes on for ever."""

    id, context = "odd", 4096

    def __init__(self, said: str, error: Exception | None = None) -> None:
        self.said, self.error = said, error

    async def stream(self, prompt: Prompt) -> AsyncIterator[StreamEvent]:
        yield Text(self.said)
        if self.error is not None:
            raise self.error
        yield Finish("stop")

    async def aclose(self) -> None:
        pass


@pytest.mark.parametrize(("said", "reason"), [("", "stop"), (LINE + " And th", "broken")])
def test_a_voice_that_raises_is_replaced_or_ends_what_it_began(said: str, reason: str) -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        end = [message async for message in client.stream("say", npc="mira", text="How is the river?")][-1]
        assert (end["type"], end["reason"]) == ("turn.end", reason)
        assert end["text"]
        await client.close()

    run(test, Voice(said, RuntimeError("/home/somebody/key")), AuthoredVoice())


@pytest.mark.parametrize("piece", ["a", "<|", "word "])
def test_a_megabyte_in_one_piece_stops_nobody(piece: str) -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        begun = time.process_time()
        end = [message async for message in client.stream("say", npc="mira", text="How is the river?")][-1]
        assert end["type"] == "turn.end"
        assert len(end["text"]) <= 16_100
        assert time.process_time() - begun < 3  # 20 s and more without a limit
        await client.close()

    run(test, Voice(piece * (1_000_000 // len(piece))), AuthoredVoice())


class SlowStore(InMemoryStore):
    """A turn is accepted only when its gate is open."""

    def __init__(self, asked: Callable[[], object], gate: threading.Event) -> None:
        super().__init__()
        self._asked, self._gate = asked, gate

    def append(self, playthrough: int, parent: int, kind: Json, *rest: Json, **options: Json) -> Node:
        if kind == "turn":
            self._asked()
            self._gate.wait(10)
        return super().append(playthrough, parent, kind, *rest, **options)


def test_a_turn_that_is_being_accepted_while_the_sidecar_goes_ends_too() -> None:
    async def serve() -> None:
        asked, gate, loop = asyncio.Event(), threading.Event(), asyncio.get_running_loop()
        store = lambda: SlowStore(lambda: loop.call_soon_threadsafe(asked.set), gate)  # noqa: E731
        voice = ScriptedModel([Gate(asyncio.Event()), *reply(LINE)])
        async with asyncio.timeout(20), running([voice], open_store=store) as sidecar:
            client = await sidecar.client()
            said = asyncio.create_task(_all(client.stream("say", npc="mira", text="Hello?")))
            await asked.wait()
            closing = asyncio.create_task(sidecar.engine.close())
            loop.call_later(0.05, gate.set)
            assert (await said)[-1]["type"] in {"turn.end", "turn.error"}
            await closing
            client.websocket.transport.abort()

    asyncio.run(serve())


async def _all(stream: AsyncIterator[dict[str, Json]]) -> list[dict[str, Json]]:
    return [message async for message in stream]


def test_an_interruption_with_a_state_that_is_refused_ends_no_turn() -> None:
    gate = asyncio.Event()

    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        first = await client.send("say", npc="mira", text="How is the river?")
        with pytest.raises(ClientError, match="flood"):
            await client.ask("say", npc="mira", text="Stop!", world={"flood": "wet"}, interrupts={"target": first})
        assert (await client.ask("status"))["status"]["queue"] == {"test": 1}
        gate.set()
        await client.close()

    run(test, ScriptedModel([Text(LINE + " But "), Gate(gate), *reply("so it is.")]))


def test_what_is_cut_twice_is_marked_once() -> None:
    said = [{"line": 0, "text": "The river is low.", "tags": []}]
    once = heard_of(said, 0, 7)
    assert once == [{"line": 0, "text": "The riv…", "tags": ["cut"]}]
    assert heard_of(once, 0, 7) == once
    assert heard_of(once, 0, 3) == [{"line": 0, "text": "The…", "tags": ["cut"]}]
