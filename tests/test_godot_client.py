"""The addon and the sidecar as two processes, looked at from outside: neither outlives the other's end."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.godot import import_project, project_copy
from tests.support.godot_client import ROOT, client_environment
from tests.support.need import need

GAME = "res://tests/support/talk_and_wait.gd"
PATIENCE = 30.0
EXPORT_PRESET = """\
[preset.0]

name="Linux"
platform="Linux"
runnable=true
export_filter="all_resources"
include_filter="world/*.toml"
exclude_filter=""

[preset.0.options]

binary_format/embed_pck=false
"""


@pytest.fixture(scope="module")
def godot() -> list[str]:
    return need("godot")


@pytest.fixture(scope="module")
def project(godot: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = project_copy(tmp_path_factory.mktemp("godot"))
    import_project(godot, copy)
    return copy


def engine(godot: list[str], project: Path) -> list[str]:
    """The command that plays a project without a window."""
    return [*godot, "--headless", "--path", str(project)]


class Game:
    """A game that runs, and what it has printed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.printed: list[str] = []

    def read_until(self, start: str) -> str:
        """The rest of the next line that begins with `start`."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.printed.append(line)
            if line.startswith(start):
                return line.removeprefix(start).strip()
        raise AssertionError(f"the game ended before it printed {start!r}:\n{''.join(self.printed)}")


@contextmanager
def game(command: list[str], folder: Path, *arguments: str, **environment: str) -> Iterator[Game]:
    """Plays the small game in a home of its own; an environment variable with no value is taken away."""
    whole = {**os.environ, **client_environment(folder), **_homes(folder / "home"), **environment}
    process = subprocess.Popen(
        [*command, "-s", GAME, "--", *arguments],
        env={name: value for name, value in whole.items() if value},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    with process:
        try:
            yield Game(process)
        finally:
            process.kill()


def _homes(folder: Path) -> dict[str, str]:
    """Where the engine keeps what is the user's."""
    return dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(folder))


@contextmanager
def _watched(pid: int) -> Iterator[Callable[[float], bool]]:
    """A process to watch; what is yielded waits for its end and tells whether it has ended within so many seconds."""
    descriptor = os.pidfd_open(pid)
    try:
        yield lambda seconds: bool(select.select([descriptor], [], [], seconds)[0])
    finally:
        os.close(descriptor)


def test_a_killed_game_takes_its_sidecar_with_it(godot: list[str], project: Path, tmp_path: Path) -> None:
    with game(engine(godot, project), tmp_path) as running:
        sidecar = int(running.read_until("SIDECAR"))
        assert running.read_until("REPLY").startswith("authored ")
        with _watched(sidecar) as ends_within:
            assert not ends_within(0)
            running.process.kill()
            assert ends_within(1.0)


def test_a_game_that_quits_leaves_nothing_behind(godot: list[str], project: Path, tmp_path: Path) -> None:
    with game(engine(godot, project), tmp_path, "--quit") as running:
        sidecar = int(running.read_until("SIDECAR"))
        with _watched(sidecar) as ends_within:
            reply = running.read_until("REPLY")
            assert running.process.stdout is not None
            rest = running.process.stdout.read()
            assert running.process.wait(timeout=PATIENCE) == 0
            assert ends_within(0), "the game went first"
    assert reply.startswith("authored ")
    assert "ERROR" not in rest, rest
    assert "leaked" not in rest, rest
    log = next((tmp_path / "home").rglob("sidecar.log")).read_text("utf-8")
    assert "Traceback" not in log, log


def test_a_game_without_a_sidecar_says_so_once(godot: list[str], project: Path, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    with game(engine(godot, project), tmp_path, "--quit", NPC_DIALOGUE=str(nothing), PATH="/usr/bin:/bin") as running:
        assert running.read_until("SIDECAR") == "0"
        assert running.read_until("REPLY") == "addon …"
        assert running.process.wait(timeout=PATIENCE) == 0
    printed = "".join(running.printed)
    assert printed.count("NPC Dialogue found no sidecar") == 1, printed
    assert str(nothing) in printed
    assert "ERROR" not in printed, printed


def test_two_games_at_once_do_not_disturb_each_other(godot: list[str], project: Path, tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    with game(engine(godot, project), folders[0]) as one, game(engine(godot, project), folders[1]) as two:
        sidecars = [int(running.read_until("SIDECAR")) for running in (one, two)]
        assert sidecars[0] != sidecars[1]
        with _watched(sidecars[0]) as ends_within, _watched(sidecars[1]) as other_ends_within:
            one.process.kill()
            assert ends_within(1.0)
            assert not other_ends_within(0.5)


def test_an_exported_game_brings_its_world_with_it(godot: list[str], project: Path, tmp_path: Path) -> None:
    """The package alone, without the project's folder; the engine is the editor's, since templates are not fetched."""
    source = tmp_path / "project"
    shutil.copytree(project, source)
    shutil.copytree(ROOT / "samples" / "riverbend", source / "world")
    settings = source / "project.godot"
    text = settings.read_text("utf-8")
    assert text.count("res://../samples/riverbend") == 1
    settings.write_text(text.replace("res://../samples/riverbend", "res://world"), "utf-8")
    (source / "export_presets.cfg").write_text(EXPORT_PRESET, "utf-8")
    package = tmp_path / "game.pck"
    export = subprocess.run(
        [*godot, "--headless", "--path", str(source), "--export-pack", "Linux", str(package)],
        env={**os.environ, **_homes(tmp_path / "editor")},
        capture_output=True,
        text=True,
        timeout=120.0,
        check=False,
    )
    assert export.returncode == 0, export.stdout + export.stderr
    shutil.rmtree(source)
    command = [*godot, "--headless", "--main-pack", str(package)]
    with game(command, tmp_path, "--quit", NPC_TEST_WORLD="") as running:
        assert int(running.read_until("SIDECAR")) > 0
        assert running.read_until("REPLY").startswith("authored ")
    copy = next((tmp_path / "home").rglob("npc_dialogue/world"))
    assert (copy / "npcs" / "mira.toml").read_bytes() == (ROOT / "samples/riverbend/npcs/mira.toml").read_bytes()
