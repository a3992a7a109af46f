"""`npc-dialogue doctor`: what is installed, which model would answer, is Godot there."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sqlite3
import subprocess
from importlib import metadata

from npc_dialogue import __version__

PACKAGES = ("httpx", "minijinja", "msgpack", "pydantic", "PyStemmer", "websockets")


def doctor(arguments: argparse.Namespace) -> int:
    """Prints a line each; the exit code is 1 if something that is needed or was chosen is not right."""
    right = True
    _row("npc-dialogue", __version__)
    _row("Python", f"{platform.python_version()} on {platform.system()} {platform.machine()}")
    for package in PACKAGES:
        try:
            _row(package, metadata.version(package))
        except metadata.PackageNotFoundError:
            right = _row(package, "missing: run pip install npc-dialogue again", right=False)
    _row("SQLite", sqlite3.sqlite_version)
    _row("Godot", _godot())
    if right:
        from .asked import asked  # noqa: PLC0415 - needs the packages

        for row in asked(arguments):
            right = _row(row.name, row.found, right=row.right) and right
    return 0 if right else 1


def _row(name: str, found: str, *, right: bool = True) -> bool:
    """Prints a row; whether it is right, for the exit code."""
    print(f"{name:16} {found}")
    return right


def _godot() -> str:
    program = os.environ.get("GODOT") or shutil.which("godot") or shutil.which("godot4")
    if program is None:
        return "not found (only for the demo and the addon's tests); set GODOT to its path"
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=20, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{program} does not start: {error}"
    return f"{answer.stdout.strip() or 'no version told'} at {program}"
