"""What may be spent at most, and whether one more call fits."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, Self

from npc_dialogue.text.charge import NANOS, Amount

MOST_DOLLARS = 10**6
"""Of a cap. More is a mistake in the settings."""
MOST_TOKENS = 10**15


class CapError(ValueError):
    """A cap that cannot be meant; the message says what it may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """The most of one budget; None: no end. 0 is a cap like any other."""

    tokens: int | None = None
    """In and out together."""
    nanos: int | None = None
    """Nano-dollars."""

    @classmethod
    def of(cls, *, tokens: int | None = None, dollars: float | None = None) -> Self:
        """From what a person writes: `dollars` may have nine decimals. Raises `CapError`."""
        if tokens is not None and not 0 <= tokens <= MOST_TOKENS:
            raise CapError(f"{tokens} tokens: a cap is a whole number from 0 to {MOST_TOKENS:,}.")
        if dollars is not None and not 0 <= dollars <= MOST_DOLLARS:  # false for NaN as well
            raise CapError(f"{dollars:g} dollars: a cap is a number from 0 to {MOST_DOLLARS:,}.")
        return cls(tokens=tokens, nanos=None if dollars is None else int(Decimal(str(dollars)) * NANOS))

    @property
    def dollars(self) -> float | None:
        """For people to read."""
        return None if self.nanos is None else self.nanos / NANOS


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """Every cap. Days are UTC calendar days, never the game's."""

    turn: Cap = field(default_factory=Cap)
    """All calls of one turn, one after another down the ladder."""
    npc: Cap = field(default_factory=Cap)
    """One NPC on one day, in all playthroughs."""
    playthrough: Cap = field(default_factory=Cap)
    """One playthrough in all its life; no load, undo or restart gives anything back."""
    day: Cap = field(default_factory=Cap)
    """Everything on one day."""
    turns_at_once: int | None = None
    """Replies that models write at the same time."""

    def __post_init__(self) -> None:
        if self.turns_at_once is not None and self.turns_at_once < 1:
            raise CapError(f"{self.turns_at_once} turns at once: at least 1, or nobody ever answers.")

    @property
    def budgets(self) -> tuple[Cap, ...]:
        """Those in tokens and money."""
        return self.turn, self.npc, self.playthrough, self.day

    @property
    def counted(self) -> bool:
        """Whether tokens or money have an end."""
        return any(cap.tokens is not None or cap.nanos is not None for cap in self.budgets)

    @property
    def priced(self) -> bool:
        """Whether money has an end."""
        return any(cap.nanos is not None for cap in self.budgets)


Room = Literal["room", "taken", "none"]
"""There is room; there may be once what is set aside for others is settled; there is none."""
Scope = Literal["turn", "npc", "playthrough", "day"]


@dataclass(slots=True)
class Account:
    """One budget: what was spent of it, and what is set aside for calls that still run."""

    scope: Scope
    whose: str
    """As it stands in a sentence: `mira on 2026-11-21`."""
    cap: Cap
    spent: Amount = field(default_factory=Amount)
    held: Amount = field(default_factory=Amount)

    def room(self, asked: Amount, *, percent: int = 100) -> Room:
        """Whether a call that takes so much at most fits into so many per cent of the cap."""
        found: Room = "room"
        for cap, spent, held, more in (
            (self.cap.tokens, self.spent.tokens, self.held.tokens, asked.tokens),
            (self.cap.nanos, self.spent.nanos, self.held.nanos, asked.nanos),
        ):
            if cap is None:
                continue
            limit = cap * percent // 100
            if spent + more > limit:
                return "none"
            if spent + held + more > limit:
                found = "taken"
        return found

    def used(self, percent: int) -> str | None:
        """Where so many per cent or more are spent: how much of how much, in words."""
        if self.cap.tokens and self.spent.tokens * 100 >= self.cap.tokens * percent:
            return f"{self.spent.tokens:,} of {self.cap.tokens:,} tokens"
        if self.cap.nanos and self.spent.nanos * 100 >= self.cap.nanos * percent:
            return f"{money(self.spent.nanos)} of {money(self.cap.nanos)}"
        return None

    def shortage(self, asked: Amount, *, percent: int = 100) -> str:
        """Why `room` says "none", in words."""
        tokens, nanos = self.cap.tokens, self.cap.nanos
        if tokens is not None and self.spent.tokens + asked.tokens > tokens * percent // 100:
            return f"{self.spent.tokens:,} of {tokens:,} tokens are spent, and a reply could take {asked.tokens:,}"
        assert nanos is not None
        return f"{money(self.spent.nanos)} of {money(nanos)} is spent, and a reply could cost {money(asked.nanos)}"


def nanos_of(dollars: float | None) -> int | None:
    """Rounded up; None for what is no price: unknown, negative, NaN, or more than anybody pays."""
    if dollars is None or not 0 <= dollars <= MOST_DOLLARS:
        return None
    return math.ceil(Decimal(str(dollars)) * NANOS)  # as the number is written: 0.000131 is 131,000, not one more


def money(nanos: int) -> str:
    """Such as `$0.50` or `$0.000123`."""
    whole, part = divmod(nanos, NANOS)
    return f"${whole:,}.{f'{part:09}'.rstrip('0').ljust(2, '0')}"
