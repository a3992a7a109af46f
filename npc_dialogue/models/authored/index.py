"""Subjects with all that they speak of, made for looking up."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise

from npc_dialogue.text.scripts import fold, words
from npc_dialogue.text.talk.spelling import TABLED

from .subjects import Subject
from .vocabulary import NEAR, PART, Features, Term, Vocabulary, vocabulary

IN_TEXT = 0.46
"""How far a note or a wording speaks of its words; a topic does wholly."""
COMMON = 0.12
"""The rarity of what every subject speaks of."""
STRANGE = 1.0
"""That of a word which none of the subjects has."""
NAMED = 0.6
"""From how far on a topic speaks of a word so that the word is one of its own."""
BY_NAME = 0.95
"""How far "the miller" speaks of her whose name it stands for."""
CAPITALISING = frozenset({"de"})
"""Languages in which a capital makes no name."""
TELLING = 2
"""Of a language's commonest words, how many in a text tell that it is written in it."""
KINDRED = 4
"""Letters that two words of one kin have in common at least."""
KEPT, READ = 64, 20_000
"""Indexes kept, of the NPCs spoken with last, and topics and wordings, of which most stay when the world changes."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One way to ask about a subject, read."""

    tokens: tuple[str, ...]
    bare: tuple[str, ...]
    """The words without articles."""
    pairs: frozenset[tuple[str, str]]
    """The keys of any two of these that follow each other."""
    idle: frozenset[str]
    """The keys of those that say nothing by themselves."""
    terms: tuple[Term, ...]
    features: Features
    cues: frozenset[str]
    language: str


@dataclass(frozen=True, slots=True)
class Called:
    """Another name for somebody or something: its words' keys, and what it speaks of."""

    keys: tuple[str, ...]
    features: Features
    article: bool
    """Only after one: "the miller", not "miller"."""
    person: bool


@dataclass(frozen=True, slots=True)
class Index:
    """What is looked up when a question is matched."""

    subjects: tuple[Subject, ...]
    topics: tuple[Topic, ...]
    subject_of: tuple[int, ...]
    """Of each topic."""
    in_topics: Mapping[str, Mapping[int, float]]
    """Feature to the topics that speak of it, and how far."""
    in_texts: Mapping[str, Mapping[int, float]]
    """Feature to the subjects whose notes or wordings speak of it."""
    rarity: Mapping[str, float]
    """How little a feature is shared, from `COMMON` to 1."""
    weights: tuple[tuple[tuple[Features, float], ...], ...]
    """Of each topic what its terms speak of, and how much each tells."""
    beginnings: Mapping[str, Sequence[str]]
    """Features by their first letters."""
    own: frozenset[str]
    """The features that stand in a topic rather than near one."""
    exact: Mapping[tuple[str, ...], tuple[int, ...]]
    """Topics without articles to the subjects that have them."""
    in_pairs: Mapping[tuple[str, str], Sequence[int]]
    """Two words one after the other, articles left out, to the topics in which they stand so."""
    idle: Mapping[str, Mapping[int, int]]
    """The key of a word that says nothing by itself to the subjects in whose topics it stands, and in how many."""
    words: frozenset[str]
    """Every word of the topics, and of the names of those it knows."""
    called: Mapping[str, Sequence[Called]]
    """What somebody or something is called, by its first key."""
    vocabularies: tuple[Vocabulary, ...]
    """Of the languages it is written in, and of the one that is asked in."""

    def knows(self, features: Features) -> bool:
        """Whether any subject speaks of any of these."""
        return any(feature in self.rarity for feature in features)


@lru_cache(maxsize=KEPT)
def index(of: tuple[Subject, ...], names: tuple[str, ...], languages: tuple[str, ...]) -> Index:
    """The index of these subjects. `names`: of those the NPC knows; `languages`: its own, then the speaker's."""
    asked = [(number, topic) for number, subject in enumerate(of) for topic in subject.topics]
    foreign = Counter(_language(topic, languages[0]) for _, topic in asked)
    spoken = tuple(dict.fromkeys((*languages, *(language for language in TABLED if foreign[language] > 1))))
    topics = tuple(_topic(topic, spoken) for _, topic in asked)
    subject_of = tuple(number for number, _ in asked)
    in_topics: dict[str, dict[int, float]] = {}
    in_texts: dict[str, dict[int, float]] = {}
    best: dict[str, dict[int, float]] = {}
    exact: dict[tuple[str, ...], tuple[int, ...]] = {}
    in_pairs: dict[tuple[str, str], list[int]] = {}
    idle: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for number, topic in enumerate(topics):
        exact[topic.bare] = (*exact.get(topic.bare, ()), subject_of[number])
        for pair in topic.pairs:
            in_pairs.setdefault(pair, []).append(number)
        for key in topic.idle:
            idle[key][subject_of[number]] += 1
        for feature, strength in topic.features.items():
            in_topics.setdefault(feature, {})[number] = strength
            there = best.setdefault(feature, {})
            if strength > there.get(subject_of[number], 0.0):
                there[subject_of[number]] = strength
    for number, subject in enumerate(of):
        for feature, strength in _features_of(subject, languages[0]).items():
            in_texts.setdefault(feature, {})[number] = strength
            there = best.setdefault(feature, {})
            there[number] = max(there.get(number, 0.0), strength)
    people = [tuple(words(fold(name))) for name in names]
    rarity = {feature: _rarity(there.values(), len(of)) for feature, there in best.items()}
    beginnings: dict[str, list[str]] = {}
    for feature in rarity:
        beginnings.setdefault(feature[:KINDRED], []).append(feature)
    return Index(
        subjects=of,
        topics=topics,
        subject_of=subject_of,
        in_topics=in_topics,
        in_texts=in_texts,
        rarity=rarity,
        weights=tuple(
            tuple((term.features, term.weight * rarity_of(term.features, rarity)) for term in topic.terms)
            for topic in topics
        ),
        beginnings=beginnings,
        own=frozenset(feature for feature, there in in_topics.items() if max(there.values()) > NAMED),
        exact=exact,
        in_pairs=in_pairs,
        idle=dict(idle),
        words=frozenset(word for said in (*people, *(topic.tokens for topic in topics)) for word in said),
        called=_called(of, topics, people, vocabulary(spoken[0])),
        vocabularies=tuple(map(vocabulary, spoken)),
    )


@lru_cache(maxsize=READ)
def _language(text: str, usual: str) -> str:
    """The language with tables whose commonest words a text has; the usual one where that is not clear."""
    said = fold(text).split()
    common = {language: sum(map(vocabulary(language).is_plain, said)) for language in (usual, *TABLED)}
    best = max(common, key=common.__getitem__)
    return best if common[best] >= TELLING else usual


def rarity_of(features: Features, rarity: Mapping[str, float]) -> float:
    """The rarity of a word, else of what it speaks of."""
    others = [0.0]
    for feature, strength in features.items():
        rare = rarity.get(feature)
        if rare is not None:
            if strength == 1.0:
                return rare
            if feature[0] != "#":
                others.append(rare)
    return max(others) or STRANGE


def _rarity(strengths: Collection[float], of: int) -> float:
    share = max(1.0, sum(strength**2 for strength in strengths))
    return max(COMMON, min(1.0, math.log((of + 1.5) / share) / math.log(of + 1.5)))


@lru_cache(maxsize=READ)
def _topic(written: str, languages: tuple[str, ...]) -> Topic:
    """A topic read in the language whose commonest words it has, else in which most of its words are known."""

    def fit(known: Vocabulary) -> tuple[int, int]:
        tokens = known.tokens(written)
        return (sum(map(known.is_plain, tokens)) if len(tokens) > 1 else 0, sum(map(known.is_known, tokens)))

    known = vocabulary(languages[0]) if len(languages) == 1 else max(map(vocabulary, languages), key=fit)
    tokens = known.tokens(written)
    terms = tuple(known.terms(tokens))
    bare = known.without_articles(tokens)
    return Topic(
        tokens=tuple(tokens),
        bare=bare,
        pairs=frozenset(pairwise(map(known.key, bare))),
        idle=frozenset(known.key(token) for token in bare if known.is_stop(token)),
        terms=terms,
        features=_merged(terms, 1.0),
        cues=known.cues(tokens),
        language=known.language,
    )


@lru_cache(maxsize=READ)
def _features(text: str, usual: str) -> Features:
    """What a note or a wording speaks of."""
    known = vocabulary(_language(text, usual))
    return _merged(known.terms(known.tokens(text)), IN_TEXT)


def _features_of(subject: Subject, usual: str) -> Features:
    merged: dict[str, float] = {}
    for text in (subject.text, *(subject.said if subject.kind != "cover" else ())):
        for feature, strength in _features(text, usual).items():
            merged[feature] = max(merged.get(feature, 0.0), strength)
    return merged


def _called(
    of: Sequence[Subject], topics: Sequence[Topic], people: Sequence[Sequence[str]], known: Vocabulary
) -> dict[str, list[Called]]:
    """What somebody or something is called besides its name.

    A subject with a person's name among its topics is about that person, and its topics of the kind "the miller" or
    "landlady" mean the same. A subject with one topic in capitals ("Kepler") is about what bears that name, and its
    topics of the kind "the station" mean that.
    """
    called: dict[str, list[Called]] = {}
    rest = iter(topics)
    for subject in of:
        mine = list(islice(rest, len(subject.topics)))
        several = [topic for topic in mine if topic.tokens]
        persons = [topic for topic in several if any(set(topic.tokens) <= set(name) for name in people)]
        things = [
            topic
            for topic, written in zip(mine, subject.topics, strict=True)
            if topic.tokens and written.istitle() and topic.language not in CAPITALISING
        ]
        the = [topic for topic in several if 1 < len(topic.tokens) < 5 and known.is_article(topic.tokens[0])]
        if persons:
            bare = [topic for topic in several if not topic.cues and len(topic.tokens) < 3 and topic not in persons]
            found = _persons(persons, [*the, *bare], known)
        else:
            found = _things(things, the, known) if len(things) == 1 and the else []
        for one in found:
            if one.keys:
                called.setdefault(one.keys[0], []).append(one)
    return called


def _persons(named: Sequence[Topic], others: Sequence[Topic], known: Vocabulary) -> list[Called]:
    """ "the miller" for Mira; of "the girl with the geese" also "the girl", less surely."""
    name = {known.key(word): BY_NAME for topic in named for word in topic.tokens if not known.is_stop(word)}
    found = []
    for topic in others:
        features = _merged(topic.terms, 1.0) | name
        keys = tuple(known.key(token) for token in topic.tokens if not known.is_article(token))
        found.append(Called(keys, features, article=True, person=True))
        if len(keys) > 1 and known.word(topic.tokens[-len(keys)]).weight == 1:
            part = {feature: strength * PART for feature, strength in features.items()} | {keys[0]: 1.0}
            found.append(Called(keys[:1], part, article=True, person=True))
    return found


def _things(named: Sequence[Topic], others: Sequence[Topic], known: Vocabulary) -> list[Called]:
    """ "the station" for Kepler, and Kepler for the station."""
    found = []
    meant = _merged((term for topic in others for term in topic.terms), BY_NAME)
    for topic in named:
        keys = tuple(map(known.key, topic.tokens))
        name = dict.fromkeys(keys, BY_NAME if len(keys) == 1 else NEAR)
        found.append(Called(keys, meant | dict.fromkeys(keys, 1.0), article=False, person=False))
        for other in others:
            own = tuple(known.key(token) for token in other.tokens if not known.is_article(token))
            found.append(Called(own, name | _merged(other.terms, 1.0), article=True, person=False))
    return found


def _merged(terms: Iterable[Term], how_far: float) -> dict[str, float]:
    merged: dict[str, float] = {}
    for term in terms:
        for feature, strength in term.features.items():
            merged[feature] = max(merged.get(feature, 0.0), strength * how_far)
    return merged
