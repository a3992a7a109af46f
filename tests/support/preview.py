"""The preview inside the test's process: a sidecar with a page at its door, and the page's side of the wire."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from npc_dialogue.authoring.folder import WorldFolder
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.preview.front import PreviewFront
from npc_dialogue.preview.pages import Pages
from npc_dialogue.preview.tickets import Tickets
from npc_dialogue.protocol.limits import SUBPROTOCOL
from npc_dialogue.protocol.parts import PartJoiner
from npc_dialogue.protocol.replies import TERMINAL
from npc_dialogue.world.files import load_world
from tests.support.sidecar import ROOT, Running, running

Json = Any
KIOSK = ROOT / "samples" / "kiosk"
FILES = {"index.html": b"<!doctype html>\n", "app.js": b"export {};\n", "parts/why.js": b"export {};\n"}


@dataclass(slots=True)
class Page:
    """What a page does: text frames, and parts joined."""

    websocket: ClientConnection
    welcome: dict[str, Json] = field(default_factory=dict)
    notices: list[dict[str, Json]] = field(default_factory=list)
    _joiner: PartJoiner = field(default_factory=PartJoiner)
    _next: int = 0
    _waiting: dict[int, list[dict[str, Json]]] = field(default_factory=dict)

    async def send(self, type_: str, **fields: Json) -> int:
        """Sends a request; its id."""
        self._next += 1
        await self.websocket.send(json.dumps({"type": type_, "id": self._next, **fields}))
        return self._next

    async def end(self, request: int) -> dict[str, Json]:
        """The terminal message of a request."""
        while True:
            for message in self._waiting.get(request, ()):
                if message["type"] in TERMINAL:
                    return message
            await self.read()

    async def read(self) -> None:
        """Takes in one message."""
        whole = None
        while whole is None:
            whole = self._joiner.feed(json.loads(await self.websocket.recv()))
        if whole["type"] == "notice":
            self.notices.append(dict(whole))
        self._waiting.setdefault(whole["id"], []).append(dict(whole))

    async def ask(self, type_: str, **fields: Json) -> dict[str, Json]:
        """The terminal message of a request that is sent."""
        return await self.end(await self.send(type_, **fields))

    async def author(self, type_: str, **fields: Json) -> dict[str, Json]:
        """What an `author.*` request is answered with."""
        answer = await self.ask(f"author.{type_}", **fields)
        assert answer["type"] == "ok", answer
        told: dict[str, Json] = answer["author"]
        return told

    async def refusal(self, type_: str, **fields: Json) -> str:
        """The code of its error."""
        answer = await self.ask(f"author.{type_}", **fields)
        assert answer["type"] == "error", answer
        return str(answer["code"])

    async def notice(self, code: str) -> Json:
        """What the next notice of this code says."""
        while not any(each["code"] == code for each in self.notices):
            await self.read()
        found = next(each for each in self.notices if each["code"] == code)
        self.notices.remove(found)
        return json.loads(found["text"])


@dataclass(slots=True)
class Preview:
    """A sidecar with its page at the door."""

    sidecar: Running
    ticket: str
    """Of the address; it lets in once."""
    folder: Path

    async def page(self, ticket: str | None = None, *, playthrough: str = "preview") -> Page:
        """A page that has come in and said hello."""
        page = Page(await self.connect(ticket or self.ticket))
        page.welcome = await page.ask(
            "hello", protocol=1, client={"name": "page", "version": "1"}, playthrough=playthrough
        )
        return page

    async def connect(self, ticket: str, *, path: str = "/", **changed: Json) -> ClientConnection:
        """The handshake of a page, with what is changed of it."""
        url = self.sidecar.url + path
        given: dict[str, Json] = {
            "origin": Origin(f"http://127.0.0.1:{self.sidecar.port}"),
            "subprotocols": [Subprotocol(SUBPROTOCOL), Subprotocol(f"ticket.{ticket}")],
        }
        return await connect(url, compression=None, max_size=None, ping_interval=None, **given | changed)


@asynccontextmanager
async def previewing(
    world: Path, voices: Sequence[Model | Rung] | None = None, *, writable: bool = True
) -> AsyncIterator[Preview]:
    """Serves the world at `world`, a copy of the sample kiosk if there is none, with its files on the desk."""
    if not world.exists():
        shutil.copytree(KIOSK, world)
    told: list[str] = []
    front = PreviewFront(
        Pages(FILES, WorldFolder(world).portrait), Tickets(asyncio.get_running_loop().time), told.append
    )
    folder = WorldFolder(world, writable=writable)
    voices = voices or [ScriptedModel(reply("The river is low."))]
    async with running(voices, world=load_world(world), front=front, folder=folder) as sidecar:
        front.opened(sidecar.port)
        address = re.fullmatch(rf"http://127\.0\.0\.1:{sidecar.port}/#([\w-]{{43}})", told[0])
        assert address is not None
        yield Preview(sidecar, address[1], world)
