"""Watchdogs over one request. They wait for data, not bytes: a dead server's proxy may send comments for ever."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds that a server gets; a turn's own deadlines are usually sooner."""

    connect: float = 3.0
    first: float = 30.0
    """From the request to the first word, thought or call."""
    between: float = 15.0
    """From one of them to the next."""
    total: float = 120.0
    """From the request to the end of the reply."""
    after: float = 1.0
    """From the finish to the end of the stream, in which usage may come."""


LOCAL_PATIENCE = Patience(connect=2.0, first=120.0, between=30.0, total=600.0)
"""A model on this machine may have to be loaded, and to read a long prompt on a processor."""


class Watch:
    """One timer for a request: a wait that is past its time ends with `TimeoutError`, whose text says which.

    Each wait stands in a `with`, one at a time. Only time spent waiting for the server counts, but for the total.
    """

    def __init__(self, patience: Patience, loop: asyncio.AbstractEventLoop) -> None:
        self._patience = patience
        self._loop = loop
        now = loop.time()
        self._end = now + patience.total
        self._deadline = min(now + patience.first, self._end)
        self._why = f"it said nothing for {patience.first:g} s"
        self._silent = f"it fell silent for {patience.between:g} s in the middle of the reply"
        self._heard = False
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[object] | None = None
        """Who waits."""
        self._already = 0
        """How many times it had been cancelled before."""
        self._expired = False

    def heard(self) -> None:
        """Something came that counts."""
        self._heard = True

    def heard_waiting(self) -> None:
        """The same while it is waited for, and goes on."""
        self._deadline = min(self._loop.time() + self._patience.between, self._end)
        if self._why is not self._silent:
            self._why = self._silent
            if self._timer is not None and self._timer.when() > self._deadline:  # the first word could take longer
                self.close()
                self._timer = self._loop.call_at(self._deadline, self._look)

    def finished(self) -> None:
        """The model is done; only the end of the stream is waited for."""
        self._heard = False
        self._deadline = min(self._loop.time() + self._patience.after, self._end)
        self._why = "it did not end the stream behind the finish"
        self.close()

    def __enter__(self) -> None:
        """The server is waited for from here on."""
        if self._heard:
            self._heard = False
            self.heard_waiting()
        task = asyncio.current_task(self._loop)
        assert task is not None
        self._already = task.cancelling()
        self._task = task
        if self._timer is None:
            self._timer = self._loop.call_at(self._deadline, self._look)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        """It has answered, or is given up: then `TimeoutError` is raised."""
        task, self._task = self._task, None
        if kind is None or not self._expired or not isinstance(error, asyncio.CancelledError):
            return
        assert task is not None
        if task.uncancel() <= self._already:
            late = self._loop.time() >= self._end
            why = f"its reply was not whole after {self._patience.total:g} s" if late else self._why
            raise TimeoutError(why) from None

    def close(self) -> None:
        """Stops the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        self._timer = None
        if self._task is None:
            return  # the reader is at work; its next wait starts the timer again
        if self._loop.time() < self._deadline:
            self._timer = self._loop.call_at(self._deadline, self._look)
        else:
            self._expired = True
            self._task.cancel()
