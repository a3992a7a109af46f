"""The words of a stream as they are compared, one character at a time, so that no cut makes a difference.

A word is what stands between white space and marks, folded; a script that is written without spaces gives each of its
characters as a word of its own. Apostrophes and accents do not count, but for the apostrophe of an elision, which parts
two words: `l'argent` is `l argent`.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from npc_dialogue.text.scripts import fold, is_unspaced, script_of

BREAK = " "
"""The sign of what parts words."""
_UNHEARD = frozenset("'’‘ʼ")
_ELIDED = frozenset("c d j l m n s t qu jusqu lorsqu puisqu all dall dell nell sull un".split())
"""Words that lose their end before a vowel, in French and Italian."""
_POINTED = frozenset({"common", "latin", "greek", "cyrillic", "arabic", "hebrew"})  # their marks do not count


@lru_cache(maxsize=8192)
def sign(char: str) -> str:
    """What a character adds to its word; "" for nothing, `BREAK` where the word ends before it."""
    if char in _UNHEARD:
        return ""
    if char.isalnum():
        return "".join(filter(str.isalnum, fold(char)))
    if unicodedata.category(char)[0] not in "MC" or char.isspace():
        return BREAK
    return "" if script_of(char) in _POINTED or is_unspaced(char) else char


@lru_cache(maxsize=8192)
def stands_alone(char: str) -> bool:
    """Whether the character is a word of its own."""
    return is_unspaced(char) and char.isalnum()


class _Signs(dict[int, str]):
    """For `str.translate`: what stands alone comes with a `BREAK` before and behind it."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        seen = f"{BREAK}{sign(char)}{BREAK}" if stands_alone(char) else sign(char)
        if len(self) < 1 << 16:
            self[code] = seen
        return seen


SIGNS = _Signs()
"""The words of a text, with a `BREAK` between two: one of its own for every mark."""


def has_apostrophe(text: str) -> bool:
    """Whether its signs depend on what stands before them: see `sign_behind`."""
    return not _UNHEARD.isdisjoint(text)


def sign_behind(word: str, char: str) -> str:
    """The `sign` of a character behind what there is of a word."""
    return BREAK if char in _UNHEARD and word in _ELIDED else sign(char)


def signed(text: str) -> tuple[str, ...]:
    """All words of a text."""
    if not has_apostrophe(text):
        return tuple(text.translate(SIGNS).split())
    signs, word = "", ""
    for char in text:
        seen = f"{BREAK}{sign(char)}{BREAK}" if stands_alone(char) else sign_behind(word, char)
        word = "" if seen.endswith(BREAK) else word + seen
        signs += seen
    return tuple(signs.split())
