"""Regular expressions that also know their own beginnings, so that a stream can be held where a pattern may begin.

Python's `re` cannot say "this could still become a match". A `Shape` therefore carries two expressions: `whole`, and
`begun`, which matches every beginning of what `whole` matches, the empty one and all of it included.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """A pattern and its beginnings, as sources of regular expressions."""

    whole: str
    begun: str


def word(text: str) -> Shape:
    """Exactly this text."""
    beginnings = "|".join(re.escape(text[:length]) for length in range(len(text), 0, -1))
    return Shape(re.escape(text), f"(?:{beginnings})?")


def some(characters: str, most: int) -> Shape:
    """Up to `most` of the characters of a class, written as between square brackets."""
    both = f"[{characters}]{{0,{most}}}"
    return Shape(both, both)


def one(characters: str) -> Shape:
    """One of the characters of a class."""
    return Shape(f"[{characters}]", f"[{characters}]?")


def either(*shapes: Shape) -> Shape:
    """Any one of them."""
    return Shape(f"(?:{'|'.join(s.whole for s in shapes)})", f"(?:{'|'.join(s.begun for s in shapes)})")


def maybe(shape: Shape) -> Shape:
    """It or nothing."""
    return Shape(f"(?:{shape.whole})?", f"(?:{shape.begun})?")


def row(*shapes: Shape) -> Shape:
    """One after the other."""
    wholes = [shape.whole for shape in shapes]
    beginnings = ["".join(wholes[:at]) + shape.begun for at, shape in enumerate(shapes)]
    return Shape("".join(wholes), f"(?:{'|'.join(reversed(beginnings))})")


def words(text: str) -> Shape:
    """Any one of the words of a text."""
    return either(*map(word, text.split()))
