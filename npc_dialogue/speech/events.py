"""What comes out of the speech chain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Json = Any


@dataclass(slots=True)  # not frozen, like `Text`
class Delta:
    """The next piece of line `line`, safe to show."""

    line: int
    text: str
    before: str | None = None
    """With a line's first piece: what separates it from the line before."""
    narrated: bool = False
    """Told by the narrator; not the NPC's words."""


@dataclass(frozen=True, slots=True)
class Line:
    """Line `line` is whole: its deltas joined are `text`; `before` separates it from the line before."""

    line: int
    text: str
    before: str
    emotion: str
    intensity: float
    tags: tuple[str, ...] = ()
    narrated: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """The reply says that the NPC's feelings change, on an axis of the world; it comes with a line that was spoken."""

    axis: str
    by: float
    reason: str


@dataclass(frozen=True, slots=True)
class Act:
    """The NPC would do something in the game.

    One that needs an answer comes before the line that promises it, any other with its line.
    """

    action: str
    """An id of the world, as far as the voice named one."""
    args: Mapping[str, Json] = field(default_factory=dict)
    """They fit what is declared."""
    answer: bool = False
    """The game has to accept it before what follows is heard."""
    wrong: str = ""
    """Why nothing can come of it, for the writer; "" where something can."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The reply ended itself (somebody else's line, an end token, the length): what the model still sends is noise.

    `broken`: it went on with what must not be heard.
    """

    reason: Literal["stop", "length", "broken"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Of several who speak in one reply: whose what follows is."""

    npc: str


SpeechEvent = Delta | Line | Proposal | Act | Closed | Voice
