"""From a server that was found to the way of talking with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from npc_dialogue.models.route import Route
from npc_dialogue.models.routes import UNKNOWN_WINDOW, USUAL_WINDOW, compatible_route, ollama_route
from npc_dialogue.models.server import Server
from npc_dialogue.models.watch import LOCAL_PATIENCE

from .detect import Found

Json = Any

LLAMA_SERVER_EXTRA: Final[Mapping[str, Json]] = {
    "cache_prompt": True,
    "return_progress": True,  # while it has nothing to say it does not see that its client has gone, and goes on
}
"""What llama-server is told with each request."""


def route_to(found: Found, *, context: int | None = None) -> Route:
    """Without a key: whatever listens on this machine is not shown one. Ollama is talked to in its own dialect, in
    which the window can be set; a window that a server names itself is used up to the usual one."""
    window = context or min(found.context or UNKNOWN_WINDOW, USUAL_WINDOW)
    if found.kind == "ollama":
        return ollama_route(found.model, Server(base_url=found.base_url, patience=LOCAL_PATIENCE), context=window)
    server = Server(base_url=f"{found.base_url}/v1", patience=LOCAL_PATIENCE)
    route = compatible_route(found.model, server, context=window)
    return replace(route, id=found.shown, extra=LLAMA_SERVER_EXTRA if found.kind == "llama-server" else {})
