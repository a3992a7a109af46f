"""The port through which a turn asks for a reply, whoever gives it."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import StreamEvent


class Model(Protocol):
    """A voice that answers a prompt with a stream.

    A stream ends with exactly one `Finish` or `Failure`; nothing of the outside is raised. Closing the generator
    (`aclose`, or cancelling the task that reads it) ends the work at once, the connection to a server included.
    """

    @property
    def id(self) -> str:
        """The name that lines carry as their `source`."""

    @property
    def context(self) -> int:
        """The window in tokens, prompt and reply together."""

    def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The reply to a prompt."""

    async def aclose(self) -> None:
        """Gives back what is held open."""
