"""`serve --model FILE.gguf` and `--model auto`: the whole way, as processes."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.commands.client import WireClient, open_client
from tests.support.need import need
from tests.support.sidecar import RIVERBEND, ROOT
from tests.support.tiny_gguf import write_tiny_gguf
from tests.test_local_gguf import llama_server
from tests.test_serve import TOKEN, serving

Json = Any
CONTEXT = 16_384
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds processes in /proc")


@pytest.fixture(scope="module")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("model") / "tiny.gguf"
    write_tiny_gguf(path, context=CONTEXT)
    return path


def talk(ready: dict[str, Json], test: Callable[[WireClient], Awaitable[None]]) -> None:
    async def scenario() -> None:
        async with asyncio.timeout(60):
            client = await open_client(ready["url"], TOKEN, playthrough="p", name="test")
            await test(client)
            await client.close()

    asyncio.run(scenario())


async def ready(client: WireClient) -> None:
    """Waits until the model is loaded."""
    while (await client.notices.get())[0] != "model.ready":
        pass


def environment() -> dict[str, str]:
    (program,) = need("llama-server")
    return {"LLAMA_SERVER": program, "NPC_DIALOGUE_LLAMA_ARGUMENTS": "--threads 1"}


def test_a_file_is_loaded_told_prepared_and_heard(model_file: Path) -> None:
    async def test(client: WireClient) -> None:
        assert client.welcome["model"] == "tiny"
        await ready(client)
        await client.ask("prepare", npcs=["mira"])
        ends = [[m async for m in client.stream("say", npc="mira", text=text)][-1] for text in ("Hello.", "And then?")]
        assert ["tiny"] in [end["sources"] for end in ends]

    with serving("--model", str(model_file), "--context", str(CONTEXT), environment=environment()) as (_process, told):
        talk(told, test)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_its_server_goes_with_the_sidecar(model_file: Path, number: signal.Signals) -> None:
    with serving("--model", str(model_file), environment=environment()) as (process, told):

        async def test(client: WireClient) -> None:
            await ready(client)

        talk(told, test)
        server = os.pidfd_open(llama_server(process.pid))
        begun = time.monotonic()
        process.send_signal(number)
        assert select.select([server], [], [], 2)[0]
        assert time.monotonic() - begun < 1
        os.close(server)


def test_a_broken_file_is_told_to_everybody_and_the_authored_voice_answers(tmp_path: Path) -> None:
    path = tmp_path / "broken.gguf"
    path.write_bytes(b"GGUF" * 100)

    with serving("--model", str(path), environment=environment()) as (_process, told):

        async def test(client: WireClient) -> None:
            while (notice := await client.notices.get())[0] != "model.failed":
                pass
            assert notice[1].startswith("broken cannot be loaded")
            assert str(tmp_path) not in notice[1]
            later = await open_client(told["url"], TOKEN, playthrough="q", name="later")
            assert await later.notices.get() == notice
            end = [m async for m in later.stream("say", npc="mira", text="Hello?")][-1]
            assert end["sources"] == ["authored"]
            await later.close()

        talk(told, test)


def test_a_file_that_is_not_there_is_told_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "npc_dialogue", "serve", "--world", str(RIVERBEND), "--model", "no/such/model.gguf"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=30,
    )
    assert done.returncode == 1
    assert "There is no file no/such/model.gguf" in done.stderr
    assert "Traceback" not in done.stderr
