"""The topics of one subject, read: the same for every NPC that can speak of it, and at every moment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from npc_dialogue.text.scripts import fold
from npc_dialogue.text.talk.spelling import TABLED

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


@dataclass(frozen=True, slots=True)
class Topic:
    """One way to ask about a subject, read."""

    tokens: tuple[str, ...]
    bare: tuple[str, ...]
    """The words without articles."""
    terms: tuple[Term, ...]
    cues: frozenset[str]
    language: str
    is_name: bool
    """It is written as a name is, in capitals."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """All ways to ask about one subject, made for looking up."""

    topics: tuple[Topic, ...]
    features: Mapping[str, tuple[tuple[int, float], ...]]
    """Feature to the topics that speak of it, and how far."""
    own: frozenset[str]
    """The features that stand in a topic rather than near one."""
    exact: frozenset[tuple[str, ...]]
    """The topics without articles."""
    pairs: frozenset[tuple[str, str]]
    """The keys of any two words, articles left out, that follow each other."""
    idle: Mapping[str, int]
    """The key of a word that says nothing by itself to how many topics it stands in."""
    words: frozenset[str]


@lru_cache(maxsize=KEPT)
def chapter(written: tuple[str, ...], languages: tuple[str, ...]) -> Chapter:
    """The chapter of these topics, each of them in one of these languages."""
    topics: list[Topic] = []
    features: dict[str, list[tuple[int, float]]] = {}
    pairs: set[tuple[str, str]] = set()
    idle: Counter[str] = Counter()
    for number, text in enumerate(written):
        known, tokens = _read(text, languages)
        bare = known.without_articles(tokens)
        keys = [known.key(token) for token in bare]
        pairs.update(pairwise(keys))
        for key in {key for key, token in zip(keys, bare, strict=True) if known.is_stop(token)}:
            idle[key] += 1
        terms = known.terms(tokens)
        for feature, strength in merged(terms).items():
            features.setdefault(feature, []).append((number, strength))
        topics.append(
            Topic(
                tokens=bare if len(bare) == len(tokens) else tuple(tokens),
                bare=bare,
                terms=tuple(terms),
                cues=known.cues(tokens),
                language=known.language,
                is_name=known.language not in CAPITALISING and text.istitle(),
            )
        )
    return Chapter(
        topics=tuple(topics),
        features={feature: tuple(there) for feature, there in features.items()},
        own=frozenset(f for f, there in features.items() if max(strength for _, strength in there) > NAMED),
        exact=frozenset(topic.bare for topic in topics),
        pairs=frozenset(pairs),
        idle=idle,
        words=frozenset(token for topic in topics for token in topic.tokens),
    )


def _read(text: str, languages: tuple[str, ...]) -> tuple[Vocabulary, list[str]]:
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
    return Counter(_language(text, usual) for text in written)


def _language(text: str, usual: str) -> str:
    """The language with tables whose commonest words a text has; the usual one where that is not clear."""
    said = fold(text).split()
    common = {language: sum(map(vocabulary(language).is_plain, said)) for language in dict.fromkeys((usual, *TABLED))}
    best = max(common, key=common.__getitem__)
    return best if common[best] >= TELLING else usual


@lru_cache(maxsize=KEPT)
def features_of(texts: tuple[str, ...], usual: str) -> Features:
    """What a subject's note and wordings speak of."""
    known = (vocabulary(_language(text, usual)) for text in texts)
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
