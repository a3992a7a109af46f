"""The wire's side of second thoughts: what is refused once the next turn has begun, and what `inspect` shows."""

from __future__ import annotations

import asyncio

import pytest

from npc_dialogue.commands.client import ClientError
from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.routes import compatible_route
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.models.served import ServedModel
from npc_dialogue.models.server import Server
from npc_dialogue.order import Order
from tests.support.moments import WORLD
from tests.support.sidecar import running


def test_heard_comes_too_late_once_the_next_turn_has_begun() -> None:
    async def run() -> None:
        async with running([ScriptedModel(reply("[neutral] The wheel turns."))], world=WORLD) as sidecar:
            client = await sidecar.client()
            ids = []
            for npc in ("mira", "anna"):
                told = [message async for message in client.stream("say", npc=npc, text="Hello.")]
                ids.append(told[0]["id"])
            with pytest.raises(ClientError) as refused:
                await client.ask("cancel", target=ids[0], heard={"line": 0, "chars": 3})
            assert refused.value.code == "turn.unknown"
            assert not (await client.ask("cancel", target=ids[0]))["ended"]
            assert not (await client.ask("cancel", target=ids[1], heard={"line": 0, "chars": 9}))["ended"]
            late = {"target": ids[0], "heard": {"line": 0, "chars": 3}}
            told = [message async for message in client.stream("say", npc="mira", text="And?", interrupts=late)]
            assert told[-1]["type"] == "turn.end"
            turns = (await client.ask("history"))["turns"]
            assert [turn["lines"][0]["text"] for turn in turns] == [
                "The wheel turns.",
                "The wheel…",
                "The wheel turns.",
            ]
            await client.close()

    asyncio.run(run())


def test_inspect_shows_what_the_first_voice_would_send() -> None:
    async def run() -> None:
        served = ServedModel(compatible_route("m", Server(base_url="http://127.0.0.1:9")))
        ladder = [Rung(served), Rung(AuthoredVoice())]
        engine = Engine(EngineSettings(world=WORLD, open_store=InMemoryStore, ladder=ladder))
        playthrough = await engine.playthrough("x")
        order = Order(kind="say", npc="mira", text="Good day.")
        prompt = await playthrough.inspect(order, world=None, relationship=None)
        messages = engine.report(prompt)["sent"]["messages"]
        assert messages[0]["role"] == "system"
        assert messages[-1]["content"].endswith("the traveller: Good day.")
        await engine.close()

    asyncio.run(run())


def test_what_a_client_is_told_of_waiting_turns_is_what_holds() -> None:
    async def run() -> None:
        async with running([AuthoredVoice()], world=WORLD) as sidecar:
            client = await sidecar.client()
            assert client.welcome["limits"]["waiting_turns"] == sidecar.engine.settings.waiting_turns
            await client.close()

    asyncio.run(run())
