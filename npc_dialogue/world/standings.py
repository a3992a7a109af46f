"""The axes of a relationship and their standings: named ranges that do not flicker."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from .content import Axis, Standing


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


def standing_words(axis: Axis, standing: str | None) -> str:
    """The template that a prompt has for a standing; "" when the axis has no such standing or no words for it."""
    return next((each.text for each in axis.standings if each.id == standing), "")


def standing_tone(axis: Axis, standing: str | None) -> str:
    """The template of how one talks at a standing; "" as above."""
    return next((each.tone for each in axis.standings if each.id == standing), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """An axis of a world, made ready to tell the standings of many values."""

    name: str
    axis: Axis
    ids: tuple[str, ...]
    """Of its standings, the lowest first."""
    ends: tuple[float, ...]
    """Where each but the last of them ends."""
    held: Mapping[str, tuple[float, float]]
    """By standing: from which value on it is kept, and where it ends but for the slack."""

    @classmethod
    def of(cls, name: str, axis: Axis) -> Self:
        """The scale of an axis."""
        ids, ends = tuple(each.id for each in axis.standings), tuple(each.at for each in axis.standings[1:])
        held = zip((-math.inf, *(end - axis.slack for end in ends)), (*ends, math.inf), strict=True)
        return cls(name=name, axis=axis, ids=ids, ends=ends, held=dict(zip(ids, held, strict=False)))

    def standing(self, value: float, current: str | None = None) -> str | None:
        """The id of the standing that a value has; `current` is kept until the value is over `slack` outside its range.

        None for an axis without standings. The lowest standing also has what lies below it.
        """
        held = self.held.get(current) if current is not None else None
        if held is not None and held[0] <= value and (value < held[1] or value - held[1] <= self.axis.slack):
            return current
        return self.ids[bisect_right(self.ends, value)] if self.ids else None
