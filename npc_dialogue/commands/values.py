"""Values as they are typed on a command line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

Json = Any


def value_of(text: str) -> Json:
    """`true`, `3` and `[1]` as JSON has them; anything else is text."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def pairs_of(given: Iterable[str]) -> dict[str, Json]:
    """`KEY=VALUE`, several times, as a table."""
    cut = (text.partition("=") for text in given)
    return {key: value_of(value) for key, _, value in cut}
