"""What a session keeps when connections are lost, taken over and left: every turn ends once, for whoever asked."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import Any

import msgpack
import pytest
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosedError

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.store import Node, NodeKind, Status
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import Gate, ScriptedModel, reply
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.protocol.limits import Limits
from npc_dialogue.protocol.replies import TERMINAL
from npc_dialogue.protocol.requests import Client, Hello, Resume
from npc_dialogue.sidecar.connection import FEATURES
from npc_dialogue.sidecar.service import Service
from npc_dialogue.sidecar.session import Session
from npc_dialogue.text.events import StreamEvent, Text
from tests.support.sidecar import Running, running
from tests.test_many_playthroughs import WORLD

Json = Any
LINE = "The river is low this year. Mind the stones."


def run(test: Callable[[Running], Awaitable[None]], model: Json, **options: Json) -> None:
    async def serve() -> None:
        async with asyncio.timeout(20), running([model], **options) as sidecar:
            await test(sidecar)

    asyncio.run(serve())


async def send(websocket: ClientConnection, **message: Json) -> None:
    await websocket.send(msgpack.packb(message))


async def receive(websocket: ClientConnection) -> dict[str, Json]:
    message: dict[str, Json] = msgpack.unpackb(await websocket.recv())
    return message


async def until(websocket: ClientConnection, request: int, types: frozenset[str] = TERMINAL) -> list[dict[str, Json]]:
    """All that comes, up to a message of these types about the request."""
    messages = [await receive(websocket)]
    while messages[-1]["id"] != request or messages[-1]["type"] not in types:
        messages.append(await receive(websocket))
    return messages


async def hello(websocket: ClientConnection, session: str = "", **seen: int) -> dict[str, Json]:
    message: dict[str, Json] = {"protocol": 1, "client": {"name": "t", "version": "1"}, "playthrough": "p"}
    if session:
        message["resume"] = {"session": session, "seen": seen}
    await send(websocket, type="hello", id=1, **message)
    return (await until(websocket, 1))[-1]


def test_the_old_connection_of_a_session_that_was_taken_over_is_closed() -> None:
    async def test(sidecar: Running) -> None:
        old, new = await sidecar.raw(), await sidecar.raw()
        session = (await hello(old))["session"]
        assert (await hello(new, session))["session"] == session
        with pytest.raises(ConnectionClosedError) as closed:
            await receive(old)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 4009
        await send(new, type="say", id=2, npc="mira", text="How is the river?")
        assert (await until(new, 2))[-1]["type"] == "turn.end"
        await new.close()

    run(test, ScriptedModel(reply(LINE)))


def test_ids_of_a_lost_connection_may_be_used_again() -> None:
    """`cancel` means the turn of this connection."""
    gate = asyncio.Event()

    async def test(sidecar: Running) -> None:
        old = await sidecar.raw()
        session = (await hello(old))["session"]
        await send(old, type="say", id=2, npc="mira", text="first")
        await until(old, 2)
        old.transport.abort()
        new = await sidecar.raw()
        await hello(new, session)
        await send(new, type="say", id=2, npc="mira", text="second")
        await until(new, 2, frozenset({"turn.line"}))
        await send(new, type="cancel", id=3, target=2)
        messages = await until(new, 3)
        assert messages[-1]["ended"]
        assert [m["reason"] for m in messages if m["type"] == "turn.end"] == ["cancelled"]
        await send(new, type="history", id=4)
        turns = (await until(new, 4))[-1]["turns"]
        assert [turn["reason"] for turn in turns] == ["stop", "cancelled"]
        await new.close()

    def script(prompt: Prompt) -> Json:
        return reply(LINE) if prompt.line == "first" else [Text(LINE + " But "), Gate(gate)]

    run(test, ScriptedModel(script))


def test_bye_ends_a_turn_that_was_resumed_before_its_own_ok() -> None:
    async def test(sidecar: Running) -> None:
        old = await sidecar.raw()
        session = (await hello(old))["session"]
        await send(old, type="say", id=2, npc="mira", text="How is the river?")
        await until(old, 2, frozenset({"turn.line"}))
        old.transport.abort()
        new = await sidecar.raw()
        [resumed] = (await hello(new, session))["resumed"]
        await send(new, type="bye", id=2)
        assert [m["type"] for m in await until(new, 2) if m["type"] in TERMINAL] == ["turn.end", "ok"]
        assert resumed["was"] == 2
        await new.close()

    run(test, ScriptedModel([Text(LINE + " But "), Gate(asyncio.Event())]))


def test_a_session_is_not_forgotten_while_a_client_is_there() -> None:
    """Its first connection, half dead, is lost only after the second one was."""

    async def scenario() -> None:
        engine = Engine(EngineSettings(world=WORLD, open_store=InMemoryStore, ladder=[Rung(ScriptedModel([]))]))
        service = Service(engine, Limits(), FEATURES, resume_seconds=0.05)
        sent: list[list[Json]] = [[], [], [], []]
        clients = [each.append for each in sent]

        async def come(number: int, session: str = "") -> Session:
            resume = Resume(session=session) if session else None
            client = Client(name="t", version="1")
            request = Hello(id=1, protocol=1, client=client, playthrough="p", resume=resume)
            return await service.welcome(request, clients[number], lambda: None)

        session = await come(0)
        await come(1, session.id)
        service.lost(session, clients[1])
        service.lost(session, clients[0])
        await come(2, session.id)
        over = asyncio.Event()
        asyncio.get_running_loop().call_later(0.1, over.set)
        await over.wait()
        assert (await come(3, session.id)) is session
        await engine.close()

    asyncio.run(scenario())


class SlowToAccept(InMemoryStore):
    """A turn is accepted only when its gate is open."""

    def __init__(self, asked: asyncio.Event, loop: asyncio.AbstractEventLoop, gate: threading.Event) -> None:
        super().__init__()
        self.asked, self.loop, self.gate = asked, loop, gate

    def append(
        self,
        playthrough: int,
        parent: int,
        kind: NodeKind,
        data: Mapping[str, Json],
        *,
        status: Status = "done",
        move_head: bool = True,
        hearers: Sequence[str] = (),
        words: Sequence[str] = (),
    ) -> Node:
        if kind == "turn":
            self.loop.call_soon_threadsafe(self.asked.set)
            self.gate.wait(10)
        return super().append(
            playthrough, parent, kind, data, status=status, move_head=move_head, hearers=hearers, words=words
        )


def test_what_was_asked_on_a_lost_connection_says_nothing_on_the_next() -> None:
    async def serve() -> None:
        asked, gate, loop = asyncio.Event(), threading.Event(), asyncio.get_running_loop()
        voice = ScriptedModel(reply(LINE))
        store = lambda: SlowToAccept(asked, loop, gate)  # noqa: E731
        async with asyncio.timeout(20), running([voice], open_store=store) as sidecar:
            old = await sidecar.raw()
            session = (await hello(old))["session"]
            await send(old, type="say", id=2, npc="mira", text="Is anybody there?")
            await asked.wait()
            new = await sidecar.raw()
            assert (await hello(new, session))["resumed"] == []
            gate.set()
            await send(new, type="say", id=3, npc="mira", text="Hello?")
            assert {m["id"] for m in await until(new, 3)} == {3}
            await new.close()

    asyncio.run(serve())


class LettingOut:
    """A voice that ends with somebody else's cancellation."""

    id, context = "letting-out", 4096

    async def stream(self, prompt: Prompt) -> AsyncIterator[StreamEvent]:
        yield Text(LINE)
        raise asyncio.CancelledError

    async def aclose(self) -> None:
        pass


def test_a_turn_ends_also_when_a_voice_cancels_itself() -> None:
    async def test(sidecar: Running) -> None:
        websocket = await sidecar.raw()
        await hello(websocket)
        await send(websocket, type="say", id=2, npc="mira", text="How is the river?")
        assert (await until(websocket, 2))[-1]["type"] in {"turn.end", "turn.error"}
        await websocket.close()

    run(test, LettingOut())


class OddStore(InMemoryStore):
    """Fails as no store should."""

    def add_line(self, node: int, line: Mapping[str, Json]) -> None:
        raise RecursionError


def test_a_fault_in_a_call_that_nobody_waits_for_does_not_end_the_store() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        messages = [message async for message in client.stream("say", npc="mira", text="How is the river?")]
        assert messages[-1]["text"] == LINE
        assert len((await client.ask("history"))["turns"]) == 1
        await client.close()

    run(test, ScriptedModel(reply(LINE)), open_store=OddStore)


def test_an_interruption_by_words_to_nobody_ends_no_turn() -> None:
    gate = asyncio.Event()

    async def test(sidecar: Running) -> None:
        websocket = await sidecar.raw()
        await hello(websocket)
        await send(websocket, type="say", id=2, npc="mira", text="How is the river?")
        await until(websocket, 2, frozenset({"turn.line"}))
        await send(websocket, type="say", id=3, npc="nobody", text="Stop!", interrupts={"target": 2})
        assert (await until(websocket, 3))[-1]["code"] == "npc.unknown"
        gate.set()
        assert (await until(websocket, 2))[-1]["reason"] == "stop"
        await websocket.close()

    run(test, ScriptedModel([Text(LINE + " But "), Gate(gate), *reply("so it is.")]))
