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

from .vocabulary import OF_EXPRESSION, PART, TABLED, Features, Term, Vocabulary, vocabulary

IN_TOPIC, IN_TEXT = 1.0, 0.5
"""How much a word counts in a topic, and in a note or a wording."""
IN_COMPANY = 0.12
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
    terms: tuple[Term, ...]
    cues: frozenset[str]


@dataclass(frozen=True, slots=True)
class Index:
    """Subjects with all that they speak of, made for looking up. `features` has, for each feature, the subjects that
    speak of it and how far; `rarity` how little a feature is shared, from nearly 0 to 1."""

    subjects: tuple[Subject, ...]
    topics: tuple[tuple[Topic, ...], ...]
    features: Mapping[str, Mapping[int, float]]
    rarity: Mapping[str, float]
    vocabularies: tuple[Vocabulary, ...]
    """Of the languages it is written in, and of the one that is asked in."""
    names: frozenset[str]
    """Every word of the names of those it knows."""
    called: Mapping[str, Sequence[tuple[tuple[str, ...], Features]]]
    """What people are called besides their names, by its first stem: "the miller" is Mira."""


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
    for number, subject in enumerate(of):
        read = tuple(_topic(topic, tuple(vocabularies.values())) for topic in subject.topics)
        topics.append(read)
        mine: dict[str, float] = {}
        for topic in read:
            for term in topic.terms:
                _note(mine, term.features, IN_TOPIC - IN_COMPANY * min(2, len(topic.terms) - 1))
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
        tuple(vocabularies.values()),
        frozenset(word for name in people for word in name),
        _called(topics, people, vocabularies[languages[0]]),
    )


def _called(
    topics: Sequence[Sequence[Topic]], people: Sequence[Sequence[str]], known: Vocabulary
) -> dict[str, list[tuple[tuple[str, ...], Features]]]:
    """A subject with a person's name among its topics is about that person, and its other short topics are what the
    person is called."""
    called: dict[str, list[tuple[tuple[str, ...], Features]]] = {}
    for name in people:
        for several in topics:
            if not any(topic.tokens and set(topic.tokens) <= set(name) for topic in several):
                continue
            for topic in several:
                stems = tuple(known.stem(token) for token in topic.tokens if not known.is_article(token))
                if topic.cues or not 0 < len(stems) < 4 or not set(topic.tokens).isdisjoint(name):
                    continue
                features = {known.stem(word): 0.95 for word in name}
                for term in topic.terms:
                    _note(features, term.features, OF_EXPRESSION)
                called.setdefault(stems[0], []).append((stems, features))
                if len(stems) > 1 and known.is_article(topic.tokens[0]) and not known.is_light(topic.tokens[1]):
                    part = {feature: strength * PART for feature, strength in features.items()} | {stems[0]: 1.0}
                    called[stems[0]].append((stems[:1], part))
    return called


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
    return Topic(tuple(tokens), tuple(best.terms(tokens)), best.cues(tokens))


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
