"""How somebody stands to somebody: axes, and standings that do not flicker.

Who has no edge of his own to somebody stands to him as the first of these says: his own edge to a faction of the other,
the edge of a faction of his to the other, that of a faction of his to one of the other's; else as a stranger. Factions
count in the order of the card. With the first change of his own he has an edge that begins where that one is, and goes
its own way.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from .content import PLAYER, Axis, Json, Standing
from .mistakes import described, nearest, one_of
from .presence import FACTION

if TYPE_CHECKING:
    from .world import World

MAX_REASONS = 12
"""Reasons kept on an edge, the newest."""
LARGEST = 1e12
"""A value or change beyond this is a fault of the game, not a feeling."""


def _axis(*standings: tuple[str, float, str, str]) -> Axis:
    return Axis(standings=tuple(Standing(id=name, at=at, text=text, tone=tone) for name, at, text, tone in standings))


DEFAULT_AXES: Mapping[str, Axis] = {
    "trust": _axis(
        (
            "distrustful",
            -100,
            "{{ npc.name }} does not believe a word that {{ speaker.name }} says.",
            "Be curt and give nothing away.",
        ),
        ("wary", -50, "{{ npc.name }} is wary of {{ speaker.name }} and gives nothing away.", "Be guarded."),
        ("neutral", -15, "{{ npc.name }} has no reason yet to trust {{ speaker.name }}, and none for mistrust.", ""),
        ("trusting", 20, "{{ npc.name }} has begun to trust {{ speaker.name }}.", "Be open."),
        ("devoted", 70, "{{ npc.name }} would trust {{ speaker.name }} with anything.", "Be open and frank."),
    ),
    "respect": _axis(
        (
            "contempt",
            -100,
            "{{ npc.name }} thinks nothing of {{ speaker.name }} and lets it show.",
            "Let your scorn be heard.",
        ),
        ("doubt", -40, "{{ npc.name }} does not take {{ speaker.name }} quite seriously.", "Be a little mocking."),
        ("neutral", -10, "", ""),
        ("esteem", 30, "{{ npc.name }} thinks well of {{ speaker.name }}.", "Be respectful."),
        (
            "admiration",
            75,
            "{{ npc.name }} admires {{ speaker.name }} and asks for advice.",
            "Be respectful and eager to listen.",
        ),
    ),
    "familiarity": _axis(
        ("stranger", -100, "{{ speaker.name }} is a stranger to {{ npc.name }}.", ""),
        ("acquaintance", 10, "{{ npc.name }} knows {{ speaker.name }} by sight and by name.", ""),
        (
            "familiar",
            40,
            "{{ npc.name }} knows {{ speaker.name }} well and talks without ceremony.",
            "Talk without ceremony.",
        ),
        (
            "close",
            75,
            "{{ npc.name }} and {{ speaker.name }} know each other's ways by heart.",
            "Talk as one does with an old friend.",
        ),
    ),
    "fear": _axis(
        ("unafraid", -100, "", ""),
        ("uneasy", 15, "{{ speaker.name }} makes {{ npc.name }} uneasy.", "Be careful."),
        ("afraid", 45, "{{ npc.name }} is afraid of {{ speaker.name }} and chooses every word.", "Choose every word."),
        (
            "terrified",
            80,
            "{{ npc.name }} is terrified of {{ speaker.name }} and says whatever ends the talk soonest.",
            "Say little, and agree.",
        ),
    ),
    "affection": _axis(
        ("hatred", -100, "{{ npc.name }} hates {{ speaker.name }}.", "Be cold."),
        ("dislike", -60, "{{ npc.name }} cannot abide {{ speaker.name }}.", "Be cool."),
        ("indifferent", -20, "", ""),
        ("fond", 20, "{{ npc.name }} has grown fond of {{ speaker.name }}.", "Be friendly."),
        ("loving", 70, "{{ npc.name }} holds {{ speaker.name }} very dear.", "Be tender."),
    ),
}
"""The axes of a world that names none of its own, each from -100 to 100 and 0 at the start."""


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
        edges = {}
        for entry in world.relationships:
            reasons = (Reason(time=None, by={}, text=entry.reason),) if entry.reason else ()
            edge = _edge_of(entry.values, world.axes)
            edges[entry.source, entry.target] = replace(edge, reasons=reasons, text=entry.text)
        return cls(edges=edges, stranger=_edge_of({}, world.axes), factions=_factions(world))

    def within(self, world: World) -> Relationships:
        """The same among the NPCs of another world, whose factions may be others."""
        return replace(self, factions=_factions(world))

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
        edge = _moved(self._own(source, target), values, world.axes)
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
        after = _moved(before, {name: before.values[name] + change for name, change in by.items()}, world.axes)
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
        texts = {(entry.source, entry.target): entry.text for entry in world.relationships}
        axes = world.axes
        stranger = _edge_of({}, axes)
        edges = {}
        for number, entry in enumerate(json if isinstance(json, list) else [json], 1):
            try:
                key = (str(entry["from"]), str(entry["to"]))
                values = {str(name): float(value) for name, value in entry["values"].items() if name in axes}
                standings = {str(name): str(standing) for name, standing in entry["standings"].items()}
                reasons = tuple(
                    Reason(time=r["time"], by=_numbers(r["by"]), text=str(r["text"]), turn=str(r.get("turn", "")))
                    for r in entry["reasons"]
                )
                spent = entry.get("proposed")  # older files have none
                proposed = None if spent is None else Proposed(day=int(spent["day"]), by=_numbers(spent["by"]))
            except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
                expected = "a stored edge: from, to, values, standings, reasons"
                raise RelationshipError(f"[{number}]", described(entry), expected) from None
            if not all(abs(value) <= LARGEST for value in values.values()):
                raise RelationshipError(f"[{number}].values", "a number that is none", "numbers")
            values, standings = _settled({**stranger.values, **values}, standings, axes)
            edges[key] = Edge(
                values=values,
                standings=standings,
                reasons=reasons[-MAX_REASONS:],
                text=texts.get(key, ""),
                proposed=proposed,
            )
        return cls(edges=edges, stranger=stranger, factions=_factions(world))


def standing_of(axis: Axis, value: float, current: str | None = None) -> str | None:
    """The id of the standing that a value has; `current` is kept until the value is over `slack` outside its range.

    None for an axis without standings. The lowest standing also has what lies below it.
    """
    if not axis.standings:
        return None
    found, last = axis.standings[0].id, len(axis.standings) - 1
    for index, standing in enumerate(axis.standings):
        begin = standing.at if index else -math.inf
        end = axis.standings[index + 1].at if index < last else math.inf
        if standing.id == current and begin - axis.slack <= value and (value < end or value - end <= axis.slack):
            return current
        if begin <= value < end:
            found = standing.id
    return found


def standing_words(axis: Axis, standing: str | None) -> str:
    """The template that a prompt has for a standing; "" when the axis has no such standing or no words for it."""
    return next((each.text for each in axis.standings if each.id == standing), "")


def standing_tone(axis: Axis, standing: str | None) -> str:
    """The template of how one talks at a standing; "" as above."""
    return next((each.tone for each in axis.standings if each.id == standing), "")


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


def _factions(world: World) -> Mapping[str, tuple[str, ...]]:
    return {card.id: tuple(FACTION + each for each in card.factions) for card in world.npcs.values() if card.factions}


def _numbers(values: Mapping[str, Json]) -> dict[str, float]:
    return {str(name): float(value) for name, value in values.items()}


def _moved(edge: Edge, values: Mapping[str, float], axes: Mapping[str, Axis]) -> Edge:
    """The edge with these values, clamped, and the standings that follow from them."""
    settled, standings = _settled({**edge.values, **values}, edge.standings, axes)
    return replace(edge, values=settled, standings=standings)


def _settled(
    values: Mapping[str, float], before: Mapping[str, str], axes: Mapping[str, Axis]
) -> tuple[dict[str, float], dict[str, str]]:
    """The values clamped, and the standings that follow from them and from those before."""
    settled, standings = {}, {}
    for name, axis in axes.items():
        value = settled[name] = min(max(float(values[name]), axis.minimum), axis.maximum)
        standing = standing_of(axis, value, before.get(name))
        if standing is not None:
            standings[name] = standing
    return settled, standings


def _edge_of(values: Mapping[str, float], axes: Mapping[str, Axis]) -> Edge:
    start = Edge(values={name: float(axis.default) for name, axis in axes.items()}, standings={})
    return _moved(start, values, axes)


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
