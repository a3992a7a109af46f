"""A turn as it is asked for, and while it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Self

from .beats import Beats
from .conversation import Conversation
from .memory.store import Node
from .past import Ground
from .turn.events import TurnDelta, TurnLine
from .turn.turn import Turn
from .world.content import NARRATOR, PLAYER

Json = Any


class Refusal(Exception):
    """What was asked cannot be done; nothing was changed. `code` is an error code of the wire."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A turn as it was asked for."""

    kind: Literal["say", "greet", "bark", "narrate", "converse"]
    npc: str
    speaker: str = PLAYER
    text: str = ""
    note: str = ""
    about: str = ""
    """What a bark or a conversation is about."""
    company: tuple[str, ...] = ()
    """Who talks in a conversation; its `npc` is the first of them."""
    lines: int = 0
    """How many times somebody speaks in it at most."""
    came_from: str = ""
    goes_to: str = ""
    """What was and what is now, of a bridge that the narrator tells."""
    patch: Mapping[str, Json] | None = None
    """A merge patch that is applied just before."""
    hears: tuple[str, ...] | None = None
    """Who hears it; None: all at the place."""
    seed: int | None = None
    max_tokens: int | None = None
    model: str | None = None
    language: str = ""
    """The player's: spoken by an NPC that speaks it."""

    @property
    def voices(self) -> tuple[str, ...]:
        """Who may speak in it."""
        return self.company or (self.npc,)

    @classmethod
    def bridge(cls, came_from: str, goes_to: str, note: str = "") -> Self:
        """What the narrator is asked for."""
        return cls(kind="narrate", npc=NARRATOR, came_from=came_from, goes_to=goes_to, note=note)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedChange:
    """How a turn would change how its NPC stands to whoever spoke; the game answers."""

    change: str
    """Its id within the turn."""
    source: str
    target: str
    by: Mapping[str, float]
    reason: str

    def to_json(self) -> dict[str, Json]:
        """As the wire and a turn's result have it."""
        return {
            "change": self.change,
            "from": self.source,
            "to": self.target,
            "by": dict(self.by),
            "reason": self.reason,
        }

    @classmethod
    def from_json(cls, json: Mapping[str, Json]) -> Self:
        """A stored proposal."""
        return cls(
            change=json["change"], source=json["from"], target=json["to"], by=dict(json["by"]), reason=json["reason"]
        )


@dataclass(slots=True, kw_only=True)
class ProposedAction:
    """What a turn would have its NPC do in the game; the game answers."""

    action: str
    """Its id within the turn."""
    name: str
    args: Mapping[str, Json]
    answer: bool
    """Without the game's word it is not done; any other counts as done unless the game says otherwise."""
    accepted: bool | None = None
    """None: the game has not said."""
    note: str = ""
    """What the game says of it, for whoever was there."""

    def to_json(self) -> dict[str, Json]:
        """As a turn's result has it."""
        return {
            "action": self.action,
            "name": self.name,
            "args": dict(self.args),
            "accepted": False if self.answer and self.accepted is None else self.accepted,
            "note": self.note,
        }


Spoken = TurnDelta | TurnLine | ProposedChange | ProposedAction
"""What is to be told of a turn while it runs."""


@dataclass(slots=True)
class RunningTurn:
    """A turn between its acceptance and its end."""

    id: str
    node: Node
    order: Order
    accepted: float
    met: bool
    """The two had spoken before."""
    player_hears: bool
    intent: str | None = None
    """What the words were taken for: an `Intent`."""
    turn: Turn | Conversation | None = None
    beats: Beats | None = None
    """Of the scene that it belongs to; made with its `turn`."""
    ground: Ground | None = None
    """Once it speaks: what it goes by to its end, whatever is made of the world's files meanwhile."""
    waiting: asyncio.Task[Any] | None = None
    """While the NPC still speaks to somebody else."""
    lines: list[dict[str, Json]] = field(default_factory=list)
    """What was heard so far, as it is stored."""
    proposed: list[ProposedChange] = field(default_factory=list)
    actions: list[ProposedAction] = field(default_factory=list)
    cancelled: bool = False
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    def cancel(self) -> None:
        """Ends it where it stands, also while it still waits for its NPC."""
        self.cancelled = True
        if self.turn is not None:
            self.turn.cancel()
        elif self.waiting is not None:
            self.waiting.cancel()


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What an undo took back."""

    turn: str
    order: Order
    actions: Sequence[dict[str, Json]]
    """What it had the game do, in order."""
    relationships: Sequence[dict[str, Json]]
    """Changes that are gone with it, the newest first, each as it was asked for."""
    mark: str
    revision: int
