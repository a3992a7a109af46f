"""What the fake model says: sentences in which every word is the time at which it was sent.

A word is the monotonic clock in microseconds, written in seven letters, so that it passes through anything that
relays text, and whoever hears it knows how long it was under way.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from itertools import product
from string import ascii_lowercase
from typing import Final

SENTENCE: Final = 16
"""Words of a sentence; a comma stands in its middle."""
STAMP: Final = 7
"""Letters of a word."""
_BASE: Final = 26**3
_ROUND: Final = _BASE * _BASE * 26
_THREE: Final = ["".join(letters) for letters in product(ascii_lowercase, repeat=3)]
_VALUE: Final = {letters: value for value, letters in enumerate(_THREE)}
_WORD: Final = re.compile(rf"[A-Za-z]{{{STAMP}}}")


def stamp() -> str:
    """Now, in seven letters."""
    return stamp_of(now())


def now() -> int:
    """Microseconds of a clock that all processes share; it wraps after two hours."""
    return time.monotonic_ns() // 1000 % _ROUND


def stamp_of(microseconds: int) -> str:
    """A time in seven letters."""
    rest, low = divmod(microseconds, _BASE)
    high, middle = divmod(rest, _BASE)
    return ascii_lowercase[high] + _THREE[middle] + _THREE[low]


def stamps_in(text: str) -> list[int]:
    """The times, in microseconds, of all words of a text."""
    return [
        ((ord(word[0]) - ord("a")) * _BASE + _VALUE[word[1:4]]) * _BASE + _VALUE[word[4:]]
        for word in _WORD.findall(text.lower())
    ]


def since(sent: int, heard: int) -> int:
    """Microseconds from one time to another, also over the clock's wrap."""
    return (heard - sent + _ROUND // 2) % _ROUND - _ROUND // 2


def around(index: int) -> tuple[str, str]:
    """What stands before and after the word of token `index`."""
    place = index % SENTENCE
    after = "." if place == SENTENCE - 1 else "," if place == SENTENCE // 2 else ""
    return (" " if index else ""), after


def token(index: int, word: str) -> str:
    """Token `index` of a reply, said with this word."""
    before, after = around(index)
    return before + (word.capitalize() if index % SENTENCE == 0 else word) + after


def releases(feed: Callable[[str], str], tokens: int) -> Sequence[int]:
    """For each word of a reply: the token whose arrival makes the word certain, by what `feed` lets through.

    `feed` is given token after token and returns the text that may be shown because of it.
    """
    certain: list[int] = []
    heard = ""
    for index in range(tokens):
        heard += feed(token(index, stamp_of(index * 33_333)))  # no sentence is said twice
        whole = len(_WORD.findall(heard))
        certain += [index] * (whole - len(certain))
    return certain
