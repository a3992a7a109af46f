"""docs/content.md says what the code does: its examples load, its sessions print, and what the text claims holds."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from npc_dialogue import cli
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.prompt.situation import Situation, Utterance
from npc_dialogue.world.conditions import evaluate, render
from npc_dialogue.world.files import load_world
from npc_dialogue.world.knowledge import given_away_by, knowledge
from npc_dialogue.world.learned import NOTHING, Learnings, Reveal
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.scope import scope
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World
from tests.support.content_document import BLOCKS, FILES, ROOT, SESSIONS, WORLDS, rows, write_files

BROKEN = {"leaky", "barge"}
"""Worlds that show mistakes; their sessions show which."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all the worlds of the document."""
    root = tmp_path_factory.mktemp("document")
    write_files(root)
    return root


@pytest.fixture(scope="module")
def hollin(folder: Path) -> World:
    return load_world(folder / "hollin")


def prompt(
    world: World,
    npc: str,
    line: str = "Good morning.",
    *,
    speaker: str = "player",
    patch: dict[str, Any] | None = None,
    feel: dict[str, float] | None = None,
    heard: Sequence[Utterance] = (),
    seed: int = 0,
    woken: Sequence[tuple[str, ...]] = (),
    learnings: Learnings = NOTHING,
) -> Prompt:
    """The prompt when somebody says `line`, in a state with `patch`, where the NPC stands to the speaker at `feel`."""
    relationships = Relationships.initial(world)
    if feel:
        relationships = relationships.set(npc, speaker, feel, world=world)
    return build_prompt(
        Situation(
            world=world,
            state=WorldState.initial(world.info).patched(patch or {}, info=world.info),
            relationships=relationships,
            npc=npc,
            speaker=speaker,
            line=line,
            utterances=tuple(heard),
            seed=seed,
            woken=tuple(woken),
            learned=learnings.by(npc),
            told=learnings.told(npc, speaker),
        )
    )


def told(made: Prompt) -> str:
    return f"{made.text(Part.SYSTEM)}\n{made.text(Part.NOW)}"


def section(made: Prompt, kind: str) -> str:
    return "\n".join(each.text for each in made.sections if each.kind == kind and each.included)


# the examples


def test_every_toml_block_belongs_to_a_file() -> None:
    assert all(path for kind, path, _ in BLOCKS if kind in ("toml", "json"))
    assert {"kiosk", "hollin", "sieve", "weir", "club", *BROKEN} == WORLDS


@pytest.mark.parametrize(("path", "text"), [(path, text) for kind, path, text in BLOCKS if kind == "toml"])
def test_a_block_says_to_its_reader_which_file_it_is_from(path: str, text: str) -> None:
    assert re.match(rf"# {re.escape(path)}(, below)?\n", text)
    assert FILES[path].startswith(text) != text.startswith(f"# {path}, below")


@pytest.mark.parametrize("world", sorted(WORLDS - BROKEN))
def test_the_worlds_load(world: str, folder: Path) -> None:
    assert load_world(folder / world).info.id == world


@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session.splitlines()[0])
def test_commands_print_what_the_document_shows(
    session: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command, shown = session.split("\n", 1)
    program, *arguments = shlex.split(command.removeprefix("$ "))
    assert program == "npc-dialogue"
    monkeypatch.chdir(folder)
    with pytest.raises(SystemExit):
        cli.main(arguments)
    printed = "".join(capsys.readouterr())
    pattern = re.escape(shown.rstrip("\n")).replace(re.escape("…\n"), "(?s:.*)").replace("…", "(?s:.*)")
    assert re.fullmatch(pattern, printed.rstrip("\n")), printed


@pytest.mark.parametrize(("line", "found"), rows("| you wrote | `check` found | because |").items())
def test_what_is_found_where_a_file_is_not_toml(line: str, found: str, tmp_path: Path) -> None:
    (tmp_path / "npcs").mkdir()
    (tmp_path / "world.toml").write_text('id = "barge"\nname = "The Leaky Barge"\n', encoding="utf-8")
    card = f'id = "cy"\nname = "Cy"\n{line.strip("`")}\n'
    (tmp_path / "npcs" / "cy.toml").write_text(card, encoding="utf-8")
    with pytest.raises(ContentErrors) as caught:
        load_world(tmp_path)
    (mistake,) = caught.value.mistakes
    assert mistake.found.startswith(found)


# what the text claims


@pytest.fixture(scope="module")
def moment(hollin: World) -> dict[str, Any]:
    patch = {"guests": ["Ada", "Wim"], "snow": True}
    now = WorldState.initial(hollin.info).patched(patch, info=hollin.info)
    return scope(hollin, now, Relationships.initial(hollin), npc="brida", speaker="player")


@pytest.mark.parametrize(("template", "text"), rows("| you write | what comes of it |").items())
def test_templates(template: str, text: str, moment: dict[str, Any]) -> None:
    assert render(template.strip("`"), moment).strip() == text


@pytest.mark.parametrize("condition", rows("| condition | holds |"))
def test_conditions(condition: str, moment: dict[str, Any]) -> None:
    evaluate(condition.strip("`"), moment)


def test_a_condition_on_what_was_never_set_does_not_hold(folder: Path) -> None:
    late = {"text": "Late.", "when": "world.time > 3"}
    world = load_world(folder / "kiosk").define(npcs=[{"id": "clock", "name": "Clock", "lines": {"bark": [late]}}])
    assert not prompt(world, "clock").material.lines
    assert prompt(world, "clock", patch={"time": 4}).material.lines


def test_the_state_is_told_in_words_where_it_belongs(hollin: World) -> None:
    calm = prompt(hollin, "brida")
    assert "The path down to the valley is open. Today's soup is pea. Pim has 11 cups" in calm.text(Part.SYSTEM)
    assert "The air is still." in calm.text(Part.NOW)
    assert "Ada" not in told(calm)
    rough = prompt(hollin, "brida", patch={"wind": 8, "soup": "none", "snow": True, "guests": ["Ada", "Wim"]})
    assert "The wind pushes at the shutters. At the long table: Ada and Wim." in rough.text(Part.NOW)
    assert "There is no soup, and nobody mentions it." in rough.text(Part.SYSTEM)


def test_who_perceives_what(hollin: World) -> None:
    frozen = {"snow": True, "ice": True}
    assert "upper wheel" in told(prompt(hollin, "otto", patch=frozen))
    assert "upper wheel" not in told(prompt(hollin, "otto", patch={"ice": True}))
    assert "upper wheel" not in told(prompt(hollin, "brida", patch=frozen))
    assert "upper wheel" in told(prompt(hollin, "brida", patch={**frozen, "where": {"brida": "cable_station"}}))
    assert "slate" not in told(prompt(hollin, "otto"))


def test_a_value_with_a_lifetime_falls_silent(hollin: World) -> None:
    rung = WorldState.initial(hollin.info).patched({"bell": True}, info=hollin.info)
    assert rung.patched({"time": 489}, info=hollin.info).data["bell"] is True
    assert rung.patched({"time": 490}, info=hollin.info).data["bell"] is False


def test_world_rules_have_room_for_two_short_sentences(hollin: World) -> None:
    assert section(prompt(hollin, "brida"), "rules").endswith(hollin.info.rules[0])


def test_a_closed_secret_is_nowhere_and_an_open_one_is_there(hollin: World) -> None:
    question = "What tea is this?"
    closed = prompt(hollin, "brida", question, feel={"trust": 29})
    assert "hay" not in told(closed).casefold()
    assert "An upland leaf" not in told(closed)
    assert "It's an upland leaf. Very upland." in section(closed, "covers")
    assert not any(each.id == "imperial_cloud" for each in closed.material.tellable)
    opened = prompt(hollin, "brida", question, feel={"trust": 30})
    assert "is hay from Deacon's shed" in section(opened, "knowledge")
    assert not section(opened, "covers")
    assert any(words.startswith("It's hay.") for each in opened.material.tellable for words in each.said)


def test_a_secret_for_the_player_alone_is_not_told_to_a_friend(hollin: World) -> None:
    asked = prompt(hollin, "brida", "What tea is this?", speaker="otto")
    assert Relationships.initial(hollin).edge("brida", "otto").values["trust"] == 70
    assert "hay" not in told(asked).casefold()


def test_who_shares_a_secret_goes_by_their_own_trust_and_words(hollin: World) -> None:
    assert "hay" not in told(prompt(hollin, "pim")).casefold()
    assert not section(prompt(hollin, "pim"), "covers")
    opened = prompt(hollin, "pim", feel={"trust": 30})
    assert "is hay from Deacon's shed" in told(opened)
    assert [*next(each.said for each in opened.material.tellable if each.id == "imperial_cloud")] == [
        "You know Imperial Cloud? I carry the sacks. It's hay. Don't tell her I told you."
    ]
    assert "hay" not in told(prompt(hollin, "otto", feel={"trust": 100})).casefold()


def test_facts_are_known_to_whom_who_names_and_spoken_in_their_words(hollin: World) -> None:
    now, relationships = WorldState.initial(hollin.info), Relationships.initial(hollin)
    known = {
        npc: {each.id: each.said for each in knowledge(hollin, now, relationships, npc=npc, speaker="player").known}
        for npc in hollin.npcs
    }
    assert known["otto"]["goat"] == ("Der Bock fuhr einmal mit. Bergauf, ohne Karte. Seitdem wohnt er hier.",)
    assert "goat" not in known["pim"]
    assert "soup_today" in known["brida"]
    assert "soup_gone" not in known["brida"]
    assert known["pim"]["long_snow"]
    assert known["otto"]["long_snow"] == ()


def test_lore_is_told_when_it_is_woken(hollin: World) -> None:
    assert "ninety-one days" not in told(prompt(hollin, "brida"))
    assert "ninety-one days" in told(prompt(hollin, "brida", "Why is there no piano?"))
    assert "takes eight people" in told(prompt(hollin, "otto"))
    assert "takes eight people" not in told(prompt(hollin, "brida"))
    assert "The door is to be shut" in told(prompt(hollin, "brida"))


def lore_of(hollin: World, line: str, seed: int = 0, woken: Sequence[tuple[str, ...]] = ()) -> set[str]:
    """Ids of the lore that Brida has in mind, without what is always told."""
    found = {
        source.rpartition(".")[2]
        for each in prompt(hollin, "brida", line, seed=seed, woken=woken).sections
        if each.kind == "lore" and each.included
        for source in each.sources
    }
    return {each for each in found if each in hollin.lore} - {"door"}


@pytest.mark.parametrize(
    ("line", "woken"),
    [
        ("Why is there no piano?", {"long_snow", "piano_tuner", "june"}),
        ("What does the goat do?", {"deacon_grazes"}),
        ("Does the goat take the cable car?", {"cable", "deacon_rides"}),
        ("So this is 2,140 metres?", {"altitude"}),
        ("About 7000 feet.", {"altitude"}),
        ("Did the mail come?", set()),
        ("Is that the Mail?", {"the_mail"}),
        ("Not a single snowflake.", {"counting_snow"}),
    ],
)
def test_lore_is_woken_as_the_examples_say(line: str, woken: set[str], hollin: World) -> None:
    assert lore_of(hollin, line) == woken


def test_of_the_rumours_one_is_told_and_the_next_time_the_other(hollin: World) -> None:
    told = [lore_of(hollin, "Any news?", seed) for seed in range(90)]
    assert [len(each) for each in told] == [1] * 90
    assert 45 < told.count({"rumour_hotel"}) < 75
    assert all(lore_of(hollin, "Any news?", seed, [("rumour_hotel",)]) == {"rumour_tunnel"} for seed in range(5))


def test_lore_has_its_own_time(hollin: World) -> None:
    windy = ("wind_and_timetable",)
    for after, told in ((0, True), (1, True), (2, False)):
        past = [windy, *[()] * after]
        assert (lore_of(hollin, "Good morning.", woken=past) == {*windy}) is told
    boot = {"the_other_boot"}
    assert not any(lore_of(hollin, "Hm.", seed, [()] * 3) for seed in range(20))
    assert 5 < sum(lore_of(hollin, "Hm.", seed, [()] * 4) == boot for seed in range(20)) < 15
    assert not any(lore_of(hollin, "Hm.", seed, [*[()] * 4, (*boot,), *[()] * 19]) for seed in range(20))


def test_standings_are_told_in_words_and_do_not_flicker(hollin: World) -> None:
    shelf = "Brida Voss keeps a cup on the shelf for Ansel."
    relationships = Relationships.initial(hollin)
    told_at = []
    for trust in (25, 26, 15, 14):
        relationships = relationships.set("brida", "player", {"trust": trust}, world=hollin)
        told_at.append(relationships.edge("brida", "player").standings["trust"])
    assert told_at == ["neutral", "trusting", "trusting", "neutral"]
    assert shelf not in told(prompt(hollin, "brida", feel={"trust": 25}))
    assert shelf in section(prompt(hollin, "brida", feel={"trust": 26}), "standing")
    assert "still owes Brida Voss for 3 cups" in told(prompt(hollin, "brida", feel={"debt": 3}))


def test_what_one_would_say_of_another(hollin: World) -> None:
    thirty = "Thirty years across the platform"
    assert thirty in section(prompt(hollin, "brida", speaker="otto"), "standing")
    assert thirty in told(prompt(hollin, "brida", patch={"where": {"otto": "tea_house"}}))
    assert thirty not in told(prompt(hollin, "brida"))


def test_voice_language_and_address(hollin: World) -> None:
    assert "in German" in section(prompt(hollin, "otto"), "rules")
    assert "in English" in section(prompt(hollin, "brida"), "rules")
    assert "at most 3 sentences and 45 words" in section(prompt(hollin, "brida"), "rules")
    stranger, friend = prompt(hollin, "otto").material, prompt(hollin, "otto", feel={"trust": 20}).material
    assert (stranger.address, stranger.formal) == ("der Herr Gast", True)
    assert (friend.address, friend.formal) == ("Ansel", False)


def test_lines_are_there_while_their_condition_holds(hollin: World) -> None:
    def greetings(made: Prompt) -> int:
        return sum(line.kind == "greeting" for line in made.material.lines)

    assert greetings(prompt(hollin, "brida")) == 1
    assert greetings(prompt(hollin, "brida", patch={"snow": True})) == 2
    assert greetings(prompt(hollin, "brida", patch={"snow": True}, feel={"trust": 20})) == 3


def test_what_was_heard_stays_known(hollin: World) -> None:
    heard = Utterance(speaker="pim", text="Imperial Cloud is hay, you know.", turn="t1")
    assert any("is hay" in message.text for message in prompt(hollin, "otto", heard=[heard]).history)


CLOUD = "npcs/brida.toml#secrets.imperial_cloud"
TOLD = Reveal(source=CLOUD, from_="brida", told=("player",), overheard=("otto",), phrase="hay", time=480)


def test_how_sure_somebody_is_is_told(hollin: World) -> None:
    row = "- Pim told you, and you are not sure of it: An inspector of teas is on his way up."
    assert row in section(prompt(hollin, "brida"), "knowledge")


def test_what_was_told_is_known(hollin: World) -> None:
    learnings = NOTHING.after([TOLD], turn=1)
    row = "You overheard it from Brida Voss, 2 days ago: The tea called Imperial Cloud, four crowns a cup, is hay"
    made = prompt(hollin, "otto", patch={"time": 480 + 2 * 1440}, learnings=learnings)
    assert row in section(made, "hearsay")
    assert not any(each.id == "imperial_cloud" for each in made.material.tellable), "he has no words for it"
    question = "What tea is this?"
    opened = prompt(hollin, "brida", question, feel={"trust": -50}, learnings=learnings)
    assert "is hay from Deacon's shed" in section(opened, "knowledge")
    assert not section(opened, "covers")
    closed = prompt(hollin, "brida", question, speaker="pim", learnings=learnings)
    assert "It's an upland leaf" in section(closed, "covers")


def test_the_player_carries_it_on(hollin: World) -> None:
    assert given_away_by(hollin, "It is all hay, you know.") == {CLOUD: "hay"}


def test_a_faction_stands_for_its_members(hollin: World) -> None:
    relationships = Relationships.initial(hollin)
    assert relationships.edge("otto", "player").values["trust"] == 10
    assert relationships.edge("brida", "player").values["trust"] == 0
    assert "Because: walked up instead of taking the last car." in section(prompt(hollin, "otto"), "standing")


def test_what_may_be_proposed_is_taught(hollin: World) -> None:
    assert "[trust +2: kept a promise]: trust, up to 3, + or -." in section(prompt(hollin, "brida"), "proposals")


def test_the_editor_finds_the_schema_of_every_file(folder: Path) -> None:
    rules = tomllib.loads(FILES[".taplo.toml"])["rule"]
    assert {rule["schema"]["path"] for rule in rules} == {
        f"./schemas/content/{path.name}" for path in (ROOT / "schemas" / "content").iterdir()
    }
    for world in (folder / "hollin", ROOT / "samples" / "riverbend", ROOT / "samples" / "station_kepler"):
        for path in world.rglob("*.toml"):
            fitting = [rule for rule in rules if path in world.parent.glob(rule["include"][0])]
            schema = json.loads((ROOT / fitting[-1]["schema"]["path"]).read_text(encoding="utf-8"))
            errors = Draft202012Validator(schema).iter_errors(tomllib.loads(path.read_text(encoding="utf-8")))
            assert not [error.message for error in errors], path
