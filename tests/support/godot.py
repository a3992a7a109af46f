"""The addon's project in the real Godot: a copy of it, imported, and a script of it run.

Tests work on copies, so that what Godot writes beside a project (`.godot/`, `*.uid`) stays out of the tree, and two of
them do not disturb each other. What it keeps for its user (settings, `user://`) goes beside the copy as well.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2] / "godot_addon"
RUNNER = "tests/runner.gd"

# Warnings that are on unless a project turns them off. Godot leaves them out of project.godot for that reason.
WARNINGS_BY_DEFAULT = """
    unassigned_variable unassigned_variable_op_assign unused_variable unused_local_constant unused_parameter
    unused_private_class_variable shadowed_variable shadowed_variable_base_class shadowed_global_identifier
    unreachable_code unreachable_pattern standalone_expression standalone_ternary incompatible_ternary
    unsafe_void_return static_called_on_instance missing_tool redundant_await assert_always_true assert_always_false
    integer_division narrowing_conversion int_as_enum_without_cast int_as_enum_without_match
    enum_variable_without_default empty_file deprecated_keyword confusable_identifier confusable_local_declaration
    confusable_local_usage confusable_capture_reassignment property_used_as_function constant_used_as_function
    function_used_as_property
"""


@dataclass(frozen=True, slots=True)
class Run:
    """How a run of the engine ended: its exit code (negative: the signal), and all that it printed."""

    code: int
    output: str

    @property
    def counts(self) -> tuple[int, int, int]:
        """Tests passed, failed and skipped, from the runner's closing line. Raises AssertionError if there is none."""
        lines = re.findall(r"^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$", self.output, re.MULTILINE)
        assert len(lines) == 1, f"expected one closing line:\n{self.output}"
        passed, failed, skipped = lines[0]
        return int(passed), int(failed), int(skipped or 0)


def project_copy(folder: Path) -> Path:
    """Copy the project into `folder`, where GDScript's warnings count as errors. Returns the copy."""
    copy = folder / "project"
    shutil.copytree(PROJECT, copy, ignore=shutil.ignore_patterns(".godot"))
    settings = copy / "project.godot"
    text = re.sub(r"^(gdscript/warnings/\w+)=1$", r"\1=2", settings.read_text("utf-8"), flags=re.MULTILINE)
    strict = "".join(f"gdscript/warnings/{name}=2\n" for name in WARNINGS_BY_DEFAULT.split())
    assert text.count("[debug]\n") == 1
    settings.write_text(text.replace("[debug]\n", f"[debug]\n\n{strict}"), "utf-8")
    return copy


def import_project(godot: Sequence[str], project: Path) -> None:
    """Have Godot learn the project's class names and resources; again after either was added. Takes about 4 s."""
    run = _run(godot, project, ["--import"], {}, timeout=120.0)
    assert run.code == 0, run.output
    assert "ERROR" not in run.output, run.output


def run_script(
    godot: Sequence[str],
    project: Path,
    script: str,
    *arguments: str,
    options: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
    timeout: float = 60.0,
) -> Run:
    """Run a script of the project that extends SceneTree.

    `arguments` reach the script, `options` the engine. Raises AssertionError, with what was printed, when the script
    has not ended after `timeout` seconds.
    """
    return _run(godot, project, [*options, "-s", script, "--", *arguments], environment or {}, timeout)


def _run(
    godot: Sequence[str], project: Path, arguments: Sequence[str], environment: Mapping[str, str], timeout: float
) -> Run:
    own = {name: str(project.parent / "user") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    try:
        ended = subprocess.run(
            [*godot, "--headless", "--path", str(project), *arguments],
            env={**os.environ, **own, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        printed = (late.output or b"").decode("utf-8", "replace")
        raise AssertionError(f"Godot did not end within {timeout} s. It printed:\n{printed}") from late
    return Run(ended.returncode, ended.stdout.decode("utf-8", "replace"))
