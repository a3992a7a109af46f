"""A chunk of a chat completion's stream made into stream events; the shape is OpenAI's, the freedoms the servers'.

What servers really send, and what is made of it: the first finish reason counts and no later null or repetition resets
it; usage comes on any chunk; an error after the finish is no lost reply; a whole message at the end repeats what was
streamed and is not heard twice; `reasoning` and `reasoning_content` are never spoken.
"""

from __future__ import annotations

import json
from typing import Any, Literal

from npc_dialogue.text.events import Failure, Finish, Reasoning, StreamEvent, Text, Usage

Json = Any
_FINISH: dict[str, Literal["stop", "length", "tool_calls", "content_filter"]] = {
    "stop": "stop",
    "eos": "stop",
    "eos_token": "stop",
    "end_turn": "stop",
    "completed": "stop",
    "length": "length",
    "max_tokens": "length",
    "tool_calls": "tool_calls",
    "function_call": "tool_calls",
    "content_filter": "content_filter",
}


class ChatChunks:
    """Feed it each event's data; `done` is True once `[DONE]` came."""

    def __init__(self) -> None:
        self.finish: Finish | None = None
        self.done = False

    def feed(self, data: str) -> list[StreamEvent]:
        """The stream events of one chunk. `Finish` is not among them: the reader gives it when the stream has ended."""
        if data.strip() == "[DONE]":
            self.done = True
            return []
        try:
            chunk = json.loads(data)
        except ValueError:
            return [Failure("model.failed", "the server sent a chunk that is not JSON", retryable=True)]
        if not isinstance(chunk, dict):
            return []
        events = self._choice(chunk)
        usage = chunk.get("usage")
        if isinstance(usage, dict) and (found := _usage(usage)) is not None:
            events.append(found)
        if (error := chunk.get("error")) and self.finish is None:
            events.append(failure(error, status=None))
        return events

    def _choice(self, chunk: dict[str, Json]) -> list[StreamEvent]:
        choices = chunk.get("choices")
        choice = choices[0] if isinstance(choices, list) and choices else None
        if not isinstance(choice, dict):
            return []
        events: list[StreamEvent] = []
        delta = choice.get("delta")
        if isinstance(delta, dict) and self.finish is None:
            thought = delta.get("reasoning") or delta.get("reasoning_content")
            if isinstance(thought, str) and thought:
                events.append(Reasoning(thought))
            content = delta.get("content")
            if isinstance(content, str) and content:
                events.append(Text(content))
        reason = choice.get("finish_reason")
        if isinstance(reason, str) and self.finish is None:
            if reason in {"error", "abort"}:
                if not chunk.get("error"):
                    events.append(Failure("model.failed", "the server broke the reply off", retryable=True))
            else:
                self.finish = Finish(_FINISH.get(reason, "stop"))
        return events


def failure(error: Json, *, status: int | None) -> Failure:
    """What a server's error object says, as one sentence; of its own words at most 200 characters are kept."""
    if isinstance(error, dict):
        words = str(error.get("message") or error.get("code") or "no reason given")
        code = error.get("code")
        status = code if status is None and isinstance(code, int) else status
    else:
        words = str(error)
    kind = "model.failed" if status is None or status < 500 else "model.unreachable"
    retryable = status is None or status >= 500 or status in {408, 429}
    said = f"the server answered {status}: {words[:200]}" if status is not None else f"the server said: {words[:200]}"
    return Failure(kind, said, retryable=retryable)


def _usage(usage: dict[str, Json]) -> Usage | None:
    """None for the empty counts that some servers put on every chunk."""
    prompt, completion = _count(usage.get("prompt_tokens")), _count(usage.get("completion_tokens"))
    if not prompt and not completion:
        return None
    details = usage.get("prompt_tokens_details")
    cost = usage.get("cost")
    return Usage(
        prompt_tokens=prompt,
        completion_tokens=completion,
        cached_tokens=_count(details.get("cached_tokens")) if isinstance(details, dict) else None,
        cost=float(cost) if isinstance(cost, int | float) and not isinstance(cost, bool) else None,
    )


def _count(value: Json) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
