"""The arguments of an action: whether what a writer declared is JSON Schema that a model and a game can go by.

Of JSON Schema there is what describes plain arguments; references, conditions and patterns of keys are left out, since
neither a model's tools nor a grammar made of the schema would keep to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .content import Json
from .mistakes import described, nearest, one_of

TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_TEXT, _NUMBER, _COUNT, _YES_NO = "a text in quotes", "a number", "a whole number, 0 or more", "true or false"
_STEP = "a number above 0"
_ANYTHING, _LIST, _TEXTS = "", "a list in [ ]", "a list of texts in [ ]"
_SCHEMA, _SCHEMAS, _TABLE = "a table such as { type = 'string' }", "a list of tables in [ ]", "a table of tables"
KEYWORDS: Mapping[str, str] = {
    "type": _ANYTHING,  # looked at first, see `_types`
    **dict.fromkeys(("const", "default"), _ANYTHING),
    **dict.fromkeys(("title", "description", "format", "pattern"), _TEXT),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _NUMBER),
    "multipleOf": _STEP,
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), _COUNT),
    **dict.fromkeys(("enum", "examples"), _LIST),
    **dict.fromkeys(("anyOf", "oneOf", "allOf"), _SCHEMAS),
    "uniqueItems": _YES_NO,
    "items": _SCHEMA,
    "properties": _TABLE,
    "required": _TEXTS,
    "additionalProperties": _YES_NO,
}
"""Keyword to the shape of its value."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """What is wrong with declared arguments: `path` leads on from `arguments`, the rest is as in a `Mistake`."""

    path: str
    found: str
    expected: str
    hint: str = ""


def misfits(arguments: Mapping[str, Json]) -> Iterator[Misfit]:
    """What in the `arguments` of an action is no JSON Schema.

    They are a table for each argument or, with `type` as a text, a whole schema, which then is an object's.
    """
    named = arguments.get("type")
    if not isinstance(named, str):
        yield from _properties(arguments, "")
    elif named == "object":
        yield from _schema(arguments, "")
    else:
        expected = "'object', or a table for each argument: arguments.NAME = { type = 'string' }"
        yield Misfit(".type", repr(named), expected)


def _properties(tables: Mapping[str, Json], path: str) -> Iterator[Misfit]:
    for name, schema in tables.items():
        yield from _schema(schema, f"{path}.{name}")


def _schema(schema: Json, path: str) -> Iterator[Misfit]:
    if not isinstance(schema, Mapping):
        hint = f"Write {{ type = {schema!r} }}." if isinstance(schema, str) and schema in TYPES else ""
        yield Misfit(path, described(schema), _SCHEMA, hint)
        return
    types = schema.get("type")
    allowed: Json = [types] if isinstance(types, str) else types if "type" in schema else []
    if not _fits(allowed, _TEXTS) or ("type" in schema and not allowed):
        yield Misfit(f"{path}.type", described(types), one_of(TYPES))
        return
    for each in allowed:
        if each not in TYPES:
            yield Misfit(f"{path}.type", repr(each), one_of(TYPES), nearest(each, TYPES))
            return
    for keyword, value in schema.items():
        yield from _keyword(keyword, value, path)
    yield from _values(schema, allowed, path)


def _keyword(keyword: str, value: Json, path: str) -> Iterator[Misfit]:
    where = f"{path}.{keyword}"
    shape = KEYWORDS.get(keyword)
    if shape is None:
        yield Misfit(where, f"the key {keyword!r}", one_of(KEYWORDS, limit=len(KEYWORDS)), nearest(keyword, KEYWORDS))
    elif shape == _SCHEMA:
        yield from _schema(value, where)
    elif not _fits(value, shape):
        yield Misfit(where, described(value), shape)
    elif shape == _TABLE:
        yield from _properties(value, where)
    elif shape == _SCHEMAS:
        for place, each in enumerate(value, 1):
            yield from _schema(each, f"{where}[{place}]")


def _fits(value: Json, shape: str) -> bool:
    if shape == _TEXT:
        return isinstance(value, str)
    if shape in {_NUMBER, _STEP}:
        return isinstance(value, int | float) and not isinstance(value, bool) and (shape == _NUMBER or value > 0)
    if shape == _COUNT:
        return type(value) is int and value >= 0
    if shape == _YES_NO:
        return isinstance(value, bool)
    if shape == _TABLE:
        return isinstance(value, Mapping)
    if shape == _TEXTS:
        return isinstance(value, list) and all(isinstance(each, str) for each in value) and len({*value}) == len(value)
    return shape == _ANYTHING or (isinstance(value, list) and bool(value))


def _values(schema: Mapping[str, Json], allowed: list[str], path: str) -> Iterator[Misfit]:
    """What does not go together: values of another type, bounds the wrong way round, a name that is not there."""
    offered = schema.get("enum")
    for place, each in enumerate(offered if isinstance(offered, list) else [], 1):
        if allowed and not any(has_type(each, type_) for type_ in allowed):
            yield Misfit(f"{path}.enum[{place}]", described(each), f"a value of the type {one_of(allowed)}")
    for low, high in (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")):
        least, most = schema.get(low), schema.get(high)
        if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
            yield Misfit(f"{path}.{high}", f"{most:g}", f"at least {low}, {least:g}")
    names, needed = schema.get("properties", {}), schema.get("required")
    if isinstance(names, Mapping) and _fits(needed, _TEXTS):
        for each in needed or ():
            if each not in names:
                expected = f"one of the properties: {one_of(names)}" if names else "properties beside it"
                yield Misfit(f"{path}.required", repr(each), expected, nearest(each, names))


def has_type(value: Json, type_: str) -> bool:
    """Whether a value is of a type of JSON Schema; `true` is no number."""
    return isinstance(value, TYPES[type_]) and (type_ == "boolean" or not isinstance(value, bool))
