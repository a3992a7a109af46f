"""A store that keeps everything in the process: for samples, tests and games that name no file."""

from __future__ import annotations

import secrets

from .marks import RandomBytes
from .migrations import migrate
from .sqlite import SqliteStore, connect


class InMemoryStore(SqliteStore):
    """A `SqliteStore` without a file, which ends with its process: the same tables, the same answers."""

    def __init__(self, *, random_bytes: RandomBytes = secrets.token_bytes) -> None:
        """`random_bytes` is where marks and secrets come from."""
        connection = connect(":memory:")
        migrate(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        self._begin(connection, "the conversations", random_bytes)
