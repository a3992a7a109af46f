"""How somebody stands to somebody: axes, and standings that do not flicker."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from .content import PLAYER, Axis, Json, Standing
from .mistakes import described, nearest, one_of

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationships:
    """Every edge of a playthrough at one node. Values: each change gives new Relationships."""

    edges: Mapping[tuple[str, str], Edge] = field(default_factory=dict)
    stranger: Edge
    """Between any two of whom nothing was said: the axes' defaults."""

    @classmethod
    def initial(cls, world: World) -> Relationships:
        """The edges of the world's `relationships.toml`."""
        edges = {}
        for entry in world.relationships:
            reasons = (Reason(time=None, by={}, text=entry.reason),) if entry.reason else ()
            edge = _edge_of(entry.values, world.axes)
            edges[entry.source, entry.target] = replace(edge, reasons=reasons, text=entry.text)
        return cls(edges=edges, stranger=_edge_of({}, world.axes))

    def edge(self, source: str, target: str) -> Edge:
        """How `source` stands to `target`."""
        return self.edges.get((source, target), self.stranger)

    def set(self, source: str, target: str, values: Mapping[str, float], *, world: World) -> Relationships:
        """With these axes at these values, clamped to their range. Raises RelationshipError."""
        _check(source, target, values, "values", world)
        edge = _moved(self.edge(source, target), values, world.axes)
        return replace(self, edges={**self.edges, (source, target): edge})

    def adjust(
        self, source: str, target: str, by: Mapping[str, float], reason: str, *, world: World, time: int | None
    ) -> Relationships:
        """With `by` added to these axes, and the reason noted. Raises RelationshipError."""
        _check(source, target, by, "by", world)
        before = self.edge(source, target)
        after = _moved(before, {name: before.values[name] + change for name, change in by.items()}, world.axes)
        gained = {name: after.values[name] - before.values[name] for name in by}
        reasons = (*before.reasons, Reason(time=time, by=gained, text=reason))[-MAX_REASONS:]
        return replace(self, edges={**self.edges, (source, target): replace(after, reasons=reasons)})

    def to_json(self) -> list[Json]:
        """For the store; `from_json` reads it back."""
        return [
            {
                "from": source,
                "to": target,
                "values": dict(edge.values),
                "standings": dict(edge.standings),
                "reasons": [{"time": r.time, "by": dict(r.by), "text": r.text} for r in edge.reasons],
            }
            for (source, target), edge in self.edges.items()
        ]

    @classmethod
    def from_json(cls, json: Json, world: World) -> Relationships:
        """Stored edges. Axes that the world no longer has are left out, new ones have their default.

        The edges' texts are the world's. Raises RelationshipError when `json` is not what `to_json` writes.
        """
        texts = {(entry.source, entry.target): entry.text for entry in world.relationships}
        edges = {}
        for number, entry in enumerate(json if isinstance(json, list) else [json], 1):
            try:
                key = (str(entry["from"]), str(entry["to"]))
                values = {str(name): float(value) for name, value in entry["values"].items() if name in world.axes}
                standings = {str(name): str(standing) for name, standing in entry["standings"].items()}
                reasons = tuple(
                    Reason(time=r["time"], by={str(n): float(v) for n, v in r["by"].items()}, text=str(r["text"]))
                    for r in entry["reasons"]
                )
            except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
                expected = "a stored edge: from, to, values, standings, reasons"
                raise RelationshipError(f"[{number}]", described(entry), expected) from None
            if not all(abs(value) <= LARGEST for value in values.values()):
                raise RelationshipError(f"[{number}].values", "a number that is none", "numbers")
            stored = Edge(values=_edge_of({}, world.axes).values, standings=standings)
            edge = _moved(stored, values, world.axes)
            edges[key] = replace(edge, reasons=reasons[-MAX_REASONS:], text=texts.get(key, ""))
        return cls(edges=edges, stranger=_edge_of({}, world.axes))


def standing_of(axis: Axis, value: float, current: str | None = None) -> str | None:
    """The id of the standing that a value has; `current` is kept until the value is over `slack` outside its range.

    None for an axis without standings. The lowest standing also has what lies below it.
    """
    if not axis.standings:
        return None
    ends = (*(standing.at for standing in axis.standings[1:]), math.inf)
    found = axis.standings[0].id
    for index, (standing, end) in enumerate(zip(axis.standings, ends, strict=True)):
        begin = standing.at if index else -math.inf
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


def _moved(edge: Edge, values: Mapping[str, float], axes: Mapping[str, Axis]) -> Edge:
    """The edge with these values, clamped, and the standings that follow from them."""
    moved = dict(edge.values)
    for name, value in values.items():
        moved[name] = min(max(float(value), axes[name].minimum), axes[name].maximum)
    standings = {}
    for name, axis in axes.items():
        standing = standing_of(axis, moved[name], edge.standings.get(name))
        if standing is not None:
            standings[name] = standing
    return replace(edge, values=moved, standings=standings)


def _edge_of(values: Mapping[str, float], axes: Mapping[str, Axis]) -> Edge:
    start = Edge(values={name: float(axis.default) for name, axis in axes.items()}, standings={})
    return _moved(start, values, axes)


def _check(source: str, target: str, values: Mapping[str, float], key: str, world: World) -> None:
    known = {*world.npcs, PLAYER}
    for end, who in (("from", source), ("to", target)):
        if who not in known:
            raise RelationshipError(end, repr(who), "an NPC's id or 'player'", nearest(who, known))
    if source == target:
        raise RelationshipError("to", repr(target), "somebody else than 'from'")
    for name, value in values.items():
        if name not in world.axes:
            raise RelationshipError(f"{key}.{name}", repr(name), one_of(world.axes), nearest(name, world.axes))
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= LARGEST:
            raise RelationshipError(f"{key}.{name}", described(value), "a number")
