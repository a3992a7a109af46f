"""What was learned of how models count tokens, kept beside the tree: it belongs to no playthrough."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Protocol

from npc_dialogue.text.measure import Measure

from .sqlite_errors import Telling


class MeasureStore(Protocol):
    """One call at a time, as the `Store` that it belongs to; every method raises `StoreError`."""

    def all(self) -> Sequence[Measure]:
        """Every factor that was kept, by model and language."""

    def keep(self, measure: Measure) -> None:
        """In place of what was kept of this model and language."""


class SqliteMeasures:
    """Implements `MeasureStore` on a store's own connection; ends with the store."""

    def __init__(self, connection: sqlite3.Connection, telling: Telling) -> None:
        self._connection = connection
        self._telling = telling

    def all(self) -> Sequence[Measure]:
        """See `MeasureStore`."""
        with self._telling:
            rows = self._connection.execute("SELECT model, language, factor FROM measured ORDER BY model, language")
            return [Measure(*row) for row in rows.fetchall()]

    def keep(self, measure: Measure) -> None:
        """See `MeasureStore`."""
        with self._telling:
            self._connection.execute(
                "INSERT OR REPLACE INTO measured (model, language, factor) VALUES (?, ?, ?)",
                (measure.model, measure.language, measure.factor),
            )
