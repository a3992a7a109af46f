"""What the parts of a store share that have tables of their own in its file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager

from .sqlite_errors import Telling


class SqlitePart:
    """Works on a store's own connection; ends with the store."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        telling: Telling,
        transaction: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._connection = connection
        self._telling = telling
        self._transaction = transaction
