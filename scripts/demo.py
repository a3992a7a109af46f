"""Play the Godot demo: a village to walk in and talk with.

    python scripts/demo.py [ENGINE ARGUMENTS ...]

Brings Godot where that can be done (see scripts/engines.py), lets it learn the project once, and starts it. The sidecar
is this clone's. Exit codes: 3 when there is no Godot or no screen to show it on (the message says what to do), else
Godot's own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import engines

ROOT = Path(__file__).resolve().parents[1]
PROJECT = ROOT / "godot_addon"
LEARNED = PROJECT / ".godot" / "global_script_class_cache.cfg"
CANNOT = 3


def environment() -> dict[str, str]:
    """Ours, with the sidecar of this clone unless it names another."""
    program = Path(sys.executable).with_name("npc-dialogue.exe" if sys.platform == "win32" else "npc-dialogue")
    own = {"NPC_DIALOGUE": str(program)} if program.exists() else {}
    return {**own, **os.environ}


def learn(godot: Sequence[str], settings: Mapping[str, str]) -> None:
    """Have Godot learn the project's classes and pictures, when it has not, or they have changed since."""
    files = [path for path in PROJECT.rglob("*") if path.suffix in {".gd", ".svg", ".tscn", ".godot"}]
    newest = max(path.stat().st_mtime for path in files if path.is_file())
    if LEARNED.exists() and LEARNED.stat().st_mtime > newest:
        return
    subprocess.run([*godot, "--headless", "--path", str(PROJECT), "--import"], env=dict(settings), check=True)
    LEARNED.touch()


def has_screen() -> bool:
    """Whether there is something to show windows on; only Linux can be without."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit code."""
    rest = list(sys.argv[1:] if arguments is None else arguments)
    if not has_screen():
        print("demo: there is no screen here; `python scripts/screenshot_demo.py` takes a picture.", file=sys.stderr)
        return CANNOT
    try:
        godot = engines.ensure("godot")
    except engines.EngineUnavailable as error:
        print(f"demo: {error}", file=sys.stderr)
        return CANNOT
    settings = environment()
    learn(godot, settings)
    return subprocess.run([*godot, "--path", str(PROJECT), *rest], env=settings, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
