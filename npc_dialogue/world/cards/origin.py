"""What of a card our content has no key for: kept at the import, put back at the export.

A card's field is kept when writing the content back would not give the same value. At the export a kept field goes
out as it came in, unless the writer has changed what it was read into: then it is written anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

from ..content import Json
from .json_data import MAX_LEVELS, same
from .notes import Notes

DATA, AS_JSON, ABSENT = "data", "json", "absent"
"""Keys of `origin`: fields that TOML can hold, the others as JSON text, and those that were not there."""
EXTENSION = "extensions/"
_T = TypeVar("_T")


def absent(original: Mapping[str, Json], written: Mapping[str, Json]) -> list[str]:
    """The fields that `written`, made from the content alone, gives and the card did not have."""
    return [key for key in written if key not in original]


def kept(original: Mapping[str, Json], written: Mapping[str, Json]) -> dict[str, Json]:
    """The fields of a card that `written`, made from the content alone, does not give."""
    return {key: value for key, value in original.items() if key not in written or not same(written[key], value)}


def put_back(
    content: _T,
    anew: dict[str, Json],
    old: Mapping[str, Json],
    read: Callable[[Json], _T],
    without: Iterable[str] = (),
) -> Json:
    """The fields of a card: `anew`, as the content alone gives them, with those kept fields that are still true.

    `read` makes content of fields, as the import did; `without` are fields that the card did not have.
    """
    missing = set(without) - old.keys()
    wanted = _leaves(content)
    whole = _changed(anew, old, missing)
    if _leaves(read(whole)) == wanted:
        return whole
    made = anew
    wrong = _differing(_leaves(read(made)), wanted)
    for trial_of in [*(({key: value}, set[str]()) for key, value in old.items()), *(({}, {key}) for key in missing)]:
        trial = _changed(made, *trial_of)
        found = _differing(_leaves(read(trial)), wanted)
        if found <= wrong:
            made, wrong = trial, found
    return made


def _changed(made: Mapping[str, Json], more: Mapping[str, Json], less: set[str]) -> dict[str, Json]:
    return {key: value for key, value in {**made, **more}.items() if key not in less}


def as_origin(data: Mapping[str, Json], **more: Json) -> dict[str, Json]:
    """The table `origin` of a card: what TOML holds well as it is, the rest as JSON text."""
    plain = {key: value for key, value in data.items() if _is_plain(key) and _is_plain(value)}
    rest = {key: value for key, value in data.items() if key not in plain}
    found: dict[str, Json] = dict(more)
    if plain:
        found[DATA] = plain
    if rest:
        found[AS_JSON] = _written(rest)
    return found


def in_a_line(data: Mapping[str, Json], without: list[str]) -> dict[str, Json]:
    """The table `origin` of a lorebook entry, of which there are many: all of it as JSON text."""
    found: dict[str, Json] = {AS_JSON: _written(data)} if data else {}
    return {**found, ABSENT: without} if without else found


def data_of(origin: Mapping[str, Json], notes: Notes, where: str) -> dict[str, Json]:
    """The kept fields; of JSON text that a writer broke, none, which is told."""
    plain = origin.get(DATA)
    found: dict[str, Json] = dict(plain) if isinstance(plain, Mapping) else {}
    return {**found, **table_of(origin, AS_JSON, notes, where)}


def table_of(origin: Mapping[str, Json], key: str, notes: Notes, where: str) -> dict[str, Json]:
    """A table that stands in `origin` as JSON text."""
    text = origin.get(key, "{}")
    try:
        found = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        notes.tell(where, f"origin.{key} is no JSON any more; what was kept there is left out")
        return {}
    return found


def flat(raw: Mapping[str, Json]) -> dict[str, Json]:
    """A card's or an entry's fields, each extension one of them: `extensions/NAME`."""
    found: dict[str, Json] = {}
    for key, value in raw.items():
        if key == "extensions" and isinstance(value, dict):
            found.update({EXTENSION + name: inner for name, inner in value.items()})
        else:
            found["/" + key if key.startswith((EXTENSION, "/")) else key] = value
    return found


def unflat(fields_: Mapping[str, Json]) -> dict[str, Json]:
    """The fields as a card has them, with their `extensions`."""
    found: dict[str, Json] = {}
    extensions: dict[str, Json] = {}
    for key, value in fields_.items():
        if key.startswith(EXTENSION):
            extensions[key.removeprefix(EXTENSION)] = value
        else:
            found[key.removeprefix("/")] = value
    found.setdefault("extensions", {})
    if extensions:
        found["extensions"] = extensions
    return found


def _written(rest: Mapping[str, Json]) -> str:
    return json.dumps({key: rest[key] for key in sorted(rest)}, ensure_ascii=_is_odd(rest))


def _is_plain(value: Json) -> bool:
    """Texts, numbers, yes or no, and lists of texts."""
    if isinstance(value, list):
        return all(isinstance(each, str) and _is_plain(each) for each in value)
    if isinstance(value, str):
        return not _is_odd(value) and "\0" not in value
    if isinstance(value, bool | float):
        return True
    return isinstance(value, int) and abs(value) < 2**63


def _is_odd(value: Json) -> bool:
    """Whether there is half a character (a lone surrogate) in it."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return not text.isascii() and text != text.encode(errors="ignore").decode()


def _leaves(value: Any, path: tuple[str | int, ...] = ()) -> dict[tuple[str | int, ...], Json]:
    """Every plain value in a content value by its path; what no field of a card gives is left out."""
    if len(path) > MAX_LEVELS:
        return {}
    if is_dataclass(value) and not isinstance(value, type):
        inner: Any = ((each.name, getattr(value, each.name)) for each in fields(value))
    elif isinstance(value, Mapping):
        inner = value.items()
    elif isinstance(value, tuple | list):
        inner = enumerate(value)
    else:
        return {path: value}
    found: dict[tuple[str | int, ...], Json] = {}
    for key, each in inner:
        if path or key not in ("id", "origin", "wakes"):
            found.update(_leaves(each, (*path, key)))
    return found


def _differing(one: Mapping[Any, Json], other: Mapping[Any, Json]) -> set[Any]:
    missing = object()
    return {path for path in one.keys() | other.keys() if one.get(path, missing) != other.get(path, missing)}
