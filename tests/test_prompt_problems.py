"""What a writer is told of a prompt: what failed in it, what was too long for it; and that its sentences begin well."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.problems import too_long
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.prompt.report import report
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.world.content import (
    Address,
    Axis,
    Card,
    Fact,
    Line,
    Place,
    Player,
    Relationship,
    Secret,
    Standing,
    StateKey,
    WorldInfo,
)
from npc_dialogue.world.files import load_world
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
MIRA = Card(id="mira", name="Mira", role="miller", core="Mira grinds.", place="mill")
INFO = WorldInfo(id="w", name="W", state={"guest": StateKey(type="text", text="{{ value }} is here.")})


def world_of(card: Card = MIRA, info: WorldInfo = INFO, **parts: Any) -> World:
    places = {"mill": Place(id="mill", name="the mill")}
    sources = {"world": "world.toml", "npcs.mira": "npcs/mira.toml", "places.mill": "places.toml"}
    return World(info=info, npcs={"mira": card}, sources=sources, **{"places": places, **parts})


def prompt(world: World, occasion: str = "say", **patch: Any) -> Prompt:
    return build_prompt(
        Situation(
            world=world,
            state=WorldState.initial(world.info).patched(patch, info=world.info),
            relationships=Relationships.initial(world),
            npc="mira",
            speaker="player",
            occasion="greet" if occasion == "greet" else "say",
            line="" if occasion == "greet" else "Good day.",
        )
    )


def section(made: Prompt, kind: str) -> str:
    return "\n".join(each.text for each in made.sections if each.kind == kind and each.included)


@pytest.mark.parametrize("name", ["kiosk", "riverbend", "station_kepler"])
def test_the_samples_have_no_problems_when_a_playthrough_begins(name: str) -> None:
    world = load_world(SAMPLES / name)
    assert too_long(world) == []
    for npc in world.npcs:
        moment = Situation(
            world=world,
            state=WorldState.initial(world.info),
            relationships=Relationships.initial(world),
            npc=npc,
            speaker="player",
        )
        assert build_prompt(moment).problems == ()


def test_what_fails_is_told_with_its_place() -> None:
    card = replace(
        MIRA,
        core="Mira grinds since {{ world.time }}.",
        goals=("Rest.", "More than {{ world.time }}."),
        knowledge=(
            Fact(id="price", text="Flour costs {{ world.time }}."),
            Fact(id="late", text="x", when="world.time > 3"),
        ),
        lines={"bark": (Line(text="x"), Line(text="x", when="world.time > 9"))},
    )
    info = replace(
        INFO,
        premise="It is {{ world.time }}.",
        state={"hour": StateKey(type="int", text="{{ world.time }} o'clock.")},
        axes={"trust": Axis(standings=(Standing(id="any", at=-100, text="At {{ world.time }} {{ trust }}."),))},
    )
    parts = {
        "places": {"mill": Place(id="mill", name="M", text="Dark at {{ world.time }}.")},
        "relationships": (Relationship(source="mira", target="player", text="Late: {{ world.time }}"),),
    }
    made = prompt(world_of(card, info, **parts))
    missing = "world.time is not set"
    assert sorted(made.problems) == sorted(
        f"{place}: {missing}"
        for place in (
            "npcs/mira.toml#core",
            "npcs/mira.toml#goals[2]",
            "npcs/mira.toml#knowledge.late",
            "npcs/mira.toml#knowledge.price",
            "npcs/mira.toml#lines.bark[2].when",
            "places.toml#places.mill.text",
            "relationships.toml#relationships[1].text",
            "world.toml#axes.trust.standings[any].text",
            "world.toml#premise",
            "world.toml#state.hour",
        )
    )
    assert missing not in made.text(Part.SYSTEM) + made.text(Part.NOW)
    assert report(made)["problems"] == list(made.problems)
    assert prompt(world_of(card, info, **parts), time=7).problems == ()


def test_a_long_core_and_too_many_rules_are_told_with_figures() -> None:
    card = replace(MIRA, core="She counts the sacks twice. " * 100)
    info = replace(
        INFO, rules=("No magic.", "Nobody hurries here, whatever happens, and nobody says why. " * 4, "No kings.")
    )
    world = world_of(card, info)
    core, rules = (str(each) for each in too_long(world))
    tokens = int(core.split("about ")[1].split(" tokens")[0])
    assert 750 < tokens < 1_000
    assert core == (
        f"npcs/mira.toml: core: found about {tokens} tokens; expected at most 700. What is longer is cut off."
    )
    assert rules == (
        "world.toml: rules: found 2 too many for the prompt of Mira; expected 250 tokens together with the engine's "
        "own. What does not fit is left out."
    )
    assert prompt(world).problems == (
        f"npcs/mira.toml#core: about {tokens} tokens; expected at most 700",
        "world.toml#rules: 2 too many for the prompt of Mira; expected 250 tokens together with the engine's own",
    )


def test_rules_that_fit_nobody_are_told_once() -> None:
    info = replace(INFO, rules=("Nobody hurries here, whatever happens. " * 15,))
    both = {"mira": MIRA, "tobin": Card(id="tobin", name="Tobin")}
    assert len(too_long(replace(world_of(info=info), npcs=both))) == 1


def test_no_problem_of_a_closed_secret_quotes_it() -> None:
    secret = Secret(id="debt", text="Nine pounds {{ world.time }}.", when="world.time > 3", cover=("Rain.",))
    made = prompt(world_of(replace(MIRA, secrets=(secret,))))
    assert made.problems == ("npcs/mira.toml#secrets.debt: world.time is not set",)


def test_values_of_the_game_are_no_templates() -> None:
    made = prompt(world_of(), guest="{{ world.where.spy }} {% if")
    assert "{{ world.where.spy }} {% if is here." in section(made, "state")
    assert made.problems == ()


def test_a_cover_is_filled_in_once() -> None:
    secret = Secret(id="debt", text="x", when="trust > 50", topics=("good day",), cover=("Ask {{ world.guest }}.",))
    made = prompt(world_of(replace(MIRA, secrets=(secret,))), guest="{{ npc.name }}")
    assert "“Ask {{ npc.name }}.”" in section(made, "covers")


def test_a_name_in_small_letters_begins_a_sentence_with_a_capital() -> None:
    card = replace(MIRA, voice=replace(MIRA.voice, address=(Address(use="{{ speaker.name }}"),)))
    world = world_of(card)
    made = prompt(world, guest="a heron")
    assert "You call the traveller “the traveller”. The traveller" not in section(made, "standing")
    assert "The traveller is a stranger to Mira." in section(made, "standing")
    assert section(made, "state").endswith("\nA heron is here.")
    assert section(prompt(world, "greet"), "steering").startswith("The traveller comes up to you.")
    named = world_of(card, replace(INFO, player=Player(name="élodie")))
    assert "Élodie is a stranger to Mira." in section(prompt(named), "standing")


@pytest.mark.parametrize("start", ["Ann", "3 herons", "“a” heron", "ßonk", "დათვი", "アン", "アオサギ"])
def test_what_has_no_capital_is_left_as_it_is(start: str) -> None:
    assert f"{start} is here." in section(prompt(world_of(), guest=start), "state")


def test_a_places_name_is_no_template() -> None:
    places = {"mill": Place(id="mill", name="{{ npc.name }}'s mill", text="{{ npc.name }} is in.")}
    made = prompt(world_of(places=places))
    assert section(made, "place") == "You are here: {{ npc.name }}'s mill. Mira is in."
    assert made.problems == ()


def test_somebody_without_a_role_has_no_stray_comma() -> None:
    assert section(prompt(world_of(replace(MIRA, core="", role=""))), "core") == "# Who you are\nMira."
    assert section(prompt(world_of(replace(MIRA, core=""))), "core") == "# Who you are\nMira, miller."
