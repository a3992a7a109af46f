"""docs/godot.md: its code compiles in the real Godot, and it names what is there."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.support.godot import PROJECT, RUNNER, import_project, project_copy, run_script
from tests.support.godot_client import ROOT, client_environment
from tests.support.need import need

DOCUMENT = (ROOT / "docs" / "godot.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
SCENE = """\
[gd_scene format=3]

[ext_resource type="Script" path="res://first.gd" id="1"]

[node name="First" type="Node"]
script = ExtResource("1")
"""
ADDON = PROJECT / "addons" / "npc_dialogue"


@pytest.fixture(scope="module")
def godot() -> list[str]:
    return need("godot")


def _code(document: str) -> list[str]:
    return re.findall(r"^```gdscript\n(.*?)^```$", document, re.MULTILINE | re.DOTALL)


def test_its_code_compiles_without_a_warning(godot: list[str], tmp_path: Path) -> None:
    project = project_copy(tmp_path)
    pieces = [piece.replace("    ", "\t") for piece in (*_code(DOCUMENT), *_code(README))]
    assert len(pieces) > 4
    for number, piece in enumerate(pieces):
        head = "" if piece.startswith("extends") else "extends Node\n\n\n"
        (project / f"document_{number}.gd").write_text(head + piece, "utf-8")
    import_project(godot, project)
    run = run_script(godot, project, RUNNER, "--filter=every_script", environment=client_environment(tmp_path))
    assert run.code == 0, run.output


def test_the_first_npc_answers(godot: list[str], tmp_path: Path) -> None:
    project = project_copy(tmp_path)
    (project / "first.gd").write_text(_code(DOCUMENT)[0], "utf-8")
    (project / "first.tscn").write_text(SCENE, "utf-8")
    settings = project / "project.godot"
    text = settings.read_text("utf-8")
    settings.write_text(re.sub(r"^sidecar/world=.*\n", "", text, flags=re.MULTILINE), "utf-8")
    import_project(godot, project)
    home = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(tmp_path / "home"))
    command = [*godot, "--headless", "--path", str(project), "res://first.tscn"]
    with subprocess.Popen(
        command,
        env={**os.environ, **client_environment(tmp_path), **home},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as running:
        assert running.stdout is not None
        printed = []
        for line in running.stdout:
            printed.append(line)
            if sum(told.startswith("Bo (") for told in printed) == 2:
                break
        running.kill()
    said = [line.partition(": ")[2].strip() for line in printed if line.startswith("Bo (")]
    assert said[0] == "Mind the flour. It bites.", printed
    assert said[1].startswith("The oven's cracked, and so am I."), printed


def test_it_names_every_setting_and_method() -> None:
    service = (ADDON / "npc_dialogue.gd").read_text("utf-8")
    methods = re.findall(r"^func ([a-z]\w+)\(", service, re.MULTILINE)
    settings = re.findall(
        r'^const \w+ := "(npc_dialogue/.+)"$', (ADDON / "settings.gd").read_text("utf-8"), re.MULTILINE
    )
    assert len(methods) > 15
    assert len(settings) == 5
    missing = [name for name in (*methods, *settings) if f"`{name}" not in DOCUMENT and f".{name}(" not in DOCUMENT]
    assert missing == []
