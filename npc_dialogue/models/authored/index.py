"""Subjects with all that they speak of, made for looking up."""

from __future__ import annotations

import math
import sys
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, chain, count, repeat
from typing import NamedTuple

from npc_dialogue.text.talk.spelling import TABLED

from .called import Called, called, name_words
from .chapter import NAMED, chapter, features_of, has, languages_of, pair_code
from .meaning import Meanings
from .subjects import Subject
from .vocabulary import Features, Term, vocabulary

COMMON = 0.12
"""The rarity of what every subject speaks of."""
STRANGE = 1.0
"""That of a word which none of the subjects has."""
KINDRED = 4
"""Letters that two words of one kin have in common at least."""
KEPT = 32
"""Indexes kept, of the NPCs spoken with last."""
MOST_KEPT, MOST_COLUMNS = 2048, 512
"""Features looked up, and columns, that an index remembers."""
SPEAKS = 0.5
"""How far a topic that has a feature speaks of it at least."""
USUAL = 6.0
"""Topics with the usual share of a word that says nothing by itself, which a subject is taken to have besides its own:
few topics tell little of how it is asked about."""
LEAST, MOST = -1.5, 2.5
"""How far one such word speaks against a subject, and for it."""


class _Rows:
    """Rows of numbers, one after another: a list for each would take more than the numbers do."""

    def __init__(self, rows: Collection[Sequence[int]]) -> None:
        self._numbers = array("I", chain.from_iterable(rows))
        self._ends = array("I", accumulate(map(len, rows)))

    def __getitem__(self, at: int) -> array[int]:
        return self._numbers[self._ends[at - 1] if at else 0 : self._ends[at]]

    def joined(self, several: Sequence[int]) -> array[int]:
        """The numbers of several rows."""
        found = self[several[0]]
        for at in several[1:]:
            found += self[at]
        return found


@dataclass(frozen=True, slots=True)
class Spread:
    """Where a feature is found."""

    topics: tuple[tuple[float, Sequence[int]], ...]
    """How far topics speak of it, and which; the least far first. One may stand there several times."""
    texts: tuple[tuple[int, float], ...]
    """The subjects whose notes or wordings speak of it, and how far."""
    own: bool
    """It stands in a topic rather than near one."""


class Column(NamedTuple):
    """Where something is found."""

    topics: int
    """A bit for each topic."""
    subjects: Mapping[int, int]
    """How many of them a subject has."""


class Index:
    """What is looked up when a question is matched: chapters, which several NPCs share, and in which of their topics
    each term stands. Where a feature is found is worked out when it is first asked for."""

    def __init__(self, of: tuple[Subject, ...], names: tuple[str, ...], languages: tuple[str, ...]) -> None:
        """See `index`."""
        written = [subject.topics for subject in of]
        foreign: Counter[str] = Counter()
        for topics in written:
            foreign.update(languages_of(topics, languages[0]))
        spoken = tuple(dict.fromkeys((*languages, *(language for language in TABLED if foreign[language] > 1))))
        self.subjects = of
        self.language = languages[0]
        """The NPC's own."""
        self.vocabularies = tuple(map(vocabulary, spoken))
        """Of the languages it is written in, and of the one that is asked in."""
        self.chapters = tuple(chapter(topics, spoken) for topics in written)
        """Of each subject."""
        self.meanings: list[Meanings] = [each.meanings for each in self.chapters if each.meanings is not None]
        """Of each subject; of none where the NPC's language has no vectors."""
        self.unknown = [number for number, subject in enumerate(of) if subject.kind == "unknown"]
        """The subjects that are none, but what is not known."""
        self.first = tuple(accumulate(map(len, written), initial=0))
        """The number of each subject's first topic."""
        self.size = self.first[-1]
        """Topics of all subjects."""
        self.subject_of = array("I", chain.from_iterable(map(repeat, count(), map(len, written))))
        """Of each topic."""
        self.called: dict[str, list[Called]] = {}
        """What somebody or something is called, by its first key."""
        named = (subject.topics for subject in of if subject.kind != "unknown")
        for one in chain.from_iterable(called(topics, spoken, names) for topics in named):
            self.called.setdefault(one.keys[0], []).append(one)
        self._people = name_words(names)
        self._texts = tuple(features_of(_texts(subject), languages[0]) for subject in of)
        self._exact = array("q", sorted(chain.from_iterable(each.exact for each in self.chapters)))
        self._terms, self._places = self._placed()
        self._features, self._speaking, self._telling = self._spoken_of()
        self._rarities = array("d", bytes(8 * len(self._features)))
        """Of each feature; 0 until it is worked out."""
        self._totals = array("d", bytes(8 * self.size))
        """The weight of each topic; 0 until it is worked out."""
        self._spreads: dict[str, Spread | None] = {}
        self._columns: dict[str | tuple[str, str], Column] = {}
        self._leanings: dict[str, Sequence[float] | None] = {}
        self._weights: dict[Term, float] = {}

    def _placed(self) -> tuple[tuple[Term, ...], _Rows]:
        """All terms, and the topics in which each stands."""
        places: defaultdict[Term, list[int]] = defaultdict(list)
        for first, each in zip(self.first, self.chapters, strict=False):
            terms, start = each.terms, 0
            for number, end in enumerate(each.ends, first):
                for term in terms[start:end]:
                    places[term].append(number)
                start = end
        return tuple(places), _Rows(places.values())

    def _spoken_of(self) -> tuple[list[str], _Rows, _Rows]:
        """All features in alphabetical order, the terms that speak of each, and the subjects whose texts do."""
        speaking: defaultdict[str, list[int]] = defaultdict(list)
        for number, term in enumerate(self._terms):
            for feature in term.features:
                speaking[feature].append(number)
        telling: defaultdict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(self._texts):
            for feature in text:
                telling[feature].append(number)
        features = sorted(speaking.keys() | telling.keys())
        terms, subjects = (_Rows([rows.get(each, ()) for each in features]) for rows in (speaking, telling))
        return features, terms, subjects

    def _at(self, feature: str) -> int | None:
        """Where it stands among the features."""
        at = bisect_left(self._features, feature)
        return at if at < len(self._features) and self._features[at] == feature else None

    def spread(self, feature: str) -> Spread | None:
        """Where a feature is found; None where no subject speaks of it."""
        if feature in (known := self._spreads):
            return known[feature]
        found = self._looked_up(feature)
        if len(known) >= MOST_KEPT:
            known = self._spreads = {}  # not cleared: another thread may be between its question and its answer
        known[feature] = found
        return found

    def _looked_up(self, feature: str) -> Spread | None:
        at = self._at(feature)
        if at is None:
            return None
        terms: dict[float, list[int]] = {}
        for number in self._speaking[at]:
            terms.setdefault(self._terms[number].features[feature], []).append(number)
        topics = tuple((how_far, self._places.joined(terms[how_far])) for how_far in sorted(terms))
        texts = tuple([(number, self._texts[number][feature]) for number in self._telling[at]])
        return Spread(topics, texts, own=bool(topics) and topics[-1][0] > NAMED)

    def _rarity(self, at: int) -> float:
        """How little a feature is shared among the subjects, from `COMMON` to 1."""
        if not self._rarities[at]:
            self._rarities[at] = self._worked_out(at)
        return self._rarities[at]

    def _worked_out(self, at: int) -> float:
        feature = self._features[at]
        found: dict[int, float] = {}
        for term in self._speaking[at]:
            how_far = self._terms[term].features[feature]
            for number in set(map(self.subject_of.__getitem__, self._places[term])):
                if how_far > found.get(number, 0.0):
                    found[number] = how_far
        best = dict(sorted(found.items()))  # always added up in one order: of topics that fit alike one is the best
        for number in self._telling[at]:
            best[number] = max(self._texts[number][feature], best.get(number, 0.0))
        share = max(1.0, sum([strength**2 for strength in best.values()]))
        of = len(self.subjects) + 1.5
        return max(COMMON, min(1.0, math.log(of / share) / math.log(of)))

    def knows(self, features: Iterable[str]) -> bool:
        """Whether any subject speaks of any of these."""
        return any(self._at(feature) is not None for feature in features)

    def names(self, features: Iterable[str]) -> bool:
        """Whether any of these stands in a topic rather than near one."""
        return any(there.own for feature in features if (there := self.spread(feature)) is not None)

    def has(self, word: str) -> bool:
        """Whether the word stands in a topic, or in a name of those it knows."""
        return word in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset().union(*self._people, *(each.words for each in self.chapters))

    def beginning(self, letters: str) -> Sequence[str]:
        """All features that begin so."""
        first = bisect_left(self._features, letters)
        return self._features[first : bisect_left(self._features, letters + chr(sys.maxunicode), first)]

    def cues_of(self, topic: int) -> frozenset[str]:
        """Who is meant in a topic, and what is asked for."""
        subject = self.subject_of[topic]
        return self.chapters[subject].cues[topic - self.first[subject]]

    @cached_property
    def everything(self) -> Column:
        """All topics."""
        return Column((1 << self.size) - 1, Counter(self.subject_of))

    def column(self, of: str | tuple[str, str]) -> Column:
        """The topics that speak of a feature at least half, or in which two words with these keys are near."""
        found = (known := self._columns).get(of)
        if found is None:
            if len(known) >= MOST_COLUMNS:
                known = self._columns = {}  # as in `spread`
            topics = self._with_feature(of) if isinstance(of, str) else self._with_pair(pair_code(of))
            bits = bytearray(self.size // 8 + 1)
            for topic in topics:
                bits[topic >> 3] |= 1 << (topic & 7)
            subjects = Counter(map(self.subject_of.__getitem__, topics))
            found = known[of] = Column(int.from_bytes(bits, "little"), subjects)
        return found

    def _with_feature(self, feature: str) -> set[int]:
        there = self.spread(feature)
        levels = there.topics if there is not None else ()
        return set(chain.from_iterable(topics for how_far, topics in levels if how_far >= SPEAKS))

    def _with_pair(self, code: int) -> list[int]:
        found = zip(self.first, (each.with_pair(code) for each in self.chapters), strict=False)
        return [first + number for first, numbers in found for number in numbers]

    def with_topic(self, words: tuple[str, ...]) -> Sequence[int]:
        """The subjects that have a topic of just these words, articles left out."""
        one = hash(words)
        if not has(self._exact, one):
            return ()
        return [number for number, each in enumerate(self.chapters) if has(each.exact, one)]

    def leanings(self, word: str) -> Sequence[float] | None:
        """Of each subject, how much likelier a word that says nothing by itself (its key) is in its topics than in all
        topics, a logarithm; None where no topic has it."""
        if word not in self._leanings:
            self._leanings[word] = self._leaning(word)
        return self._leanings[word]

    def _leaning(self, word: str) -> Sequence[float] | None:
        there = [each.idle.get(word, 0) for each in self.chapters]
        if not any(there):
            return None
        share = sum(there) / self.size
        gains = (
            math.log((times + USUAL * share) / ((len(each.cues) + USUAL) * share))
            for times, each in zip(there, self.chapters, strict=True)
        )
        return array("d", (max(LEAST, min(MOST, gain)) for gain in gains))

    def rarity(self, features: Features) -> float:
        """The rarity of a word, else of what it speaks of."""
        others = [0.0]
        for feature, strength in features.items():
            if strength == 1.0 or feature[0] != "#":
                at = self._at(feature)
                if at is not None:
                    if strength == 1.0:
                        return self._rarity(at)
                    others.append(self._rarity(at))
        return max(others) or STRANGE

    def weight(self, term: Term) -> float:
        """How much a term of a topic tells."""
        found = self._weights.get(term)
        if found is None:
            found = self._weights[term] = term.weight * self.rarity(term.features)
        return found

    def total(self, topic: int, terms: Sequence[Term]) -> float:
        """How much a topic with these terms tells."""
        if not self._totals[topic]:
            self._totals[topic] = sum(map(self.weight, terms))
        return self._totals[topic]


@lru_cache(maxsize=KEPT)
def index(of: tuple[Subject, ...], names: tuple[str, ...], languages: tuple[str, ...]) -> Index:
    """The index of these subjects. `names`: of those the NPC knows; `languages`: its own, then the speaker's."""
    return Index(of, names, languages)


def _texts(subject: Subject) -> tuple[str, ...]:
    """What is read of a subject besides its topics."""
    return (subject.text, *(subject.said if subject.kind != "cover" else ()))
