"""What somebody or something is called besides its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from npc_dialogue.text.scripts import fold, words

from .chapter import KEPT, Chapter, Topic, chapter, merged, read
from .lexicon import NEAR
from .vocabulary import PART, Features, Vocabulary, vocabulary

BY_NAME = 0.95
"""How far "the miller" speaks of her whose name it stands for."""


@dataclass(frozen=True, slots=True)
class Called:
    """Another name for somebody or something: its words' keys, and what it speaks of."""

    keys: tuple[str, ...]
    features: Features
    article: bool
    """Only after one: "the miller", not "miller"."""
    person: bool


@lru_cache(maxsize=KEPT)
def called(written: tuple[str, ...], languages: tuple[str, ...], names: tuple[str, ...]) -> tuple[Called, ...]:
    """What the subject with these topics is called. `names`: of the persons whom the NPC knows.

    A subject with a person's name among its topics is about that person, and its topics of the kind "the miller" or
    "landlady" mean the same. A subject with one topic in capitals ("Kepler") is about what bears that name, and its
    topics of the kind "the station" mean that.
    """
    known = vocabulary(languages[0])
    here = chapter(written, languages)
    persons = _named(here, languages, names)
    things = [topic for topic in here.short if topic.is_name]
    the = [topic for topic in here.short if 1 < len(topic.tokens) < 5 and known.is_article(topic.tokens[0])]
    if persons:
        bare = [topic for topic in here.short if not topic.cues and len(topic.tokens) < 3]
        bare = [topic for topic in bare if topic.tokens not in persons]
        found = _persons(persons, [*the, *bare], known)
    else:
        found = _things(things, the, known) if len(things) == 1 and the else iter(())
    return tuple(one for one in found if one.keys)


def _named(here: Chapter, languages: tuple[str, ...], names: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The words of those topics that are a person's name, or a part of it."""
    people = name_words(names)
    first = frozenset().union(*people)
    begun = (text for text, word in zip(here.written, here.first, strict=True) if word in first)
    read_so = (tuple(read(text, languages)[1]) for text in begun)
    return [tokens for tokens in read_so if any(name.issuperset(tokens) for name in people)]


@lru_cache(maxsize=64)
def name_words(names: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """The words of each name."""
    return tuple(frozenset(words(fold(name))) for name in names)


def _persons(named: Sequence[Sequence[str]], others: Sequence[Topic], known: Vocabulary) -> Iterator[Called]:
    """ "the miller" for Mira; of "the girl with the geese" also "the girl", less surely."""
    name = {known.key(word): BY_NAME for tokens in named for word in tokens if not known.is_stop(word)}
    for topic in others:
        features = merged(topic.terms) | name
        keys = tuple(known.key(token) for token in topic.tokens if not known.is_article(token))
        yield Called(keys, features, article=True, person=True)
        if len(keys) > 1 and known.word(topic.tokens[-len(keys)]).weight == 1:
            part = {feature: strength * PART for feature, strength in features.items()} | {keys[0]: 1.0}
            yield Called(keys[:1], part, article=True, person=True)


def _things(named: Sequence[Topic], others: Sequence[Topic], known: Vocabulary) -> Iterator[Called]:
    """ "the station" for Kepler, and Kepler for the station."""
    meant = {
        feature: strength * BY_NAME
        for feature, strength in merged(term for topic in others for term in topic.terms).items()
    }
    for topic in named:
        keys = tuple(map(known.key, topic.tokens))
        name = dict.fromkeys(keys, BY_NAME if len(keys) == 1 else NEAR)
        yield Called(keys, meant | dict.fromkeys(keys, 1.0), article=False, person=False)
        for other in others:
            own = tuple(known.key(token) for token in other.tokens if not known.is_article(token))
            yield Called(own, name | merged(other.terms), article=True, person=False)
