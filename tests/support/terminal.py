"""A terminal that a command is typed to."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


def shown_on_terminal(
    arguments: Sequence[str], *typed: str, cwd: Path, env: Mapping[str, str] | None = None, errors: bool = True
) -> str:
    """All that a terminal shows of `python -m npc_dialogue` when these lines are typed, with their echo.

    The command ends well. Without `errors` its stderr goes elsewhere.
    """
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "npc_dialogue", *arguments]
    stderr = theirs if errors else subprocess.PIPE
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=stderr, cwd=cwd, env=env) as process:
        os.close(theirs)
        os.write(ours, "".join(f"{line}\n" for line in typed).encode())
        shown = b""
        try:
            while piece := os.read(ours, 4_096):
                shown += piece
        except OSError:  # how the end of the other side looks on Linux
            pass
        assert process.wait(timeout=30) == 0
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")
