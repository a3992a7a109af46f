"""Any server that speaks OpenAI's chat completions, of which nothing more is known than what is said here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from .dialects.chat import CHAT
from .render.alternating import alternating
from .route import Route
from .served import ServedModel
from .server import Server, is_loopback
from .watch import LOCAL_PATIENCE, Patience

Json = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatServer:
    """A model on a server. The key is never printed."""

    id: str
    """The source that lines carry."""
    name: str
    """The server's own name for the model."""
    base_url: str
    """Up to and without `/chat/completions`."""
    key: str = field(default="", repr=False)
    context: int = 4096
    temperature: float = 0.9
    patience: Patience | None = None
    """None: by whether the server is on this machine."""
    extra: Mapping[str, Json] = field(default_factory=dict)
    """More fields of the request's body, for what one kind of server knows alone."""


class ChatCompletions(ServedModel):
    """Implements the `Model` port."""

    def __init__(self, server: ChatServer, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        """`transport`: what carries the requests; None: our own."""
        patience = server.patience or (LOCAL_PATIENCE if is_loopback(server.base_url) else Patience())
        route = Route(
            id=server.id,
            server=Server(base_url=server.base_url, key=server.key, patience=patience),
            dialect=CHAT,
            model=server.name,
            form=alternating,
            context=server.context,
            samplers={"temperature": server.temperature},
            extra=server.extra,
        )
        super().__init__(route, transport=transport)
