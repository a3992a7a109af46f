"""MiniMax's own API.

M2-her has an endpoint of its own, `/text/chatcompletion_v2`; the M2 family answers on `/chat/completions`. Their chunks
are chat chunks with further freedoms, all of which `ChatChunks` takes: `base_resp` with an error inside a response of
status 200 and `choices` null, a last event that repeats the whole message, counts of 0 on every chunk, a null `delta`,
an empty `role`, chunks of role `tool`.
"""

from __future__ import annotations

from typing import Any

from npc_dialogue.models.event_stream import EventStream

from .chat import ChatChunks
from .dialect import Ask, Dialect

Json = Any
_TAKEN = ("temperature", "top_p")
"""Samplers that it lists; of others nothing is said."""


def role_play_body(ask: Ask) -> dict[str, Json]:
    """A request to M2-her."""
    return {
        "model": ask.model,
        "messages": list(ask.prompt.messages),
        "stream": True,
        "max_completion_tokens": ask.max_tokens,
        **{name: value for name, value in ask.samplers.items() if name in _TAKEN},
    }


def body(ask: Ask) -> dict[str, Json]:
    """A request to the M2 family; its reasoning comes apart from what it says."""
    return {**role_play_body(ask), "reasoning_split": True}


ROLE_PLAY = Dialect(
    name="minimax",
    path="/text/chatcompletion_v2",
    body=role_play_body,
    frames=EventStream,
    mapper=ChatChunks,
)
MINIMAX = Dialect(name="minimax", path="/chat/completions", body=body, frames=EventStream, mapper=ChatChunks)
