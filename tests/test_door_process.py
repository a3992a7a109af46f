"""The process under attack: a log that nobody reads, strangers, pings, an event loop at work when its game dies."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.commands.client import open_client
from npc_dialogue.sidecar.log import Log
from npc_dialogue.sidecar.owners import Owner, watch
from tests.support.sidecar import RIVERBEND, ROOT

Json = Any
TOKEN = "k" * 64
LONGEST = 1.5
"""Seconds from its owner's end to its own: 0.8 at the most, and what a busy test machine adds."""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="descriptors and signals of POSIX")


@contextmanager
def serving(
    *arguments: str, stderr: int = subprocess.PIPE, before: Sequence[str] = ()
) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The process and its port; `before` is a command that runs the one after it."""
    process = subprocess.Popen(
        [*before, sys.executable, "-m", "npc_dialogue", "serve", "--world", str(RIVERBEND), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        env={**os.environ, "NPC_DIALOGUE_TOKEN": TOKEN},
        cwd=ROOT,
    )
    with process:
        assert process.stdout is not None
        try:
            yield process, int(json.loads(process.stdout.readline())["url"].rpartition(":")[2])
        finally:
            process.kill()


def handshake(port: int, *lines: str) -> bytes:
    key = base64.b64encode(bytes(16)).decode()
    head = [
        "GET / HTTP/1.1",
        f"Host: 127.0.0.1:{port}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {key}",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Protocol: npc-dialogue.v1",
        *lines,
        "",
        "",
    ]
    return "\r\n".join(head).encode()


def status_of(port: int, *lines: str) -> int:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as stranger:
        stranger.sendall(handshake(port, *lines))
        return int(stranger.recv(4096).split()[1])


async def talk(port: int) -> str:
    """A client's first words and their end."""
    async with asyncio.timeout(10):
        client = await open_client(f"ws://127.0.0.1:{port}", TOKEN, playthrough="p", name="test")
        messages = [message async for message in client.stream("say", npc="mira", text="How is the river?")]
        await client.close()
    return str(messages[-1]["type"])


def test_a_log_that_nobody_reads_holds_up_nobody() -> None:
    read, write = os.pipe()
    os.set_blocking(write, False)
    with suppress(BlockingIOError):
        while True:
            os.write(write, bytes(4096))
    os.set_blocking(write, True)
    with serving("--owner", "stdin", stderr=write) as (process, port):
        os.close(write)
        for _ in range(3):
            assert status_of(port, "Origin: http://evil.example") == 403
        assert asyncio.run(talk(port)) == "turn.end"
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=LONGEST) == 0
    os.close(read)


def test_strangers_fill_neither_the_log_nor_what_a_process_may_open() -> None:
    few_files = ("sh", "-c", 'ulimit -n 256; exec "$@"', "sh")
    with serving("--owner", "none", before=few_files) as (process, port):
        assert asyncio.run(talk(port)) == "turn.end"
        silent = [socket.create_connection(("127.0.0.1", port), timeout=5) for _ in range(400)]
        assert asyncio.run(talk(port)) == "turn.end"
        for _ in range(100):
            assert status_of(port, "Origin: http://evil.example") == 403
        for stranger in silent:
            stranger.close()
        process.terminate()
        log = process.communicate(timeout=5)[1].decode()
        assert "Traceback" not in log
        assert len(log.splitlines()) < 20


def send_for_ever(client: socket.socket, data: bytes) -> None:
    while True:
        client.sendall(data)


def test_pings_of_a_client_that_reads_nothing_are_not_kept_for_ever() -> None:
    ping = b"\x89\xfd" + bytes(4) + bytes(125)
    with serving("--owner", "none") as (_, port), socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.settimeout(30)
        client.connect(("127.0.0.1", port))
        client.sendall(handshake(port, f"Authorization: Bearer {TOKEN}"))
        with pytest.raises(ConnectionError):
            send_for_ever(client, ping * 1000)
        assert asyncio.run(talk(port)) == "turn.end"


BUSY = """
import asyncio, time
from npc_dialogue.sidecar.owners import Owner
from npc_dialogue.sidecar.server import Serving, run

class Busy:
    def start(self):
        print("busy", flush=True)
        end = time.monotonic() + 60
        while time.monotonic() < end:
            pass

asyncio.run(run(Serving(port=0, owners=(Owner(),), build=Busy)))
"""


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT, None])
def test_it_ends_within_a_second_while_its_loop_is_at_work(end: signal.Signals | None) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", BUSY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        token_file = json.loads(process.stdout.readline())["token_file"]
        assert process.stdout.readline() == b"busy\n"
        try:
            if end is None:
                process.stdin.close()
            else:
                process.send_signal(end)
            assert process.wait(timeout=LONGEST) == 0
        finally:
            process.kill()
        assert not Path(token_file).parent.exists()


def test_an_owners_end_is_heard_of_while_the_loop_is_at_work() -> None:
    async def scenario() -> None:
        ended = threading.Event()
        with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as owner:
            watch(Owner(owner.pid), ended.set)
            assert not ended.is_set()
            owner.kill()
            assert ended.wait(1)

    asyncio.run(scenario())


def test_a_stdin_that_is_closed_from_the_beginning_has_ended() -> None:
    with serving("--owner", "stdin", before=("sh", "-c", 'exec "$@" <&-', "sh")) as (process, _):
        assert process.communicate(timeout=5) == (b"", b"")
        assert process.returncode == 0


@pytest.mark.parametrize("pid", ["2147483648", "99999999999999999999", "0000000000000000001", "0", "-1", "٣"])
def test_what_is_no_process_id_is_told_in_a_sentence(pid: str) -> None:
    with pytest.raises(ValueError, match="--owner takes stdin, pid:N or none"):
        Owner.parse(f"pid:{pid}")


def test_a_threads_id_is_watched_as_well_as_can_be() -> None:
    """The kernel has no descriptor for it; it is polled."""
    ended, over = threading.Event(), threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    assert thread.native_id is not None
    watch(Owner(thread.native_id), ended.set)
    assert not ended.wait(0.05)
    over.set()
    thread.join()
    assert ended.wait(5)


class Stuck(io.StringIO):
    """A stream whose reader has gone to sleep."""

    def __init__(self) -> None:
        super().__init__()
        self.awake = threading.Event()
        self.written = threading.Event()

    def write(self, text: str) -> int:
        self.awake.wait(10)
        size = super().write(text)
        self.written.set()
        return size


def test_the_log_loses_lines_rather_than_time() -> None:
    stream = Stuck()
    log = Log(stream)
    for number in range(5000):
        log.emit(logging.LogRecord("n", logging.INFO, "", 0, "line %d", (number,), None))
    log.flush()
    assert stream.getvalue() == ""
    stream.awake.set()
    assert stream.written.wait(5)
    log.flush()
    assert "INFO n: line 0\n" in stream.getvalue()
    assert "line 4999" not in stream.getvalue()
