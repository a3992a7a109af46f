"""A voice that keeps silent: the last one of a turn in which nobody needs to speak."""

from __future__ import annotations

from collections.abc import AsyncGenerator

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Finish, StreamEvent


class Mute:
    """Implements the `Model` port."""

    def __init__(self, context: int) -> None:
        self._context = context

    @property
    def id(self) -> str:
        """No line carries it."""
        return "mute"

    @property
    def context(self) -> int:
        """As that of the voice which may speak."""
        return self._context

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """Nothing."""
        yield Finish("stop")

    async def aclose(self) -> None:
        """Nothing is held open."""
