"""Hints of contradictions: each is found where it is, and its neighbours are left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Part
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.world.ages import two_ages
from npc_dialogue.world.checks import check_world
from npc_dialogue.world.content import (
    Card,
    Fact,
    Line,
    Lore,
    Place,
    Relationship,
    Sample,
    Secret,
    StateKey,
    Voice,
    WorldInfo,
)
from npc_dialogue.world.contradictions import contradictions
from npc_dialogue.world.departed import departed
from npc_dialogue.world.files import load_world
from npc_dialogue.world.fulfilment import unfulfilled
from npc_dialogue.world.mistakes import Mistake
from npc_dialogue.world.names import misspelt
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.tongues import avoided, foreign
from npc_dialogue.world.world import World

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
STATE = {
    "drowned": StateKey(type="bool"),
    "gold": StateKey(type="int", minimum=0, maximum=9),
    "season": StateKey(type="text", values=("spring", "autumn")),
    "guests": StateKey(type="list"),
    "rumour": StateKey(type="text"),
}
ODILE = Card(id="odile", name="Odile Fenn", core="Odile Fenn, fifty-eight, keeps the inn.")
TOBIAS = Card(id="tobias", name="Tobias", core="Tobias rows.", alive="not world.drowned")
WORLD = World(
    info=WorldInfo(id="w", name="W", state=STATE),
    npcs={"odile": ODILE, "tobias": TOBIAS},
    places={"landing": Place(id="landing", name="the Sallow landing")},
)


def with_odile(**changes: object) -> World:
    return replace(WORLD, npcs={**WORLD.npcs, "odile": replace(ODILE, **changes)})  # type: ignore[arg-type]


def told(find: Callable[[World], Iterator[Mistake]], world: World) -> list[str]:
    return [str(each) for each in find(world)]


def places(find: Callable[[World], Iterator[Mistake]], world: World) -> list[str]:
    return [f"{each.file}: {each.key}" for each in find(world)]


@pytest.mark.parametrize("name", ["kiosk", "riverbend", "station_kepler"])
def test_the_samples_contradict_nothing(name: str) -> None:
    assert contradictions(load_world(SAMPLES / name)) == []


def test_an_age_that_is_not_the_first_is_told() -> None:
    world = with_odile(lines={"greeting": (Line(text="I'm forty-one, and I've seen it."),)})
    assert told(two_ages, world) == [
        "npcs/odile.toml: lines.greeting[1].text: found the age 41 for odile; expected 58, as in npcs/odile.toml: core."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "I am 41 years old.",
        "Ich bin einundvierzig.",
        "Ich bin 41 Jahre alt, und das ist genug.",
        "Odile is forty one years old.",
        "They say that Odile Fenn, aged 41, saw it.",
        "Odile ist einundvierzig Jahre alt.",
    ],
)
def test_ages_are_read_in_words_and_digits_of_two_languages(text: str) -> None:
    assert len(told(two_ages, with_odile(lines={"greeting": (Line(text=text),)}))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I'm fifty-eight.",
        "I was forty-one when it happened.",
        "I'm ten minutes late.",
        "I am one of forty.",
        "Odile, two soups, please.",
        "The inn is 41 years old.",
        "Nell is ten.",
    ],
)
def test_other_numbers_are_no_age_of_hers(text: str) -> None:
    assert told(two_ages, with_odile(lines={"greeting": (Line(text=text),)})) == []


def test_an_age_counts_in_the_description_and_in_other_files() -> None:
    assert places(two_ages, with_odile(description="She is 59 years old. Her goose is 7 years old.")) == [
        "npcs/odile.toml: description"
    ]
    lore = {"inn": Lore(id="inn", text="The inn is run by Odile Fenn, sixty, and a goose.")}
    assert places(two_ages, replace(WORLD, lore=lore)) == ["lore.toml: entries[inn].text"]


def test_the_dead_are_not_told_of_as_alive() -> None:
    fact = Fact(id="ferry", text="Tobias keeps the ferry and is never late.")
    assert told(departed, with_odile(knowledge=(fact,))) == [
        "npcs/odile.toml: knowledge[ferry].text: found 'tobias keeps', also while 'not world.drowned' does not hold "
        "and tobias is dead; expected it only while that one is alive. Give it when = 'not world.drowned'."
    ]
    spring = replace(fact, when="world.season == 'spring'")
    assert told(departed, with_odile(knowledge=(spring,)))[0].endswith("Add 'not world.drowned' to its condition.")
    edges = (Relationship(source="odile", target="tobias", text="Tobias is the best of them."),)
    assert places(departed, replace(WORLD, relationships=edges)) == ["relationships.toml: relationships[1].text"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Tobias keeps the ferry.", "not world.drowned"),
        ("Tobias keeps the ferry.", "world.season == 'spring' and not world.drowned"),
        ("Tobias kept the ferry.", ""),
        ("Tobias is dead.", ""),
        ("Tobias ist leider ertrunken.", ""),
        ("Odile keeps the inn.", ""),
    ],
)
def test_what_is_guarded_or_past_may_stand(text: str, when: str) -> None:
    assert told(departed, with_odile(knowledge=(Fact(id="ferry", text=text, when=when),))) == []


def test_alive_reads_only_the_world() -> None:
    world = replace(WORLD, npcs={"tobias": replace(TOBIAS, alive="trust > 3")})
    assert [str(each) for each in check_world(world)] == [
        "npcs/tobias.toml: alive: found 'trust'; expected a condition that reads only world.KEY."
    ]


def test_words_to_avoid_are_looked_for_in_all_that_is_spoken() -> None:
    secret = Secret(id="s", text="She is sorry.", when="trust > 3", said={"*": ("Sorry.",)}, cover=("So SORRY!",))
    world = with_odile(
        core="Never sorry.",
        voice=Voice(avoid=("sorry", "by the way")),
        samples=(Sample(player="Are you sorry?", npc="Sorry? No."),),
        secrets=(secret,),
        lines={"bark": (Line(text="By  the way: no."), Line(text="A sorryish sight."))},
    )
    assert places(avoided, world) == [
        "npcs/odile.toml: samples[1].npc",
        "npcs/odile.toml: secrets[s].said[1]",
        "npcs/odile.toml: secrets[s].cover[1]",
        "npcs/odile.toml: lines.bark[1].text",
    ]
    assert told(avoided, world)[3] == (
        "npcs/odile.toml: lines.bark[1].text: found 'by the way', which npcs/odile.toml has among the words to avoid; "
        "expected other words."
    )


def test_words_that_nobody_says_are_looked_for_in_lore_too() -> None:
    lore = {"ice": Lore(id="ice", text="It is cold.", said={"*": ("It's cold.",), "tobias": ("Cold. Very.",)})}
    world = replace(WORLD, info=replace(WORLD.info, avoid=("cold",)), lore=lore)
    assert places(avoided, world) == ["lore.toml: entries[ice].said[1]", "lore.toml: entries[ice].said.tobias[1]"]


def test_a_model_is_told_which_words_to_avoid_as_far_as_they_fit() -> None:
    many = tuple(f"word number {number}" for number in range(40))
    world = with_odile(voice=Voice(avoid=("sorry",)))
    world = replace(world, info=replace(world.info, avoid=("cold", "sorry", *many)))
    made = build_prompt(
        Situation(
            world=world,
            state=WorldState.initial(world.info),
            relationships=Relationships.initial(world),
            npc="odile",
            speaker="player",
        )
    )
    system = made.text(Part.SYSTEM)
    assert "You never say “sorry”, “cold”, “word number 0”" in system
    assert "word number 39" not in system


GERMAN = "Das ist die alte Mühle, und wir sind hier, weil es nicht anders geht und ich es so will."


def test_a_spoken_text_in_another_language_is_told() -> None:
    world = with_odile(lines={"bark": (Line(text=GERMAN),)}, description=GERMAN)
    assert told(foreign, world) == [
        "npcs/odile.toml: lines.bark[1].text: found what looks like the language 'de'; expected 'en', which odile "
        "speaks. What is spoken is written in the speaker's language; notes for a model need not be."
    ]
    german = with_odile(voice=Voice(language="de-AT"), lines={"bark": (Line(text=GERMAN),)})
    assert told(foreign, german) == []
    lore = {"mill": Lore(id="mill", text="x", said={"*": (GERMAN,), "odile": (GERMAN,)})}
    assert places(foreign, replace(german, lore=lore)) == ["lore.toml: entries[mill].said[1]"]


def test_short_texts_and_languages_that_cannot_be_told_are_left_alone() -> None:
    assert told(foreign, with_odile(lines={"bark": (Line(text="Das ist die Mühle."),)})) == []
    assert told(foreign, with_odile(voice=Voice(language="sv"), lines={"bark": (Line(text=GERMAN),)})) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ask Odilie about it.", "Odile"),
        ("Ask Tobais, he knows.", "Tobias"),
        ("It is by the Salow, low down.", "Sallow"),
    ],
)
def test_a_name_that_is_a_letter_off_is_told(text: str, meant: str) -> None:
    (hint,) = told(misspelt, replace(WORLD, info=replace(WORLD.info, premise=text)))
    assert hint.startswith("world.toml: premise: found ")
    assert hint.endswith(f"Did you mean {meant!r}?")


@pytest.mark.parametrize(
    "text",
    [
        "Ask Odile's goose, or the Tobiases.",
        "Odilie begins a sentence. Salow too.",
        "A swallow, and Swallow the bird.",
        "Odilie, then Odilie again, and our Odilie.",
        "Ask Martha.",
        "the odilie",
    ],
)
def test_other_words_are_no_names(text: str) -> None:
    assert told(misspelt, replace(WORLD, info=replace(WORLD.info, premise=text))) == []


@pytest.mark.parametrize(
    "when",
    [
        "trust > 100",
        "trust > 40 and trust < 20",
        "world.gold > 9",
        "world.drowned and not world.drowned",
        "'spring' in world.season and world.season == 'autumn'",
        "place.id == 'landing' and place.id == ''",
        "speaker.id == 'player' and speaker.id == 'tobias'",
    ],
)
def test_a_condition_that_nothing_fulfils_is_told(when: str) -> None:
    (hint,) = told(unfulfilled, with_odile(lines={"bark": (Line(text="x", when=when),)}))
    assert hint.startswith("npcs/odile.toml: lines.bark[1].when: found ")
    assert "which never holds; expected a condition that some values fulfil and others do not." in hint


@pytest.mark.parametrize("when", ["trust >= -100", "world.gold >= 0", "world.season != 'autumn' or trust < 101"])
def test_a_condition_that_everything_fulfils_is_told(when: str) -> None:
    (hint,) = told(unfulfilled, with_odile(lines={"bark": (Line(text="x", when=when),)}))
    assert hint.endswith(
        "which always holds; expected a condition that some values fulfil and others do not. Leave it out."
    )


@pytest.mark.parametrize(
    "when",
    [
        "trust + respect > 150",
        "world.gold > trust",
        "world.rumour == 'fire'",
        "'Ada' in world.guests",
        "world.guests|length > 1",
        "world.time > 90",
        "world.where.player == 'landing'",
        "npc.mood == 'sad'",
        "speaker.id != 'player'",
        "place.name == 'the Sallow landing'",
        "not (world.drowned or world.gold > 3)",
        "world.gold % 2 == 1",
        "true",
    ],
)
def test_a_condition_that_can_go_both_ways_is_left_alone(when: str) -> None:
    assert told(unfulfilled, with_odile(lines={"bark": (Line(text="x", when=when),)})) == []
