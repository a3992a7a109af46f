"""Which NPC speaks in which of a server's slots: each keeps its own, so that the server finds its last prompt there."""

from __future__ import annotations

import asyncio


class Slots:
    """As many as the server has. With more NPCs than slots, who spoke longest ago gives way."""

    def __init__(self, count: int) -> None:
        self._free = asyncio.Semaphore(count)
        self._speaker: list[str | None] = [None] * count
        self._lately = list(range(count))
        """Slots, the one used longest ago first."""
        self._busy: set[int] = set()

    async def take(self, npc: str) -> int:
        """The slot to speak in, to be given back with `release`; waits while all are busy, in the order of asking."""
        await self._free.acquire()
        idle = [slot for slot in self._lately if slot not in self._busy]
        own = [slot for slot in idle if self._speaker[slot] == npc]
        slot = own[-1] if own else idle[0]
        self._speaker[slot] = npc
        self._busy.add(slot)
        self._lately.remove(slot)
        self._lately.append(slot)
        return slot

    def release(self, slot: int) -> None:
        """The slot is idle again; whose it was is remembered."""
        self._busy.remove(slot)
        self._free.release()
