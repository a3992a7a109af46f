"""Subjects with all that they speak of, made for looking up."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, chain, repeat

from npc_dialogue.text.talk.spelling import TABLED

from .called import Called, called, name_words
from .chapter import NAMED, Topic, chapter, features_of, languages_of
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
MOST_FEATURES = 8192
"""Features looked up that an index remembers."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Where a feature is found."""

    rarity: float
    """How little it is shared among the subjects, from `COMMON` to 1."""
    topics: Sequence[tuple[int, float]]
    """The topics that speak of it, and how far."""
    texts: Sequence[tuple[int, float]]
    """The subjects whose notes or wordings speak of it."""
    own: bool
    """It stands in a topic rather than near one."""


class Index:
    """What is looked up when a question is matched: chapters, which several NPCs share, and where features are found in
    them, which is worked out when it is first asked for."""

    def __init__(self, of: tuple[Subject, ...], names: tuple[str, ...], languages: tuple[str, ...]) -> None:
        """See `index`."""
        written = [subject.topics for subject in of]
        foreign: Counter[str] = Counter()
        for topics in written:
            foreign.update(languages_of(topics, languages[0]))
        spoken = tuple(dict.fromkeys((*languages, *(language for language in TABLED if foreign[language] > 1))))
        self.subjects = of
        self.vocabularies = tuple(map(vocabulary, spoken))
        """Of the languages it is written in, and of the one that is asked in."""
        self.chapters = tuple(chapter(topics, spoken) for topics in written)
        """Of each subject."""
        self.topics: tuple[Topic, ...] = tuple(chain.from_iterable(each.topics for each in self.chapters))
        """Of all subjects."""
        self.subject_of = tuple(
            chain.from_iterable(repeat(number, len(each.topics)) for number, each in enumerate(self.chapters))
        )
        """Of each topic."""
        self.called: dict[str, list[Called]] = {}
        """What somebody or something is called, by its first key."""
        for one in chain.from_iterable(called(topics, spoken, names) for topics in written):
            self.called.setdefault(one.keys[0], []).append(one)
        self._people = name_words(names)
        self._texts = tuple(features_of(_texts(subject), languages[0]) for subject in of)
        self._first = tuple(accumulate((len(each.topics) for each in self.chapters), initial=0))
        self._spreads: dict[str, Spread | None] = {}
        self._weights: dict[Term, float] = {}

    def spread(self, feature: str) -> Spread | None:
        """Where a feature is found; None where no subject speaks of it."""
        if feature not in self._spreads:
            if len(self._spreads) >= MOST_FEATURES:
                self._spreads.clear()
            self._spreads[feature] = self._looked_up(feature)
        return self._spreads[feature]

    def _looked_up(self, feature: str) -> Spread | None:
        topics: list[tuple[int, float]] = []
        best: dict[int, float] = {}
        for number, (first, each) in enumerate(zip(self._first, self.chapters, strict=False)):
            if feature in each.features:
                there = each.features[feature]
                topics += [(first + at, strength) for at, strength in there] if first else there
                best[number] = max(strength for _, strength in there)
        texts = [(number, each[feature]) for number, each in enumerate(self._texts) if feature in each]
        for number, strength in texts:
            best[number] = max(strength, best.get(number, 0.0))
        if not best:
            return None
        own = any(strength > NAMED for _, strength in topics)
        return Spread(_rarity(best.values(), len(self.subjects)), topics, texts, own)

    def knows(self, features: Iterable[str]) -> bool:
        """Whether any subject speaks of any of these."""
        return any(self.spread(feature) is not None for feature in features)

    def names(self, features: Iterable[str]) -> bool:
        """Whether any of these stands in a topic rather than near one."""
        return any(there.own for feature in features if (there := self.spread(feature)) is not None)

    def has(self, word: str) -> bool:
        """Whether the word stands in a topic, or in a name of those it knows."""
        return word in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset().union(*self._people, *(each.words for each in self.chapters))

    @cached_property
    def beginnings(self) -> Mapping[str, Sequence[str]]:
        """All features by their first letters."""
        found: dict[str, list[str]] = {}
        for feature in dict.fromkeys(chain(*(each.features for each in self.chapters), *self._texts)):
            found.setdefault(feature[:KINDRED], []).append(feature)
        return found

    def rarity(self, features: Features) -> float:
        """The rarity of a word, else of what it speaks of."""
        others = [0.0]
        for feature, strength in features.items():
            there = self.spread(feature)
            if there is not None:
                if strength == 1.0:
                    return there.rarity
                if feature[0] != "#":
                    others.append(there.rarity)
        return max(others) or STRANGE

    def weight(self, term: Term) -> float:
        """How much a term of a topic tells."""
        found = self._weights.get(term)
        if found is None:
            found = self._weights[term] = term.weight * self.rarity(term.features)
        return found


@lru_cache(maxsize=KEPT)
def index(of: tuple[Subject, ...], names: tuple[str, ...], languages: tuple[str, ...]) -> Index:
    """The index of these subjects. `names`: of those the NPC knows; `languages`: its own, then the speaker's."""
    return Index(of, names, languages)


def _texts(subject: Subject) -> tuple[str, ...]:
    """What is read of a subject besides its topics."""
    return (subject.text, *(subject.said if subject.kind != "cover" else ()))


def _rarity(strengths: Collection[float], of: int) -> float:
    share = max(1.0, sum(strength**2 for strength in strengths))
    return max(COMMON, min(1.0, math.log((of + 1.5) / share) / math.log(of + 1.5)))
