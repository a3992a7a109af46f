"""What a client is told of a world: how all stand in it, as they stand now."""

from __future__ import annotations

import asyncio

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, reply
from tests.support.moments import WORLD


def test_relationships_are_told_as_they_stand_at_the_head() -> None:
    async def run() -> None:
        engine = Engine(
            EngineSettings(world=WORLD, open_store=InMemoryStore, ladder=[Rung(ScriptedModel(reply("Aye.")))])
        )
        playthrough = await engine.playthrough("x")
        mark, _ = await playthrough.save()
        before = engine.describe(playthrough)["relationships"]
        assert {(each["from"], each["to"]) for each in before} == {(e.source, e.target) for e in WORLD.relationships}
        edge = await playthrough.set_relationship("mira", "player", {"trust": 88})
        now = {(each["from"], each["to"]): each for each in engine.describe(playthrough)["relationships"]}
        assert now["mira", "player"]["values"]["trust"] == 88
        assert now["mira", "player"]["standing"] == edge.standings
        await playthrough.load(mark)
        assert engine.describe(playthrough)["relationships"] == before
        await engine.close()

    asyncio.run(run())
