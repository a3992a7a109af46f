"""docs/dependencies.md has every dependency, and nothing is imported earlier than it says."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUN_TIME = {Requirement(text).name for text in PROJECT["dependencies"]}
TEST = {Requirement(text).name for text in PROJECT["optional-dependencies"]["test"]}
DOCUMENT = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
AT_RUN_TIME, FOR_TESTS = DOCUMENT.split("\n## For the tests\n")
HEAVY = {
    "pydantic",
    "pydantic_core",
    "httpx",
    "minijinja",
    "Stemmer",
    "msgpack",
    "sqlite3",
    "ahocorasick",
    "regex",
    "tomlkit",
}


def rows(text: str) -> dict[str, list[str]]:
    """Package to the other cells of its row, for the tables that tell why."""
    table = text.partition("| why this one")[2].partition("\n\n")[0]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]
    return {first.strip("`"): others for first, *others in cells}


def imported_with(module: str) -> set[str]:
    """The top modules that are there in a new process once it has imported one."""
    code = f"import {module}, sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


@pytest.mark.parametrize(("text", "packages"), [(AT_RUN_TIME, RUN_TIME), (FOR_TESTS, TEST)], ids=["run time", "tests"])
def test_every_dependency_has_its_row(text: str, packages: set[str]) -> None:
    table = rows(text)
    assert table.keys() == packages
    assert all(cell for cells in table.values() for cell in cells)


@pytest.mark.parametrize("package", sorted(RUN_TIME | TEST))
def test_the_licence_is_the_one_that_the_package_names(package: str) -> None:
    told = metadata.metadata(package).json
    named = told.get("license_expression") or told.get("license")
    classified = [each.rpartition(":: ")[2] for each in told.get("classifier", []) if each.startswith("License")]
    licence = (rows(AT_RUN_TIME) | rows(FOR_TESTS))[package][2]
    if named:
        assert licence == named
    else:
        family = licence.partition("-")[0]
        assert any(family in each for each in classified), classified


def test_what_comes_with_them_is_named() -> None:
    waiting, found = list(RUN_TIME), set[str]()
    while waiting:
        package = waiting.pop().replace("_", "-")
        if package not in found:
            found.add(package)
            needs = map(Requirement, metadata.requires(package) or [])
            waiting += [need.name for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
    assert found - RUN_TIME <= set(re.findall(r"`([\w-]+)`", AT_RUN_TIME))


def test_before_the_ready_line_only_websockets_is_imported() -> None:
    there = imported_with("npc_dialogue.sidecar.server")
    assert "websockets" in there
    assert not there & HEAVY


def test_the_command_line_imports_nothing_before_a_command_runs() -> None:
    assert not imported_with("npc_dialogue.cli") & {*HEAVY, "websockets"}


def test_what_waits_until_it_is_needed_is_not_imported_with_the_engine() -> None:
    assert not imported_with("npc_dialogue.engine") & {"httpx", "Stemmer", "ahocorasick", "regex", "tomlkit"}


def test_nothing_that_a_game_runs_imports_what_the_preview_needs() -> None:
    code = "import npc_dialogue.commands.serving, sys\nprint(*sys.modules)"
    there = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    modules = set(there.stdout.split())
    assert "npc_dialogue.sidecar.author" in modules
    assert not modules & {"tomlkit", "npc_dialogue.authoring", "npc_dialogue.preview"}
