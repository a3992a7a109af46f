"""A prompt that was too long: what servers say of it, what is learned, and that it is asked again once, shorter."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from npc_dialogue.models.complaints import TOO_LONG, complaint_from_body, complaint_in
from npc_dialogue.models.gauge import LEAST_WINDOW, Gauge
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, Step, reply
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, Text, Usage
from npc_dialogue.text.measure import Measure
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnEvent
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.turn.turn import Turn
from tests.support.turns import PROMPT, SETTING, check

Json = Any
LLAMA = {
    "code": 400,
    "message": "the request exceeds the available context size, try increasing it",
    "type": "exceed_context_size_error",
    "n_prompt_tokens": 5120,
    "n_ctx": 4096,
}


def words(message: str, **more: Json) -> dict[str, Json]:
    return {"message": message, "code": 400, **more}


@pytest.mark.parametrize(
    ("error", "prompt", "window"),
    [
        (LLAMA, 5120, 4096),
        (
            words("request (5120 tokens) exceeds the available context size (4096 tokens), try increasing it"),
            5120,
            4096,
        ),
        (
            words(
                "This model's maximum context length is 4097 tokens. However, you requested 5360 tokens (5000 in the "
                "messages, 360 in the completion). Please reduce the length of the messages or completion.",
                code="context_length_exceeded",
            ),
            5000,
            4097,
        ),
        (
            words(
                "This endpoint's maximum context length is 32768 tokens. However, you requested about 40200 tokens "
                "(40000 of text input, 200 in the output)."
            ),
            40000,
            32768,
        ),
        (
            words(
                "'max_tokens' or 'max_completion_tokens' is too large: 300. This model's maximum context length is "
                "4096 tokens and your request has 4000 input tokens (300 > 4096 - 4000)."
            ),
            4000,
            4096,
        ),
        (words("prompt is too long: 210,000 tokens > 200,000 maximum"), 210000, 200000),
        (
            words("`inputs` tokens + `max_new_tokens` must be <= 4096. Given: 4000 `inputs` tokens and 300 more"),
            4000,
            4096,
        ),
        (words("Prompt length 5000 is greater than max_seq_len 4096"), 5000, 4096),
        (
            words(
                "Trying to keep the first 5000 tokens when context the overflows. However, the model is loaded with "
                "context length of only 4096 tokens, which is not enough."
            ),
            5000,
            4096,
        ),
        (words("The input is too long for this model."), None, None),
    ],
)
def test_servers_say_in_their_own_words_that_a_prompt_is_too_long(
    error: Json, prompt: int | None, window: int | None
) -> None:
    for found in (complaint_in({"error": error}), complaint_from_body(400, json.dumps({"error": error}).encode())):
        assert found is not None
        failure = found.failure()
        assert (failure.code, failure.retryable) == (TOO_LONG, False)
        assert (failure.prompt_tokens, failure.window) == (prompt, window)


@pytest.mark.parametrize(
    "error",
    [
        words("temperature: 3 is greater than the maximum 2"),
        words("The context length of this model is 4096 tokens.", code=503),
        words("max_tokens must be at least 16"),
        words("Rate limit exceeded: 40000 input tokens per minute", code=429),
    ],
)
def test_other_complaints_are_not_about_length(error: Json) -> None:
    found = complaint_in({"error": error})
    assert found is not None
    failure = found.failure()
    assert failure.code != TOO_LONG
    assert failure.window is None


def usage(tokens: int, *, whole: bool = True) -> Usage:
    return Usage(prompt_tokens=tokens, completion_tokens=9, whole=whole)


def long_prompt(tokens: int = 1000) -> Prompt:
    return replace(PROMPT, tokens=tokens)


def test_what_servers_count_moves_the_window_up_at_once_and_down_slowly() -> None:
    gauge = Gauge("m")
    kept: list[Measure] = []
    gauge.keep = kept.append
    gauge.counted(long_prompt(), usage(1270))
    assert gauge.window(4096, "en") == 4096, "one odd count is not believed"
    gauge.counted(long_prompt(), usage(1270))
    assert gauge.factors == {"en": 1.3}
    assert gauge.window(4096, "en") == int(4096 / 1.3)
    assert gauge.window(4096, "de") == 4096, "another language is counted for itself"
    for _ in range(14):
        gauge.counted(long_prompt(), usage(830))
    assert gauge.factors == {"en": 1.3}
    for _ in range(2):
        gauge.counted(long_prompt(), usage(830))
    assert gauge.factors == {"en": 0.85}
    assert [measure.factor for measure in kept] == [1.3, 0.85]


@pytest.mark.parametrize(
    ("prompt", "counts"),
    [
        (long_prompt(100), usage(300)),
        (long_prompt(), usage(40)),
        (long_prompt(), usage(800, whole=False)),
        (long_prompt(), Usage(prompt_tokens=None, completion_tokens=3)),
        (long_prompt(), Usage(prompt_tokens=10**12, completion_tokens=3)),
    ],
    ids=["too short", "only what was new", "perhaps not all", "not counted", "not credible"],
)
def test_counts_that_say_nothing_change_nothing(prompt: Prompt, counts: Usage) -> None:
    gauge = Gauge("m")
    for _ in range(20):
        gauge.counted(prompt, counts)
    assert not gauge.factors


def test_a_factor_is_kept_within_reason_and_over_a_restart() -> None:
    gauge = Gauge("m")
    for _ in range(2):
        gauge.counted(long_prompt(), usage(900_000))
    assert gauge.factors == {"en": 4.0}
    later = Gauge("m")
    later.remember([Measure("m", "en", 1.2), Measure("other", "de", 2.0)])
    assert later.factors == {"en": 1.2}


@pytest.mark.parametrize(
    ("failure", "at_most"),
    [
        (Failure(TOO_LONG, "", retryable=False, prompt_tokens=4600, window=4096), 4096 * 3600 // 4600),
        (Failure(TOO_LONG, "", retryable=False, window=3000), 3000),
        (Failure(TOO_LONG, "", retryable=False), 2850),
        (Failure(TOO_LONG, "", retryable=False, window=12), LEAST_WINDOW),
    ],
)
def test_the_next_prompt_is_shorter_whatever_the_server_said(failure: Failure, at_most: int) -> None:
    gauge = Gauge("m")
    gauge.refused(replace(PROMPT, tokens=3600, max_tokens=200, context=4096), failure)
    assert LEAST_WINDOW * 0.8 <= gauge.window(4096, "en") <= at_most


REFUSED = Failure(TOO_LONG, "the prompt is too long", retryable=False, prompt_tokens=4600, window=4096)


def play(*scripts: Sequence[Step], shrinks: bool = True) -> tuple[TurnResult, ScriptedModel, Rung]:
    """A turn whose prompts fill their window, if they are made for one that `shrinks`."""

    async def run() -> tuple[TurnResult, ScriptedModel, Rung]:
        steps = iter(scripts)
        model = ScriptedModel(lambda _prompt: next(steps), id_="model")
        rung = Rung(model)
        loop = asyncio.get_running_loop()
        events: list[TurnEvent] = []

        def prompts(asked: Rung) -> Prompt:
            window = asked.window("en") if shrinks else 4096
            return replace(PROMPT, tokens=window - 400, context=window)

        result = await Turn(
            prompts=prompts,
            ladder=[rung, Rung(ScriptedModel(reply("Hm."), id_="authored"))],
            setting=SETTING,
            deadlines=Deadlines(),
            accepted=loop.time(),
            now=loop.time,
            emit=events.append,
        ).run()
        check(events, result)
        return result, model, rung

    return asyncio.run(run())


def test_a_server_that_says_too_long_is_asked_once_more_with_less() -> None:
    result, model, rung = play([REFUSED], reply("The river is brown."))
    assert result.text == "The river is brown."
    assert not result.fallback
    first, second = model.prompts
    assert second.tokens < first.tokens * 0.9
    assert rung.health.failures == 0
    assert rung.gauge.factors == {"en": 1.25}


def test_it_is_never_asked_a_third_time() -> None:
    result, model, _ = play([REFUSED], [REFUSED], reply("never"))
    assert (result.text, len(model.prompts)) == ("Hm.", 2)


def test_a_prompt_that_cannot_be_shorter_is_not_sent_again() -> None:
    result, model, _ = play([REFUSED], reply("never"), shrinks=False)
    assert (result.text, len(model.prompts)) == ("Hm.", 1)


def test_nothing_is_asked_again_once_something_was_heard() -> None:
    said = "The river is brown today, and it has been brown since Sunday. I "
    result, model, _ = play([Text(said), REFUSED], reply("never"))
    assert (result.reason, len(model.prompts)) == ("broken", 1)


def test_a_prompt_over_the_window_is_not_sent_at_all() -> None:
    async def run() -> tuple[TurnResult, ScriptedModel]:
        model = ScriptedModel(reply("never"), id_="model")
        events: list[TurnEvent] = []
        loop = asyncio.get_running_loop()
        result = await Turn(
            prompts=lambda _rung: replace(PROMPT, tokens=4000, max_tokens=200),
            ladder=[Rung(model), Rung(ScriptedModel(reply("Hm."), id_="authored"))],
            setting=SETTING,
            deadlines=Deadlines(),
            accepted=loop.time(),
            now=loop.time,
            emit=events.append,
        ).run()
        return result, model

    result, model = asyncio.run(run())
    assert result.text == "Hm."
    assert model.prompts == []
    assert "window" in result.trouble[0]
