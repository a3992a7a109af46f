"""The auditions of one connection: replies that are heard beside its other requests."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from npc_dialogue.protocol.errors import CODES
from npc_dialogue.protocol.replies import Error, Ok, Reply

if TYPE_CHECKING:
    from npc_dialogue.authoring.audition import Audition

log = logging.getLogger(__name__)


class Auditions:
    """By the ids of their requests, until each was answered."""

    def __init__(self, send: Callable[[Reply], None]) -> None:
        self._send = send
        self._running: dict[int, tuple[Audition, asyncio.Event]] = {}

    def __len__(self) -> int:
        return len(self._running)

    def begin(self, request_id: int, audition: Audition) -> Coroutine[Any, Any, None]:
        """One more, which can be cancelled from here on; whoever awaits it has its request answered."""
        answered = asyncio.Event()
        self._running[request_id] = audition, answered
        return self._hear(request_id, audition, answered)

    async def _hear(self, request_id: int, audition: Audition, answered: asyncio.Event) -> None:
        try:
            self._send(Ok(id=request_id, author=await audition.hear()))
        except Exception:
            log.exception("audition failed")
            message = "The sidecar met a mistake of its own; its log tells more."
            self._send(Error(id=request_id, code="internal", message=message, retryable=CODES["internal"]))
        finally:
            del self._running[request_id]
            answered.set()

    async def cancel(self, request_id: int) -> bool:
        """Ends one where it stands, and waits until it was answered; False when none of that id is heard."""
        if request_id not in self._running:
            return False
        audition, answered = self._running[request_id]
        audition.cancel()
        await answered.wait()
        return True
