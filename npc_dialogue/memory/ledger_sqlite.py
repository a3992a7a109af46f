"""The ledger in the store's SQLite file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from npc_dialogue.text.charge import Amount, Charge, Tally

from .ledger import taken
from .sqlite_part import SqlitePart

_SET_ASIDE = """
    INSERT INTO set_aside (number, day, playthrough, npc, model, tokens_in, tokens_out, nanos, unpriced)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO NOTHING"""
_UNSETTLED = """
    SELECT number, day, playthrough, npc, model, tokens_in, tokens_out, nanos, unpriced
    FROM set_aside ORDER BY number"""
_ADD = """
    INSERT INTO spent (day, playthrough, npc, model, calls, in_full, unpriced, tokens_in, tokens_out, nanos)
    VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?)
    ON CONFLICT (day, playthrough, npc, model) DO UPDATE SET
        calls = calls + 1, in_full = in_full + excluded.in_full, unpriced = unpriced + excluded.unpriced,
        tokens_in = tokens_in + excluded.tokens_in, tokens_out = tokens_out + excluded.tokens_out,
        nanos = nanos + excluded.nanos"""
_TALLIES = """
    SELECT day, playthrough, npc, model, calls, in_full, unpriced, tokens_in, tokens_out, nanos
    FROM spent ORDER BY day, playthrough, npc, model"""


class SqliteLedger(SqlitePart):
    """Implements `LedgerStore` on a store's own connection; ends with the store."""

    def begin(self) -> Sequence[Tally]:
        """See `LedgerStore`."""
        with self._telling:
            abandoned = self._unsettled()
            if abandoned:
                with self._transaction():
                    for charge in abandoned:
                        self._settle(replace(charge, in_full=True))
            return self._tallies()

    def set_aside(self, charge: Charge) -> None:
        """See `LedgerStore`."""
        amount = charge.amount
        values = (charge.number, charge.day, charge.playthrough, charge.npc, charge.model)
        counts = (amount.tokens_in, amount.tokens_out, amount.nanos, charge.unpriced)
        with self._telling:
            if not self._connection.execute(_SET_ASIDE, (*values, *counts)).rowcount:
                raise taken(charge)

    def settle(self, charge: Charge) -> None:
        """See `LedgerStore`."""
        with self._telling, self._transaction():
            self._settle(charge)

    def drop(self, number: int) -> None:
        """See `LedgerStore`."""
        with self._telling:
            self._drop(number)

    def tallies(self) -> Sequence[Tally]:
        """See `LedgerStore`."""
        with self._telling:
            return self._tallies()

    def unsettled(self) -> Sequence[Charge]:
        """See `LedgerStore`."""
        with self._telling:
            return self._unsettled()

    def _settle(self, charge: Charge) -> None:
        amount = charge.amount
        key = (charge.day, charge.playthrough, charge.npc, charge.model)
        counts = (charge.in_full, charge.unpriced, amount.tokens_in, amount.tokens_out, amount.nanos)
        self._drop(charge.number)
        self._connection.execute(_ADD, (*key, *counts))

    def _drop(self, number: int) -> None:
        self._connection.execute("DELETE FROM set_aside WHERE number = ?", (number,))

    def _tallies(self) -> list[Tally]:
        return [_tally(row) for row in self._connection.execute(_TALLIES).fetchall()]

    def _unsettled(self) -> list[Charge]:
        return [_charge(row) for row in self._connection.execute(_UNSETTLED).fetchall()]


def _tally(row: Sequence[Any]) -> Tally:
    """A row of `_TALLIES`."""
    day, playthrough, npc, model, calls, in_full, unpriced, *counts = row
    return Tally(
        day=day,
        playthrough=playthrough,
        npc=npc,
        model=model,
        calls=calls,
        in_full=in_full,
        unpriced=unpriced,
        amount=Amount(*counts),
    )


def _charge(row: Sequence[Any]) -> Charge:
    """A row of `_UNSETTLED`."""
    number, day, playthrough, npc, model, *counts, unpriced = row
    return Charge(
        number=number,
        day=day,
        playthrough=playthrough,
        npc=npc,
        model=model,
        amount=Amount(*counts),
        unpriced=bool(unpriced),
    )
