"""One NPC, two ages: what the files say of how old somebody is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ..text.scripts import fold
from .mistakes import Mistake
from .names import names_of
from .writing import Written, plain, voice_of, written

if TYPE_CHECKING:
    from .world import World

YOUNGEST = 4
"""Below it a number is seldom the age of one who talks: `I am one, you are two`."""
_EN = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_DE = (
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_DE_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_ENDS = r"(?=\s*(?:[,.;:!?…]|$)|\s+(?:and|und|but|aber)\b)"
_OLD = r"(?:\s+years?\s+old|\s+jahre?(?:\s+alt)?|-years?-old)"


@cache
def _numbers() -> dict[str, int]:
    """The words for 1 to 99 in English and German, folded, and what they count."""
    found = {fold(word): number for words in (_EN, _DE) for number, word in enumerate(words, 1)}
    for place, (english, german) in enumerate(zip(_EN_TENS, _DE_TENS, strict=True), 2):
        found[english] = found[fold(german)] = place * 10
        for one in range(1, 10):
            found[f"{english}-{_EN[one - 1]}"] = found[f"{english} {_EN[one - 1]}"] = place * 10 + one
            found[fold(f"{_DE[one - 1]}und{german}")] = place * 10 + one
    return found


@cache
def _words() -> frozenset[str]:
    """A text without any of these words and digits gives no age."""
    return frozenset(word for words in _numbers() for word in re.split("[- ]", words)) | frozenset("0123456789")


@cache
def _number() -> str:
    """A pattern for a number between 1 and 999, in digits or words; longer words first."""
    words = sorted(_numbers(), key=len, reverse=True)
    return rf"\b(\d{{1,3}}|{'|'.join(map(re.escape, words))})\b"


def two_ages(world: World) -> Iterator[Mistake]:
    """Each place that gives an NPC another age than the first place that gives one."""
    if not world.npcs:
        return
    patterns = {npc: (names, _of(names)) for npc, names in names_of(world).items()}
    first: dict[str, tuple[int, Written]] = {}
    for each in written(world):
        if each.kind == "condition":
            continue
        text = fold(plain(each.text))
        if _words().isdisjoint(re.findall(r"[^\W\d_]+|\d", text)):
            continue
        for npc, age in dict.fromkeys(_told(each, text, patterns)):
            known, place = first.setdefault(npc, (age, each))
            if age != known:
                yield Mistake(
                    file=each.file,
                    key=each.key,
                    found=f"the age {age} for {npc}",
                    expected=f"{known}, as in {place.file}: {place.key}",
                )


def _told(
    each: Written, text: str, patterns: dict[str, tuple[frozenset[str], re.Pattern[str]]]
) -> Iterator[tuple[str, int]]:
    """The ages that a text gives: by name anywhere, by `I am` in what is spoken, by `she is` in one's own core."""
    for npc, (names, pattern) in patterns.items():
        if any(name in text for name in names):
            yield from ((npc, age) for age in _ages(pattern, text))
    speaker = voice_of(each)
    if speaker in patterns:
        yield from ((speaker, age) for age in _ages(_first_person(), text))
    if each.key in ("core", "description") and each.card:
        yield from ((each.card, age) for age in _ages(_third_person(), text))


def _ages(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    for match in pattern.finditer(text):
        word = next(group for group in match.groups() if group)
        age = int(word) if word.isdecimal() else _numbers()[word]
        if age >= YOUNGEST:
            yield age


def _of(names: frozenset[str]) -> re.Pattern[str]:
    """`Mira is 38 years old`, `Mira, thirty-eight, …`, `Mira ist achtunddreißig.`"""
    if not names:
        return re.compile(r"(?!)")
    name = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    number = _number()
    beside = rf",\s+(?:aged\s+)?{number}{_OLD}?\s*[,.;]"
    return re.compile(rf"(?<!\w)(?:{name})(?:{beside}|\s+(?:is|ist)\s+{number}(?:{_OLD}|{_ENDS}))")


@cache
def _first_person() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:i\s+am|i'm|ich\s+bin)\s+{_number()}(?:{_OLD}|{_ENDS})")


@cache
def _third_person() -> re.Pattern[str]:
    """At the beginning of a sentence only: `his daughter is ten years old` tells of another."""
    return re.compile(rf"(?:^|[.!?]\s+)(?:(?:she|he|they|sie|er)\s+(?:is|are|ist)\s+)?{_number()}{_OLD}")
