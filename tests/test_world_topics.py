"""`topics/*.toml`: more ways to ask, put to what they ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from npc_dialogue.authoring.checking import hints
from npc_dialogue.world.approved import digest_of
from npc_dialogue.world.files import load_world
from npc_dialogue.world.world import World
from tests.support.authored_talk import Talk
from tests.support.worlds import mistakes_of, written

FILES = {
    "world.toml": 'id = "w"\nname = "W"\n',
    "npcs/mira.toml": """
        id = "mira"
        name = "Mira"
        [[knowledge]]
        id = "weir"
        text = "The weir holds."
        said = "It holds."
        topics = ["weir", "is it safe"]
        [[knowledge]]
        id = "price"
        text = "Flour is dear."
        said = "Dear."
        topics = "price"
        [[secrets]]
        id = "debt"
        text = "She owes money."
        when = "trust > 40"
        topics = "money"
        cover = "That is between me and the ledger."
        [[lines.topic]]
        id = "on_rain"
        text = "Rain is rain."
        topics = ["rain"]
        [[lines.topic]]
        text = "Snow is not rain."
        topics = ["snow"]
    """,
    "lore/river.toml": '[[entries]]\nid = "river"\ntext = "The river rises."\nsaid = "It rises."\ntopics = ["river"]',
}
TOPICS = """
[npcs.mira]
weir = ["will the wall by the water stay up", "weir"]
debt = "owing"
on_rain = "parasol"
[lore]
river = ["that brown thing down there"]
"""


def world(tmp_path: Path, **files: str) -> World:
    return load_world(written(tmp_path, {**FILES, **{f"topics/{name}.toml": text for name, text in files.items()}}))


def test_they_stand_behind_those_of_the_card_and_of_lore(tmp_path: Path) -> None:
    mira = world(tmp_path, one=TOPICS, two='[npcs.mira]\nweir = "the dam"')
    card = mira.npcs["mira"]
    assert card.knowledge[0].topics == ("weir", "is it safe", "will the wall by the water stay up", "the dam")
    assert card.knowledge[1].topics == ("price",)
    assert card.secrets[0].topics == ("money", "owing")
    assert [line.topics for line in card.lines["topic"]] == [("rain", "parasol"), ("snow",)]
    assert mira.lore["river"].topics == ("river", "that brown thing down there")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Will that wall by the water stay up?", "It holds."),
        ("Are you owing somebody?", "That is between me and the ledger."),
        ("Do I need my parasol?", "Rain is rain."),
        ("What is the brown thing down there?", "It rises."),
    ],
)
def test_what_they_ask_for_is_answered(tmp_path: Path, asked: str, answer: str) -> None:
    assert answer not in Talk("mira", world=world(tmp_path / "without")).say(asked).text
    assert answer in Talk("mira", world=world(tmp_path / "with", one=TOPICS)).say(asked).text


def test_another_way_to_ask_is_no_other_fact(tmp_path: Path) -> None:
    plain, wide = world(tmp_path / "a"), world(tmp_path / "b", one=TOPICS)
    for source in ("npcs/mira.toml#knowledge.weir", "npcs/mira.toml#secrets.debt", "lore/river.toml#entries.river"):
        assert digest_of(plain, source) == digest_of(wide, source) != ""


def test_ids_that_lead_nowhere_are_told_and_take_nothing_away(tmp_path: Path) -> None:
    wrong = """
        [npcs.mira]
        wier = ["x"]
        weir = ["the dam"]
        [npcs.mirra]
        weir = ["x"]
        [lore]
        mountain = ["x"]
    """
    mira = world(tmp_path, wrong=wrong)
    assert mira.npcs["mira"].knowledge[0].topics == ("weir", "is it safe", "the dam")
    assert [str(hint) for hint in hints(tmp_path, mira) if hint.file.startswith("topics/")] == [
        "topics/wrong.toml: npcs.mira.wier: found 'wier'; expected the id of a fact, a secret or a topic line of mira. "
        "Did you mean 'weir'?",
        "topics/wrong.toml: npcs.mirra: found 'mirra'; expected the id of an NPC. Did you mean 'mira'?",
        "topics/wrong.toml: lore.mountain: found 'mountain'; expected the id of an entry of lore: 'river'.",
    ]


@pytest.mark.parametrize("text", ["npcs = 3", "[npcs.mira]\nweir = 3", '[npcs]\nmira = ["x"]', "lore = []", "x = 1"])
def test_a_file_of_another_shape_is_refused(tmp_path: Path, text: str) -> None:
    told = mistakes_of(written(tmp_path, {**FILES, "topics/one.toml": text}))
    assert told
    assert all(each.startswith("topics/one.toml: ") for each in told)


UNKNOWN = """
[[unknown]]
topics = "is there any ice on the river"
[[unknown]]
who = "mira"
topics = ["who built the weir"]
"""


def unknown(tmp_path: Path) -> World:
    return world(tmp_path, one=UNKNOWN)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [("Is there some ice on the river?", "It rises."), ("Who was it that built the weir?", "It holds.")],
)
def test_what_is_written_to_be_unknown_is_not_answered(tmp_path: Path, asked: str, answer: str) -> None:
    assert answer in Talk("mira", world=world(tmp_path / "without")).say(asked).text
    told = Talk("mira", world=unknown(tmp_path / "with")).say(asked)
    assert told.kind == "unknown"
    assert answer not in told.text


@pytest.mark.parametrize(
    ("asked", "answer"), [("How is the river?", "It rises."), ("Is it safe up at the weir?", "It holds.")]
)
def test_and_the_rest_is_answered_as_before(tmp_path: Path, asked: str, answer: str) -> None:
    assert answer in Talk("mira", world=unknown(tmp_path)).say(asked).text


def test_what_one_cannot_answer_another_can(tmp_path: Path) -> None:
    other = FILES["npcs/mira.toml"].replace('"mira"', '"nell"').replace('"Mira"', '"Nell"').replace("on_rain", "rain")
    both = load_world(
        written(
            tmp_path,
            {
                **FILES,
                "npcs/nell.toml": other,
                "topics/one.toml": '[[unknown]]\nwho = "mira"\ntopics = "who built the weir"',
            },
        )
    )
    said = {npc: Talk(npc, world=both).say("Who built the weir?").text for npc in ("mira", "nell")}
    assert "It holds." in said["nell"]
    assert "It holds." not in said["mira"]


def test_an_unknown_npc_is_told_there_too(tmp_path: Path) -> None:
    mira = world(tmp_path, wrong='[[unknown]]\nwho = "mirra"\ntopics = "x"')
    assert [str(hint) for hint in hints(tmp_path, mira) if hint.file.startswith("topics/")] == [
        "topics/wrong.toml: unknown[1].who.mirra: found 'mirra'; expected the id of an NPC. Did you mean 'mira'?",
    ]


def test_whom_a_game_defines_is_not_meant(tmp_path: Path) -> None:
    baker = {
        "id": "bo",
        "name": "Bo",
        "knowledge": [{"id": "ice", "text": "Ice.", "said": "Thick.", "topics": ["ice"]}],
    }
    both = unknown(tmp_path).define(npcs=[baker])
    assert "Thick." in Talk("bo", world=both).say("Is there any ice on the river?").text
