"""How much of a question each subject accounts for, when all that the question says is weighed at once.

Ridge regression, anew for each question, on nothing but what this question says: each topic is a case, what the
question says is what it may have, and its subject is what is to be found. So what stands in the topics of many subjects
tells little, what always comes with something else tells no more than that alone, and a word counts by what it tells
apart.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from operator import mul

from .index import Column, Index

RIDGE, FEW = 0.002, 0.5
"""What is added to the diagonal for each topic, and once: nothing is believed for being seen in a few of very many."""
MOST = 48
"""Of what a question says, so much is looked at."""
LITTLE = 0.003
"""What no topic speaks for has so much of a share, since there is no logarithm of 0."""


def accounted(columns: Sequence[Column], index: Index) -> list[float]:
    """Of each subject, how much of a question that says these things it accounts for: logarithms, 0 for all of it and
    more below, -5.8 at the lowest."""
    columns = [index.everything, *columns[:MOST]]
    held = FEW + RIDGE * index.size
    matrix = [
        [float((one.topics & other.topics).bit_count()) for other in columns[: at + 1]]
        for at, one in enumerate(columns)
    ]
    for at, row in enumerate(matrix):
        row[at] += held
    found = [0.0] * len(index.subjects)
    for weight, column in zip(_solved(matrix), columns, strict=True):
        for subject, times in column.subjects.items():
            found[subject] += weight * times
    return [math.log((max(0.0, share) + LITTLE) / (1 + LITTLE)) for share in found]


def _solved(matrix: Sequence[Sequence[float]]) -> list[float]:
    """The vector that a symmetric matrix, of which the lower half is given, makes into one of ones (Cholesky)."""
    rows: list[list[float]] = []
    forward: list[float] = []
    for at, given in enumerate(matrix):
        row: list[float] = []
        for other, value in zip(rows, given, strict=False):
            row.append((value - sum(map(mul, row, other))) / other[-1])
        row.append(math.sqrt(given[at] - sum(map(mul, row, row))))
        rows.append(row)
        forward.append((1.0 - sum(map(mul, row, forward))) / row[-1])
    for at in range(len(rows) - 1, -1, -1):
        forward[at] /= rows[at][at]
        for before in range(at):
            forward[before] -= forward[at] * rows[at][before]
    return forward
