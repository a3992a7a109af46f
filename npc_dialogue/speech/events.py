"""What comes out of the speech chain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(slots=True)  # not frozen, like `Text`
class Delta:
    """The next piece of line `line`, safe to show."""

    line: int
    text: str
    before: str | None = None
    """With a line's first piece: what separates it from the line before."""


@dataclass(frozen=True, slots=True)
class Line:
    """Line `line` is whole: its deltas joined are `text`; `before` separates it from the line before."""

    line: int
    text: str
    before: str
    emotion: str
    intensity: float
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """The reply says that the NPC's feelings change, on an axis of the world; it comes with a line that was spoken."""

    axis: str
    by: float
    reason: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The reply ended itself (somebody else's line, an end token, the length): what the model still sends is noise."""

    reason: Literal["stop", "length"]


SpeechEvent = Delta | Line | Proposal | Closed
