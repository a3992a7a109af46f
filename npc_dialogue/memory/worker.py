"""Runs a store on a thread of its own, so that a slow disk never holds up the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from .store import Store, StoreError

T = TypeVar("T")


class StoreWorker:
    """Calls reach the store one after another, in the order in which they were made."""

    def __init__(self, open_store: Callable[[], Store]) -> None:
        """`open_store` is called on the worker's thread, the only one that ever touches the store."""
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._store = self._executor.submit(open_store)

    def opened(self) -> None:
        """Blocks until the store is open; raises `StoreError` when it cannot be, and then nothing is left running."""
        try:
            self._store.result()
        except StoreError:
            self._executor.shutdown(wait=False)
            raise

    def post(self, call: Callable[[Store], T]) -> Future[T]:
        """Queues a call; its outcome, or `StoreError`, is in the future."""
        return self._executor.submit(lambda: call(self._store.result()))

    async def run(self, call: Callable[[Store], T]) -> T:
        """Queues a call and waits for its outcome, even if the waiting task is cancelled meanwhile."""
        return await asyncio.shield(asyncio.wrap_future(self.post(call)))

    async def close(self) -> None:
        """Finishes what is queued and closes the store."""
        try:
            await self.run(lambda store: store.close())
        finally:
            self._executor.shutdown(wait=False)
