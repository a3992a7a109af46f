"""Moods that last: into what a turn put an NPC, and how that passes.

Each NPC carries at most one. It becomes weaker with game time and with each of the NPC's own turns, and below `FAINT`
the NPC is in its card's mood again. What a reply shows sets a mood, with one exception: *the emotion that is carried is
never renewed by being shown again*. The prompt tells of it, so a reply in the same mood is no news, and an NPC that
heard that it is angry would else stay so for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Self

from .content import MoodRules
from .world import World

Json = Any
FAINT = 0.25
"""What is weaker is over."""
CLEAR = 0.5
"""What is at least so strong is told without `a little`."""
CALM = "neutral"
"""The emotion that is none."""


@dataclass(frozen=True, slots=True)
class Mood:
    """What an NPC carries since a turn."""

    emotion: str
    intensity: float
    """At `minute`, from 0 to 1."""
    minute: int | None
    """Game minutes; None where the game kept no time."""

    def to_json(self) -> dict[str, Json]:
        """As a turn's result and a snapshot have it."""
        return {"emotion": self.emotion, "intensity": self.intensity, "minute": self.minute}

    @classmethod
    def from_json(cls, data: Mapping[str, Json]) -> Self:
        """What `to_json` gave."""
        return cls(data["emotion"], data["intensity"], data["minute"])

    def at(self, minute: int | None, rules: MoodRules) -> Mood | None:
        """What is left of it then; None when it is over. Time that ran backwards, or is not kept, changes nothing."""
        if minute is None or self.minute is None or minute <= self.minute:
            left = self
        else:
            halved = (minute - self.minute) / rules.half_life
            left = replace(self, intensity=_halved(self.intensity, halved), minute=minute)
        return left if left.intensity >= FAINT else None

    def after_turn(self, rules: MoodRules) -> Mood | None:
        """What one more turn of the NPC leaves of it; None when it is over."""
        left = replace(self, intensity=_halved(self.intensity, 1 / rules.half_turns))
        return left if left.intensity >= FAINT else None


def mood_after(
    before: Mood | None,
    shown: Iterable[tuple[str, float]],
    world: World,
    *,
    npc: str,
    minute: int | None,
    told: str,
) -> Mood | None:
    """The mood in which a turn leaves an NPC; `shown` are its lines' emotions with their intensities.

    The strongest that is neither calm, nor the card's own mood, nor `told` (what the prompt said that it is in) takes
    the place of what is left of that, if it is at least as strong. Raises KeyError for an unknown NPC.
    """
    rules, own = world.info.moods, world.npcs[npc].mood
    carried = before.at(minute, rules) if before is not None else None
    left = carried.after_turn(rules) if carried is not None else None
    same = {CALM, own, told, *([carried.emotion] if carried is not None else ())}
    news = [(intensity, name) for name, intensity in shown if name not in same]
    strongest, name = max(news, key=lambda each: each[0], default=(0.0, ""))
    if strongest < FAINT or (left is not None and strongest < left.intensity):
        return left
    return Mood(name, strongest, minute)


def mood_now(carried: Mood | None, world: World, minute: int | None) -> Mood | None:
    """What an NPC still carries; None when that is over, or no emotion of this world any more."""
    left = carried.at(minute, world.info.moods) if carried is not None else None
    return left if left is not None and left.emotion in world.emotions else None


def _halved(intensity: float, times: float) -> float:
    return intensity * float(0.5 ** min(times, 1_000.0))
