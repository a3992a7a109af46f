"""Whether two have met is known on each branch, however long ago it was."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part
from tests.support.moments import WORLD, prompt
from tests.support.playthroughs import played

Steps = Callable[[Playthrough], Awaitable[None]]
AGAIN = "The traveller comes up to you again."


def play(steps: Steps, open_store: Callable[[], Store] = InMemoryStore) -> ScriptedModel:
    """Runs the steps on a new engine; the model with the prompts that it got."""
    model = ScriptedModel(reply("[neutral] Aye."))
    played(steps, WORLD, model, open_store=open_store)
    return model


async def turn(playthrough: Playthrough, order: Order) -> None:
    await playthrough.run(await playthrough.begin(order), lambda _event: None)


async def greeted_again(playthrough: Playthrough, npc: str) -> bool:
    """Whether the NPC would greet the player as somebody it has met."""
    order = Order(kind="greet", npc=npc)
    made = await playthrough.inspect(order, world=None, relationship=None)
    return AGAIN in made.text(Part.NOW)


SAY = Order(kind="say", npc="mira", text="Hello.")


def test_a_stranger_comes_up_and_somebody_known_comes_up_again() -> None:
    assert AGAIN not in prompt("", occasion="greet").text(Part.NOW)
    assert AGAIN in prompt("", occasion="greet", met=True).text(Part.NOW)


def test_the_first_greeting_is_the_first_and_the_second_is_not() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await turn(playthrough, Order(kind="greet", npc="mira"))
        await turn(playthrough, Order(kind="greet", npc="mira"))
        assert not await greeted_again(playthrough, "odile")

    first, second = play(steps).prompts
    assert AGAIN not in first.text(Part.NOW)
    assert AGAIN in second.text(Part.NOW)


def test_a_turn_that_had_to_wait_does_not_count_itself() -> None:
    async def steps(playthrough: Playthrough) -> None:
        first = await playthrough.begin(Order(kind="say", npc="mira", speaker="anna", text="Hello."))
        waiting = await playthrough.begin(Order(kind="greet", npc="mira"))
        await asyncio.gather(*(playthrough.run(each, lambda _event: None) for each in (first, waiting)))

    assert AGAIN not in play(steps).prompts[1].text(Part.NOW)


def test_who_only_overheard_somebody_has_not_met_them() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await turn(playthrough, SAY)  # Odile stands by
        assert await greeted_again(playthrough, "mira")
        assert not await greeted_again(playthrough, "odile")

    play(steps)


def test_it_does_not_matter_who_spoke_first() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await turn(playthrough, Order(kind="say", npc="mira", speaker="odile", text="Hello."))
        order = Order(kind="greet", npc="odile", speaker="mira")
        made = await playthrough.inspect(order, world=None, relationship=None)
        assert "Mira comes up to you again." in made.text(Part.NOW)

    play(steps)


@pytest.mark.parametrize("stored", [False, True])
def test_a_meeting_beyond_what_a_prompt_looks_back_over_is_remembered(stored: bool, tmp_path: Path) -> None:
    def file() -> Store:
        return SqliteStore(tmp_path / "memory.db")

    open_store: Callable[[], Store] = file if stored else InMemoryStore

    async def steps(playthrough: Playthrough) -> None:
        before, _ = await playthrough.save()
        await turn(playthrough, SAY)
        for number in range(200):
            await playthrough.event(f"A cart went by, the {number}th.", ["mira"], 10)
        assert await greeted_again(playthrough, "mira")
        later, _ = await playthrough.save()
        await playthrough.load(before)
        assert not await greeted_again(playthrough, "mira")
        await playthrough.load(later)
        assert await greeted_again(playthrough, "mira")

    async def reopened(playthrough: Playthrough) -> None:
        assert await greeted_again(playthrough, "mira")
        assert not await greeted_again(playthrough, "anna")

    play(steps, open_store)
    if stored:
        play(reopened, open_store)


def test_undo_takes_a_meeting_back() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await turn(playthrough, SAY)
        await playthrough.undo()
        assert not await greeted_again(playthrough, "mira")

    play(steps)
