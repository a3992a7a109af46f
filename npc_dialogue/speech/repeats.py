"""Sentences that were said before, so that a model that goes round in circles is stopped at the first of them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from npc_dialogue.text.scripts import is_unspaced, words
from npc_dialogue.text.sentences import split_sentences

FEWEST_WORDS = 4
"""Of a sentence that counts: everybody says `Good day to you` twice."""
FEWEST_SIGNS = 8
"""The same in letters, for scripts without spaces."""


class Repeats:
    """Word for word: case, marks and white space make no difference.

    What may still become such a sentence can be told while it comes, letter by letter, however it is cut.
    """

    def __init__(self, said: Iterable[str]) -> None:
        """`said`: whole replies."""
        self._keys: list[str] = []
        for reply in said:
            for sentence in split_sentences(reply):
                self.add(sentence)

    def add(self, sentence: str) -> None:
        """It is said."""
        key = _key(sentence)
        if _counts(sentence, key) and not self._has(key):
            insort(self._keys, key)

    def holds(self, sentence: str) -> bool:
        """Whether this whole sentence was said."""
        return self._has(_key(sentence))

    def may_begin(self, text: str) -> bool:
        """Whether a sentence that was said begins so."""
        key = _key(text)
        at = bisect_left(self._keys, key)
        return at < len(self._keys) and self._keys[at].startswith(key)

    def _has(self, key: str) -> bool:
        at = bisect_left(self._keys, key)
        return at < len(self._keys) and self._keys[at] == key


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _counts(sentence: str, key: str) -> bool:
    if not sentence.isascii() and any(map(is_unspaced, sentence)):
        return len(key) >= FEWEST_SIGNS
    return len(words(sentence)) >= FEWEST_WORDS
