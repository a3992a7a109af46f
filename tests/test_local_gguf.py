"""A GGUF file as the model: the real llama-server as our child, behind the sidecar, with a tiny random model."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from npc_dialogue.commands.client import WireClient
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.local.gguf import GgufModel
from npc_dialogue.models.local.llama_child import LlamaSettings
from npc_dialogue.order import Order
from npc_dialogue.prompt.prompt import Part, Prompt, Section
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text, Usage
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnEvent
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.turn.turn import Turn
from tests.support.need import need
from tests.support.sidecar import ROOT, Running, running
from tests.support.stand_in import event_pipe, stand_in
from tests.support.tiny_gguf import write_tiny_gguf
from tests.support.turns import PROMPT, SETTING, written

Json = Any
CONTEXT = 16_384
"""The tiny model has about two characters a token, so a prompt for 4,096 needs more here."""
PATIENT = Deadlines(first_line=60, total=120)
"""A busy test machine is not what is tested."""
KEPT = 0.8
"""The share that a slot has at hand when another was used meanwhile: all but the last message, the newest part."""
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="finds processes in /proc")


@pytest.fixture(scope="module")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("model") / "tiny.gguf"
    write_tiny_gguf(path, context=CONTEXT)
    return path


def settings(path: Path, *arguments: str, slots: int = 2) -> LlamaSettings:
    (program,) = need("llama-server")
    found = LlamaSettings.of(path, {"LLAMA_SERVER": program}, context=CONTEXT, slots=slots)
    return replace(found, arguments=("--threads", "1", *arguments), pauses=(0.0, 0.0))


class Notices:
    """What was told, and a way to wait for it."""

    def __init__(self) -> None:
        self.told: dict[str, str] = {}
        self._came = asyncio.Event()

    def __call__(self, code: str, text: str) -> None:
        self.told[code] = text
        self._came.set()

    async def wait(self, code: str) -> None:
        while code not in self.told:
            self._came.clear()
            await self._came.wait()
        del self.told[code]


def serve(
    how: LlamaSettings, test: Callable[[Running, GgufModel, Notices], Awaitable[None]], *, loaded: bool = True
) -> None:
    """Runs a test with a sidecar whose first voice is this file."""

    async def scenario() -> None:
        model, notices = GgufModel(how), Notices()
        async with asyncio.timeout(120), running([model, AuthoredVoice()], deadlines=PATIENT) as sidecar:
            model.start(notices)
            if loaded:
                await notices.wait("model.ready")
            await test(sidecar, model, notices)

    asyncio.run(scenario())


async def say(client: WireClient, text: str, npc: str = "mira", **fields: Json) -> dict[str, Json]:
    """The end of a turn."""
    return [message async for message in client.stream("say", npc=npc, text=text, **fields)][-1]


async def prompt_of(sidecar: Running, npc: str) -> Prompt:
    playthrough = await sidecar.engine.playthrough("test")
    return await playthrough.inspect(Order(kind="greet", npc=npc), world=None, relationship=None)


async def cached(model: GgufModel, prompt: Prompt) -> float:
    """The share of a prompt's tokens that the server had read before."""
    events = [event async for event in model.stream(prompt)]
    assert isinstance(events[-1], Finish), events
    (usage,) = (event for event in events if isinstance(event, Usage))
    assert usage.prompt_tokens is not None
    assert usage.cached_tokens is not None
    return usage.cached_tokens / usage.prompt_tokens


async def slots(model: GgufModel) -> list[dict[str, Json]]:
    """What the server says of its slots."""
    serving = model.child.serving
    assert serving is not None
    async with httpx.AsyncClient(headers={"Authorization": f"Bearer {model.child.key}"}, trust_env=False) as http:
        said: list[dict[str, Json]] = (await http.get(serving.base_url.replace("/v1", "/slots"), timeout=60)).json()
    return said


async def busy(model: GgufModel) -> bool:
    """Whether the server works in any slot."""
    return any(slot["is_processing"] for slot in await slots(model))


def children(pid: int) -> list[int]:
    return [
        int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()
    ]


def llama_server(pid: int) -> int:
    """The process of the only llama-server that this one keeps."""
    (keeper,) = (child for child in children(pid) if b"keeper.py" in Path(f"/proc/{child}/cmdline").read_bytes())
    (server,) = children(keeper)
    return server


def test_while_it_loads_the_next_voice_answers_at_once(model_file: Path) -> None:
    async def test(sidecar: Running, model: GgufModel, notices: Notices) -> None:
        client = await sidecar.client()
        end = await say(client, "How is the river?")
        assert (end["sources"], end["fallback"]) == (["authored"], True)
        await notices.wait("model.ready")
        assert model.id == "tiny"
        assert model.context == CONTEXT
        sources = [(await say(client, text))["sources"] for text in ("And the mill?", "What else?", "And you?")]
        assert ["tiny"] in sources
        await client.close()

    serve(settings(model_file), test, loaded=False)


def test_each_npc_keeps_its_slot(model_file: Path) -> None:
    async def test(sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        mira, odile, wendel = [await prompt_of(sidecar, npc) for npc in ("mira", "odile", "wendel")]
        assert await cached(model, mira) < 0.1
        assert await cached(model, odile) < 0.5
        assert await cached(model, mira) > KEPT
        assert await cached(model, odile) > KEPT
        assert await cached(model, wendel) < 0.5, "mira's slot, who spoke longest ago"
        assert await cached(model, odile) > KEPT

    serve(settings(model_file), test)


def test_a_second_turn_is_mostly_read_already_also_after_another_spoke(model_file: Path) -> None:
    async def test(sidecar: Running, _model: GgufModel, _notices: Notices) -> None:
        client = await sidecar.client()
        shares = []
        for npc, text in [("mira", "Hello."), ("odile", "Hello."), ("mira", "How is the river?"), ("mira", "And now?")]:
            usage = (await say(client, text, npc, options={"max_tokens": 20}))["usage"]
            shares.append(usage["cached_tokens"] / usage["prompt_tokens"])
        assert shares[2] > 0.6
        assert shares[3] > 0.6
        await client.close()

    serve(settings(model_file), test)


def test_cancel_frees_its_slot(model_file: Path) -> None:
    long = replace(PROMPT, max_tokens=CONTEXT - 1000)

    async def test(_sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        async with aclosing(model.stream(long)) as reply:
            for _ in range(10):
                assert isinstance(await anext(reply), Text)
            assert await busy(model)
        async with asyncio.timeout(20):
            while await busy(model):
                pass
        (slot,) = await slots(model)
        assert slot["next_token"][0]["n_decoded"] < long.max_tokens - 1000, "it was cut short"
        events = [event async for event in model.stream(replace(PROMPT, npc="odile", max_tokens=4))]
        assert events[-1] == Finish("length")

    serve(settings(model_file, "--ignore-eos", slots=1), test)


@on_linux
def test_a_server_killed_in_mid_answer_is_followed_by_a_voice_and_by_itself(model_file: Path) -> None:
    async def test(sidecar: Running, model: GgufModel, notices: Notices) -> None:
        kills: list[TurnEvent] = []

        def kill(event: TurnEvent) -> None:
            if not kills:
                os.kill(llama_server(os.getpid()), signal.SIGKILL)
            kills.append(event)

        result = await long_turn(model, kill)
        assert result.reason == "broken", result.trouble
        assert result.sources[0] == "tiny"
        await notices.wait("model.lost")
        await notices.wait("model.ready")
        client = await sidecar.client()
        assert (await say(client, "Are you there?", options={"max_tokens": 30}))["sources"] == ["tiny"]
        await client.close()

    serve(settings(model_file, "--ignore-eos"), test)


async def long_turn(model: GgufModel, emit: Callable[[TurnEvent], None]) -> TurnResult:
    """A turn without an end of its own."""
    loop = asyncio.get_running_loop()
    turn = Turn(
        prompts=lambda _rung: replace(PROMPT, max_tokens=CONTEXT - 1000, context=CONTEXT),
        ladder=[Rung(model), Rung(AuthoredVoice())],
        setting=replace(SETTING, max_words=100_000, max_sentences=100_000),
        deadlines=PATIENT,
        accepted=loop.time(),
        now=loop.time,
        emit=emit,
    )
    return await turn.run()


@on_linux
def test_between_its_death_and_its_return_nobody_waits(model_file: Path) -> None:
    async def test(sidecar: Running, _model: GgufModel, notices: Notices) -> None:
        client = await sidecar.client()
        os.kill(llama_server(os.getpid()), signal.SIGKILL)
        await notices.wait("model.lost")
        end = await say(client, "Are you there?")
        assert (end["sources"], end["fallback"]) == (["authored"], True)
        assert end["timing"]["total"] < 4000
        await client.close()

    serve(replace(settings(model_file), pauses=(300.0,)), test)


def test_a_broken_file_leaves_the_authored_voice(tmp_path: Path) -> None:
    path = tmp_path / "broken.gguf"
    path.write_bytes(b"GGUF, or so it says")

    async def test(sidecar: Running, _model: GgufModel, notices: Notices) -> None:
        await notices.wait("model.failed")
        client = await sidecar.client()
        for text in ("How is the river?", "And the mill?"):
            assert (await say(client, text))["sources"] == ["authored"]
        (trouble,) = (await client.ask("status"))["status"]["trouble"]
        assert "broken cannot be loaded" in trouble
        assert str(tmp_path) not in trouble
        await client.close()

    serve(settings(path), test, loaded=False)


def test_what_was_prepared_is_read_already(model_file: Path) -> None:
    async def test(sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        prompts = [await prompt_of(sidecar, npc) for npc in ("mira", "odile", "wendel")]
        assert await model.prepare(written(*prompts)) == 2, "as many as there are slots"
        assert await cached(model, prompts[0]) > 0.6
        assert await cached(model, prompts[1]) > 0.6

    serve(settings(model_file), test)


def test_preparing_waits_for_the_model_and_ends_without_it(model_file: Path, tmp_path: Path) -> None:
    async def test(_sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        assert await model.prepare(written(PROMPT)) == 1

    async def in_vain(_sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        assert await model.prepare(written(PROMPT)) == 0

    serve(settings(model_file), test, loaded=False)
    broken = tmp_path / "broken.gguf"
    broken.touch()
    serve(settings(broken), in_vain, loaded=False)


def test_preparing_waits_while_somebody_speaks(model_file: Path) -> None:
    async def test(sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        prompts = [await prompt_of(sidecar, npc) for npc in ("mira", "odile", "wendel")]
        async with aclosing(model.stream(replace(PROMPT, npc="wendel", max_tokens=2000))) as reply:
            await anext(reply)
            preparing = asyncio.create_task(model.prepare(written(*prompts)))
            for _ in range(200):
                assert isinstance(await anext(reply), Text)
            assert not preparing.done()
        assert await preparing == 3
        assert await cached(model, replace(prompts[0], max_tokens=4)) > 0.6

    serve(settings(model_file, "--ignore-eos", slots=4), test)


def test_a_turn_breaks_preparing_off_and_it_is_taken_up_again(tmp_path: Path) -> None:
    how = stand_in(tmp_path, "lost")
    pipe = event_pipe(how)

    async def test(_sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        preparing = asyncio.create_task(model.prepare(written(PROMPT, replace(PROMPT, npc="odile"))))
        assert await asyncio.to_thread(events.readline) == "begun\n"
        reply = [event async for event in model.stream(replace(PROMPT, npc="tobias"))]
        assert reply == [Text("Yes."), Finish("stop")]
        assert not preparing.done()
        assert await preparing == 2
        left = [await asyncio.to_thread(events.readline) for _ in range(4)]
        assert sorted(left) == ["begun\n", "begun\n", "begun\n", "left\n"]

    with os.fdopen(os.open(pipe, os.O_RDWR)) as events:
        serve(how, test)


def test_who_has_spoken_meanwhile_is_not_prepared(tmp_path: Path) -> None:
    how = stand_in(tmp_path, "lost")
    pipe = event_pipe(how)

    async def test(_sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        preparing = asyncio.create_task(model.prepare(written(PROMPT)))
        assert await asyncio.to_thread(events.readline) == "begun\n"
        assert [event async for event in model.stream(PROMPT)] == [Text("Yes."), Finish("stop")]
        assert await preparing == 1
        left = [await asyncio.to_thread(events.readline) for _ in range(2)]
        assert sorted(left) == ["begun\n", "left\n"]

    with os.fdopen(os.open(pipe, os.O_RDWR)) as events:
        serve(how, test)


def test_a_cancel_while_the_prompt_is_read_stops_the_reading(model_file: Path) -> None:
    system = Section(kind="core", part=Part.SYSTEM, text="The miller waits by the river. " * 900, sources=(), tokens=1)
    long = replace(PROMPT, sections=(system,), max_tokens=4)

    async def test(_sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        async def events() -> list[StreamEvent]:
            return [event async for event in model.stream(long)]

        first = asyncio.create_task(events())
        while not await busy(model):
            pass
        first.cancel()
        while await busy(model):
            pass
        assert 0 < await cached(model, long) < 0.9

    serve(settings(model_file, slots=1), test)


def test_preparing_can_be_given_up(model_file: Path) -> None:
    async def test(sidecar: Running, model: GgufModel, _notices: Notices) -> None:
        preparing = asyncio.create_task(model.prepare(written(await prompt_of(sidecar, "mira"))))
        async with aclosing(model.stream(PROMPT)) as reply:
            await anext(reply)
            preparing.cancel()
            await asyncio.wait({preparing})
            assert preparing.cancelled()
        assert not [event async for event in model.stream(PROMPT) if isinstance(event, Failure)]

    serve(settings(model_file), test)


SIDECAR = """
import asyncio, json, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.test_local_gguf import settings
from tests.support.sidecar import running
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.local.gguf import GgufModel

async def main():
    model = GgufModel(settings(Path(sys.argv[2])))
    async with running([model, AuthoredVoice()]) as sidecar:
        model.start(lambda code, text: print(json.dumps({"code": code}), flush=True))
        await asyncio.Event().wait()

asyncio.run(main())
"""


@on_linux
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_sidecar_that_is_killed_takes_its_server_along(model_file: Path, number: signal.Signals) -> None:
    need("llama-server")
    command = [sys.executable, "-c", SIDECAR, str(ROOT), str(model_file)]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as sidecar:
        assert sidecar.stdout is not None
        while json.loads(sidecar.stdout.readline())["code"] != "model.ready":
            pass
        server = os.pidfd_open(llama_server(sidecar.pid))
        begun = time.monotonic()
        sidecar.send_signal(number)
        assert wait_for(server, seconds=1), "gone within a second"
        assert time.monotonic() - begun < 1
        os.close(server)


def wait_for(pidfd: int, seconds: float) -> bool:
    """Whether the process of this descriptor ends in time."""
    import select

    return bool(select.select([pidfd], [], [], seconds)[0])
