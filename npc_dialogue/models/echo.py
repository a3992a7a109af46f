"""A model that repeats its instructions instead of answering: seen before a word of them goes on."""

from __future__ import annotations

from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text

ENOUGH = 48
"""Characters in which a reply begins as its instructions do, by which it is no chance."""


class EchoGuard:
    """Of one reply. Text is held back only as long as it may be the beginning of what the model was told."""

    def __init__(self, told: str) -> None:
        self._told = told.strip()[:ENOUGH]
        self._said = ""
        self._held: list[StreamEvent] = []
        self.over = len(self._told) < ENOUGH
        """Whether nothing is held or looked at any more."""

    def feed(self, event: StreamEvent) -> list[StreamEvent]:
        """What may go on; a `Failure` in place of an echo, behind which nothing is to be fed."""
        if self.over or not isinstance(event, Text | Finish | Failure):
            return [event]
        if isinstance(event, Text):
            self._said = (self._said + event.text).lstrip()
            if self._said.startswith(self._told):
                return [Failure("model.failed", "it repeated what it was told", retryable=True)]
            if self._told.startswith(self._said):
                self._held.append(event)
                return []
        self.over = True
        held, self._held = self._held, []
        return [*held, event]
