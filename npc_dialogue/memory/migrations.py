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
    """
    -- A branch is a run of nodes, each the first child of the one before, and has the id of its first node; a node's
    -- second child begins another. So a node's ancestors are the nodes of a few branches, of each down to some depth.
    CREATE TABLE branch (
        id INTEGER PRIMARY KEY REFERENCES node (id),
        parent INTEGER REFERENCES branch (id), -- NULL: it begins with a root
        fork INTEGER NOT NULL -- the depth at which it left its parent
    );
    ALTER TABLE node ADD COLUMN branch INTEGER NOT NULL DEFAULT 0;
    -- 0: what it left in memory has still to be told, as after a crash and for what is older than this step
    ALTER TABLE node ADD COLUMN filed INTEGER NOT NULL DEFAULT 0;
    UPDATE node SET filed = 1 WHERE kind NOT IN ('turn', 'event');
    CREATE INDEX node_unfiled ON node (playthrough) WHERE filed = 0;
    CREATE INDEX node_parent ON node (parent);
    CREATE TABLE placed (id INTEGER PRIMARY KEY, branch INTEGER NOT NULL);
    INSERT INTO placed
        WITH RECURSIVE down (id, branch) AS (
            SELECT id, id FROM node WHERE parent IS NULL
            UNION ALL
            SELECT n.id, iif(n.id = (SELECT min(id) FROM node WHERE parent = down.id), down.branch, n.id)
            FROM down CROSS JOIN node n ON n.parent = down.id
        )
        SELECT id, branch FROM down;
    UPDATE node SET branch = (SELECT branch FROM placed WHERE placed.id = node.id);
    DROP TABLE placed;
    DROP INDEX node_parent;
    CREATE UNIQUE INDEX node_place ON node (branch, depth);
    INSERT INTO branch
        SELECT n.id, p.branch, ifnull(p.depth, -1) FROM node n LEFT JOIN node p ON p.id = n.parent
        WHERE n.branch = n.id ORDER BY n.id;
    -- Who was there: the number counts what an NPC heard or saw on its branch, from 1.
    CREATE TABLE hearer (
        branch INTEGER NOT NULL,
        npc TEXT NOT NULL,
        depth INTEGER NOT NULL,
        node INTEGER NOT NULL REFERENCES node (id),
        number INTEGER NOT NULL,
        PRIMARY KEY (branch, npc, depth)
    ) WITHOUT ROWID;
    -- What a part of a node is found by, cut into words already; the index holds words only, so that it stays small.
    CREATE TABLE memory (
        id INTEGER PRIMARY KEY,
        node INTEGER NOT NULL REFERENCES node (id),
        part INTEGER NOT NULL,
        branch INTEGER NOT NULL,
        depth INTEGER NOT NULL,
        words TEXT NOT NULL,
        UNIQUE (node, part)
    );
    CREATE VIRTUAL TABLE memory_words USING fts5 (
        words, content = 'memory', content_rowid = 'id', detail = none, tokenize = 'ascii'
    );
    CREATE VIRTUAL TABLE memory_count USING fts5vocab (memory_words, row);
    CREATE TRIGGER memory_made AFTER INSERT ON memory BEGIN
        INSERT INTO memory_words (rowid, words) VALUES (new.id, new.words);
    END;
    CREATE TRIGGER memory_gone AFTER DELETE ON memory BEGIN
        INSERT INTO memory_words (memory_words, rowid, words) VALUES ('delete', old.id, old.words);
    END;
    -- What an NPC keeps of the things numbered first to last, of which the last happened at this place of the tree.
    CREATE TABLE chapter (
        branch INTEGER NOT NULL,
        npc TEXT NOT NULL,
        level INTEGER NOT NULL, -- 0: of the things themselves, n + 1: of chapters of the level n
        last INTEGER NOT NULL,
        first INTEGER NOT NULL,
        depth INTEGER NOT NULL,
        node INTEGER NOT NULL REFERENCES node (id),
        data TEXT NOT NULL,
        PRIMARY KEY (branch, npc, level, last)
    ) WITHOUT ROWID;
    """,
    """
    ALTER TABLE node ADD COLUMN last_told INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE node ADD COLUMN last_scene INTEGER NOT NULL DEFAULT 0;
    """,
    """
    -- What a memory means to a model of embeddings: the signs of its numbers, and the numbers in one byte each.
    CREATE TABLE vector (
        memory INTEGER NOT NULL REFERENCES memory (id),
        model TEXT NOT NULL,
        signs BLOB NOT NULL,
        numbers BLOB NOT NULL,
        PRIMARY KEY (memory, model)
    ) WITHOUT ROWID;
    CREATE TRIGGER memory_meant BEFORE DELETE ON memory BEGIN
        DELETE FROM vector WHERE memory = old.id;
    END;
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
