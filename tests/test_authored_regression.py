"""How much of a question each subject accounts for: against the normal equations, solved in another way."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.authored.index import Column, Index, index
from npc_dialogue.models.authored.regression import FEW, LITTLE, RIDGE, accounted
from npc_dialogue.models.authored.subjects import Subject
from npc_dialogue.models.authored.vocabulary import vocabulary

WORDS = ("zorbak", "mindrol", "tovash", "quarn", "pelluk", "drimbo")
"""That no table knows, so that each says but itself."""
TOPICS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=4)


def subject(number: int, *topics: str) -> Subject:
    return Subject(f"s{number}", "fact", ("So.",), topics, "", "", 0.6, 0)


def columns(of: Index, asked: Sequence[str]) -> list[Column]:
    return [of.column(vocabulary("en").key(word)) for word in asked]


def solved(matrix: list[list[Fraction]], right: list[Fraction]) -> list[Fraction]:
    """Gauss and Jordan, in fractions."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(len(rows)):
        pivot = next(row for row in range(at, len(rows)) if rows[row][at])
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for other in range(len(rows)):
            if other != at:
                rows[other] = [a - rows[other][at] * b for a, b in zip(rows[other], rows[at], strict=True)]
    return [row[-1] for row in rows]


@settings(max_examples=60)
@given(st.lists(TOPICS, min_size=1, max_size=4), st.lists(st.sampled_from(WORDS), max_size=5, unique=True))
def test_it_is_the_ridge_regression_of_the_subjects_on_the_words(written: list[list[str]], asked: list[str]) -> None:
    of = index(tuple(subject(number, *topics) for number, topics in enumerate(written)), (), ("en",))
    has = [[1, *(int(word in topic.split()) for word in asked)] for topics in written for topic in topics]
    held = Fraction(FEW) + Fraction(RIDGE) * len(has)
    size = range(len(asked) + 1)
    normal = [[Fraction(sum(row[a] * row[b] for row in has)) + held * (a == b) for b in size] for a in size]
    owner = [number for number, topics in enumerate(written) for _ in topics]
    for number, found in enumerate(accounted(columns(of, asked), of)):
        right = [Fraction(sum(row[a] for row, one in zip(has, owner, strict=True) if one == number)) for a in size]
        share = max(0.0, float(sum(solved(normal, right))))
        assert found == pytest.approx(math.log((share + LITTLE) / (1 + LITTLE)), abs=1e-6)


def test_what_stands_with_everything_tells_nothing_and_what_stands_with_one_tells_that() -> None:
    of = index((subject(0, "zorbak quarn", "zorbak tovash"), subject(1, "zorbak pelluk", "zorbak drimbo")), (), ("en",))
    alike = accounted(columns(of, ["zorbak"]), of)
    assert alike[0] == pytest.approx(alike[1])
    told = accounted(columns(of, ["zorbak", "pelluk"]), of)
    assert told[1] > told[0] + 0.5
