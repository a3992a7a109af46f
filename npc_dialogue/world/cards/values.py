"""A stranger's JSON values read as what they should be."""

from __future__ import annotations

import re

from ..content import Json

_HALF = re.compile("[\ud800-\udfff]")


def text(value: Json) -> str:
    """A text, with � for half a character; "" for anything else."""
    return _HALF.sub("\ufffd", value) if isinstance(value, str) else ""


def texts(value: Json) -> list[str]:
    """The texts of a list; of one text with commas its parts; [] for anything else."""
    if isinstance(value, str):
        return [part.strip() for part in text(value).split(",")]
    return [text(each) for each in value if isinstance(each, str)] if isinstance(value, list) else []


def number(value: Json) -> float | None:
    """A number, also one written as a text; None for anything else."""
    if isinstance(value, str) and len(value) < 20:
        try:
            value = float(value)
        except ValueError:
            return None
    return (
        float(value) if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15 else None
    )


def whole(value: Json, most: int) -> int | None:
    """A whole number from 0 to `most`, brought into this range; None for what is no number."""
    found = number(value)
    return None if found is None else max(0, min(most, round(found)))


def table(value: Json) -> dict[str, Json]:
    """A table; {} for anything else."""
    return value if isinstance(value, dict) else {}
