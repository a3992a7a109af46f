"""The token estimate: safe, additive and cheap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.text.tokens import estimate_tokens, truncate_to_tokens


@pytest.mark.parametrize(
    ("text", "fewest", "most"),
    [
        ("", 0, 0),
        ("a", 1, 1),
        ("Hello, world!", 4, 6),
        # English words run to about 1.2 tokens in current tokenizers, German ones to about 1.8 in the older.
        ("the old miller looks at the wheel and says that nothing will ever turn here again " * 10, 170, 240),
        ("der alte Müller schaut auf das Mühlrad und sagt dass sich hier nie wieder etwas dreht " * 10, 220, 330),
        ("1234567890", 10, 10),
        ("東京の水車は壊れた", 9, 15),
        ("방앗간 바퀴가 부서졌다", 11, 20),
        ("กังหันน้ำพังแล้ว", 14, 24),
        ("मेरा नाम मीरा है", 14, 24),
        ("мельник смотрит на колесо", 9, 18),
        ("😀😀", 4, 8),
        ("x" * 100, 30, 100),
        ("aGVsbG8gd29ybGQgdGhpcyBpcyBiYXNlNjQ", 17, 40),
    ],
)
def test_estimates(text: str, fewest: int, most: int) -> None:
    assert fewest <= estimate_tokens(text) <= most


@given(st.text(), st.text())
def test_joining_adds_up(a: str, b: str) -> None:
    both = estimate_tokens(a + b)
    assert abs(both - estimate_tokens(a) - estimate_tokens(b)) < 9
    assert both >= max(estimate_tokens(a), estimate_tokens(b))


@given(st.text(alphabet="abcz ", max_size=60), st.text(alphabet="abcz ", max_size=60))
def test_joining_dense_letters_adds_up(a: str, b: str) -> None:
    both = estimate_tokens(a + b)
    assert abs(both - estimate_tokens(a) - estimate_tokens(b)) < 9
    assert both >= estimate_tokens(a)


@given(st.text() | st.text(alphabet="bcd efg東京ไป", max_size=80), st.integers(-1, 40))
def test_truncated_text_fits(text: str, limit: int) -> None:
    cut = truncate_to_tokens(text, limit)
    assert text.startswith(cut)
    assert estimate_tokens(cut) <= max(limit, 0)
    assert cut == text or cut == cut.rstrip()


def test_truncation_falls_between_words() -> None:
    text = "the old miller looks at the wheel"
    assert truncate_to_tokens(text, 100) == text
    shorter = [truncate_to_tokens(text, limit) for limit in range(2, 10)]
    words = text.split()
    assert all(words[: len(cut.split())] == cut.split() for cut in shorter)
    assert len(set(shorter)) > 4
    assert truncate_to_tokens("x" * 1000, 10) == "x" * len(truncate_to_tokens("x" * 1000, 10)) != ""
    assert truncate_to_tokens("  incomprehensibilities", 2).strip() != ""
    assert truncate_to_tokens("東京都", 3) == "東京"
    assert truncate_to_tokens("กำ" * 3, 2) in ("ก", "กำ")
    assert truncate_to_tokens("anything", 0) == ""
