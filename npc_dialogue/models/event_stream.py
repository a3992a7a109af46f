"""A decoder for event streams (server-sent events) by the WHATWG HTML standard, section 9.2: bytes in, data out.

Deviations, all seen in the wild: a last event without a blank line behind it is given out by `finish`; a field `error`
(old llama-server) and a line that is a bare JSON object (an error that a proxy forgot to frame) are given out as
events of their own; a line or an event that grows past its cap is an error, since no chat server sends one.
"""

from __future__ import annotations

MAX_LINE = 1024 * 1024
MAX_EVENT = 4 * 1024 * 1024
_BOM = b"\xef\xbb\xbf"


class StreamTooLong(ValueError):
    """A line, an event or a document passed its cap."""


class Lines:
    """Bytes cut into lines at `\\n`, `\\r\\n` or `\\r`, which are not part of them; a byte order mark is dropped."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []
        self._size = 0
        self._first = True
        self._after_return = False

    @property
    def at_a_beginning(self) -> bool:
        """Whether what comes next begins a line, and no byte order mark is looked for."""
        return not (self._rest or self._first or self._after_return)

    def feed(self, chunk: bytes) -> list[bytes]:
        """The lines that these bytes complete."""
        if self._after_return and chunk:
            self._after_return = False
            chunk = chunk.removeprefix(b"\n")
        if b"\r" in chunk:
            self._after_return = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        lines = chunk.split(b"\n")
        rest = lines.pop()
        if lines:
            if self._rest:
                lines[0] = self._whole(lines[0])
            if self._first:
                self._first = False
                lines[0] = lines[0].removeprefix(_BOM)
            if len(chunk) > MAX_LINE:
                _check(max(map(len, lines)))
        if rest:
            self._rest.append(rest)
            self._size += len(rest)
            _check(self._size)
        return lines

    def finish(self) -> list[bytes]:
        """The last line, if no end stood behind it."""
        return self.feed(b"\n") if self._rest else []

    def _whole(self, end: bytes) -> bytes:
        _check(self._size + len(end))
        line = b"".join((*self._rest, end))
        self._rest, self._size = [], 0
        return line


class EventStream:
    """Feed it bytes as they come; every result is the `data` of an event. Comments and other fields are dropped."""

    def __init__(self) -> None:
        self._lines = Lines()
        self._data: list[bytes] = []
        self._size = 0

    @property
    def between(self) -> bool:
        """Whether what comes next begins an event."""
        return not self._data and self._lines.at_a_beginning

    def feed(self, chunk: bytes) -> list[str]:
        """The events that these bytes complete."""
        if chunk[:6] == b"data: " and chunk[-2:] == b"\n\n" and self.between:
            events = chunk[6:-2].split(b"\n\ndata: ")  # one line of data in each, as nearly all servers send them
            if chunk.count(b"\n") == 2 * len(events) and b"\r" not in chunk and len(chunk) <= MAX_LINE:
                return [event.decode("utf-8", "replace") for event in events]
        return self._take(self._lines.feed(chunk))

    def finish(self) -> list[str]:
        """What was left when the stream ended, even without its blank line."""
        return self._take([*self._lines.finish(), b""])

    def _take(self, lines: list[bytes]) -> list[str]:
        events: list[str] = []
        for line in lines:
            if line.startswith(b"data:"):
                self._add(line[6:] if line[5:6] == b" " else line[5:])
            elif not line:
                if self._data:
                    events.append(_text(b"\n".join(self._data)))
                    self._data, self._size = [], 0
            elif line == b"data":
                self._add(b"")
            elif line.startswith(b"error:"):
                events.append('{"error":' + _text(line[6:]) + "}")
            elif line.startswith(b"{"):
                events.append(_text(line))
        return events

    def _add(self, value: bytes) -> None:
        self._size += len(value)
        if self._size > MAX_EVENT:
            raise StreamTooLong(f"an event of the stream is over {MAX_EVENT:,} bytes")
        self._data.append(value)


def _check(size: int) -> None:
    if size > MAX_LINE:
        raise StreamTooLong(f"a line of the stream is over {MAX_LINE:,} bytes")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
