"""What speaks for each subject that a question may be about, and what speaks for none of them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from operator import add, itemgetter

from .chapter import near
from .index import SPEAKS, Index
from .meaning import Likeness, likeness
from .question import Question, resolved
from .regression import accounted
from .vocabulary import SOMEWHERE, Features, Term

FRAME, DONE, IDLE = 0.5, 0.6, 0.9
"""The weight of an expression where no topic has it; how much less a word weighs there that says what is done, or that
goes with anything."""
OWN = 0.6
"""The least weight of a word that stands in a topic."""
UNASKED = 0.25
"""What is left of a topic's fit when the question says nearly nothing of it."""
BEST = 3
"""Topics of a subject whose fit counts."""
ROUNDED = 1 + 1e-9
"""What is calculated in another order is no more than this apart."""
FROM_CONTEXT = 0.45
"""How much a word of the question before counts."""
FEW, OFTEN = 0.5, 0.07
"""A word is half of what a subject is about when so many of its topics, and this share of all, speak of it."""
ALL_TOLD = 1.5
"""How far all of them together do: they tell two subjects apart, but do not make a question be about one."""
FAINT = 0.5
"""A subject of which no word of the question speaks as far as this is only of the same sphere."""
LONGEST = 10
"""Words of a topic that is looked for word by word."""

FOR = (
    "fit",  # how well its best topics fit: how much each explains and how much of it was said
    "central",  # how much its topics as a whole are about the question's words
    "pairs",  # words that follow each other there too
    "idle_pairs",  # the same of words that say nothing by themselves: "how old"
    "asked",  # how much likelier the words that say nothing by themselves are in its topics: who, how, many
    "cues",  # where, why, you: what the best topic and the question have in common
    "against",  # you where the question has I, and the reverse
    "whole",  # the share of the question that is a topic word by word
    "faint",  # nothing but a weak tie
    "gap",  # the weight of the heaviest word that it does not explain
    "cover", "opinion", "unknown",  # what sort of subject it is
    "last",  # it was spoken of last
    "accounted",  # how much of the question it accounts for, all weighed at once
)  # fmt: skip
"""What speaks for a subject, or against it."""
MEANT = ("likest", "like", "alike")
"""How like the question its likest topic is in meaning, its likest few, and all of them: where there are vectors."""
AGAINST = (
    "always",
    "weight",  # how much the question says
    "size",  # how much there is to choose from
)
"""What speaks for none of them."""
NEAREST = ("nearest_likest", "nearest", "nearest_alike")
"""How much there is at most of each in `MEANT`: where there are vectors."""
NEAR_IN_MEANING = 8
"""Subjects nearest in meaning that are looked at though they share no word with the question."""


def evidence(
    question: Question, index: Index, before: Question | None = None, last: str = ""
) -> tuple[dict[int, tuple[float, ...]], tuple[float, ...]]:
    """For each subject that anything speaks for, how much there is of each in `FOR`; and of each in `AGAINST`. Where
    question and topics can be compared by what they mean, `MEANT` and `NEAREST` stand behind these."""
    asked = [(term, 1.0) for term in question.terms]
    if before is not None:
        asked += [(term, FROM_CONTEXT) for term in before.terms]
    said: dict[str, float] = {}
    by_topic: list[_Found] = []
    by_subject = _Explained()
    central: dict[int, float] = {}
    for term, share in asked:
        features = resolved(term, index)
        for feature, strength in features.items():
            said[feature] = max(strength, said.get(feature, 0.0))
        hit, missed = (weight * share for weight in _weights(term, features, index))
        topics, found = _strongest(features, index)
        often: dict[int, float] = {}
        subjects = map(index.subject_of.__getitem__, topics)
        for (subject, strength), times in Counter(zip(subjects, topics.values(), strict=True)).items():
            found[subject] = max(found.get(subject, 0.0), strength)
            often[subject] = often.get(subject, 0.0) + times * strength**2
        by_topic.append(_Found(topics, hit, missed))
        by_subject.add(found, hit, missed)
        for subject, much in often.items():
            usual = FEW + OFTEN * len(index.subjects[subject].topics)
            central[subject] = central.get(subject, 0.0) + hit * much / (much + usual)
    fits = _fits(by_topic, said, index)
    exact = _exact(question, index)
    pairs, idle_pairs = _pairs(question, index, idle=False), _pairs(question, index, idle=True)
    asked_so = _asked(question, index)
    speaks = (feature for feature, strength in said.items() if strength >= SPEAKS and index.knows((feature,)))
    shares = accounted([*map(index.column, speaks), *map(index.column, dict.fromkeys(near(question.keys)))], index)
    meant = _meant(question, index)
    nearest = sorted(range(len(meant)), key=lambda number: -meant[number].several)[:NEAR_IN_MEANING]
    rows: dict[int, tuple[float, ...]] = {}
    for number in {*by_subject.hits, *exact, *nearest}:
        told = index.subjects[number]
        best = fits.get(number, ())
        cues, against = _cued(index.cues_of(best[0][1]), question) if best else (0.0, 0.0)
        length = exact.get(number, 0)
        rows[number] = (
            sum(fit for fit, _ in best) / len(best) if best else 0.0,
            min(2.0, central.get(number, 0.0)),
            min(2.0, pairs.get(number, 0.0)),
            min(1.2, idle_pairs.get(number, 0.0)),
            max(-ALL_TOLD, min(ALL_TOLD, asked_so[number])),
            cues,
            against,
            length / len(question.bare) if length > 1 else 0.0,
            float(length < 2 and by_subject.strongest.get(number, 0.0) < FAINT),
            by_subject.gap(number),
            float(told.kind == "cover"),
            float(told.kind == "topic"),
            math.log1p(len(told.topics)) / 8 if told.kind == "unknown" else 0.0,
            float(told.id == last),
            shares[number],
            *(meant[number] if meant else ()),
        )
    at_most = map(max, zip(*meant, strict=True))
    return rows, (1.0, min(question.weight, 5.0), math.log1p(index.size) / 8, *at_most)


def _meant(question: Question, index: Index) -> list[Likeness]:
    """How like the question each subject is in meaning; [] where that cannot be told."""
    if not index.meanings or question.language != index.language:
        return []
    return likeness(question.bare, index.meanings, index.language, always=index.unknown)


@dataclass(frozen=True, slots=True)
class _Found:
    """A word of the question: the topics that speak of it and how far, its weight there, and its weight elsewhere."""

    topics: Mapping[int, float]
    hit: float
    missed: float


def _fits(words: Sequence[_Found], said: Features, index: Index) -> dict[int, list[tuple[float, int]]]:
    """The best topics of each subject, and how well they fit.

    Topics that speak equally far of each word explain equally much of the question. Those that explain most come first,
    and of the others it is not asked how much of them was said, once they cannot be among the best."""
    topics = list(dict.fromkeys(chain.from_iterable(word.topics for word in words)))
    alike: defaultdict[tuple[float, ...], list[int]] = defaultdict(list)
    how_far = zip(*(map(word.topics.get, topics, repeat(0.0)) for word in words), strict=True)
    for strengths, number in zip(how_far, topics, strict=True):
        alike[strengths].append(number)
    ranked = []
    for strengths, numbers in alike.items():
        explained = _explained(strengths, words)
        # no more of a topic is said than of its term that is said most
        ranked.append((explained * (UNASKED + (1 - UNASKED) * max(strengths)) * ROUNDED, explained, numbers))
    ranked.sort(key=itemgetter(0), reverse=True)
    told = _Told(said, index)
    best: dict[int, list[tuple[float, int]]] = {}
    subject_of, chapters, first = index.subject_of, index.chapters, index.first
    for most, explained, numbers in ranked:
        for number in numbers:
            subject = subject_of[number]
            there = best.setdefault(subject, [])
            if len(there) == BEST and most < there[-1][0]:
                continue
            terms = chapters[subject].terms_of(number - first[subject])
            total = index.total(number, terms)
            share = sum(map(told.__getitem__, terms)) / total if total else 0.0
            there.append((explained * (UNASKED + (1 - UNASKED) * share), number))
            there.sort(reverse=True)
            del there[BEST:]
    return best


def _explained(strengths: Sequence[float], words: Sequence[_Found]) -> float:
    """How much of the question is explained by what speaks so far of each of its words, from 0, nothing, to 1."""
    hits = missed = spared = 0.0
    for strength, word in zip(strengths, words, strict=True):
        hits += word.hit * strength
        missed += word.missed
        spared += word.missed * strength
    return hits / (hits + missed - spared) if hits else 0.0


class _Explained:
    """How far each subject explains the words of a question."""

    def __init__(self) -> None:
        self.hits: set[int] = set()
        self.strongest: dict[int, float] = {}
        self._words: list[tuple[Mapping[int, float], float]] = []

    def add(self, found: Mapping[int, float], hit: float, missed: float) -> None:
        """A word of the question: what speaks of it and how far, its weight there, and its weight elsewhere."""
        self._words.append((found, missed))
        for number, strength in found.items():
            self.hits.add(number)
            self.strongest[number] = max(strength, self.strongest.get(number, 0.0))

    def gap(self, number: int) -> float:
        """The weight of the heaviest word that is not explained."""
        return max((missed * (1 - found.get(number, 0.0)) for found, missed in self._words), default=0.0)


def _weights(term: Term, features: Features, index: Index) -> tuple[float, float]:
    """How much the word tells of what is meant where it is found, and how much where it is not: expressions and what is
    done tell a good deal if a topic has them, and little if not."""
    rarity = index.rarity(features)
    hit = missed = term.weight
    if term.inner:
        missed = min(missed, FRAME)
    elif hit < OWN and index.names(features):
        hit = OWN
    if term.somewhere and index.knows(features):
        hit, missed = hit * SOMEWHERE, missed * SOMEWHERE
    if term.weight < 1:
        missed *= IDLE
    if term.done:
        missed *= DONE
    return hit * rarity, missed * rarity


def _strongest(features: Features, index: Index) -> tuple[dict[int, float], dict[int, float]]:
    """The topics that speak of any of the features, and the subjects whose texts do, and how far."""
    levels: list[tuple[float, Sequence[int]]] = []
    texts: dict[int, float] = {}
    for feature, strength in features.items():
        there = index.spread(feature)
        if there is not None:
            levels += [(strength * how_far, topics) for how_far, topics in there.topics]
            for number, how_far in there.texts:
                if strength * how_far > texts.get(number, 0.0):
                    texts[number] = strength * how_far
    topics: dict[int, float] = {}
    for how_far, numbers in sorted(levels, key=itemgetter(0)):
        topics.update(dict.fromkeys(numbers, how_far))
    return topics, texts


class _Told(dict[Term, float]):
    """How much of what terms tell a question says, worked out when it is first asked for."""

    def __init__(self, said: Features, index: Index) -> None:
        self._said = said
        self._index = index

    def __missing__(self, term: Term) -> float:
        told = 0.0
        if not self._said.keys().isdisjoint(term.features):
            said = self._said
            told = max(strength * said[feature] for feature, strength in term.features.items() if feature in said)
            told *= self._index.weight(term)
        self[term] = told
        return told


def _cued(cues: frozenset[str], question: Question) -> tuple[float, float]:
    """How many cues (where, why, you) topic and question share; and how far only the topic has you or I, further where
    the question has the other."""
    against = 0.0
    for one, other in (("you", "i"), ("i", "you")):
        if one in cues and one not in question.cues:
            against += 2.0 if other in question.cues else 1.0
    return float(len(cues & question.cues)), against


def _pairs(question: Question, index: Index, *, idle: bool) -> dict[int, float]:
    """How many pairs of words that follow each other a subject's topics share with the question, rare ones more; only
    of words that say nothing by themselves, or only the others."""
    found: dict[int, float] = {}
    most = math.log(len(index.subjects) + 1.5)
    for pair in _following(question, idle=idle):
        there = index.column(pair).subjects
        rarity = math.log((len(index.subjects) + 1.5) / max(1, len(there))) / most
        for subject in there:
            found[subject] = found.get(subject, 0.0) + rarity
    return found


def _following(question: Question, *, idle: bool) -> Iterator[tuple[str, str]]:
    words = near(tuple(zip(question.keys, question.idle, strict=True)))
    yield from {(one, other) for (one, first), (other, second) in words if (first and second) is idle}


def _asked(question: Question, index: Index) -> list[float]:
    """Of each subject, how much likelier the question's words that say nothing by themselves are in its topics than in
    all topics: the logarithms, added up."""
    found = [0.0] * len(index.subjects)
    for word in dict.fromkeys(key for key, idle in zip(question.keys, question.idle, strict=True) if idle):
        leanings = index.leanings(word)
        if leanings is not None:
            found = list(map(add, found, leanings))
    return found


def _exact(question: Question, index: Index) -> dict[int, int]:
    """The subjects that have a topic which stands in the question word by word, and how many words it has."""
    words = question.bare
    found: dict[int, int] = {}
    for begin in range(len(words)):
        for end in range(begin + 1, min(len(words), begin + LONGEST) + 1):
            for number in index.with_topic(words[begin:end]):
                found[number] = max(end - begin, found.get(number, 0))
    return found
