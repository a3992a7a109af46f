"""The addon in the real editor: switched on and off again, and its help pages."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.godot import import_project, project_copy
from tests.support.need import need

SWITCH = """\
@tool
extends EditorPlugin
## Switches the addon on and off as a person does, and prints what the project's file has then.


func _enter_tree() -> void:
    _play.call_deferred()


func _play() -> void:
    while EditorInterface.get_resource_filesystem().is_scanning():
        await get_tree().process_frame
    for is_on: bool in [true, false]:
        EditorInterface.set_plugin_enabled("npc_dialogue", is_on)
        await get_tree().process_frame
        ProjectSettings.save()
        print("SWITCHED %s" % ("on" if is_on else "off"))
        for setting in ProjectSettings.get_property_list():
            var name: String = setting["name"]
            if name.begins_with("npc_dialogue/") or name == "autoload/NpcDialogue":
                print("SETTING %s = %s" % [name, JSON.stringify(ProjectSettings.get_setting(name))])
        print(FileAccess.get_file_as_string("res://project.godot"))
    get_tree().quit()
"""


@pytest.fixture(scope="module")
def godot() -> list[str]:
    return need("godot")


@pytest.fixture
def game(tmp_path: Path) -> Path:
    """A project of somebody who has just unpacked the addon."""
    source = project_copy(tmp_path)
    project = tmp_path / "game"
    (project / "addons" / "switch").mkdir(parents=True)
    shutil.copytree(source / "addons" / "npc_dialogue", project / "addons" / "npc_dialogue")
    (project / "addons" / "switch" / "plugin.gd").write_text(SWITCH.replace("    ", "\t"), "utf-8")
    (project / "addons" / "switch" / "plugin.cfg").write_text(
        '[plugin]\n\nname="switch"\ndescription=""\nauthor=""\nversion="1"\nscript="plugin.gd"\n', "utf-8"
    )
    (project / "project.godot").write_text('config_version=5\n\n[application]\n\nconfig/name="A game"\n', "utf-8")
    return project


def _run(godot: list[str], project: Path, *arguments: str) -> str:
    homes = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(project.parent / "home"))
    ended = subprocess.run(
        [*godot, "--headless", "--path", str(project), *arguments],
        env={**os.environ, **homes},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120.0,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout
    return ended.stdout


def test_switched_on_and_off_nothing_is_left_behind(godot: list[str], game: Path) -> None:
    import_project(godot, game)
    with (game / "project.godot").open("a", encoding="utf-8") as settings:
        settings.write('\n[editor_plugins]\n\nenabled=PackedStringArray("res://addons/switch/plugin.cfg")\n')
    printed = _run(godot, game, "--editor")
    assert "ERROR" not in printed, printed
    _, on, off = re.split(r"^SWITCHED \w+$", printed, flags=re.MULTILINE)
    assert 'SETTING autoload/NpcDialogue = "*' in on, printed  # a path, or the id that stands for it
    for name in ("sidecar/enabled", "sidecar/command", "sidecar/world", "sidecar/arguments", "playthrough"):
        assert f"SETTING npc_dialogue/{name} = " in on, printed
    assert "SETTING" not in off, printed
    file = (game / "project.godot").read_text("utf-8")
    assert "npc_dialogue" not in file, file
    assert "NpcDialogue" not in file, file


def test_every_class_of_the_addon_has_a_help_page(godot: list[str], game: Path) -> None:
    import_project(godot, game)
    pages = game.parent / "help"
    pages.mkdir()
    _run(godot, game, "--doctool", str(pages), "--gdscript-docs", "res://addons/npc_dialogue")
    names = {
        match[1]
        for script in (game / "addons" / "npc_dialogue").rglob("*.gd")
        if (match := re.search(r"^class_name (\w+)", script.read_text("utf-8"), re.MULTILINE))
    }
    assert len(names) > 20
    for name in names:
        page = (pages / f"{name}.xml").read_text("utf-8")
        brief = re.search(r"<brief_description>\s*(.*?)\s*</brief_description>", page, re.DOTALL)
        assert brief is not None, name
        assert brief[1], f"{name} says nothing of itself"
