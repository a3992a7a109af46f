"""Raw completions: a text in, its continuation out; for servers that leave the template to the client."""

from __future__ import annotations

from typing import Any

from npc_dialogue.models.event_stream import EventStream
from npc_dialogue.text.events import StreamEvent

from .chat import ChatChunks, samplers
from .dialect import Ask, Dialect

Json = Any


class CompletionChunks(ChatChunks):
    """Reads `choices[0].text`; all else is as in a chat."""

    def _hear(self, choice: dict[str, Json], events: list[StreamEvent]) -> None:
        self._say(events, choice.get("text"))


def body(ask: Ask) -> dict[str, Json]:
    """The request; llama-server and vLLM name the penalty differently and pass over the other's name."""
    sent = {
        "model": ask.model,
        "prompt": ask.prompt.text,
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": ask.max_tokens,
        "stop": list(ask.prompt.stop),
        **samplers(ask),
    }
    if "repetition_penalty" in sent:
        sent["repeat_penalty"] = sent["repetition_penalty"]
    return sent


COMPLETIONS = Dialect(
    name="completions",
    path="/completions",
    body=body,
    frames=EventStream,
    mapper=CompletionChunks,
)
