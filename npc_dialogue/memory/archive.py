"""Playthroughs as wholes: listed, copied out and in, forked, thinned out, forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from .store import Json, NodeKind, PlaythroughRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What there is of a playthrough."""

    name: str
    turns: int
    nodes: int
    branches: int
    """1 where nothing was ever loaded, undone or asked again."""
    depth: int
    """Nodes above its head."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A node as it is copied from one playthrough to another; its id counts only among its own."""

    id: int
    parent: int | None
    """An entry before this one; None for the root, which is the first."""
    kind: NodeKind
    mark: str
    data: Mapping[str, Json]
    result: Mapping[str, Json] | None
    snapshot: Mapping[str, Json] | None


class Archive(Protocol):
    """Part of a `Store`, with its promises.

    Where one node's JSON names another (`t17`), that name stands under the key `turn` or `tale`; a copy's are its own.
    What an NPC is to remember of a copy has still to be told (`Memories.unfiled`).
    """

    def listed(self) -> list[Listed]:
        """All playthroughs of the file, by name."""

    def entries(self, playthrough: int, *, above: int | None = None) -> Iterable[Entry]:
        """All its nodes, parents first; or only a node and those above it. A turn that is open is told as cancelled."""

    def restore(self, name: str, entries: Iterable[Entry], *, head: int, marks: bool) -> PlaythroughRecord:
        """A new playthrough of these nodes, all or none of them; `head` is the id of one of them.

        With `marks` each node keeps its own, unless this file has it already. Refuses a name that is taken.
        """

    def fork(self, node: int, name: str) -> PlaythroughRecord:
        """A new playthrough that stands at a copy of this node and has all that is above it, with marks of its own."""

    def prune(self, playthrough: int, keep: Sequence[int]) -> int:
        """Deletes every node that is neither the head nor one of `keep` nor above one of them; how many those were."""

    def forget(self, playthrough: int) -> None:
        """Deletes a playthrough with all that was ever said in it; what was spent stays."""

    def compact(self) -> None:
        """Gives the disk back what is free in the file, and orders what memories are found by; deletes nothing."""
