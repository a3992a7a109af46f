"""Words by which something said is found again, in any script."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from .scripts import fold, words

LONGEST = 48
"""Characters of a term; what is longer is no word."""
_SAY_LITTLE = frozenset(
    """
    a about after again all also am an and any are as at be because been before but by can could did do does don't for
    from had has have he her here him his how i i'll i'm i've if in into is it it's its just know like me more my no
    not now of off oh on one only or our out over please said say see she should so some such tell than that that's
    the their them then there these they thing think this those to too up us very was we well were what what's when
    where which who why will with would yes you you're your
    aber alle als also am an auch auf aus bei bin bis bist da dann das dass dein deine dem den der des dich die dies
    diese dir doch du ein eine einem einen einer er es etwas euch für gibt hab habe haben hast hat hier ich ihm ihn ihr
    ihre im in ist ja kann kannst man mein meine mich mir mit nach nein nicht nichts noch nun nur ob oder schon sehr
    sein sich sie sind so soll um und uns vom von vor war was weil wenn wer wie wir wird wo zu zum zur über
    """.split()
)
"""Everyday words of the two languages that most of our games are in: they stand in every second line."""


def terms(text: str) -> list[str]:
    """The words of a text in order, folded, without a plural's or genitive's s; pairs of characters where a script has
    no spaces ('東京都' gives '東京', '京都'). Each holds no white space."""
    return [stem for word in words(text) if (stem := _stem(word))]


def telling_terms(text: str) -> list[str]:
    """Those that say something by themselves, each once: what is worth looking for."""
    return list(dict.fromkeys(_telling(text)))


def _telling(text: str) -> Iterator[str]:
    for word in words(text):
        if word not in _SAY_LITTLE and (len(word) > 1 or not word.isascii()) and (stem := _stem(word)):
            yield stem


@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    folded = fold(word).removesuffix("'s").replace("'", "")[:LONGEST]
    return folded[:-1] if len(folded) > 3 and folded.endswith("s") and not folded.endswith("ss") else folded
