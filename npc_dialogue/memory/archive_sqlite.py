"""Playthroughs as wholes, in the store's SQLite file."""

# ruff: noqa: S608 - the statements are put together from constants of this file; values are always bound
from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from .archive import Entry, Listed
from .json_text import from_text, to_text
from .marks import is_mark
from .refusals import check_name, unknown_node, unknown_playthrough
from .sqlite_errors import Telling
from .sqlite_part import SqlitePart
from .store import Json, NodeKind, PlaythroughRecord, StoreError

Add = Callable[[int, int, NodeKind, str, str], int]
"""Adds a node that is done within a transaction: playthrough, parent, kind, mark and JSON; its id."""
_LISTED = """
    SELECT p.name, count(*), sum(n.kind = 'turn'), sum(n.branch = n.id),
        (SELECT depth FROM node WHERE id = p.head)
    FROM playthrough p JOIN node n ON n.playthrough = p.id GROUP BY p.id ORDER BY p.name"""
_ENTRIES = """
    SELECT n.id, n.parent, n.kind, n.mark, n.data, n.result, n.status,
        (SELECT data FROM snapshot WHERE node = n.id) FROM node n """
_ABOVE = """
    WITH RECURSIVE up (id, parent) AS (
        SELECT id, parent FROM node WHERE id = ?
        UNION ALL SELECT p.id, p.parent FROM up CROSS JOIN node p ON p.id = up.parent
    ) """
_KEPT = """
    INSERT OR IGNORE INTO temp.kept
    WITH RECURSIVE up (id, parent) AS (
        SELECT id, parent FROM node WHERE id = ? AND playthrough = ?
        UNION ALL SELECT p.id, p.parent FROM up CROSS JOIN node p ON p.id = up.parent
    )
    SELECT id FROM up"""
_NAMING = frozenset({"turn", "tale"})


class SqliteArchive(SqlitePart):
    """Implements `Archive` on a store's own connection; ends with the store."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        telling: Telling,
        transaction: Callable[[], AbstractContextManager[None]],
        *,
        make: Callable[[str], None],
        add: Add,
        mint: Callable[[], str],
    ) -> None:
        """`make` makes a playthrough with its root within a transaction, `add` a node; `mint` gives a new mark."""
        super().__init__(connection, telling, transaction)
        self._make = make
        self._add = add
        self._mint = mint

    def listed(self) -> list[Listed]:
        """See `Archive`."""
        with self._telling:
            rows = self._connection.execute(_LISTED).fetchall()
        return [
            Listed(name=name, nodes=nodes, turns=turns, branches=branches, depth=depth)
            for name, nodes, turns, branches, depth in rows
        ]

    def entries(self, playthrough: int, *, above: int | None = None) -> Iterator[Entry]:
        """See `Archive`."""
        with self._telling:
            if above is None:
                rows = self._connection.execute(f"{_ENTRIES} WHERE n.playthrough = ? ORDER BY n.id", (playthrough,))
            else:
                statement = f"{_ABOVE} {_ENTRIES} JOIN up ON up.id = n.id WHERE n.playthrough = ? ORDER BY n.id"
                rows = self._connection.execute(statement, (above, playthrough))
            for id_, parent, kind, mark, data, result, status, snapshot in rows:
                yield Entry(
                    id=id_,
                    parent=parent,
                    kind=kind,
                    mark=mark,
                    data=from_text(data),
                    result=self._cancelled(id_) if status == "open" else _value(result),
                    snapshot=_value(snapshot),
                )

    def restore(self, name: str, entries: Iterable[Entry], *, head: int, marks: bool) -> PlaythroughRecord:
        """See `Archive`."""
        check_name(name)
        with self._telling, self._transaction():
            if self._found(name) is not None:
                raise StoreError(f"There is a playthrough '{name}' in this file already. Choose another name.")
            self._make(name)
            playthrough, root = self._found(name)
            ids: dict[int, int] = {}
            for entry in entries:
                if (entry.kind == "root") != (not ids) or (entry.parent is not None and entry.parent not in ids):
                    raise StoreError(f"Entry {entry.id} does not follow the one that it came after.")
                mark = entry.mark if marks and self._is_free(entry.mark) else self._mint()
                if entry.parent is None:
                    ids[entry.id] = root
                    self._connection.execute("UPDATE node SET mark = ? WHERE id = ?", (mark, root))
                else:
                    data = to_text(_renamed(entry.data, ids))
                    new = self._add(playthrough, ids[entry.parent], entry.kind, mark, data)
                    ids[entry.id] = new
                    result = None if entry.result is None else to_text(_renamed(entry.result, ids))
                    told = entry.kind not in {"turn", "event", "told"}
                    self._connection.execute("UPDATE node SET result = ?, filed = ? WHERE id = ?", (result, told, new))
                if entry.snapshot is not None:
                    self._connection.execute(
                        "INSERT INTO snapshot (node, data) VALUES (?, ?)",
                        (ids[entry.id], to_text(_renamed(entry.snapshot, ids))),
                    )
            if head not in ids:
                raise StoreError("The entry that the playthrough stands at is missing.")
            self._connection.execute("UPDATE playthrough SET head = ? WHERE id = ?", (ids[head], playthrough))
            row = self._connection.execute(
                "SELECT id, name, secret, head FROM playthrough WHERE id = ?", (playthrough,)
            ).fetchone()
        return PlaythroughRecord(id=row[0], name=row[1], secret=row[2], head=row[3])

    def fork(self, node: int, name: str) -> PlaythroughRecord:
        """See `Archive`."""
        with self._telling:
            row = self._connection.execute("SELECT playthrough FROM node WHERE id = ?", (node,)).fetchone()
        if row is None:
            raise unknown_node(node)
        return self.restore(name, list(self.entries(row[0], above=node)), head=node, marks=False)

    def prune(self, playthrough: int, keep: Sequence[int]) -> int:
        """See `Archive`."""
        with self._telling:
            row = self._connection.execute("SELECT head FROM playthrough WHERE id = ?", (playthrough,)).fetchone()
            if row is None:
                raise unknown_playthrough(playthrough)
            with self._deleting():
                for node in (row[0], *keep):
                    if not self._connection.execute(_KEPT, (node, playthrough)).rowcount:
                        found = self._connection.execute(
                            "SELECT 1 FROM node WHERE id = ? AND playthrough = ?", (node, playthrough)
                        ).fetchone()
                        if found is None:
                            raise unknown_node(node)
                return self._delete("playthrough = ? AND id NOT IN temp.kept", playthrough)

    def forget(self, playthrough: int) -> None:
        """See `Archive`."""
        with self._telling, self._deleting():
            self._delete("playthrough = ?", playthrough)
            if not self._connection.execute("DELETE FROM playthrough WHERE id = ?", (playthrough,)).rowcount:
                raise unknown_playthrough(playthrough)

    def compact(self) -> None:
        """See `Archive`."""
        with self._telling:
            self._connection.execute("INSERT INTO memory_words (memory_words) VALUES ('optimize')")
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint (TRUNCATE)")

    def _delete(self, which: str, playthrough: int) -> int:
        """The nodes for which this holds, and all that belongs to them."""
        nodes = f"SELECT id FROM node WHERE {which}"
        for table in ("line", "snapshot", "memory", "hearer", "chapter"):
            self._connection.execute(f"DELETE FROM {table} WHERE node IN ({nodes})", (playthrough,))
        self._connection.execute(f"DELETE FROM branch WHERE id IN ({nodes})", (playthrough,))
        return self._connection.execute(f"DELETE FROM node WHERE {which}", (playthrough,)).rowcount

    @contextmanager
    def _deleting(self) -> Iterator[None]:
        """A transaction in which nobody looks for children of each deleted node: whole branches go."""
        self._connection.execute("PRAGMA foreign_keys = OFF")
        try:
            self._connection.execute("CREATE TEMP TABLE IF NOT EXISTS kept (id INTEGER PRIMARY KEY)")
            with self._transaction():
                self._connection.execute("DELETE FROM temp.kept")
                yield
        finally:
            self._connection.execute("PRAGMA foreign_keys = ON")

    def _cancelled(self, node: int) -> dict[str, Json]:
        lines = self._connection.execute("SELECT data FROM line WHERE node = ? ORDER BY number", (node,)).fetchall()
        return {"lines": [from_text(text) for (text,) in lines], "reason": "cancelled"}

    def _found(self, name: str) -> Any:
        return self._connection.execute("SELECT id, head FROM playthrough WHERE name = ?", (name,)).fetchone()

    def _is_free(self, mark: str) -> bool:
        return is_mark(mark) and not self._connection.execute("SELECT 1 FROM node WHERE mark = ?", (mark,)).fetchone()


def _value(text: str | None) -> dict[str, Json] | None:
    return None if text is None else from_text(text)


def _renamed(value: Json, ids: dict[int, int]) -> Json:
    """The value with the names that its nodes have now."""
    if isinstance(value, dict):
        return {key: _name(each, ids) if key in _NAMING else _renamed(each, ids) for key, each in value.items()}
    if isinstance(value, list):
        return [_renamed(each, ids) for each in value]
    return value


def _name(name: Json, ids: dict[int, int]) -> Json:
    if isinstance(name, str) and name[:1] == "t" and name[1:].isdecimal() and len(name) < 20:
        return f"t{ids.get(int(name[1:]), 0)}"
    return _renamed(name, ids)
