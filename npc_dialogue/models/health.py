"""How a voice did lately, and whether it is worth asking now: a circuit breaker.

Three failures in a row rest a voice for a while; then one turn at a time may probe it. A server that says when to come
back is believed. One that refuses the key or the account is not asked each turn: it is told once and probed rarely.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from npc_dialogue.text.events import Failure

FAILURES = 3
"""In a row, before a voice rests."""
FIRST_REST = 5.0
LONGEST_REST = 120.0
REFUSED_REST = 600.0
LONGEST_RETRY_AFTER = 3600.0
"""What a server may ask for; a day's pause is for its owner to choose."""

LOADING = "model.loading"
"""The code of a voice that knows itself when it will be ready: asking it costs nothing, and is no failure."""

State = Literal["well", "resting", "probing", "refused", "limited"]


@dataclass(slots=True)
class Health:
    """Of one voice. `now` is seconds of any steady clock; nothing here reads one."""

    failures: int = 0
    """In a row."""
    until: float = 0.0
    """Not to be asked before."""
    why: str = ""
    """The last failure, for `status` and the log; empty while it is well."""
    cause: Literal["", "failed", "refused", "limited"] = ""
    probing: bool = False

    def state(self, now: float) -> State:
        """What is known of the voice at this moment."""
        if self.probing:
            return "probing"
        if now < self.until:
            return "refused" if self.cause == "refused" else "limited" if self.cause == "limited" else "resting"
        return "well"

    def ask(self, now: float) -> bool:
        """Whether it may be asked now; after a rest only one turn at a time may. Who got True reports how it went."""
        if self.probing or now < self.until:
            return False
        self.probing = self.until > 0
        return True

    def answered(self) -> None:
        """It spoke: all is forgotten."""
        self.failures, self.until, self.why, self.cause, self.probing = 0, 0.0, "", "", False

    def left(self) -> None:
        """The turn that asked was cancelled before anything was known."""
        self.probing = False

    def failed(self, failure: Failure, now: float) -> bool:
        """It failed, or was late; True when this is news that a person should be told."""
        if failure.code == LOADING:
            self.left()
            return False
        news = failure.message != self.why
        self.failures += 1
        self.why, self.probing = failure.message, False
        if failure.code == "model.refused":
            self.cause, self.until = "refused", now + REFUSED_REST
        elif failure.retry_after is not None:
            self.cause, self.until = "limited", now + min(failure.retry_after, LONGEST_RETRY_AFTER)
        elif self.failures >= FAILURES:
            rest = FIRST_REST * 2 ** (self.failures - FAILURES)
            self.cause, self.until = "failed", now + min(rest, LONGEST_REST)
        return news
