"""Reading the content classes themselves: which keys a table may have, and what stands under each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo


def _keys_of(type_: Any) -> dict[str, tuple[str, Any]]:
    hints = get_type_hints(type_, include_extras=True)
    found = {}
    for each in fields(type_):
        hint = hints[each.name]
        alias = next((info.alias for info in _infos(hint) if info.alias), None)
        found[alias or each.name] = (each.name, hint)
    return found


keys_of: Callable[[Any], Mapping[str, tuple[str, Any]]] = cache(_keys_of)
"""Of a content class: key in the file to the field's name and its annotation, in the order of the class."""


def bare(hint: Any) -> Any:
    """An annotation without its `Annotated` and `| None`."""
    if get_origin(hint) is Annotated:
        return bare(get_args(hint)[0])
    if get_origin(hint) in (Union, UnionType):
        return bare(next(each for each in get_args(hint) if each is not NoneType))
    return hint


def inside(hint: Any) -> Any:
    """What stands in a list, or under the keys of a table; None for anything else."""
    plain = bare(hint)
    origin = get_origin(plain)
    if origin is tuple:
        return get_args(plain)[0]
    return get_args(plain)[1] if origin is dict else None


def annotation_at(type_: Any, path: tuple[str | int, ...]) -> Any:
    """The annotation at a place of a content class; None where the class has no such place."""
    hint: Any = type_
    for step in path:
        plain = bare(hint)
        if isinstance(plain, type) and is_dataclass(plain):
            hint = keys_of(plain).get(str(step), ("", None))[1]
        else:
            hint = inside(plain)
        if hint is None:
            return None
    return hint


def description_of(hint: Any) -> str:
    """The words that an annotation has for a writer; "" when it has none."""
    return next((info.description for info in _infos(hint) if info.description), "")


def _infos(hint: Any) -> list[FieldInfo]:
    if get_origin(hint) in (Union, UnionType):
        return [info for each in get_args(hint) for info in _infos(each)]
    return [each for each in getattr(hint, "__metadata__", ()) if isinstance(each, FieldInfo)]
