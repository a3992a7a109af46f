"""World folders: what loads, and what a hostile folder gets nowhere with."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.world.files import MAX_BYTES, load_world, unread
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.world import DEFAULT_EMOTIONS
from tests.support.worlds import CARD, GOOD, WORLD, mistakes_of, told, written


def test_a_whole_world(tmp_path: Path) -> None:
    world = load_world(written(tmp_path, GOOD))
    assert list(world.npcs) == ["mira", "odile"]
    assert world.npcs["mira"].knowledge[0].who == ("place:inn",)
    assert world.npcs["mira"].knowledge[0].said == {"*": ("It holds.",)}
    assert world.npcs["mira"].knowledge[1].said == {"mira": ("As ever.",), "odile": ("Dear.", "Very dear.")}
    assert world.relationships[0].source == "mira"
    assert (world.language("mira"), world.language("odile")) == ("en", "fr")
    assert world.emotions == DEFAULT_EMOTIONS
    assert world.sources == {
        "world": "world.toml",
        "places.mill": "places.toml",
        "places.inn": "places.toml",
        "relationships": "relationships.toml",
        "actions.open_gate": "actions.toml",
        "npcs.mira": "npcs/mira.toml",
        "npcs.odile": "npcs/odile.json",
        "lore.river": "lore/river.toml",
        "playthroughs.first": "playthroughs/first.toml",
    }


def test_a_world_of_one_file_and_nobody_in_it(tmp_path: Path) -> None:
    world = load_world(written(tmp_path, {"world.toml": 'id = "empty"\nname = "Empty"'}))
    assert (world.info.name, dict(world.npcs)) == ("Empty", {})


def test_the_same_world_as_json(tmp_path: Path) -> None:
    as_json = {}
    for name, text in GOOD.items():
        data = json.loads(text) if name.endswith(".json") else tomllib.loads(text)
        as_json[name.replace(".toml", ".json")] = json.dumps(data)
    first = load_world(written(tmp_path / "toml", GOOD))
    second = load_world(written(tmp_path / "json", as_json))
    for part in ("info", "npcs", "lore", "places", "actions", "relationships", "playthroughs"):
        assert getattr(first, part) == getattr(second, part)


@pytest.mark.parametrize("several", [True, False])
def test_one_text_may_stand_for_a_list_of_one(tmp_path: Path, several: bool) -> None:
    def one(text: str) -> str:
        return f'["{text}"]' if several else f'"{text}"'

    files = {
        "world.toml": f'{WORLD}rules = {one("No magic.")}\n[state.a]\ntype = "text"\nvalues = {one("b")}\n'
        '[factions.watch]\nname = "the Watch"\n',
        "places.toml": f'[[places]]\nid = "mill"\nname = "M"\nhears = {one("inn")}\n'
        '[[places]]\nid = "inn"\nname = "I"\n',
        "npcs/mira.toml": f'id = "mira"\nname = "Mira"\ngoals = {one("Rest.")}\nfears = {one("Fire.")}\n'
        f'factions = {one("watch")}\nvoice.quirks = {one("Hums.")}\n[[knowledge]]\nid = "a"\ntext = "x"\n'
        f"topics = {one('weir')}\ntells = {one('weir')}\nwho = {one('everyone')}\n",
        "lore/a.toml": f'[[entries]]\nid = "b"\ntext = "x"\nplaces = {one("mill")}\ntopics = {one("b")}\n',
        "playthroughs/p.toml": f'title = "t"\n[[steps]]\nnpc = "mira"\nsay = "x"\nexpect.says = {one("a")}\n'
        f"expect.never = {one('b')}\nexpect.prompt_has = {one('c')}\nexpect.prompt_lacks = {one('d')}\n",
    }
    world = load_world(written(tmp_path, files))
    mira, expect = world.npcs["mira"], world.playthroughs["p"].steps[0].expect
    assert (world.info.rules, world.info.state["a"].values) == (("No magic.",), ("b",))
    assert (mira.goals, mira.fears, mira.factions) == (("Rest.",), ("Fire.",), ("watch",))
    assert (mira.voice.quirks, mira.knowledge[0].topics, mira.knowledge[0].tells) == (("Hums.",), ("weir",), ("weir",))
    assert (world.places["mill"].hears, world.lore["b"].places) == (("inn",), ("mill",))
    assert (expect.says, expect.never, expect.prompt_has, expect.prompt_lacks) == (("a",), ("b",), ("c",), ("d",))


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "world.toml").write_bytes(b'\xef\xbb\xbfid = "w"\r\nname = "W"\r\n')
    assert load_world(tmp_path).info.id == "w"


def test_a_file_that_cannot_be_read_makes_no_mistakes_elsewhere(tmp_path: Path) -> None:
    found = told(tmp_path, npcs__mira="id = ", places="[[places]]")
    assert [mistake.partition(":")[0] for mistake in found] == ["places.toml", "places.toml", "npcs/mira.toml"]


def test_two_files_of_one_name(tmp_path: Path) -> None:
    files = {"world.toml": 'id = "w"\nname = "W"', "world.json": '{"id": "w", "name": "W"}'}
    assert mistakes_of(written(tmp_path, files)) == [
        "world.json: found a second file beside world.toml; expected one of the two."
    ]


def test_names_that_are_nearly_right(tmp_path: Path) -> None:
    files = {"world.toml": 'id = "w"\nname = "W"', "relationship.toml": "", "npc/mira.toml": CARD, "notes.toml": ""}
    assert mistakes_of(written(tmp_path, files)) == [
        "npc: found a name that is not read; expected 'npcs'.",
        "relationship.toml: found a name that is not read; expected 'relationships.toml'.",
    ]


def test_names_in_capitals_are_nearly_right(tmp_path: Path) -> None:
    assert mistakes_of(written(tmp_path, {"world.toml": WORLD, "NPCs/mira.toml": CARD, "Places.TOML": ""})) == [
        "NPCs: found a name that is not read; expected 'npcs'.",
        "Places.TOML: found a name that is not read; expected 'places.toml'.",
    ]


def test_what_is_not_read_is_told(tmp_path: Path) -> None:
    files = {
        **GOOD,
        "brida.toml": CARD,
        "people.json": "{}",
        "lore.toml.txt": "",
        "npcs/otto.toml.txt": CARD,
        "npcs/Pim.TOML": CARD,
        "npcs/valley/sol.toml": CARD,
        "npcs/drafts/notes.md": "",
        "npcs/.hidden.toml": "",
        ".taplo.toml": "",
        "notes.txt": "",
        "pictures/brida.json": "{}",
    }
    written(tmp_path, files)
    assert load_world(tmp_path).npcs.keys() == {"mira", "odile"}
    where = "it in npcs/, lore/, topics/, approved/ or playthroughs/"
    assert [str(each) for each in unread(tmp_path)] == [
        f"brida.toml: found a file that is not read here; expected {where}.",
        "lore.toml.txt: found a file that is not read; expected the name 'lore.toml'.",
        f"people.json: found a file that is not read here; expected {where}.",
        "npcs/Pim.TOML: found a file that is not read; expected the name 'Pim.toml'.",
        "npcs/otto.toml.txt: found a file that is not read; expected the name 'otto.toml'.",
        "npcs/valley: found a folder that is not read; expected its files in npcs/.",
    ]


def test_of_texts_those_are_told_that_hold_what_a_content_file_does(tmp_path: Path) -> None:
    keys = 'id = "sol"\nname = "Sol"'
    files = {
        "npcs/sol.txt": f"# Sol\n{keys}",
        "npcs/bo.txt": "[voice]\n",
        "npcs/new.TXT": "",
        "lore/a.txt": '{"entries": []}',
    }
    notes = {"npcs/notes.txt": "Sol is the keeper.\nShe = he?", "diary.txt": keys, "lore/LICENCE.txt": "Public domain."}
    written(tmp_path, {"world.toml": WORLD, "places.txt": "", **files, **notes})
    assert [(each.file, each.expected) for each in unread(tmp_path)] == [
        ("places.txt", "the name 'places.toml'"),
        ("npcs/bo.txt", "the name 'bo.toml'"),
        ("npcs/new.TXT", "the name 'new.toml'"),
        ("npcs/sol.txt", "the name 'sol.toml'"),
        ("lore/a.txt", "the name 'a.json'"),
    ]


def test_nothing_is_unread_where_all_is_read_or_nothing_is_there(tmp_path: Path) -> None:
    assert unread(written(tmp_path, GOOD)) == []
    assert unread(tmp_path / "none") == []
    assert unread(tmp_path / "npcs") == []


def test_of_many_unread_files_some_are_told(tmp_path: Path) -> None:
    found = unread(written(tmp_path, {"world.toml": WORLD, **{f"note_{number}.toml": "" for number in range(30)}}))
    assert len(found) == 21
    assert found[-1].found == "10 more files that are not read"


def test_a_world_that_is_one_folder_away_is_named(tmp_path: Path) -> None:
    written(tmp_path / "game", {"weir/world.toml": WORLD, "weir/npcs/mira.toml": CARD, "art/a.txt": ""})
    missing = "world.toml: found no such file; expected the world's id and name."
    assert mistakes_of(tmp_path / "game" / "weir" / "npcs") == [f"{missing} There is a world in the folder above."]
    assert mistakes_of(tmp_path / "game") == [f"{missing} There is a world in the folder 'weir'."]
    assert mistakes_of(tmp_path / "game" / "art") == [missing]


@pytest.mark.parametrize(
    ("name", "data", "mistake"),
    [
        ("world.toml", b'id = "w"\nname = "\xff"', "found bytes that are no UTF-8 in line 2"),
        (
            "world.toml",
            b"id = 1\nid = 2",
            "line 2: found the key 'id' a second time; expected each key once",
        ),
        (
            "world.toml",
            b'id = "w"\nname "W"',
            "line 2, column 6: found no = behind the key: name",
        ),
        ("world.toml", b"x = " + b"[" * 100_000, "found more levels than can be read"),
        ("world.toml", b"x = " + b"9" * 5_000, "found a value that cannot be read (Exceeds the limit"),
        ("world.toml", b".".join([b"a"] * 200_000) + b" = 1", "found a key of more than 32 parts in line 1"),
        (
            "world.toml",
            b"\n [" + b".".join([b'"a.b"'] * 99_999) + b"]\nx = 1",
            "found a key of more than 32 parts in line 2",
        ),
        ("world.toml", b"#" * (MAX_BYTES + 1), "found too much to read; expected at most 1,048,576 bytes in a file"),
        ("world.json", b'{"id": "w",\n "name": }', "line 2, column 10: found expecting value; expected a JSON file"),
        ("world.json", b'{"id": "w", "id": "v"}', "found the key 'id' twice in one table"),
        ("world.json", b'{"id": NaN}', "found the number NaN"),
        ("world.json", b"[" * 100_000, "found more levels than can be read"),
        ("world.json", b"[1]", "found a list; expected a table."),
        ("world.json", b'{"id": "w", "name": "\\ud800"}', "name: found half a character (a lone surrogate)"),
        (
            "world.toml",
            b'id = "w"\nname = 2020-01-01',
            "name: found the date 2020-01-01; expected a text, number, list",
        ),
        ("world.toml", b'id = "w"\nname = "W"\nx = nan', "x: found the number nan; expected a finite number."),
    ],
    ids=lambda value: str(value)[:20],
)
def test_files_that_are_no_content(tmp_path: Path, name: str, data: bytes, mistake: str) -> None:
    (tmp_path / name).write_bytes(data)
    found = mistakes_of(tmp_path)
    assert len(found) == 1
    assert found[0].startswith(f"{name}: {mistake}")


def test_prose_with_many_dots_is_no_long_key(tmp_path: Path) -> None:
    prose = "He said nothing. " * 60 + "....................................... a = b"
    (tmp_path / "world.toml").write_text(f'id = "w"\nname = "W"\npremise = """\n{prose}\n"""\nrules = ["{prose}"]')
    with pytest.raises(ContentErrors, match="line 4"):
        load_world(tmp_path)
    (tmp_path / "world.toml").write_text(f'id = "w"\nname = "W"\npremise = "{prose}"\nrules = [\n"{prose}"\n]')
    assert load_world(tmp_path).info.premise.startswith("He said nothing.")


def test_no_folder_and_no_world(tmp_path: Path) -> None:
    assert mistakes_of(tmp_path / "none") == [
        f"{tmp_path / 'none'}: found no folder that can be read (No such file or directory); expected a world folder."
    ]
    assert mistakes_of(tmp_path) == ["world.toml: found no such file; expected the world's id and name."]


@pytest.mark.skipif(sys.platform == "win32", reason="needs symlinks and pipes")
def test_links_out_of_the_folder_and_things_that_are_no_files_are_not_opened(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    written(outside, {"secret.toml": 'id = "secret"\nname = "S"', "lore/x.toml": "secret = 1"})
    inside = written(tmp_path / "world", {"world.toml": 'id = "w"\nname = "W"', "npcs/mira.toml": CARD})
    (inside / "npcs" / "secret.toml").symlink_to(outside / "secret.toml")
    (inside / "npcs" / "alias.toml").symlink_to(inside / "npcs" / "mira.toml")
    (inside / "npcs" / "round.toml").symlink_to(inside / "npcs" / "round.toml")
    (inside / "npcs" / "gone.toml").symlink_to(outside / "gone.toml")
    (inside / "lore").symlink_to(outside / "lore")
    (inside / "playthroughs").symlink_to("..")
    (inside / "places.toml").mkdir()
    os.mkfifo(inside / "actions.toml")
    found = mistakes_of(inside)
    assert found[:2] == [
        "places.toml: found something that is no plain file; expected a text file.",
        "actions.toml: found something that is no plain file; expected a text file.",
    ]
    assert "npcs/secret.toml: found a link that leads out of the world's folder; expected a file inside it." in found
    assert "lore: found a link that leads out of the world's folder; expected a file inside it." in found
    assert "playthroughs: found a link that leads out of the world's folder; expected a file inside it." in found
    assert "npcs/alias.toml: id: found 'mira'; expected the file's name, 'alias'." in found
    assert sum("a link that leads nowhere" in mistake for mistake in found) == 2
    assert len(found) == 8


def test_a_linked_folder_is_a_world_like_any_other(tmp_path: Path) -> None:
    written(tmp_path / "real", GOOD)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert load_world(tmp_path / "link").npcs.keys() == {"mira", "odile"}


def test_a_hundred_mistakes_of_a_file_are_enough(tmp_path: Path) -> None:
    text = "\n".join(f"key_{number} = 1" for number in range(150))
    found = mistakes_of(written(tmp_path, {"world.toml": text}))
    assert len(found) == 101
    assert found[-1] == "world.toml: found 52 more mistakes; expected none."


TOML_WORDS = st.sampled_from(
    [
        "id",
        "=",
        '"w"',
        "name",
        "[",
        "]",
        "[[",
        "]]",
        "state",
        "axes",
        ".",
        "\n",
        "{",
        "}",
        ",",
        "1",
        "true",
        '"""',
        "'",
        "when",
    ]
)


@given(words=st.lists(TOML_WORDS, max_size=30), json_=st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_file_loads_or_is_told(tmp_path_factory: pytest.TempPathFactory, words: list[str], json_: bool) -> None:
    folder = tmp_path_factory.mktemp("world")
    text = "".join(words).replace("=", ":") if json_ else 'id = "w"\nname = "W"\n' + " ".join(words)
    (folder / ("world.json" if json_ else "world.toml")).write_text(text, encoding="utf-8")
    try:
        world = load_world(folder)
    except ContentErrors as errors:
        told_of = [mistake.file for mistake in errors.mistakes]
    else:
        told_of = [world.source("world")]
    assert set(told_of) <= {"world.toml", "world.json"}
    assert told_of


def test_the_samples_load() -> None:
    root = Path(__file__).resolve().parents[1] / "samples"
    for name in ("riverbend", "station_kepler"):
        assert load_world(root / name).npcs
