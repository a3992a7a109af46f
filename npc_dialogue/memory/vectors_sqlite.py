"""Vectors beside the memories, in the store's SQLite file."""

# ruff: noqa: S608 - the statements are put together from constants of this file; values are always bound
from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Final

from .memories_sqlite import LINEAGE
from .rows import COLUMNS, node_of
from .sqlite_errors import Telling
from .sqlite_part import SqlitePart
from .vectors import Bare, Near, cosine, cosine_of_signs, packed, signs

_LOOKED_AT: Final = 20_000
"""The newest memories of an NPC, compared by their signs alone: about half a microsecond each."""
_COMPARED: Final = 64
"""Of them, by all of their numbers."""
_FEWEST: Final = 8
"""Memories from which can be told what is usual between them."""
_BARE = f"""
    SELECT {COLUMNS}, m.id, m.part, EXISTS (SELECT 1 FROM vector v WHERE v.memory = m.id AND v.model = ?)
    FROM memory m CROSS JOIN node n ON n.id = m.node
    WHERE m.id > ? AND n.playthrough = ? AND n.id < ? ORDER BY m.id LIMIT ?"""
_KEEP = """
    INSERT OR REPLACE INTO vector (memory, model, signs, numbers)
    SELECT id, ?, ?, ? FROM memory WHERE id = ?"""
_SIGNS = f"""
    {LINEAGE}
    SELECT m.id, v.signs FROM lineage l
    CROSS JOIN hearer h ON h.branch = l.branch AND h.npc = ? AND h.depth <= l.reach AND h.depth < ?
    CROSS JOIN memory m ON m.node = h.node
    CROSS JOIN vector v ON v.memory = m.id AND v.model = ?
    ORDER BY m.id DESC LIMIT ?"""
_NUMBERS = f"""
    SELECT {COLUMNS}, m.part, v.numbers FROM memory m CROSS JOIN node n ON n.id = m.node
    CROSS JOIN vector v ON v.memory = m.id AND v.model = ? WHERE m.id = ?"""


class SqliteVectors(SqlitePart):
    """Implements `Vectors`."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        telling: Telling,
        transaction: Callable[[], AbstractContextManager[None]],
    ) -> None:
        super().__init__(connection, telling, transaction)
        self._done: dict[tuple[int, str], int] = {}
        """By playthrough and model: the memory up to which all have a vector."""

    def bare(self, playthrough: int, model: str, *, before: int, limit: int) -> list[Bare]:
        """See `Vectors`."""
        found: list[Bare] = []
        done = self._done.get((playthrough, model), 0)
        with self._telling:
            while not found:
                asked = (model, done, playthrough, before, limit)
                rows = self._connection.execute(_BARE, asked).fetchall()
                found = [Bare(memory=row[-3], node=node_of(row), part=row[-2]) for row in rows if not row[-1]]
                if not found and rows:
                    done = self._done[playthrough, model] = rows[-1][-3]
                if len(rows) < limit:
                    break
        return found

    def keep(self, model: str, vectors: Sequence[tuple[int, Sequence[float]]]) -> None:
        """See `Vectors`."""
        rows = [(model, signs(values), packed(values), memory) for memory, values in vectors]
        with self._telling, self._transaction():
            self._connection.executemany(_KEEP, rows)

    def nearest(
        self, node: int, npc: str, model: str, vector: Sequence[float], *, limit: int, below: int
    ) -> list[Near]:
        """See `Vectors`."""
        asked, of_all = int.from_bytes(signs(vector)), packed(vector)
        with self._telling:
            rows = self._connection.execute(_SIGNS, (node, npc, below, model, _LOOKED_AT)).fetchall()
            length = len(signs(vector))
            differing = [
                ((asked ^ int.from_bytes(bits)).bit_count(), memory) for memory, bits in rows if len(bits) == length
            ]
            if len(differing) < _FEWEST:
                return []
            usual = cosine_of_signs(sum(count for count, _ in differing) / len(differing), len(vector))
            found = []
            for _, memory in sorted(differing)[:_COMPARED]:
                row = self._connection.execute(_NUMBERS, (model, memory)).fetchone()
                likeness = (cosine(of_all, row[-1]) - usual) / max(1 - usual, 1e-6)
                if likeness > 0:
                    found.append(Near(node=node_of(row), part=row[-2], likeness=min(likeness, 1.0)))
        return sorted(found, key=lambda near: (-near.likeness, -near.node.id, near.part))[: max(limit, 0)]
