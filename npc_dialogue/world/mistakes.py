"""Mistakes in content: what a writer reads when a file is wrong."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from .content import Json
from .expressions import shortened


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Mistake:
    """One thing that is wrong, and what would be right.

    `file` is relative to the world's folder (or `define: npcs.ID`). `key` leads to the place in it: entries of a list
    are named by their id (`knowledge[weir].when`) or, without one, counted from 1 (`lines.greeting[2].when`). `found`
    and `expected` are phrases, `hint` is a sentence or empty.
    """

    file: str
    key: str
    found: str
    expected: str
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.file}: {self.key}" if self.key else self.file
        told = f"{place}: found {self.found}; expected {self.expected}."
        said = not self.hint or self.hint == f"Did you mean {self.expected}?"
        return told if said else f"{told} {self.hint}"


class ContentErrors(Exception):
    """Everything that is wrong with some content, told at once; `str()` is a line for each mistake."""

    mistakes: tuple[Mistake, ...]

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))


def nearest(word: str, known: Iterable[str]) -> str:
    """A sentence with the known word that `word` was probably meant to be; "" when none is near."""
    near = difflib.get_close_matches(word[:64], list(known), n=1, cutoff=0.6)
    return f"Did you mean {near[0]!r}?" if near and near[0] != word else ""


def one_of(known: Iterable[str], limit: int = 12) -> str:
    """The words for a message, in order of the alphabet: `'a', 'b' or 'c'`."""
    words = sorted(known)
    if not words:
        return "none, since none is declared"
    shown = [repr(word) for word in words[:limit]]
    if len(words) > limit:
        return ", ".join(shown) + f" or one of {len(words) - limit} more"
    return ", ".join(shown[:-1]) + (" or " if len(shown) > 1 else "") + shown[-1]


def described(value: Json) -> str:
    """A value in a writer's words: `the text 'mill'`, `the number 3`, `a list`."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"the number {shortened(repr(value), 40)}"
    if isinstance(value, str):
        return f"the text {shortened(value, 60)!r}"
    if isinstance(value, list | tuple):
        return "a list"
    return "a table" if isinstance(value, dict) else f"a {type(value).__name__}"
