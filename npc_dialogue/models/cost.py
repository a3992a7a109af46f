"""What a request costs: from what a server counted, and, before it was sent, at most.

The bound holds as long as the price does. A price that is not known gives None, never 0.
"""

from __future__ import annotations

import json
from typing import TypeVar

from npc_dialogue.text.events import Usage

from .catalogue import Price
from .render.rendered import Rendered

T = TypeVar("T", int, float)
PER = 1_000_000
TOKENS_A_MESSAGE = 24
"""What a template may add to a message: marks of begin and end, a role, a name's frame, each of several tokens."""
TOKENS_A_PROMPT = 256
"""What it may add once: a begin mark, a date, a line of its own."""


def prompt_tokens_upper(prompt: Rendered) -> int:
    """More tokens than the prompt can have: no tokenizer makes more than one token of a byte."""
    texts = [text for message in prompt.messages for text in message.values()] or [prompt.text]
    texts += [json.dumps(tool, ensure_ascii=False) for tool in prompt.tools]
    size = sum(len(text.encode("utf-8", "replace")) for text in texts)
    return size + TOKENS_A_MESSAGE * (len(prompt.messages) + len(prompt.tools)) + TOKENS_A_PROMPT


def cost_bound(price: Price | None, prompt_tokens_upper: int, max_tokens: int) -> float | None:
    """The most dollars that a request can cost: every prompt token new, every token of the reply written."""
    if price is None:
        return None
    return (prompt_tokens_upper * price.input + max_tokens * price.output) / PER


def cost_of(price: Price | None, usage: Usage) -> float | None:
    """What a request cost, in dollars: as the server says, else its counts by the price; None when neither is known."""
    if usage.cost is not None:
        return usage.cost
    if price is None or usage.prompt_tokens is None or usage.completion_tokens is None:
        return None
    cached = min(usage.cached_tokens or 0, usage.prompt_tokens) if price.cache_read is not None else 0
    fresh = usage.prompt_tokens - cached
    return (fresh * price.input + cached * (price.cache_read or 0) + usage.completion_tokens * price.output) / PER


def together(one: Usage | None, other: Usage) -> Usage:
    """What two requests took, if there was a first; what is not known of both is not known."""
    if one is None:
        return other
    return Usage(
        prompt_tokens=_sum(one.prompt_tokens, other.prompt_tokens),
        completion_tokens=_sum(one.completion_tokens, other.completion_tokens),
        cached_tokens=_sum(one.cached_tokens, other.cached_tokens),
        cost=_sum(one.cost, other.cost),
        whole=one.whole and other.whole,
    )


def _sum(one: T | None, other: T | None) -> T | None:
    return None if one is None or other is None else one + other
