"""What all tests share: at the end of a run, which tests need something that is not on this machine."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.support.need import not_run

if TYPE_CHECKING:
    from tests.support.browser import Stage

pytest.register_assert_rewrite("tests.support.page_points")

# the same cases in every run, so that what lands is judged by the change alone; a busy machine is no failure
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, print_blob=True)  # new cases in every run: `make explore`
settings.load_profile("repeatable")

gc.set_threshold(20_000)  # as the program does: modules, worlds and topics are many objects, and all of them stay

LONGEST = ("test_godot_addon.py", "test_chaos.py")
"""Files of minutes: begun first, so that no worker waits for one that was begun last."""


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    """One browser for all tests of the preview's page in a process."""
    from tests.support.browser import stage as opened

    with opened() as found:
        yield found


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests did not run here and why, so that a green run does not promise more than it checked."""
    reasons = [
        report.longrepr[2] for report in terminalreporter.getreports("skipped") if isinstance(report.longrepr, tuple)
    ]
    lines = not_run(reasons)
    if lines:
        terminalreporter.section("Not run on this machine")
        for line in lines:
            terminalreporter.write_line(line)
