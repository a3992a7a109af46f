"""Which subject a question is about, asked in other words than the writer's.

A question's words are compared with each topic's by their keys and by what the tables say they speak of; rare ones
count for more. A subject fits by its best topic and by all of its words together. It is believed only if it explains
most of what the question says: an NPC that does not know is better than one that answers something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from .index import Index, Topic
from .subjects import Subject
from .vocabulary import PART, SOMEWHERE, Features, Term, Vocabulary, slips

ENOUGH = 0.435
"""The score from which on a subject is believed."""
STRANGE = 1.2
"""The weight of a word that none of the subjects has."""
OWN = 0.5
"""The least weight of a word that stands in a topic."""
ONE_TOPIC = 0.5
"""How much of a score is the best topic's; the rest is that of all of the subject's words."""
UNASKED = 0.6
"""What is left of a topic's score when the question says nearly nothing of it."""
ONE_WORD = 0.75
"""What is left of a subject's when it is hit by one word alone."""
CUE, AGAINST = 0.2, 0.3
"""More for a topic that asks alike (where, why, about you), less for one about the other of the two who talk."""
EXACT = 0.14
"""More for a topic that stands in the question word by word and is all of it."""
MANY = 0.06
"""More for each further word of the question that stands in a topic."""
ONLY_EXACT = 0.8
"""The score of a topic that stands there word by word and has only common words ("what's new")."""
GOES_ON, FROM_CONTEXT = 0.15, 0.45
"""More for the subject that was spoken of last; how much a word of the question before counts."""
LONGEST = 10
"""Words of a topic that is looked for word by word."""
MISTYPED = 16
"""Letters of the longest word that is looked at for a slip of the finger."""
CORRECTED = 4
"""Words of a question that are looked at for slips of the keyboard."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question read: its words, and what they speak of."""

    bare: tuple[str, ...]
    """The words without articles."""
    terms: tuple[Term, ...]
    cues: frozenset[str]

    @property
    def weight(self) -> float:
        """How much it says at all."""
        return sum(term.weight for term in self.terms)


@dataclass(frozen=True, slots=True)
class Match:
    """A subject and how well it fits, from 0 to about 1."""

    subject: Subject
    score: float
    exact: bool
    """A topic of several words stands in the question word by word."""


def read(words: Sequence[str], known: Vocabulary, index: Index) -> Question:
    """A question's words, with slips of the keyboard put right."""
    tokens = list(words)
    strange = [
        at for at, token in enumerate(tokens) if 3 < len(token) <= MISTYPED and not _familiar(token, known, index)
    ]
    for at in strange[:CORRECTED]:
        tokens[at] = _put_right(tokens[at], known, index)
    return Question(known.without_articles(tokens), tuple(_terms(tokens, known, index)), known.cues(tokens))


def matches(question: Question, index: Index, *, before: Question | None = None, last: str = "") -> list[Match]:
    """The subjects that the question may be about, best first. `before` is the question before and `last` the subject
    spoken of, when this one goes on from there."""
    asked = [(term, 1.0) for term in question.terms]
    if before is not None:
        asked += [(term, FROM_CONTEXT) for term in before.terms]
    said: dict[str, float] = {}
    by_topic: dict[int, float] = {}
    by_subject: dict[int, float] = {}
    hits: dict[int, float] = {}
    total = 0.0
    for term, share in asked:
        features = _resolved(term, index)
        weight = _weight(term, features, index) * share
        total += weight
        for feature, strength in features.items():
            said[feature] = max(strength, said.get(feature, 0.0))
        found = _strongest(features, index.in_texts)
        for number, strength in _strongest(features, index.in_topics).items():
            by_topic[number] = by_topic.get(number, 0.0) + weight * strength
            subject = index.subject_of[number]
            found[subject] = max(found.get(subject, 0.0), strength)
        for subject, strength in found.items():
            by_subject[subject] = by_subject.get(subject, 0.0) + weight * strength
            hits[subject] = hits.get(subject, 0.0) + min(1.0, term.weight * share) * (strength > 0.5)
    best = dict[int, float]()
    for number, explained in by_topic.items():
        topic = index.topics[number]
        share = _share(topic, said, index) + _cued(topic, question)
        score = explained / total * (UNASKED + (1 - UNASKED) * min(share, 1.2))
        subject = index.subject_of[number]
        best[subject] = max(score, best.get(subject, 0.0))
    exact = _exact(question, index)
    scored = []
    for number in {*by_subject, *exact}:
        whole = by_subject.get(number, 0.0) / total if total else 0.0
        score = ONE_TOPIC * best.get(number, 0.0) + (1 - ONE_TOPIC) * whole * (
            1.0 if hits.get(number, 0.0) > 1 else ONE_WORD
        )
        score += MANY * min(2.0, max(0.0, hits.get(number, 0.0) - 1))
        length = exact.get(number, 0)
        if length > 1:
            score = max(score, ONLY_EXACT / (1 + total)) + (EXACT if length > 2 else EXACT / 2) * length / len(
                question.bare
            )
        if index.subjects[number].id == last:
            score += GOES_ON
        scored.append(Match(index.subjects[number], score, length > 1))
    return sorted(scored, key=lambda match: (-match.score, -match.subject.weight, match.subject.id))


def _familiar(token: str, known: Vocabulary, index: Index) -> bool:
    return token in index.words or known.is_known(token) or known.key(token) in index.rarity


def _put_right(token: str, known: Vocabulary, index: Index) -> str:
    if known.split(token, known.is_known) or any(_kindred(token, known, index)):
        return token
    for slip in slips(token):
        if known.is_stop(slip):
            if len(token) > 4 or sorted(slip) == sorted(token):
                return slip
        elif len(token) > 4 and (
            slip in index.words
            or (known.has(slip) and index.knows(dict.fromkeys((known.key(slip), *known.word(slip).concepts), 1.0)))
        ):
            return slip
    return token


def _kindred(token: str, known: Vocabulary, index: Index) -> Iterator[str]:
    """Keys of the index that are the word without an ending that keeps its sense, or with one more."""
    key = known.key(token)
    for other in index.rarity:
        shorter, longer = (other, key) if len(other) < len(key) else (key, other)
        if len(shorter) > 3 and longer.startswith(shorter) and longer[len(shorter) :] in known.derived:
            yield other


def _terms(tokens: Sequence[str], known: Vocabulary, index: Index) -> Iterator[Term]:
    """The terms of a question. Who is called "the miller" is taken for whom that means, and of an expression that no
    subject speaks of, the words are taken."""
    begin = at = 0
    while at < len(tokens):
        definite = at > 0 and known.is_article(tokens[at - 1])
        somewhere = at > definite and known.is_where(tokens[at - definite - 1])
        for called in index.called.get(known.key(tokens[at]), ()):
            end = at + len(called.keys)
            if (somewhere and not called.person) or (called.article and not definite):
                continue
            if tuple(map(known.key, tokens[at:end])) == called.keys:
                yield from _plain(tokens[begin:at], known, index)
                yield Term(" ".join(tokens[at:end]), called.features, 1.0)
                begin, at = end, end - 1
                break
        at += 1
    yield from _plain(tokens[begin:], known, index)


def _plain(tokens: Sequence[str], known: Vocabulary, index: Index) -> Iterator[Term]:
    for term in known.terms(tokens):
        if term.inner and not index.knows(term.features):
            yield from term.inner
        else:
            yield term


def _resolved(term: Term, index: Index) -> Features:
    """What the term speaks of; of a word that no subject has, its kindred and its parts."""
    if " " in term.word or index.knows(term.features):
        return term.features
    features = dict(term.features)
    for known in index.vocabularies:
        for other in _kindred(term.word, known, index):
            features[other] = PART
        for part in known.split(term.word, partial(_familiar, known=known, index=index)):
            features.setdefault(known.key(part), PART)
    return features


def _weight(term: Term, features: Features, index: Index) -> float:
    """How much the word tells of what is meant: a light one more where a topic has it, a known place less."""
    weight = term.weight
    if weight < OWN and not term.inner and not index.own.isdisjoint(features):
        weight = OWN
    if term.somewhere and index.knows(features):
        weight *= SOMEWHERE
    return weight * _rarity(features, index)


def _rarity(features: Features, index: Index) -> float:
    """That of the word itself, else of what it speaks of."""
    others = []
    for feature, strength in features.items():
        rarity = index.rarity.get(feature)
        if rarity is not None:
            if strength == 1.0:
                return rarity
            if feature[0] != "#":
                others.append(rarity)
    return max(others, default=STRANGE)


def _strongest(features: Features, where: Mapping[str, Mapping[int, float]]) -> dict[int, float]:
    """What speaks of any of the features, and how far."""
    found: dict[int, float] = {}
    for feature, strength in features.items():
        for number, there in where.get(feature, {}).items():
            if strength * there > found.get(number, 0.0):
                found[number] = strength * there
    return found


def _share(topic: Topic, said: Features, index: Index) -> float:
    """How much of a topic the question says."""
    total = there = 0.0
    for term in topic.terms:
        weight = term.weight * _rarity(term.features, index)
        total += weight
        there += weight * max(strength * said.get(feature, 0.0) for feature, strength in term.features.items())
    return there / total if total else 0.0


def _cued(topic: Topic, question: Question) -> float:
    """More for a question put alike, less for one about the asker where the topic is about the asked."""
    value = CUE * len(topic.cues & question.cues)
    for one, other in (("you", "i"), ("i", "you")):
        if one in topic.cues and one not in question.cues:
            value -= AGAINST if other in question.cues else CUE
    return value


def _exact(question: Question, index: Index) -> dict[int, int]:
    """The subjects that have a topic which stands in the question word by word, and how many words it has."""
    found: dict[int, int] = {}
    words = question.bare
    for begin in range(len(words)):
        for end in range(begin + 1, min(len(words), begin + LONGEST) + 1):
            for subject in index.exact.get(words[begin:end], ()):
                found[subject] = max(found.get(subject, 0), end - begin)
    return found
