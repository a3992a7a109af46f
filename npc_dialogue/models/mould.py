"""Most chunks of a reply differ from the one before in their text alone: those are read without parsing them again."""

from __future__ import annotations

import re
from typing import Final

_SLOT: Final = re.compile(r'"(?:content|text|token)": ?"([^"\\\x00-\x1f]+)"')
"""A key with a text in which nothing is escaped. Inside a string its quotation marks would be."""
_is_literal: Final = re.compile(r'[^"\\\x00-\x1f]+').fullmatch
_MOST_TRIES: Final = 16
"""Chunks in a row that did not fit, after which a server is known to write something else each time."""


class Mould:
    """Of one reply. What stands around the text of a chunk, as JSON; a chunk with the same around its text, in which
    nothing is escaped either, means the same but for the text."""

    def __init__(self) -> None:
        self._before = "\0"  # no JSON begins so
        self._behind = ""
        self._around = 0
        self._tries = 0

    def text(self, data: str) -> str | None:
        """The text of a chunk that fits; None for any other, which is to be parsed."""
        if data.startswith(self._before) and data.endswith(self._behind) and len(data) > self._around:
            found = _is_literal(data, len(self._before), len(data) - len(self._behind))
            if found is not None:
                self._tries = 0
                return found.group()
        return None

    def learn(self, data: str, text: str) -> None:
        """A chunk that did not fit was parsed, and means this text and nothing else."""
        self._tries += 1
        if self._tries > _MOST_TRIES:
            return
        slots = list(_SLOT.finditer(data))
        if len(slots) == 1 and slots[0][1] == text:
            first, last = slots[0].span(1)
            self._before, self._behind, self._around = data[:first], data[last:], first + len(data) - last
