"""What a game has put over a world's files, kept so that it can be put over other files too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from .content import Json

_NOTHING: Mapping[str, Mapping[str, Mapping[str, Json]]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Defined:
    """By kind (`npcs`, `lore`, `actions`, `places`) and id, the tables that were sent last."""

    entries: Mapping[str, Mapping[str, Mapping[str, Json]]] = field(default_factory=lambda: _NOTHING)
    cleared: frozenset[str] = frozenset()
    """Kinds of which the files' own entries do not count."""

    def after(self, sent: Mapping[str, Iterable[Mapping[str, Json]]], *, cleared: Iterable[str]) -> Defined:
        """The same after one more message, whose entries are sound; it clears these kinds first."""
        clears = frozenset(cleared)
        entries = {kind: dict(of_kind) for kind, of_kind in self.entries.items() if kind not in clears}
        for kind, tables in sent.items():
            entries.setdefault(kind, {}).update((table["id"], table) for table in tables)
        return Defined({kind: of_kind for kind, of_kind in entries.items() if of_kind}, self.cleared | clears)
