"""Which lore was woken is kept with the turn: it stays and rests on its branch, and load and undo take it back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.world.content import Lore
from tests.support.moments import WORLD as PLAIN
from tests.support.playthroughs import played

NEWS = "The county is here."
WORLD = replace(
    PLAIN,
    lore={
        "news": Lore(id="news", text=NEWS, topics=("news",), stay=1, rest=2),
        "plain": Lore(id="plain", text="Plainly.", topics=("news",)),
        "later": Lore(id="later", text="At last.", always=True, delay=3),
    },
)
Steps = Callable[[Playthrough], Awaitable[None]]


def play(steps: Steps, open_store: Callable[[], Store] = InMemoryStore) -> list[Prompt]:
    """Runs the steps on a new engine; the prompts that its model got."""
    model = ScriptedModel(reply("[neutral] Aye."))
    played(steps, WORLD, model, open_store=open_store)
    return model.prompts


async def say(playthrough: Playthrough, text: str = "Hm.", npc: str = "mira") -> None:
    await playthrough.run(await playthrough.begin(Order(kind="say", npc=npc, text=text)), lambda _event: None)


async def told(playthrough: Playthrough, text: str = "news") -> bool:
    """Whether Mira would have the news in mind if this were said."""
    made = await playthrough.inspect(Order(kind="say", npc="mira", text=text), world=None, relationship=None)
    return NEWS in made.text(Part.NOW)


@pytest.mark.parametrize("stored", [False, True], ids=["in memory", "in a file"])
def test_load_and_undo_take_back_what_was_woken(stored: bool, tmp_path: Path) -> None:
    async def steps(playthrough: Playthrough) -> None:
        before, _ = await playthrough.save()
        await say(playthrough, "Any news?")
        assert await told(playthrough, "Hm.")
        after, _ = await playthrough.save()
        await say(playthrough)
        assert not await told(playthrough)
        rests, _ = await playthrough.save()
        await playthrough.undo()
        assert await told(playthrough, "Hm.")
        await playthrough.load(rests)
        assert not await told(playthrough)
        await playthrough.load(before)
        assert await told(playthrough)
        await say(playthrough)
        assert await told(playthrough)
        await playthrough.load(after)
        await say(playthrough)
        await say(playthrough)
        assert not await told(playthrough)
        await say(playthrough)
        assert await told(playthrough)

    file = tmp_path / "memory.db"
    play(steps, (lambda: SqliteStore(file)) if stored else InMemoryStore)


def test_each_npc_counts_its_own_turns() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await say(playthrough, "Any news?")
        await say(playthrough, npc="odile")
        await say(playthrough, npc="odile")
        assert await told(playthrough, "Hm.")

    play(steps)


def test_lore_waits_for_the_turns_of_the_talk_and_the_system_part_stays() -> None:
    async def steps(playthrough: Playthrough) -> None:
        for _ in range(4):
            await say(playthrough)

    prompts = play(steps)
    assert ["At last." in made.text(Part.NOW) for made in prompts] == [False, False, False, True]
    assert len({made.text(Part.SYSTEM) for made in prompts}) == 1


def test_after_more_than_can_be_looked_back_over_nothing_waits_any_more() -> None:
    async def steps(playthrough: Playthrough) -> None:
        for number in range(165):
            await playthrough.event(f"A cart went by, the {number}th.", ["mira"], 10)
        made = await playthrough.inspect(Order(kind="say", npc="mira", text="Hm."), world=None, relationship=None)
        assert "At last." in made.text(Part.NOW)

    play(steps)


def test_the_game_is_not_told_of_it_in_the_history() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await say(playthrough, "Any news?")
        (turn,) = await playthrough.history(None, 5)
        assert turn.keys() == {
            "turn",
            "kind",
            "npc",
            "speaker",
            "text",
            "mark",
            "lines",
            "reason",
            "revealed",
            "proposed",
            "actions",
        }

    (prompt,) = play(steps)
    assert prompt.woken == ("news",)
