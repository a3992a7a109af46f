"""The writers' page with all that stands behind it, served on a thread of its own for a browser to visit."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from npc_dialogue.authoring.folder import WorldFolder
from npc_dialogue.models.port import Model
from npc_dialogue.preview.front import PreviewFront
from npc_dialogue.preview.pages import FOLDER, Pages
from npc_dialogue.preview.tickets import Tickets
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.world.files import load_world

from .sidecar import Running, running

TICKET_SECONDS = 600.0
START_SECONDS = 30.0
PATIENT = Deadlines(first_line=30.0, total=60.0)
"""A busy machine is not what is tested."""


@dataclass(slots=True)
class Served:
    """Where it is, and the folder of its world."""

    port: int
    folder: Path
    tickets: Tickets
    sidecar: Running
    loop: asyncio.AbstractEventLoop

    def do(self, deed: Callable[[], object]) -> None:
        """Has something done on the sidecar's own loop, one after another."""
        self.loop.call_soon_threadsafe(deed)

    @property
    def origin(self) -> str:
        """Of the page."""
        return f"http://127.0.0.1:{self.port}"

    def address(self, playthrough: str) -> str:
        """Lets in once, and opens this playthrough."""
        return f"{self.origin}/#{self.tickets.mint(TICKET_SECONDS)}/{quote(playthrough, safe='')}"


@contextmanager
def served(folder: Path, voices: Sequence[Model], *, writable: bool = True) -> Iterator[Served]:
    """Serves the world in a folder, which may be written to, until the block ends."""
    ready: Future[tuple[Served, asyncio.Event]] = Future()

    async def hold() -> None:
        tickets = Tickets(time.monotonic)
        desk = WorldFolder(folder, writable=writable)
        front = PreviewFront(Pages.of(FOLDER, desk.portrait), tickets, lambda _address: None)
        world = load_world(folder)
        ended = asyncio.Event()
        async with running(voices, world=world, deadlines=PATIENT, front=front, folder=desk) as sidecar:
            found = Served(sidecar.port, folder, tickets, sidecar, asyncio.get_running_loop())
            ready.set_result((found, ended))
            await ended.wait()

    with ThreadPoolExecutor(1, "served page") as thread:
        serving = thread.submit(asyncio.run, hold())
        either: list[Future[Any]] = [ready, serving]
        wait(either, START_SECONDS, FIRST_COMPLETED)
        if serving.done():
            serving.result()
        page, ended = ready.result(0)
        try:
            yield page
        finally:
            page.do(ended.set)
        serving.result(START_SECONDS)
