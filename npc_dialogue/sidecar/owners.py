"""Whose life the sidecar shares: an owner's end ends it within a second.

Two independent ways, since each has a hole: the end of stdin is not seen while another child of the game holds the
pipe's other end open, and a process id says nothing about a game that let go of its sidecar.
"""

from __future__ import annotations

import asyncio
import os
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

POLL_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Owner:
    """`stdin`, or a process by its id."""

    pid: int | None = None

    @classmethod
    def parse(cls, text: str) -> Owner | None:
        """`stdin`, `pid:N` or `none`; raises `ValueError` with what was expected."""
        if text == "none":
            return None
        if text == "stdin":
            return cls()
        kind, _, number = text.partition(":")
        if kind == "pid" and number.isascii() and number.isdigit() and int(number) > 0:
            return cls(int(number))
        raise ValueError(f"--owner takes stdin, pid:N or none, not '{text}'.")


def default_owner() -> Owner | None:
    """stdin when it is a pipe; none for a terminal, a file or the null device, so that a service keeps running."""
    try:
        mode = os.fstat(sys.stdin.fileno()).st_mode
    except (OSError, ValueError, AttributeError):
        return None
    return Owner() if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) else None


def watch(owner: Owner, ended: Callable[[], None]) -> None:
    """Calls `ended` on the running loop when the owner is gone."""
    loop = asyncio.get_running_loop()
    if owner.pid is None:
        threading.Thread(target=_read_to_end, args=(loop, ended), name="owner-stdin", daemon=True).start()
    elif sys.platform == "linux":
        _watch_pidfd(owner.pid, ended)
    else:
        threading.Thread(target=_poll, args=(owner.pid, loop, ended), name="owner-pid", daemon=True).start()


def _tell(loop: asyncio.AbstractEventLoop, ended: Callable[[], None]) -> None:
    with suppress(RuntimeError):  # the loop is closed: the sidecar is already going
        loop.call_soon_threadsafe(ended)


def _read_to_end(loop: asyncio.AbstractEventLoop, ended: Callable[[], None]) -> None:
    descriptor = sys.stdin.fileno()
    try:
        while os.read(descriptor, 4096):
            pass
    except OSError:
        pass  # a pipe that breaks has ended
    _tell(loop, ended)


def _watch_pidfd(pid: int, ended: Callable[[], None]) -> None:
    """The kernel tells at once, also of a dead process that its parent has not yet reaped."""
    loop = asyncio.get_running_loop()
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        loop.call_soon(ended)
        return

    def gone() -> None:
        loop.remove_reader(descriptor)
        os.close(descriptor)
        ended()

    loop.add_reader(descriptor, gone)


def _poll(pid: int, loop: asyncio.AbstractEventLoop, ended: Callable[[], None]) -> None:
    pause = threading.Event()
    while _alive(pid):
        pause.wait(POLL_SECONDS)
    _tell(loop, ended)


def _alive(pid: int) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only here

        synchronize, timeout = 0x00100000, 0x00000102
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(synchronize, False, pid)
        if not handle:
            return False
        try:
            return bool(kernel.WaitForSingleObject(handle, 0) == timeout)
        finally:
            kernel.CloseHandle(handle)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
