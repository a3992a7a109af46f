"""Where a phrase is spoken: the `tells` of facts and secrets in other words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ..text.scripts import fold, is_unspaced


@lru_cache(maxsize=4096)
def phrase_pattern(phrase: tuple[str, ...]) -> re.Pattern[str]:
    """The words of a phrase with any white space between them, and no word that goes on before or after."""
    before = "" if is_unspaced(phrase[0][0]) else r"(?<!\w)"
    after = "" if is_unspaced(phrase[-1][-1]) else r"(?!\w)"
    return re.compile(before + r"\s+".join(map(re.escape, phrase)) + after)


def phrase_in(folded: str, phrases: Iterable[str]) -> str:
    """The first of these phrases that is spoken in a folded text, whole and however it is spelled; "" for none."""
    for phrase in phrases:
        words = _split(phrase)
        if words and words[0] in folded and phrase_pattern(words).search(folded):
            return phrase
    return ""


@lru_cache(maxsize=4096)
def _split(phrase: str) -> tuple[str, ...]:
    return tuple(fold(phrase).split())
