"""What is done for a playthrough while nobody talks."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod

from .world.world import World


class Idle(ABC):
    """Begins some seconds after a turn has ended; a turn that begins ends it at once."""

    def __init__(self, after: float) -> None:
        """`after` so many seconds without a turn."""
        self._after = after
        self._waiting: asyncio.TimerHandle | None = None
        self._working: asyncio.Task[None] | None = None

    def rest(self, node: int, npc: str, world: World) -> None:
        """The last turn has ended: its node, and who spoke."""
        self.stop()
        self._waiting = asyncio.get_running_loop().call_later(self._after, self._begin, node, npc, world)

    def stop(self) -> None:
        """Another is about to begin."""
        if self._waiting is not None:
            self._waiting.cancel()
        if self._working is not None:
            self._working.cancel()

    async def close(self) -> None:
        """Ends it for good."""
        self.stop()
        if self._working is not None:
            await asyncio.gather(self._working, return_exceptions=True)

    def _begin(self, node: int, npc: str, world: World) -> None:
        self._working = asyncio.create_task(self.work(node, npc, world))

    @abstractmethod
    async def work(self, node: int, npc: str, world: World) -> None:
        """What is done, with what `rest` was told; it may be cancelled at any moment."""
