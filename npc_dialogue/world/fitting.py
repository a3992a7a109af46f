"""A call of an action held against what its arguments were declared to be, and repaired where only one thing is meant.

Repaired are: a number, `true` or `false` as a text; a value of an `enum` or a name of an argument in other case or with
other joints (`Smoked Eel`); an argument that is missing and has a `default`, a `const` or an `enum` of one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from .arguments import has_type
from .content import Json
from .keys import occurs

MOST = 2**53
"""Whole numbers are below it, on either side: a game in any language reads them as they are."""
LONGEST = 2_000
"""Characters of one text."""
DEEPEST = 8
"""Lists and tables inside one another."""


class FitError(ValueError):
    """The arguments are not what was declared, and cannot be made it. The text is a sentence for the writer."""


def schema_of(arguments: Mapping[str, Json]) -> dict[str, Json]:
    """The whole JSON Schema of an action's `arguments`.

    Where they are a table for each argument, all are needed that have no `default`, and there are no others.
    """
    if arguments.get("type") == "object":
        return dict(arguments)
    needed = [name for name, schema in arguments.items() if "default" not in schema]
    return {"type": "object", "properties": dict(arguments), "required": needed, "additionalProperties": False}


def fitted(arguments: Mapping[str, Json], given: Mapping[str, Json]) -> dict[str, Json]:
    """What is given as the action's `arguments` declare it; raises `FitError`."""
    made: dict[str, Json] = _fit(schema_of(arguments), dict(given), "", 0)
    return made


def _fit(schema: Mapping[str, Json], value: Json, path: str, depth: int) -> Json:
    if depth > DEEPEST:
        raise FitError(f"{path}: more than {DEEPEST} lists and tables inside one another.")
    value = _typed(schema, value, path)
    if "const" in schema:
        value = _chosen([schema["const"]], value, path)
    if "enum" in schema:
        value = _chosen(schema["enum"], value, path)
    if isinstance(value, str):
        _check_text(schema, value, path)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        _check_number(schema, value, path)
    elif isinstance(value, list):
        value = _fit_list(schema, value, path, depth)
    elif isinstance(value, dict):
        value = _fit_table(schema, value, path, depth)
    for part in schema.get("allOf", ()):
        value = _fit(part, value, path, depth + 1)
    if "anyOf" in schema:
        value = _fit_one(schema["anyOf"], value, path, depth, alone=False)
    if "oneOf" in schema:
        value = _fit_one(schema["oneOf"], value, path, depth, alone=True)
    return value


def _typed(schema: Mapping[str, Json], value: Json, path: str) -> Json:
    """The value as one of the declared types; a text that can be read as one of them alone is that."""
    named = schema.get("type")
    if named is None:
        return value
    types = [named] if isinstance(named, str) else list(named)
    if "integer" in types and isinstance(value, float) and value.is_integer() and abs(value) < MOST:
        return int(value)
    if any(has_type(value, type_) for type_ in types):
        return value
    readings = [read for type_ in types for read in _readings(value, type_)]
    if len(readings) != 1:
        raise FitError(f"{path or 'the arguments'}: {_shown(value)} is no {' or '.join(types)}.")
    return readings[0]


def _readings(value: Json, type_: str) -> list[Json]:
    """What a value of another type can mean as one of this."""
    if type_ == "string" and isinstance(value, int) and not isinstance(value, bool):
        return [str(value)] if abs(value) < MOST else []
    if not isinstance(value, str) or len(value) > 40:
        return []
    text = value.strip()
    if type_ == "boolean" and text.casefold() in ("true", "false"):
        return [text.casefold() == "true"]
    if type_ in ("integer", "number") and text.isascii():
        try:
            number = float(text)
        except ValueError:
            return []
        if not math.isfinite(number) or "_" in text:
            return []
        if number.is_integer() and abs(number) < MOST:
            return [int(number)]
        return [number] if type_ == "number" else []
    return []


def _chosen(offered: Sequence[Json], value: Json, path: str) -> Json:
    """The one of these that is meant."""
    for each in offered:
        if _same(each, value):
            return each
    near = [each for each in offered if isinstance(each, str) and isinstance(value, str) and key(each) == key(value)]
    if len(near) != 1:
        raise FitError(f"{path}: {_shown(value)} is none of {', '.join(map(_shown, offered[:12]))}.")
    return near[0]


def _check_text(schema: Mapping[str, Json], value: str, path: str) -> None:
    if len(value) > min(schema.get("maxLength", LONGEST), LONGEST) or len(value) < schema.get("minLength", 0):
        raise FitError(f"{path}: a text of {len(value)} characters is too long or too short.")
    if any("\ud800" <= char <= "\udfff" or (char < " " and char not in "\n\t") for char in value):
        raise FitError(f"{path}: there are characters in it that are none.")
    if "pattern" in schema and not occurs(schema["pattern"], value):
        raise FitError(f"{path}: {_shown(value)} does not match the pattern.")


def _check_number(schema: Mapping[str, Json], value: float, path: str) -> None:
    if abs(value) >= MOST or not math.isfinite(value):
        raise FitError(f"{path}: the number is beyond all bounds.")
    step = schema.get("multipleOf")
    if (
        value < schema.get("minimum", -math.inf)
        or value > schema.get("maximum", math.inf)
        or value <= schema.get("exclusiveMinimum", -math.inf)
        or value >= schema.get("exclusiveMaximum", math.inf)
        or (step is not None and not math.isclose(value / step, round(value / step), abs_tol=1e-9))
    ):
        raise FitError(f"{path}: {value:g} is out of bounds.")


def _fit_list(schema: Mapping[str, Json], value: list[Json], path: str, depth: int) -> list[Json]:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", math.inf):
        raise FitError(f"{path}: {len(value)} entries are too many or too few.")
    made = [_fit(schema.get("items", {}), each, f"{path}[{at}]", depth + 1) for at, each in enumerate(value, 1)]
    if schema.get("uniqueItems") and any(_same(one, other) for at, one in enumerate(made) for other in made[:at]):
        raise FitError(f"{path}: an entry stands there twice.")
    return made


def _fit_table(schema: Mapping[str, Json], value: Mapping[str, Json], path: str, depth: int) -> dict[str, Json]:
    declared: Mapping[str, Json] = schema.get("properties", {})
    made: dict[str, Json] = {}
    for name, each in value.items():
        near = [name] if name in declared else [other for other in declared if key(other) == key(name)]
        named = near[0] if len(near) == 1 else name
        if named not in declared and not schema.get("additionalProperties", True):
            raise FitError(f"{_at(path, name)}: there is no such argument.")
        if named in made:
            raise FitError(f"{_at(path, named)}: it is given twice.")
        made[named] = _fit(declared.get(named, {}), each, _at(path, named), depth + 1)
    for name, part in declared.items():
        if name not in made and (only := _only(part)):
            made[name] = _fit(part, only[0], _at(path, name), depth + 1)
    missing = [name for name in schema.get("required", ()) if name not in made]
    if missing:
        raise FitError(f"{', '.join(_at(path, name) for name in missing)}: missing.")
    return made


def _only(schema: Mapping[str, Json]) -> list[Json]:
    """What an argument is when it is not given, in a list; nothing when that cannot be told."""
    if "default" in schema:
        return [schema["default"]]
    if "const" in schema:
        return [schema["const"]]
    offered = schema.get("enum", ())
    return list(offered) if len(offered) == 1 else []


def _fit_one(parts: Sequence[Mapping[str, Json]], value: Json, path: str, depth: int, *, alone: bool) -> Json:
    """The value as it is if it fits one of these (`alone`: only one), else the one repair there is."""
    made: list[Json] = []
    for part in parts:
        try:
            made.append(_fit(part, value, path, depth + 1))
        except FitError:
            continue
    as_it_is = [each for each in made if _same(each, value)]
    fits = as_it_is or made
    if not fits or (len(fits) > 1 and (alone or not as_it_is)):
        raise FitError(f"{path}: {_shown(value)} fits {'several' if fits else 'none'} of what it may be.")
    return fits[0]


def key(name: str) -> str:
    """The same for names that differ in case and in what joins their words."""
    return "_".join(name.casefold().replace("_", " ").replace("-", " ").split())


def _same(one: Json, other: Json) -> bool:
    """Equal in JSON's eyes: `true` is not 1."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)
    return bool(one == other)


def _at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _shown(value: Json) -> str:
    text = "a list" if isinstance(value, list) else "a table" if isinstance(value, dict) else repr(value)
    return text if len(text) <= 60 else text[:57] + "…"
