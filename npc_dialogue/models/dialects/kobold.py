"""KoboldCpp's own stream, /api/extra/generate/stream: a text in, its tokens out, each in an event of its own.

There is no mark at the end: the stream is whole when an event with a `finish_reason` has come.
"""

from __future__ import annotations

from typing import Any

from npc_dialogue.models.event_stream import EventStream
from npc_dialogue.models.mapper import Mapper
from npc_dialogue.text.events import StreamEvent

from .chat import samplers
from .dialect import Ask, Dialect

Json = Any


class KoboldChunks(Mapper):
    """Reads `token`."""

    def take(self, chunk: dict[str, Json]) -> list[StreamEvent]:
        """The events of one token."""
        events: list[StreamEvent] = []
        if self.finish is None:
            self._say(events, chunk.get("token"))
            self._end(chunk.get("finish_reason"))
        return events


def body(ask: Ask) -> dict[str, Json]:
    """The request."""
    return {
        "prompt": ask.prompt.text,
        "max_length": ask.max_tokens,
        "max_context_length": ask.context,
        "stop_sequence": list(ask.prompt.stop),
        "trim_stop": True,
        **samplers(ask, {"repetition_penalty": "rep_pen", "seed": "sampler_seed"}),
    }


KOBOLD = Dialect(
    name="koboldcpp",
    path="/api/extra/generate/stream",
    body=body,
    frames=EventStream,
    mapper=KoboldChunks,
)
