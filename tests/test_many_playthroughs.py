"""Thirty playthroughs at once, two hundred turns each: every request gets exactly one terminal message."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from typing import Any

from npc_dialogue.models.scripted import ScriptedModel, Step, reply
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.protocol.limits import PROTOCOL
from npc_dialogue.protocol.replies import TERMINAL
from npc_dialogue.text.events import Failure, Text
from npc_dialogue.world.content import StateKey, WorldInfo
from npc_dialogue.world.world import World
from tests.support.sidecar import Running, running

Json = Any
PLAYTHROUGHS = 30
TURNS = 200
NPCS = ("mira", "nell", "odile")
INFO = WorldInfo(id="hamlet", name="Hamlet", state={"flood": StateKey(type="bool", default=False)})
WORLD = World(info=INFO).define(npcs=[{"id": npc, "name": npc.title(), "core": "You farm."} for npc in NPCS])
"""Small, so that the time goes into turns."""


def script(prompt: Prompt) -> list[Step]:
    """Mostly well, sometimes badly: by the turn's seed."""
    match prompt.seed % 10:
        case 0:
            return [Failure("model.failed", "broke", retryable=True)]
        case 1:
            return [Text("It was a long winter here, and the "), Failure("model.failed", "broke", retryable=True)]
        case 2:
            return []
        case _:
            return reply("[warm] The barley came in early. You should have seen it!", chunk=7)


async def play(sidecar: Running, number: int) -> Counter[str]:
    """One client: turns one after another, now and then cancelled, saved, loaded, taken back or mistaken."""
    chance = random.Random(number)
    terminal: Counter[int] = Counter()
    endings: Counter[str] = Counter()
    websocket = await sidecar.raw()

    async def ask(request_id: int, **request: Json) -> dict[str, Json]:
        await websocket.send(json.dumps({"id": request_id, **request}))
        while True:
            message: dict[str, Json] = json.loads(await websocket.recv())
            if message["type"] in TERMINAL:
                terminal[message["id"]] += 1
                if message["id"] == request_id:
                    endings[message["type"]] += 1
                    return message

    hello = {"protocol": PROTOCOL, "client": {"name": "t", "version": "1"}, "playthrough": f"p{number}"}
    await ask(1, type="hello", **hello)
    asked = 1
    mark = ""
    for turn in range(TURNS):
        asked += 1
        end = await ask(asked, type="say", npc=chance.choice(NPCS), text=f"Turn {turn} of {number}?")
        assert end["type"] == "turn.end"
        assert end["text"]
        mark = mark or end["mark"]
        if turn % 20 == 19:
            asked += 1
            others: list[dict[str, Json]] = [
                {"type": "save"},
                {"type": "load", "mark": mark},
                {"type": "undo"},
                {"type": "retry"},
                {"type": "cancel", "target": asked - 1},
                {"type": "world.patch", "patch": {"flood": chance.random() < 0.5}},
                {"type": "world.patch", "patch": {"flood": "?"}},
                {"type": "say", "npc": "nobody", "text": "?"},
                {"type": "history"},
            ]
            await ask(asked, **chance.choice(others))
    asked += 1
    await ask(asked, type="bye")
    await websocket.close()
    assert terminal == Counter(range(1, asked + 1))
    return endings


def test_every_request_of_every_playthrough_ends_once() -> None:
    async def scenario() -> Counter[str]:
        authored = ScriptedModel(lambda _prompt: reply("Ask me tomorrow."), id_="authored")
        async with running([ScriptedModel(script), authored], world=WORLD) as sidecar:
            endings = await asyncio.gather(*(play(sidecar, number) for number in range(PLAYTHROUGHS)))
        return sum(endings, Counter())

    endings = asyncio.run(scenario())
    assert endings["turn.end"] >= PLAYTHROUGHS * TURNS
    assert endings["turn.error"] == 0
