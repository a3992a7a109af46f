"""One moment in a small world, for tests of the prompt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Prompt, Section, SectionKind
from npc_dialogue.prompt.situation import Situation, Utterance
from npc_dialogue.world.content import Card, Place, Relationship, Secret, Voice, WorldInfo
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

DEBT = Secret(
    id="debt",
    text="She owes Odile nine pounds.",
    when="trust > 50",
    topics=("the debt", "money", "what she owes"),
    tells=("nine pounds",),
    cover=("Money comes and goes.",),
)
LOVE = Secret(id="love", text="She loves Tom.", when="trust > 90", topics=("heart",), cover=("I have flour to mind.",))
WORLD = World(
    info=WorldInfo(id="w", name="W"),
    npcs={
        "mira": Card(
            id="mira", name="Mira", core="Mira grinds.", place="mill", voice=Voice(sentences=2), secrets=(DEBT, LOVE)
        ),
        "odile": Card(id="odile", name="Odile", place="mill"),
        "tom": Card(id="tom", name="Old Tom Barrow", place="inn"),
        "anna": Card(id="anna", name="Anna", place="inn"),
    },
    places={"mill": Place(id="mill", name="the mill"), "inn": Place(id="inn", name="the inn")},
    relationships=(
        Relationship(source="mira", target="odile", text="She lent me money and never asks."),
        Relationship(source="mira", target="tom", text="He snores in chapel."),
        Relationship(source="anna", target="tom", text="Anna's own matter."),
    ),
    sources={"npcs.mira": "npcs/mira.toml"},
)


def moment(line: str = "Good day.", **changes: Any) -> Situation:
    """The traveller speaks to Mira, and Odile stands by."""
    situation = Situation(
        world=WORLD,
        state=WorldState.initial(WORLD.info),
        relationships=Relationships.initial(WORLD),
        npc="mira",
        speaker="player",
        line=line,
        frame="context-1f2e",
    )
    return replace(situation, **changes)


def prompt(line: str = "Good day.", **changes: Any) -> Prompt:
    """What is made of it."""
    return build_prompt(moment(line, **changes))


def heard(*said: tuple[str, str]) -> tuple[Utterance, ...]:
    """Who said what, each in a turn of its own."""
    return tuple(Utterance(speaker=who, text=text, turn=f"t{n}") for n, (who, text) in enumerate(said))


def sections(made: Prompt, kind: SectionKind, *, included: bool = True) -> list[Section]:
    """Those of one kind that are in, or out."""
    return [each for each in made.sections if each.kind == kind and each.included is included]
