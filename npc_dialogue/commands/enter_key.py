"""The Enter key, for a command that runs until Ctrl+C."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress


def on_terminal() -> bool:
    """Whether somebody can press it."""
    return sys.stdin is not None and sys.stdin.isatty()


def on_enter(act: Callable[[], None]) -> None:
    """Calls `act` on the running loop each time that Enter is pressed in the terminal, until the process ends."""
    loop = asyncio.get_running_loop()
    descriptor = sys.stdin.fileno()
    if sys.platform != "win32":
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)  # or a shell's `&` would stop the process at its first read

    def listen() -> None:
        # past Python's own buffer, whose lock a thread that waits would hold at the end
        with suppress(OSError, RuntimeError):  # the terminal, or the loop, is gone
            while os.read(descriptor, 4096):
                loop.call_soon_threadsafe(act)

    threading.Thread(target=listen, name="enter", daemon=True).start()
