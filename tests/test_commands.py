"""The commands for writers: what they print, what they leave behind, and with which exit code they end."""

from __future__ import annotations

import json
import re
import shlex
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from npc_dialogue import cli
from npc_dialogue.commands.new import associations
from npc_dialogue.commands.play import words_with_blanks
from npc_dialogue.commands.samples import SAMPLES, SCHEMAS, samples, shipped
from npc_dialogue.world.files import load_world
from tests.support.content_document import FILES, ROOT
from tests.support.terminal import shown_on_terminal
from tests.support.worlds import CARD, WORLD, written


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a command."""
    with pytest.raises(SystemExit) as ended:
        cli.main([str(each) for each in arguments])
    printed = capsys.readouterr()
    return int(str(ended.value.code)), printed.out, printed.err


# new


@pytest.mark.parametrize("name", samples())
def test_a_new_world_is_in_order_and_its_editor_finds_every_schema(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "My World"
    code, out, _ = run(capsys, "new", folder, "--from", name)
    assert code == 0
    assert f'npc-dialogue check "{folder}"' in out
    world = load_world(folder)
    assert world.info.id == "my_world"
    assert world.npcs == load_world(shipped(SAMPLES) / name).npcs
    assert run(capsys, "check", folder)[1].count("hint") == 0
    for path in folder.rglob("*.toml"):
        text = path.read_text(encoding="utf-8")
        if path.name != ".taplo.toml":
            schema = re.match(r"#:schema (\S+)\n", text)
            assert schema, path
            described = json.loads((path.parent / schema[1]).read_text(encoding="utf-8"))
            Draft202012Validator(described).validate(tomllib.loads(text))


def test_the_rules_for_editors_are_those_of_the_document() -> None:
    assert associations() == FILES[".taplo.toml"]


def test_the_smallest_sample_is_the_first_world_of_the_document() -> None:
    for path in ("world.toml", "npcs/sol.toml"):
        shown = FILES[f"kiosk/{path}"].split("\n", 1)[1]
        assert (shipped(SAMPLES) / "kiosk" / path).read_text(encoding="utf-8") == shown


def test_an_empty_folder_is_filled_and_one_with_something_in_it_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "new", tmp_path)[0] == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    code, _, err = run(capsys, "new", tmp_path, "--from", "riverbend")
    assert (code, "is there already" in err) == (1, True)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert run(capsys, "new", tmp_path / "world.toml")[0] == 1


def test_a_sample_that_is_not_there_is_told_with_those_that_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, "new", tmp_path / "x", "--from", "../samples")
    assert code == 1
    assert "there is no sample world '../samples'; there is kiosk, riverbend, station_kepler" in err
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(("name", "id_"), [("2nd try", "world_2nd_try"), ("Ünter", "nter"), ("дом", "kiosk")])
def test_the_id_is_made_of_the_folders_name(
    name: str, id_: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "new", tmp_path / name)
    assert load_world(tmp_path / name).info.id == id_


def test_the_wheel_holds_what_the_commands_look_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included == {folder: f"npc_dialogue/{folder}" for folder in (SAMPLES, SCHEMAS)}
    assert all((ROOT / folder).is_dir() for folder in included)


# check


def test_check_ends_with_0_when_all_is_well_whatever_the_hints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = CARD + f'core = "{"She counts the sacks. " * 300}"'
    written(tmp_path, {"world.toml": WORLD, "npcs/mira.toml": card, "npcs/otto.toml.txt": ""})
    code, out, err = run(capsys, "check", tmp_path)
    assert (code, err) == (0, "")
    assert [line.partition(": found")[0] for line in out.splitlines()[1:]] == [
        "hint: npcs/otto.toml.txt",
        "hint: npcs/mira.toml: core",
    ]


def test_check_tells_of_a_world_with_nobody_in_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path, {"world.toml": WORLD, "mira.toml": CARD})
    code, out, _ = run(capsys, "check", tmp_path)
    assert code == 0
    assert "hint: mira.toml: found a file that is not read here; expected it in npcs/" in out
    assert "hint: npcs: found no character" in out


@pytest.mark.parametrize(
    ("card", "counted"), [('mood = "x"', "1 mistake in"), ('mood = "x"\nplace = "y"', "2 mistakes in")]
)
def test_check_ends_with_1_when_there_is_a_mistake(
    card: str, counted: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path, {"world.toml": WORLD, "npcs/mira.toml": CARD + card, "places.toml.txt": ""})
    code, out, err = run(capsys, "check", tmp_path)
    assert (code, out) == (1, "")
    assert err.splitlines()[-1] == f"{counted} {tmp_path}"
    assert err.splitlines()[-2].startswith("hint: places.toml.txt: ")


@pytest.mark.parametrize(("says", "code"), [("Good", 0), ("Bad", 1)])
def test_check_ends_with_1_when_a_playthrough_failed(
    says: str, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = CARD + '[[lines.greeting]]\ntext = "Good day."'
    script = f'title = "t"\n[[steps]]\nnpc = "mira"\ngreet = true\nexpect.says = "{says}"'
    written(tmp_path, {"world.toml": WORLD, "npcs/mira.toml": card, "playthroughs/t.toml": script})
    assert run(capsys, "check", tmp_path)[0] == 0
    assert run(capsys, "check", "--run", tmp_path)[0] == code


def test_a_wrong_command_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check")[0] == 2


# prompt


def test_prompt_shows_what_failed_at_its_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path, {"world.toml": WORLD, "npcs/mira.toml": CARD + 'core = "Since {{ world.time }}."'})
    code, out, _ = run(capsys, "prompt", "--world", tmp_path, "--npc", "mira")
    assert code == 0
    assert out.splitlines()[-1] == "!! npcs/mira.toml#core: world.time is not set"
    assert "!!" not in run(capsys, "prompt", "--world", tmp_path, "--npc", "mira", "--set", "time=3")[1]


# play


@given(text=st.text(alphabet=st.sampled_from("ab. \n\u00a0\u3000水"), max_size=30))
def test_words_are_typed_with_the_blanks_they_have(text: str) -> None:
    pieces = words_with_blanks(text)
    assert "".join(pieces) == text
    assert all(len(piece.split()) <= 1 for piece in pieces)
    assert len(pieces) == max(len(text.split()), bool(text))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_play_types_a_line_on_a_terminal_as_it_was_written(tmp_path: Path) -> None:
    line = "Stand on my right, if you please, and say it again."
    card = f'{CARD}[[lines.greeting]]\ntext = "{line}"'
    written(tmp_path, {"world.toml": WORLD, "npcs/mira.toml": card})
    text = shown_on_terminal(["play", str(tmp_path)], "/who", "/quit", cwd=ROOT, errors=False)
    assert f"\nMira: {line}\n" in text
    assert "You meet Mira. (" in text
    assert re.search(r"^You:   mira +Mira$", text, re.MULTILINE)


def test_a_misspelt_command_is_told_with_the_one_that_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "ply")
    assert code == 2
    assert "there is no command 'ply'. Did you mean 'play'?" in err


def test_prompt_tells_of_names_that_the_world_does_not_know(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    state = '[state.flood]\ntype = "bool"\ndefault = false\n'
    written(tmp_path, {"world.toml": WORLD + state, "npcs/mira.toml": CARD})
    code, _, err = run(capsys, "prompt", "--world", tmp_path, "--npc", "MIRA", "--set", "flod=true")
    assert (code, err) == (0, "npc-dialogue: The world declares no state key 'flod'. Did you mean 'flood'?\n")
    code, _, err = run(capsys, "prompt", "--world", tmp_path, "--npc", "Mirra")
    assert (code, "Did you mean 'Mira'?" in err) == (1, True)


# what the documents say


def documented() -> list[str]:
    """Every `npc-dialogue …` in the code of the documents, without the program and the remark."""
    found = set[str]()
    for path in (ROOT / "README.md", ROOT / "samples" / "README.md", *(ROOT / "docs").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        found.update(re.findall(r"`(?:[A-Z_]+=\S+ )*npc-dialogue ([^`\n]*)`", text))
        found.update(re.findall(r"^(?:    |\$ )?(?:[A-Z_]+=\S+ )*npc-dialogue ([^#\n]*)", text, re.MULTILINE))
    return sorted({command.strip() for command in found})


@pytest.mark.parametrize("command", documented())
def test_a_documented_command_can_be_typed(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One that is only named, without its arguments, is among the commands and has the options that are named."""
    words = shlex.split(command)
    if any(not word.startswith("--") for word in words[1:]):
        cli.parser().parse_args(words)
    else:
        _, out, _ = run(capsys, words[0], "--help")
        assert set(words[1:]) <= set(re.findall(r"--[\w-]+", out))
