"""What each NPC has of the past: what it was there for, the words it is found by, and the chapters made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from .store import Json, Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A node that an NPC was there for."""

    node: Node
    number: int
    """Counts what this NPC heard or saw on the node's branch, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A memory that words led to."""

    node: Node
    part: int
    """0: what came with the node (a line that was said, an event); 1: what came with its end (the answer)."""
    relevance: float
    """By BM25: the rarer the words and the more of them, the higher; above 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterRecord:
    """What an NPC keeps of the things numbered `first` to `last`."""

    level: int
    """0: made of the things themselves; n + 1: of chapters of the level n."""
    first: int
    last: int
    node: int
    """The last node that it covers: it holds on every branch through this node, and on no other."""
    data: Mapping[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """What a node left behind."""

    node: int
    hearers: Sequence[str]
    """Who was there."""
    words: Sequence[str]
    """What each part of it is found by."""


class Memories(Protocol):
    """Part of a `Store`, with its promises; every method looks at one node and sees only that node and its ancestors.

    The store knows nothing of what the nodes say: who was there and by which words a node is found is handed in. Words
    are cut and folded by the caller: letters, digits and what is not ASCII, a space between two.
    """

    def heard(self, node: int, npc: str, *, limit: int, last: int | None = None) -> list[Heard]:
        """What the NPC was there for up to this node, newest first, or up to the one that it has the number `last`."""

    def count(self, node: int, npc: str) -> int:
        """How many things the NPC was there for up to this node."""

    def recall(self, node: int, npc: str, words: Sequence[str], *, limit: int, below: int) -> list[Found]:
        """What the NPC was there for that any of these words leads to, most relevant first.

        Only of nodes whose depth is less than `below`: what is told word for word need not be remembered.
        """

    def put_chapters(self, npc: str, chapters: Sequence[ChapterRecord]) -> None:
        """Keeps all of these or none, each in place of the one of the same level that ends with the same node."""

    def chapters(self, node: int, npc: str) -> list[ChapterRecord]:
        """The fewest chapters that cover what the NPC was there for up to this node, oldest first.

        Each is of the highest level that there is for its part; what came after the last is in none yet.
        """

    def unfiled(self, playthrough: int, *, limit: int) -> list[Node]:
        """Ended nodes, oldest first, of which nobody told the store yet who was there.

        A crash leaves some, and a file that is older than these tables has nothing else.
        """

    def file(self, told: Sequence[Filed]) -> None:
        """Tells it, of all of these or of none; parents come before their children."""
