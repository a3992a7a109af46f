"""A decoder for event streams (server-sent events) by the WHATWG HTML standard, section 9.2: bytes in, data out.

Two deviations, both seen in the wild: a last event without a blank line behind it is given out by `finish`, and a line
or an event that grows past its cap is an error, since no chat server sends one.
"""

from __future__ import annotations

import codecs

MAX_LINE = 1024 * 1024
MAX_EVENT = 4 * 1024 * 1024


class StreamTooLong(ValueError):
    """A line or an event passed its cap."""


class EventStream:
    """Feed it bytes as they come; every result is the `data` of an event. Comments and other fields are dropped."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._line = ""
        self._data: list[str] = []
        self._size = 0
        self._first = True
        self._after_return = False

    def feed(self, chunk: bytes) -> list[str]:
        """The events that these bytes complete."""
        return self._take(self._decode(chunk))

    def finish(self) -> list[str]:
        """What was left when the stream ended, even without its blank line."""
        events = self._take(self._decode(b"", True) + "\n")
        return events + self._dispatch()

    def _take(self, text: str) -> list[str]:
        if self._first and text:
            self._first = False
            text = text.removeprefix("\ufeff")
        events: list[str] = []
        start = 0
        for end, char in enumerate(text):
            if char not in "\r\n":
                continue
            if char == "\n" and self._after_return and end == start and not self._line:
                self._after_return = False
                start = end + 1
                continue
            self._line += text[start:end]
            start = end + 1
            self._after_return = char == "\r"
            events += self._end_line()
        self._line += text[start:]
        if start < len(text):
            self._after_return = False
        if len(self._line) > MAX_LINE:
            raise StreamTooLong(f"a line of the stream is over {MAX_LINE:,} characters")
        return events

    def _end_line(self) -> list[str]:
        line, self._line = self._line, ""
        if not line:
            return self._dispatch()
        field, _, value = line.partition(":")
        if field == "data":
            value = value.removeprefix(" ")
            self._size += len(value)
            if self._size > MAX_EVENT:
                raise StreamTooLong(f"an event of the stream is over {MAX_EVENT:,} characters")
            self._data.append(value)
        return []

    def _dispatch(self) -> list[str]:
        if not self._data:
            return []
        event = "\n".join(self._data)
        self._data, self._size = [], 0
        return [event]
