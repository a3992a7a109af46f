"""Content written as TOML files that a writer likes to read.

Keys come in the order of the documentation, values before tables, long texts over several lines. What is written is
read back before it leaves, so that a text nobody thought of cannot make a file that says something else.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from typing import Any

import tomlkit
from tomlkit.items import AoT, Item, String, StringType, Table, Trivia

from npc_dialogue.world.content import Json
from npc_dialogue.world.shapes import bare, inside, keys_of

WIDTH = 100
"""Characters up to which a list or a text stands on one line."""
MAX_DOTS = 20
"""In a line of a long text: with more it could be taken for a key that has too many parts, so it is written in one."""


def toml_of(type_: type, data: Mapping[str, Json], comment: str, schema: str = "") -> str:
    """The file of a content class's data. `comment` goes to its top, below the `schema` line for editors."""
    head = "".join(f"# {line}\n" for line in comment.splitlines())
    text = f"{schema}{head}\n{tomlkit.dumps(_table(type_, data, tomlkit.document()))}"
    if not _reads_back(text, data):
        raise AssertionError(f"the TOML of {type_.__name__} does not read as it was written")
    return text


def table_of(type_: type, data: Mapping[str, Json]) -> Table:
    """A content class's data as a table to put into a file that is there already."""
    return _filled(type_, data, tomlkit.table())


def _reads_back(text: str, data: Mapping[str, Json]) -> bool:
    try:
        return json.dumps(tomllib.loads(text), sort_keys=True) == json.dumps(data, sort_keys=True)
    except tomllib.TOMLDecodeError:
        return False


def _table(type_: Any, data: Mapping[str, Json], into: Any) -> Any:
    """Fills a table: what fits on a line or is a text first, then the tables below their headers."""
    known = keys_of(type_) if type_ is not None else {}
    order = [*(key for key in known if key in data), *(key for key in data if key not in known)]
    hints = {key: known[key][1] if key in known else None for key in order}
    for key in sorted(order, key=lambda each: _is_table(data[each])):
        into.add(key, item_of(hints[key], data[key]))
    return into


def item_of(hint: Any, value: Json) -> Item:
    if isinstance(value, Mapping):
        inner = bare(hint) if hint is not None else None
        if not is_dataclass(inner):
            inner = None
        table = tomlkit.table(is_super_table=bool(value) and all(_is_table(each) for each in value.values()))
        each_of = inside(hint) if hint is not None and inner is None else None
        if inner is not None:
            return _filled(inner, value, table)
        for key in sorted(value, key=lambda name: _is_table(value[name])):
            table.add(key, item_of(each_of, value[key]))
        return table
    if _is_table(value):
        entries: AoT = tomlkit.aot()
        inner = bare(inside(hint)) if hint is not None else None
        for each in value:
            entries.append(_filled(inner, each, tomlkit.table()))
        return entries
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list):
        array = tomlkit.array()
        array.extend(_text(each, several_lines=False) if isinstance(each, str) else each for each in value)
        return array.multiline(sum(len(str(each)) + 4 for each in value) > WIDTH)
    return tomlkit.item(value)


def _filled(type_: Any, data: Mapping[str, Json], table: Table) -> Table:
    made: Table = _table(type_ if is_dataclass(type_) else None, data, table)
    return made


def _is_table(value: Json) -> bool:
    """Whether it stands below a header of its own."""
    return isinstance(value, Mapping) or (isinstance(value, list) and bool(value) and isinstance(value[0], Mapping))


def _text(value: str, several_lines: bool = True) -> Item:
    if several_lines and ("\n" in value or len(value) > WIDTH):
        escaped = tomlkit.string(value, multiline=True).as_string()[3:-3].removeprefix("\n" * value.startswith("\n"))
        lines = [part for line in escaped.split("\n") for part in _wrapped(line)]
        long = String(StringType.MLB, value, "\n" + "\n".join(lines), Trivia())
        if all(line.count(".") <= MAX_DOTS for line in lines) and _reads_back(
            f"text = {long.as_string()}", {"text": value}
        ):
            return long
    if '"' in value and "'" not in value and value.isprintable():
        return tomlkit.string(value, literal=True)
    return tomlkit.string(value)


def _wrapped(line: str) -> Iterator[str]:
    """A line cut at blanks, with the backslash that joins it to the next."""
    while len(line) > WIDTH:
        end = (line.rfind(" ", 0, WIDTH) + 1) or (line.find(" ", WIDTH) + 1)
        if not 0 < end < len(line) or line[end].isspace():
            break
        yield line[:end] + "\\"
        line = line[end:]
    yield line
