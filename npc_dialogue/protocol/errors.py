"""Error codes of the wire and the exception that carries one.

Each code has a fixed `retryable` flag: whether the same request may succeed later without being changed.
"""

from __future__ import annotations

from typing import Final

CODES: Final[dict[str, bool]] = {
    # the frame could not be read; the connection goes on
    "frame.too_long": False,
    "frame.invalid": False,
    # the message could be read, the request is not one
    "request.invalid": False,
    "request.unsupported": False,
    "request.id": False,
    "request.too_many": True,
    "hello.first": False,
    "hello.twice": False,
    "protocol.version": False,
    "text.too_long": False,
    "message.too_long": False,
    # what it names is not there
    "npc.unknown": False,
    "relationship.unknown": False,
    "action.unknown": False,
    "turn.unknown": False,
    "mark.unknown": False,
    "state.invalid": False,
    "content.invalid": False,
    # the preview's
    "request.forbidden": False,
    "author.path": False,
    "author.readonly": False,
    "author.stale": False,
    "author.unwritable": False,
    # not now
    "npc.queue": True,
    "playthrough.busy": True,
    "nothing.undo": False,
    "scene.running": True,
    "bark.rested": True,
    # the sidecar's own
    "model.unreachable": True,
    "model.failed": True,
    "model.refused": False,
    "model.too_long": False,
    "budget.spent": False,
    "budget.busy": True,
    "store.failed": True,
    "shutdown": True,
    "internal": True,
}
"""Every code that an `error` or `turn.error` can carry, with its `retryable` flag."""


class WireError(Exception):
    """A request that cannot be done; becomes an `error` message with the request's id.

    `message` is one sentence that helps whoever reads it and holds no path, key or traceback.
    """

    def __init__(self, code: str, message: str, *, request_id: int = 0) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.request_id = request_id

    @property
    def retryable(self) -> bool:
        """Whether the same request may succeed later."""
        return CODES[self.code]
