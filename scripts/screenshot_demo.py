"""Take the pictures of the demo that the documentation shows.

    python scripts/screenshot_demo.py [evening|flood|whisper|refusal|interruption ...]

Plays the demo in the real Godot on a screen of its own up to one of its moments, and keeps what is seen:
`docs/demo.png` and `docs/demo-SCENE.png`. Exit code 3 when there is no Godot or no screen to be had.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import demo
import engines

DRIVER = "res://tests/support/screenshot.tscn"
PICTURES = {
    "evening": "demo.png",
    **{scene: f"demo-{scene}.png" for scene in ("flood", "whisper", "refusal", "interruption")},
}
SECONDS = 180.0


def take(godot: Sequence[str], scene: str, picture: Path, screen: dict[str, str]) -> None:
    """One picture, played in a home of its own so that nobody remembers an earlier talk."""
    with tempfile.TemporaryDirectory() as home:
        homes = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home)
        command = [*godot, "--rendering-driver", "opengl3", "--audio-driver", "Dummy", "--path", str(demo.PROJECT)]
        subprocess.run(
            [*command, DRIVER, "--", str(picture), scene],
            env={**demo.environment(), **screen, **homes},
            check=True,
            timeout=SECONDS,
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit code."""
    scenes = list(sys.argv[1:] if arguments is None else arguments) or list(PICTURES)
    if unknown := [scene for scene in scenes if scene not in PICTURES]:
        print(f"screenshot_demo: {unknown[0]!r} is none of {', '.join(PICTURES)}", file=sys.stderr)
        return 2
    try:
        godot = engines.ensure("godot")
        demo.learn(godot, demo.environment())
        with engines.display() as screen:
            for scene in scenes:
                take(godot, scene, demo.ROOT / "docs" / PICTURES[scene], {"DISPLAY": screen["DISPLAY"]})
    except engines.EngineUnavailable as error:
        print(f"screenshot_demo: {error}", file=sys.stderr)
        return demo.CANNOT
    except subprocess.CalledProcessError as error:
        return error.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
