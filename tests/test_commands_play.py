"""`npc-dialogue play`: what a talk on a terminal and one without a terminal print."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from npc_dialogue.commands.client import useful_sentence
from npc_dialogue.commands.names import nobody, npc_of, undeclared
from npc_dialogue.commands.play import COMMANDS, HELP
from tests.support.content_document import rows
from tests.support.terminal import shown_on_terminal
from tests.support.worlds import CARD, WORLD, written

ROOT = Path(__file__).resolve().parents[1]
CAST = {
    "mira": "Mira Holloway",
    "tobias": "Old Tobias",
    "wendel": "Wendel Pike",
    "nell": "Nell Fenn",
    "o": "Odile Fenn",
}
GREETING = '[[lines.greeting]]\ntext = "Good day. Come in. Sit down."\nemotion = "happy"\n'
LOUD = '#!/bin/sh\necho "0.00 E no magic in the file"\nexit 1\n'


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("NPC_DIALOGUE_", "LLAMA_"))}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def world_in(folder: Path) -> Path:
    wendel = CARD.replace("mira", "wendel").replace("Mira", "Wendel")
    state = '[state.flood]\ntype = "bool"\ndefault = false\n'
    files = {"world.toml": WORLD + state, "npcs/mira.toml": CARD + GREETING, "npcs/wendel.toml": wendel}
    written(folder / "world", files)
    return folder / "world"


def piped(folder: Path, *arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Without a terminal, in this folder."""
    command = [sys.executable, "-m", "npc_dialogue", "play", *map(str, arguments)]
    return subprocess.run(
        command,
        input="/who\n",
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env=environment(**more),
        timeout=60,
    )


def typed(folder: Path, *lines: str) -> str:
    """All that a terminal shows when these lines are typed, stderr too; without what the terminal echoes."""
    shown = shown_on_terminal(["play", str(world_in(folder))], *lines, cwd=folder, env=environment())
    return shown.partition("You meet ")[2]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_wrong_command_is_told_in_a_line_and_no_log_stands_between(tmp_path: Path) -> None:
    lines = ["/talk WENDEL", "/talk Wendl", "/talk", "/sav", "/load", "/set flod true", "/set flood true", "/exit"]
    told = [line.removeprefix("You: ") for line in typed(tmp_path, *lines).splitlines()]
    assert [line for line in told if line.startswith("! ")] == [
        "! There is no NPC 'Wendl' in this world; here are: mira, wendel. Did you mean 'Wendel'?",
        "! It is written /talk NAME.",
        "! There is no command /sav. Did you mean '/save'?",
        "! Nothing is saved yet: /save comes first.",
        "! The world declares no state key 'flod'. Did you mean 'flood'?",
    ]
    assert sum(line.startswith("Say something") for line in told) == 1
    assert any(line.startswith("Wendel: ") for line in told)
    assert not [line for line in told if "INFO" in line or "WARNING" in line]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_feeling_is_shown_where_it_changes(tmp_path: Path) -> None:
    assert typed(tmp_path, "/quit").count("(happy)") == 1


def test_without_a_terminal_the_script_is_announced(tmp_path: Path) -> None:
    done = piped(tmp_path, world_in(tmp_path), "--npc", "Wendel")
    first, second, *_ = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert "no terminal" in first
    assert second == "You meet Wendel. (the authored voice answers)"


def test_a_sidecar_that_does_not_start_is_told_by_its_sentence_alone(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("ladder", encoding="utf-8")
    done = piped(tmp_path, world_in(tmp_path), "--settings", "bad.toml")
    (told,) = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (1, "")
    assert told.startswith("npc-dialogue: bad.toml: ")


def test_rungs_that_are_left_out_are_told(tmp_path: Path) -> None:
    (tmp_path / "npc-dialogue.toml").write_text('[models]\nladder = ["gone.gguf"]', encoding="utf-8")
    told = piped(tmp_path, world_in(tmp_path)).stdout
    assert "(Left out: npc-dialogue.toml: models.ladder[1]: There is no file gone.gguf" in told
    assert "(the authored voice answers)" in told


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_model_that_failed_is_not_said_to_answer(tmp_path: Path) -> None:
    (tmp_path / "junk.gguf").write_bytes(b"GGUF")
    program = tmp_path / "loud"
    program.write_text(LOUD, encoding="utf-8")
    program.chmod(0o755)
    told = piped(tmp_path, world_in(tmp_path), "--model", "junk.gguf", LLAMA_SERVER=str(program)).stdout
    assert "(junk cannot be loaded: no magic in the file.)\nYou meet Mira. (the authored voice answers)" in told


@pytest.mark.parametrize(
    ("typed_name", "npc"),
    [("mira", "mira"), ("Holloway", "mira"), ("OLD TOBIAS", "tobias"), ("Fenn", None), ("Wendl", None), ("", None)],
)
def test_somebody_is_found_by_what_only_they_are_called(typed_name: str, npc: str | None) -> None:
    assert npc_of(typed_name, CAST) == npc


def test_what_was_meant_is_said() -> None:
    assert nobody("Wendel Pyke", CAST).endswith("Did you mean 'Wendel Pike'?")
    assert "add npcs/NAME.toml" in nobody("", {})
    assert undeclared("flood", ["flood"]) == ""
    assert undeclared("time", []) == undeclared("where", []) == "", "every world has them"


def test_the_sentence_for_people_is_found_among_what_a_sidecar_said() -> None:
    assert useful_sentence("a warning\nnpc-dialogue: a.toml: one\nb.toml: two\n") == "a.toml: one\nb.toml: two"
    assert useful_sentence("Traceback\n  line\nMemoryError\n") == "MemoryError"
    assert useful_sentence("") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_the_first_world_of_a_writer_knows_the_commands_that_it_is_shown_with(tmp_path: Path) -> None:
    commands = [command for cell in rows("| you type | what happens |") for command in re.findall("`(.+?)`", cell)]
    assert len(commands) > 10
    kiosk = str(ROOT / "samples" / "kiosk")
    shown = shown_on_terminal(["play", kiosk], *commands, cwd=tmp_path, env=environment())
    told = shown.partition("You meet ")[2]
    assert not [line for line in told.splitlines() if line.removeprefix("You: ").startswith("!")]
    assert "has to be hit on the left" in told, "what a model would get is shown"


def test_writers_are_told_of_every_command() -> None:
    for place in ((ROOT / "docs" / "content.md").read_text("utf-8"), HELP):
        assert [name for name in COMMANDS if name != "exit" and f"/{name}" not in place] == []
