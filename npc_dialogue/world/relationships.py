"""How somebody stands to somebody: axes, and standings that do not flicker.

Who has no edge of his own to somebody stands to him as the first of these says: his own edge to a faction of the other,
the edge of a faction of his to the other, that of a faction of his to one of the other's; else as a stranger. Factions
count in the order of the card. With the first change of his own he has an edge that begins where that one is, and goes
its own way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self
from weakref import WeakKeyDictionary

from .content import PLAYER, Json
from .mistakes import described, nearest, one_of
from .presence import FACTION
from .standings import Scale

if TYPE_CHECKING:
    from .world import World

MAX_REASONS = 12
"""Reasons kept on an edge, the newest."""
LARGEST = 1e12
"""A value or change beyond this is a fault of the game, not a feeling."""


class RelationshipError(ValueError):
    """A change that names an unknown axis or somebody unknown, or a value that is no number.

    `key` is what was wrong (`values.trust`, `from`), `found` and `expected` are phrases, `hint` a sentence or "".
    """

    def __init__(self, key: str, found: str, expected: str, hint: str = "") -> None:
        self.key = key
        self.found = found
        self.expected = expected
        self.hint = hint
        super().__init__(f"{key}: found {found}; expected {expected}" + (f". {hint}" if hint else ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why an edge changed: the game minute (None without a clock), what was added to each axis, and the words."""

    time: int | None
    by: Mapping[str, float]
    text: str
    turn: str = ""
    """The turn that proposed it; empty for what the game did by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """How much of what was proposed was accepted on one game day."""

    day: int
    """Days of the game's clock, from 0."""
    by: Mapping[str, float]
    """Axis to the sum of changes in either direction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """How one stands to another.

    `values` has every axis. `standings` is axis to the id of its standing, for the axes that have standings. `text` is
    what the source would say of the target (a template, from `relationships.toml`). Reasons are oldest first.
    """

    values: Mapping[str, float]
    standings: Mapping[str, str]
    reasons: tuple[Reason, ...] = ()
    text: str = ""
    proposed: Proposed | None = None
    """Of the last day on which something was; None without a clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationships:
    """Every edge of a playthrough at one node. Values: each change gives new Relationships."""

    edges: Mapping[tuple[str, str], Edge] = field(default_factory=dict)
    stranger: Edge
    """Between any two of whom nothing was said: the axes' defaults."""
    factions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """NPC to its factions, as ends of edges."""

    @classmethod
    def initial(cls, world: World) -> Relationships:
        """The edges of the world's `relationships.toml`."""
        fixed, edges = _fixed(world), {}
        for entry in world.relationships:
            reasons = (Reason(time=None, by={}, text=entry.reason),) if entry.reason else ()
            values, standings = _settled({**fixed.stranger.values, **entry.values}, {}, fixed.scales)
            edge = Edge(values=values, standings=standings, reasons=reasons, text=entry.text)
            edges[entry.source, entry.target] = edge
        return cls(edges=edges, stranger=fixed.stranger, factions=fixed.factions)

    def within(self, world: World) -> Relationships:
        """The same among the NPCs of another world, whose factions may be others."""
        return replace(self, factions=_fixed(world).factions)

    def edge(self, source: str, target: str) -> Edge:
        """How `source` stands to `target`, by himself or by a faction."""
        found = self.edges.get((source, target))
        if found is not None and found.text:
            return found
        origin = self.origin(source, target)
        if origin is None:
            return found or self.stranger
        inherited = self.edges[origin]
        return inherited if found is None else replace(found, text=inherited.text)

    def origin(self, source: str, target: str) -> tuple[str, str] | None:
        """The ends of the edge by which `source` would stand to `target` if he had none of his own; None: by none."""
        return next((ends for ends in self._inherited(source, target) if ends in self.edges), None)

    def _inherited(self, source: str, target: str) -> Iterator[tuple[str, str]]:
        ours, theirs = self.factions.get(source, ()), self.factions.get(target, ())
        yield from ((source, group) for group in theirs)
        yield from ((group, target) for group in ours)
        yield from ((group, other) for group in ours for other in theirs)

    def set(self, source: str, target: str, values: Mapping[str, float], *, world: World) -> Relationships:
        """With these axes at these values, clamped to their range. Raises RelationshipError."""
        _check(source, target, values, "values", world)
        if not values:  # somebody only asks how things are: no edge of its own comes of that
            return self
        edge = _moved(self._own(source, target), values, world)
        return replace(self, edges={**self.edges, (source, target): edge})

    def adjust(
        self,
        source: str,
        target: str,
        by: Mapping[str, float],
        reason: str,
        *,
        world: World,
        time: int | None,
        turn: str = "",
    ) -> Relationships:
        """With `by` added to these axes, and the reason noted; `turn` proposed it. Raises RelationshipError."""
        _check(source, target, by, "by", world)
        before = self._own(source, target)
        after = _moved(before, {name: before.values[name] + change for name, change in by.items()}, world)
        gained = {name: after.values[name] - before.values[name] for name in by}
        reasons = (*before.reasons, Reason(time=time, by=gained, text=reason, turn=turn))[-MAX_REASONS:]
        proposed = _proposed(before.proposed, gained, time) if turn else before.proposed
        after = replace(after, reasons=reasons, proposed=proposed)
        return replace(self, edges={**self.edges, (source, target): after})

    def _own(self, source: str, target: str) -> Edge:
        """What a change of this edge begins with; the words of a faction stay the faction's."""
        found = self.edges.get((source, target))
        return found if found is not None else replace(self.edge(source, target), text="", proposed=None)

    def explained(self, source: str, target: str) -> dict[str, Json]:
        """Why `source` stands to `target` as it does, for whoever asks: see docs/protocol.md, `inspect`."""
        edge = self.edge(source, target)
        origin = None if (source, target) in self.edges else self.origin(source, target)
        return {
            "from": source,
            "to": target,
            "values": dict(edge.values),
            "standing": dict(edge.standings),
            "reasons": [{"time": r.time, "by": dict(r.by), "text": r.text, "turn": r.turn} for r in edge.reasons],
            "faction": None if origin is None else {"from": origin[0], "to": origin[1]},
        }

    def to_json(self) -> list[Json]:
        """For the store; `from_json` reads it back."""
        return [
            {
                "from": source,
                "to": target,
                "values": dict(edge.values),
                "standings": dict(edge.standings),
                "reasons": [{"time": r.time, "by": dict(r.by), "text": r.text, "turn": r.turn} for r in edge.reasons],
                "proposed": None if edge.proposed is None else {"day": edge.proposed.day, "by": dict(edge.proposed.by)},
            }
            for (source, target), edge in self.edges.items()
        ]

    @classmethod
    def from_json(cls, json: Json, world: World) -> Relationships:
        """Stored edges. Axes that the world no longer has are left out, new ones have their default.

        The edges' texts are the world's. Raises RelationshipError when `json` is not what `to_json` writes.
        """
        fixed = _fixed(world)
        edges = {}
        for number, entry in enumerate(json if isinstance(json, list) else [json], 1):
            try:
                ends = (str(entry["from"]), str(entry["to"]))
                read = fixed.read.get(ends)
                if read is None or read[0] != entry:
                    read = fixed.read[ends] = entry, _edge_from(entry, fixed, fixed.texts.get(ends, ""))
            except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
                expected = "a stored edge: from, to, values, standings, reasons"
                raise RelationshipError(f"[{number}]", described(entry), expected) from None
            edges[ends] = read[1]
        return cls(edges=edges, stranger=fixed.stranger, factions=fixed.factions)


def day_of(time: int) -> int:
    """The game day of a minute of the game's clock."""
    return time // 1440


def _proposed(before: Proposed | None, gained: Mapping[str, float], time: int | None) -> Proposed | None:
    if time is None:
        return None
    sums = dict(before.by) if before is not None and before.day == day_of(time) else {}
    for axis, change in gained.items():
        sums[axis] = sums.get(axis, 0) + abs(change)
    return Proposed(day=day_of(time), by=sums)


def _edge_from(entry: Mapping[str, Json], fixed: _Fixed, text: str) -> Edge:
    """A stored edge; raises what comes of it when it is none."""
    values = {**fixed.stranger.values, **_numbers(entry["values"])}
    if not all(abs(value) <= LARGEST for value in values.values()):
        raise ValueError("a number that is none")
    standings = {str(name): str(standing) for name, standing in entry["standings"].items()}
    settled, standings = _settled(values, standings, fixed.scales)
    reasons = tuple(
        Reason(time=r["time"], by=_numbers(r["by"]), text=str(r["text"]), turn=str(r.get("turn", "")))
        for r in entry["reasons"]
    )
    spent = entry.get("proposed")  # older files have none
    proposed = None if spent is None else Proposed(day=int(spent["day"]), by=_numbers(spent["by"]))
    return Edge(values=settled, standings=standings, reasons=reasons[-MAX_REASONS:], text=text, proposed=proposed)


def _numbers(values: Mapping[str, Json]) -> dict[str, float]:
    return {str(name): float(value) for name, value in values.items()}


def _moved(edge: Edge, values: Mapping[str, float], world: World) -> Edge:
    """The edge with these values, clamped, and the standings that follow from them."""
    settled, standings = _settled({**edge.values, **values}, edge.standings, _fixed(world).scales)
    return replace(edge, values=settled, standings=standings)


def _settled(
    values: Mapping[str, float], before: Mapping[str, str], scales: Iterable[Scale]
) -> tuple[dict[str, float], dict[str, str]]:
    """The values clamped, and the standings that follow from them and from those before."""
    settled, standings = {}, {}
    for scale in scales:
        name, axis = scale.name, scale.axis
        value = settled[name] = min(max(float(values[name]), axis.minimum), axis.maximum)
        standing = scale.standing(value, before.get(name))
        if standing is not None:
            standings[name] = standing
    return settled, standings


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fixed:
    """What is the same at every node of every playthrough of a world, and what was read from them last."""

    scales: tuple[Scale, ...]
    stranger: Edge
    factions: Mapping[str, tuple[str, ...]]
    texts: Mapping[tuple[str, str], str]
    """What the source of an edge would say of its target."""
    read: dict[tuple[str, str], tuple[Json, Edge]] = field(default_factory=dict)
    """Stored edges as they were read last, each with what it was made of: most are the same the next time."""

    @classmethod
    def of(cls, world: World) -> Self:
        scales = tuple(Scale.of(name, axis) for name, axis in world.axes.items())
        values, standings = _settled({scale.name: scale.axis.default for scale in scales}, {}, scales)
        return cls(
            scales=scales,
            stranger=Edge(values=values, standings=standings),
            factions={
                card.id: tuple(FACTION + each for each in card.factions)
                for card in world.npcs.values()
                if card.factions
            },
            texts={(entry.source, entry.target): entry.text for entry in world.relationships},
        )


_FIXED: WeakKeyDictionary[World, _Fixed] = WeakKeyDictionary()


def _fixed(world: World) -> _Fixed:
    found = _FIXED.get(world)
    if found is None:
        found = _FIXED[world] = _Fixed.of(world)
    return found


def _check(source: str, target: str, values: Mapping[str, float], key: str, world: World) -> None:
    factions = {FACTION + each for each in world.info.factions}
    known = {*world.npcs, PLAYER, *factions}
    for end, who in (("from", source), ("to", target)):
        if who not in known:
            expected = "an NPC's id, 'player' or 'faction:ID'" if factions else "an NPC's id or 'player'"
            raise RelationshipError(end, repr(who), expected, nearest(who, known))
    if source == target and source not in factions:
        raise RelationshipError("to", repr(target), "somebody else than 'from'")
    for name, value in values.items():
        if name not in world.axes:
            raise RelationshipError(f"{key}.{name}", repr(name), one_of(world.axes), nearest(name, world.axes))
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= LARGEST:
            raise RelationshipError(f"{key}.{name}", described(value), "a number")
