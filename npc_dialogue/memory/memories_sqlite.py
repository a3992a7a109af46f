"""What each NPC has of the past, in the store's SQLite file."""

# ruff: noqa: S608 - the statements are put together from constants of this file; values are always bound
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from .json_text import from_text, to_text
from .memories import ChapterRecord, Filed, Found, Heard
from .refusals import unknown_node
from .rows import COLUMNS, node_of
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
_RECALL = f"""
    {LINEAGE}, found (node, part, rank) AS (
        SELECT m.node, m.part, bm25(memory_words)
        FROM memory_words CROSS JOIN memory m ON m.id = memory_words.rowid
        JOIN lineage l ON l.branch = m.branch AND m.depth <= l.reach
        JOIN hearer h ON h.branch = m.branch AND h.npc = ? AND h.depth = m.depth
        WHERE memory_words MATCH ? AND memory_words.rowid > ? AND m.depth < ?
        ORDER BY 3, m.id DESC LIMIT ?
    )
    SELECT {COLUMNS}, f.part, f.rank FROM found f CROSS JOIN node n ON n.id = f.node"""
_MOST_RANKED: Final = 800
"""Memories that are ranked for one question, of all branches: about 3 µs each. Rare words come first."""
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
            self._check(node)
            looked_for, above = self._rarest(words)
            if not looked_for:
                return []
            match = " OR ".join(map(_quoted, looked_for))
            rows = self._connection.execute(_RECALL, (node, npc, match, above, below, max(limit, 0))).fetchall()
        return sorted(
            (Found(node=node_of(row), part=row[-2], relevance=-row[-1]) for row in rows),
            key=lambda found: (-found.relevance, -found.node.id, found.part),
        )

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

    def _rarest(self, words: Sequence[str]) -> tuple[list[str], int]:
        """Of these words the rarest, as many as may be ranked, and the id above which memories are looked at.

        A word that stands nearly everywhere leads to the newest memories alone.
        """
        counted = [
            (row[0], word)
            for word in dict.fromkeys(words)
            if (row := self._connection.execute("SELECT doc FROM memory_count WHERE term = ?", (word,)).fetchone())
        ]
        counted.sort(key=lambda each: each[0])
        left = _MOST_RANKED
        found = []
        for count, word in counted:
            left -= count
            if left < 0:
                break
            found.append(word)
        if found or not counted:
            return found, 0
        count, word = counted[0]
        (newest,) = self._connection.execute("SELECT max(id) FROM memory").fetchone()
        return [word], newest - newest * _MOST_RANKED // count

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
        while row[0] is not None:
            yield row
            row = self._connection.execute("SELECT parent, fork FROM branch WHERE id = ?", (row[0],)).fetchone()

    def _check(self, node: int) -> None:
        if self._connection.execute("SELECT 1 FROM node WHERE id = ?", (node,)).fetchone() is None:
            raise unknown_node(node)


def _quoted(word: str) -> str:
    """A word as SQLite's full-text search takes it, whatever stands in it."""
    return '"' + word.replace('"', '""') + '"'
