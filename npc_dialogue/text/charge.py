"""What a call to a model takes, in whole numbers, so that sums are exact."""

from __future__ import annotations

from dataclasses import dataclass

NANOS = 10**9
"""Nano-dollars in a US dollar."""


@dataclass(frozen=True, slots=True)
class Amount:
    """Tokens and money, set aside or spent."""

    tokens_in: int = 0
    tokens_out: int = 0
    nanos: int = 0
    """Nano-dollars; 0 also where the price is not known."""

    @property
    def tokens(self) -> int:
        """All of them."""
        return self.tokens_in + self.tokens_out

    @property
    def dollars(self) -> float:
        """For people to read; never added up."""
        return self.nanos / NANOS

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.tokens_in + other.tokens_in, self.tokens_out + other.tokens_out, self.nanos + other.nanos)

    def __sub__(self, other: Amount) -> Amount:
        return Amount(self.tokens_in - other.tokens_in, self.tokens_out - other.tokens_out, self.nanos - other.nanos)


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """One call to a model: while it is set aside the most that it can take, once it is settled what it took."""

    number: int
    """No other call's, for as long as the process lives."""
    day: str
    """The UTC calendar day on which it was made, such as `2026-11-21`."""
    playthrough: str
    npc: str
    model: str
    amount: Amount
    in_full: bool = False
    """Settled at the most that it could take, since it is not known what it took."""
    unpriced: bool = False
    """Its price is not known; its `nanos` are 0 and mean nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """All settled calls of one day, playthrough, NPC and model."""

    day: str
    playthrough: str
    npc: str
    model: str
    calls: int = 0
    in_full: int = 0
    """Of them."""
    unpriced: int = 0
    """Of them."""
    amount: Amount = Amount()

    @classmethod
    def of(cls, charge: Charge) -> Tally:
        """A single settled call."""
        return cls(
            day=charge.day,
            playthrough=charge.playthrough,
            npc=charge.npc,
            model=charge.model,
            calls=1,
            in_full=int(charge.in_full),
            unpriced=int(charge.unpriced),
            amount=charge.amount,
        )

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What no other tally of a ledger has."""
        return self.day, self.playthrough, self.npc, self.model

    def __add__(self, other: Tally) -> Tally:
        """Both together, under the first one's names."""
        return Tally(
            day=self.day,
            playthrough=self.playthrough,
            npc=self.npc,
            model=self.model,
            calls=self.calls + other.calls,
            in_full=self.in_full + other.in_full,
            unpriced=self.unpriced + other.unpriced,
            amount=self.amount + other.amount,
        )
