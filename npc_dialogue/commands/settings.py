"""The arguments that commands share, and what the environment adds to them."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from npc_dialogue.engine import Options
from npc_dialogue.models.choose import ModelChoice


def options(arguments: argparse.Namespace) -> Options:
    """The engine's options from parsed arguments; raises `ChoiceError`."""
    return Options(
        world=Path(arguments.world),
        data=None if arguments.data is None else Path(arguments.data),
        choice=ModelChoice.of(arguments.model, arguments.base_url, arguments.context, os.environ),
    )


def as_arguments(arguments: argparse.Namespace) -> list[str]:
    """The same as arguments for a sidecar of our own."""
    line = ["--world", str(arguments.world)]
    for flag in ("data", "model", "base_url", "context"):
        value = getattr(arguments, flag)
        if value is not None:
            line += [f"--{flag.replace('_', '-')}", str(value)]
    return line
