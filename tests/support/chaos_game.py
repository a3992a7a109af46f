"""A game whose connection is lost again and again, and what it was told of each turn."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import msgpack
from websockets.asyncio.client import ClientConnection

from npc_dialogue.protocol.limits import PROTOCOL
from npc_dialogue.protocol.parts import PartJoiner
from npc_dialogue.protocol.replies import TERMINAL
from tests.support.sidecar import Running

Json = Any
Message = dict[str, Json]


@dataclass(slots=True)
class Asked:
    """A turn as the game knows it."""

    number: int
    npc: str
    text: str
    model: str | None
    """None: the whole ladder."""
    request: int = 0
    turn: str = ""
    sent: float = 0.0
    ended: float = 0.0
    """Seconds of the loop's clock."""
    messages: list[Message] = field(default_factory=list)
    interrupted: bool = False
    """The connection was lost while it ran."""
    lost: bool = False
    """Nobody told the game how it ended: it did not come back for it, or the request was never read."""

    @property
    def end(self) -> Message:
        """The terminal message."""
        return self.messages[-1]

    @property
    def seen(self) -> int:
        """The last `seq`; -1: none."""
        return max((message["seq"] for message in self.messages if "seq" in message), default=-1)

    @property
    def lines(self) -> list[Message]:
        """What was said."""
        return [message for message in self.messages if message["type"] == "turn.line"]


class Game:
    """One playthrough's client. One connection at a time; requests run beside each other."""

    def __init__(self, sidecar: Running, playthrough: str) -> None:
        self._sidecar = sidecar
        self._playthrough = playthrough
        self._websocket: ClientConnection
        self._joiner = PartJoiner()
        self._session = ""
        self._last = 0
        self.under_way: dict[int, Asked] = {}
        """By request id."""
        self.strays: list[Message] = []
        """Messages about nothing that is under way: there are to be none."""
        self.aborts = 0
        self.resumes = 0
        self.refusals = 0
        """How often it was told to come again, since its lost connection was not known to be lost yet."""

    async def connect(self, *, resume: bool = False) -> None:
        """Says hello. With `resume` the session's turns go on, without it they are given up."""
        self._websocket = await self._sidecar.raw()
        self._joiner = PartJoiner()
        fields: Message = {"protocol": PROTOCOL, "client": {"name": "game", "version": "1"}}
        before, self.under_way = self.under_way, {}
        if resume:
            seen = {turn.turn: turn.seen for turn in before.values() if turn.turn}
            fields["resume"] = {"session": self._session, "seen": seen}
        self._last = 0
        welcome = await self.ask("hello", playthrough=self._playthrough, **fields)
        assert welcome["type"] == "welcome"
        assert not resume or welcome["session"] == self._session
        self._session = welcome["session"]
        for resumed in welcome["resumed"]:
            turn = before.pop(resumed["was"])
            assert turn.turn in {"", resumed["turn"]}
            turn.turn, turn.request = resumed["turn"], resumed["id"]
            self.under_way[turn.request] = turn
        for turn in before.values():
            assert not (resume and turn.turn), "a turn that was begun is resumed"
            turn.lost = True

    async def ask(self, type_: str, **fields: Json) -> Message:
        """A request that is no turn, while none is under way; its terminal message."""
        request = await self._send(type_, **fields)
        while (message := await self._receive())["id"] != request or message["type"] not in TERMINAL:
            self.strays += [message] if message["id"] else []
        return message

    async def talk(self, turns: Sequence[Asked], *, chance: random.Random | None = None) -> None:
        """Has all of them answered, beside each other.

        With `chance` the connection is dropped while at least one of them runs; then it is resumed, or mostly so.
        """
        now = asyncio.get_running_loop().time
        for turn in turns:
            options: Message = {"seed": turn.number} | ({} if turn.model is None else {"model": turn.model})
            turn.sent = now()
            turn.request = await self._send("say", npc=turn.npc, text=turn.text, options=options)
            self.under_way[turn.request] = turn
        patience = -1 if chance is None else chance.choice((0, 2, 8, 12, 16, 24))
        while self.under_way:
            if chance is not None and (patience == 0 or len(self.under_way) == 1):
                await self._drop(resume=chance.random() < 0.8)
                chance, patience = None, -1
                continue
            patience -= 1
            message = await self._receive()
            about = self.under_way.get(message["id"])
            if about is None:
                self.strays.append(message)
                continue
            about.messages.append(message)
            if message["type"] == "turn.start":
                about.turn = message["turn"]
            elif message["type"] in TERMINAL:
                about.ended = now()
                del self.under_way[message["id"]]

    async def leave(self) -> None:
        """Says bye; what is still said about a turn is a stray."""
        await self.ask("bye")
        await self._websocket.close()

    async def _drop(self, *, resume: bool) -> None:
        """As a game that crashed, or a laptop that was closed: no close frame."""
        for turn in self.under_way.values():
            turn.interrupted = True
        self._websocket.transport.abort()
        self.aborts += 1
        self.resumes += resume
        await self.connect(resume=resume)
        while not resume and (answer := await self.ask("define"))["type"] == "error":
            assert answer["code"] == "playthrough.busy"  # the sidecar still reads what the lost connection had sent
            self.refusals += 1

    async def _send(self, type_: str, **fields: Json) -> int:
        self._last += 1
        await self._websocket.send(msgpack.packb({"type": type_, "id": self._last, **fields}))
        return self._last

    async def _receive(self) -> Message:
        while (whole := self._joiner.feed(msgpack.unpackb(await self._websocket.recv()))) is None:
            pass
        return dict(whole)
