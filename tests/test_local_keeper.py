"""The keeper: what it runs is gone when whoever started it is, however that went."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import IO

import pytest

from npc_dialogue.models.local import keeper

KEEPER = [sys.executable, "-I", "-S", keeper.__file__]
STUBBORN = "trap '' TERM HUP INT PIPE; sleep 300 & echo up; wait"
"""Lets no signal near that can be caught, and has a child of its own."""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shells and signals of POSIX")


def keep(*command: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*KEEPER, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def stream(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def seconds_until_all_are_gone(output: IO[bytes]) -> float:
    """All that run hold the other end of this pipe."""
    begun = time.monotonic()
    assert output.read() == b""
    return time.monotonic() - begun


@pytest.mark.parametrize(("script", "code"), [("exit 0", 0), ("exit 3", 3), ("kill -9 $$", 128 + signal.SIGKILL)])
def test_it_ends_with_its_program(script: str, code: int) -> None:
    with keep("sh", "-c", script) as process:
        assert process.wait(timeout=20) == code


def test_a_program_that_is_not_there_is_told() -> None:
    with keep("no-such-program") as process:
        assert process.wait(timeout=20) == 127
        assert b"no-such-program cannot be started" in stream(process.stdout).read()


def test_the_end_of_its_pipe_takes_the_program_and_its_children_along() -> None:
    with keep("sh", "-c", STUBBORN) as process:
        output = stream(process.stdout)
        assert output.readline() == b"up\n"
        stream(process.stdin).close()
        assert seconds_until_all_are_gone(output) < 1


def test_a_plain_signal_takes_them_along_too() -> None:
    with keep("sh", "-c", STUBBORN) as process:
        output = stream(process.stdout)
        assert output.readline() == b"up\n"
        process.terminate()
        assert seconds_until_all_are_gone(output) < 1


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own signal of Linux")
def test_the_program_follows_a_keeper_that_was_killed() -> None:
    with keep("sh", "-c", "echo up; exec sleep 300") as process:
        output = stream(process.stdout)
        assert output.readline() == b"up\n"
        process.kill()
        assert seconds_until_all_are_gone(output) < 1


def test_a_parent_that_was_killed_takes_all_along() -> None:
    parent = "import subprocess, sys; subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE).wait()"
    command = [sys.executable, "-c", parent, *KEEPER, "sh", "-c", STUBBORN]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as process:
        output = stream(process.stdout)
        assert output.readline() == b"up\n"
        process.kill()
        assert seconds_until_all_are_gone(output) < 1


def test_it_stands_apart_from_the_group_of_its_parent() -> None:
    with keep("sh", "-c", "echo $$; sleep 300") as process:
        program = int(stream(process.stdout).readline())
        assert os.getpgid(program) == os.getpgid(process.pid) == process.pid
        assert os.getpgid(program) != os.getpgid(0)
        stream(process.stdin).close()
