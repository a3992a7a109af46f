"""Runs a store on a thread of its own, so that a slow disk never holds up the event loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeVar

from .store import Store, StoreError

log = logging.getLogger(__name__)
T = TypeVar("T")
Job = Callable[[Callable[[], Store]], None]


class StoreWorker:
    """Calls reach the store one after another, in the order in which they were made."""

    def __init__(self, open_store: Callable[[], Store]) -> None:
        """`open_store` is called on the worker's thread, the only one that ever touches the store."""
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._posted: list[Callable[[Store], object]] = []
        """What nobody waits for goes to the thread together, once the loop has been round: to wake the thread takes
        longer than most of it."""
        self._store: Future[Store] = Future()
        self._closed = False
        self._putting = Lock()
        Thread(target=self._work, args=(open_store,), name="store", daemon=True).start()

    def opened(self) -> None:
        """Blocks until the store is open; raises `StoreError` when it cannot be, and then nothing is left running."""
        try:
            self._store.result()
        except StoreError:
            self._end()
            raise

    def post(self, call: Callable[[Store], object]) -> None:
        """Queues a call that nobody waits for; its `StoreError` is not told, for the next call meets it too."""
        if not self._posted:
            asyncio.get_running_loop().call_soon(self._send_posted)
        self._posted.append(call)

    def _send_posted(self) -> None:
        calls, self._posted = self._posted, []

        def job(store: Callable[[], Store]) -> None:
            for call in calls:
                try:
                    call(store())
                except StoreError:
                    pass
                except Exception:  # a fault of ours; the thread goes on, or every later call would wait for ever
                    log.exception("a call to the store failed")

        if calls:
            self._put(job)

    def start(self, call: Callable[[Store], T]) -> asyncio.Future[T]:
        """Queues a call; its outcome, or `StoreError`, is in the future, and it is made even if that is cancelled.

        Once the worker has closed, no call is made, and the future holds a `StoreError`.
        """
        loop = asyncio.get_running_loop()
        outcome: asyncio.Future[T] = loop.create_future()

        def job(store: Callable[[], Store]) -> None:
            result: T | None = None
            failure: BaseException | None = None
            try:
                result = call(store())
            except BaseException as error:  # noqa: BLE001 - it is raised where the call was made
                failure = error
            with suppress(RuntimeError):  # the loop is closed, and nobody waits any more
                loop.call_soon_threadsafe(_settle, outcome, result, failure)

        self._send_posted()
        if not self._put(job):
            outcome.set_exception(StoreError("The memory is closed."))
        return outcome

    async def run(self, call: Callable[[Store], T]) -> T:
        """Queues a call and waits for its outcome."""
        return await self.start(call)

    async def close(self) -> None:
        """Finishes what is queued and closes the store."""
        try:
            await self.run(lambda store: store.close())
        finally:
            self._end()

    def _put(self, job: Job) -> bool:
        """Queues a job, unless the thread has ended, which would never come to it."""
        with self._putting:
            if not self._closed:
                self._jobs.put(job)
            return not self._closed

    def _end(self) -> None:
        with self._putting:
            self._closed = True
            self._jobs.put(None)

    def _work(self, open_store: Callable[[], Store]) -> None:
        try:
            self._store.set_result(open_store())
        except BaseException as error:  # noqa: BLE001 - it is raised by every call
            self._store.set_exception(error)
        while (job := self._jobs.get()) is not None:
            job(self._store.result)


def _settle(outcome: asyncio.Future[Any], result: object, failure: BaseException | None) -> None:
    if outcome.done():
        return  # whoever waited was cancelled
    if failure is None:
        outcome.set_result(result)
    else:
        outcome.set_exception(failure)
