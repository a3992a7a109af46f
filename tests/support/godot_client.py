"""What the addon needs to find the sidecar of this clone: a program of its own, and the sample world."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def sidecar_program(folder: Path) -> Path:
    """A program in `folder` that runs this clone's sidecar in its place: it has the sidecar's own process id."""
    program = folder / "npc-dialogue"
    command = shlex.join([sys.executable, "-m", "npc_dialogue"])
    paths = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    program.write_text(f'#!/bin/sh\nPYTHONPATH={shlex.quote(paths)} exec {command} "$@"\n', "utf-8")
    program.chmod(0o755)
    return program


def client_environment(folder: Path) -> dict[str, str]:
    """The environment in which the addon's tests, and the demo, run outside the clone."""
    return {
        "NPC_DIALOGUE": str(sidecar_program(folder)),
        "NPC_TEST_WORLD": str(ROOT / "samples" / "riverbend"),
        "NPC_TEST_CORPUS": str(ROOT / "schemas" / "corpus"),
    }
