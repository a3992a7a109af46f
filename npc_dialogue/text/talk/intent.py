"""What the player wants, as one word: for the game, and for a hint in the prompt.

What is not plain is `None`: a game that reacts to a threat nobody made is worse than one that does not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import Literal, get_args

from npc_dialogue.text.languages import guess_language
from npc_dialogue.text.scripts import fold, words

from .alternatives import Alternatives, bordered, joined
from .reading import Reading, clauses, may_be, patterns, read
from .spelling import TABLED

Intent = Literal[
    "threaten",
    "insult",
    "shorter",
    "trade",
    "flirt",
    "leave",
    "demand",
    "continue",
    "ask",
    "apologise",
    "thank",
    "compliment",
    "greet",
    "disagree",
    "agree",
]
"""In this order: of several in one line the first counts."""
INTENTS: Sequence[Intent] = get_args(Intent)
MOST_READ = 400
"""Characters of a line that are read, from its beginning."""

_BY_KIND: Mapping[str, Intent] = {
    "offended": "insult",
    "farewell": "leave",
    "apology": "apologise",
    "thanks": "thank",
    "compliment": "compliment",
    "greeting": "greet",
    "disagree": "disagree",
    "agree": "agree",
}
_WHOLE = frozenset({"shorter", "continue"})
"""Wants that are the whole of a clause; the others are its beginning."""
PLAINLY_TABLED = ("fr", "es")
"""Languages with a table of wants alone, see `fr/intents.py`."""
LANGUAGES = (*TABLED, *PLAINLY_TABLED)
"""Those in which something is read at all."""
_WHOLLY = _WHOLE | {"agree", "disagree"}
"""The same where there are no kinds of talk."""
_ASKED = re.compile(r"[?？]")
_ASKING = frozenset({"identity", "smalltalk", "again", "refusal"})


@lru_cache(maxsize=512)
def intent_of(text: str, *, usual: str, npc_name: str = "") -> Intent | None:
    """What somebody wants who says this; None where that is not plain, or in a language without tables.

    `usual` is the language in which the two speak, for lines that could be in any; `npc_name` the listener's.
    """
    said = text[:MOST_READ]
    language = guess_language(said) or usual
    found: set[Intent] = set()
    if language in TABLED:
        found = _closely(said, language, npc_name)
    elif language in PLAINLY_TABLED:
        found = _plainly(said, language)
    if not found and usual in PLAINLY_TABLED and usual != language:
        found = _plainly(said, usual)  # a few words in one Romance language look like another
    return next((each for each in INTENTS if each in found), None)


@lru_cache(maxsize=512)
def intent_among(among: frozenset[Intent], text: str, *, usual: str, npc_name: str = "") -> Intent | None:
    """`intent_of` where it is one of these, else None: that most lines want none of a few is told in a third of the
    time."""
    said = text[:MOST_READ]
    language = guess_language(said) or usual
    if language in TABLED and (usual == language or usual not in PLAINLY_TABLED):
        kinds = [kind for kind, intent in _BY_KIND.items() if intent in among]
        if among.isdisjoint(_wants(said, language)) and not may_be(kinds, said, language, words(fold(npc_name))):
            return None
    intent = intent_of(text, usual=usual, npc_name=npc_name)
    return intent if intent in among else None


def warm(languages: Sequence[str]) -> None:
    """Reads the tables of those of these languages that have some: it takes some tens of milliseconds once."""
    for language in languages:
        if language in TABLED:
            patterns(language)
            _patterns(language)
        elif language in PLAINLY_TABLED:
            _plain_table(language)


def _closely(text: str, language: str, npc_name: str) -> set[Intent]:
    """What a text wants in a language that has all tables."""
    found: set[Intent] = set(_wants(text, language))
    reading = read(text, language, words(fold(npc_name)))
    found |= {_BY_KIND[kind] for kind in reading.kinds}
    if any("demand" in sentence.kinds for sentence in reading.sentences):
        found.add("demand")
    if _asks(reading):
        found.add("ask")
    return found


def _plainly(text: str, language: str) -> set[Intent]:
    """What a text wants in a language that has no kinds of talk."""
    table = _plain_table(language)
    found: set[Intent] = {"ask"} if _ASKED.search(text) else set()
    polite = False
    for clause in clauses(text, language):
        polite = polite or table.polite.search(clause) is not None
        said = table.polite.sub("", clause).strip()
        for want, pattern in table.wants.items():
            unless = table.unless.get(want)
            looks = pattern.fullmatch if want in _WHOLLY else pattern.match
            if looks(said) and (unless is None or not unless.search(said)):
                found.add(want)
    if polite and "demand" in found:
        found = found - {"demand"} | {"ask"}
    return found


def _asks(reading: Reading) -> bool:
    return any(
        sentence.asks or sentence.goes_on or not _ASKING.isdisjoint(sentence.kinds) for sentence in reading.sentences
    )


@lru_cache(maxsize=64)
def _wants(text: str, language: str) -> tuple[Intent, ...]:
    """What the clauses of a text want by the tables of wants: with what may stand before anything, and without."""
    table, bare = _patterns(language), patterns(language).bare
    found: list[Intent] = []
    for clause in clauses(text, language):
        begun = table.lead.match(clause)
        variants = {clause, bare(clause), *([clause[begun.end() :]] if begun is not None else [])}
        for want, pattern in table.wants.items():
            looks = pattern.fullmatch if want in _WHOLE else pattern.match
            unless = table.unless.get(want)
            if any(map(looks, variants)) and (unless is None or not unless.search(clause)):
                found.append(want)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Wants:
    """The table of wants of one language, compiled."""

    lead: re.Pattern[str]
    wants: Mapping[Intent, Alternatives]
    unless: Mapping[Intent, Alternatives]


@dataclass(frozen=True, slots=True)
class _PlainTable:
    """The table of wants of a language that has no kinds of talk, compiled."""

    polite: re.Pattern[str]
    wants: Mapping[Intent, Alternatives]
    unless: Mapping[Intent, Alternatives]


@cache
def _plain_table(language: str) -> _PlainTable:
    table = import_module(f"{__package__}.{language}.intents")
    return _PlainTable(
        polite=re.compile(bordered(joined(table.POLITE), {})),
        wants={want: Alternatives(lines, {}) for want, lines in table.PATTERNS.items()},
        unless={want: Alternatives(lines, {}) for want, lines in table.NOT.items()},
    )


@cache
def _patterns(language: str) -> _Wants:
    table, groups = import_module(f"{__package__}.{language}.wants"), patterns(language).groups
    return _Wants(
        lead=re.compile(rf"(?:(?:{table.LEAD})\s+)+"),
        wants={want: Alternatives(lines, groups) for want, lines in table.PATTERNS.items()},
        unless={want: Alternatives(lines, groups) for want, lines in table.NOT.items()},
    )
