"""Every template, condition, emotion and `who` under a content value, with the path that leads there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import is_dataclass
from functools import cache
from typing import Any

from .content import OWN, Condition, Directions, Emotion, Said, Template, Who
from .shapes import bare, inside, keys_of

_TABLES = (Said, Directions)
"""What an NPC's id leads to, or `OWN` for whoever is not named."""
_MARKED = (Template, Condition, Emotion, Who, *_TABLES)


def marked(value: object, key: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Each template, condition, emotion, `who` and table by NPC under a content value: its path, annotation and value.

    `key` is the path to the value itself. Entries of a list are named as in a `Mistake`.
    """
    for name, field, hint in _plan(type(value)):
        inner = getattr(value, field)
        if inner is not None:
            yield from _under(f"{key}.{name}" if key else name, hint, inner)


def _under(path: str, hint: Any, value: Any) -> Iterator[tuple[str, Any, Any]]:
    found = any(hint is each for each in _MARKED)
    if found and value:
        yield path, hint, value
    by_npc = any(hint is each for each in _TABLES)
    if found and not by_npc:
        return
    if is_dataclass(value):
        yield from marked(value, path)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            step = "" if by_npc and key == OWN else f".{key}"
            yield from _under(path + step, inside(hint), inner)
    elif isinstance(value, tuple):
        for place, inner in enumerate(value, 1):
            yield from _under(f"{path}[{getattr(inner, 'id', '') or place}]", inside(hint), inner)


def _planned(type_: Any) -> tuple[tuple[str, str, Any], ...]:
    return tuple((key, name, hint) for key, (name, hint) in keys_of(type_).items() if _holds_marked(hint))


_plan: Callable[[Any], tuple[tuple[str, str, Any], ...]] = cache(_planned)
"""The fields of a content class under which something is to be found: key, name, annotation."""


def _holds_marked(hint: Any) -> bool:
    if any(hint is each for each in _MARKED):
        return True
    plain = bare(hint)
    if is_dataclass(plain):
        return bool(_plan(plain))
    inner = inside(hint)
    return inner is not None and _holds_marked(inner)
