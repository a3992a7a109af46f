"""Plain data from a file or a game made into content, each mistake told in a writer's words."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from functools import cache
from typing import Any, TypeVar, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from .content import (
    Action,
    Address,
    ApprovedLine,
    ApprovedText,
    BeatLine,
    Cue,
    Fact,
    Id,
    Json,
    Line,
    Lore,
    Narration,
    Playthrough,
    Relationship,
    Sample,
    Scene,
    Secret,
    Standing,
    StateKey,
    ValueWords,
)
from .mistakes import Mistake, described, nearest, one_of
from .shapes import annotation_at, bare, description_of, inside, keys_of

MAX_DEPTH = 16
MAX_MISTAKES = 100
"""Mistakes told of one file."""
ID = re.compile(r"[a-z][a-z0-9_]{0,63}")
_T = TypeVar("_T")
_adapter: Callable[[Any], TypeAdapter[Any]] = cache(TypeAdapter)
_KINDS = {
    "string_type": "a text in quotes",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "finite_number": "a finite number",
    "dict_type": "a table",
    "tuple_type": "a list in [ ]",
    "dataclass_type": "a table",
}
_NEEDED: dict[tuple[type, str], str] = {
    (StateKey, "type"): "'bool', 'int', 'float', 'text', 'list' or 'table'",
    (ValueWords, "at"): "the value from which on the text holds",
    (ValueWords, "text"): "what people say from this value on",
    (Standing, "at"): "the lowest value of the standing",
    (Address, "use"): "what the speaker is called",
    (Sample, "player"): "what somebody says",
    (Sample, "npc"): "what this one answers",
    (Fact, "text"): "what is known, as a note that nobody speaks",
    (Secret, "text"): "what is kept secret, as a note that nobody speaks",
    (Secret, "when"): "the condition that opens the secret, such as trust > 40",
    (Lore, "text"): "what is known, as a note that nobody speaks",
    (Line, "text"): "what is said",
    (ApprovedLine, "said"): "what is said, one [[lines.said]] or more",
    (ApprovedText, "text"): "what is said",
    (Relationship, "from"): "the id of the NPC who feels it",
    (Relationship, "to"): "the id of the NPC toward whom, or 'player'",
    (Action, "text"): "what the NPC does, in words for a model",
    (Scene, "npcs"): "the ids of those who play in the scene",
    (BeatLine, "npc"): "the id of the NPC who says it",
    (BeatLine, "text"): "what is said",
    (Cue, "npc"): "the id of the NPC who speaks then",
    (Narration, "text"): "what the narrator tells",
    (Playthrough, "title"): "what the playthrough shows",
    (Playthrough, "steps"): "one [[steps]] or more",
}
"""What is missing where a required key is, in a writer's words."""


def parse(type_: type[_T], data: Json, file: str, mistakes: list[Mistake]) -> _T | None:
    """The data as a content class; None, and the mistakes added to `mistakes`, when it is wrong."""
    found = impossible(data, file)
    if not found:
        try:
            made: _T = _adapter(type_).validate_json(json.dumps(data), strict=True)
        except ValidationError as error:
            found = [_mistake(type_, data, each, file) for each in error.errors(include_url=False)]
        else:
            return made
    if len(found) > MAX_MISTAKES:
        more = Mistake(file=file, key="", found=f"{len(found) - MAX_MISTAKES} more mistakes", expected="none")
        found = [*found[:MAX_MISTAKES], more]
    mistakes.extend(found)
    return None


def key_path(data: Json, path: tuple[str | int, ...]) -> str:
    """A path in a file for people: `knowledge[weir].when`, `lines.greeting[2].text`."""
    written = ""
    for step in path:
        if step == "[key]" or (step == "*" and not isinstance(data, Mapping)):
            continue
        inner: Json = None
        if isinstance(step, int):
            inner = data[step] if isinstance(data, list) and step < len(data) else None
            name = inner.get("id") if isinstance(inner, Mapping) else None
            written += f"[{name}]" if isinstance(name, str) and ID.fullmatch(name) else f"[{step + 1}]"
        else:
            inner = data.get(step) if isinstance(data, Mapping) else None
            written += f".{step}" if written else step
        data = inner
    return written


def impossible(data: Json, file: str) -> list[Mistake]:
    """Values that content never has, wherever they stand: dates, numbers that are none, too many levels."""
    mistakes: list[Mistake] = []
    waiting: list[tuple[tuple[str | int, ...], Json]] = [((), data)]
    while waiting:
        path, value = waiting.pop()
        found, expected = "", ""
        if len(path) > MAX_DEPTH:
            found, expected = f"more than {MAX_DEPTH} levels", "fewer"
        elif isinstance(value, Mapping):
            waiting.extend(((*path, str(key)), inner) for key, inner in reversed(list(value.items())))
        elif isinstance(value, list):
            deepest = len(path) == MAX_DEPTH
            waiting.extend(
                ((*path, place), inner)
                for place, inner in reversed(list(enumerate(value)))
                if deepest or not (isinstance(inner, str) and inner.isascii())  # of which there may be thousands
            )
        elif isinstance(value, float) and not math.isfinite(value):
            found, expected = described(value), "a finite number"
        elif isinstance(value, int) and abs(value) >= 2**63:
            found, expected = "a number of more than 64 bits", "a smaller one"
        elif isinstance(value, str):
            if not value.isascii() and value != value.encode(errors="ignore").decode():
                found, expected = "half a character (a lone surrogate)", "whole characters"
        elif value is not None and not isinstance(value, int | float):
            found, expected = f"the {type(value).__name__} {value!s:.40}", "a text, number, list or table; quote it"
        if found:
            mistakes.append(Mistake(file=file, key=key_path(data, path), found=found, expected=expected))
    return mistakes


def _of_tables(annotation: Any, path: tuple[str | int, ...], file: str) -> str:
    """How a list of tables is written, such as [[knowledge]]; "" where something else is to stand."""
    if not is_dataclass(inside(annotation)) or get_origin(bare(annotation)) is not tuple:
        return ""
    header = ".".join(step for step in path if isinstance(step, str))
    return f"[[{header}]] in double brackets, one for each" if file.endswith(".toml") else "a list of tables in [ ]"


def _mistake(type_: type, data: Json, error: ErrorDetails, file: str) -> Mistake:
    path, kind, value, limits = error["loc"], error["type"], error["input"], error.get("ctx", {})
    found, expected, hint = described(value), _KINDS.get(kind, ""), ""
    annotation = annotation_at(type_, path[:-1] if path and path[-1] == "[key]" else path)
    if path and path[-1] == "[key]":
        found = f"the key {str(value)[:64]!r}"
    if kind == "missing":
        table = bare(annotation_at(type_, path[:-1]))
        needed = "an id: " * (annotation is Id) + description_of(annotation)
        found = "nothing"
        expected = _NEEDED.get((table, str(path[-1]))) or needed or "a value, since this key is required"
    elif kind == "unexpected_keyword_argument":
        table, key = bare(annotation_at(type_, path[:-1])), str(path[-1])
        known = keys_of(table) if is_dataclass(table) else {}
        found, expected = f"the key {key[:64]!r}", one_of(known, limit=30)
        hint = nearest(key, known)
        if len(path) > 1 and key in keys_of(type_):
            above = "above the first [header]" if file.endswith(".toml") else "at the top, not in here"
            hint = f"{key!r} belongs {above}."
    elif kind == "literal_error":
        words = re.findall(r"'([^']*)'", str(limits.get("expected", "")))
        expected, hint = one_of(words, limit=30), nearest(str(value), words)
    elif kind == "string_pattern_mismatch":
        expected = description_of(annotation if path[-1] != "[key]" else None) or "lower-case letters, digits and _"
        word = "_".join(re.findall(r"[a-z0-9]+", str(value).lower()))
        hint = f"Write {word!r}." if ID.fullmatch(word) and "language" not in expected else ""
    elif kind in ("dict_type", "tuple_type"):
        expected = description_of(annotation) or _of_tables(annotation, path, file) or expected
    elif kind in ("string_too_long", "string_too_short"):
        found = f"{len(value):,} characters" if value else "an empty text"
        expected = f"at most {limits['max_length']:,}" if "max_length" in limits else "some text"
    elif kind in ("greater_than_equal", "less_than_equal"):
        expected = f"at least {limits['ge']:g}" if "ge" in limits else f"at most {limits['le']:g}"
    return Mistake(
        file=file,
        key=key_path(data, tuple(path)),
        found=found,
        expected=expected or error["msg"],
        hint=hint,
    )
