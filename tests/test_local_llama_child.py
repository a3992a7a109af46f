"""The life of llama-server as a child, mostly with a program in its place that behaves as we ask."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from npc_dialogue.models.local.llama_child import LlamaChild, LlamaSettings, LocalModelError, Serving
from tests.support.need import need
from tests.support.stand_in import stand_in, starts
from tests.support.tiny_gguf import write_tiny_gguf

Json = Any
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script as a program")


class Told:
    """Notices as they come."""

    def __init__(self) -> None:
        self.notices: list[tuple[str, str]] = []
        self._came = asyncio.Event()

    def __call__(self, code: str, text: str) -> None:
        self.notices.append((code, text))
        self._came.set()

    async def until(self, enough: Callable[[list[str]], bool]) -> None:
        while not enough(self.codes):
            self._came.clear()
            await self._came.wait()

    @property
    def codes(self) -> list[str]:
        return [code for code, _ in self.notices]


@asynccontextmanager
async def living(settings: LlamaSettings) -> AsyncIterator[tuple[LlamaChild, Told]]:
    child, told = LlamaChild(settings), Told()
    async with asyncio.timeout(60):
        child.start(told)
        try:
            yield child, told
        finally:
            await child.aclose()


def test_loading_is_told_until_it_is_ready(tmp_path: Path) -> None:
    settings = stand_in(tmp_path, "slow")

    async def scenario() -> None:
        async with living(settings) as (child, told):
            await told.until(lambda codes: len(codes) == 3)
            assert child.serving is None
            assert "loading" in child.trouble
            settings.model.with_suffix(".loaded").touch()
            serving = await child.answering()
            assert serving == Serving(base_url=serving.base_url if serving else "", context=2048, slots=3)
            assert told.codes[0] == "model.loading"
            assert told.codes[-1] == "model.ready"
            assert told.codes.count("model.ready") == 1
            assert all(text.startswith("model ") and text.endswith(".") for _, text in told.notices)

    asyncio.run(scenario())


def test_one_that_talks_much_is_never_held_up(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with living(stand_in(tmp_path, "chatty")) as (child, _told):
            assert await child.answering() is not None

    asyncio.run(scenario())


def test_one_that_dies_is_started_again_until_it_is_given_up(tmp_path: Path) -> None:
    settings = stand_in(tmp_path, "mortal")

    async def scenario() -> None:
        async with living(settings) as (child, told):
            await told.until(lambda codes: "model.failed" in codes)
            assert await child.answering() is None
            assert child.given_up
            once = ["model.ready", "model.lost"]
            assert [code for code in told.codes if code != "model.loading"] == [
                *once,
                *once,
                "model.ready",
                "model.failed",
            ]
            assert "3 times" in told.notices[-1][1]
            assert "code 7" in told.notices[-1][1]
            assert len({start["arguments"][start["arguments"].index("--port") + 1] for start in starts(settings)}) == 3

    asyncio.run(scenario())


def test_a_port_that_was_taken_meanwhile_costs_one_more_start(tmp_path: Path) -> None:
    settings = stand_in(tmp_path, "bind")

    async def scenario() -> None:
        async with living(settings) as (child, _told):
            assert await child.answering() is not None
            assert len(starts(settings)) == 2

    asyncio.run(scenario())


def test_a_stranger_on_its_port_is_not_taken_for_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with living(stand_in(tmp_path, "other")) as (child, told):
            await told.until(lambda codes: len(codes) == 4)
            assert child.serving is None

    asyncio.run(scenario())


def test_it_gets_a_key_of_its_own_and_none_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = {"NPC_DIALOGUE_TOKEN": "a", "OPENROUTER_API_KEY": "b", "HF_TOKEN": "c", "LLAMA_ARG_HOST": "0.0.0.0"}
    for name, value in secrets.items():
        monkeypatch.setenv(name, value)
    settings = stand_in(tmp_path, "")

    async def scenario() -> None:
        async with living(settings) as (child, _told):
            await child.answering()
            (start,) = starts(settings)
            assert not secrets.keys() & start["environment"].keys()
            assert start["environment"]["LLAMA_API_KEY"] == child.key
            assert not any(child.key in argument for argument in start["arguments"])
            assert LlamaChild(settings).key != child.key

    asyncio.run(scenario())


@pytest.mark.parametrize("ways", ["slow", "", "mortal"])
def test_it_can_be_closed_at_any_time(tmp_path: Path, ways: str) -> None:
    settings = replace(stand_in(tmp_path, ways), pauses=(300.0,))
    wanted = {"slow": "model.loading", "": "model.ready", "mortal": "model.lost"}[ways]

    async def scenario() -> None:
        async with living(settings) as (child, told):
            await told.until(lambda codes: wanted in codes)
            waiting = asyncio.create_task(child.answering())
            await child.aclose()
            await waiting
            assert await child.answering() is None

    asyncio.run(scenario())


def test_it_can_be_closed_before_it_was_started(tmp_path: Path) -> None:
    child = LlamaChild(stand_in(tmp_path, ""))
    asyncio.run(child.aclose())
    assert child.given_up


def test_what_is_missing_is_told_with_what_to_do(tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    with pytest.raises(LocalModelError, match=r"no file .*model\.gguf"):
        LlamaSettings.of(model, {})
    model.touch()
    with pytest.raises(LocalModelError, match=r"not on PATH.*github\.com/ggml-org/llama\.cpp"):
        LlamaSettings.of(model, {"PATH": str(tmp_path)})
    with pytest.raises(LocalModelError, match="LLAMA_SERVER names no-such-program, which is not there"):
        LlamaSettings.of(model, {"PATH": os.defpath, "LLAMA_SERVER": "no-such-program"})
    with pytest.raises(LocalModelError, match="NPC_DIALOGUE_LLAMA_ARGUMENTS"):
        LlamaSettings.of(model, {"LLAMA_SERVER": sys.executable, "NPC_DIALOGUE_LLAMA_ARGUMENTS": "'"})


def test_the_environment_names_the_program_before_the_game_does(tmp_path: Path) -> None:
    model = tmp_path / "tiny.Q4_K_M.gguf"
    model.touch()
    settings = LlamaSettings.of(
        model,
        {"LLAMA_SERVER": sys.executable, "NPC_DIALOGUE_LLAMA_ARGUMENTS": "--n-gpu-layers 20 --override 'a b'"},
        program="no-such-program",
        context=8192,
    )
    assert settings.program == sys.executable
    assert settings.arguments == ("--n-gpu-layers", "20", "--override", "a b")
    assert settings.id == "tiny.Q4_K_M"
    assert settings.context == 8192
    with pytest.raises(LocalModelError, match="no-such-program"):
        LlamaSettings.of(model, {"PATH": os.defpath}, program="no-such-program")


def real(path: Path, **changes: Json) -> LlamaSettings:
    (program,) = need("llama-server")
    return LlamaSettings.of(path, {"LLAMA_SERVER": program, "PATH": os.environ["PATH"]}, **changes)


@pytest.mark.parametrize("size", [4, 100_000])
def test_a_broken_file_is_one_sentence_and_no_second_try(tmp_path: Path, size: int) -> None:
    whole, path = tmp_path / "whole.gguf", tmp_path / "broken.gguf"
    write_tiny_gguf(whole)
    path.write_bytes(whole.read_bytes()[:size])

    async def scenario() -> None:
        async with living(real(path)) as (child, told):
            assert await child.answering() is None
            assert told.codes == ["model.loading", "model.failed"]
            assert told.notices[-1][1] == child.trouble
            assert child.trouble.startswith("broken cannot be loaded: ")
            assert str(tmp_path) not in child.trouble
            assert "\n" not in child.trouble

    asyncio.run(scenario())


def test_the_real_one_says_its_window_and_answers_nobody_without_the_key(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    write_tiny_gguf(path, context=2048)

    async def scenario() -> None:
        async with living(real(path, context=4096, slots=2)) as (child, _told):
            serving = await child.answering()
            assert serving is not None
            assert (serving.context, serving.slots) == (2048, 2)
            async with httpx.AsyncClient(trust_env=False, timeout=30) as http:
                body = {"messages": [{"role": "user", "content": "Hello?"}], "max_tokens": 1}
                url = f"{serving.base_url}/chat/completions"
                assert (await http.post(url, json=body)).status_code == 401
                http.headers["Authorization"] = f"Bearer {child.key}"
                assert (await http.post(url, json=body)).status_code == 200

    asyncio.run(scenario())
