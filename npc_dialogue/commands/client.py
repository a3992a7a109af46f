"""A client of the wire in Python, for `play` and tests: starts a sidecar of its own and talks to it as a game does."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import sys
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgpack
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from npc_dialogue import __version__
from npc_dialogue.protocol.limits import PROTOCOL, SUBPROTOCOL
from npc_dialogue.protocol.parts import PartJoiner
from npc_dialogue.protocol.replies import TERMINAL

Json = Any
START_SECONDS = 20.0
TOLD = "npc-dialogue: "
"""What a command says before a sentence for people."""


class ClientError(Exception):
    """The sidecar refused or went away; `code` is the wire's error code, or `connection.lost`."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(slots=True)
class SidecarProcess:
    """A sidecar that ends with us: it holds the other end of our pipe."""

    process: asyncio.subprocess.Process
    url: str
    token: str

    async def stop(self) -> int:
        """Closes its stdin and waits for its end; the exit code."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        return await self.process.wait()


@asynccontextmanager
async def sidecar(
    arguments: Sequence[str], *, environment: Mapping[str, str] | None = None
) -> AsyncIterator[SidecarProcess]:
    """`npc-dialogue serve` with these arguments, ready; stopped at the end.

    It keeps no log unless `--log` is among the arguments. When it ends before we do, the `ClientError` that is raised
    says what it said.
    """
    token = secrets.token_hex(32)
    with tempfile.TemporaryFile() as said:  # a pipe would have to be emptied all the time
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "npc_dialogue", "serve", "--log", os.devnull, *arguments),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=said,
            env={**os.environ, **(environment or {}), "NPC_DIALOGUE_TOKEN": token},
            cwd=Path.cwd(),
        )
        running: SidecarProcess | None = None
        try:
            assert process.stdout is not None
            async with asyncio.timeout(START_SECONDS):
                line = await process.stdout.readline()
            if not line:
                raise ClientError("connection.lost", "The sidecar did not start.")
            running = SidecarProcess(process, json.loads(line)["url"], token)
            yield running
        except (ClientError, OSError, WebSocketException) as error:
            await _ended(process, running)
            said.seek(0)
            useful = useful_sentence(said.read().decode(errors="replace"))
            if not useful or (isinstance(error, ClientError) and error.code != "connection.lost"):
                raise
            raise ClientError("connection.lost", useful) from error
        finally:
            await _ended(process, running)


async def _ended(process: asyncio.subprocess.Process, running: SidecarProcess | None) -> None:
    if running is not None:
        await running.stop()
    elif process.returncode is None:
        process.kill()
        await process.wait()


def useful_sentence(said: str) -> str:
    """Of what a sidecar wrote to stderr before it ended: what it told people, else its last line."""
    _, marked, told = f"\n{said}".rpartition(f"\n{TOLD}")
    return told.strip() if marked else (said.strip().splitlines() or [""])[-1]


@dataclass(slots=True)
class WireClient:
    """One connection. Requests may be under way beside each other."""

    websocket: ClientConnection
    welcome: dict[str, Json] = field(default_factory=dict)
    notices: asyncio.Queue[tuple[str, str]] = field(default_factory=asyncio.Queue)
    """Code and sentence of each `notice`, in order."""
    _next: int = 1
    _replies: defaultdict[int, asyncio.Queue[dict[str, Json] | None]] = field(
        default_factory=lambda: defaultdict(asyncio.Queue)
    )
    _reader: asyncio.Task[None] | None = None

    async def ask(self, type_: str, **fields: Json) -> dict[str, Json]:
        """A request that is not a turn; its `ok` or `welcome`. An `error` is raised as `ClientError`."""
        async for message in self.stream(type_, **fields):
            if message["type"] in TERMINAL:
                return message
        raise ClientError("connection.lost", "The connection to the sidecar was lost.")

    async def stream(self, type_: str, **fields: Json) -> AsyncIterator[dict[str, Json]]:
        """All messages about a request up to its terminal one; `error` and `turn.error` are raised."""
        request_id = await self.send(type_, **fields)
        async for message in self.replies(request_id):
            if message["type"] in {"error", "turn.error"}:
                raise ClientError(message["code"], message["message"])
            yield message

    async def send(self, type_: str, **fields: Json) -> int:
        """Sends a request and does not wait; its id."""
        request_id = self._next
        self._next += 1
        try:
            await self.websocket.send(msgpack.packb({"type": type_, "id": request_id, **fields}))
        except ConnectionClosed as error:
            raise ClientError("connection.lost", "The connection to the sidecar was lost.") from error
        return request_id

    async def replies(self, request_id: int) -> AsyncIterator[dict[str, Json]]:
        """What is said about a request that was sent, up to its terminal message."""
        queue = self._replies[request_id]
        try:
            while True:
                message = await queue.get()
                if message is None:
                    raise ClientError("connection.lost", "The connection to the sidecar was lost.")
                yield message
                if message["type"] in TERMINAL:
                    return
        finally:
            del self._replies[request_id]

    async def _read(self) -> None:
        joiner = PartJoiner()
        try:
            async for frame in self.websocket:
                message = msgpack.unpackb(frame) if isinstance(frame, bytes) else json.loads(frame)
                whole = joiner.feed(message)
                if whole is None:
                    continue
                if whole["id"] != 0:
                    self._replies[whole["id"]].put_nowait(dict(whole))
                elif whole["type"] == "notice":
                    self.notices.put_nowait((whole["code"], whole["text"]))
        except ConnectionClosed:
            pass
        for queue in self._replies.values():
            queue.put_nowait(None)

    async def close(self) -> None:
        """Says `bye` and closes."""
        await self.ask("bye")
        await self.websocket.close()
        if self._reader is not None:
            await self._reader


async def open_client(url: str, token: str, *, playthrough: str, name: str = "npc-dialogue play") -> WireClient:
    """Connects and says hello; raises `ClientError` or what websockets raises when it is not let in."""
    websocket = await connect(
        url,
        additional_headers={"Authorization": f"Bearer {token}"},
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        compression=None,
        max_size=None,
        ping_interval=None,
    )
    client = WireClient(websocket)
    client._reader = asyncio.create_task(client._read())
    try:
        client.welcome = await client.ask(
            "hello", protocol=PROTOCOL, client={"name": name, "version": __version__}, playthrough=playthrough
        )
    except BaseException:
        await websocket.close()
        raise
    return client
