"""`npc-dialogue import` and `export`: worlds in order, somebody to talk to at once, and nothing overwritten."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from npc_dialogue import cli
from npc_dialogue.authoring.toml_files import toml_of
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Part
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.world.cards.container import read_file
from npc_dialogue.world.cards.importing import import_card
from npc_dialogue.world.content import PLAYER, Card
from npc_dialogue.world.files import load_world
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World
from tests.support.cards import DATA, NAMES, VERSIONS, as_v3, card_file, charx_of, png_of

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a command."""
    with pytest.raises(SystemExit) as ended:
        cli.main([str(each) for each in arguments])
    printed = capsys.readouterr()
    return int(str(ended.value.code)), printed.out, printed.err


def prompt(world: World, npc: str, line: str = "Hello.") -> str:
    """All that a model would get."""
    made = build_prompt(
        Situation(
            world=world,
            state=WorldState.initial(world.info),
            relationships=Relationships.initial(world),
            npc=npc,
            speaker=PLAYER,
            line=line,
        )
    )
    return f"{made.text(Part.SYSTEM)}\n{made.text(Part.NOW)}"


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", NAMES)
def test_a_card_becomes_a_world_that_is_in_order(name: str, version: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "import", DATA / f"{name}.{version}.json", "--id", name)
    assert (code, err) == (0, "")
    assert out.endswith(f"  npc-dialogue check {name}\n  npc-dialogue play {name}\n")
    code, out, err = run(capsys, "check", name)
    assert (code, err) == (0, "")
    hints = [line.split(": ")[2] for line in out.splitlines() if line.startswith("hint: npcs/")]
    assert hints == (["core"] if name == "tomasz" else [])
    for path in Path(name).rglob("*.toml"):
        if path.name != ".taplo.toml":
            text = path.read_text(encoding="utf-8")
            schema = re.match(r"#:schema (\S+)\n# Imported from \S+\.json\.\n", text)
            assert schema, path
            described = json.loads((path.parent / schema[1]).read_text(encoding="utf-8"))
            Draft202012Validator(described).validate(tomllib.loads(text))
    assert run(capsys, "export", name, name, "--to", "out.json")[0] == 0
    assert json.loads(Path("out.json").read_text(encoding="utf-8"))["data"] == as_v3(card_file(name, version))


def test_the_fields_of_a_card_do_what_they_are_for(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "import", DATA / "odalys.v2.json")
    told = prompt(load_world(Path("odalys_brandt")), "odalys_brandt", "Is that a whistle?")
    for text in (
        "Odalys Brandt keeps the lighthouse on Skarv Rock.",
        "The mail boat is late.",
        "You: There's the log. There's the light.",
        "Stay on the rock.",
        "The tin whistle was Stranger's grandmother's, Odalys Brandt says.",
        "The light is lit at dusk.",
    ):
        assert text in told
    for text in (
        "CC0",
        "npc-dialogue",
        'fog"',
        "talkativeness",
        "kraken",
        "There is none",
        "What Odalys logs",
        "{{",
        "<USER>",
    ):
        assert text not in told
    run(capsys, "import", DATA / "tomasz.v2.json")
    told = prompt(load_world(Path("tomasz")), "tomasz")
    rules, instructions, core = (
        told.index(text) for text in ("You are Tomasz.", "never names the hour", "# Who you are")
    )
    assert rules < instructions < core


def test_a_lorebook_is_woken_as_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "import", DATA / "brix.v3.json")
    world = load_world(Path("brix"))
    assert world.info.lore.scan_lore
    dock = world.lore["dock_four_4_i"]
    assert (dock.patterns, dock.topics, dock.delay, dock.depth) == (("(?i)dock (four|4)",), ("bay",), 3, 2)
    assert dock.wakes == ("seal",)
    assert "The left arm is the good one." in prompt(world, "brix", "Is the left arm whole?")
    assert "The left arm is the good one." not in prompt(world, "brix", "Is the arm whole?")
    run(capsys, "import", DATA / "sayo.v3.json")
    assert load_world(Path("sayo")).info.player.name == "旅人"


def test_instructions_and_reminder_are_short_and_check_tells_when_they_are_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    raw = card_file("sayo", "v2")
    raw["data"] |= {"system_prompt": "Be kind. " * 300, "post_history_instructions": "Be brief. " * 100}
    Path("long.json").write_text(json.dumps(raw), encoding="utf-8")
    run(capsys, "import", "long.json", "--id", "sayo")
    hints = run(capsys, "check", "sayo")[1]
    assert "npcs/sayo.toml: instructions: found about" in hints
    assert "npcs/sayo.toml: reminder: found about" in hints
    told = prompt(load_world(Path("sayo")), "sayo")
    assert 50 < told.count("Be kind.") < 150
    assert 10 < told.count("Be brief.") < 50


def test_one_talks_to_a_card_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    Path("seraph.png").write_bytes(png_of({"chara": card_file("odalys", "v1")}))
    run(capsys, "import", "seraph.png", "--id", "odalys")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("NPC_DIALOGUE_", "LLAMA_"))}
    played = subprocess.run(
        [sys.executable, "-m", "npc_dialogue", "play", "odalys"],
        input="",
        capture_output=True,
        text=True,
        check=True,
        env={**kept, "PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert "You meet Odalys Brandt." in played.stdout
    assert "Odalys Brandt: You'll want the kettle, Stranger." in played.stdout


@pytest.mark.parametrize("suffix", [".png", ".charx", ".json"])
def test_a_card_goes_from_container_to_container(suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    files = {
        "assets/icon/images/main.png": png_of({}),
        "assets/emotion/images/happy.png": b"smile",
        "x/module.json": b"{}",
    }
    Path("brix.charx").write_bytes(charx_of(card_file("brix", "v3"), files))
    code, out, _ = run(capsys, "import", "brix.charx")
    assert code == 0
    assert "  npcs/brix.png\n" in out
    assert "  assets/brix/ (2 files)\n" in out
    assert Path("brix/npcs/brix.png").read_bytes() == png_of({})
    code, out, _ = run(capsys, "export", "brix", "brix", "--to", f"out{suffix}")
    assert code == 0
    assert ("2 files that came with the card" in out) == (suffix != ".charx")
    assert run(capsys, "import", f"out{suffix}", "--id", "again")[0] == 0
    again, first = (
        tomllib.loads(Path(f"{id_}/npcs/{id_}.toml").read_text(encoding="utf-8")) for id_ in ("again", "brix")
    )
    if suffix == ".charx":
        assert Path("again/assets/again/001.png").read_bytes() == b"smile"
        assert again["origin"].pop("files").keys() == first["origin"].pop("files").keys()
    else:
        del first["origin"]["files"]
    assert {**again, "id": "brix"} == first
    assert Path("again/npcs/again.png").exists() == (suffix != ".json")
    exported = read_file(Path(f"out{suffix}").read_bytes())
    assert exported.raw["data"]["name"] == "BRX-9 Repair Unit"


def test_cards_and_lorebooks_come_into_a_world_that_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "new", "village")
    for file in ("gennadi.v1.json", "odalys.v2.json", "harbour.lorebook.json", "moor.world.json"):
        assert run(capsys, "import", DATA / file, "--into", "village")[0] == 0, file
    code, out, err = run(capsys, "import", DATA / "gennadi.v2.json", "--into", "village")
    assert (code, err) == (0, "")
    assert "gennadiy_2.toml" in out
    world = load_world(Path("village"))
    assert {"gennadiy", "gennadiy_2", "odalys_brandt", "sol"} == world.npcs.keys()
    assert world.lore["whistle"].who == ("odalys_brandt",)
    assert world.lore["the_moor"].who == ("everyone",)
    assert "The light is lit at dusk." in prompt(world, "odalys_brandt")
    assert "The light is lit at dusk." not in prompt(world, "sol")
    assert "It always smells of smoke." in prompt(world, "sol")
    assert "The crane has not moved" in prompt(world, "sol", "What of the crane?")
    assert run(capsys, "export", "village", "lore/the_harbour", "--to", "h.json")[0] == 0
    book = json.loads(Path("h.json").read_text(encoding="utf-8"))
    assert [each["keys"] for each in book["data"]["entries"]] == [["crane"], ["customs"]]
    assert book["data"]["extensions"] == {"origin": "tests"}


def test_a_character_of_ours_becomes_a_card(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "new", "river", "--from", "riverbend")
    code, out, _ = run(capsys, "export", "river", "mira")
    assert code == 0
    assert "no card has a field for it; it is left out" in out
    data = json.loads(Path("mira.json").read_text(encoding="utf-8"))["data"]
    world = load_world(Path("river"))
    assert data["name"] == world.npcs["mira"].name
    assert data["first_mes"]
    assert data["description"]
    assert data["mes_example"].startswith("<START>\n{{user}}: ")
    written = json.dumps(data)
    for secret in world.npcs["mira"].secrets:
        assert secret.text not in written
    assert run(capsys, "import", "mira.json", "--id", "copy")[0] == 0
    assert run(capsys, "check", "copy")[0] == 0


# what is refused


def test_nothing_is_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "import", DATA / "sayo.v1.json", "--id", "sayo")
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    for arguments, told in (
        (("import", DATA / "sayo.v2.json", "--id", "sayo"), "sayo is there already"),
        (("import", DATA / "sayo.v2.json", "--id", "sayo", "--into", "sayo"), "somebody with the id sayo"),
        (("import", DATA / "moor.world.json"), "--into WORLD"),
        (("import", DATA / "sayo.v2.json", "--id", "Sayo!"), "an id has small letters"),
        (("import", "nowhere.png"), "nowhere.png: No such file"),
        (("import", DATA / "sayo.v2.json", "--into", "nowhere"), "not in order"),
        (("import", DATA / "sayo.v2.json", "--id", "player"), "reserved"),
        (("export", "sayo", "sayo", "--to", "sayo/world.toml"), "ends in .json, .png or .charx"),
        (("export", "sayo", "saya"), "Did you mean 'sayo'?"),
        (("export", "nowhere", "sayo"), "not in order"),
    ):
        code, out, err = run(capsys, *arguments)
        assert (code, out) == (1, ""), arguments
        assert told in err
        assert "Traceback" not in err
    assert run(capsys, "export", "sayo", "sayo")[0] == 0
    code, _, err = run(capsys, "export", "sayo", "sayo")
    assert (code, "is there already" in err) == (1, True)
    Path("sayo.json").unlink()
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_a_card_cannot_name_files_outside_its_world(capsys: pytest.CaptureFixture[str]) -> None:
    Path("secret.txt").write_text("a key", encoding="utf-8")
    run(capsys, "import", DATA / "sayo.v1.json", "--id", "sayo")
    card = Path("sayo/npcs/sayo.toml")
    files = '[origin.files]\n"a.txt" = "../secret.txt"\n"b.txt" = "/etc/hostname"\n"../c" = "world.toml"\n'
    card.write_text(card.read_text(encoding="utf-8") + files, encoding="utf-8")
    code, out, _ = run(capsys, "export", "sayo", "sayo", "--to", "out.charx")
    assert code == 0
    assert out.count("cannot be read") == 3
    assert read_file(Path("out.charx").read_bytes()).files == {}


def test_nothing_is_written_through_a_link_or_left_behind(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "import", DATA / "sayo.v1.json", "--id", "sayo")
    Path("elsewhere").mkdir()
    Path("sayo/assets").symlink_to(Path("elsewhere").resolve())
    Path("brix.charx").write_bytes(charx_of(card_file("brix", "v3"), {"module.bin": b"x"}))
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    code, _, err = run(capsys, "import", "brix.charx", "--into", "sayo")
    assert (code, "leads out of the world's folder" in err) == (1, True)
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_a_card_too_large_for_a_world_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    raw = card_file("sayo", "v3")
    raw["data"]["extensions"] = {"huge": "x" * 1_100_000}
    Path("huge.json").write_text(json.dumps(raw), encoding="utf-8")
    code, _, err = run(capsys, "import", "huge.json")
    assert code == 1
    assert "npcs/sayo.toml would have 1,1" in err
    assert sorted(path.name for path in Path().iterdir()) == ["huge.json"]


def test_thousands_of_entries_go_into_several_files(capsys: pytest.CaptureFixture[str]) -> None:
    entries = [{"keys": [f"key{number}"], "content": f"Entry {number}."} for number in range(1_200)]
    raw = {"spec": "lorebook_v3", "data": {"name": "Many", "extensions": {}, "entries": entries}}
    Path("many.json").write_text(json.dumps(raw), encoding="utf-8")
    run(capsys, "import", DATA / "sayo.v1.json", "--id", "sayo")
    assert run(capsys, "import", "many.json", "--into", "sayo")[0] == 0
    assert sorted(path.name for path in Path("sayo/lore").iterdir()) == ["many.toml", "many_02.toml", "many_03.toml"]
    assert run(capsys, "export", "sayo", "lore/many", "--to", "out.json")[0] == 0
    data = json.loads(Path("out.json").read_text(encoding="utf-8"))["data"]
    assert [each["content"] for each in data["entries"]] == [each["content"] for each in entries]


def test_what_a_card_calls_itself_moves_no_cursor(capsys: pytest.CaptureFixture[str]) -> None:
    raw = {"name": "Eve\x1b[2J\x07", "description": "x", "ex\x1b[2Jtra": 1}
    Path("eve.json").write_text(json.dumps(raw), encoding="utf-8")
    _, out, err = run(capsys, "import", "eve.json")
    assert "\x1b" not in out + err
    assert "\x07" not in out + err


# the files


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["name", "description", "scenario", "first_mes", "creator", "odd key"]),
        st.text(max_size=300)
        | st.sampled_from(["\"\"\" '''", "a.b" * 40 + " = x", "line\n" * 50, "long " * 80, "tab\there  two"]),
    )
)
def test_a_file_says_what_was_imported(fields: dict[str, Any]) -> None:
    card = import_card({"name": "x", "description": "", **fields}, "x").card
    assert card is not None
    text = toml_of(Card, card, "Imported.")
    assert tomllib.loads(text) == card
