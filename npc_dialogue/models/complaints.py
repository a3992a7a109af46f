"""What a server says went wrong, in all the shapes that servers have for it, made into one value and one `Failure`.

The shapes: `{"error": {...}}` and `{"error": "..."}`; OpenRouter's with `code`, `metadata` and `availability`, or with
a string as code; `choices[0].error`; older vLLM's `{"object": "error", ...}`; MiniMax's `{"type": "error", ...}` with
`http_code` as a string, and its `base_resp` inside a response that has status 200.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from npc_dialogue.text.events import Failure

Json = Any
MOST_WORDS = 2_000
"""Characters that are kept of what a server says; enough that a key it quotes is whole and can be masked."""

MOST_TOKENS = 10**9
"""That a prompt or a window can be believed to have."""
_COMMA = re.compile(r"(?<=\d),(?=\d{3})")
LONGEST_WAIT = 24 * 3600.0
"""Seconds; longer than anybody waits for a server."""

_OF_TYPE = {
    "authentication": 401,
    "authentication_error": 401,
    "invalid_api_key": 401,
    "payment_required": 402,
    "insufficient_quota": 402,
    "permission_denied": 403,
    "permission_error": 403,
    "not_found": 404,
    "not_found_error": 404,
    "model_not_found": 404,
    "timeout": 504,
    "payload_too_large": 413,
    "unprocessable": 422,
    "rate_limit_exceeded": 429,
    "rate_limit_error": 429,
    "context_length_exceeded": 400,
    "exceed_context_size_error": 400,
    "max_tokens_exceeded": 400,
    "token_limit_exceeded": 400,
    "string_too_long": 400,
    "invalid_request": 400,
    "invalid_request_error": 400,
    "invalid_prompt": 400,
    "server": 500,
    "server_error": 500,
    "provider_unavailable": 502,
    "provider_overloaded": 503,
    "unavailable_error": 503,
    "overloaded_error": 529,
}
"""A server's own word for an error to the HTTP status it would have; for errors that come inside a stream."""
_OF_MINIMAX = {
    1000: 500,
    1001: 504,
    1002: 429,
    1004: 401,
    1008: 402,
    1024: 500,
    1026: 400,
    1027: 400,
    1033: 500,
    1039: 400,
    1041: 429,
    1042: 400,
    2013: 400,
    2045: 429,
    2049: 401,
    2056: 429,
    2061: 403,
}
_MINIMAX_CONTENT = frozenset({1026, 1027})
_CONTENT = frozenset({"content_policy_violation", "content_filter", "refusal"})
_MEANS = {
    401: "it does not take the key",
    402: "no credit is left",
    403: "it does not allow this",
    404: "no such model or address",
    408: "it took too long",
    413: "the prompt is too long",
    429: "too many requests",
    503: "not available now",
    504: "it took too long",
    524: "it took too long",
    529: "overloaded",
}
_REFUSED = frozenset({401, 402, 403, 404})
TOO_LONG = "model.too_long"
"""The code of a failure that a shorter prompt would mend."""
_TOO_LONG = frozenset(
    {"context_length_exceeded", "exceed_context_size_error", "token_limit_exceeded", "string_too_long"}
)
_MAY_BE_LENGTH = frozenset({None, 400, 413, 422, 500})
_ABOUT_LENGTH = re.compile(
    r"context (?:length|size|window)|max_seq_len|max_model_len|(?:prompt|input|request)s?\b.{0,40}\btoo long"
    r"|\binputs?\b.{0,12} tokens|\bprompt length",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"exceed|maximum|greater|longer|larger|too (?:long|large)|overflow|\bonly\b|must be <=|[0-9] > [0-9]", re.IGNORECASE
)
_COUNTED = (
    re.compile(r"(\d+) (?:tokens )?(?:in the (?:messages|prompt)|of text input|in the input|`?inputs?`? tokens)"),
    re.compile(r"(?:has|is|too long:|request|first|length(?: of)?):? \(?(\d+)(?: input)? tokens"),
    re.compile(r"\b[Ll]ength (\d+) is"),
)
"""Where servers say how many tokens the prompt has, in the order in which they are believed."""
_ROOM = (
    re.compile(r"(?:context (?:length|size|window)|max_seq_len|max_model_len)[^0-9.]{0,24}(\d+)", re.IGNORECASE),
    re.compile(r"(?:>|<=|than) (\d+)"),
    re.compile(r"(\d+) maximum"),
)
"""And how many the window."""
_NUMBER_AT_END = re.compile(r"\((\d{4})\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """An error as a server told it."""

    status: int | None = None
    """The HTTP status, or the one that it amounts to; None: cannot be told."""
    kind: str = ""
    """The server's own word for it, such as `context_length_exceeded`."""
    number: int | None = None
    """MiniMax's own number."""
    words: str = ""
    content: bool = False
    """It is about what was said, not about us: a filter of the provider's."""
    useless: bool = False
    """There is nobody at this address who could answer."""
    retryable: bool | None = None
    """As the server says; None: it does not."""
    retry_after: float | None = None
    """Seconds."""
    prompt_tokens: int | None = None
    """Of a prompt that was too long: its tokens, as the server counts."""
    window: int | None = None
    """And what the server has room for, prompt and reply together."""

    @property
    def about_roles(self) -> bool:
        """Whether MiniMax's own message roles may be what is refused."""
        return self.number in {1000, 2013} or self.kind == "invalid_prompt"

    @property
    def about_thinking(self) -> bool:
        """Whether it refuses to answer without reasoning."""
        return self.status == 400 and "reasoning" in self.words.lower()

    @property
    def about_tools(self) -> bool:
        """Whether it refuses to be told of tools."""
        return self.status in {400, 404, 422} and "tool" in self.words.lower()

    @property
    def about_length(self) -> bool:
        """Whether the prompt, with room for the reply, was longer than the server's window."""
        if self.kind in _TOO_LONG or self.status == 413:
            return True
        told = self.status in _MAY_BE_LENGTH and _ABOUT_LENGTH.search(self.words)
        return bool(told and _OVER.search(self.words))

    def failure(self) -> Failure:
        """As an event; `model.refused` where asking again is useless until somebody does something about it."""
        code, retryable = "model.failed", True
        if self.content:
            retryable = False
        elif self.about_length:
            code, retryable = TOO_LONG, False
        elif self.useless or self.status in _REFUSED:
            code, retryable = "model.refused", False
        elif self.status is not None and self.status >= 500:
            code = "model.unreachable"
        elif self.status is not None:
            retryable = self.status in {408, 425, 429}
        if self.retryable is not None and code not in {"model.refused", TOO_LONG}:
            retryable = self.retryable
        prompt, window = (None, None) if code != TOO_LONG else (self.prompt_tokens, self.window)
        return Failure(
            code,
            self._sentence(),
            retryable=retryable,
            retry_after=self.retry_after,
            prompt_tokens=prompt,
            window=window,
        )

    def _sentence(self) -> str:
        words = self.words or self.kind or "no reason given"
        if self.number is not None and str(self.number) not in words:
            words += f" ({self.number})"
        if self.content:
            return f"the server's filter stopped it: {words}"
        if self.status is None:
            return f"the server said: {words}"
        means = _MEANS.get(self.status)
        return f"the server answered {self.status}{f' ({means})' if means else ''}: {words}"


def complaint_in(message: dict[str, Json]) -> Complaint | None:
    """The error that a chunk or a body holds, if it holds one."""
    if error := message.get("error"):
        return complaint_of(error)
    base = message.get("base_resp")
    if isinstance(base, dict) and _whole(base.get("status_code")):
        return _minimax(base["status_code"], base.get("status_msg"))
    if message.get("object") == "error":
        return complaint_of(message)
    choices = message.get("choices")
    if isinstance(choices, list) and choices and isinstance(choices[0], dict) and (error := choices[0].get("error")):
        return complaint_of(error)
    return None


def complaint_of(error: Json, status: int | None = None) -> Complaint:
    """What an error object says; `status` is the response's, None for one inside a stream."""
    if not isinstance(error, dict):
        return Complaint(status=status, words=_words(error))
    metadata, available = _table(error.get("metadata")), _table(error.get("availability"))
    kinds = [error.get("error_type"), metadata.get("error_type"), error.get("type"), error.get("code")]
    kind = next((kind for kind in kinds if isinstance(kind, str) and not kind.isdigit()), "")
    words = _words(error.get("message") or error.get("detail") or error.get("msg") or "")
    inner = _inner(metadata.get("raw"))
    if inner and inner not in words:
        words = _words(f"{words}: {inner}" if words else inner)
    number = None
    if "http_code" in error and (found := _NUMBER_AT_END.search(words)):
        number = int(found[1])
    if status is None:
        told = [_status(error.get(key)) for key in ("code", "http_code", "http_status", "status")]
        status = next((one for one in told if one is not None), _OF_TYPE.get(kind))
    retryable = available.get("retryable")
    return Complaint(
        status=status,
        kind=_words(kind),
        number=number,
        words=words,
        content=kind in _CONTENT or "flagged_input" in metadata or number in _MINIMAX_CONTENT,
        prompt_tokens=_tokens(error.get("n_prompt_tokens")) or _number(_COUNTED, words),
        window=_tokens(error.get("n_ctx")) or _number(_ROOM, words),
        retryable=retryable if isinstance(retryable, bool) else None,
        retry_after=_seconds(available.get("retry_after")),
    )


def complaint_from_body(status: int, body: bytes) -> Complaint:
    """What a response with a status other than 200 says."""
    text = body.decode("utf-8", "replace").strip()
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return Complaint(status=status, words="" if text.startswith("<") else _words(text))
    if not isinstance(said, dict):
        return Complaint(status=status, words=_words(said))
    base = said.get("base_resp")
    if isinstance(base, dict) and _whole(base.get("status_code")):
        return _minimax(base["status_code"], base.get("status_msg"))
    return complaint_of(said.get("error") or said, status)


def _minimax(number: int, words: Json) -> Complaint:
    return Complaint(
        status=_OF_MINIMAX.get(number),
        number=number,
        words=_words(words or ""),
        content=number in _MINIMAX_CONTENT,
    )


def _tokens(value: Json) -> int | None:
    return value if type(value) is int and 0 < value <= MOST_TOKENS else None


def _number(patterns: Sequence[re.Pattern[str]], words: str) -> int | None:
    """The number in the first pattern that fits; thousands may have a comma."""
    plain = _COMMA.sub("", words)
    found = next((found for pattern in patterns if (found := pattern.search(plain))), None)
    return _tokens(int(found[1][:12])) if found else None


def _table(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}


def _whole(value: Json) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value != 0


def _seconds(value: Json) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        return None
    return float(min(value, LONGEST_WAIT))


def _status(value: Json) -> int | None:
    if isinstance(value, str) and value.isdigit() and len(value) == 3:
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 300 <= value <= 599 else None


def _inner(raw: Json) -> str:
    """The words of a provider behind the server, which come as an object, as JSON in a string, or as a string."""
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except (ValueError, RecursionError):
            return _words(raw)
    if isinstance(raw, dict):
        error = raw.get("error")
        if isinstance(error, dict):
            return _words(error.get("message") or "")
        return _words(error if isinstance(error, str) else raw.get("message") or "")
    return ""


def _words(said: Json) -> str:
    """On one line, without what cannot be printed, and not too long."""
    text = said if isinstance(said, str) else json.dumps(said, ensure_ascii=False) if said is not None else ""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: MOST_WORDS * 4]).split())
    return line if len(line) <= MOST_WORDS else line[: MOST_WORDS - 1] + "…"
