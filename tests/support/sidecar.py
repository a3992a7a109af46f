"""A sidecar inside the test's process: the real door, service and wire, voices of the test's choice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import Server, serve
from websockets.typing import Subprotocol

from npc_dialogue.authoring.desk import Desk
from npc_dialogue.authoring.folder import WorldFolder
from npc_dialogue.commands.client import WireClient, open_client
from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.store import Store
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.port import Model
from npc_dialogue.protocol.limits import SUBPROTOCOL, Limits
from npc_dialogue.sidecar.connection import FEATURES
from npc_dialogue.sidecar.front import Front
from npc_dialogue.sidecar.server import Door
from npc_dialogue.sidecar.service import Service
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.world.files import load_world
from npc_dialogue.world.world import World

ROOT = Path(__file__).resolve().parents[2]
RIVERBEND = ROOT / "samples" / "riverbend"
KEPLER = ROOT / "samples" / "station_kepler"
TOKEN = "t" * 64


@dataclass(slots=True)
class Running:
    """Where it listens, and what stands behind."""

    url: str
    port: int
    engine: Engine
    server: Server

    def lose(self) -> None:
        """Drops every connection without a word, as a network does."""
        for connection in list(self.server.connections):
            connection.transport.abort()

    async def client(self, playthrough: str = "test") -> WireClient:
        """A greeted client."""
        return await open_client(self.url, TOKEN, playthrough=playthrough, name="test")

    async def raw(self) -> ClientConnection:
        """A connection that has said nothing yet."""
        return await connect(
            self.url,
            additional_headers={"Authorization": f"Bearer {TOKEN}"},
            subprotocols=[Subprotocol(SUBPROTOCOL)],
            compression=None,
            max_size=None,
            ping_interval=None,
        )


@asynccontextmanager
async def running(
    voices: Sequence[Model | Rung],
    *,
    world: World | None = None,
    open_store: Callable[[], Store] = InMemoryStore,
    deadlines: Deadlines | None = None,
    limits: Limits | None = None,
    front: Front | None = None,
    folder: WorldFolder | None = None,
) -> AsyncIterator[Running]:
    """Serves Riverbend (or another world) until the block ends; fails if a task is left over.

    `folder`: the files on the desk of a preview, `front` what it shows at its door.
    """
    before = asyncio.all_tasks()
    engine = Engine(
        EngineSettings(
            world=world or load_world(RIVERBEND),
            open_store=open_store,
            ladder=[voice if isinstance(voice, Rung) else Rung(voice) for voice in voices],
            deadlines=deadlines or Deadlines(),
        )
    )
    door = Door(TOKEN, lonely=None, front=front)
    service = Service(engine, limits or Limits(), FEATURES, desk=None if folder is None else Desk(engine, folder))
    if folder is not None:
        service.start()
    door.service.set_result(service)
    async with serve(door.client, "127.0.0.1", 0, **door.settings) as server:
        port = server.sockets[0].getsockname()[1]
        door.port = port
        yield Running(f"ws://127.0.0.1:{port}", port, engine, server)
        server.close(close_connections=False)
        await service.close()
        await door.say_goodbye()
    left = {task for task in asyncio.all_tasks() - before if not task.done()}
    assert not left, f"tasks left over: {left}"
