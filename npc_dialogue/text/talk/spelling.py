"""Words as they are compared: folded, short forms written out, in German with `a` for `ä` or `ae`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType

from npc_dialogue.text.scripts import fold, words

TABLED = ("en", "de")
"""Languages that have tables."""
LONGEST = 32
"""Letters of a word that count: no word is longer, and a thousand letters in a row would be stemmed for seconds."""


def spelled(word: str, language: str) -> str:
    """A word, or several with spaces between them, as it is compared."""
    folded = word if word.isascii() and word.islower() else fold(word)
    return str(_table(language).spelled(folded)) if language in TABLED else folded


def tokens(text: str, language: str) -> list[str]:
    """The words folded and written out: "What's Nell's?" gives what, is, nell."""
    said = words(fold(text))
    if not (len(text) <= LONGEST and text.isascii()):
        said = [word[:LONGEST] for word in said]
    if language not in TABLED:
        return said
    written_out: list[str] = _table(language).written_out(said)
    return written_out


@cache
def _table(language: str) -> ModuleType:
    return import_module(f"{__package__}.{language}.spelling")
