"""How they parted: an NPC that was cut off knows it, and one that greets knows when and how the last talk ended."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part
from npc_dialogue.world.content import Line, StateKey, WorldInfo
from npc_dialogue.world.world import World
from tests.support.moments import WORLD as MILL
from tests.support.moments import prompt
from tests.support.playthroughs import played
from tests.support.sidecar import running

WORLD = World(
    info=WorldInfo(id="w", name="W", state={"time": StateKey(type="int")}), npcs=MILL.npcs, places=MILL.places
)
CUT_OFF = "You were interrupted before you had finished."


def play(steps: Callable[[Playthrough], Awaitable[None]], said: str) -> None:
    played(steps, WORLD, ScriptedModel(reply(f"[neutral] {said}")))


async def now_of(playthrough: Playthrough, kind: str = "greet", npc: str = "mira") -> str:
    order = Order(kind="greet", npc=npc) if kind == "greet" else Order(kind="say", npc=npc, text="So?")
    return (await playthrough.inspect(order)).text(Part.NOW)


async def talk(playthrough: Playthrough, heard: tuple[int, int] | None = None) -> None:
    begun = await playthrough.begin(Order(kind="say", npc="mira", text="Hello."))
    await playthrough.run(begun, lambda _event: None)
    if heard is not None:
        await playthrough.heard(begun, *heard)


@pytest.mark.parametrize(("chars", "told"), [(12, CUT_OFF), (0, "You were interrupted before you answered.")])
def test_who_was_cut_off_after_the_end_knows_it_in_the_next_prompt_only(chars: int, told: str) -> None:
    async def steps(playthrough: Playthrough) -> None:
        await talk(playthrough, (0, chars))
        assert told in await now_of(playthrough, "say")
        await talk(playthrough)
        assert "interrupted" not in await now_of(playthrough, "say")

    play(steps, "The river is low this year.")


def test_a_turn_that_was_heard_whole_was_not_cut_off() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await talk(playthrough, (0, 100))
        assert "interrupted" not in await now_of(playthrough, "say")

    play(steps, "The river is low this year.")


def test_interrupting_within_a_say_cuts_off_and_answers_in_one_request() -> None:
    async def go() -> None:
        model = ScriptedModel(reply("[neutral] The river is low this year. Mind the stones."))
        async with asyncio.timeout(20), running([model], world=WORLD) as sidecar:
            client = await sidecar.client()
            first = [message async for message in client.stream("say", npc="mira", text="Hello.")]
            cut = {"target": first[0]["id"], "heard": {"line": 0, "chars": 9}}
            async for _ in client.stream("say", npc="mira", text="Enough!", interrupts=cut):
                pass
            assert CUT_OFF in model.prompts[1].text(Part.NOW)
            assert [message.text for message in model.prompts[1].history] == ["Hello.", "The river…"]
            await client.close()

    asyncio.run(go())


def test_a_greeting_knows_when_they_last_spoke_and_what_was_left_unanswered() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await playthrough.patch({"time": 100})
        await talk(playthrough)
        assert "ago" not in await now_of(playthrough)
        await playthrough.patch({"time": 100 + 3 * 1440})
        told = await now_of(playthrough)
        assert "You last spoke with each other 3 days ago." in told
        assert "You had asked “Will you bring it back?” and got no answer." in told
        assert "You had asked" not in await now_of(playthrough, "say")  # there it stands in the conversation
        assert "You had asked" not in await now_of(playthrough, npc="odile")  # who only stood by

    play(steps, "Take the key. Will you bring it back?")


def test_a_greeting_after_a_talk_that_was_cut_off_says_so() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await talk(playthrough, (0, 8))
        told = await now_of(playthrough)
        assert "Last time you were interrupted before you had finished." in told
        assert "You had asked" not in told

    play(steps, "Take the key. Will you bring it back?")


def test_a_scripted_line_to_the_player_counts_as_their_last_talk() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await playthrough.told("mira", "Who let you in?", ["player"])
        assert "You had asked “Who let you in?”" in await now_of(playthrough)

    play(steps, "Aye.")


def test_a_first_meeting_begins_like_the_first_greeting_whose_condition_holds() -> None:
    card = MILL.npcs["mira"]
    lines = (Line(text="Back again?", when="trust > 50"), Line(text="I am {{ npc.name }}, and this is the mill."))
    world = World(
        info=MILL.info, npcs={**MILL.npcs, "mira": type(card)(id="mira", name="Mira", lines={"greeting": lines})}
    )
    like = "Say something like: “I am Mira, and this is the mill.”"
    assert like in prompt("", world=world, occasion="greet").text(Part.NOW)
    assert "Say something like" not in prompt("", world=world, occasion="greet", met=True).text(Part.NOW)
    assert "Say something like" not in prompt("Hello", world=world).text(Part.NOW)
