"""Whether two lines say the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.text.similarity import overlap, shingles


def test_shingles() -> None:
    assert shingles("Good day!") == {("", "good"), ("good", "day"), ("day", "")}
    assert shingles("…!") == frozenset()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Good morning, traveller.", "good morning traveller"),
        ("Don’t go, Müller!", "DON'T GO — MULLER"),
        ("水車は壊れた。", "水車は、壊れた！"),
        ("Yes.", "yes?!"),
    ],
)
def test_the_same_line(a: str, b: str) -> None:
    assert overlap(a, b) == 1


@pytest.mark.parametrize(
    ("a", "b", "least", "most"),
    [
        ("Good morning, traveller.", "Good day, traveller.", 0.4, 0.6),
        ("The mill wheel broke last night, traveller.", "The mill wheel broke last night, my friend.", 0.6, 0.9),
        ("The dog bit the man.", "The man bit the dog.", 0.1, 0.8),
        ("Yes.", "Yes, I will walk with you to the mill.", 0, 0.4),
        ("Good morning.", "Leave me alone.", 0, 0),
        ("水車は昨日壊れた。", "水車は今日壊れた。", 0.4, 0.8),
        ("", "Good morning.", 0, 0),
        ("…", "…", 0, 0),
    ],
)
def test_lines_somewhat_alike(a: str, b: str, least: float, most: float) -> None:
    assert least <= overlap(a, b) <= most


@given(st.text(), st.text())
def test_overlap_is_symmetric_and_takes_shingles(a: str, b: str) -> None:
    assert 0 <= overlap(a, b) <= 1
    assert overlap(a, b) == overlap(b, a) == overlap(shingles(a), b)
    assert overlap(a, a) == (1 if shingles(a) else 0)
