"""A decoder for newline-delimited JSON: bytes in, one text for each line that is not blank out."""

from __future__ import annotations

from .event_stream import Lines


class Ndjson:
    """Feed it bytes as they come; a last line without its end is given out by `finish`."""

    def __init__(self) -> None:
        self._lines = Lines()

    @property
    def between(self) -> bool:
        """Whether what comes next begins a line."""
        return self._lines.at_a_beginning

    def feed(self, chunk: bytes) -> list[str]:
        """The lines that these bytes complete."""
        return [_text(line) for line in self._lines.feed(chunk) if line.strip()]

    def finish(self) -> list[str]:
        """What was left when the stream ended."""
        return [_text(line) for line in self._lines.finish() if line.strip()]


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace")
