"""A node as the file's rows hold it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from .json_text import from_text
from .store import Node

COLUMNS: Final = "n.id, n.parent, n.kind, n.status, n.mark, n.data, n.result, n.depth"


def node_of(row: Sequence[Any]) -> Node:
    """A row that begins with `COLUMNS`."""
    id_, parent, kind, status, mark, data, result, depth = row[:8]
    return Node(
        id=id_,
        parent=parent,
        kind=kind,
        status=status,
        mark=mark,
        data=from_text(data),
        result=None if result is None else from_text(result),
        depth=depth,
    )
