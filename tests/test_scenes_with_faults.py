"""A hundred turns of scenes with several voices, on a model with faults of every kind: none reaches the player."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from random import Random

import pytest

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.scripted import ScriptedModel
from npc_dialogue.order import Order, ProposedAction, Spoken
from npc_dialogue.text.scripts import words
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import AUTHORED, TurnDelta, TurnLine
from npc_dialogue.world.content import (
    Action,
    Barks,
    Beat,
    BeatLine,
    Card,
    Cue,
    Line,
    Narration,
    Place,
    Player,
    Scene,
    Secret,
    Voice,
    WorldInfo,
)
from npc_dialogue.world.world import World
from tests.support.faults import BROKEN, FAULTS, NAMES, NEVER, SECRET, Faulty
from tests.support.playthroughs import Opened

TURNS = 100
SENTENCES, WORDS = 3, 40
WORLD = World(
    info=WorldInfo(id="w", name="W", player=Player(name="Ash"), barks=Barks(minutes=0, seconds=0)),
    npcs={
        npc: Card(
            id=npc,
            name=name,
            place="mill",
            voice=Voice(sentences=SENTENCES, words=WORDS),
            secrets=(Secret(id=f"debt_{npc}", text=f"{name} owes nine pounds.", when="trust > 90", tells=(SECRET,)),),
            lines={"fallback": (Line(text="Hm, hm."),), "bark": (Line(text="Rain again."),)},
        )
        for npc, name in {**NAMES, "anna": "Anna"}.items()
    },
    places={"mill": Place(id="mill", name="the mill")},
    actions={"give": Action(id="give", text="Hands it over.", arguments={"item": {"enum": ["bread", "eel"]}})},
    scenes={
        "evening": Scene(
            id="evening",
            npcs=tuple(NAMES),
            patience=2,
            beats=tuple(
                Beat(
                    id=f"b{number}",
                    goal={"*": "let somebody speak of ropes"},
                    nudge={"tom": "speak of a rope now"},
                    done_said=("the rope",),
                    done_after=9,
                    lines=(BeatLine(npc="tom", text="Look, the rope."),),
                )
                for number in range(60)
            ),
            cues=(Cue(npc="tom", after=("mira",)),),
            narration=(Narration(text="The lamp is lit."), Narration(text="A bell rings.", after="b1")),
        )
    },
)
UNCLEAN = re.compile(r"<\||</?think|\*|`|#|~~|https?:|www\.|[\[\]<>]|As an AI|🎉🎉|\n", re.IGNORECASE)


def order(chance: Random) -> Order:
    """What a game may ask for."""
    npc = chance.choice(list(NAMES))
    match chance.choice(("say", "say", "say", "greet", "converse", "converse", "bark", "narrate")):
        case "say":
            return Order(kind="say", npc=npc, text=chance.choice(("Well?", "And the rope?", "Go on.", "Who was it?")))
        case "greet":
            return Order(kind="greet", npc=npc)
        case "converse":
            company = tuple(chance.sample(list(NAMES), chance.choice((2, 3))))
            return Order(
                kind="converse", npc=company[0], company=company, about="the evening", lines=4, hears=("player",)
            )
        case "bark":
            return Order(kind="bark", npc=npc)
    return Order.bridge("It was day.", "It is night.")


def check(asked: Order, heard: list[Spoken]) -> None:
    """Whoever speaks is one of those asked, says nothing that is not for the player, and not too much of it."""
    lines = [each for each in heard if isinstance(each, TurnLine)]
    sent: dict[int, str] = {}
    for each in heard:
        if isinstance(each, TurnDelta):
            sent[each.line] = sent.get(each.line, "") + each.text
        if isinstance(each, ProposedAction):
            assert (each.name, dict(each.args)) == ("give", {"item": "bread"})
    assert [(line.line, line.text) for line in lines] == list(sent.items())
    for line in lines:
        text = line.text
        assert line.npc in (*asked.voices, "narrator")
        assert text == text.strip() != ""
        assert NEVER not in text.casefold()
        assert SECRET not in text
        assert not UNCLEAN.search(text), text
        assert "cut" not in line.tags or text.endswith("…")
        signed = re.search(r"by (\w+)", text)
        assert asked.kind == "narrate" or signed is None or signed[1].rstrip("…") in (line.npc, "")
    said = [line for line in lines if "narration" not in line.tags]
    assert len({line.text for line in said if line.source != AUTHORED}) == len(
        [line for line in said if line.source != AUTHORED]
    )
    for begin in range(len(said)):
        if begin == 0 or said[begin].npc != said[begin - 1].npc:
            alike = next((at for at in range(begin, len(said)) if said[at].npc != said[begin].npc), len(said))
            contribution = said[begin:alike]
            assert len(contribution) <= 2 * SENTENCES + 1
            if asked.kind != "narrate":
                spoken = [len(words(line.text)) for line in contribution]
                assert sum(spoken[:-1]) <= 2 * WORDS
    if asked.kind in ("say", "greet", "narrate"):
        assert said, "a turn always ends with something that is said"


@pytest.mark.parametrize(("seed", "ensemble"), [(1, False), (2, True)])
def test_nothing_of_a_fault_reaches_the_player(seed: int, ensemble: bool) -> None:
    faulty = Faulty(seed)

    async def go() -> Counter[str]:
        voices = [ScriptedModel(faulty, ensemble=ensemble, id_=f"scripted {n}") for n in (1, 2)]
        opened = await Opened.in_memory(WORLD, [*voices, AuthoredVoice()], Deadlines())
        chance = Random(seed)
        sources: Counter[str] = Counter()
        try:
            for _ in range(TURNS):
                asked = order(chance)
                heard: list[Spoken] = []
                running = await opened.playthrough.begin(asked)
                result, _ = await opened.playthrough.run(running, heard.append)
                check(asked, heard)
                sources.update(result.sources)
        finally:
            await opened.leave()
        return sources

    sources = asyncio.run(go())
    assert sources.total() - sources[AUTHORED] > TURNS / 2
    assert set(faulty.made) == {*FAULTS, *BROKEN}
