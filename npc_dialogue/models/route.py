"""How one model is reached: where, in which dialect, in which form, and what it takes and costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .catalogue import Price
from .cost import cost_bound, prompt_tokens_upper
from .dialects.dialect import Dialect
from .port import Bound
from .render.rendered import Form, Rendered
from .server import Server

Json = Any
UNSTOPPABLE_TOKENS = 400
"""The most that are asked for where the provider writes, and bills, to the end although the stream was closed."""
LEAST_TOKENS = 16
"""Some providers write so many although fewer were asked for (OpenRouter's documentation)."""
THINKING_TOKENS = 1024
"""Room for thoughts before the reply, where they cannot be switched off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Everything about a model but the prompt."""

    id: str
    """The source that lines carry."""
    server: Server
    dialect: Dialect
    model: str
    """The server's own name."""
    form: Form
    folded: Form | None = None
    """The form for a server that refuses the roles of `form`; None: those are not in question."""
    row: str = ""
    """The catalogue's id of the model; "" where it has none."""
    context: int = 4096
    """The window that prompts are cut for."""
    max_output: int | None = None
    samplers: Mapping[str, int | float] = field(default_factory=dict)
    seeded: bool = True
    """Whether it takes a seed."""
    thinking: Literal["unasked", "off", "always"] = "unasked"
    """`off`: it may think, and is asked not to; `always`: it cannot be kept from it."""
    tools: bool = False
    """Whether it is told of actions as tools."""
    ensemble: bool = False
    """Whether it keeps several voices apart in one reply."""
    stoppable: bool = True
    """Whether closing the stream ends the work and its price."""
    prices: tuple[Price | None, ...] = (None,)
    """Of all models that this may come to be answered by."""
    extra: Mapping[str, Json] = field(default_factory=dict)
    """More fields of the body, for what one kind of server knows alone."""
    notes: tuple[str, ...] = ()
    """What somebody who chose this should know, such as that the provider has dropped the model."""

    def max_tokens(self, wanted: int, *, thinks: bool) -> int:
        """What is asked for: the words of the reply, and room for thoughts before them."""
        tokens = wanted if self.stoppable else min(wanted, UNSTOPPABLE_TOKENS)
        if thinks:
            tokens += THINKING_TOKENS
        return tokens if self.max_output is None else min(tokens, self.max_output)

    def bound(self, rendered: Rendered, wanted: int) -> Bound:
        """The most that a request can take, by the dearest of the models that may answer it."""
        prompt = prompt_tokens_upper(rendered)
        reply = max(LEAST_TOKENS, self.max_tokens(wanted, thinks=self.thinking != "unasked"))
        costs = [cost_bound(price, prompt, reply) for price in self.prices]
        known = [cost for cost in costs if cost is not None]
        return Bound(
            prompt_tokens=prompt,
            reply_tokens=reply,
            dollars=max(known) if known and len(known) == len(costs) else None,
        )
