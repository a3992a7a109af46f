"""Ollama's own /api/chat: newline-delimited JSON. Its OpenAI-like endpoint knows neither the window nor min_p.

Without `num_ctx` a long prompt is cut in silence, so it is always sent.
"""

from __future__ import annotations

from typing import Any

from npc_dialogue.models.mapper import Mapper
from npc_dialogue.models.ndjson import Ndjson
from npc_dialogue.text.events import StreamEvent

from .chat import samplers
from .dialect import Ask, Dialect

Json = Any
KEEP_ALIVE = "30m"
"""For how long a model stays loaded between two turns; Ollama's own default is five minutes."""


class OllamaChunks(Mapper):
    """Reads `message`; the line with `done` has the counts."""

    def take(self, chunk: dict[str, Json]) -> list[StreamEvent]:
        """The events of one line."""
        events: list[StreamEvent] = []
        message = chunk.get("message")
        if type(message) is dict and self.finish is None:
            self._think(events, message.get("thinking"))
            self._say(events, message.get("content"))
            calls = message.get("tool_calls")
            if calls:
                self._call(events, calls)
        if chunk.get("done") is True:
            self._count(events, chunk.get("prompt_eval_count"), chunk.get("eval_count"), whole=False)
            self._end(chunk.get("done_reason") or "stop")
            self.done = True
        return events


def body(ask: Ask) -> dict[str, Json]:
    """The request."""
    options = {
        "num_ctx": ask.context,
        "num_predict": ask.max_tokens,
        **samplers(ask, {"repetition_penalty": "repeat_penalty"}),
    }
    sent: dict[str, Json] = {
        "model": ask.model,
        "messages": list(ask.prompt.messages),
        "stream": True,
        "keep_alive": KEEP_ALIVE,
        "options": options,
    }
    if ask.thinking == "off":
        sent["think"] = False
    return sent


OLLAMA = Dialect(name="ollama", path="/api/chat", body=body, frames=Ndjson, mapper=OllamaChunks)
