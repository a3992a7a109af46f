"""What JSON must not have, though Python reads it: hooks for `json.loads`."""

from __future__ import annotations

from collections import Counter
from typing import Any


class Unfit(ValueError):
    """What it has, such as "the key 'id' twice in one table"."""


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A table with each key once, as `object_pairs_hook`."""
    table = dict(pairs)
    if len(table) != len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise Unfit(f"the key {twice!r} twice in one table")
    return table


def no_number(word: str) -> None:
    """Refuses `NaN` and `Infinity`, as `parse_constant`."""
    raise Unfit(f"the number {word}")
