"""What a dialect is: where a request goes, what it holds, and how the reply comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from npc_dialogue.models.mapper import Mapper
from npc_dialogue.models.render.rendered import Rendered
from npc_dialogue.models.reply import Frames, Reply

Json = Any
Thinking = Literal["unasked", "off", "allowed"]
"""Reasoning before the reply: not mentioned, switched off where the dialect can, or let be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request, before it is put into a dialect's words."""

    model: str
    """The server's own name."""
    prompt: Rendered
    max_tokens: int
    context: int
    samplers: Mapping[str, int | float] = field(default_factory=dict)
    """By neutral names: temperature, top_p, top_k, min_p, repetition_penalty."""
    seed: int | None = None
    """None: not sent."""
    session: str = ""
    """The same for all requests that begin alike, so that a server can reuse its work."""
    thinking: Thinking = "unasked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """A way to talk to a server."""

    name: str
    path: str
    """Joined to the server's address."""
    body: Callable[[Ask], dict[str, Json]]
    frames: Callable[[], Frames]
    mapper: Callable[[], Mapper]

    def reply(self) -> Reply:
        """For the reply to one request."""
        return Reply(self.frames(), self.mapper())
