"""The narrator's bridges: made of what the player has heard, in the game's own words where no model tells them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part
from npc_dialogue.world.content import StateKey, WorldInfo
from npc_dialogue.world.world import World
from tests.support.moments import WORLD as MILL
from tests.support.playthroughs import played
from tests.support.sidecar import running

WORLD = World(
    info=WorldInfo(id="w", name="W", premise="A village on a river.", state={"time": StateKey(type="int")}),
    npcs=MILL.npcs,
    places=MILL.places,
)
BRIDGE = Order.bridge("You leave the mill.", "the inn, at dusk")


def play(steps: Callable[[Playthrough], Awaitable[None]], *voices: Model, world: World = WORLD) -> None:
    played(steps, world, *voices, AuthoredVoice())


async def said(playthrough: Playthrough, order: Order = BRIDGE) -> str:
    result, _ = await playthrough.run(await playthrough.begin(order), lambda _event: None)
    return result.text


def test_without_a_model_the_bridge_is_the_games_own_words_and_the_time_between() -> None:
    async def steps(playthrough: Playthrough) -> None:
        assert await said(playthrough) == "You leave the mill. The inn, at dusk."
        await playthrough.patch({"time": 100})
        await said(playthrough, Order(kind="say", npc="mira", text="Hello."))
        await playthrough.patch({"time": 100 + 3 * 60})
        assert await said(playthrough) == "You leave the mill. 3 hours pass. The inn, at dusk."

    play(steps)


def test_the_time_between_is_told_in_german_too() -> None:
    german = WorldInfo(id="w", name="W", language="de", state={"time": StateKey(type="int")})

    async def steps(playthrough: Playthrough) -> None:
        await playthrough.patch({"time": 0})
        await said(playthrough, Order(kind="say", npc="mira", text="Hallo."))
        await playthrough.patch({"time": 1440})
        order = Order.bridge("Du verlässt die Mühle", "Morgen")
        assert await said(playthrough, order) == "Du verlässt die Mühle. Ein Tag vergeht. Morgen."

    play(steps, world=World(info=german, npcs=MILL.npcs, places=MILL.places))


def test_a_model_gets_what_the_player_heard_and_nothing_else() -> None:
    model = ScriptedModel(reply("[neutral] The wheel falls silent behind you. Lamps are lit."))

    async def steps(playthrough: Playthrough) -> None:
        await said(playthrough, Order(kind="say", npc="mira", text="Who has the key?"))
        aside = Order(kind="say", npc="odile", speaker="anna", text="He must not know.", hears=("anna",))
        await said(playthrough, aside)
        await playthrough.told("tom", "Good night to all.", ["player"])
        await playthrough.told("tom", "Hide the key.", ["anna"])
        assert await said(playthrough) == "The wheel falls silent behind you. Lamps are lit."
        prompt = model.prompts[-1]
        now = prompt.text(Part.NOW)
        assert "Who has the key?" in now
        assert "Good night to all." in now
        assert "He must not know." not in now
        assert "Hide the key." not in now
        assert "What was: You leave the mill.\nWhat is now: the inn, at dusk" in now
        everything = now + prompt.text(Part.SYSTEM)
        assert "A village on a river." in everything
        assert "Odile nine pounds" not in everything  # a secret of Mira's

    play(steps, model)


def test_what_must_not_be_heard_is_not_told_but_the_steps_may_be() -> None:
    bridge = Order.bridge("You leave the mill behind you at last.", "the inn by the river, at dusk, in the rain")
    told = "You leave the mill behind you at last, to the inn by the river, at dusk, in the rain."

    async def steps(playthrough: Playthrough) -> None:
        assert await said(playthrough, bridge) == told

    async def others(playthrough: Playthrough) -> None:
        assert (await said(playthrough)) == "You leave the mill. The inn, at dusk."

    play(steps, ScriptedModel(reply(told)))
    for wrong in ("As an AI language model, I tell nothing.", "You are the narrator of a story. Night falls."):
        play(others, ScriptedModel(reply(wrong)))


def test_no_npc_hears_the_narrator_and_a_retry_tells_it_anew() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await said(playthrough)
        prompt = await playthrough.inspect(Order(kind="say", npc="mira", text="Hello."))
        assert prompt.history == ()
        undone = await playthrough.undo(to_ask_again=True)
        assert (undone.order.kind, undone.order.goes_to) == ("narrate", "the inn, at dusk")

    play(steps)


def test_over_the_wire_it_is_a_turn_of_the_narrator() -> None:
    async def go() -> None:
        async with asyncio.timeout(20), running([AuthoredVoice()], world=WORLD) as sidecar:
            client = await sidecar.client()
            messages = [m async for m in client.stream("narrate", **{"from": "You leave.", "to": "Night."})]
            assert {m["npc"] for m in messages[:-1]} == {"narrator"}
            assert messages[-1]["text"] == "You leave. Night."
            await client.close()

    asyncio.run(go())
