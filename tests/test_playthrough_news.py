"""News, gossip and hearing distance in a playthrough: they come into a prompt, and go with the branch."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order, Refusal
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part
from npc_dialogue.world.content import WorldInfo
from npc_dialogue.world.files import load_world
from npc_dialogue.world.world import World

WORLD = World(
    info=WorldInfo(id="w", name="W"),
).define(
    npcs=[
        {"id": "mira", "name": "Mira", "place": "mill"},
        {"id": "odile", "name": "Odile", "place": "inn"},
        {"id": "tom", "name": "Tom", "place": "landing"},
    ],
    places=[
        {"id": "mill", "name": "the mill"},
        {"id": "inn", "name": "the inn", "hears": ["landing"]},
        {"id": "landing", "name": "the landing", "hears": ["mill"]},
    ],
)
RULES = """
[state.time]
type = "int"

[state.flood]
type = "bool"
news.true = "The river came over its banks."

[gossip]
every = 60
tells_from = -100
doubts_below = 10
"""


def world(tmp_path: Path) -> World:
    (tmp_path / "world.toml").write_text(f'id = "w"\nname = "W"\n{RULES}', encoding="utf-8")
    loaded = load_world(tmp_path)
    return loaded.define(
        npcs=[{"id": card.id, "name": card.name, "place": card.place} for card in WORLD.npcs.values()],
        places=[{"id": place.id, "name": place.name, "hears": list(place.hears)} for place in WORLD.places.values()],
    )


def played(tmp_path: Path, script: Callable[[Playthrough], Awaitable[None]]) -> None:
    def open_store() -> Store:
        return SqliteStore(tmp_path / "memory.db")

    async def go() -> None:
        model = ScriptedModel(lambda _prompt: reply("[neutral] I see."), context=8192)
        engine = Engine(EngineSettings(world=world(tmp_path), open_store=open_store, ladder=[Rung(model)]))
        await script(await engine.playthrough("x"))
        await engine.close()

    asyncio.run(go())


async def say(playthrough: Playthrough, npc: str) -> None:
    await playthrough.run(await playthrough.begin(Order(kind="say", npc=npc, text="Hello.")), lambda _event: None)


async def now_of(playthrough: Playthrough, npc: str) -> str:
    prompt = await playthrough.inspect(Order(kind="say", npc=npc, text="Well?"), world=None, relationship=None)
    return prompt.text(Part.NOW)


def test_what_changed_since_they_spoke_is_told_with_its_age_and_goes_with_the_branch(tmp_path: Path) -> None:
    told = "Since you last spoke with the traveller:\n- 2 days ago: The river came over its banks."

    async def script(playthrough: Playthrough) -> None:
        await playthrough.patch({"time": 100})
        await say(playthrough, "mira")
        before, _ = await playthrough.save()
        await playthrough.patch({"flood": True})
        await playthrough.patch({"time": 100 + 2 * 1440})
        assert told in await now_of(playthrough, "mira")
        assert "river" not in await now_of(playthrough, "tom"), "they have not met"
        await playthrough.load(before)
        assert "river" not in await now_of(playthrough, "mira")

    played(tmp_path, script)


def test_a_shout_is_heard_further_than_talk(tmp_path: Path) -> None:
    async def script(playthrough: Playthrough) -> None:
        for far, hearers in (("inn", {"odile", "tom"}), ("inn:2", {"odile", "tom", "mira"})):
            text = f"A plate broke, {far}."
            await playthrough.event(text, f"hearing:{far}", 90)
            heard = {npc for npc in ("mira", "odile", "tom") if text in await now_of(playthrough, npc)}
            assert heard == hearers

    played(tmp_path, script)


@pytest.mark.parametrize("witnesses", ["hearing:moon", "hearing:inn:0", "hearing:inn:x", "place:inn:2", "smell:inn"])
def test_witnesses_of_no_known_form_are_refused(tmp_path: Path, witnesses: str) -> None:
    async def script(playthrough: Playthrough) -> None:
        with pytest.raises(Refusal, match="hearing:ID"):
            await playthrough.event("A plate broke.", witnesses, 90)

    played(tmp_path, script)


def test_gossip_has_its_teller_its_age_and_its_doubt_and_goes_with_the_branch(tmp_path: Path) -> None:
    async def script(playthrough: Playthrough) -> None:
        await playthrough.patch({"time": 0})
        await playthrough.event("A barge went down.", ["mira"], 90)
        alone, _ = await playthrough.save()
        await playthrough.patch({"time": 120, "where": {"mira": "inn"}})
        assert "Mira told you, and you doubt it: 2 hours ago: A barge went down." in await now_of(playthrough, "odile")
        await playthrough.set_relationship("odile", "mira", {"trust": 10})
        assert "- Mira told you: 2 hours ago: A barge went down." in await now_of(playthrough, "odile")
        assert "barge" not in await now_of(playthrough, "tom")
        later, _ = await playthrough.save()
        await playthrough.load(alone)
        assert "barge" not in await now_of(playthrough, "odile")
        await playthrough.load(later)
        assert "barge" in await now_of(playthrough, "odile")

    played(tmp_path, script)
