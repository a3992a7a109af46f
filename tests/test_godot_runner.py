"""The runner of the addon's tests: it must not call a run good that was not."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.godot import RUNNER, Run, import_project, project_copy, run_script
from tests.support.need import need

GOOD = "func test_good() -> void:\n\tassert_eq(1 + 1, 2)\n"


class Project:
    """A project with the runner and just the tests that are given."""

    def __init__(self, godot: list[str], folder: Path) -> None:
        self._godot = godot
        self._folder = folder

    def run(self, files: Mapping[str, str], *arguments: str, options: tuple[str, ...] = ()) -> Run:
        tests = self._folder / "tests"
        for old in tests.glob("test_*.gd"):
            old.unlink()
        for name, body in files.items():
            head = "" if body.startswith("extends") else "extends NpcTest\n"
            (tests / name).write_text(head + textwrap.dedent(body).lstrip("\n").replace("    ", "\t"), "utf-8")
        return run_script(self._godot, self._folder, RUNNER, *arguments, options=options, timeout=30.0)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    godot = need("godot")
    copy = project_copy(tmp_path_factory.mktemp("godot"))
    _keep_only_the_runner(copy)
    import_project(godot, copy)
    return Project(godot, copy)


def _keep_only_the_runner(project: Path) -> None:
    """Away with the addon, the demo and their tests, and with what project.godot says of them."""
    for folder in ("addons", "demo", "tests/support"):
        shutil.rmtree(project / folder)
    for script in (project / "tests").glob("*.gd"):
        if script.name not in {"runner.gd", "npc_test.gd", "error_log.gd"}:
            script.unlink()
    settings = project / "project.godot"
    sections = re.split(r"^(?=\[)", settings.read_text("utf-8"), flags=re.MULTILINE)
    kept = ("config_version", "[debug]", "[rendering]")
    settings.write_text("".join(section for section in sections if section.startswith(kept)), "utf-8")


def _reasons(run: Run) -> dict[str, str]:
    """Each failed test's name, and why, as the runner printed it."""
    found = re.findall(r"^FAIL (\S+)\n((?: {5}.*\n)+)", run.output, re.MULTILINE)
    return {name: textwrap.dedent(reasons).strip() for name, reasons in found}


def test_good_tests_pass(project: Project) -> None:
    run = project.run(
        {
            "test_one.gd": """
                var steps: PackedStringArray = []

                func before() -> void:
                    await get_tree().process_frame
                    steps.append("before")

                func test_order() -> void:
                    await get_tree().process_frame
                    assert_eq(steps, PackedStringArray(["before"]))

                func test_a_fresh_object_each() -> void:
                    assert_eq(steps, PackedStringArray(["before"]))

                func test_until() -> void:
                    var start := Engine.get_process_frames()
                    await until(func() -> bool: return Engine.get_process_frames() > start + 2, "frames")

                func test_announced_errors() -> void:
                    expect_engine_error("the lamp")
                    push_error("the lamp is broken")
                    printerr("the lamp is broken still")

                func test_warnings_are_no_errors() -> void:
                    push_warning("dim")
                    assert_true(true)

                func test_elsewhere() -> void:
                    skip("not here")
            """,
            "test_two.gd": GOOD,
        }
    )
    assert run.counts == (6, 0, 1), run.output
    assert run.code == 0
    assert "skip test_one.test_elsewhere: not here" in run.output


def test_a_filter_picks_by_part_of_the_name(project: Project) -> None:
    run = project.run({"test_one.gd": GOOD, "test_two.gd": GOOD}, "--filter=two.test_g")
    assert run.counts == (1, 0, 0), run.output
    assert "ok   test_two.test_good" in run.output


def test_every_kind_of_failure_is_told(project: Project) -> None:
    run = project.run(
        {
            "test_bad.gd": """
                signal never

                func test_assertion() -> void:
                    assert_eq(1, 1.0, "a number")

                func test_error_at_once() -> void:
                    assert_true(true)
                    print([][3])

                func test_error_after_waiting() -> void:
                    assert_true(true)
                    await get_tree().process_frame
                    print([][3])

                func test_error_of_the_engine() -> void:
                    assert_true(true)
                    get_node("nowhere")

                func test_message_on_standard_error() -> void:
                    assert_true(true)
                    printerr("alas")

                func test_error_when_freed() -> void:
                    assert_true(true)
                    tree_exiting.connect(push_error.bind("too late"))

                func test_announced_error_that_never_comes() -> void:
                    expect_engine_error("the lamp")

                func test_no_assertion() -> void:
                    pass

                func test_without_end() -> void:
                    assert_true(true)
                    await never

                func test_condition_never_met() -> void:
                    await until(func() -> bool: return false, "a miracle", 0.05)

                func test_good() -> void:
                    assert_true(true)
            """,
            "test_broken.gd": "func test_x() -> void:\n    this is no script\n",
            "test_empty.gd": "func helper() -> void:\n    pass\n",
            "test_other.gd": "extends Node\n\nfunc test_x() -> void:\n    pass\n",
        },
        "--timeout=2",
    )
    expected = {
        "test_bad.test_assertion": "test_bad.gd:5: a number: found 1 (int), expected 1.0 (float)",
        "test_bad.test_error_at_once": "error: Out of bounds get index '3' (on base: 'Array') (res://tests/test_bad.gd:9)",
        "test_bad.test_error_after_waiting": "error: Out of bounds get index '3' (on base: 'Array') (res://tests/test_bad.gd:14)",
        "test_bad.test_error_of_the_engine": 'error: Node not found: "nowhere"',
        "test_bad.test_message_on_standard_error": "error: alas",
        "test_bad.test_error_when_freed": "after its end: too late",
        "test_bad.test_announced_error_that_never_comes": 'expected an engine error holding "the lamp"',
        "test_bad.test_no_assertion": "it asserts nothing",
        "test_bad.test_without_end": "it did not end, and was left after 2",
        "test_bad.test_condition_never_met": "waited 0.05 s for a miracle",
        "test_broken": "(res://tests/test_broken.gd:3)",
        "test_empty": "it has no test",
        "test_other": "it does not extend NpcTest",
    }
    reasons = _reasons(run)
    assert reasons.keys() == expected.keys(), run.output
    for name, reason in expected.items():
        assert reason in reasons[name]
    assert run.counts == (1, len(expected), 0)
    assert run.code == 1


@pytest.mark.parametrize("arguments", [[], ["--filter=nothing-like-it"], ["--fliter=good"], ["--timeout=soon"]])
def test_a_run_without_tests_fails(project: Project, arguments: list[str]) -> None:
    run = project.run({"test_one.gd": GOOD} if arguments else {}, *arguments)
    assert run.counts[0] == 0
    assert run.code == 1


def test_a_run_that_skips_everything_fails(project: Project) -> None:
    run = project.run({"test_one.gd": 'func test_x() -> void:\n    skip("not here")\n'})
    assert run.counts == (0, 0, 1)
    assert run.code == 1


def test_an_engine_that_is_told_to_stop_early_fails(project: Project) -> None:
    waits = "func test_waits() -> void:\n    await get_tree().create_timer(5.0).timeout\n    assert_true(true)\n"
    run = project.run({"test_a.gd": GOOD, "test_b.gd": waits}, options=("--quit-after", "20"))
    assert run.counts == (1, 1, 0), run.output
    assert run.code == 1
    assert _reasons(run).keys() == {"test_b.test_waits"}


def test_a_test_that_makes_the_engine_quit_fails(project: Project) -> None:
    quits = "func test_quits() -> void:\n    get_tree().quit(0)\n    await get_tree().process_frame\n"
    run = project.run({"test_a.gd": quits, "test_b.gd": GOOD})
    assert run.counts[1] == 1, run.output
    assert run.code == 1


def test_a_loop_without_end_fails(project: Project) -> None:
    run = project.run({"test_a.gd": "func test_spins() -> void:\n    while true:\n        pass\n"}, "--timeout=0.2")
    assert run.counts == (0, 1, 0), run.output
    assert run.code != 0
    assert _reasons(run) == {"test_a.test_spins": "it held up the main loop"}
