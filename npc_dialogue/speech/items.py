"""What passes from stage to stage of the speech chain, and what a stage is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from npc_dialogue.speech.events import Act, Voice
from npc_dialogue.text.events import Written


@dataclass(frozen=True, slots=True)
class Aside:
    """Something that is not spoken, at the place where it stood: a stage direction, narration, or a mark."""

    text: str
    kind: Literal["star", "round", "square", "narration", "address"]
    mark: str = field(default="", compare=False)
    """Of one in square brackets: all that stood between them; "" where that is too long for a mark."""


@dataclass(frozen=True, slots=True)
class Mood:
    """The emotion from here on."""

    name: str
    intensity: float


@dataclass(frozen=True, slots=True)
class Change:
    """By how much the NPC's feelings on one axis would change, and why."""

    axis: str
    by: float
    reason: str


@dataclass(frozen=True, slots=True)
class Forget:
    """Everything before was hidden reasoning, if nothing of it has been sent yet."""


@dataclass(frozen=True, slots=True)
class End:
    """The reply is over: what follows is not this NPC's."""


Item = str | Aside | Mood | Change | Act | Written | Forget | End | Voice
"""Text that may be spoken, or one of the things that happen between its characters."""


class Stage(Protocol):
    """A small state machine over items; text among them is never empty.

    What a stage has given on is a function of the characters it has read, never of how they were cut: each stage, and
    so the chain, gives the same for any chunks.
    """

    @property
    def plain(self) -> bool:
        """Whether quiet text (`quiet.py`) that came now would be given on as it is, and leave the stage plain."""

    def feed(self, item: Item) -> Sequence[Item]:
        """What the item makes certain."""

    def finish(self) -> Sequence[Item]:
        """What was held back when the stream has ended."""


class Remembers(Protocol):
    """A stage that is another after quiet text: it remembers how that ended."""

    def went_by(self, text: str) -> None:
        """Quiet text went on without this stage, which was plain: from now on all is as if it had been fed."""
