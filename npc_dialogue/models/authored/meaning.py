"""How near in meaning a question is to each topic, by vectors of its words.

A language may have a table of vectors, `tables/<language>/vectors.bin`: little-endian, `vec3`, then as 32-bit numbers
how many words, how many dimensions, and how many bytes the words take; the words in their order, each ended by a line
break; of each the scale (32-bit float) of its numbers; then its numbers as bytes, 128 standing for zero.
`scripts/distil_vectors.py` makes the English one, and `scripts/translate_vectors.py` others from that. The sum of a
text's vectors points to what the text means, and a word that tells little has a short one. A German compound that has
none means what its parts do.
"""

from __future__ import annotations

import math
import struct
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import repeat
from operator import add, mul
from typing import Any, NamedTuple

from .vocabulary import vocabulary

WITH_VECTORS = frozenset({"en", "de"})
"""The languages that have such a table."""
BY_STEM = WITH_VECTORS - {"en"}
"""Those in whose tables stems stand for words, and which make words of words: there is no end of either."""
BEST = 3
"""Topics of a subject whose likeness counts."""
SUBJECTS = 40
"""Those whose topics are looked at one by one."""
LOOKED_AT = 8
"""Topics of a subject that are compared number by number."""
LONGEST = 32
"""Words of a text that count: so many fit into a lane, each made of two."""
KEPT = 1 << 14
"""Words of which the vector is kept."""
_HEAD = "<4sIII"
_ZERO, _ONE = 128, 127
"""The byte that stands for 0, and how far from it the greatest number is."""
_LANE = 16
"""Bits of a number in a row of them, see `Lanes`."""
_MIDDLE = 1 << (_LANE - 1)
"""What stands for 0 there."""

Lanes = int
"""A vector as one number: its numbers one beside another, the first lowest, each with `_MIDDLE` added. As long as none
leaves its lane, vectors are added by adding these: a topic's in a microsecond, where a list would take twenty."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """A language's table; its numbers are kept as they stand in the file."""

    words: Sequence[bytes]
    """In their order."""
    scales: Sequence[float]
    numbers: bytes
    size: int
    """Dimensions."""
    unit: float
    """What 1 in the file's numbers comes to in a lane."""
    zero: Lanes
    """0 in every lane, which is the highest bit: it stays set in what is not below."""
    every_other: Lanes
    """All bits of the first lane, the third and so on."""

    def row(self, word: str) -> int | None:
        """Where a word stands; None when it has no vector."""
        sought = word.encode(errors="replace")
        at = bisect_left(self.words, sought)
        return at if at < len(self.words) and self.words[at] == sought else None

    def vector(self, word: str) -> Lanes | None:
        """A word's own; None when it has none."""
        row = self.row(word)
        if row is None:
            return None
        scale = self.scales[row] * self.unit
        numbers = self.numbers[row * self.size : (row + 1) * self.size]
        return _lanes([round(scale * (number - _ZERO)) + _MIDDLE for number in numbers])

    def added(self, several: Sequence[Lanes]) -> list[int]:
        """The numbers of several such vectors added up, for each vector with `_MIDDLE` added."""
        found = [0] * self.size
        for begin in range(0, len(several), 1 << _LANE):  # more of them could leave a lane twice as wide
            some = several[begin : begin + (1 << _LANE)]
            for first in (0, 1):
                total = sum([(lanes >> first * _LANE) & self.every_other for lanes in some])
                numbers = _array("I", total.to_bytes((self.size + 1) // 2 * 4, "little"))
                found[first::2] = map(add, found[first::2], numbers)
        return found

    def numbers_of(self, lanes: Lanes) -> array[int]:
        """The numbers of such a vector, each with `_MIDDLE` added."""
        return _array("H", lanes.to_bytes(self.size * _LANE // 8, "little"))


@dataclass(frozen=True, slots=True)
class Meanings:
    """What a subject's topics mean, those left out that mean nothing."""

    sums: tuple[Lanes, ...]
    """Of each topic the sum of its words' vectors."""
    all: Sequence[float]
    """The direction of all together, of length 1."""


class Likeness(NamedTuple):
    """How like a question a subject's topics are, from -1 to 1."""

    best: float
    """Its likest topic."""
    several: float
    """The mean of its likest few."""
    all: float
    """All of them together."""


_NONE = Likeness(0.0, 0.0, 0.0)


class _Vectors(dict[str, Lanes]):
    """Of words how far their vectors are from zero; 0 where a word has none. A topic's are looked up in one go."""

    def __init__(self, language: str) -> None:
        self._table = vectors(language)
        self._known = vocabulary(language)
        self._by_stem = language in BY_STEM

    def __missing__(self, word: str) -> Lanes:
        if len(self) >= KEPT:
            self.clear()
        own = self._own(word)
        parts = self._known.split(word, self._has) if own is None and self._by_stem else ()
        found = self[word] = sum(filter(None, map(self._own, parts))) if own is None else own
        return found

    def _own(self, word: str) -> Lanes | None:
        vector = self._table.vector(self._known.stem(word) if self._by_stem else word)
        return None if vector is None else vector - self._table.zero

    def _has(self, word: str) -> bool:
        return self._own(word) is not None


_known_vectors = cache(_Vectors)


def _sum(words: Sequence[str], language: str) -> Lanes:
    """The sum of the words' vectors, zero where none has one."""
    return sum(map(_known_vectors(language).__getitem__, words[:LONGEST]), vectors(language).zero)


def _direction(numbers: Sequence[float]) -> list[float]:
    """Of length 1, or of length 0 when it points nowhere."""
    length = math.hypot(*numbers)
    return [number / length for number in numbers] if length else [0.0 for _ in numbers]


def meanings(topics: Iterable[Sequence[str]], language: str) -> Meanings:
    """What each of a subject's topics means, from its words."""
    table = vectors(language)
    sums = tuple([lanes for words in topics if (lanes := _sum(words, language)) != table.zero])
    together = [number - _MIDDLE * len(sums) for number in table.added(sums)]
    return Meanings(sums, array("f", _direction(together)))


def likeness(
    words: Sequence[str], subjects: Sequence[Meanings], language: str, always: Iterable[int] = ()
) -> list[Likeness]:
    """Of each subject, in their order: how like the words its topics are. Only those of `always` and the subjects that
    are likest as a whole are looked at topic by topic, and closely only those topics most of whose numbers are above
    zero where those of the words are."""
    table = vectors(language)
    lanes = _sum(words, language)
    if lanes == table.zero:
        return [_NONE for _ in subjects]
    asked = _direction([number - _MIDDLE for number in table.numbers_of(lanes)])
    wholes = [sum(map(mul, asked, each.all)) for each in subjects]
    found = [Likeness(whole, whole, whole) for whole in wholes]
    zero, nothing = _MIDDLE * sum(asked), array("H", repeat(_MIDDLE, table.size))
    likest = sorted(range(len(wholes)), key=wholes.__getitem__, reverse=True)[:SUBJECTS]
    for number in {*likest, *always}:
        each = subjects[number]
        if each.sums:
            apart = [((lanes ^ other) & table.zero).bit_count() for other in each.sums]
            nearest = sorted(range(len(apart)), key=apart.__getitem__)[:LOOKED_AT]
            rows = [table.numbers_of(each.sums[at]) for at in nearest]
            like = [(sum(map(mul, asked, row)) - zero) / math.dist(row, nothing) for row in rows]
            best = sorted(like, reverse=True)[:BEST]
            found[number] = Likeness(best[0], sum(best) / len(best), wholes[number])
    return found


@cache
def vectors(language: str) -> Vectors:
    """The table of a language that has one, read when it is first needed."""
    table = resources.files(f"{__package__}.tables.{language}").joinpath("vectors.bin").read_bytes()
    begin = struct.calcsize(_HEAD)
    _, count, size, listed = struct.unpack_from(_HEAD, table)
    at_numbers = len(table) - count * size
    at_scales = at_numbers - 4 * count
    scales = _array("f", table[at_scales:at_numbers])
    return Vectors(
        words=table[begin : begin + listed].split(b"\n")[:-1],
        scales=scales,
        numbers=table[at_numbers:],
        size=size,
        unit=((_MIDDLE - 1) / (2 * LONGEST) - 0.5) / (_ONE * max(scales)),
        zero=_lanes([_MIDDLE] * size),
        every_other=_lanes([(at + 1) % 2 * ((1 << _LANE) - 1) for at in range(size)]),
    )


def _array(code: str, little: bytes) -> array[Any]:
    """Numbers that stand in this order of bytes, on any machine."""
    found = array(code, little)
    if sys.byteorder == "big":
        found.byteswap()
    return found


def _lanes(numbers: Iterable[int]) -> Lanes:
    found = array("H", numbers)
    if sys.byteorder == "big":
        found.byteswap()
    return int.from_bytes(found.tobytes(), "little")
