"""The port through which a turn asks for a reply, whoever gives it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import StreamEvent, Usage

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


Hear = Callable[[str], bool]
"""Is given text while the reader of a stream waits, without waking it; False: it is to come through the stream."""


@runtime_checkable
class Pours(Protocol):
    """A voice that can say its words to somebody who listens, past the task that reads its stream.

    That spares each token the way through the event loop and all that is between, which is half of what it costs.
    """

    def pour(self, prompt: Prompt, hear: Hear) -> AsyncGenerator[StreamEvent]:
        """As `stream`, but that texts which `hear` takes, any but the first, do not come through it.

        Those and the others are in order. `hear` is only called while the reader waits for the next event.
        """


@runtime_checkable
class Starts(Protocol):
    """A voice with something to start before it can answer; until then its streams are a `Failure` at once."""

    def start(self, notice: Notice) -> None:
        """Begins on the running loop and returns at once; tells `notice` how it goes."""


Prompts = Mapping[str, Callable[[], Awaitable[Prompt]]]
"""NPCs by id, with what writes the prompt of each: that takes the loop some milliseconds, so only what is read is
written."""


@runtime_checkable
class Prepares(Protocol):
    """A voice that can get ready before it is asked."""

    async def prepare(self, prompts: Prompts) -> int:
        """Does what makes the first answer sooner, such as reading the stable beginning of each prompt; every turn
        comes before that. Returns how many prompts were read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What a request can take at most."""

    prompt_tokens: int
    reply_tokens: int
    dollars: float | None
    """None: a price is not known."""


@runtime_checkable
class Catalogued(Protocol):
    """A voice that may be a model of the catalogue."""

    @property
    def row(self) -> str:
        """Its id there; "" where it has none, or where that is not known."""


@runtime_checkable
class Calls(Protocol):
    """A voice that may be told of actions as tools, and calls them."""

    @property
    def tools(self) -> bool:
        """Whether its server takes tools, as far as that is known."""


@runtime_checkable
class KeepsApart(Protocol):
    """A voice that may be able to speak for several in one reply."""

    @property
    def ensemble(self) -> bool:
        """Whether it keeps them apart, as far as that is known."""


@runtime_checkable
class Governed(Protocol):
    """A voice whose replies take tokens; one without this costs nothing."""

    def bound(self, prompt: Prompt) -> Bound:
        """The most that one stream of this prompt can take, whatever happens in it and however it ends."""


@runtime_checkable
class Priced(Protocol):
    """A voice that knows what counted tokens cost where the server does not say."""

    def cost(self, usage: Usage) -> float | None:
        """In dollars; None where it is not known."""
