"""What is heard of a turn, piece by piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from npc_dialogue.acting import TurnAct
from npc_dialogue.world.content import NARRATION

AUTHORED = "authored"
"""The source of a line that the writer wrote."""
APPROVED = "approved"
"""The source of a reply that the writer approved."""
WRITTEN = frozenset({AUTHORED, APPROVED})
"""The sources that need no model."""
REFUSED = "refused"
"""The tag of a line that is said since the game refused an action."""
FILLER = "filler"
"""The tag of a line that only passes the time: it is no part of the reply."""
SILENCE = "…"
"""What is heard of an NPC that has nothing to say."""


@dataclass(slots=True)  # not frozen, like `Text`
class TurnDelta:
    """The next piece of line `line`."""

    line: int
    npc: str
    text: str
    before: str | None = None
    """With a line's first piece: what separates it from the line before."""


@dataclass(frozen=True, slots=True)
class TurnLine:
    """Line `line` is whole."""

    line: int
    npc: str
    text: str
    before: str
    emotion: str
    intensity: float
    tags: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class TurnProposal:
    """The voice says that the NPC's feelings toward the speaker change; the world's rules and the game decide."""

    axis: str
    by: float
    reason: str


TurnEvent = TurnDelta | TurnLine | TurnProposal | TurnAct


def text_of(lines: Sequence[TurnLine]) -> str:
    """What was said in these lines, without what a narrator told of it."""
    return "".join(line.before + line.text for line in lines if NARRATION not in line.tags)
