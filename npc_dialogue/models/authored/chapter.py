"""The topics of one subject, read: the same for every NPC that can speak of it, and at every moment."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, pairwise
from sys import intern
from typing import TypeVar

from npc_dialogue.text.scripts import fold
from npc_dialogue.text.talk.spelling import TABLED

from .meaning import WITH_VECTORS, Meanings, meanings
from .vocabulary import Features, Term, Vocabulary, vocabulary

IN_TEXT = 0.46
"""How far a note or a wording speaks of its words; a topic does wholly."""
NAMED = 0.6
"""From how far on a topic speaks of a word so that the word is one of its own."""
CAPITALISING = frozenset({"de"})
"""Languages in which a capital makes no name."""
TELLING = 2
"""Of a language's commonest words, how many in a text tell that it is written in it."""
KEPT = 4096
"""Subjects of which the topics are kept, and as many of which the texts are."""


_T = TypeVar("_T")
Codes = Sequence[int]
"""Hashes of words, sorted; of 64 bits, so that two of a world's words have the same in less than one of 10^8 worlds."""
TOPICS = 1 << 20
"""More than a subject has."""
CODE = ~(TOPICS - 1)
"""The bits of a hash that tell a pair, 44: two of a world's have the same in one of some hundred worlds, and then each
stands where the other does, too."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One way to ask about a subject, read."""

    tokens: tuple[str, ...]
    terms: tuple[Term, ...]
    cues: frozenset[str]
    is_name: bool
    """It is written as a name is, in capitals."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """All ways to ask about one subject, made for looking up. A world has tens of thousands, so what all of them have
    stands in few long rows."""

    written: tuple[str, ...]
    terms: tuple[Term, ...]
    """Of all topics, one after another."""
    ends: array[int]
    """Where there the terms of each topic end."""
    cues: tuple[frozenset[str], ...]
    """Of each topic."""
    first: tuple[str, ...]
    """The first word of each topic, "" where it has none."""
    exact: Codes
    """The topics without articles."""
    pairs: Codes
    """The keys of any two words, articles left out, of which one follows the other or stands next but one to it; with
    the topic where they do. See `with_pair`."""
    idle: Mapping[str, int]
    """The key of a word that says nothing by itself to how many topics it stands in."""
    words: tuple[str, ...]
    """All words of its topics."""
    short: tuple[Topic, ...]
    """The topics that somebody or something may be called by: names, a word or two, "the" and some words."""
    meanings: Meanings | None
    """What those topics mean that are in the first of the languages; None where that one has no vectors."""

    def with_pair(self, code: int) -> Sequence[int]:
        """The topics with a pair of words, by its code."""
        first = bisect_left(self.pairs, code)
        return [each - code for each in self.pairs[first : bisect_left(self.pairs, code + TOPICS, first)]]

    def terms_of(self, number: int) -> tuple[Term, ...]:
        """The terms of a topic."""
        return self.terms[self.ends[number - 1] if number else 0 : self.ends[number]]


@lru_cache(maxsize=KEPT)
def chapter(written: tuple[str, ...], languages: tuple[str, ...]) -> Chapter:
    """The chapter of these topics, each of them in one of these languages."""
    usual = vocabulary(languages[0])
    all_terms: list[Term] = []
    ends = array("I")
    all_cues: list[frozenset[str]] = []
    first: list[str] = []
    exact: set[int] = set()
    pairs: set[int] = set()
    idle: list[str] = []
    said: list[str] = []
    short: list[Topic] = []
    own: list[tuple[str, ...]] = []
    for number, text in enumerate(written):
        known, tokens = read(text, languages)
        bare = known.without_articles(tokens)
        exact.add(hash(bare))
        pairs.update([hash(pair) & CODE | number for pair in near(known.keys(bare))])
        idle += known.idle(bare)
        said += tokens
        terms = known.terms(tokens)
        all_terms += terms
        ends.append(len(all_terms))
        cues = known.cues(tokens)
        all_cues.append(cues)
        first.append(intern(tokens[0]) if tokens else "")
        if known is usual:
            own.append(bare)
        is_name = known.language not in CAPITALISING and text.istitle()
        if tokens and (is_name or (len(tokens) < 3 and not cues) or (len(tokens) < 5 and usual.is_article(tokens[0]))):
            short.append(Topic(tuple(tokens), tuple(terms), cues, is_name))
    return Chapter(
        written=written,
        terms=tuple(all_terms),
        ends=ends,
        cues=tuple(all_cues),
        first=tuple(first),
        exact=array("q", sorted(exact)),
        pairs=array("q", sorted(pairs)),
        idle=Counter(idle),
        words=tuple(map(intern, set(said))),
        short=tuple(short),
        meanings=meanings(own, languages[0]) if languages[0] in WITH_VECTORS else None,
    )


def near(words: Sequence[_T]) -> Iterator[tuple[_T, _T]]:
    """Any two words of which one follows the other, or stands next but one to it."""
    return chain(pairwise(words), zip(words, islice(words, 2, None), strict=False))


def pair_code(pair: tuple[str, str]) -> int:
    """The code of a pair; its last bits are free for the number of a topic."""
    return hash(pair) & CODE


def has(codes: Codes, one: int) -> bool:
    """Whether one is among them."""
    at = bisect_left(codes, one)
    return at < len(codes) and codes[at] == one


def read(text: str, languages: tuple[str, ...]) -> tuple[Vocabulary, list[str]]:
    """The words of a topic in the language whose commonest words it has, else in which most of its words are known."""
    if len(languages) == 1:
        known = vocabulary(languages[0])
        return known, known.tokens(text)

    def fit(read: tuple[Vocabulary, list[str]]) -> tuple[int, int]:
        known, tokens = read
        return (sum(map(known.is_plain, tokens)) if len(tokens) > 1 else 0, sum(map(known.is_known, tokens)))

    return max(((known, known.tokens(text)) for known in map(vocabulary, languages)), key=fit)


@lru_cache(maxsize=KEPT)
def languages_of(written: tuple[str, ...], usual: str) -> Mapping[str, int]:
    """In how many of these topics each language is clearly spoken; the usual one where that is not clear."""
    return Counter(_languages(written, usual))


def _languages(written: tuple[str, ...], usual: str) -> Iterator[str]:
    """Of each text the language with tables whose commonest words it has; the usual one where that is not clear."""
    common = vocabulary(usual).plain
    others = [(language, vocabulary(language).plain) for language in TABLED if language != usual]
    for text in written:
        said = fold(text).split()
        found, most = usual, TELLING - 1
        for language, plain in others:
            times = sum(map(plain.__contains__, said))
            if times > most and times > sum(map(common.__contains__, said)):
                found, most = language, times
        yield found


@lru_cache(maxsize=KEPT)
def features_of(texts: tuple[str, ...], usual: str) -> Features:
    """What a subject's note and wordings speak of."""
    known = map(vocabulary, _languages(texts, usual))
    terms = (term for text, words in zip(texts, known, strict=True) for term in words.terms(words.tokens(text)))
    return {feature: strength * IN_TEXT for feature, strength in merged(terms).items()}


def merged(terms: Iterable[Term]) -> dict[str, float]:
    """What several terms speak of together."""
    found: dict[str, float] = {}
    for term in terms:
        for feature, strength in term.features.items():
            if strength > found.get(feature, 0.0):
                found[feature] = strength
    return found
