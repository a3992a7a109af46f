"""What all mappers share: one chunk of a server's stream in, stream events out.

A mapper is fed the frames of one reply and keeps what they said of its end. The first finish counts: nothing later
resets it, and an error behind it is a warning. A chunk that is not what it should be ends the reply; one that is
merely unknown is passed over.
"""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from typing import Any

from npc_dialogue.text.events import FinishReason, Reasoning, StreamEvent, Text, ToolCall, Usage

from .complaints import Complaint, complaint_in

Json = Any
MOST_TOKENS = 2**53
MOST_DOLLARS = 1e6
MOST_CALLS = 128
MOST_WARNINGS = 8
_SURROGATE = re.compile("[\ud800-\udfff]")
_FINISH: dict[str, FinishReason] = {
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
_DECODER = json.JSONDecoder()
_THOUGHT = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)


class Mapper(ABC):
    """Of one reply."""

    def __init__(self) -> None:
        self.finish: FinishReason | None = None
        self.done = False
        """The server said that nothing more comes."""
        self.complaint: Complaint | None = None
        """What ended the reply before its finish."""
        self.warnings: list[str] = []
        """What went wrong behind the finish."""
        self.thought = False
        """Reasoning was heard."""
        self._called = False
        self._said: list[str] = []
        self._half = ""
        self._usage: Usage | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing came that a player could hear and nothing that a game could do."""
        heard = _THOUGHT.sub("", "".join(self._said))
        return not self._called and not heard.rpartition("</think>")[2].strip()

    @property
    def only_thought(self) -> bool:
        """Whether it is empty because the model did nothing but think."""
        return self.empty and (self.thought or bool("".join(self._said).strip()))

    def feed(self, data: str) -> list[StreamEvent]:
        """The events of one frame; nothing further is fed once `done` or `complaint` is set."""
        data = data.strip()
        if data.startswith("[DONE]"):
            self.done = True
            return []
        try:
            chunk = _loads(data)
        except (ValueError, RecursionError):
            self._complain(Complaint(words="a chunk that is not JSON"), finished=self.finish is not None)
            return []
        if type(chunk) is not dict:
            return []
        may_complain = '"error"' in data or '"base_resp"' in data  # a look that spares most chunks a closer one
        if may_complain and (complaint := complaint_in(chunk)) is not None:
            self._complain(complaint, finished=self.finish is not None)
        return self.take(chunk)

    @property
    def flowing(self) -> bool:
        """Whether the model is in the middle of what it says: frames that are alike mean the like."""
        return len(self._said) > 1 and not (self.finish or self._half or self.done or self.complaint)

    def hear(self, text: str) -> None:
        """A frame was like one before, but for its text."""
        self._said.append(text)

    @abstractmethod
    def take(self, chunk: dict[str, Json]) -> list[StreamEvent]:
        """The events of one chunk; sets `finish`.

        They depend on the chunk and, once the model is `flowing`, on nothing else but which usage was told of.
        """

    def _complain(self, complaint: Complaint, *, finished: bool) -> None:
        if finished:
            self.warnings += [complaint.failure().message][: MOST_WARNINGS - len(self.warnings)]
        elif self.complaint is None:
            self.complaint = complaint

    def _say(self, events: list[StreamEvent], text: Json) -> None:
        if type(text) is str and text:
            if self._half or not text.isascii():
                text = self._paired(text)
                if not text:
                    return
            self._said.append(text)
            events.append(Text(text))

    def _think(self, events: list[StreamEvent], text: Json) -> None:
        if type(text) is str and text:
            self.thought = True
            events.append(Reasoning(_clean(text)))

    def _call(self, events: list[StreamEvent], calls: Json) -> None:
        """Fragments of tool calls; a server without an index counts by position, one with ready arguments as text."""
        for position, call in enumerate(calls if isinstance(calls, list) else ()):
            function = call.get("function") if isinstance(call, dict) else None
            if not isinstance(function, dict):
                continue
            self._called = True
            index, arguments = call.get("index"), function.get("arguments")
            if isinstance(arguments, dict):
                arguments = json.dumps(arguments, ensure_ascii=False)
            events.append(
                ToolCall(
                    index if type(index) is int and 0 <= index < MOST_CALLS else position,
                    _clean(call.get("id")),
                    _clean(function.get("name")),
                    _clean(arguments),
                )
            )

    def _end(self, reason: Json) -> None:
        """The first finish counts. A server that broke off says `error` or `abort` here."""
        if self.finish is not None or not isinstance(reason, str) or not reason:
            return
        if reason in {"error", "abort"}:
            self._complain(Complaint(words=f"the reply was broken off ({reason})"), finished=False)
        else:
            self.finish = _FINISH.get(reason, "stop")

    def _count(
        self,
        events: list[StreamEvent],
        prompt: Json,
        completion: Json,
        *,
        cached: Json = None,
        cost: Json = None,
        whole: bool = True,
    ) -> None:
        """Usage, once for each change; the empty counts that some servers put on every chunk are none."""
        before = self._usage
        found = Usage(
            prompt_tokens=_tokens(prompt),
            completion_tokens=_tokens(completion),
            cached_tokens=before.cached_tokens if before and _tokens(cached) is None else _tokens(cached),
            cost=_dollars(cost),
            whole=whole,
        )
        if (found.prompt_tokens or found.completion_tokens) and found != before:
            self._usage = found
            events.append(found)

    def _paired(self, text: str) -> str:
        """Halves of one character that came in two chunks put together; a half that stays alone is replaced."""
        text = self._half + text
        self._half = ""
        if _SURROGATE.search(text):
            if "\ud800" <= text[-1] <= "\udbff":
                text, self._half = text[:-1], text[-1]
            text = _clean(text)
        return text


def _loads(text: str) -> Json:
    """As `json.loads` for a text without white space around it, in less time."""
    value, end = _DECODER.raw_decode(text)
    if end != len(text):
        raise ValueError("something stands behind the JSON")
    return value


def _clean(text: Json) -> str:
    if not isinstance(text, str):
        return ""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _tokens(value: Json) -> int | None:
    return value if type(value) is int and 0 <= value < MOST_TOKENS else None


def _dollars(value: Json) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= MOST_DOLLARS else None  # false for NaN, and exact for the hugest int
