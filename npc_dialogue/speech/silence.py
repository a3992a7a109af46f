"""Silence as a choice: a reply without a word in it is not heard, and whatever has words is not delayed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .events import Delta, Line, SpeechEvent

_WORDLESS = frozenset(".…‥·・。-–—* ")


class Silence:
    """Feed it what the speech chain releases."""

    def __init__(self) -> None:
        self.kept = False
        """Whether a line without words was kept back."""
        self._held: list[Delta] = []
        self._spoken = -1
        """The line that has words so far."""

    def without(self, events: Sequence[SpeechEvent]) -> Iterator[SpeechEvent]:
        """The same events without lines that are only dots and dashes."""
        for event in events:
            if isinstance(event, Delta):
                if event.line != self._spoken and _WORDLESS.issuperset(event.text):
                    self._held.append(event)
                    continue
                self._spoken = event.line
                yield from self._held
                self._held.clear()
            elif isinstance(event, Line) and event.line != self._spoken:
                self._held.clear()
                self.kept = True
                continue
            yield event
