"""What a reply does beside speaking: calls that a voice makes, and what waits until the game has answered one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .speech.deeds import called
from .speech.events import Act, SpeechEvent
from .text.events import ToolCall
from .world.offers import Offer

Json = Any
MOST_ACTS = 3
"""Of one turn."""
MOST_CALLED = 8
"""Calls of one voice's reply that are put together."""


@dataclass(frozen=True, slots=True)
class TurnAct:
    """The NPC would do something in the game. Of one that needs an `answer` nothing more is heard until it has come."""

    id: str
    """Within the turn."""
    name: str
    args: Mapping[str, Json]
    answer: bool


@dataclass(slots=True)
class Held:
    """What of a reply waits for the game's word on one action."""

    act: TurnAct
    timer: asyncio.TimerHandle
    """At its time the action counts as refused."""
    events: list[SpeechEvent] = field(default_factory=list)
    answered: asyncio.Event = field(default_factory=asyncio.Event)


class Calls:
    """The fragments of tool calls in one voice's reply, put together."""

    def __init__(self) -> None:
        self.begun: dict[int, tuple[list[str], list[str]]] = {}
        """Names and arguments of those that are not taken yet."""

    def add(self, piece: ToolCall) -> None:
        """The next fragment; of more than `MOST_CALLED` calls it is nothing."""
        if piece.index in self.begun or len(self.begun) < MOST_CALLED:
            names, arguments = self.begun.setdefault(piece.index, ([], []))
            names.append(piece.name)
            arguments.append(piece.arguments)

    def take(self, offers: Sequence[Offer]) -> list[Act]:
        """What they mean, in the order in which they were begun; they are taken for whole."""
        begun, self.begun = self.begun, {}
        return [called("".join(names), "".join(arguments), offers) for names, arguments in begun.values()]


class Acts:
    """What one turn has put to the game: each thing once, and not too much."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()

    @property
    def none(self) -> bool:
        """Whether nothing was put to the game."""
        return not self._seen

    def put(self, act: Act) -> TurnAct | None:
        """The act with its id; None when it was put to the game before. Raises OverflowError after `MOST_ACTS`."""
        same = act.action, json.dumps(act.args, sort_keys=True)
        if same in self._seen:
            return None
        if len(self._seen) == MOST_ACTS:
            raise OverflowError(f"more than {MOST_ACTS} actions in one turn")
        self._seen.add(same)
        return TurnAct(f"a{len(self._seen)}", act.action, act.args, act.answer)
