"""Hints: what a world may be and is seldom meant to be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from npc_dialogue.world.advice import advice
from npc_dialogue.world.content import (
    Address,
    Card,
    Fact,
    Line,
    Lore,
    Place,
    Relationship,
    Sample,
    Secret,
    Voice,
    WorldInfo,
)
from npc_dialogue.world.files import load_world
from npc_dialogue.world.world import World

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
WHEN = "trust >= 40 and speaker.id == 'player'"
GATE = Secret(
    id="gate",
    text="She wound the gate down, and nobody saw it.",
    said={"*": ("I wound the gate down.",), "tobin": ("She wound the gate down, she says.",)},
    when=WHEN,
    who=("tobin",),
    tells=("wound the gate", "Pierre’s door"),
    cover=("It jammed.",),
)
MIRA = Card(id="mira", name="Mira", core="A miller.", secrets=(GATE,))
TOBIN = Card(id="tobin", name="Tobin")
WORLD = World(info=WorldInfo(id="w", name="W"), npcs={"mira": MIRA, "tobin": TOBIN})


def hints(world: World) -> list[str]:
    return [str(each) for each in advice(world)]


def where(world: World) -> list[str]:
    """File and key of each place that gives the secret away."""
    found = advice(world)
    assert all("gives away the secret gate in npcs/mira.toml" in each.found for each in found)
    return [f"{each.file}: {each.key}" for each in found]


def with_mira(card: Card) -> World:
    return replace(WORLD, npcs={"mira": card, "tobin": TOBIN})


def test_the_secrets_own_words_are_where_they_belong() -> None:
    assert hints(WORLD) == []


def test_a_world_with_nobody_in_it() -> None:
    assert hints(World(info=WorldInfo(id="w", name="W"))) == [
        "npcs: found no character; expected a file npcs/ID.toml for each. As the world is, nobody can speak."
    ]


def test_a_secret_without_a_cover() -> None:
    assert hints(with_mira(replace(MIRA, secrets=(replace(GATE, cover=()),)))) == [
        "npcs/mira.toml: secrets[gate].cover: found nothing; expected what to say instead while the secret is closed. "
        "Without it the NPC refuses, or says that it does not know."
    ]


def test_what_is_told_of_a_phrase_that_gives_a_secret_away() -> None:
    assert hints(with_mira(replace(MIRA, core="A miller who WOUND\nthe gate once."))) == [
        "npcs/mira.toml: core: found 'wound the gate', which gives away the secret gate in npcs/mira.toml; expected it "
        "nowhere else, as long as the secret is closed."
    ]


PHRASE = "Who wound the gate?"


@pytest.mark.parametrize(
    ("card", "key"),
    [
        (replace(MIRA, description=PHRASE), "description"),
        (replace(MIRA, goals=("x", PHRASE)), "goals[2]"),
        (replace(MIRA, voice=Voice(quirks=(PHRASE,))), "voice.quirks[1]"),
        (replace(MIRA, voice=Voice(address=(Address(use=PHRASE),))), "voice.address[1].use"),
        (replace(MIRA, samples=(Sample(player=PHRASE, npc="x"),)), "samples[1].player"),
        (replace(MIRA, knowledge=(Fact(id="a", text=PHRASE),)), "knowledge[a].text"),
        (replace(MIRA, knowledge=(Fact(id="a", text="x", said={"tobin": (PHRASE,)}),)), "knowledge[a].said.tobin[1]"),
        (replace(MIRA, lines={"topic": (Line(text="x"), Line(text=PHRASE))}), "lines.topic[2].text"),
        (replace(MIRA, lines={"topic": (Line(text=PHRASE, id="gates"),)}), "lines.topic[gates].text"),
        (replace(MIRA, secrets=(replace(GATE, cover=("x", PHRASE)),)), "secrets[gate].cover[2]"),
        (replace(MIRA, secrets=(replace(GATE, topics=(PHRASE,)),)), "secrets[gate].topics[1]"),
        (replace(MIRA, secrets=(GATE, Secret(id="b", text=PHRASE, when="true", cover=("x",)))), "secrets[b].text"),
        (replace(MIRA, knowledge=(Fact(id="a", text=PHRASE, when="trust >= 40"),)), "knowledge[a].text"),
        (replace(MIRA, knowledge=(Fact(id="a", text=PHRASE, when=f"{WHEN} or world.time > 3"),)), "knowledge[a].text"),
    ],
)
def test_every_part_of_a_card_is_looked_at(card: Card, key: str) -> None:
    assert where(with_mira(card)) == [f"npcs/mira.toml: {key}"]


def test_other_cards_lore_places_and_relationships_are_looked_at() -> None:
    world = replace(
        WORLD,
        info=replace(WORLD.info, premise=PHRASE),
        npcs={"mira": MIRA, "tobin": replace(TOBIN, knowledge=(Fact(id="a", text=PHRASE, when=WHEN),))},
        lore={"b": Lore(id="b", text=PHRASE, when=WHEN, always=True)},
        places={"c": Place(id="c", name="C", text=PHRASE)},
        relationships=(Relationship(source="tobin", target="mira", text=PHRASE),),
    )
    assert where(world) == [
        "world.toml: premise",
        "places.toml: places[c].text",
        "npcs/tobin.toml: knowledge[a].text",
        "lore.toml: entries[b].text",
        "relationships.toml: relationships[1].text",
    ]


@pytest.mark.parametrize(
    "when", [WHEN, f"  {WHEN}", "speaker.id == 'player' and trust >= 40", f"{WHEN} and not world.flood"]
)
def test_what_is_closed_together_with_the_secret_may_say_it(when: str) -> None:
    card = replace(
        MIRA, knowledge=(Fact(id="a", text=PHRASE, when=when),), lines={"bark": (Line(text=PHRASE, when=when),)}
    )
    assert hints(with_mira(card)) == []


def test_a_condition_on_the_world_alone_closes_everywhere() -> None:
    hidden = replace(MIRA, secrets=(replace(GATE, when="world.time > 3"),))
    lore = {"b": Lore(id="b", text=PHRASE, when="world.time > 3", always=True)}
    assert hints(replace(WORLD, npcs={"mira": hidden}, lore=lore)) == []


@pytest.mark.parametrize(
    ("core", "found"),
    [
        ("He wound the gates.", False),
        ("He unwound the gate.", False),
        ("pierre's DOOR", True),
        ("“Wound the gate!”", True),
        ("Pierre's door-step", True),
    ],
)
def test_whole_words_count_whatever_their_case_and_apostrophes(core: str, found: bool) -> None:
    assert bool(advice(with_mira(replace(MIRA, core=core)))) == found


def test_a_script_without_spaces_has_its_phrases_anywhere() -> None:
    hidden = replace(GATE, text="x", said={}, tells=("水門",))
    assert where(with_mira(replace(MIRA, core="彼女は水門を閉めた。", secrets=(hidden,)))) == ["npcs/mira.toml: core"]


@pytest.mark.parametrize("name", ["kiosk", "riverbend", "station_kepler"])
def test_the_samples_need_no_advice(name: str) -> None:
    assert advice(load_world(SAMPLES / name)) == []


@pytest.mark.parametrize(
    ("language", "tell", "common"),
    [
        ("en", "Gone", True),
        ("en", "night!", True),
        ("en", "hay", False),
        ("en", "gone for good", False),
        ("en", "Gift", False),
        ("de", "Schlüssel", True),
        ("de-AT", "Tomatenstöcke", False),
        ("fr", "Clé", True),
        ("es", "verdad", True),
        ("ja", "夜", False),
    ],
)
def test_a_tell_that_everybody_says(language: str, tell: str, common: bool) -> None:
    world = replace(with_mira(replace(MIRA, secrets=(replace(GATE, tells=(tell,)),))))
    found = hints(replace(world, info=replace(world.info, language=language)))
    said = (
        f"npcs/mira.toml: secrets[gate].tells[1]: found {tell!r}, a word that everybody says; expected a phrase that "
        "gives this away and stands nowhere by chance. As it is, a model's reply with it is not heard while the secret "
        "is closed, and whoever hears it counts as told."
    )
    assert found == ([said] if common else [])


def test_of_facts_and_lore_the_same_is_told() -> None:
    fact = Fact(id="pier", text="The pier is rotten.", tells=("water",))
    lore = Lore(id="weir", text="The weir broke.", topics=("weir",), tells=("broke the weir", "day"))
    world = replace(with_mira(replace(MIRA, knowledge=(fact,))), lore={"weir": lore})
    assert [each.key for each in advice(world)] == ["entries[weir].tells[2]", "knowledge[pier].tells[1]"]
