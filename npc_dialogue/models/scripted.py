"""A model that says what it is told to, for samples, tests and rehearsals: text, chunking, delays, faults."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from dataclasses import dataclass

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Finish, StreamEvent, Text


@dataclass(frozen=True, slots=True)
class Pause:
    """Waits between two events, in seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Gate:
    """Waits until somebody opens it: for tests that must be sure of an order."""

    opened: asyncio.Event


Step = StreamEvent | Pause | Gate
Script = Callable[[Prompt], Iterable[Step]]


def reply(text: str, *, chunk: int = 4) -> list[Step]:
    """A reply in chunks of so many characters that ends well."""
    return [*(Text(text[at : at + chunk]) for at in range(0, len(text), chunk)), Finish("stop")]


class ScriptedModel:
    """Implements the `Model` port; keeps the prompts it was given."""

    def __init__(
        self, script: Script | Sequence[Step], *, id_: str = "scripted", context: int = 4096, ensemble: bool = False
    ) -> None:
        """`script` is what every prompt is answered with, or a function of the prompt. `ensemble`: it speaks for
        several in one reply."""
        self._script: Script = script if callable(script) else lambda _prompt: script
        self._id = id_
        self._context = context
        self._ensemble = ensemble
        self.prompts: list[Prompt] = []
        self.closed = 0
        """Streams that were ended, by their end or before it."""

    @property
    def id(self) -> str:
        """The source that lines carry."""
        return self._id

    @property
    def context(self) -> int:
        """The window in tokens."""
        return self._context

    @property
    def ensemble(self) -> bool:
        """See `KeepsApart`."""
        return self._ensemble

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The script's events."""
        self.prompts.append(prompt)
        try:
            for step in self._script(prompt):
                match step:
                    case Pause():
                        await asyncio.sleep(step.seconds)
                    case Gate():
                        await step.opened.wait()
                    case _:
                        yield step
        finally:
            self.closed += 1

    async def aclose(self) -> None:
        """Nothing is held open."""
