"""What enters the prompt because it is spoken of, and only then: covers, those named; and what is remembered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.prompt.report import report
from npc_dialogue.prompt.situation import Happening
from npc_dialogue.world.content import Relationship
from npc_dialogue.world.knowledge import given_away
from npc_dialogue.world.relationships import Relationships
from tests.support.moments import WORLD, heard, prompt, sections


def told(made: Prompt) -> str:
    return f"{made.text(Part.SYSTEM)}\n{made.text(Part.NOW)}"


def test_a_cover_that_nobody_asks_for_gives_no_hint() -> None:
    made = prompt("How is the flour?")
    for hint in ("Money", "money", "debt", "owes", "flour to mind", "keep to yourself"):
        assert hint not in told(made).replace("She lent me money", "")


def test_a_cover_stands_at_the_end_while_its_secret_is_asked_about() -> None:
    made = prompt("Is it about money?")
    (cover,) = sections(made, "covers")
    assert cover.part is Part.NOW
    assert cover.text == "What you keep to yourself:\n- Asked about money: say something like “Money comes and goes.”"
    assert cover.sources == ("npcs/mira.toml#secrets.debt",)
    assert made.text(Part.SYSTEM) == prompt("Good day.").text(Part.SYSTEM)


def test_a_cover_stays_while_the_talk_is_still_about_it() -> None:
    talk = heard(("player", "You owe money?"), ("mira", "Money comes and goes."))
    assert sections(prompt("But to whom?", utterances=talk), "covers")
    later = [("player", f"Fine weather, {n}.") for n in range(4)]
    talk = (*talk, *heard(*later))
    assert not sections(prompt("Indeed.", utterances=talk), "covers")


def test_whoever_says_what_gives_it_away_gets_the_cover() -> None:
    made = prompt("Was it nine  Pounds, then?")
    (cover,) = sections(made, "covers")
    assert "Asked about this: say something like “Money comes and goes.”" in cover.text
    assert "pounds" not in told(made).casefold()


def test_inspect_shows_the_covers_that_are_not_in_and_why() -> None:
    found = [each for each in report(prompt("Any money?"))["sections"] if each["kind"] == "covers"]
    assert [(each["included"], each["why"]) for each in found] == [
        (True, "closed, and spoken of"),
        (False, "closed, and not spoken of now"),
    ]
    assert "flour to mind" in found[1]["text"]
    assert found[1]["sources"] == ["npcs/mira.toml#secrets.love"]


def test_the_authored_voice_has_every_cover_at_hand() -> None:
    assert [cover.id for cover in prompt("Good day.").material.covers] == ["debt", "love"]


@given(st.text(max_size=40), st.sampled_from(["nine pounds", "NINE\tPOUNDS", "nine pound", "nine, pounds"]), st.text())
def test_a_phrase_gives_away_as_whole_words_in_any_case(before: str, phrase: str, after: str) -> None:
    assert given_away(WORLD, "mira", [f"{before} {phrase} {after}"]) >= (
        {"npcs/mira.toml#secrets.debt"} if phrase.casefold().split() == ["nine", "pounds"] else set()
    )
    assert not given_away(WORLD, "odile", [phrase])


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("What of Tom?", True),
        ("Is barrow's wheel fixed?", True),
        ("Tom, Tom, Tom", True),
        ("Good day.", False),
        ("A tomcat, at last!", False),
    ],
)
def test_who_is_named_is_thought_of(line: str, named: bool) -> None:
    assert ("Old Tom Barrow: He snores in chapel." in told(prompt(line))) is named


def test_of_the_named_only_ones_own_words_about_them_are_told() -> None:
    made = prompt("Have you seen Anna and Tom?")
    assert "own matter" not in told(made)
    assert [each.why for each in sections(made, "relations")] == ["named in the line", "here"]
    assert "Also here: Odile." in told(made)
    assert "tom" not in sections(made, "present")[0].text.casefold()


def test_who_is_named_costs_no_more_than_there_is_room_for() -> None:
    long = Relationship(source="mira", target="tom", text="眠" * 3_900)
    world = replace(WORLD, relationships=(long,))
    made = prompt("What of Tom?", world=world, relationships=Relationships.initial(world))
    (left_out,) = sections(made, "relations", included=False)
    assert left_out.why.startswith("no room")
    assert made.tokens < made.context


def test_old_events_of_weight_outlast_light_ones_and_the_newest_are_told_whatever_they_weigh() -> None:
    events = [Happening(text="The mill burnt.", turn="e0", weight=90)]
    events += [Happening(text=f"A cart went by, the {n}th.", turn=f"e{n}", weight=10) for n in range(1, 30)]
    text = sections(prompt(happenings=tuple(events)), "memories")[0].text
    assert text.splitlines()[1] == "- The mill burnt."
    assert text.splitlines()[-4:] == [f"- A cart went by, the {n}th." for n in range(26, 30)]
    assert len(text.splitlines()) == 13
