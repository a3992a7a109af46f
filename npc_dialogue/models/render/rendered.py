"""A prompt in a model's form: messages with roles, or one text for a server that continues it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from npc_dialogue.prompt.prompt import Prompt

ChatMessage = dict[str, str]
"""`role`, `content`, and for models with roles of their own `name`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """Either `messages` or `text`."""

    messages: tuple[ChatMessage, ...] = ()
    text: str = ""
    stop: tuple[str, ...] = ()
    """What ends the reply of a model that goes on writing both sides."""


Form = Callable[[Prompt], Rendered]
