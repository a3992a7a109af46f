"""The sidecar over the real wire: who is let in, what each request does, and that nobody disturbs anybody."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import msgpack
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin, Subprotocol

from npc_dialogue.commands.client import ClientError, WireClient
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.scripted import Gate, ScriptedModel, Step, reply
from npc_dialogue.protocol.limits import SUBPROTOCOL, Limits
from npc_dialogue.protocol.replies import TERMINAL
from npc_dialogue.text.events import Text
from tests.support.sidecar import TOKEN, Running, running

Json = Any
LINE = "The river is low this year. Mind the stones."


def run(test: Callable[[Running], Awaitable[None]], model: ScriptedModel | None = None, **options: Json) -> None:
    async def serve() -> None:
        async with asyncio.timeout(20), running([model or ScriptedModel(reply(LINE))], **options) as sidecar:
            await test(sidecar)

    asyncio.run(serve())


async def turn(client: WireClient, type_: str = "say", **fields: Json) -> list[dict[str, Json]]:
    return [message async for message in client.stream(type_, **fields)]


def text_of(messages: list[dict[str, Json]]) -> str:
    return "".join(m["before"] + m["text"] for m in messages if m["type"] == "turn.line")


def test_a_turn_streams_in_the_order_of_the_wire() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        messages = await turn(client, npc="mira", text="How is the river?")
        assert messages[0]["type"] == "turn.start"
        assert [m["seq"] for m in messages[:-1]] == list(range(len(messages) - 1))
        assert len({m["id"] for m in messages}) == 1
        assert messages[-1]["type"] == "turn.end"
        assert messages[-1]["text"] == text_of(messages) == LINE
        lines = [m["text"] for m in messages if m["type"] == "turn.line"]
        for index, line in enumerate(lines):
            pieces = [m["text"] for m in messages if m["type"] == "turn.delta" and m["line"] == index]
            assert "".join(pieces) == line
        firsts = {m["line"]: m["before"] for m in messages if m["type"] == "turn.delta" and "before" in m}
        assert firsts == {m["line"]: m["before"] for m in messages if m["type"] == "turn.line"}
        await client.close()

    run(test)


def test_a_turn_starts_with_what_was_wanted_where_that_is_plain() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        plain = await turn(client, npc="mira", text="How much is the flour?")
        assert plain[0]["intent"] == "trade"
        vague = await turn(client, npc="mira", text="The river, well.")
        assert "intent" not in vague[0]
        await client.close()

    run(test)


def test_a_client_that_says_hello_in_json_is_answered_in_json() -> None:
    async def test(sidecar: Running) -> None:
        websocket = await sidecar.raw()
        hello = {"type": "hello", "id": 1, "protocol": 1, "client": {"name": "t", "version": "1"}, "playthrough": "p"}
        await websocket.send(json.dumps(hello))
        welcome = json.loads(await websocket.recv())
        assert welcome["type"] == "welcome"
        assert "say" in welcome["features"]
        assert "dance" not in welcome["features"]
        await websocket.send(msgpack.packb({"type": "status", "id": 2}))
        assert isinstance(await websocket.recv(), str)
        await websocket.close()

    run(test)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"additional_headers": {}}, 401),
        ({"additional_headers": {"Authorization": "Bearer wrong"}}, 401),
        ({"origin": Origin("http://evil.example")}, 403),
        ({"subprotocols": None}, 400),
        ({"additional_headers": {"Authorization": f"Bearer {TOKEN}", "Host": "evil.example"}}, 403),
    ],
)
def test_strangers_stay_outside(change: dict[str, Json], status: int) -> None:
    async def test(sidecar: Running) -> None:
        given: dict[str, Json] = {
            "additional_headers": {"Authorization": f"Bearer {TOKEN}"},
            "subprotocols": [Subprotocol(SUBPROTOCOL)],
            **change,
        }
        with pytest.raises(InvalidStatus) as refused:
            await connect(sidecar.url, **given)
        assert refused.value.response.status_code == status

    run(test)


def test_a_bad_frame_gets_one_error_and_the_connection_goes_on() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        for frame in (b"\xc1", b"\x81\xa1a", b"[1]", b"\xff" * 100, "{", "[]", '{"type":"say","id":900}'):
            await client.websocket.send(frame)
        await client.websocket.send(b"\x00" * 70_000)
        assert (await client.ask("status"))["status"]["model"] == "scripted"
        await client.close()

    run(test)


def test_unknown_and_unserved_requests_are_told_so() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        for type_, code in (("dance", "request.unsupported"), ("author.read", "request.forbidden")):
            with pytest.raises(ClientError) as refused:
                await client.ask(type_)
            assert refused.value.code == code
        with pytest.raises(ClientError) as unknown:
            await client.ask("say", npc="nobody", text="Hello?")
        assert unknown.value.code == "npc.unknown"
        assert "mira" in str(unknown.value)
        await client.close()

    run(test)


def test_hello_comes_first_and_once() -> None:
    async def test(sidecar: Running) -> None:
        websocket = await sidecar.raw()
        await websocket.send(json.dumps({"type": "status", "id": 1}))
        assert json.loads(await websocket.recv())["code"] == "hello.first"
        hello = {"type": "hello", "protocol": 1, "client": {"name": "t", "version": "1"}, "playthrough": "p"}
        await websocket.send(json.dumps({**hello, "id": 2, "protocol": 9}))
        assert json.loads(await websocket.recv())["code"] == "protocol.version"
        await websocket.send(json.dumps({**hello, "id": 3}))
        assert json.loads(await websocket.recv())["type"] == "welcome"
        await websocket.send(json.dumps({**hello, "id": 4}))
        assert json.loads(await websocket.recv())["code"] == "hello.twice"
        await websocket.send(json.dumps({"type": "status", "id": 4}))
        assert json.loads(await websocket.recv())["code"] == "request.id"
        await websocket.close()

    run(test)


def test_who_says_no_hello_is_shown_out_and_who_waits_for_its_answer_is_not() -> None:
    opened = threading.Event()

    def open_store() -> InMemoryStore:
        opened.wait()
        return InMemoryStore()

    async def test(sidecar: Running) -> None:
        waiting, silent = await sidecar.raw(), await sidecar.raw()
        hello = {"type": "hello", "protocol": 1, "client": {"name": "t", "version": "1"}, "playthrough": "p"}
        await waiting.send(json.dumps({**hello, "id": 1}))
        await silent.wait_closed()
        assert silent.close_code == 4001
        opened.set()
        assert json.loads(await waiting.recv())["type"] == "welcome"
        await waiting.close()

    run(test, open_store=open_store, limits=Limits(hello_seconds=1))


def test_a_text_over_the_limit_is_refused_by_code_points() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        assert (await turn(client, npc="mira", text="🌾" * 2_000))[-1]["type"] == "turn.end"
        with pytest.raises(ClientError) as refused:
            await turn(client, npc="mira", text="🌾" * 2_001)
        assert refused.value.code == "text.too_long"
        await client.close()

    run(test)


def test_cancel_ends_the_turn_before_its_own_ok() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        turn_id = await client.send("say", npc="mira", text="Tell me everything.")
        replies = client.replies(turn_id)
        async for message in replies:
            if message["type"] == "turn.delta":
                break
        ok = await client.ask("cancel", target=turn_id)
        assert ok["ended"] is True
        rest = [message async for message in replies]
        assert rest[-1]["type"] == "turn.end"
        assert rest[-1]["reason"] == "cancelled"
        assert (await client.ask("cancel", target=turn_id))["ended"] is False
        with pytest.raises(ClientError) as unknown:
            await client.ask("cancel", target=99_999)
        assert unknown.value.code == "turn.unknown"
        await client.close()

    begun: list[Step] = [Text("The river has been low since spring and nobody minds it. But "), Gate(asyncio.Event())]
    run(test, ScriptedModel(begun))


def test_what_was_heard_is_what_is_remembered() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        messages = await turn(client, npc="mira", text="How is the river?")
        await client.ask("cancel", target=messages[0]["id"], heard={"line": 1, "chars": 4})
        (kept,) = (await client.ask("history"))["turns"]
        assert [line["text"] for line in kept["lines"]] == ["The river is low this year.", "Mind…"]
        await client.close()

    run(test)


def test_one_npc_answers_one_at_a_time_and_others_beside_it() -> None:
    gates = {npc: asyncio.Event() for npc in ("mira", "odile")}

    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        first = await client.send("say", npc="mira", text="one")
        waiting = [await client.send("say", npc="mira", text=f"more {n}") for n in range(4)]
        with pytest.raises(ClientError) as full:
            await client.ask("say", npc="mira", text="too many")
        assert full.value.code == "npc.queue"
        other = await client.send("say", npc="odile", text="two")
        gates["odile"].set()
        assert [m async for m in client.replies(other)][-1]["type"] == "turn.end"
        assert len(model.prompts) == 2
        ok = await client.ask("cancel", target=waiting[0])
        assert ok["ended"] is True
        assert [m async for m in client.replies(waiting[0])][-1]["reason"] == "cancelled"
        gates["mira"].set()
        for request in (first, *waiting[1:]):
            assert [m async for m in client.replies(request)][-1]["reason"] == "stop"
        await client.close()

    model = ScriptedModel(lambda prompt: [Gate(gates[prompt.npc]), *reply(LINE)])
    run(test, model)


def test_what_was_said_is_known_on_its_branch_alone() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        await turn(client, npc="mira", text="My name is Ashgrove.")
        mark = (await client.ask("save"))["mark"]
        await turn(client, npc="mira", text="I hid the Ziggurat.")
        await turn(client, npc="mira", text="And then?")
        assert "Ziggurat" in str(model.prompts[-1].history)
        later = (await client.ask("save"))["mark"]
        await client.ask("load", mark=mark)
        await turn(client, npc="mira", text="Who am I?")
        assert "Ashgrove" in str(model.prompts[-1].history)
        assert "Ziggurat" not in str(model.prompts[-1])
        await client.ask("load", mark=later)
        await turn(client, npc="mira", text="Who am I?")
        assert "Ziggurat" in str(model.prompts[-1].history)
        with pytest.raises(ClientError) as unknown:
            await client.ask("load", mark="m-none")
        assert unknown.value.code == "mark.unknown"
        await client.close()

    model = ScriptedModel(reply(LINE))
    run(test, model)


def test_undo_takes_the_turn_back_and_retry_asks_it_again() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        with pytest.raises(ClientError) as nothing:
            await client.ask("undo")
        assert nothing.value.code == "nothing.undo"
        await turn(client, npc="mira", text="First.")
        second = await turn(client, npc="mira", text="Second.")
        await client.ask("world.patch", patch={"flood": True})
        again = await turn(client, "retry")
        assert again[0]["turn"] != second[0]["turn"]
        assert [t["text"] for t in (await client.ask("history"))["turns"]] == ["First.", "Second."]
        undone = await client.ask("undo")
        assert undone["turn"] == again[0]["turn"]
        assert [t["text"] for t in (await client.ask("history"))["turns"]] == ["First."]
        await client.close()

    run(test)


def test_state_and_relationships_change_the_prompt_and_go_back_with_a_load() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        mark = (await client.ask("save"))["mark"]

        async def prompt() -> str:
            return json.dumps((await client.ask("inspect", npc="mira", text="How is the river?"))["prompt"])

        dry = await prompt()
        supposed = await client.ask("inspect", npc="mira", text="How is the river?", changes={"world": {"flood": True}})
        assert (await client.ask("world.patch", patch={"flood": True}))["revision"] > 0
        wet = await prompt()
        assert wet != dry
        assert json.dumps(supposed["prompt"]["sections"]) == json.dumps(json.loads(wet)["sections"])
        ok = await client.ask("relationship.adjust", **{"from": "mira"}, to="player", by={"trust": 60}, reason="helped")
        assert ok["values"]["trust"] >= 50
        assert await prompt() != wet
        await client.ask("load", mark=mark)
        assert await prompt() == dry
        for bad in ({"flood": "very"}, {"time": -3}):
            with pytest.raises(ClientError) as refused:
                await client.ask("world.patch", patch=bad)
            assert refused.value.code == "state.invalid"
        with pytest.raises(ClientError) as axis:
            await client.ask("relationship.set", **{"from": "mira"}, to="player", values={"trsut": 3})
        assert axis.value.code == "state.invalid"
        assert "trust" in str(axis.value)
        await client.close()

    run(test)


def test_an_event_is_known_to_its_witnesses_alone() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        await client.ask("event", text="The bell rang thrice.", witnesses=["mira"])
        await turn(client, npc="mira", text="What was that?")
        await turn(client, npc="odile", text="What was that?")
        seen, unseen = model.prompts
        assert "bell rang thrice" in str(seen.sections)
        assert "bell rang thrice" not in str(unseen.sections)
        await client.close()

    model = ScriptedModel(reply(LINE))
    run(test, model)


def test_what_the_game_defines_can_be_spoken_to_at_once() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        await client.ask("define", npcs=[{"id": "guard", "name": "Guard", "core": "You guard the gate."}])
        assert (await turn(client, npc="guard", text="Halt?"))[-1]["type"] == "turn.end"
        with pytest.raises(ClientError) as refused:
            await client.ask("define", npcs=[{"id": "ghost", "name": "Ghost"}, {"id": "bad", "nme": "Bad"}])
        assert refused.value.code == "content.invalid"
        with pytest.raises(ClientError):
            await client.ask("say", npc="ghost", text="Boo?")
        await client.close()

    run(test)


def test_one_client_writes_to_a_playthrough_and_another_may_after_it_has_gone() -> None:
    async def test(sidecar: Running) -> None:
        first = await sidecar.client("shared")
        second = await sidecar.client("shared")
        with pytest.raises(ClientError) as busy:
            await second.ask("world.patch", patch={"flood": True})
        assert busy.value.code == "playthrough.busy"
        with pytest.raises(ClientError) as turn_busy:
            await turn(second, npc="mira", text="Hello?")
        assert turn_busy.value.code == "playthrough.busy"
        assert (await second.ask("history"))["turns"] == []
        await first.close()
        await second.ask("world.patch", patch={"flood": True})
        await second.close()

    run(test)


def test_a_lost_connection_is_resumed_and_every_line_comes_once() -> None:
    gate = asyncio.Event()

    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        turn_id = await client.send("say", npc="mira", text="Tell me.")
        seen = []
        async for message in client.replies(turn_id):
            seen.append(message)
            if message["type"] == "turn.line":
                break
        client.websocket.transport.abort()
        websocket = await sidecar.raw()
        hello = {
            "type": "hello",
            "id": 1,
            "protocol": 1,
            "client": {"name": "t", "version": "1"},
            "playthrough": "test",
            "resume": {"session": client.welcome["session"], "seen": {seen[0]["turn"]: seen[-1]["seq"]}},
        }
        await websocket.send(msgpack.packb(hello))
        welcome = msgpack.unpackb(await websocket.recv())
        assert welcome["session"] == client.welcome["session"]
        (resumed,) = welcome["resumed"]
        assert resumed["turn"] == seen[0]["turn"]
        assert resumed["was"] == turn_id
        gate.set()
        rest: list[dict[str, Json]] = []
        while not rest or rest[-1]["type"] not in TERMINAL:
            rest.append(msgpack.unpackb(await websocket.recv()))
        assert {message["id"] for message in rest} == {resumed["id"]}
        whole = [*seen, *rest]
        assert [m["seq"] for m in whole[:-1]] == list(range(len(whole) - 1))
        assert text_of(whole) == whole[-1]["text"] == LINE
        await websocket.close()

    first, second = LINE.split(". ", 1)
    run(test, ScriptedModel([Text(f"{first}. M"), Gate(gate), *reply(second[1:])]))


def test_a_client_may_have_so_many_requests_under_way() -> None:
    gate = asyncio.Event()

    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        requests = [await client.send("say", npc=npc, text="one") for npc in ("mira", "odile", "tobias")]
        with pytest.raises(ClientError) as many:
            await client.ask("say", npc="nell", text="two")
        assert many.value.code == "request.too_many"
        assert "3" in str(many.value)
        gate.set()
        for request in requests:
            assert [m async for m in client.replies(request)][-1]["type"] == "turn.end"
        await client.close()

    run(test, ScriptedModel([Gate(gate), *reply(LINE)]), limits=Limits(in_flight=3))


def test_a_long_message_comes_in_parts() -> None:
    async def test(sidecar: Running) -> None:
        client = await sidecar.client()
        for _ in range(40):
            await turn(client, npc="mira", text="x" * 1_500)
        raw = await sidecar.raw()
        hello = {
            "type": "hello",
            "id": 1,
            "protocol": 1,
            "client": {"name": "t", "version": "1"},
            "playthrough": "test",
        }
        for message in (hello, {"type": "history", "id": 2, "limit": 100}):
            await raw.send(json.dumps(message))
        assert json.loads(await raw.recv())["type"] == "welcome"
        parts: list[dict[str, Json]] = []
        while not parts or len(parts) < parts[-1]["of"]:
            frame = await raw.recv()
            assert len(frame) <= Limits().outgoing
            parts.append(json.loads(frame))
        assert len(parts) > 1
        assert [part["n"] for part in parts] == list(range(len(parts)))
        assert len(json.loads("".join(part["text"] for part in parts))["turns"]) == 40
        await raw.close()
        await client.close()

    run(test)


def test_closing_ends_every_turn_with_its_terminal_message() -> None:
    async def scenario() -> None:
        async with asyncio.timeout(20), running([ScriptedModel([Gate(asyncio.Event())])]) as sidecar:
            client = await sidecar.client()
            request = await client.send("say", npc="mira", text="Still there?")
            replies = client.replies(request)
            assert (await anext(replies))["type"] == "turn.start"
            closing = asyncio.create_task(sidecar.engine.close())
            rest = [message async for message in replies]
            assert rest[-1]["type"] == "turn.end"
            assert rest[-1]["reason"] == "cancelled"
            await closing

    asyncio.run(scenario())
