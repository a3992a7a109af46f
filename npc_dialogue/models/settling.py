"""From the most that a call could take to what it took."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.charge import Amount, Charge
from npc_dialogue.text.events import Usage

from .caps import nanos_of
from .port import Governed, Priced

MOST_TOKENS = 10**9
"""What one call can be believed to have taken."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that a call can take, in whole numbers."""

    amount: Amount
    priced: bool
    """Whether its money means anything."""

    @classmethod
    def of(cls, voice: Governed, prompt: Prompt) -> Self:
        """The voice's bound for this prompt."""
        bound = voice.bound(prompt)
        nanos = nanos_of(bound.dollars)
        return cls(Amount(bound.prompt_tokens, bound.reply_tokens, nanos or 0), nanos is not None)

    def is_passed_by(self, amount: Amount) -> bool:
        """Whether the bound was none."""
        return amount.tokens > self.amount.tokens or (self.priced and amount.nanos > self.amount.nanos)


def settle(charge: Charge, voice: Governed, prompt: Prompt, limit: Limit | None, usage: Usage | None) -> Charge:
    """What the call took as far as it is known, and for the rest the most that it could take.

    `limit` is that most, where it was worked out before.
    """
    tokens_in = tokens_out = nanos = None
    if usage is not None and is_credible(usage):
        tokens_in, tokens_out = usage.prompt_tokens, usage.completion_tokens
        nanos = nanos_of(voice.cost(usage) if isinstance(voice, Priced) else usage.cost)
    if tokens_in is not None and tokens_out is not None and nanos is not None:
        return replace(charge, amount=Amount(tokens_in, tokens_out, nanos), unpriced=False)
    limit = limit or Limit.of(voice, prompt)
    most = limit.amount
    return replace(
        charge,
        amount=Amount(
            most.tokens_in if tokens_in is None else tokens_in,
            most.tokens_out if tokens_out is None else tokens_out,
            most.nanos if nanos is None else nanos,
        ),
        in_full=tokens_in is None or tokens_out is None or (nanos is None and limit.priced),
        unpriced=nanos is None and not limit.priced,
    )


def is_credible(usage: Usage) -> bool:
    """Whether every number can be true; a server that is wrong in one is not believed in another."""
    counts = (usage.prompt_tokens, usage.completion_tokens, usage.cached_tokens)
    return all(count is None or (type(count) is int and 0 <= count <= MOST_TOKENS) for count in counts) and (
        usage.cost is None or nanos_of(usage.cost) is not None
    )
