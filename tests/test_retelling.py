"""A model tells chapters again while nobody talks: only what is sound is kept, and no turn waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

import pytest

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.prompt.remembered import EARLIER
from npc_dialogue.prompt.retell import LONGEST, retelling, sound
from npc_dialogue.prompt.situation import Chapter, Excerpt, Utterance
from npc_dialogue.text.events import Finish, StreamEvent, Text
from tests.support.moments import WORLD, moment, prompt
from tests.test_remembered import FILLING, turn
from tests.test_remembered import prompt as prompt_of

CLOSED = "npcs/mira.toml#secrets.debt"
SECRET = Excerpt(speaker="mira", text="I owe her nine pounds.", turn="t2", weight=60, sources=(CLOSED,))
RING = Excerpt(speaker="player", text="I found 2 rings at the weir.", turn="t1", weight=50)
TOLD = "The traveller told Mira of two rings that were found at the weir, and Mira owes Odile money."


class Teller:
    """Answers at once, or, asked to retell, as it is told; `endless` never comes to an end there."""

    id, context = "teller", 4096

    def __init__(self, told: str, *, endless: bool = False) -> None:
        self.told = told
        self.endless = endless
        self.asked: list[Prompt] = []
        self.began, self.ended = asyncio.Event(), asyncio.Event()

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        if prompt.speaker != "notes":
            yield Text("[neutral] Aye.")
            yield Finish("stop")
            return
        self.asked.append(prompt)
        self.began.set()
        try:
            if self.endless:
                await asyncio.Event().wait()
            yield Text(self.told)
            yield Finish("stop")
        finally:
            self.ended.set()

    async def aclose(self) -> None:
        """Nothing is held."""


def engine(teller: Teller) -> Engine:
    ladder = [Rung(teller), Rung(AuthoredVoice())]
    return Engine(EngineSettings(world=WORLD, open_store=InMemoryStore, ladder=ladder, retell_after=0.0))


def test_a_chapter_is_told_again_and_the_prompt_has_it_in_place_of_its_excerpts() -> None:
    async def scenario() -> None:
        teller = Teller("The traveller walked many miles in bad weather and spoke of Anna.")
        opened = engine(teller)
        playthrough = await opened.playthrough("x")
        for number in range(60):
            await turn(playthrough, f"{FILLING} I walked {number} miles with Anna.")
        while len(teller.asked) < 7:
            teller.ended.clear()
            await teller.ended.wait()
        made = await prompt_of(playthrough)
        assert teller.told in made.text(Part.SYSTEM).partition(EARLIER)[2]
        assert all(asked.line.count("miles with Anna") == 8 for asked in teller.asked)
        await opened.close()

    asyncio.run(asyncio.wait_for(scenario(), 20))


def test_a_turn_ends_what_is_being_told_and_waits_for_nothing() -> None:
    async def scenario() -> None:
        teller = Teller("", endless=True)
        opened = engine(teller)
        playthrough = await opened.playthrough("x")
        for number in range(10):
            await turn(playthrough, f"I walked {number} miles with Anna.")
        await teller.began.wait()
        assert not teller.ended.is_set()
        await turn(playthrough, "Good day.")
        assert teller.ended.is_set()
        made = await prompt_of(playthrough)
        assert made.line == "Hm."
        teller.began.clear()
        await teller.began.wait()
        await opened.close()

    asyncio.run(asyncio.wait_for(scenario(), 20))


def chapter(*excerpts: Excerpt, text: str = "") -> Chapter:
    sources = tuple(source for each in excerpts for source in each.sources)
    return Chapter(excerpts=excerpts, begin=1, end=9, turns=8, text=text, sources=sources)


def test_the_model_is_given_the_excerpts_and_nothing_of_the_world() -> None:
    asked = retelling(WORLD, "mira", chapter(RING, SECRET), frame="context-1f2e", context=4096)
    assert asked.line == "the traveller: “I found 2 rings at the weir.” Mira: “I owe her nine pounds.”"
    assert "Mira" in asked.text(Part.SYSTEM)
    assert "grinds" not in asked.text(Part.SYSTEM)


@pytest.mark.parametrize("told", [TOLD, f"  {TOLD}\n", "Mira heard of 2 rings."])
def test_what_is_sound_is_kept(told: str) -> None:
    assert sound(told, WORLD, "mira", chapter(RING)) == told.strip()


@pytest.mark.parametrize(
    "told",
    [
        "",
        " ",
        "word " * LONGEST,
        "I'm sorry, I cannot do that.",
        "As an AI I keep no memories.",
        "This language model says no.",
        "<think>rings</think> Two rings.",
        "[warm] Two rings.",
        "* rings",
        "The traveller found 3 rings.",
        "Der Reisende hat der Müllerin von den Ringen erzählt, die er am Wehr gefunden hat.",
        "Mira owes Odile nine pounds.",
    ],
)
def test_what_is_not_sound_is_not(told: str) -> None:
    assert sound(told, WORLD, "mira", chapter(RING)) == ""


def test_what_draws_on_a_closed_secret_is_told_by_its_other_excerpts() -> None:
    def earlier(trust: float) -> str:
        situation = moment()
        edges = situation.relationships.set("mira", "player", {"trust": trust}, world=WORLD)
        said = tuple(turns("A long road. " * 60, 60))
        made = prompt(relationships=edges, chapters=(chapter(RING, SECRET, text=TOLD),), utterances=said, context=3072)
        return made.text(Part.SYSTEM).partition(EARLIER)[2]

    assert "2 rings" in earlier(0)
    assert "owe" not in earlier(0)
    assert TOLD in earlier(60)


def turns(text: str, number: int) -> list[Utterance]:
    return [Utterance(speaker="player", text=f"{text}{at}", turn=f"t{at + 10}") for at in range(number)]
