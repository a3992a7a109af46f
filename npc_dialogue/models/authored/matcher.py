"""Which subject a question is about, asked in other words than the writer's.

A question's words are compared with each subject's by their stems and by what the tables say they speak of; rare ones
count for more. A subject is believed only if it explains most of what the question says: an NPC that does not
know is better than one that answers something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .subjects import Index, Subject, Topic
from .vocabulary import PART, SOMEWHERE, Features, Term, Vocabulary, slips

ENOUGH = 0.435
"""The score from which on a subject is believed."""
UNCLEAR = 0.04
"""Two subjects that are nearer to each other are both possible."""
MANY = 0.06
NAMED = 0.5
"""The weight of a light word that stands in a topic."""
STRANGE = 1.2
"""The weight of a word that none of the subjects has."""
EXACT = 0.14
"""More for a topic that stands in the question word by word and is all of it."""
CUE, AGAINST = 0.2, 0.3
"""More for a topic that asks alike (where, why, about you), less for one about the other of the two who talk."""
ONE_WORD, SEVERAL = 0.5, 0.85
"""What is left of a score when one word of a topic is hit, or several, but nothing of how it asks."""
FROM_CONTEXT = 0.45
"""How much a word of the question before counts."""
_SLIPS = 4
"""Words of a question that are looked at for slips."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question read: its words, and what they speak of."""

    tokens: tuple[str, ...]
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
    """One of its topics stands in the question word by word."""


def read(words: Sequence[str], known: Vocabulary, index: Index) -> Question:
    """A question's words, with slips of the keyboard put right."""
    tokens = list(words)
    looked_at = 0
    for at, token in enumerate(tokens):
        if (
            len(token) > 3
            and looked_at < _SLIPS
            and not known.is_known(token)
            and known.key(token) not in index.features
        ):
            looked_at += 1
            tokens[at] = _put_right(token, known, index)
    return Question(tuple(tokens), known.without_articles(tokens), tuple(_terms(tokens, known, index)), known.cues(tokens))


def _terms(tokens: Sequence[str], known: Vocabulary, index: Index) -> Iterator[Term]:
    """The terms of a question; who is called "the miller" is taken for whom that means."""
    begin = at = 0
    while at < len(tokens):
        definite = at > 0 and known.is_article(tokens[at - 1])
        somewhere = at > definite and known.is_where(tokens[at - definite - 1])
        for called in index.called.get(known.key(tokens[at]), ()):
            end = at + len(called.stems)
            if somewhere and not called.person:
                continue
            if (definite or not called.article) and tuple(map(known.key, tokens[at:end])) == called.stems:
                yield from known.terms(tokens[begin:at])
                yield Term(" ".join(tokens[at:end]), called.features, 1.0)
                begin, at = end, end - 1
                break
        at += 1
    yield from known.terms(tokens[begin:])


def _put_right(token: str, known: Vocabulary, index: Index) -> str:
    if token in index.words or known.split(token, known.is_known) or any(_kindred(token, known, index)):
        return token
    for slip in slips(token):
        if known.is_stop(slip):
            if len(token) > 4 or sorted(slip) == sorted(token):
                return slip
        elif len(token) > 4 and any(
            feature in index.features for feature in (known.key(slip), *known.word(slip).concepts)
        ):
            return slip
    return token


def _kindred(token: str, known: Vocabulary, index: Index) -> Iterator[str]:
    """Stems of the index that are the word without an ending that keeps its sense, or with one more."""
    stem = known.key(token)
    for other in index.features:
        shorter, longer = (other, stem) if len(other) < len(stem) else (stem, other)
        if len(shorter) > 3 and longer.startswith(shorter) and longer[len(shorter) :] in known.derived:
            yield other


def matches(question: Question, index: Index, *, before: Question | None = None, last: str = "") -> list[Match]:
    """The subjects that the question may be about, best first. `before` is the question before and `last` the subject
    spoken of, when this one goes on from there."""
    asked = [(term, 1.0) for term in _opened(question.terms, index)]
    if before is not None:
        asked += [(term, FROM_CONTEXT) for term in _opened(before.terms, index)]
    resolved = [(_resolved(term, index), term.weight * share) for term, share in asked]
    weights = [_weight(term, features, index) * share for (term, share), (features, _) in zip(asked, resolved, strict=True)]
    total = sum(weights)
    explained: dict[int, float] = {}
    hits: dict[int, float] = {}
    topical: dict[int, float] = {}
    for (features, size), weight in zip(resolved, weights, strict=True):
        for number, strength in _subjects(features, index).items():
            explained[number] = explained.get(number, 0.0) + weight * strength
            hits[number] = hits.get(number, 0.0) + min(1.0, size) * (strength > 0.3)
            topical[number] = topical.get(number, 0.0) + min(1.0, size) * (strength > 0.6)
    said: dict[str, float] = {}
    for features, _ in resolved:
        for feature, strength in features.items():
            said[feature] = max(strength, said.get(feature, 0.0))
    found = []
    for number, subject in enumerate(index.subjects):
        coverage = explained.get(number, 0.0) / total if total else 0.0
        best, exact = 0.0, 0
        for topic in index.topics[number]:
            share = _share(topic, said, index) + _cued(topic, question)
            length = len(topic.bare) if _stands_in(topic.bare, question.bare) else 0
            if length and not topic.terms:
                coverage = max(coverage, 0.8 / (1 + total) if length > 1 else 0.0)
                share = 1.0
            best, exact = max(best, share), max(exact, length)
        floor = ONE_WORD if hits.get(number, 0.0) < 1.5 else SEVERAL
        score = coverage * (floor + (1 - floor) * min(best, 1.2))
        if exact > 1:
            score += (EXACT if exact > 2 else EXACT / 2) * exact / len(question.bare)
        score += MANY * min(2.0, max(0.0, topical.get(number, 0.0) - 1))
        if subject.id == last:
            score += 0.15
        if score > 0.1:
            found.append(Match(subject, score, exact > 1))
    found.sort(key=lambda match: (-match.score, -match.subject.weight, match.subject.id))
    return found


def _opened(terms: Sequence[Term], index: Index) -> Iterator[Term]:
    """The terms; for an expression of something that no subject speaks of, the words in it."""
    for term in terms:
        if term.inner and not any(feature in index.features for feature in term.features):
            yield from term.inner
        else:
            yield term


def _resolved(term: Term, index: Index) -> Features:
    """What the term speaks of; a word that the index does not have, by its kindred and the parts of it."""
    if any(feature in index.features for feature in term.features) or " " in term.word:
        return term.features
    features = dict(term.features)
    for known in index.vocabularies:
        for other in _kindred(term.word, known, index):
            features[other] = PART
        for part in known.split(term.word, lambda word: known.is_known(word) or known.key(word) in index.features):  # noqa: B023
            features.setdefault(known.key(part), PART)
    return features


def _weight(term: Term, features: Features, index: Index) -> float:
    """How much the word tells of what is meant: a light one more where a topic has it, a place that is known less."""
    weight = term.weight
    if weight < NAMED and not term.inner and any(strength * index.named.get(feature, 0.0) > 0.6 for feature, strength in features.items()):
        weight = NAMED
    if term.somewhere and any(feature in index.features for feature in features):
        weight *= SOMEWHERE
    return weight * _rarity(features, index)


def _rarity(features: Features, index: Index) -> float:
    """How much the word tells of what is meant."""
    own = [
        index.rarity[feature] for feature, strength in features.items() if feature in index.rarity and strength == 1.0
    ]
    if own:
        return own[0]
    others = [index.rarity[feature] for feature in features if feature in index.rarity and feature[0] != "#"]
    return max(others) if others else STRANGE


def _subjects(features: Features, index: Index) -> dict[int, float]:
    found: dict[int, float] = {}
    for feature, strength in features.items():
        for number, there in index.features.get(feature, {}).items():
            found[number] = max(found.get(number, 0.0), strength * there)
    return found


def _share(topic: Topic, said: Features, index: Index) -> float:
    """How much of a topic the question says."""
    total = there = 0.0
    for term in topic.terms:
        weight = term.weight * _rarity(term.features, index)
        total += weight
        there += weight * max(
            (strength * said.get(feature, 0.0) for feature, strength in term.features.items()), default=0.0
        )
    return there / total if total else 0.0


def _cued(topic: Topic, question: Question) -> float:
    """More for a question put alike, less for one about the asker where the topic is about the asked."""
    value = CUE * len(topic.cues & question.cues)
    for one, other in (("you", "i"), ("i", "you")):
        if one in topic.cues and one not in question.cues:
            value -= AGAINST if other in question.cues else CUE
    return value


def _stands_in(topic: Sequence[str], tokens: Sequence[str]) -> bool:
    """Whether the topic stands there word by word."""
    length = len(topic)
    return any(tuple(tokens[at : at + length]) == tuple(topic) for at in range(len(tokens) - length + 1))
