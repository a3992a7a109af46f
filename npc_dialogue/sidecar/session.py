"""A client's session: its playthrough, its turns, and who may write.

A session outlives its connection for a minute, so that a client that lost it takes its running turns up again.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from npc_dialogue.order import RunningTurn
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.protocol.replies import Reply, Resumed

Json = Any
Send = Callable[[Mapping[str, Json]], None]
Leave = Callable[[], None]
RESUME_SECONDS = 60.0
KEPT_TURNS = 32
"""Ended turns of which the last messages are kept for `resume` and `cancel`."""
FIRST_MINTED_ID = 2**52
"""Ids that `resumed` hands out begin here; a client's own stay below."""


@dataclass(slots=True)
class TurnLog:
    """All that was said about one turn; the request's id in it is the one under which it was sent."""

    turn: str
    request: int | None
    """None: nobody asks for it any more."""
    running: RunningTurn
    messages: list[dict[str, Json]] = field(default_factory=list)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once the terminal message was sent."""
    seq: int = 0


class Session:
    """Kept by the sidecar under `id`."""

    def __init__(self, playthrough: Playthrough) -> None:
        self.id = secrets.token_urlsafe(18)
        self.playthrough = playthrough
        self.author = False
        """Its client came in by a ticket."""
        self.logs: dict[str, TurnLog] = {}
        self._send: Send | None = None
        self._leave: Leave | None = None
        self._minted = FIRST_MINTED_ID

    @property
    def connected(self) -> bool:
        """Whether a client is there."""
        return self._send is not None

    def attach(self, send: Send, leave: Leave) -> None:
        """A client is there; from now on everything goes to it, and the one that was there before has to `leave`."""
        if self._leave is not None:
            self._leave()
        self._send, self._leave = send, leave

    def detach(self, send: Send) -> bool:
        """That client is gone; what its turns say is kept. False when another has taken its place."""
        if self._send != send:
            return False
        self._send = self._leave = None
        return True

    def tell(self, message: Reply) -> None:
        """Sends what belongs to no turn, if a client is there."""
        if self._send is not None:
            self._send(message.model_dump(by_alias=True, exclude_none=True))

    def open_turn(self, running: RunningTurn, request: int | None) -> TurnLog:
        """A log for a turn that was just accepted."""
        for turn in [log.turn for log in self.logs.values() if log.ended.is_set()][:-KEPT_TURNS]:
            del self.logs[turn]
        log = TurnLog(running.id, request, running)
        self.logs[running.id] = log
        return log

    def say(self, log: TurnLog, message: dict[str, Json], *, streamed: bool = True) -> None:
        """Sends a message about a turn, and keeps it; `streamed` ones are numbered."""
        if streamed:
            message["seq"] = log.seq
            log.seq += 1
        log.messages.append(message)
        if self._send is not None and log.request is not None:
            message["id"] = log.request
            self._send(message)
        if not streamed:
            log.ended.set()

    def log_of(self, request: int) -> TurnLog | None:
        """The newest turn that a request's id stands for: a lost connection's ids may have been used again since."""
        return next((log for log in reversed(self.logs.values()) if log.request == request), None)

    def resume(self, seen: Mapping[str, int]) -> tuple[list[Resumed], Callable[[], None]]:
        """Gives turns new ids; the call that comes back sends what the client has not seen of them.

        These are the turns that still run, and those that ended unseen: the client names them in `seen`.
        """
        taken = []
        resumed = []
        for log in self.logs.values():
            if log.request is not None and (not log.ended.is_set() or log.turn in seen):
                taken.append(log)
                resumed.append(Resumed(turn=log.turn, id=self._minted, was=log.request))
                log.request = self._minted
                self._minted += 1

        def replay() -> None:
            for log in taken:
                last = seen.get(log.turn, -1)
                for message in log.messages:
                    if message.get("seq", last + 1) > last and self._send is not None:
                        self._send({**message, "id": log.request})

        return resumed, replay

    def cancel_turns(self) -> None:
        """Ends all that runs: nobody will come back for it."""
        for log in self.logs.values():
            if not log.ended.is_set():
                log.running.cancel()

    async def end_turns(self) -> None:
        """The same, and waits until each has sent its last message, whichever connection it was begun on."""
        self.cancel_turns()
        for log in list(self.logs.values()):
            await log.ended.wait()
