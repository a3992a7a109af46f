"""The sidecar as a process: its one line, its token, its owners, its end."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

import pytest

from npc_dialogue.commands.client import WireClient, open_client
from tests.support.sidecar import RIVERBEND, ROOT
from tests.test_chat_completions import HEAD, chunk, upstream

Json = Any
TOKEN = "k" * 64
LONGEST = 1.5
"""Seconds from its owner's end to its own: 0.8 at the most, and what a busy test machine adds."""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="process groups and signals of POSIX")


@contextmanager
def serving(
    *arguments: str, token: str | None = TOKEN, **options: Json
) -> Iterator[tuple[subprocess.Popen[bytes], dict[str, Json]]]:
    environment = {name: value for name, value in os.environ.items() if name != "NPC_DIALOGUE_TOKEN"}
    if token is not None:
        environment["NPC_DIALOGUE_TOKEN"] = token
    process = subprocess.Popen(
        [sys.executable, "-m", "npc_dialogue", "serve", "--world", str(RIVERBEND), *arguments],
        stdin=options.get("stdin", subprocess.PIPE),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**environment, **options.get("environment", {})},
        cwd=ROOT,
    )
    try:
        assert process.stdout is not None
        yield process, json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with suppress(BrokenPipeError):
                    stream.close()


def ended(process: subprocess.Popen[bytes]) -> tuple[int, float]:
    """Exit code, and seconds until it was there."""
    begun = time.monotonic()
    return process.wait(timeout=10), time.monotonic() - begun


def rest_of(stream: IO[bytes] | None) -> bytes:
    assert stream is not None
    return stream.read()


async def talk(url: str, token: str = TOKEN, **fields: Json) -> tuple[WireClient, list[dict[str, Json]]]:
    client = await open_client(url, token, playthrough="p", name="test")
    return client, [message async for message in client.stream("say", **fields)]


def test_the_ready_line_is_all_that_stdout_says() -> None:
    with serving() as (process, ready):
        assert ready == {"event": "ready", "url": ready["url"], "protocol": 1, "pid": process.pid}
        assert ready["url"].startswith("ws://127.0.0.1:")

        async def use() -> None:
            client, messages = await talk(ready["url"], npc="mira", text="Hello?")
            assert messages[-1]["type"] == "turn.end"
            await client.close()

        asyncio.run(use())
        process.stdin.close()  # type: ignore[union-attr]
        code, seconds = ended(process)
        assert code == 0
        assert seconds < LONGEST
        assert rest_of(process.stdout) == b""
        said = rest_of(process.stderr)
        assert TOKEN.encode() not in said
        assert b"Traceback" not in said


def test_a_token_of_its_own_lies_in_a_private_file_that_goes_with_it() -> None:
    with serving(token=None) as (process, ready):
        path = Path(ready["token_file"])
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        token = path.read_text()
        assert len(token) == 64

        async def use() -> None:
            client, _ = await talk(ready["url"], token, npc="mira", text="Hello?")
            await client.close()

        asyncio.run(use())
        process.stdin.close()  # type: ignore[union-attr]
        assert ended(process)[0] == 0
        assert not path.exists()
        assert not path.parent.exists()


def test_a_weak_token_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "npc_dialogue", "serve", "--world", str(RIVERBEND)],
        env={**os.environ, "NPC_DIALOGUE_TOKEN": "short"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 1
    assert b"32" in done.stderr
    assert b"Traceback" not in done.stderr


def test_the_death_of_its_owner_ends_it_even_while_somebody_holds_its_stdin() -> None:
    reading, writing = os.pipe()
    owner = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    try:
        with serving("--owner", "stdin", "--owner", f"pid:{owner.pid}", stdin=reading) as (process, _ready):
            os.kill(owner.pid, signal.SIGKILL)
            code, seconds = ended(process)
            assert code == 0
            assert seconds < LONGEST
    finally:
        os.close(reading)
        os.close(writing)
        owner.communicate()


def test_an_owner_that_is_already_gone_ends_it_at_once() -> None:
    owner = subprocess.Popen([sys.executable, "-c", ""])
    owner.wait()
    with serving("--owner", f"pid:{owner.pid}") as (process, _ready):
        assert ended(process) < (1, 0.0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(number: signal.Signals) -> None:
    with serving(stdin=subprocess.DEVNULL) as (process, _ready):
        process.send_signal(number)
        code, seconds = ended(process)
        assert code == 0
        assert seconds < LONGEST


def test_with_null_for_stdin_it_goes_on_after_its_clients() -> None:
    with serving(stdin=subprocess.DEVNULL) as (process, ready):

        async def use() -> None:
            for _ in range(2):
                client, _ = await talk(ready["url"], npc="mira", text="Hello?")
                await client.close()

        asyncio.run(use())
        assert process.poll() is None


def test_a_running_turn_is_ended_and_kept_when_the_owner_goes(tmp_path: Path) -> None:
    data = tmp_path / "memory.db"
    with serving("--data", str(data)) as (process, ready):

        async def use() -> None:
            client, messages = await talk(ready["url"], npc="mira", text="Do you remember me?")
            assert messages[-1]["type"] == "turn.end"
            await client.close()

        asyncio.run(use())
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    with serving("--data", str(data)) as (_process, ready):

        async def again() -> None:
            client = await open_client(ready["url"], TOKEN, playthrough="p", name="test")
            (kept,) = (await client.ask("history"))["turns"]
            assert kept["text"] == "Do you remember me?"
            assert kept["lines"]
            await client.close()

        asyncio.run(again())


def test_a_kill_in_mid_turn_keeps_what_was_said_so_far(tmp_path: Path) -> None:
    data = tmp_path / "memory.db"

    async def begin() -> None:
        async with upstream(HEAD + chunk("The river is low this year. Mind the st"), hang=True) as (
            url,
            _requests,
            _left,
        ):
            with serving("--data", str(data), "--model", "m", "--base-url", url) as (process, ready):
                client = await open_client(ready["url"], TOKEN, playthrough="p", name="test")
                async for message in client.stream("say", npc="mira", text="How is the river?"):
                    if message["type"] == "turn.line":
                        break
                await client.ask("save")  # comes back when all before it is on disk
                process.kill()
                client.websocket.transport.abort()

    asyncio.run(begin())
    with serving("--data", str(data)) as (_process, ready):

        async def again() -> None:
            client = await open_client(ready["url"], TOKEN, playthrough="p", name="test")
            (kept,) = (await client.ask("history"))["turns"]
            assert kept["text"] == "How is the river?"
            assert kept["reason"] == "cancelled"
            assert [line["text"] for line in kept["lines"]] == ["The river is low this year."]
            await client.close()

        asyncio.run(again())


def test_a_second_sidecar_on_one_file_is_told_so(tmp_path: Path) -> None:
    data = tmp_path / "memory.db"
    with serving("--data", str(data)) as (_first, ready):

        async def use() -> None:
            client, _ = await talk(ready["url"], npc="mira", text="Hello?")
            await client.close()

        asyncio.run(use())
        with serving("--data", str(data)) as (second, _ready):
            assert ended(second)[0] == 1
            assert b"Another sidecar" in rest_of(second.stderr)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["serve", "--world", "no/such/folder"], "no/such/folder"),
        (["serve", "--world", str(RIVERBEND), "--owner", "me"], "--owner takes"),
        (["serve", "--world", str(RIVERBEND), "--model", "gpt"], "--base-url"),
        (["serve", "--world", str(RIVERBEND), "--model", "openrouter:minimax/minimax-m2-her"], "OPENROUTER_API_KEY"),
        (["check", "no/such/folder"], "no/such/folder"),
        (["prompt", "--world", str(RIVERBEND), "--npc", "nobody"], "mira"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(arguments: list[str], words: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    done = subprocess.run(
        [sys.executable, "-m", "npc_dialogue", *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=30,
    )
    assert done.returncode != 0
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_the_last_line_of_one_that_cannot_start_is_the_one_that_helps(tmp_path: Path) -> None:
    """The addon shows no other."""
    (tmp_path / "world.toml").write_text("id = 3\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "npc_dialogue", "serve", "--world", str(tmp_path)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=30,
    )
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last.startswith("2 mistakes, the first: world.toml: id: found the number 3")


def test_what_players_say_is_for_this_user_alone(tmp_path: Path) -> None:
    data = tmp_path / "memory.db"
    with serving("--data", str(data)) as (_, ready):

        async def use() -> None:
            client, _messages = await talk(ready["url"], npc="mira", text="Hello?")
            await client.close()

        asyncio.run(use())
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
