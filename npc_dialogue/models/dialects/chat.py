"""OpenAI's chat completions, streamed, with the freedoms that servers take with them.

Usage comes on any chunk, with choices or without; `delta` may be null, `content` null, `role` empty or on every chunk;
`reasoning`, `reasoning_content` and `reasoning_details` hold the same text, so one is read; a whole message at the end
repeats what was streamed and is not heard twice, but is the reply where nothing was; llama-server tells its counts in
`timings`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from npc_dialogue.models.event_stream import EventStream
from npc_dialogue.models.mapper import Mapper
from npc_dialogue.text.events import StreamEvent

from .dialect import Ask, Dialect

Json = Any


class ChatChunks(Mapper):
    """Reads `choices[0].delta`."""

    def take(self, chunk: dict[str, Json]) -> list[StreamEvent]:
        """The events of one `chat.completion.chunk`."""
        events: list[StreamEvent] = []
        choices = chunk.get("choices")
        choice = choices[0] if type(choices) is list and choices else None
        if type(choice) is dict:
            if self.finish is None:
                self._hear(choice, events)
            reason = choice.get("finish_reason")
            if reason:
                self._end(reason)
        usage = chunk.get("usage")
        if usage:
            self._used(usage, events)
        timings = chunk.get("timings")
        if type(timings) is dict:
            self._timed(timings, events)
        return events

    def _hear(self, choice: dict[str, Json], events: list[StreamEvent]) -> None:
        delta = choice.get("delta")
        if not delta and not self._said and not self.thought:
            delta = choice.get("message")
        if type(delta) is not dict or delta.get("role") == "tool":
            return
        thought = delta.get("reasoning") or delta.get("reasoning_content") or _details(delta.get("reasoning_details"))
        if thought:
            self._think(events, thought)
        self._say(events, delta.get("content"))
        calls = delta.get("tool_calls")
        if calls:
            self._call(events, calls)

    def _used(self, usage: Json, events: list[StreamEvent]) -> None:
        if isinstance(usage, dict):
            details = usage.get("prompt_tokens_details")
            self._count(
                events,
                usage.get("prompt_tokens"),
                usage.get("completion_tokens"),
                cached=details.get("cached_tokens") if isinstance(details, dict) else None,
                cost=usage.get("cost"),
            )

    def _timed(self, timings: dict[str, Json], events: list[StreamEvent]) -> None:
        cached, read, written = (timings.get(key) for key in ("cache_n", "prompt_n", "predicted_n"))
        if type(cached) is int and type(read) is int:
            self._count(events, cached + read, written, cached=cached)


def _details(details: Json) -> str:
    """The text of MiniMax's and OpenRouter's `reasoning_details`."""
    if not isinstance(details, list):
        return ""
    texts = (part.get("text") or part.get("summary") for part in details if isinstance(part, dict))
    return "".join(text for text in texts if isinstance(text, str))


def body(ask: Ask) -> dict[str, Json]:
    """A request that any OpenAI-compatible server takes; samplers only as far as they are given."""
    return {
        "model": ask.model,
        "messages": list(ask.prompt.messages),
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_tokens": ask.max_tokens,
        **({"tools": list(ask.prompt.tools)} if ask.prompt.tools else {}),
        **samplers(ask),
    }


def samplers(ask: Ask, names: Mapping[str, str] | None = None) -> dict[str, Json]:
    """Samplers and seed under the names that a server has for them; the neutral name where it has the same."""
    renamed = {(names or {}).get(name, name): value for name, value in ask.samplers.items()}
    return renamed if ask.seed is None else {**renamed, (names or {}).get("seed", "seed"): ask.seed % 2**31}


CHAT = Dialect(name="chat", path="/chat/completions", body=body, frames=EventStream, mapper=ChatChunks)
