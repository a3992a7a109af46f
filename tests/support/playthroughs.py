"""Playthroughs on a store in a file, which a test may leave as a killed process would."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.ledger_worker import LedgerWorker
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.memory.worker import StoreWorker
from npc_dialogue.models.caps import Caps
from npc_dialogue.models.clock import SystemClock
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.port import Model
from npc_dialogue.models.spending import Governor
from npc_dialogue.order import Order, Spoken
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.world.world import World


class Opened:
    """One process's hold on a playthrough."""

    def __init__(self, playthrough: Playthrough, store: StoreWorker) -> None:
        self.playthrough = playthrough
        self._store = store

    @classmethod
    async def open(cls, file: Path, world: World, voices: Sequence[Model]) -> Opened:
        """Opens the file, as a process does that starts."""
        return await cls._open(lambda: SqliteStore(file), world, voices, Deadlines())

    @classmethod
    async def in_memory(cls, world: World, voices: Sequence[Model], deadlines: Deadlines) -> Opened:
        """A playthrough that ends with the test."""
        return await cls._open(InMemoryStore, world, voices, deadlines)

    @classmethod
    async def _open(
        cls,
        open_store: Callable[[], Store],
        world: World,
        voices: Sequence[Model],
        deadlines: Deadlines,
    ) -> Opened:
        store = StoreWorker(open_store)
        playthrough = await Playthrough.open(
            "x",
            world=world,
            store=store,
            ladder=[Rung(voice) for voice in voices],
            deadlines=deadlines,
            waiting_turns=4,
            governor=Governor(Caps(), LedgerWorker(store), SystemClock()),
            now=asyncio.get_running_loop().time,
        )
        return cls(playthrough, store)

    async def leave(self) -> None:
        """Closes the file; turns that run stay as they are."""
        await self._store.close()

    async def turn(self, order: Order, emitted: list[Spoken] | None = None) -> str:
        """Plays a turn; its mark."""
        running = await self.playthrough.begin(order)
        _, mark = await self.playthrough.run(running, (emitted if emitted is not None else []).append)
        return mark

    async def prompt(self, npc: str, text: str = "", speaker: str = "player") -> Prompt:
        """What the NPC would be told now."""
        order = Order(kind="say", npc=npc, speaker=speaker, text=text)
        return await self.playthrough.inspect(order, world=None, relationship=None)


def played(
    steps: Callable[[Playthrough], Awaitable[None]],
    world: World,
    *voices: Model,
    open_store: Callable[[], Store] = InMemoryStore,
) -> None:
    """Runs the steps on a playthrough of a new engine, which asks these voices in order."""

    async def go() -> None:
        ladder = [Rung(voice) for voice in voices]
        engine = Engine(EngineSettings(world=world, open_store=open_store, ladder=ladder))
        try:
            async with asyncio.timeout(20):
                await steps(await engine.playthrough("x"))
        finally:
            await engine.close()

    asyncio.run(go())


def told(prompt: Prompt) -> str:
    """All that the engine writes into a prompt, without the conversation."""
    return "\n".join(each.text for each in prompt.sections if each.included)
