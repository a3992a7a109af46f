"""What each NPC has of the past, in the store's SQLite file."""

# ruff: noqa: S608 - the statements are put together from constants of this file; values are always bound
from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Final

from .json_text import from_text, to_text
from .memories import ChapterRecord, Filed, Found, Heard
from .recall_sqlite import AT_ONCE, Recall, batches
from .refusals import unknown_node
from .rows import COLUMNS, node_of
from .sqlite_errors import Telling
from .sqlite_part import SqlitePart
from .store import Node

LINEAGE: Final = """
    WITH RECURSIVE lineage (branch, reach) AS (
        SELECT branch, depth FROM node WHERE id = ?
        UNION ALL
        SELECT b.parent, b.fork FROM lineage l CROSS JOIN branch b ON b.id = l.branch WHERE b.parent IS NOT NULL
    )"""
"""The branches that a node's ancestors are on, each with the depth down to which they are."""
_HEARD = f"""
    SELECT {COLUMNS}, h.number FROM hearer h CROSS JOIN node n ON n.id = h.node
    WHERE h.branch = ? AND h.npc = ? AND h.depth <= ? AND h.number <= ? ORDER BY h.depth DESC LIMIT ?"""
_NUMBER = "SELECT number FROM hearer WHERE branch = ? AND npc = ? AND depth <= ? ORDER BY depth DESC LIMIT 1"
_NODES = f"SELECT {COLUMNS} FROM node n WHERE n.id IN ({', '.join('?' * AT_ONCE)})"
_MOST_LINEAGES: Final = 64
_FORKED = "SELECT parent, fork FROM branch WHERE id = ?"
_HIGHEST = "SELECT level FROM chapter WHERE branch = ? AND npc = ? ORDER BY level DESC LIMIT 1"
_CHAPTERS = """
    SELECT level, first, last, node, data FROM chapter
    WHERE branch = ? AND npc = ? AND level = ? AND last > ? AND depth <= ?"""
_PUT_CHAPTER = """
    INSERT OR REPLACE INTO chapter (branch, npc, level, last, first, depth, node, data)
    SELECT branch, ?, ?, ?, ?, depth, id, ? FROM node WHERE id = ?"""
_END = 2**62


class SqliteMemories(SqlitePart):
    """Implements `Memories` on a store's own connection; ends with the store."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        telling: Telling,
        transaction: Callable[[], AbstractContextManager[None]],
    ) -> None:
        super().__init__(connection, telling, transaction)
        self._recall = Recall(connection)
        self._lineages: dict[int, Sequence[tuple[int, int]]] = {}
        """Where some branches came from; that never changes."""

    def heard(self, node: int, npc: str, *, limit: int, last: int | None = None) -> list[Heard]:
        """See `Memories`."""
        found: list[Heard] = []
        with self._telling:
            for branch, reach in self._lineage(node):
                if len(found) >= limit:
                    break
                asked = (branch, npc, reach, _END if last is None else last, limit - len(found))
                found += [Heard(node=node_of(row), number=row[-1]) for row in self._connection.execute(_HEARD, asked)]
        return found

    def count(self, node: int, npc: str) -> int:
        """See `Memories`."""
        with self._telling:
            return self._count(self._lineage(node), npc)

    def recall(self, node: int, npc: str, words: Sequence[str], *, limit: int, below: int) -> list[Found]:
        """See `Memories`."""
        with self._telling:
            reaches = dict(self._lineage(node))
            led = self._recall.led(words, npc, reaches, below=below, limit=max(limit, 0))
            nodes = {
                row[0]: node_of(row)
                for batch in batches(list({each.node for each in led}))
                for row in self._connection.execute(_NODES, batch)
            }
        return [Found(node=nodes[each.node], part=each.part, relevance=each.relevance) for each in led]

    def put_chapters(self, npc: str, chapters: Sequence[ChapterRecord]) -> None:
        """See `Memories`."""
        rows = [(npc, each.level, each.last, each.first, to_text(each.data), each.node) for each in chapters]
        with self._telling, self._transaction():
            for row in rows:
                if not self._connection.execute(_PUT_CHAPTER, row).rowcount:
                    raise unknown_node(row[-1])

    def chapters(self, node: int, npc: str) -> list[ChapterRecord]:
        """See `Memories`."""
        found: list[ChapterRecord] = []
        covered = 0
        with self._telling:
            self._check(node)
            holding = [
                (branch, reach, highest[0])
                for branch, reach in self._lineage(node)
                if (highest := self._connection.execute(_HIGHEST, (branch, npc)).fetchone()) is not None
            ]
            for level in range(max((highest for *_, highest in holding), default=-1), -1, -1):
                rows = [
                    row
                    for branch, reach, highest in holding
                    if highest >= level
                    for row in self._connection.execute(_CHAPTERS, (branch, npc, level, covered, reach))
                ]
                for _, first, last, ends, text in sorted(rows, key=lambda row: (row[2], row[3])):
                    found.append(ChapterRecord(level=level, first=first, last=last, node=ends, data=from_text(text)))
                    covered = last
        return found

    def unfiled(self, playthrough: int, *, limit: int) -> list[Node]:
        """See `Memories`."""
        with self._telling:
            rows = self._connection.execute(
                f"SELECT {COLUMNS} FROM node n WHERE n.filed = 0 AND n.playthrough = ? AND n.status = 'done' "
                "ORDER BY n.id LIMIT ?",
                (playthrough, max(limit, 0)),
            ).fetchall()
        return [node_of(row) for row in rows]

    def file(self, told: Sequence[Filed]) -> None:
        """See `Memories`."""
        with self._telling, self._transaction():
            for each in told:
                self._check(each.node)
                self.add_hearers(each.node, each.hearers)
                self.add_words(each.node, each.words)

    def add_hearers(self, node: int, hearers: Sequence[str]) -> None:
        """Who was there, within the caller's transaction."""
        branch, depth = self._connection.execute("SELECT branch, depth FROM node WHERE id = ?", (node,)).fetchone()
        for npc in dict.fromkeys(hearers):
            self._connection.execute(
                "INSERT OR IGNORE INTO hearer (branch, npc, depth, node, number) VALUES (?, ?, ?, ?, ?)",
                (branch, npc, depth, node, self._count(self._lineage(node), npc) + 1),
            )

    def add_words(self, node: int, words: Sequence[str]) -> None:
        """What the parts of a node are found by, instead of what was told before, within the caller's transaction."""
        self._connection.execute("DELETE FROM memory WHERE node = ?", (node,))
        self._connection.executemany(
            "INSERT INTO memory (node, part, branch, depth, words) "
            "SELECT id, ?, branch, depth, ? FROM node WHERE id = ?",
            [(part, each, node) for part, each in enumerate(words) if each],
        )
        self._connection.execute("UPDATE node SET filed = 1 WHERE id = ?", (node,))

    def _count(self, lineage: Iterable[tuple[int, int]], npc: str) -> int:
        for branch, reach in lineage:
            row = self._connection.execute(_NUMBER, (branch, npc, reach)).fetchone()
            if row is not None:
                return int(row[0])
        return 0

    def _lineage(self, node: int) -> Iterator[tuple[int, int]]:
        """The branches that hold the node and its ancestors, each with the depth of the last one, nearest first."""
        row = self._connection.execute("SELECT branch, depth FROM node WHERE id = ?", (node,)).fetchone()
        if row is None:
            raise unknown_node(node)
        yield row
        yield from self._above(row[0])

    def _above(self, branch: int) -> Sequence[tuple[int, int]]:
        """The branches that a branch came from, each with the depth at which it was left, nearest first."""
        known = self._lineages.get(branch)
        if known is not None:
            return known
        found, at = list[tuple[int, int]](), branch
        while (row := self._connection.execute(_FORKED, (at,)).fetchone())[0] is not None:
            found.append(row)
            at = row[0]
        if not self._connection.in_transaction:  # what is rolled back gives its ids to others
            if len(self._lineages) >= _MOST_LINEAGES:
                self._lineages.clear()
            self._lineages[branch] = found
        return found

    def _check(self, node: int) -> None:
        if self._connection.execute("SELECT 1 FROM node WHERE id = ?", (node,)).fetchone() is None:
            raise unknown_node(node)
