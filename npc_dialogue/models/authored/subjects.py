"""What an NPC can speak of, each with the words by which somebody asks about it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from npc_dialogue.prompt.prompt import Material
from npc_dialogue.text.languages import guess_language
from npc_dialogue.text.similarity import shingles

from .vocabulary import TABLED, Features, Term, Vocabulary, vocabulary

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
def index(of: tuple[Subject, ...], names: frozenset[str], languages: tuple[str, ...]) -> Index:
    """The index of these subjects; kept for the NPCs spoken with last. `languages`: the NPC's, then the speaker's."""
    vocabularies = {language: vocabulary(language) for language in languages}
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
            words = vocabularies.setdefault(language, vocabulary(language))
            for term in words.terms(words.tokens(text)):
                _note(mine, term.features, IN_TEXT)
        for feature, strength in mine.items():
            features.setdefault(feature, {})[number] = strength
            shared[feature] = shared.get(feature, 0) + strength**2
    most = math.log(len(of) + 1.5)
    rarity = {
        feature: max(0.12, min(1.0, math.log((len(of) + 1.5) / max(1.0, share)) / most))
        for feature, share in shared.items()
    }
    return Index(of, tuple(topics), features, rarity, tuple(vocabularies.values()), names)


def _note(features: dict[str, float], said: Features, how_much: float) -> None:
    for feature, strength in said.items():
        features[feature] = max(features.get(feature, 0.0), strength * how_much)


def _topic(topic: str, vocabularies: Sequence[Vocabulary]) -> Topic:
    """A topic read in the language in which more of its words are known."""
    best = max(vocabularies, key=lambda known: sum(map(known.is_known, known.tokens(topic))))
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
            if any(len(words & said) >= 0.7 * len(words) > 0 for words in map(shingles, subject.said)):
                return subject.id
    return ""
