"""Routes to a real llama-server with a tiny random model: chat, raw completions, counts, refusals."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest

from npc_dialogue.models.choose import ModelChoice
from npc_dialogue.models.reach import reach
from npc_dialogue.models.routes import route_of
from npc_dialogue.models.served import ServedModel
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text, Usage
from tests.support.llama import serve
from tests.support.prompts import FULL
from tests.support.tiny_gguf import write_tiny_gguf


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path = tmp_path_factory.mktemp("model") / "tiny.gguf"
    write_tiny_gguf(path, context=4096)
    with serve(path, context=4096, flags=["--ignore-eos"]) as url:
        yield f"{url}/v1"


def hear(choice: str, url: str, *prompts: Prompt, context: int | None = None) -> list[list[StreamEvent]]:
    async def scenario() -> list[list[StreamEvent]]:
        model = ServedModel(route_of(ModelChoice.of(choice, url, context, {})))
        try:
            async with asyncio.timeout(60):
                return [[event async for event in model.stream(prompt)] for prompt in prompts]
        finally:
            await model.aclose()

    return asyncio.run(scenario())


@pytest.mark.parametrize("choice", ["tiny", "raw:metharme:tiny", "raw:mythomax-13b:tiny", "raw:llama3:tiny"])
def test_a_real_server_answers_in_every_dialect_it_has(llama: str, choice: str) -> None:
    first, second = hear(choice, llama, FULL, FULL)
    assert isinstance(first[-1], Finish)
    assert any(isinstance(event, Text) for event in first)
    counts = [event for event in second if isinstance(event, Usage)]
    assert counts[-1].completion_tokens
    assert counts[-1].prompt_tokens
    assert counts[-1].cached_tokens, "the same prompt again was not read again"
    assert counts[-1].cached_tokens <= counts[-1].prompt_tokens


def test_a_prompt_that_is_too_long_is_refused_in_a_sentence(llama: str) -> None:
    long = replace(FULL, line="word " * 5000)
    ((failure,),) = hear("tiny", llama, long, context=16_384)
    assert isinstance(failure, Failure)
    assert not failure.retryable
    assert "context" in failure.message


def test_a_real_server_is_reached(llama: str) -> None:
    ready, said = asyncio.run(reach(ModelChoice.of("tiny", llama, None, {})))
    assert ready
    assert "answers at" in said[0]


def test_an_address_that_lacks_its_path_says_so(llama: str) -> None:
    ((failure,),) = hear("ollama:tiny", llama.removesuffix("/v1") + "/nowhere", FULL)
    assert isinstance(failure, Failure)
    assert failure.code == "model.refused"
    assert "404" in failure.message
