"""The port through which a turn asks for a reply, whoever gives it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from typing import Protocol, runtime_checkable

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import StreamEvent

Notice = Callable[[str, str], None]
"""Is told what concerns everybody: a code with a dot and one sentence for people."""


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


@runtime_checkable
class Starts(Protocol):
    """A voice with something to start before it can answer; until then its streams are a `Failure` at once."""

    def start(self, notice: Notice) -> None:
        """Begins on the running loop and returns at once; tells `notice` how it goes."""


@runtime_checkable
class Prepares(Protocol):
    """A voice that can read a prompt before it is asked."""

    async def prepare(self, prompts: Sequence[Prompt]) -> int:
        """Reads the stable beginning of each; every turn comes before that. Returns how many were read."""
