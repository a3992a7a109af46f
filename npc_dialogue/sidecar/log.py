"""The log, written on a thread of its own: whoever reads it, or does not, never holds up the event loop."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from pathlib import Path
from queue import Full, Queue
from threading import Event, Thread
from typing import TextIO

MOST_LINES = 1000
"""Lines that wait to be written; what comes while so many wait is lost."""
FLUSH_SECONDS = 0.2
"""How long `flush` waits for room, and then for whoever should read them."""


class Log(logging.Handler):
    """Writes each record to a stream; one that takes nothing, as a pipe that nobody reads, loses some."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._stream = stream
        self._lines: Queue[str | Event] = Queue(MOST_LINES)
        Thread(target=self._write, name="log", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        """Queues the line."""
        with suppress(Full):
            self._lines.put_nowait(self.format(record))

    def flush(self) -> None:
        """Returns when all that was queued is written, or soon."""
        written = Event()
        with suppress(Full):
            self._lines.put(written, timeout=FLUSH_SECONDS)
            written.wait(FLUSH_SECONDS)

    def _write(self) -> None:
        while True:
            line = self._lines.get()
            if isinstance(line, Event):
                line.set()
                continue
            with suppress(OSError, ValueError):  # the disk is full, or whoever read it has closed it
                self._stream.write(line + "\n")
                self._stream.flush()


def log_to(file: str | None) -> Log | None:
    """Sends the whole program's log to a file, or to stderr; None when there is no stderr. Raises `OSError`."""
    if file is not None:
        stream: TextIO | None = Path(file).open("a", encoding="utf-8", errors="backslashreplace")  # noqa: SIM115 - kept
    else:
        stream = sys.stderr
    if stream is None:
        return None
    handler = Log(stream)
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    return handler
