"""What an NPC did not hear or see on this branch is not in its prompt, and what it did is."""

from __future__ import annotations

import asyncio
import re
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.render.forms import ROLES
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.world.content import WorldInfo
from npc_dialogue.world.world import World

CAST = ("a", "b", "c")
WORLD = World(info=WorldInfo(id="w", name="W")).define(
    npcs=[{"id": npc, "name": npc.upper(), **({} if npc == "c" else {"place": "p"})} for npc in CAST],
    places=[{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}],
)
WHO = st.sampled_from(CAST)
SOME = st.lists(WHO, max_size=2)
STEPS = st.one_of(
    st.tuples(st.just("say"), WHO, st.sampled_from(("player", *CAST)), st.none() | SOME),
    st.tuples(st.just("move"), WHO, st.sampled_from("pq")),
    st.tuples(st.just("event"), SOME | st.sampled_from(["place:p", "everyone"])),
    st.tuples(st.just("save")),
    st.tuples(st.just("load"), st.integers(0, 5)),
    st.tuples(st.just("undo")),
)


@dataclass
class Truth:
    """Who has heard and seen what on the branch, and who is where."""

    known: dict[str, list[str]] = field(default_factory=lambda: {npc: [] for npc in CAST})
    where: dict[str, str | None] = field(default_factory=lambda: {"a": "p", "b": "p", "c": None})
    before: list[Truth] = field(default_factory=list)
    """As it was before each turn of the branch, for `undo`."""

    def at(self, place: str | None) -> list[str]:
        return [npc for npc in CAST if place is not None and self.where[npc] == place]

    def learn(self, who: list[str], word: str) -> None:
        for npc in set(who):
            self.known[npc].append(word)


async def play(steps: list[tuple[Any, ...]]) -> None:
    """Each word is said or seen once; after every step every prompt is held against the truth."""
    model = ScriptedModel(lambda prompt: reply(f"[neutral] R{prompt.line} done."), context=32_768)
    engine = Engine(EngineSettings(world=WORLD, open_store=InMemoryStore, ladder=[Rung(model)]))
    playthrough = await engine.playthrough("x")
    truth, saves = Truth(), list[tuple[str, Truth]]()
    for number, step in enumerate(steps):
        word = f"Q{number}Z"
        match step:
            case ("say", npc, speaker, hears) if npc != speaker:
                truth.before.append(deepcopy(truth))
                await say(playthrough, Order(kind="say", npc=npc, speaker=speaker, text=word, hears=_tuple(hears)))
                assert words_in(model.prompts[-1]) == {word, *truth.known[npc]}, npc
                near = truth.at(truth.where[npc]) if hears is None else hears
                truth.learn([npc, *near, *([speaker] if speaker != "player" else [])], word)
            case ("move", npc, place):
                await playthrough.patch({"where": {npc: place}})
                truth.where[npc] = place
            case ("event", witnesses):
                await playthrough.event(word, witnesses, 50)
                truth.learn({"everyone": [*CAST], "place:p": truth.at("p")}.get(str(witnesses), witnesses), word)
            case ("save",):
                saves.append(((await playthrough.save())[0], deepcopy(truth)))
            case ("load", which) if saves:
                mark, then = saves[which % len(saves)]
                await playthrough.load(mark)
                truth = deepcopy(then)
            case ("undo",) if truth.before:
                await playthrough.undo()
                truth = truth.before.pop()
        for npc in CAST:
            prompt = await playthrough.inspect(Order(kind="say", npc=npc, text="hi"), world=None, relationship=None)
            assert words_in(prompt) == set(truth.known[npc]), npc
            assert set(re.findall(r"Q\d+Z", repr(prompt.material))) <= set(truth.known[npc]), npc
    await engine.close()


def words_in(prompt: Prompt) -> set[str]:
    """The words of the test that a model is sent."""
    sent = "\n".join(message["content"] for message in ROLES["leading"](prompt).messages)
    return set(re.findall(r"Q\d+Z", sent))


async def say(playthrough: Playthrough, order: Order) -> None:
    await playthrough.run(await playthrough.begin(order), lambda _event: None)


def _tuple(hears: list[str] | None) -> tuple[str, ...] | None:
    return None if hears is None else tuple(hears)


@settings(max_examples=40)
@given(st.lists(STEPS, max_size=12))
def test_an_npc_knows_what_it_heard_and_saw_on_this_branch_and_nothing_else(steps: list[tuple[Any, ...]]) -> None:
    asyncio.run(play(steps))
