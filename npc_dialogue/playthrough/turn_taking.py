"""Who may speak: turns run beside each other, one at a time for each NPC."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager

from npc_dialogue.order import Order, Refusal, RunningTurn
from npc_dialogue.staging import takes_part
from npc_dialogue.world.presence import name_of
from npc_dialogue.world.world import World


class TurnTaking:
    """Of one playthrough: the turns that run, whose NPCs are speaking, and how many wait for each."""

    def __init__(self, most_waiting: int, now: Callable[[], float]) -> None:
        """`most_waiting` turns may wait for one NPC; `now` is the event loop's clock."""
        self.running: dict[str, RunningTurn] = {}
        """By id, those that have not ended."""
        self._most_waiting = most_waiting
        self._now = now
        self._speaking: dict[str, asyncio.Lock] = {}
        self._waiting: Counter[str] = Counter()
        """Turns of each NPC, the one that speaks among them."""

    def check(self, order: Order, world: World) -> None:
        """Refuses a remark of somebody who talks already, and a turn for which too many wait before it."""
        name = name_of(world, order.npc)
        if order.kind == "bark" and self._waiting[order.npc]:
            raise Refusal("bark.rested", f"{name} is talking.")
        if max(self._waiting[each] for each in order.voices) > self._most_waiting:
            raise Refusal("npc.queue", f"{self._most_waiting} turns already wait for {name}; cancel one or ask later.")

    def hush(self, order: Order) -> None:
        """What those who are spoken to, or speak, say among themselves gives way at once."""
        yields = ("bark",) if order.kind == "converse" else ("bark", "converse")
        for running in self.running.values():
            if running.order.kind in yields and takes_part(running.order, (*order.voices, order.speaker)):
                running.cancel()

    def enter(self, order: Order) -> None:
        """A turn is being accepted; until it has ended, or `leave`, its NPCs are not free for others."""
        self._waiting.update(order.voices)

    def leave(self, order: Order) -> None:
        """It was not accepted."""
        self._waiting.subtract(order.voices)

    def is_free(self, order: Order) -> bool:
        """Whether a turn that has entered can speak at once: a lock just let go may have others waiting."""
        return not order.company and self._waiting[order.npc] == 1

    async def take(self, order: Order) -> None:
        """Its NPCs speak from now on, as soon as they are free."""
        await _acquire([self._lock(npc) for npc in _in_order(order)])

    def let_go(self, order: Order) -> None:
        """Its NPCs have spoken."""
        for npc in _in_order(order):
            self._lock(npc).release()

    @asynccontextmanager
    async def speaking(self, running: RunningTurn) -> AsyncIterator[bool]:
        """While a turn has its NPCs to itself; False: it was cancelled while it waited. Afterwards it has ended."""
        try:
            free = running.turn is not None or await self._wait_for(running)
            try:
                yield free
            finally:
                if free:
                    self.let_go(running.order)
        finally:
            self.leave(running.order)
            del self.running[running.id]
            running.ended.set()

    async def end(self, turns: Iterable[RunningTurn]) -> None:
        """Cancels these and waits until they have ended."""
        ending = list(turns)
        for running in ending:
            running.cancel()
        for running in ending:
            await running.ended.wait()

    async def _wait_for(self, running: RunningTurn) -> bool:
        """Waits until its NPCs are free; False when the turn was cancelled meanwhile. Its deadline begins then."""
        if running.cancelled:
            return False
        running.waiting = asyncio.create_task(self.take(running.order))
        try:
            await running.waiting
        except asyncio.CancelledError:
            if not running.cancelled:
                raise
            return False
        running.accepted = self._now()
        return True

    def _lock(self, npc: str) -> asyncio.Lock:
        return self._speaking.setdefault(npc, asyncio.Lock())


def _in_order(order: Order) -> list[str]:
    """Always the same, or two turns would wait for each other."""
    return sorted(order.voices)


async def _acquire(locks: Sequence[asyncio.Lock]) -> None:
    """All of them, or none where it is cancelled."""
    held: list[asyncio.Lock] = []
    try:
        for lock in locks:
            await lock.acquire()
            held.append(lock)
    except asyncio.CancelledError:
        for lock in held:
            lock.release()
        raise
