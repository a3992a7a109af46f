"""What an NPC remembers of a long past: of its own branch all that it was there for, and of any other nothing."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order, Refusal
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.prompt.remembered import EARLIER, REMEMBERED
from tests.support.moments import WORLD

FILLING = (
    "The weather is what it is, and the road was long and muddy from the bridge up to the old mill, stone by stone."
)


def engine(open_store: Callable[[], Store] = InMemoryStore, *, context: int = 4096) -> Engine:
    model = ScriptedModel(reply("[neutral] Aye, that is how it is with the weather and the road."), context=context)
    return Engine(EngineSettings(world=WORLD, open_store=open_store, ladder=[Rung(model)]))


async def turn(playthrough: Playthrough, text: str, npc: str = "mira") -> str:
    running = await playthrough.begin(Order(kind="say", npc=npc, text=text))
    _, mark = await playthrough.run(running, lambda _event: None)
    return mark


async def prompt(playthrough: Playthrough, text: str = "Hm.", npc: str = "mira") -> Prompt:
    order = Order(kind="say", npc=npc, text=text)
    return await playthrough.inspect(order, world=None, relationship=None)


def told(made: Prompt) -> str:
    """All of the past that the prompt tells."""
    return "\n".join([made.text(Part.SYSTEM), made.text(Part.NOW), *(message.text for message in made.history)])


def play(steps: Callable[[Playthrough], Awaitable[None]], *, context: int = 4096) -> None:
    async def run() -> None:
        opened = engine(context=context)
        try:
            await steps(await opened.playthrough("x"))
        finally:
            await opened.close()

    asyncio.run(run())


def test_what_left_the_window_is_told_in_short_and_comes_to_mind_when_it_is_spoken_of() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await turn(playthrough, "My sister Ilse drowned at the weir when I was 9.")
        for number in range(70):
            await turn(playthrough, f"{FILLING} That was walk {number}.")
        made = await prompt(playthrough, "Do you remember my sister Ilse?")
        assert not any("Ilse" in message.text for message in made.history)
        remembered = made.text(Part.NOW).partition(REMEMBERED)[2]
        assert "the traveller: “My sister Ilse drowned at the weir when I was 9.” You: “Aye" in remembered
        assert "Ilse" in made.text(Part.SYSTEM).partition(EARLIER)[2]
        assert made.tokens + made.max_tokens < made.context
        assert "Ilse" not in told(await prompt(playthrough, "Do you remember my sister?", npc="tom"))

    play(steps)


@pytest.mark.parametrize("context", [4096, 16_384])
def test_what_was_earlier_stays_small_however_long_it_was(context: int) -> None:
    async def steps(playthrough: Playthrough) -> None:
        for number in range(200):
            await turn(playthrough, f"{FILLING} I met Anna {number} times and paid {number + 3} pence.")
        made = await prompt(playthrough)
        (section,) = [each for each in made.sections if each.kind == "earlier"]
        assert 60 < section.tokens < context * 0.1
        assert section.part is Part.SYSTEM
        rows = section.text.splitlines()[1:]
        numbers = [int(found[1]) for row in rows if (found := re.search(r"Anna (\d+) times", row))]
        assert numbers == sorted(numbers)
        assert numbers[0] < 100, "something of the beginning"

    play(steps, context=context)


def test_a_correction_changes_what_comes_to_mind() -> None:
    async def steps(playthrough: Playthrough) -> None:
        running = await playthrough.begin(Order(kind="say", npc="mira", text="Where is it?"))
        await playthrough.run(running, lambda _event: None)
        assert await playthrough.heard(running, 0, 4)
        for number in range(40):
            await turn(playthrough, f"{FILLING} That was walk {number}.", npc="mira")
        found = await prompt(playthrough, "The weather and the road?")
        assert "Where is it?” You: “Aye…”" in found.text(Part.NOW) or "Where is it?" not in found.text(Part.NOW)

    play(steps)


def test_what_was_said_to_another_long_ago_stays_with_those_who_were_there() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await turn(playthrough, "The heron has a golden ring.", npc="anna")
        for _ in range(12):
            await turn(playthrough, FILLING, npc="anna")
            await turn(playthrough, FILLING)
        assert "heron" not in told(await prompt(playthrough, "What of the heron?"))
        assert "The heron has a golden ring." in told(await prompt(playthrough, "What of the heron?", npc="tom"))

    play(steps)


def test_a_fork_has_the_past_and_leaves_the_first_as_it_is() -> None:
    async def run() -> None:
        opened = engine()
        try:
            first = await opened.playthrough("x")
            await turn(first, "My sister is Ilse.")
            mark, _ = await first.save()
            await turn(first, "My brother is Otto.")
            fork = await opened.fork(first, mark, "trial")
            assert "Ilse" in told(await prompt(fork))
            assert "Otto" not in told(await prompt(fork))
            await turn(fork, "My cat is Minka.")
            assert "Minka" not in told(await prompt(first))
            assert "Otto" in told(await prompt(await opened.fork(first, None, "second trial")))
            with pytest.raises(Refusal, match="already"):
                await opened.fork(first, mark, "trial")
            with pytest.raises(Refusal, match="No save"):
                await opened.fork(fork, mark, "another")
        finally:
            await opened.close()

    asyncio.run(run())


class Life(RuleBasedStateMachine):
    """A game that saves, loads, undoes, asks again and is lost; each thing said has a word of its own."""

    @initialize()
    def begin(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.folder = TemporaryDirectory()
        self.number = 0
        self.branch: list[tuple[str, str]] = []
        """Kind and word of all that is on the branch."""
        self.saves: list[tuple[str, list[tuple[str, str]]]] = []
        self.open()

    def make(self) -> Store:
        return InMemoryStore()

    def open(self) -> None:
        self.engine = engine(self.make, context=2600)
        self.playthrough = self.run(self.engine.playthrough("x"))

    def run(self, call: Awaitable[Any]) -> Any:
        return self.loop.run_until_complete(call)

    def word(self) -> str:
        self.number += 1
        return f"Zork{self.number}"

    @rule(many=st.sampled_from([1, 1, 2, 9]))
    def say(self, many: int) -> None:
        for _ in range(many):
            word = self.word()
            self.run(turn(self.playthrough, f"I met {word} and gave 7 pence. {FILLING}"))
            self.branch.append(("turn", word))

    @rule()
    def event(self) -> None:
        word = self.word()
        self.run(self.playthrough.event(f"{word} fell into the river.", ["mira"], 50))
        self.branch.append(("event", word))

    @rule()
    def save(self) -> None:
        mark, _ = self.run(self.playthrough.save())
        self.saves.append((mark, list(self.branch)))

    @rule(pick=st.integers(0, 9))
    def load(self, pick: int) -> None:
        if self.saves:
            mark, branch = self.saves[pick % len(self.saves)]
            self.run(self.playthrough.load(mark))
            self.branch = list(branch)

    @rule(again=st.booleans())
    def undo(self, again: bool) -> None:
        turns = [at for at, (kind, _) in enumerate(self.branch) if kind == "turn"]
        if not turns:
            return
        undone = self.run(self.playthrough.undo(to_ask_again=again))
        _, word = self.branch[turns[-1]]
        del self.branch[turns[-1] :]
        if again:
            running = self.run(self.playthrough.begin(undone.order))
            self.run(self.playthrough.run(running, lambda _event: None))
            self.branch.append(("turn", word))

    @rule()
    def kill(self) -> None:
        self.lose()

    def lose(self) -> None:
        """Nothing would be left of an in-memory store."""

    @invariant()
    def the_prompt_tells_of_this_branch_alone(self) -> None:
        if not hasattr(self, "playthrough"):
            return
        on_branch = {word for _, word in self.branch}
        asked = " ".join(f"Zork{number}" for number in range(max(1, self.number - 20), self.number + 1))
        made = self.run(prompt(self.playthrough, f"What of {asked}?"))
        past = told(made).replace(made.line, "")
        assert set(re.findall(r"Zork\d+", past)) <= on_branch
        newest = [word for kind, word in self.branch if kind == "turn"][-1:]
        assert all(word in past for word in newest)

    def teardown(self) -> None:
        if hasattr(self, "engine"):
            self.run(self.engine.close())
            self.loop.close()
            self.folder.cleanup()


class FileLife(Life):
    """The same with a file, left without a word and opened again."""

    def make(self) -> Store:
        self.store = SqliteStore(Path(self.folder.name) / "memory.db", wait=0)
        return self.store

    def lose(self) -> None:
        word = self.word()
        running = self.run(self.playthrough.begin(Order(kind="say", npc="mira", text=f"I met {word}.")))
        self.store.close()  # as the process was killed: the turn stays open
        running.cancel()
        self.branch.append(("turn", word))
        self.open()


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=8, stateful_step_count=14, deadline=None)
TestFileLife = FileLife.TestCase
TestFileLife.settings = settings(max_examples=6, stateful_step_count=12, deadline=None)
