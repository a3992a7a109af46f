"""What is wrong with a request, in words for who writes a game."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any, Final

from pydantic import ValidationError

from .fields import Json, Message
from .limits import MAX_ID, MAX_INT, MIN_INT

Schema = Mapping[str, Any]
_MISSING: Final = object()
_LONGEST_NAME: Final = 64
"""Longer names are not compared: nobody meant them."""
_NAMED_BOUNDS: Final = {MIN_INT: "-2^63", MAX_ID: "2^53-1", MAX_INT: "2^63-1"}


def complaint(error: ValidationError, message: Mapping[str, Json], cls: type[Message]) -> str:
    """One sentence on the first field that is missing or wrong: its name, what was found, what was expected."""
    location = error.errors(include_url=False, include_context=False, include_input=False)[0]["loc"]
    root = _schema(cls)
    node: Schema = root
    value: Json = message
    holder: Json = message
    path = ""
    for step in location:
        node = _resolved(node, root)
        if isinstance(step, int) and isinstance(value, list) and "items" in node:
            node, value, path = node["items"], value[step], f"{path}[{step}]"
        elif isinstance(value, dict) and (inner := _member(node, str(step))) is not None:
            path = f"{path}.{_printable(str(step))}".lstrip(".")
            holder, node, value = value, inner, value.get(step, _MISSING)
        elif (branch := _branch(node, value)) is not None:
            node = branch  # the step names a branch of a union, not always the one that was meant
        else:
            break
    expected = expectation(node, root)
    kind = f"`{message['type']}`"
    if value is _MISSING:
        name = path.rpartition(".")[2]
        meant = nearest(name, [key for key in holder if key not in _properties(root)]) if holder is message else None
        hint = f" (is `{meant}` meant to be it?)" if meant else ""
        return f"`{path}` is missing in {kind}{hint}; expected {expected}"
    return f"`{path}` in {kind} is {found(value)}; expected {expected}"


def expectation(schema: Schema, root: Schema) -> str:
    """What a JSON Schema asks for, in words: `a whole number from 0 to 100`; `root` holds its definitions."""
    schema = _resolved(schema, root)
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return "one of " + ", ".join(json.dumps(value) for value in schema["enum"])
    if "anyOf" in schema:
        choices = [branch for branch in schema["anyOf"] if branch.get("type") != "null"]
        if {branch.get("type") for branch in choices} == {"integer", "number"}:
            return "a number"
        return " or ".join(dict.fromkeys(expectation(branch, root) for branch in choices))
    match schema.get("type"):
        case "string":
            return "a text" + _span(schema.get("minLength"), schema.get("maxLength"), "characters")
        case "integer":
            return "a whole number" + _span(schema.get("minimum"), schema.get("maximum"))
        case "number":
            return "a number" + _span(schema.get("minimum"), schema.get("maximum"))
        case "boolean":
            return "true or false"
        case "array":
            size = _span(schema.get("minItems"), schema.get("maxItems"), "entries")
            entry = expectation(schema["items"], root)
            return f"a list{size}" + ("" if entry == "any value" else f", each {entry}")
        case "object" if "properties" in schema:
            return "a map with " + ", ".join(f"`{name}`" for name in schema["properties"])
        case "object":
            inner = schema.get("additionalProperties")
            entry = expectation(inner, root) if isinstance(inner, Mapping) else "any value"
            return "a map" + ("" if entry == "any value" else f", each value {entry}")
        case _:
            return "any value"


def found(value: Json) -> str:
    """A short name of a value from outside; long texts and all that hold others are only named."""
    match value:
        case None:
            return "null"
        case bool():
            return json.dumps(value)
        case int() | float():
            return str(value)
        case str() if len(value) <= 40:
            return json.dumps(value, ensure_ascii=False)
        case str():
            return f"a text of {len(value)} characters"
        case list():
            return "an empty list" if not value else f"a list of {len(value)}"
        case _:
            return "a map"


def nearest(name: str, known: Sequence[str]) -> str | None:
    """The known name that a mistyped one most likely stands for."""
    if len(name) > _LONGEST_NAME:
        return None
    return next(iter(get_close_matches(name, [k for k in known[:200] if len(k) <= _LONGEST_NAME], n=1)), None)


@cache
def _schema(cls: type[Message]) -> Schema:
    return cls.model_json_schema()


def _properties(schema: Schema) -> Mapping[str, Schema]:
    properties: Mapping[str, Schema] = schema.get("properties", {})
    return properties


def _member(node: Schema, name: str) -> Schema | None:
    """The schema of what a map holds under a name."""
    extra = node.get("additionalProperties")
    return _properties(node).get(name) or (extra if isinstance(extra, Mapping) else None)


def _branch(node: Schema, value: Json) -> Schema | None:
    """The branch of a union that a value was meant for."""
    name = "string" if isinstance(value, str) else "array" if isinstance(value, list) else "object"
    return next((branch for branch in node.get("anyOf", ()) if branch.get("type") == name), None)


def _resolved(node: Schema, root: Schema) -> Schema:
    """Without references, and without the null of an optional field."""
    if "$ref" in node:
        return _resolved(root["$defs"][node["$ref"].rpartition("/")[2]], root)
    if "anyOf" in node:
        branches = [branch for branch in node["anyOf"] if branch.get("type") != "null"]
        if len(branches) == 1:
            return _resolved(branches[0], root)
    return node


def _span(low: float | None, high: float | None, unit: str = "") -> str:
    """` of 1 to 64 characters`, or without a unit ` from 1 to 64`; nothing where there are no bounds."""
    if low == MIN_INT and high == MAX_INT:
        return ""
    if low is not None and high is not None:
        return f" of {_bound(low)} to {_bound(high)} {unit}" if unit else f" from {_bound(low)} to {_bound(high)}"
    if high is not None:
        return f" of at most {_bound(high)} {unit}" if unit else f" up to {_bound(high)}"
    if low is not None:
        return f" of at least {_bound(low)} {unit}" if unit else f" from {_bound(low)} up"
    return ""


def _bound(value: float) -> str:
    return _NAMED_BOUNDS[int(value)] if value in _NAMED_BOUNDS else f"{value:,}"


def _printable(name: str) -> str:
    return json.dumps(name[:_LONGEST_NAME], ensure_ascii=False)[1:-1]
