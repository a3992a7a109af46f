"""JSON values as the text that is stored: compact, and UTF-8 for everything that Unicode has."""

from __future__ import annotations

import json
from collections.abc import Mapping

from .store import Json, StoreError


def _table(value: object) -> dict[str, Json]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a {type(value).__name__} is not JSON")


_READABLE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_table)
_ESCAPED = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), allow_nan=False, default=_table)
_DECODER = json.JSONDecoder()


def to_text(value: Mapping[str, Json]) -> str:
    """The value as JSON that encodes to UTF-8; `StoreError` for what JSON cannot hold (NaN, objects, cycles)."""
    try:
        text = _READABLE.encode(value)
        if not text.isascii():
            try:
                text.encode()
            except UnicodeEncodeError:  # half of a surrogate pair is legal in JSON as an escape only
                text = _ESCAPED.encode(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise StoreError(f"This cannot be stored as JSON: {error}.") from error
    return text


def from_text(text: str) -> dict[str, Json]:
    """The value that `to_text` was given, with lists for tuples; `StoreError` for a damaged text."""
    try:
        value, end = _DECODER.raw_decode(text)  # `json.loads` takes twice as long for what is so short
        if end != len(text):
            raise ValueError("there is more behind it")
    except (TypeError, ValueError, RecursionError) as error:  # a damaged row may hold no text at all
        raise StoreError(
            "Damage was found in the stored conversations: an entry is not JSON. Restore a copy."
        ) from error
    table: dict[str, Json] = value
    return table
