"""Who hears what is said at a place, and so knows it from then on."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.order import Order
from npc_dialogue.world.content import Card, Place, WorldInfo
from npc_dialogue.world.files import load_world
from npc_dialogue.world.presence import in_hearing
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

RIVERBEND = Path(__file__).resolve().parents[1] / "samples" / "riverbend"
WORLD = World(
    info=WorldInfo(id="w", name="W"),
    npcs={
        "mira": Card(id="mira", name="Mira", place="mill"),
        "odile": Card(id="odile", name="Odile", place="inn"),
        "tobin": Card(id="tobin", name="Tobin"),
    },
    places={
        "mill": Place(id="mill", name="the mill", hears=("inn", "yard")),
        "inn": Place(id="inn", name="the inn"),
        "yard": Place(id="yard", name="the yard", hears=("mill",)),
    },
)


@pytest.mark.parametrize(
    ("where", "place", "hearing"),
    [
        ({}, "mill", ["mira", "odile"]),
        ({}, "inn", ["odile"]),
        ({}, "yard", ["mira"]),
        ({"player": "yard", "tobin": "mill"}, "mill", ["mira", "tobin", "odile", "player"]),
        ({"odile": "moor"}, "mill", ["mira"]),
        ({"odile": "moor"}, "moor", ["odile"]),
        ({}, None, []),
    ],
)
def test_those_there_and_those_at_the_places_that_it_names(
    where: dict[str, Any], place: str | None, hearing: list[str]
) -> None:
    state = WorldState.initial(WORLD.info).patched({"where": where}, info=WORLD.info)
    assert list(in_hearing(WORLD, state, place)) == hearing


async def heard_by(npc: str, order: Order) -> list[str]:
    """What an NPC of Riverbend remembers to have heard once this turn is over."""
    settings = EngineSettings(world=load_world(RIVERBEND), open_store=InMemoryStore, ladder=(Rung(AuthoredVoice()),))
    engine = Engine(settings)
    try:
        playthrough = await engine.playthrough("hearing")
        running = await playthrough.begin(order)
        await playthrough.run(running, lambda _event: None)
        prompt = await playthrough.inspect(Order(kind="greet", npc=npc, text=""), world=None, relationship=None)
        return [message.text for message in prompt.history]
    finally:
        await engine.close()


@pytest.mark.parametrize(
    ("asked", "listener", "hears"),
    [("wendel", "nell", True), ("nell", "wendel", False), ("wendel", "mira", False), ("mira", "nell", False)],
)
def test_what_is_said_in_the_smithy_is_known_on_the_green(asked: str, listener: str, hears: bool) -> None:
    words = "The county wants a bridge here."
    heard = asyncio.run(heard_by(listener, Order(kind="say", npc=asked, text=words)))
    assert (words in heard) == hears
    assert len(heard) > 1 or not hears


def test_the_game_says_otherwise_for_a_single_line() -> None:
    words = "The county wants a bridge here."
    order = Order(kind="say", npc="wendel", text=words, hears=("mira",))
    assert words in asyncio.run(heard_by("mira", order))
    assert words not in asyncio.run(heard_by("nell", order))
