"""The store as one SQLite file."""

# ruff: noqa: S608 - the statements are put together from constants of this file; values are always bound
from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, get_args
from urllib.parse import quote

from .archive_sqlite import SqliteArchive
from .json_text import from_text, to_text
from .ledger_sqlite import SqliteLedger
from .marks import RandomBytes, is_mark, mint_mark, mint_secret
from .measures import SqliteMeasures
from .memories_sqlite import SqliteMemories
from .migrations import check_ours, migrate
from .refusals import check_name, check_new_node, not_a_turn, not_open, unknown_node, unknown_playthrough
from .rows import COLUMNS, node_of
from .sqlite_errors import Telling
from .store import Json, Node, NodeKind, PlaythroughRecord, Status, StoreError
from .vectors_sqlite import SqliteVectors

LOCK_WAIT: Final = 1.5
"""Seconds to wait for a file in use: a sidecar whose game died may need one to end."""

_KINDS: Final[tuple[NodeKind, ...]] = get_args(NodeKind)
_NODE = f"SELECT {COLUMNS} FROM node n WHERE n.id = ?"
_APPEND = f"""
    INSERT INTO node (
        playthrough, parent, kind, status, filed, mark, data, depth, branch, {", ".join(f"last_{k}" for k in _KINDS)}
    )
    SELECT p.playthrough, p.id, ?, ?, ?, ?, ?, p.depth + 1,
        iif(EXISTS (SELECT 1 FROM node WHERE branch = p.branch AND depth = p.depth + 1), 0, p.branch),
        {", ".join(f"iif(p.kind = '{k}', p.id, p.last_{k})" for k in _KINDS)}
    FROM node p WHERE p.id = ? AND p.playthrough = ?"""
_FORK = """
    INSERT INTO branch (id, parent, fork)
    SELECT n.id, p.branch, ifnull(p.depth, -1) FROM node n LEFT JOIN node p ON p.id = n.parent WHERE n.id = ?"""
_ADD_LINE = """
    INSERT INTO line (node, number, data)
    SELECT n.id, (SELECT ifnull(max(number) + 1, 0) FROM line WHERE node = n.id), ?
    FROM node n WHERE n.id = ? AND n.status = 'open'"""
_SET_HEAD = """
    UPDATE playthrough SET head = ?1
    WHERE id = ?2 AND EXISTS (SELECT 1 FROM node WHERE id = ?1 AND playthrough = ?2)"""
_PATH = f"""
    WITH RECURSIVE up (id, parent) AS (
        SELECT id, parent FROM node WHERE id = ?
        UNION ALL SELECT p.id, p.parent FROM up CROSS JOIN node p ON p.id = up.parent
    )
    SELECT {COLUMNS} FROM up CROSS JOIN node n ON n.id = up.id LIMIT ?"""
_TO_SNAPSHOT = f"""
    WITH RECURSIVE up (id, parent, found) AS (
        SELECT id, parent, EXISTS (SELECT 1 FROM snapshot WHERE node = id) FROM node WHERE id = ?
        UNION ALL SELECT p.id, p.parent, EXISTS (SELECT 1 FROM snapshot WHERE node = p.id)
        FROM up CROSS JOIN node p ON p.id = up.parent WHERE NOT up.found
    )
    SELECT {COLUMNS}, (SELECT data FROM snapshot WHERE node = up.id AND up.found)
    FROM up CROSS JOIN node n ON n.id = up.id"""


def _path_of(kinds: Sequence[NodeKind]) -> str:
    """The statement that goes from one node of these kinds to the next, whatever lies between.

    Ids grow down a branch, so the nearest of several ancestors is the one with the highest id.
    """
    wanted = [kind for kind in _KINDS if kind in kinds]
    among = ", ".join(f"'{kind}'" for kind in wanted)
    above = f"max(0, {', '.join(['0', *(f'n.last_{kind}' for kind in wanted)])})"
    return f"""
    WITH RECURSIVE up (id) AS (
        SELECT iif(n.kind IN ({among}), n.id, {above}) FROM node n WHERE n.id = ?
        UNION ALL SELECT {above} FROM up CROSS JOIN node n ON n.id = up.id
    )
    SELECT {COLUMNS} FROM up CROSS JOIN node n ON n.id = up.id LIMIT ?"""


def _look(path: Path) -> bool:
    """Whether the file is there; `StoreError` where none can be."""
    try:
        if path.is_file():
            return True
        if path.exists():
            raise StoreError(f"{path} is a folder or a device, and a file is needed. Choose another name.")
        if not path.parent.is_dir():
            raise StoreError(f"The folder {path.parent} does not exist. Make it, or choose another file.")
    except OSError as error:
        raise StoreError(f"{path} cannot be reached ({error.strerror}). Choose another file.") from error
    return False


def _make(path: Path) -> None:
    """An empty file that only this user can read: what players say is theirs. Its log gets the same permissions."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError as error:
        raise StoreError(
            f"It was not possible to make {path} ({error.strerror}). Look at the permissions of its folder, or choose "
            "another file."
        ) from error


def connect(database: str | Path, *, uri: bool = False, wait: float = 0.0) -> sqlite3.Connection:
    """A connection in autocommit mode that any thread may use."""
    return sqlite3.connect(database, uri=uri, timeout=wait, isolation_level=None, check_same_thread=False)


class SqliteStore:
    """A `Store` in one SQLite file: write-ahead log, every commit flushed to the disk before a method returns.

    But for `add_line`, `set_head` and `put_snapshot`: what they wrote outlives this process, and is flushed with
    whatever is written next. A flush takes as long as the disk likes, a turn has many lines, and where the power fails
    right after a load, the head stands where it stood before: nothing that was said is lost.

    While the store is open the file is under SQLite's own exclusive lock: nothing else can open it, under whatever
    name, and the operating system takes the lock away when the process ends, however it ends. The newest entries
    stand in a second file, `NAME-wal`, which belongs to the first until `close` or the next start merges them.

    Made in one thread, it may be used from another, one call at a time. `random_bytes` is where marks and secrets
    come from; `wait` is how many seconds a file in use is waited for. Raises `StoreError` for a path that cannot be
    opened, for another program's file and for a file of a later npc-dialogue; neither of the two is touched.
    """

    def __init__(self, path: Path, *, wait: float = LOCK_WAIT, random_bytes: RandomBytes = secrets.token_bytes) -> None:
        self._telling = Telling(str(path))
        exists = _look(path)
        with self._telling:
            if exists:
                self._peek(path)
            else:
                _make(path)
            self._connection = connect(path, wait=wait)
            try:
                self._prepare()
                self._begin(self._connection, "the file of the conversations", random_bytes)
            except BaseException:
                self._connection.close()
                raise

    def _begin(self, connection: sqlite3.Connection, called: str, random_bytes: RandomBytes) -> None:
        """Uses a connection that is ready; `called` is what sentences about what goes wrong call the file."""
        self._connection = connection
        self._random_bytes = random_bytes
        row = connection.execute("SELECT ifnull(max(id), 0) FROM node").fetchone()
        self._last_of_others: int = row[0]
        """The last node that an earlier process made: a turn up to here that is open has nobody left to end it."""
        self._telling = Telling(called)
        self.ledger = SqliteLedger(connection, self._telling, self._transaction)
        self.memories = SqliteMemories(connection, self._telling, self._transaction)
        self.archive = SqliteArchive(
            connection,
            self._telling,
            self._transaction,
            make=self._make_playthrough,
            add=self._add,
            mint=lambda: mint_mark(random_bytes),
        )
        self.measures = SqliteMeasures(connection, self._telling)
        self.vectors = SqliteVectors(connection, self._telling, self._transaction)

    def open_playthrough(self, name: str) -> PlaythroughRecord:
        """See `Store`."""
        check_name(name)
        with self._telling:
            row = self._find_playthrough(name)
            if row is None:
                with self._transaction():
                    self._make_playthrough(name)
                row = self._find_playthrough(name)
            else:
                self._end_abandoned(row[0])
        return PlaythroughRecord(id=row[0], name=row[1], secret=row[2], head=row[3])

    def append(
        self,
        playthrough: int,
        parent: int,
        kind: NodeKind,
        data: Mapping[str, Json],
        *,
        status: Status = "done",
        move_head: bool = True,
        hearers: Sequence[str] = (),
        words: Sequence[str] = (),
    ) -> Node:
        """See `Store`."""
        check_new_node(kind, status)
        text = to_text(data)
        mark = mint_mark(self._random_bytes)
        with self._telling:
            with self._transaction():
                node = self._add(playthrough, parent, kind, mark, text, status=status)
                self.memories.add_hearers(node, hearers)
                if words:
                    self.memories.add_words(node, words)
                if move_head:
                    self._connection.execute("UPDATE playthrough SET head = ? WHERE id = ?", (node, playthrough))
            return node_of(self._connection.execute(_NODE, (node,)).fetchone())

    def add_line(self, node: int, line: Mapping[str, Json]) -> None:
        """See `Store`."""
        text = to_text(line)
        with self._telling:
            if not self._without_flush(_ADD_LINE, (text, node)):
                self._read(node)
                raise not_open(node)

    def finish(self, node: int, result: Mapping[str, Json], *, words: Sequence[str] = ()) -> Node:
        """See `Store`."""
        text = to_text(result)
        with self._telling:
            if self._read(node).kind != "turn":
                raise not_a_turn(node)
            with self._transaction():
                self._end(node, text)
                self.memories.add_words(node, words)
            return self._read(node)

    def head(self, playthrough: int) -> Node:
        """See `Store`."""
        with self._telling:
            row = self._connection.execute(
                f"SELECT {COLUMNS} FROM playthrough p JOIN node n ON n.id = p.head WHERE p.id = ?", (playthrough,)
            ).fetchone()
        if row is None:
            raise unknown_playthrough(playthrough)
        return node_of(row)

    def set_head(self, playthrough: int, node: int) -> None:
        """See `Store`."""
        with self._telling:
            if not self._without_flush(_SET_HEAD, (node, playthrough)):
                self._check_playthrough(playthrough)
                raise unknown_node(node)

    def node(self, node: int) -> Node:
        """See `Store`."""
        with self._telling:
            return self._read(node)

    def find_mark(self, playthrough: int, mark: str) -> Node | None:
        """See `Store`."""
        with self._telling:
            self._check_playthrough(playthrough)
            if not is_mark(mark):
                return None
            row = self._connection.execute(
                f"SELECT {COLUMNS} FROM node n WHERE n.mark = ? AND n.playthrough = ?", (mark, playthrough)
            ).fetchone()
        return None if row is None else node_of(row)

    def path(self, node: int, *, limit: int, kinds: Sequence[NodeKind] = ()) -> list[Node]:
        """See `Store`."""
        with self._telling:
            # SQLite takes a negative limit for none
            rows = self._connection.execute(_path_of(kinds) if kinds else _PATH, (node, max(limit, 0))).fetchall()
            if not rows:
                self._read(node)
        return [node_of(row) for row in rows]

    def put_snapshot(self, node: int, snapshot: Mapping[str, Json]) -> None:
        """See `Store`."""
        text = to_text(snapshot)
        with self._telling:
            self._read(node)
            self._without_flush("INSERT OR REPLACE INTO snapshot (node, data) VALUES (?, ?)", (node, text))

    def nearest_snapshot(self, node: int) -> tuple[Mapping[str, Json] | None, list[Node]]:
        """See `Store`."""
        with self._telling:
            rows = self._connection.execute(_TO_SNAPSHOT, (node,)).fetchall()
        if not rows:
            raise unknown_node(node)
        text = rows[-1][-1]
        if text is None:
            return None, [node_of(row) for row in reversed(rows)]
        return from_text(text), [node_of(row) for row in reversed(rows[:-1])]

    def close(self) -> None:
        """See `Store`."""
        self._telling.closed = True
        self._connection.close()

    def _peek(self, path: Path) -> None:
        """Refuses what is not ours before SQLite would repair, lock or merge anything in it.

        Through SQLite, since a plain `open` and `close` would give up this process's own locks on the file. What cannot
        be read here may become readable with the log beside it, as after a merge that was cut short; it is looked at
        again under the lock.
        """
        name = quote(os.fsencode(path.absolute().as_posix()))
        address = f"file://{'' if name.startswith('/') else '/'}{name}?mode=ro&immutable=1"
        with contextlib.suppress(sqlite3.Error), contextlib.closing(connect(address, uri=True)) as connection:
            check_ours(connection, str(path))

    def _prepare(self) -> None:
        """Takes the lock, brings the schema up to date and sets what a connection has to be told each time."""
        execute = self._connection.execute
        execute("PRAGMA locking_mode = EXCLUSIVE")
        execute("BEGIN EXCLUSIVE")  # the lock outlives the transaction
        execute("ROLLBACK")
        check_ours(self._connection, self._telling.file)
        migrate(self._connection)
        if (mode := execute("PRAGMA journal_mode = WAL").fetchone()[0]) != "wal":
            raise StoreError(
                f"{self._telling.file} cannot have a write-ahead log (it stays {mode}). Choose another disk."
            )
        execute("PRAGMA synchronous = FULL")
        execute("PRAGMA foreign_keys = ON")

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # SQLite has ended it itself after some errors of the disk
                self._connection.execute("ROLLBACK")
            raise

    def _without_flush(self, statement: str, values: Sequence[object]) -> int:
        """Runs a statement of which the next flush is soon enough; how many rows it changed."""
        self._connection.execute("PRAGMA synchronous = NORMAL")
        try:
            return self._connection.execute(statement, values).rowcount
        finally:
            self._connection.execute("PRAGMA synchronous = FULL")

    def _read(self, node: int) -> Node:
        row = self._connection.execute(_NODE, (node,)).fetchone()
        if row is None:
            raise unknown_node(node)
        return node_of(row)

    def _check_playthrough(self, playthrough: int) -> None:
        if self._connection.execute("SELECT 1 FROM playthrough WHERE id = ?", (playthrough,)).fetchone() is None:
            raise unknown_playthrough(playthrough)

    def _find_playthrough(self, name: str) -> Any:
        return self._connection.execute(
            "SELECT id, name, secret, head FROM playthrough WHERE name = ?", (name,)
        ).fetchone()

    def _make_playthrough(self, name: str) -> None:
        playthrough = self._connection.execute(
            "INSERT INTO playthrough (name, secret, head) VALUES (?, ?, 0)", (name, mint_secret(self._random_bytes))
        ).lastrowid
        root = self._connection.execute(
            "INSERT INTO node (playthrough, kind, status, filed, depth, mark, data) "
            "VALUES (?, 'root', 'done', 1, 0, ?, '{}')",
            (playthrough, mint_mark(self._random_bytes)),
        ).lastrowid
        assert root is not None
        self._begin_branch(root)
        self._connection.execute("UPDATE playthrough SET head = ? WHERE id = ?", (root, playthrough))

    def _add(
        self, playthrough: int, parent: int, kind: NodeKind, mark: str, data: str, *, status: Status = "done"
    ) -> int:
        """A new node, within a transaction; its id."""
        added = self._connection.execute(_APPEND, (kind, status, status == "done", mark, data, parent, playthrough))
        if not added.rowcount:
            self._check_playthrough(playthrough)
            raise unknown_node(parent)
        node = added.lastrowid
        assert node is not None
        self._begin_branch(node)
        return node

    def _begin_branch(self, node: int) -> None:
        """Gives a new node that is no first child, or a root, a branch of its own."""
        if self._connection.execute("UPDATE node SET branch = id WHERE id = ? AND branch = 0", (node,)).rowcount:
            self._connection.execute(_FORK, (node,))

    def _end_abandoned(self, playthrough: int) -> None:
        abandoned = self._connection.execute(
            "SELECT id FROM node WHERE status = 'open' AND playthrough = ? AND id <= ?",
            (playthrough, self._last_of_others),
        ).fetchall()
        if not abandoned:
            return
        with self._transaction():
            for (node,) in abandoned:
                lines = self._connection.execute("SELECT data FROM line WHERE node = ? ORDER BY number", (node,))
                kept = [from_text(text) for (text,) in lines.fetchall()]
                self._end(node, to_text({"lines": kept, "reason": "cancelled"}))

    def _end(self, node: int, result: str) -> None:
        self._connection.execute("UPDATE node SET status = 'done', result = ? WHERE id = ?", (result, node))
        self._connection.execute("DELETE FROM line WHERE node = ?", (node,))
