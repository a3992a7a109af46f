"""Most events of a reply differ from the one before in their text alone: those are read without parsing them again."""

from __future__ import annotations

import re
from typing import Final

_SLOT: Final = re.compile(rb'"(?:content|text|token)": ?"([^"\\\x00-\x1f]+)"')
"""A key with a text in which nothing is escaped. Inside a string its quotation marks would be."""
_ESCAPED: Final = re.compile(rb"[\\\x00-\x1f]")
_UNPLAIN: Final = re.compile(rb'["\\\x00-\x1f]')
_MOST_TRIES: Final = 16
"""Events in a row that did not fit, after which a server is known to write something else each time."""


class Mould:
    """Of one reply. What stands around the text of an event, from the end of the event before to its own end.

    Bytes with the same around a text in which nothing is escaped either are the same event but for the text, if they
    come where an event begins.
    """

    def __init__(self) -> None:
        self._before = b""
        self._behind = b""
        self._tries = 0

    @property
    def ready(self) -> bool:
        """Whether there is nothing to be learned: it knows an event, or has seen that each is another."""
        return bool(self._before) or self._tries > _MOST_TRIES

    def text(self, data: bytes) -> bytes:
        """The text of the one event that these bytes are, if it fits; else b""."""
        before, behind = self._before, self._behind
        if not (before and data.startswith(before) and data.endswith(behind)):
            return b""
        text = data[len(before) : -len(behind)]
        return b"" if _UNPLAIN.search(text) else text

    def texts(self, data: bytes) -> tuple[bytes, int]:
        """The texts of the events that fit, joined, and where the first begins that does not and is to be parsed."""
        before, behind = self._before, self._behind
        if not before:
            return b"", 0
        found: list[bytes] = []
        at = 0
        while data.startswith(before, at):
            first = at + len(before)
            last = data.find(b'"', first)
            if last <= first or not data.startswith(behind, last) or _ESCAPED.search(data, first, last):
                break
            found.append(data[first:last])
            at = last + len(behind)
        if at:
            self._tries = 0
        return (found[0] if len(found) == 1 else b"".join(found)), at

    def forget(self) -> None:
        """What stood around a text does not go without saying any more."""
        self._before = b""

    def learn(self, data: bytes, text: str) -> None:
        """The last event of these bytes, which end with it, was parsed and means this text and nothing else."""
        self._tries += 1
        if self._tries > _MOST_TRIES:
            return
        ending = data[len(data.rstrip(b"\r\n")) :]
        begin = data.rfind(ending, 0, len(data) - len(ending)) if ending else -1
        event = data if begin < 0 else data[begin + len(ending) :]
        slots = list(_SLOT.finditer(event))
        if ending and len(slots) == 1 and slots[0][1] == text.encode("utf-8", "replace"):
            first, last = slots[0].span(1)
            self._before, self._behind = event[:first], event[last:]
