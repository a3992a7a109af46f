"""What texts mean, beside the memories that they are of: vectors, made small."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul
from typing import Protocol

from .store import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Bare:
    """A part of a node that has no vector yet."""

    memory: int
    """Its number in the file."""
    node: Node
    part: int
    """As in `Found`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A memory that means about what was asked for."""

    node: Node
    part: int
    likeness: float
    """Above 0, at most 1: 0 is what any memory of this NPC is like it, 1 the same."""


class Vectors(Protocol):
    """Part of a `Store`, with its promises. `model` is who made a vector; those of others are not looked at."""

    def bare(self, playthrough: int, model: str, *, before: int, limit: int) -> list[Bare]:
        """The oldest memories that have no vector of the model yet, of nodes below `before`; empty: all have one."""

    def keep(self, model: str, vectors: Sequence[tuple[int, Sequence[float]]]) -> None:
        """Keeps the vectors of memories, all or none; an empty one: it has none. A memory that is gone is left out."""

    def nearest(
        self, node: int, npc: str, model: str, vector: Sequence[float], *, limit: int, below: int
    ) -> list[Near]:
        """What the NPC was there for that is most like a vector, the most alike first; `below` as in `recall`."""


def packed(values: Sequence[float]) -> bytes:
    """A vector in one byte for each number."""
    most = max(map(abs, values), default=1.0)
    return bytes(round(value / most * 127) & 255 for value in values)


def signs(values: Sequence[float]) -> bytes:
    """Which of its numbers are above 0: as many bits differ as two vectors have an angle between them."""
    bits = 0
    for value in values:
        bits = bits << 1 | (value > 0)
    return bits.to_bytes((len(values) + 7) // 8)


def cosine_of_signs(differing: float, dimensions: int) -> float:
    """About the cosine of two vectors of which so many signs differ."""
    return math.cos(math.pi * differing / dimensions)


def cosine(one: bytes, other: bytes) -> float:
    """Of two packed vectors; 0 where they are of different lengths."""
    a, b = memoryview(one).cast("b"), memoryview(other).cast("b")
    if len(a) != len(b):
        return 0.0
    size = math.sqrt(sum(map(mul, a, a)) * sum(map(mul, b, b)))
    return sum(map(mul, a, b)) / size if size else 0.0
