"""Whose life the sidecar shares: an owner's end ends it within a second.

Two independent ways, since each has a hole: the end of stdin is not seen while another child of the game holds the
pipe's other end open, and a process id says nothing about a game that let go of its sidecar.
"""

from __future__ import annotations

import os
import select
import stat
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

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
        if kind == "pid" and number.isascii() and number.isdigit() and len(number) < 11 and 0 < int(number) < 2**31:
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
    """Calls `ended` when the owner is gone, on a thread of its own: it is heard of while the event loop is at work."""
    if owner.pid is None:
        wait = _read_to_end
    elif sys.platform == "linux":
        wait = partial(_wait_for_pidfd, owner.pid)
    else:
        wait = partial(_poll, owner.pid)

    def work() -> None:
        wait()
        ended()

    threading.Thread(target=work, name="owner", daemon=True).start()


def _read_to_end() -> None:
    if sys.stdin is None:
        return  # it was closed before we began
    descriptor = sys.stdin.fileno()
    with suppress(OSError):  # a pipe that breaks has ended
        while os.read(descriptor, 4096):
            pass


def _wait_for_pidfd(pid: int) -> None:
    """The kernel tells at once, also of a dead process that its parent has not yet reaped."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    except OSError:  # a kernel that has no such thing, or not for this id
        _poll(pid)
        return
    try:
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        poll.poll()
    finally:
        os.close(descriptor)


def _poll(pid: int) -> None:
    while _alive(pid):
        time.sleep(POLL_SECONDS)


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
