"""A prompt in a model's form: messages with roles, or one text for a server that continues it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from npc_dialogue.prompt.prompt import Prompt

Json = Any
ChatMessage = dict[str, str]
"""`role`, `content`, and for models with roles of their own `name`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """Either `messages` or `text`."""

    messages: tuple[ChatMessage, ...] = ()
    text: str = ""
    stop: tuple[str, ...] = ()
    """What ends the reply of a model that goes on writing both sides."""
    tools: tuple[Json, ...] = ()
    """What the NPC may do, as functions in OpenAI's form; only where the model has tools."""

    def to_json(self) -> dict[str, Json]:
        """For `inspect`: `messages` with the `tools` there are, or `text` with its `stop`."""
        if self.messages:
            tools = {"tools": list(self.tools)} if self.tools else {}
            return {"messages": [dict(message) for message in self.messages], **tools}
        return {"text": self.text, "stop": list(self.stop)}


Form = Callable[[Prompt], Rendered]


@runtime_checkable
class Renders(Protocol):
    """A voice that sends a prompt to a model and can show in which form."""

    def rendered(self, prompt: Prompt) -> Rendered:
        """What is sent for a prompt."""
