"""The worker of a store answers every call, also those that come when it has closed."""

from __future__ import annotations

import asyncio

import pytest

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.store import StoreError
from npc_dialogue.memory.worker import StoreWorker


def test_a_call_to_a_closed_worker_fails_instead_of_waiting_for_ever() -> None:
    async def scene() -> None:
        worker = StoreWorker(InMemoryStore)
        before = worker.start(lambda _store: True)
        await worker.close()
        assert await before
        worker.post(lambda _store: None)
        with pytest.raises(StoreError, match="closed"):
            async with asyncio.timeout(10):
                await worker.run(lambda _store: None)

    asyncio.run(scene())
