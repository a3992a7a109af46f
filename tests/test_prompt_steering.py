"""Direction for one reply: tone, what is used up, the note; at the end of the prompt, where it moves nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from npc_dialogue.prompt.prompt import Part, Prompt, Section
from npc_dialogue.text.tokens import estimate_tokens
from npc_dialogue.world.content import Axis, Standing
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.world import World
from tests.support.moments import WORLD, heard, prompt, sections


def made(world: World, trust: float = 0.0) -> Prompt:
    standing = Relationships.initial(world).set("mira", "player", {"trust": trust}, world=world)
    return prompt(world=world, relationships=standing)


def tone(of: Prompt) -> str:
    return " ".join(section.text for section in sections(of, "steering"))


def with_mood(mood: str) -> World:
    return replace(WORLD, npcs={**WORLD.npcs, "mira": replace(WORLD.npcs["mira"], mood=mood)})


def test_the_tone_follows_mood_standing_and_who_listens() -> None:
    angry = with_mood("angry")
    assert tone(made(angry, -60)) == "Your mood: angry. Be curt and give nothing away. Others hear what you say."
    assert tone(made(angry, 80)) == "Your mood: angry. Be open and frank. Others hear what you say."
    assert tone(made(WORLD)) == ""


def test_a_world_has_its_own_words_for_a_tone() -> None:
    axis = Axis(standings=(Standing(id="cold", at=-100, tone="be short with {{ speaker.name }}."),))
    world = replace(WORLD, info=replace(WORLD.info, axes={"trust": axis}))
    told = tone(made(world))
    assert told.startswith("Be short with ")
    assert "{{" not in told
    source = sections(made(world), "steering")[0].sources
    assert "relationship.mira.player" in source


def test_a_long_tone_is_cut() -> None:
    axis = Axis(standings=(Standing(id="cold", at=-100, tone="Be short. " * 200),))
    world = replace(WORLD, info=replace(WORLD.info, axes={"trust": axis}))
    assert estimate_tokens(tone(made(world))) <= 120


def used(*said: str) -> list[Section]:
    utterances = heard(*(pair for text in said for pair in (("player", "And then?"), ("mira", text))))
    return sections(prompt(utterances=utterances), "used")


@pytest.mark.parametrize(
    ("said", "listed"),
    [
        (("The river is brown today.", "It grinds.", "Ask Tom about the bell."), ()),
        (
            ("The river is brown today.", "The river is brown today, mind you."),
            ("The river is …",),
        ),
        (
            ("The river is brown today. It rains.", "Tom knows. The river is brown today!"),
            ("The river is brown today!",),
        ),
        (("Well now, stranger, it grinds.", "Well now, stranger, it leaks."), ("Well now, stranger, …",)),
        (("Good day.", "Good day.", "Good day."), ()),
        (
            ("The river is brown today.", *("Tom knows of that, not I.", "No.") * 3, "The river is brown today."),
            ("Tom",),
        ),
    ],
    ids=["nothing", "again", "among others", "opening", "short", "long ago"],
)
def test_what_was_said_more_than_once_lately_is_listed_as_used_up(
    said: tuple[str, ...], listed: tuple[str, ...]
) -> None:
    found = used(*said)
    assert bool(found) == bool(listed)
    for text in listed:
        assert f"“{text}" in found[0].text
    if listed == ("Tom",):
        assert "river" not in found[0].text


def test_many_used_up_lines_stay_within_their_room() -> None:
    long = [
        f"The {n}th wheel of the old mill is worn to the {n}th tooth and will not turn again. " * 3 for n in range(4)
    ]
    found = used(*long, *long)
    assert found[0].tokens <= 80
    assert found[0].sources == tuple(dict.fromkeys(found[0].sources))


def test_direction_moves_nothing_of_what_a_server_has_read() -> None:
    again = heard(("player", "And?"), ("mira", "The river is brown today."), ("mira", "The river is brown today."))
    one, other = prompt(utterances=again), prompt(utterances=again[:2])
    assert sections(one, "used")
    assert not sections(other, "used")
    assert one.text(Part.SYSTEM) == other.text(Part.SYSTEM)
    assert made(with_mood("angry")).text(Part.SYSTEM) == made(with_mood("warm")).text(Part.SYSTEM)
