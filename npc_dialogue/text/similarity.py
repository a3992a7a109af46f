"""How alike two lines are, so that no one says the same thing twice."""

from npc_dialogue.text.scripts import fold, is_unspaced, words

Shingles = frozenset[tuple[str, str]]


def shingles(text: str) -> Shingles:
    """The pairs of neighbouring words, folded, with '' before the first and after the last: 'Good day!' gives ('',
    'good'), ('good', 'day'), ('day', ''). In scripts without spaces every character is a word. Case, accents,
    punctuation and white space make no difference. Empty for a text without words."""
    folded = fold(text)
    if not folded.isascii():
        folded = "".join(f" {char} " if is_unspaced(char) else char for char in folded)
    found = words(folded)
    return frozenset(zip(["", *found], [*found, ""], strict=True)) if found else frozenset()


def overlap(a: str | Shingles, b: str | Shingles) -> float:
    """From 0 (nothing in common) to 1 (the same words in the same order): twice the shingles in common over those of
    both (Dice). Symmetric; 0 if either has no words. A line that is compared often can be given as its `shingles`."""
    first = shingles(a) if isinstance(a, str) else a
    second = shingles(b) if isinstance(b, str) else b
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))
