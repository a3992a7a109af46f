"""The schema of the store's file, as the steps that lead to it.

A step is never changed once it was released: who needs another schema appends a step. `PRAGMA user_version`
counts the steps that a file has taken. The SQL keeps to what SQLite 3.34 knows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from .. import __version__
from .store import StoreError

APPLICATION_ID = 0x6E706364
"""`npcd` in ASCII; stands in the file's header, so that another program's file is known without being touched."""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE migration (
        number INTEGER PRIMARY KEY,
        program TEXT NOT NULL -- the version of npc-dialogue that took this step
    );
    CREATE TABLE playthrough (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        secret TEXT NOT NULL,
        head INTEGER NOT NULL REFERENCES node (id) DEFERRABLE INITIALLY DEFERRED
    );
    -- last_KIND is the nearest ancestor of that kind, 0 if there is none: the way to the last twenty turns
    -- does not lead through thousands of changes of the world.
    CREATE TABLE node (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        playthrough INTEGER NOT NULL REFERENCES playthrough (id),
        parent INTEGER REFERENCES node (id),
        kind TEXT NOT NULL CHECK ((kind = 'root') = (parent IS NULL)),
        status TEXT NOT NULL CHECK (status = 'done' OR (status = 'open' AND kind = 'turn')),
        depth INTEGER NOT NULL,
        mark TEXT NOT NULL UNIQUE,
        data TEXT NOT NULL,
        result TEXT,
        last_root INTEGER NOT NULL DEFAULT 0,
        last_turn INTEGER NOT NULL DEFAULT 0,
        last_world INTEGER NOT NULL DEFAULT 0,
        last_relationship INTEGER NOT NULL DEFAULT 0,
        last_event INTEGER NOT NULL DEFAULT 0,
        last_define INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX node_open ON node (playthrough) WHERE status = 'open';
    CREATE TABLE line (
        node INTEGER NOT NULL REFERENCES node (id),
        number INTEGER NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (node, number)
    ) WITHOUT ROWID;
    CREATE TABLE snapshot (
        node INTEGER PRIMARY KEY REFERENCES node (id),
        data TEXT NOT NULL
    );
    """,
    """
    -- What models took, beside the tree: a playthrough is only a name here. Money is in nano-dollars.
    CREATE TABLE spent (
        day TEXT NOT NULL, -- of UTC
        playthrough TEXT NOT NULL,
        npc TEXT NOT NULL,
        model TEXT NOT NULL,
        calls INTEGER NOT NULL,
        in_full INTEGER NOT NULL, -- of them: counted at the most that they could take
        unpriced INTEGER NOT NULL, -- of them: the price is not known
        tokens_in INTEGER NOT NULL,
        tokens_out INTEGER NOT NULL,
        nanos INTEGER NOT NULL,
        PRIMARY KEY (day, playthrough, npc, model)
    ) WITHOUT ROWID;
    CREATE TABLE set_aside (
        number INTEGER PRIMARY KEY,
        day TEXT NOT NULL,
        playthrough TEXT NOT NULL,
        npc TEXT NOT NULL,
        model TEXT NOT NULL,
        tokens_in INTEGER NOT NULL,
        tokens_out INTEGER NOT NULL,
        nanos INTEGER NOT NULL,
        unpriced INTEGER NOT NULL
    );
    """,
    """
    -- How many of a model's tokens one of our estimate's is.
    CREATE TABLE measured (
        model TEXT NOT NULL,
        language TEXT NOT NULL,
        factor REAL NOT NULL,
        PRIMARY KEY (model, language)
    ) WITHOUT ROWID;
    """,
)


def check_ours(connection: sqlite3.Connection, file: str) -> None:
    """Raises `StoreError` for the database of another program and for one with steps that are not known here.

    It only reads. A file of no bytes is nobody's and may be ours. The sentence calls the file by the name given.
    """
    if _header(connection, "application_id") != APPLICATION_ID:
        if _header(connection, "page_count"):  # even an empty database may have tables that wait in a log beside it
            raise StoreError(f"Another program's database stands in {file}. Choose another file.")
        return
    version = _header(connection, "user_version")
    if version > len(MIGRATIONS):
        raise StoreError(
            f"{_program(connection, version)} (schema {version}) wrote {file}, and this is npc-dialogue {__version__} "
            f"(schema {len(MIGRATIONS)}). Install that version or a later one."
        )


def migrate(connection: sqlite3.Connection, migrations: Sequence[str] = MIGRATIONS) -> None:
    """Takes the steps that the file has not taken, all or none of them; the connection is in autocommit mode."""
    taken = _header(connection, "user_version")
    if taken >= len(migrations):
        return
    steps = [
        f"{script} INSERT INTO migration VALUES ({number}, '{__version__}');"  # noqa: S608 - a script binds nothing
        for number, script in enumerate(migrations[taken:], taken + 1)
    ]
    header = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {len(migrations)};"
    try:
        connection.executescript(f"BEGIN EXCLUSIVE; {' '.join(steps)} {header} COMMIT;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _header(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _program(connection: sqlite3.Connection, number: int) -> str:
    """Which npc-dialogue took a step, as far as the file of a later schema can tell."""
    try:
        row = connection.execute("SELECT program FROM migration WHERE number = ?", (number,)).fetchone()
    except sqlite3.Error:
        row = None
    return f"npc-dialogue {row[0]}" if row else "A later npc-dialogue"
