"""Runs a program and takes it along when whoever started the keeper is gone, however it went.

    python -I -S keeper.py PROGRAM [ARGUMENT ...]

The keeper's standard input is a pipe that its parent holds open and never writes to. The system closes it with the
parent, even one that was killed outright, and then the program is killed at once with all that it started. Should the
keeper itself be killed, the program follows it by the kernel's own signal on Linux, and with its job on Windows. Linux
is what this was tried on; the ways of Windows and macOS are by their documentation.

It is a process of its own because it stays single-threaded until the program runs: what must be set between fork and
exec is safe here, and in a sidecar full of threads is not. It imports nothing but the standard library.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence

_PR_SET_PDEATHSIG = 1
_JOB_EXTENDED_LIMITS = 9
_JOB_KILL_ON_CLOSE = 0x2000


def main(command: Sequence[str]) -> int:
    """The program's exit code; 128 and the signal's number when a signal ended it, 127 when it cannot be started."""
    if sys.platform == "win32":
        _enter_a_job()
        no_window = subprocess.CREATE_NO_WINDOW
    else:
        no_window = 0
        if os.getpgrp() != os.getpid():
            os.setsid()  # a group of its own: no Ctrl-C from the game's terminal, and one kill takes all
        signal.signal(signal.SIGTERM, lambda _number, _frame: _take_along())
    try:
        program = subprocess.Popen(  # noqa: S603 - what to run is what the keeper is for
            command,
            stdin=subprocess.DEVNULL,
            preexec_fn=_follow_the_keeper(),  # noqa: PLW1509 - one thread until here
            creationflags=no_window,
        )
    except OSError as error:
        print(f"{command[0]} cannot be started: {error.strerror or error}", flush=True)  # noqa: T201 - into the log
        return 127
    threading.Thread(target=_until_the_parent_is_gone, daemon=True).start()
    code = program.wait()
    return code if code >= 0 else 128 - code


def _until_the_parent_is_gone() -> None:
    with contextlib.suppress(OSError):  # a pipe that breaks has ended
        while os.read(0, 4096):
            pass
    _take_along()


def _take_along() -> None:
    if sys.platform == "win32":
        os._exit(0)  # the job is closed with the keeper, and with the job all that is in it
    os.killpg(0, signal.SIGKILL)


def _follow_the_keeper() -> Callable[[], None] | None:
    """What the program runs before it is itself: a wish to be killed when the keeper is."""
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    keeper = os.getpid()

    def follow() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != keeper:
            os._exit(1)  # it was killed before the wish could be told

    return follow


if sys.platform == "win32":
    from ctypes import wintypes

    def _enter_a_job() -> None:
        """Puts the keeper, and so all that it starts, into a job that ends when its last handle, ours, is closed."""

        class Limits(ctypes.Structure):
            _fields_ = (
                ("per_process_user_time", wintypes.LARGE_INTEGER),
                ("per_job_user_time", wintypes.LARGE_INTEGER),
                ("flags", wintypes.DWORD),
                ("minimum_working_set", ctypes.c_size_t),
                ("maximum_working_set", ctypes.c_size_t),
                ("active_processes", wintypes.DWORD),
                ("affinity", ctypes.c_size_t),
                ("priority_class", wintypes.DWORD),
                ("scheduling_class", wintypes.DWORD),
            )

        class ExtendedLimits(ctypes.Structure):
            _fields_ = (
                ("basic", Limits),
                ("io_counters", ctypes.c_ulonglong * 6),
                ("process_memory", ctypes.c_size_t),
                ("job_memory", ctypes.c_size_t),
                ("peak_process_memory", ctypes.c_size_t),
                ("peak_job_memory", ctypes.c_size_t),
            )

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        job = kernel.CreateJobObjectW(None, None)
        limits = ExtendedLimits()
        limits.basic.flags = _JOB_KILL_ON_CLOSE
        kernel.SetInformationJobObject(job, _JOB_EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())


if __name__ == "__main__":
    os._exit(main(sys.argv[1:]))
