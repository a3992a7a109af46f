"""What a test does that needs an engine: get its command, or say that it was not run and why.

`REQUIRE_ALL=1` in the environment fetches missing engines, and makes one that cannot be had a failure.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "scripts"))

import engines

MARK = "not run: "


def need(name: str) -> list[str]:
    """The command that starts the engine `name` (one of `engines.ENGINES`); without it the test is skipped or fails."""
    required = os.environ.get("REQUIRE_ALL") == "1"
    command: list[str] | None = None
    try:
        command = engines.ensure(name) if required else engines.find(name)
        why = f"to get it: {engines.how_to_get(name)}"
    except engines.EngineUnavailable as error:
        why = str(error)
    if command is not None:
        return command
    if required:
        pytest.fail(f"needs {name}: {why}", pytrace=False)
    pytest.skip(f"{MARK}needs {name} ({' '.join(why.split())})")


def not_run(reasons: Iterable[str]) -> list[str]:
    """One line for each reason that `need` gave for skipping a test, with the number of tests, most tests first."""
    told = Counter(reason.partition(MARK)[2] for reason in reasons if MARK in reason)
    return [f"{count} {'test' if count == 1 else 'tests'}: {why}" for why, count in told.most_common()]
