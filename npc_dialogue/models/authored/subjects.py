"""What an NPC can speak of, each with the words by which somebody asks about it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from npc_dialogue.prompt.prompt import Material
from npc_dialogue.text.languages import guess_language
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.text.similarity import shingles

from .vocabulary import NEAR, PART, TABLED, Features, Term, Vocabulary, vocabulary

IN_TOPIC, IN_TEXT = 1.0, 0.55
"""How much a word counts in a topic, and in a note or a wording."""
CAPITALISING = frozenset({"de"})
"""Languages in which a capital makes no name."""
BY_NAME = 0.95
"""How far "the miller" speaks of her whose name it stands for."""
IN_COMPANY = 0.07
"""How much less it counts in a topic for each other word there."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A fact, a closed secret's cover, or an opinion: what is said when somebody asks about it."""

    id: str
    """A fact's or a secret's id; `topic:` and its first topic for an opinion."""
    kind: Literal["fact", "cover", "topic"]
    said: tuple[str, ...]
    topics: tuple[str, ...]
    text: str
    """Read for its words only; empty for a cover."""
    emotion: str
    intensity: float
    weight: int


@dataclass(frozen=True, slots=True)
class Topic:
    """One way to ask, read."""

    tokens: tuple[str, ...]
    bare: tuple[str, ...]
    """The words without articles."""
    terms: tuple[Term, ...]
    cues: frozenset[str]
    language: str


@dataclass(frozen=True, slots=True)
class Called:
    """Another name for somebody or something: its stems, and what it speaks of."""

    stems: tuple[str, ...]
    features: Features
    article: bool
    """Only after one: "the miller", not "miller"."""
    person: bool


@dataclass(frozen=True, slots=True)
class Index:
    """Subjects with all that they speak of, made for looking up. `features` has, for each feature, the subjects that
    speak of it and how far; `rarity` how little a feature is shared, from nearly 0 to 1."""

    subjects: tuple[Subject, ...]
    topics: tuple[tuple[Topic, ...], ...]
    features: Mapping[str, Mapping[int, float]]
    rarity: Mapping[str, float]
    named: Mapping[str, float]
    """The features of the topics alone."""
    vocabularies: tuple[Vocabulary, ...]
    """Of the languages it is written in, and of the one that is asked in."""
    words: frozenset[str]
    """Every word of the topics, and of the names of those it knows."""
    called: Mapping[str, Sequence[Called]]
    """What somebody or something is called, by its first stem: "the miller" is Mira."""


def subjects(material: Material) -> tuple[Subject, ...]:
    """All that can be told now. Opinions on the same topics are one."""
    found = [
        Subject(each.id, "fact", each.said, each.topics, each.text, each.emotion, 0.6, each.weight)
        for each in material.tellable
        if each.said
    ]
    found += [
        Subject(each.id, "cover", each.said, each.topics, "", each.emotion, 0.6, 100)
        for each in material.covers
        if each.said
    ]
    opinions: dict[tuple[str, ...], list[int]] = {}
    for number, line in enumerate(material.lines):
        if line.kind == "topic" and line.topics:
            opinions.setdefault(line.topics, []).append(number)
    for topics, numbers in opinions.items():
        lines = [material.lines[number] for number in numbers]
        said = tuple(line.text for line in lines)
        found.append(Subject(f"topic:{topics[0]}", "topic", said, topics, "", lines[0].emotion, lines[0].intensity, 40))
    return tuple(found)


@lru_cache(maxsize=64)
def index(of: tuple[Subject, ...], names: tuple[str, ...], languages: tuple[str, ...]) -> Index:
    """The index of these subjects; kept for the NPCs spoken with last. `names`: of those it knows; `languages`: the
    NPC's, then the speaker's."""
    asked = [topic for subject in of for topic in subject.topics]
    vocabularies = {
        language: vocabulary(language)
        for language in (*languages, *TABLED)
        if language in languages or sum(guess_language(topic) == language for topic in asked) > 1
    }
    features: dict[str, dict[int, float]] = {}
    topics = []
    shared: dict[str, float] = {}
    named: dict[str, float] = {}
    for number, subject in enumerate(of):
        read = tuple(_topic(topic, tuple(vocabularies.values())) for topic in subject.topics)
        topics.append(read)
        mine: dict[str, float] = {}
        for topic in read:
            for term in topic.terms:
                _note(mine, term.features, IN_TOPIC - IN_COMPANY * min(2, len(topic.terms) - 1))
        _note(named, mine, 1.0)
        for text in (subject.text, *(subject.said if subject.kind != "cover" else ())):
            language = _language_of(text, languages[0])
            known = vocabularies.setdefault(language, vocabulary(language))
            for term in known.terms(known.tokens(text)):
                _note(mine, term.features, IN_TEXT)
        for feature, strength in mine.items():
            features.setdefault(feature, {})[number] = strength
            shared[feature] = shared.get(feature, 0) + strength**2
    most = math.log(len(of) + 1.5)
    rarity = {
        feature: max(0.12, min(1.0, math.log((len(of) + 1.5) / max(1.0, share)) / most))
        for feature, share in shared.items()
    }
    people = tuple(tuple(words(fold(name))) for name in names)
    return Index(
        of,
        tuple(topics),
        features,
        rarity,
        named,
        tuple(vocabularies.values()),
        frozenset(word for several in (people, *([topic.tokens for topic in each] for each in topics)) for topic in several for word in topic),
        _called(of, topics, people, vocabularies[languages[0]]),
    )


def _called(
    of: Sequence[Subject], topics: Sequence[Sequence[Topic]], people: Sequence[Sequence[str]], known: Vocabulary
) -> dict[str, list[Called]]:
    """What somebody or something is called. A subject with a name among its topics (a person's, or words in capitals)
    is about what bears that name, and its topics of the kind "the miller" mean the same."""
    called: dict[str, list[Called]] = {}
    for subject, several in zip(of, topics, strict=True):
        persons = [topic for topic in several if any(topic.tokens and set(topic.tokens) <= set(name) for name in people)]
        things = [
            topic
            for topic, written in zip(several, subject.topics, strict=True)
            if written.istitle() and topic.language not in CAPITALISING and topic not in persons
        ]
        if len(things) > 1:
            things = []
        the = [topic for topic in several if 1 < len(topic.tokens) < 5 and known.is_article(topic.tokens[0])]
        named: dict[str, float] = {}
        meant: dict[str, float] = {}
        for topic in persons or things:
            share = BY_NAME if persons or len(topic.tokens) == 1 else NEAR
            named |= {known.key(word): share for word in topic.tokens if not known.is_stop(word)}
        for topic in the:
            for term in topic.terms:
                _note(meant, term.features, BY_NAME)
        if persons:
            the += [topic for topic in several if not topic.cues and len(topic.tokens) < 3 and topic not in persons]
        for topic in the if named else ():
            own = dict(named)
            for term in topic.terms:
                _note(own, term.features, 1.0)
            stems = tuple(known.key(token) for token in topic.tokens if not known.is_article(token))
            _call(called, Called(stems, own, article=True, person=bool(persons)))
            if persons and len(stems) > 1 and known.word(topic.tokens[-len(stems)]).weight == 1:
                part = {feature: strength * PART for feature, strength in own.items()} | {stems[0]: 1.0}
                _call(called, Called(stems[:1], part, article=True, person=True))
        for topic in things if meant and not persons else ():
            stems = tuple(map(known.key, topic.tokens))
            _call(called, Called(stems, meant | dict.fromkeys(stems, 1.0), article=False, person=False))
    return called


def _call(called: dict[str, list[Called]], one: Called) -> None:
    if one.stems:
        called.setdefault(one.stems[0], []).append(one)


def _note(features: dict[str, float], said: Features, how_much: float) -> None:
    for feature, strength in said.items():
        features[feature] = max(features.get(feature, 0.0), strength * how_much)


def _topic(topic: str, vocabularies: Sequence[Vocabulary]) -> Topic:
    """A topic read in the language whose commonest words it has, else in which most of its words are known."""

    def fit(known: Vocabulary) -> tuple[int, int]:
        tokens = known.tokens(topic)
        return (sum(map(known.is_plain, tokens)) if len(tokens) > 1 else 0, sum(map(known.is_known, tokens)))

    best = max(vocabularies, key=fit) if len(vocabularies) > 1 else vocabularies[0]
    tokens = best.tokens(topic)
    return Topic(tuple(tokens), best.without_articles(tokens), tuple(best.terms(tokens)), best.cues(tokens), best.language)


def _language_of(text: str, usual: str) -> str:
    guess = guess_language(text)
    return guess if guess in TABLED else usual


def spoken_of(index: Index, replies: Sequence[str]) -> str:
    """The id of the subject that the newest of these replies was about; "" when it was about none."""
    for reply in reversed(replies[-2:]):
        said = shingles(reply)
        for subject in index.subjects:
            if any(len(each & said) >= 0.7 * len(each) > 0 for each in map(shingles, subject.said)):
                return subject.id
    return ""
