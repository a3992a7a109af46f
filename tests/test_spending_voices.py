"""What a voice says that a reply can take, and what it cost: the bounds that the governor builds on."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from npc_dialogue.models.catalogue import Price
from npc_dialogue.models.choose import ModelChoice
from npc_dialogue.models.cost import together
from npc_dialogue.models.local.gguf import GgufModel
from npc_dialogue.models.local.llama_child import LlamaSettings
from npc_dialogue.models.port import Bound, Governed, Priced
from npc_dialogue.models.route import LEAST_TOKENS, THINKING_TOKENS
from npc_dialogue.models.routes import route_of
from npc_dialogue.models.served import ServedModel
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Finish, StreamEvent, Text, Usage
from tests.support.prompts import FULL
from tests.support.upstream import Answer, document, head, serving

ENVIRONMENT = {"OPENROUTER_API_KEY": "k", "MINIMAX_API_KEY": "k"}
REFUSED_ROLES: Answer = [document({"error": {"message": "invalid params, role (2013)", "http_code": "400"}}, 400)]
MUST_THINK: Answer = [document({"error": {"code": 400, "message": "Reasoning is mandatory."}}, 400)]


def said(usage: dict[str, float] | None) -> Answer:
    """A reply of one word that ends well."""
    end = {"choices": [{"delta": {}, "finish_reason": "stop"}], **({} if usage is None else {"usage": usage})}
    word = {"choices": [{"delta": {"content": "Aye."}}]}
    return [head(), *(b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in (word, end)), b"data: [DONE]\n\n"]


def chosen(name: str, url: str | None = None) -> ServedModel:
    return ServedModel(route_of(ModelChoice.of(name, url, None, ENVIRONMENT)))


def life(name: str, *answers: Answer, prompt: Prompt = FULL) -> tuple[list[Bound], list[StreamEvent], int]:
    """The bounds before and after a turn, what came, and how often the server was asked."""

    async def scenario() -> tuple[list[Bound], list[StreamEvent], int]:
        async with asyncio.timeout(20), serving(*answers) as upstream:
            model = chosen(name, f"{upstream.url}/v1")
            bounds = [model.bound(prompt)]
            events = [event async for event in model.stream(prompt)]
            bounds.append(model.bound(prompt))
            await model.aclose()
            return bounds, events, len(upstream.requests)

    return asyncio.run(scenario())


def test_a_bound_holds_for_every_time_that_a_stream_may_ask() -> None:
    (before, after), events, asked = life("minimax:M2-her", REFUSED_ROLES, said(None))
    assert (asked, events[-1]) == (2, Finish("stop"))
    assert (before.prompt_tokens, before.reply_tokens) == (2 * after.prompt_tokens, 2 * after.reply_tokens)


def test_a_bound_holds_for_a_model_that_may_have_to_be_let_think() -> None:
    (before, after), _, asked = life("openrouter:minimax/minimax-m1", MUST_THINK, said(None))
    assert asked == 2
    assert after.reply_tokens == FULL.max_tokens + THINKING_TOKENS
    assert before.reply_tokens == 2 * after.reply_tokens
    assert before.dollars is not None
    assert after.dollars is not None
    assert before.dollars == pytest.approx(2 * after.dollars)


def test_a_refusal_that_was_counted_is_counted_with_the_reply() -> None:
    refused: Answer = [
        head(),
        b'data: {"choices":[],"usage":{"prompt_tokens":40,"completion_tokens":1}}\n\n',
        b'data: {"choices":null,"base_resp":{"status_code":2013,"status_msg":"invalid params"}}\n\n',
    ]
    _, events, _ = life("minimax:M2-her", refused, said({"prompt_tokens": 30, "completion_tokens": 2}))
    assert [event for event in events if isinstance(event, Usage)][-1] == Usage(70, 3)
    _, events, _ = life("minimax:M2-her", refused, said(None))
    assert [event for event in events if isinstance(event, Usage)][-1] == Usage(None, None)
    assert events[-2:] == [Text("Aye."), Finish("stop")]


def test_what_is_not_known_of_both_is_not_known() -> None:
    one = Usage(10, 2, cached_tokens=None, cost=0.5)
    assert together(None, one) == one
    assert together(one, Usage(1, None, cached_tokens=3, cost=0.25)) == Usage(11, None, cost=0.75)


def test_the_dearest_of_the_models_that_may_have_answered_is_what_it_cost() -> None:
    cheap, dear = Price(input=1, output=1), Price(input=2, output=3)
    route = route_of(ModelChoice.of("openrouter:nobody/knows-it", None, None, ENVIRONMENT))
    usage = Usage(1_000_000, 1_000_000)
    assert ServedModel(replace(route, prices=(cheap, dear))).cost(usage) == 5
    assert ServedModel(replace(route, prices=(cheap, None))).cost(usage) is None
    assert ServedModel(replace(route, prices=(cheap, None))).cost(replace(usage, cost=0.125)) == 0.125


def test_no_fewer_tokens_are_reckoned_with_than_a_provider_may_write() -> None:
    bound = chosen("openrouter:minimax/minimax-m2-her").bound(replace(FULL, max_tokens=1))
    assert bound.reply_tokens == LEAST_TOKENS


def test_a_model_of_our_own_takes_tokens_and_no_money(tmp_path: Path) -> None:
    model = GgufModel(LlamaSettings(model=tmp_path / "tiny.gguf", program="llama-server"))
    bound = model.bound(FULL)
    assert bound.prompt_tokens > len(FULL.line)
    assert (bound.reply_tokens, bound.dollars, model.cost(Usage(5, 5))) == (FULL.max_tokens, 0, 0)
    assert isinstance(model, Governed)
    assert isinstance(model, Priced)
