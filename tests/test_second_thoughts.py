"""What corrects or takes back a turn: how much was heard of it, and asking it once more."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order, Refusal, RunningTurn
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.protocol.limits import MAX_ID
from npc_dialogue.protocol.replies import Usage
from tests.support.moments import WORLD
from tests.support.playthroughs import played

SAY = Order(kind="say", npc="mira", text="Hello.")


def play(
    steps: Callable[[Playthrough], Awaitable[None]],
    open_store: Callable[[], Store] = InMemoryStore,
    voice: str = "scripted",
) -> None:
    model = ScriptedModel(reply("[neutral] The wheel turns."), id_=voice)
    played(steps, WORLD, model, open_store=open_store)


async def turn(playthrough: Playthrough, order: Order = SAY) -> RunningTurn:
    running = await playthrough.begin(order)
    await playthrough.run(running, lambda _event: None)
    return running


async def said(playthrough: Playthrough) -> list[str]:
    """The replies of the branch."""
    return ["".join(line["text"] for line in each["lines"]) for each in await playthrough.history(None, 10)]


def test_what_was_heard_corrects_an_ended_turn_until_the_next_one_begins() -> None:
    async def steps(playthrough: Playthrough) -> None:
        first = await turn(playthrough)
        assert await playthrough.heard(first, 0, 9)
        assert await said(playthrough) == ["The wheel…"]
        second = await turn(playthrough)
        assert not await playthrough.heard(first, 0, 3)
        assert await said(playthrough) == ["The wheel…", "The wheel turns."]
        assert await playthrough.heard(second, 0, 3)

    play(steps)


def test_the_next_turn_counts_from_its_beginning_with_whomever_it_is() -> None:
    async def steps(playthrough: Playthrough) -> None:
        first = await turn(playthrough)
        other = await playthrough.begin(Order(kind="greet", npc="anna"))
        assert not await playthrough.heard(first, 0, 3)
        await playthrough.run(other, lambda _event: None)
        assert (await said(playthrough))[0] == "The wheel turns."

    play(steps)


def test_a_turn_that_is_refused_is_none() -> None:
    async def steps(playthrough: Playthrough) -> None:
        first = await turn(playthrough)
        with pytest.raises(Refusal):
            await playthrough.begin(Order(kind="say", npc="nobody"))
        assert await playthrough.heard(first, 0, 3)

    play(steps)


@pytest.mark.parametrize("speaker", ["player", "odile"])
def test_a_turn_that_cannot_be_asked_again_is_not_taken_back(speaker: str) -> None:
    async def steps(playthrough: Playthrough) -> None:
        await turn(playthrough, Order(kind="say", npc="mira", speaker=speaker, text="Hello."))
        mark, _ = await playthrough.save()
        playthrough.define(npcs=[{"id": "tobin", "name": "Tobin"}], replace=True)
        with pytest.raises(Refusal) as refused:
            await playthrough.undo(to_ask_again=True)
        assert refused.value.code == "npc.unknown"
        assert (await playthrough.save())[0] == mark
        await playthrough.undo()
        assert not await playthrough.history(None, 10)

    play(steps)


def test_nor_is_one_whose_voice_is_gone(tmp_path: Path) -> None:
    async def ask(playthrough: Playthrough) -> None:
        await turn(playthrough, Order(kind="say", npc="mira", text="Hello.", model="scripted"))

    async def ask_again(playthrough: Playthrough) -> None:
        with pytest.raises(Refusal, match="'scripted' is not open here"):
            await playthrough.undo(to_ask_again=True)
        assert len(await said(playthrough)) == 1

    def file() -> Store:
        return SqliteStore(tmp_path / "memory.db")

    play(ask, file)
    play(ask_again, file, voice="another")


def test_a_turn_that_can_be_asked_again_is_taken_back_for_it() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await turn(playthrough)
        undone = await playthrough.undo(to_ask_again=True)
        assert not await said(playthrough)
        await turn(playthrough, undone.order)
        assert len(await said(playthrough)) == 1

    play(steps)


def test_a_refused_retry_lets_what_runs_go_on() -> None:
    async def steps(playthrough: Playthrough) -> None:
        running = await playthrough.begin(SAY)
        playthrough.define(npcs=[{"id": "tobin", "name": "Tobin"}], replace=True)
        with pytest.raises(Refusal):
            await playthrough.undo(to_ask_again=True)
        result, _ = await playthrough.run(running, lambda _event: None)
        assert result.reason == "stop"

    play(steps)


@pytest.mark.parametrize("number", [-1, MAX_ID + 1, 10**400, float("nan"), float("inf"), -0.5])
def test_a_number_that_no_server_can_mean_is_not_known(number: float) -> None:
    assert Usage(cost=number).cost is None
    if isinstance(number, int):
        assert Usage(prompt_tokens=number, completion_tokens=7).model_dump(exclude_none=True) == {
            "completion_tokens": 7
        }
    assert Usage(prompt_tokens=MAX_ID, cost=0.25).model_dump(exclude_none=True) == {
        "prompt_tokens": MAX_ID,
        "cost": 0.25,
    }
