"""Few rows in which every two values of every two variables meet (a covering array of strength two).

In parameter order: the rows of the two largest variables first, then one more variable at a time, each row taking the
value that meets most others anew, and further rows for what has not met. Source: Lei and Tai, *In-Parameter-Order: A
Test Generation Strategy for Pairwise Testing*, 1998.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product


def pairwise(sizes: Sequence[int]) -> list[tuple[int, ...]]:
    """Rows of indices, one for each variable, `sizes` telling how many values each has (1 or more).

    Always the same for the same sizes. Where any value does, the row has 0.
    """
    if not sizes:
        return [()]
    order = sorted(range(len(sizes)), key=lambda at: (-sizes[at], at))
    rows: list[list[int | None]] = [list(row) for row in product(*(range(sizes[at]) for at in order[:2]))]
    for width in range(2, len(order)):
        _widen(rows, [sizes[at] for at in order[: width + 1]])
    place = {at: column for column, at in enumerate(order)}
    return [tuple(row[place[at]] or 0 for at in range(len(sizes))) for row in rows]


def _widen(rows: list[list[int | None]], sizes: list[int]) -> None:
    """Adds the last of these variables to the rows, and the rows that it needs."""
    column, new = len(sizes) - 1, sizes[-1]
    open_: list[list[set[int]]] = [[set(range(size)) for size in sizes[:-1]] for _ in range(new)]
    for row in rows:
        best = max(range(new), key=lambda value: sum(met in open_[value][at] for at, met in enumerate(row)))
        for at, met in enumerate(row):
            if met is not None:
                open_[best][at].discard(met)
        row.append(best)
    for value in range(new):
        for at, missing in enumerate(open_[value]):
            for met in sorted(missing):
                _place(rows, column, value, at, met)


def _place(rows: list[list[int | None]], column: int, value: int, at: int, met: int) -> None:
    """Lets two values meet: in a row that has room for them, else in one of its own."""
    for row in rows:
        if row[column] == value and row[at] is None:
            row[at] = met
            return
    row = [None] * (column + 1)
    row[column], row[at] = value, met
    rows.append(row)
