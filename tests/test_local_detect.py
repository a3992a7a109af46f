"""Which servers are found on this machine, told apart by answers as the real ones give them."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.local.detect import PORT_SECONDS, Detection, detect, detect_now
from npc_dialogue.models.local.take import route_to
from npc_dialogue.models.served import ServedModel
from npc_dialogue.text.events import Finish, Text
from tests.support.llama import serve
from tests.support.local_servers import (
    ANYWAY,
    EMBEDDING,
    KOBOLD,
    LLAMA_LOADING,
    LLAMA_LOCKED,
    LLAMA_ROUTER,
    LM_STUDIO_OLD,
    LOADED,
    OLLAMA_INSTALLED,
    TABBY,
    VLLM,
    WAITING,
    Fake,
    lm_studio,
    models,
    ollama,
    raw,
    serving,
    tag,
)
from tests.support.tiny_gguf import write_tiny_gguf
from tests.support.turns import PROMPT

Json = Any


def found(*fakes: Fake) -> Detection:
    """What is found where these run, each on its own port."""

    async def scenario() -> Detection:
        async with AsyncExitStack() as stack:
            ports = [(await stack.enter_async_context(serving(fake)))[0] for fake in fakes]
            return await detect(ports)

    return asyncio.run(scenario())


@pytest.mark.parametrize(
    ("fake", "kind", "state", "names", "context"),
    [
        (KOBOLD, "koboldcpp", "ready", ("koboldcpp/Silver-12B",), 8192),
        (
            Fake({**KOBOLD.answers, "/api/v1/model": (200, {"result": "inactive"})}),
            "koboldcpp",
            "empty",
            (),
            None,
        ),
        (
            Fake({**KOBOLD.answers, "/api/extra/version": (200, {"result": "KoboldCpp", "protected": True})}),
            "koboldcpp",
            "locked",
            (),
            None,
        ),
        (TABBY, "tabbyapi", "ready", ("Slate-8B-exl3",), 16384),
        (
            Fake({**TABBY.answers, "/v1/model": (401, {"detail": "Please provide an API key"})}),
            "tabbyapi",
            "locked",
            (),
            None,
        ),
        (
            Fake({**TABBY.answers, "/v1/model": (400, {"detail": "No models are loaded."})}),
            "tabbyapi",
            "empty",
            (),
            None,
        ),
        (lm_studio(WAITING, EMBEDDING, LOADED), "lmstudio", "ready", ("google/gemma-4", "deepseek-r1"), 4096),
        (lm_studio(EMBEDDING, WAITING), "lmstudio", "idle", ("deepseek-r1",), None),
        (lm_studio(), "lmstudio", "empty", (), None),
        (LM_STUDIO_OLD, "lmstudio", "idle", ("qwen2-vl-7b",), None),
        (LLAMA_LOADING, "llama-server", "loading", (), None),
        (LLAMA_LOCKED, "llama-server", "locked", (), None),
        (LLAMA_ROUTER, "llama-server", "ready", ("gemma-3-4b", "qwen3-8b"), None),
        (ollama(OLLAMA_INSTALLED), "ollama", "idle", ("llama3.2:latest", "mistral:latest"), None),
        (
            ollama(OLLAMA_INSTALLED, [tag("mistral:latest", context_length=4096)]),
            "ollama",
            "ready",
            ("mistral:latest", "llama3.2:latest"),
            4096,
        ),
        (ollama(OLLAMA_INSTALLED[:3]), "ollama", "empty", (), None),
        (VLLM, "vllm", "ready", ("meta-llama/Llama-3.1-8B-Instruct",), 32768),
    ],
)
def test_each_kind_is_told_from_the_others(
    fake: Fake, kind: str, state: str, names: tuple[str, ...], context: int | None
) -> None:
    (server,) = found(fake).found
    assert (server.kind, server.state, server.models, server.context) == (kind, state, names, context)


PAGE = b"<!doctype html><title>My game's development server</title>"


@pytest.mark.parametrize(
    "fake",
    [
        Fake({}, otherwise=(200, PAGE)),
        Fake({}, otherwise=(404, PAGE)),
        Fake({}, otherwise=(200, {})),
        Fake({}, otherwise=(200, [1, 2])),
        Fake({}, otherwise=(200, None)),
        Fake({}, otherwise=(200, b"[" * 200_000)),
        Fake({}, otherwise=(200, b" " * 2_000_000 + b"{}")),
        Fake({}, otherwise=(200, {"status": "ok", "version": "1.0"})),
        Fake({"/v1/models": (200, models("somebody", "gpt"))}),
        Fake({"/api/version": (200, {"version": "0.1"})}),
        Fake({"/api/v1/models": (200, {"models": [{"name": "a"}]})}, otherwise=ANYWAY),
    ],
    ids=range(11),
)
def test_what_only_looks_like_a_model_server_is_passed_over(fake: Fake) -> None:
    assert found(fake).found == ()


def test_a_redirect_leads_nowhere() -> None:
    async def scenario() -> None:
        async with serving(KOBOLD) as (kobold, asked):

            async def redirect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                await reader.readuntil(b"\r\n\r\n")
                head = f"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{kobold}/api/extra/version\r\n"
                writer.write(head.encode() + b"Content-Length: 0\r\nConnection: close\r\n\r\n")
                await writer.drain()
                writer.close()

            async with raw(redirect) as port:
                assert (await detect([port])).found == ()
            assert asked == []

    asyncio.run(scenario())


async def say_nothing(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        await asyncio.Event().wait()
    finally:
        writer.close()


async def talk_without_end(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.05)
    except ConnectionError:
        pass
    finally:
        writer.close()


async def hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


def test_servers_that_do_not_answer_hold_up_nobody() -> None:
    async def scenario() -> None:
        async with AsyncExitStack() as stack:
            mute = [await stack.enter_async_context(raw(say_nothing)) for _ in range(5)]
            endless = await stack.enter_async_context(raw(talk_without_end))
            rude = await stack.enter_async_context(raw(hang_up))
            tabby, _ = await stack.enter_async_context(serving(TABBY))
            begun = time.monotonic()
            detection = await detect([*mute, endless, rude, tabby])
            assert time.monotonic() - begun < PORT_SECONDS * 2
            assert [server.kind for server in detection.found] == ["tabbyapi"]

    asyncio.run(scenario())


def test_nobody_is_asked_by_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with (
            serving(Fake({}, otherwise=(200, {"result": "KoboldCpp"}))) as (proxy, asked),
            serving(VLLM) as (port, _),
        ):
            for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
                monkeypatch.setenv(name, f"http://127.0.0.1:{proxy}")
            assert [server.kind for server in (await detect([port])).found] == ["vllm"]
            assert asked == []

    asyncio.run(scenario())


def test_a_model_that_is_loaded_is_taken_before_one_that_must_be() -> None:
    detection = found(ollama(OLLAMA_INSTALLED), LLAMA_LOCKED, LLAMA_LOADING, VLLM)
    taken = detection.chosen
    assert taken is not None
    assert taken.kind == "vllm"
    assert taken.base_url == f"http://127.0.0.1:{taken.port}"
    assert f"vLLM on port {taken.port}" in detection.sentence
    assert "meta-llama/Llama-3.1-8B-Instruct" in detection.sentence
    assert "32,768" in detection.sentence
    for other in detection.found:
        assert other.name in detection.sentence


def test_nothing_there_is_said_with_what_to_do() -> None:
    detection = found()
    assert detection.chosen is None
    assert "authored voice" in detection.sentence
    assert "--model" in detection.sentence


def test_only_locked_ones_are_not_taken_but_told() -> None:
    detection = found(LLAMA_LOCKED)
    assert detection.chosen is None
    assert "llama-server" in detection.sentence
    assert "key" in detection.sentence


def test_it_can_be_asked_inside_a_running_loop() -> None:
    async def scenario() -> None:
        assert detect_now([]).found == ()

    asyncio.run(scenario())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("x" * 300),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
REAL = [KOBOLD, TABBY, lm_studio(WAITING, LOADED), LM_STUDIO_OLD, LLAMA_ROUTER, VLLM, ollama(OLLAMA_INSTALLED)]


def places(value: Json) -> list[tuple[Json, Json]]:
    """Every container in a JSON value with each of its keys or positions."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [place for key in keys for place in ((value, key), *places(value[key]))]


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_no_answer_breaks_it(data: st.DataObject) -> None:
    fake = data.draw(st.sampled_from(REAL))
    answers = json.loads(json.dumps({path: body for path, (_, body) in fake.answers.items()}))
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = data.draw(st.sampled_from(places(answers)))
        container[key] = data.draw(JSON)
    for server in found(Fake({path: (200, body) for path, body in answers.items()}, server=fake.server)).found:
        assert all(0 < len(name) <= 200 and name.isprintable() for name in server.models)
        assert server.context is None or server.context > 0


def test_the_real_llama_server_is_found(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    write_tiny_gguf(path, context=2048)
    with serve(path, slots=2, context=2048, flags=["--alias", "tiny"]) as url:
        detection = detect_now([int(url.rpartition(":")[2])])
    (server,) = detection.found
    assert (server.kind, server.state, server.models, server.context) == ("llama-server", "ready", ("tiny",), 2048)
    assert server.base_url == url


def test_the_real_llama_server_with_a_key_is_locked(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    write_tiny_gguf(path, context=2048)
    with serve(path, flags=["--api-key", "k" * 32]) as url:
        (server,) = detect_now([int(url.rpartition(":")[2])]).found
    assert (server.kind, server.state) == ("llama-server", "locked")


def test_what_was_found_is_talked_to_without_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NPC_DIALOGUE_API_KEY", "k" * 40)
    monkeypatch.setenv("OPENROUTER_API_KEY", "k" * 40)
    named = Fake({**VLLM.answers, "/v1/models": (200, models("vllm", "openrouter:minimax/minimax-m2-her"))})
    (server,) = found(named).found
    route = route_to(server)
    assert route.server.key == ""
    assert route.server.base_url == f"http://127.0.0.1:{server.port}/v1"
    assert route.model == "openrouter:minimax/minimax-m2-her"


@pytest.mark.parametrize(
    ("fake", "window", "path"),
    [
        (ollama(OLLAMA_INSTALLED), 4096, "/api/chat"),
        (VLLM, 16_384, "/chat/completions"),
        (KOBOLD, 8192, "/chat/completions"),
        (LLAMA_LOADING, 4096, "/chat/completions"),
    ],
)
def test_the_window_is_what_the_server_says_within_reason(fake: Fake, window: int, path: str) -> None:
    taken = found(fake).chosen
    assert taken is not None
    assert route_to(taken).context == window
    assert route_to(taken, context=2048).context == 2048
    assert route_to(taken).dialect.path == path


def test_the_real_llama_server_answers_the_way_it_was_found(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    write_tiny_gguf(path, context=2048)

    async def scenario(port: int) -> None:
        detection = await detect([port])
        assert str(tmp_path) not in detection.sentence
        taken = detection.chosen
        assert taken is not None
        assert taken.models == (str(path),)
        model = ServedModel(route_to(taken))
        assert model.id == "tiny"
        events = [event async for event in model.stream(PROMPT)]
        assert isinstance(events[0], Text)
        assert isinstance(events[-1], Finish)
        await model.aclose()

    with serve(path, context=2048) as url:
        asyncio.run(scenario(int(url.rpartition(":")[2])))
