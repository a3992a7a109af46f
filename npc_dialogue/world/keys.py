"""The keys of a world: what in the talk wakes which entry, found in one pass whatever the number of entries.

A key is taken apart into *terms*: each of its words without a plural's or a genitive's s, and each stretch of a script
that is written without spaces as it stands. A text is taken apart once; a hash finds its words among the terms of the
world, an Aho-Corasick automaton those terms that may stand inside a word. A key is spoken of when all its terms are,
in any order, so that "the price of salt" is heard in "salt has its price". Texts of lore are no talk: in them the words
of a key must stand together, or every longer text would hold most of the questions that people ask.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from sys import intern
from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import WeakKeyDictionary

from ..text.scripts import fold, script_of, stretches, words
from .content import Lore
from .phrases import phrase_pattern

if TYPE_CHECKING:
    from .world import World

PATTERN_SECONDS = 0.01
"""What one regular expression may take on one text; one that takes longer is not found in it."""
PATTERN_REACH = 4_000
"""Characters of a text in which regular expressions look."""
MAX_PATTERNS = 200
"""In all entries of a world."""
_INSIDE = "\0"
"""Marks a term that may begin and end anywhere."""
_FROM_START = "\1"
"""Marks a term that begins where a word does: in Korean the particles follow."""


class PatternError(ValueError):
    """A regular expression that cannot be read; `str()` is a phrase."""


class Hit(NamedTuple):
    """A key that was found."""

    at: int
    """In the how manieth text, 0 for the first; of a key with several words the one farthest back counts."""
    key: str


@dataclass(slots=True)
class Found:
    """What of one entry was found: its keys, and those that count beside them."""

    keys: list[Hit]
    also: list[Hit]


class _Key(NamedTuple):  # a world may have fifty thousand, and a tuple is made in a third of a dataclass's time
    source: str
    text: str
    also: bool
    terms: tuple[str, ...]
    """Each once."""
    case: bool
    whole: bool

    @property
    def phrase(self) -> str:
        """Its words as `_in_order` has those of a text; only the space between words where they do not matter."""
        loose = not self.whole or any(term[0] == _FROM_START for term in self.terms)
        return " " if loose else _in_order(self.text)

    def stands_in(self, text: str) -> bool:
        """For keys with `case`: whether it stands in the text as it is written."""
        words = tuple(self.text.split())
        return bool(phrase_pattern(words).search(text)) if self.whole else " ".join(words) in " ".join(text.split())


class Keys:
    """The keys of facts, secrets and lore of one world; by the sources that `Known` and `Covered` have."""

    def __init__(self, world: World) -> None:
        self._by_term: dict[str, list[_Key]] = {}
        self._automaton: Any = None
        self.lore: dict[str, Lore] = {}
        """Entries of lore by their sources."""
        self.sources: dict[str, str] = {}
        """Id of an entry of lore to its source."""
        self.always: list[str] = []
        self.of_place: dict[str, list[str]] = {}
        self.patterned: list[str] = []
        """Sources that have regular expressions."""
        self.depth = max([world.info.lore.depth, *(entry.depth or 0 for entry in world.lore.values())])
        """Messages that have to be looked at."""
        keys = list(self._read(world))
        counts = Counter(chain.from_iterable([key.terms for key in keys]))
        for key in keys:  # under the term that the fewest keys have: few are looked at
            fewest = min(map(counts.__getitem__, key.terms), default=0)
            rare = [term for term in key.terms if counts[term] == fewest]
            if rare:
                rarest = rare[0] if len(rare) == 1 else min(rare, key=lambda term: (-len(term), term))
                self._by_term.setdefault(rarest, []).append(key)
        self._build([term for term in counts if term[0] in (_INSIDE, _FROM_START)])
        self._terms = lru_cache(maxsize=4096)(self._terms_of)
        self.within = lru_cache(maxsize=4096)(self._within)
        """What is found in one text alone, by source."""

    def _read(self, world: World) -> Iterable[_Key]:
        for card in world.npcs.values():
            file = world.source("npcs", card.id)
            for fact in card.knowledge:
                yield from _keys(f"{file}#knowledge.{fact.id}", fact.topics)
            for secret in card.secrets:
                yield from _keys(f"{file}#secrets.{secret.id}", secret.topics)
        for entry in world.lore.values():
            source = f"{world.source('lore', entry.id)}#entries.{entry.id}"
            self.lore[source] = entry
            self.sources[entry.id] = source
            yield from _keys(source, entry.topics, case=entry.case, whole=entry.whole_words)
            yield from _keys(source, entry.also, also=True, case=entry.case, whole=entry.whole_words)
            if entry.always:
                self.always.append(source)
            for place in entry.places:
                self.of_place.setdefault(place, []).append(source)
            if entry.patterns:
                self.patterned.append(source)

    def _build(self, terms: Sequence[str]) -> None:
        if not terms:
            return
        import ahocorasick  # noqa: PLC0415 - most worlds have no such term

        by_piece: dict[str, list[str]] = {}
        for term in terms:
            by_piece.setdefault(term[1:], []).append(term)
        self._automaton = ahocorasick.Automaton()
        for piece, marked in by_piece.items():
            self._automaton.add_word(piece, tuple(marked))
        self._automaton.make_automaton()

    def found(self, texts: Sequence[str]) -> Mapping[str, Found]:
        """What the talk wakes, by source; the newest text comes first."""
        first: dict[str, int] = {}
        for at, text in enumerate(texts):
            for term in self._terms(text):
                first.setdefault(term, at)
        found: dict[str, Found] = {}
        for term, at in first.items():
            for key in self._by_term.get(term, ()):
                where: int | None = at
                if len(key.terms) > 1:
                    heard = all(map(first.__contains__, key.terms))
                    where = max(map(first.__getitem__, key.terms)) if heard else None
                if where is not None and key.case:
                    where = self._where(key, texts)
                if where is not None:
                    _put(found, key, where)
        return found

    def _where(self, key: _Key, texts: Sequence[str]) -> int | None:
        """The first text in which a key stands as it is written."""
        places = (
            at for at, text in enumerate(texts) if self._terms(text).issuperset(key.terms) and key.stands_in(text)
        )
        return next(places, None)

    def _within(self, text: str) -> Mapping[str, Found]:
        terms, ordered = self._terms(text), _in_order(text)
        found: dict[str, Found] = {}
        for term in self._by_term.keys() & terms:
            for key in self._by_term[term]:
                if terms.issuperset(key.terms) and key.phrase in ordered and not (key.case and not key.stands_in(text)):
                    _put(found, key, 0)
        return found

    def pattern_in(self, source: str, text: str) -> str | None:
        """The first of an entry's regular expressions that is found. Raises TimeoutError where one takes too long."""
        entry = self.lore[source]
        return next((each for each in entry.patterns if _matches(each, text, case=entry.case)), None)

    def _terms_of(self, text: str) -> frozenset[str]:
        folded = " ".join(fold(text).split())
        terms = {stem(run) for unspaced, run in stretches(folded) if not unspaced}
        if self._automaton is not None:
            for end, marked in self._automaton.iter(folded):
                for term in marked:
                    before = end + 1 - len(term)  # the mark stands for the character before
                    if term[0] == _INSIDE or before < 0 or script_of(folded[before]) != "hangul":
                        terms.add(term)
        return frozenset(terms)


def check_pattern(pattern: str) -> None:
    """Raises PatternError when it is no regular expression."""
    import regex  # noqa: PLC0415 - most worlds have none

    try:
        _compiled(pattern, case=False)
    except regex.error as error:
        where = f" at character {error.pos + 1}" if error.pos is not None else ""
        raise PatternError(f"{error.msg}{where}") from None


_KEPT: WeakKeyDictionary[World, Keys] = WeakKeyDictionary()


def keys_of(world: World) -> Keys:
    """The keys of a world, sorted out once."""
    kept = _KEPT.get(world)
    if kept is None:
        kept = _KEPT[world] = Keys(world)
    return kept


@lru_cache(maxsize=8192)
def _keys(
    source: str, texts: tuple[str, ...], *, also: bool = False, case: bool = False, whole: bool = True
) -> tuple[_Key, ...]:
    """Of one entry; kept, since a game that defines something makes another world with the same entries."""
    return tuple([_Key(source, text, also, _terms_of_key(text, whole=whole), case, whole) for text in texts])


def _terms_of_key(key: str, *, whole: bool = True) -> tuple[str, ...]:
    """What must be in a text for a key to be there; empty for a key that is nowhere."""
    folded = fold(key)
    if whole and folded.isascii():
        terms = [stem(word) if word[-1] == "s" else word for word in words(folded)]
    else:
        folded = " ".join(folded.split())
        terms = [_term(unspaced, run) for unspaced, run in stretches(folded)] if whole else []
    if not terms and (folded := " ".join(folded.split())):
        terms = [_INSIDE + folded]
    return tuple(map(intern, dict.fromkeys(terms)))  # most stand in many keys


def _term(unspaced: bool, run: str) -> str:
    if unspaced:
        return _INSIDE + run
    return _FROM_START + run if script_of(run[0]) == "hangul" else stem(run)


def stem(word: str) -> str:
    """A folded word without a plural's or a genitive's s: enough to hear `mill` in `mills`, whatever the language."""
    word = word.removesuffix("'s")
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def _in_order(text: str) -> str:
    """The stems of a text in their order, each between spaces."""
    return " " + "".join(f"{stem(run)} " for unspaced, run in stretches(fold(text)) if not unspaced)


def _put(found: dict[str, Found], key: _Key, at: int) -> None:
    of_entry = found.get(key.source)
    if of_entry is None:
        of_entry = found[key.source] = Found([], [])
    (of_entry.also if key.also else of_entry.keys).append(Hit(at, key.text))


def occurs(pattern: str, text: str) -> bool:
    """Whether a pattern is found in a text, in the case in which it stands; not when it cannot be read or takes too
    long."""
    try:
        check_pattern(pattern)
        return _matches(pattern, text, case=True)
    except (PatternError, TimeoutError):
        return False


@lru_cache(maxsize=4096)
def _matches(pattern: str, text: str, *, case: bool) -> bool:
    return _compiled(pattern, case=case).search(text[:PATTERN_REACH], timeout=PATTERN_SECONDS) is not None


@lru_cache(maxsize=1024)
def _compiled(pattern: str, *, case: bool) -> Any:
    import regex  # noqa: PLC0415 - as above

    return regex.compile(pattern, 0 if case else regex.IGNORECASE)
