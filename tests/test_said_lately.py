"""What counts as said lately: a wording of which a player hears less than the writer wrote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from npc_dialogue.models.authored.subjects import is_said
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.text.similarity import shingles
from npc_dialogue.world.content import Card, Line, Voice, WorldInfo
from npc_dialogue.world.world import World
from tests.support.playthroughs import played

DIRECTED = '*Vex looks up from her charts, the brass eye whirring.* "Well, well. A stray on my deck. Name your price."'
LONG = "One bell is for the tide. Two bells are for fog. Three are for a wreck. Four I have never heard rung. " * 2
NARRATED = '"Sit down, stranger," says the captain, and points at a crate of eels beside her. "The tide turns at nine."'

HELLO = Order(kind="say", npc="vex", text="Hello")


@pytest.mark.parametrize(
    ("text", "first"),
    [(DIRECTED, "Well, well."), (LONG, "One bell is for the tide."), (NARRATED, "Sit down, stranger.")],
    ids=["directed", "cut", "narrated"],
)
def test_a_greeting_is_not_said_again_while_there_is_another(text: str, first: str) -> None:
    other = "Back again? It must smell sweeter here than I thought."
    card = Card(
        id="vex",
        name="Vex",
        lines={"greeting": (Line(text=text), Line(text=other))},
        voice=Voice(words=12, sentences=1),
    )
    world = World(info=WorldInfo(id="w", name="W"), npcs={"vex": card})

    async def steps(playthrough: Playthrough) -> None:
        for order in (Order(kind="greet", npc="vex"), HELLO, replace(HELLO, text="Hello again")):
            await playthrough.run(await playthrough.begin(order), lambda _: None)
        said = [turn["lines"][0]["text"] for turn in await playthrough.history(None, 3)]
        assert said[0] == first
        assert said[1] == "Back again?"
        assert said[2] not in said[:2]

    played(steps, world, AuthoredVoice())


@pytest.mark.parametrize(
    ("wording", "reply"),
    [
        (DIRECTED, "Well, well. A stray on my deck. Name your price."),
        ("*nods* Good day.", "Good day."),
        ("[laughs] Aye. (quietly) Sit down.", "Aye. Sit down. Nine marks says I see land before you do."),
        ("It is *never* the ford.", "It is never the ford."),
        (LONG, "One bell is for the tide. Two bells are for fog."),
        (NARRATED, "Sit down, stranger. The tide turns at nine."),
    ],
)
def test_what_is_heard_of_a_wording_is_the_wording(wording: str, reply: str) -> None:
    assert is_said(wording, shingles(reply))


@pytest.mark.parametrize(
    ("wording", "reply"),
    [
        (LONG, "Three bells are for fog, and two for a wreck."),
        ("No. Not today. Ask Mira, she has the key to the mill.", "No. Not today."),
        ("The ford is safe in summer.", "The ford is drowned, and so is the bridge."),
        ("*shrugs*", "Well."),
        ("…", "…"),
        ("", ""),
    ],
)
def test_something_else_is_not(wording: str, reply: str) -> None:
    assert not is_said(wording, shingles(reply))
