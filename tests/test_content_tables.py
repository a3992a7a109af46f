"""The tables of docs/content.md: every key of every content class with its default, every name, word and limit."""

from __future__ import annotations

import dataclasses
import json
import re
from typing import Any, get_args

import pytest

from npc_dialogue.world import content, expressions, files, state
from npc_dialogue.world.conditions import MAX_OUTPUT, MAX_VALUE
from npc_dialogue.world.keys import MAX_PATTERNS, PATTERN_SECONDS
from npc_dialogue.world.parse import MAX_DEPTH
from npc_dialogue.world.scope import FIELDS
from npc_dialogue.world.shapes import bare, inside, keys_of
from npc_dialogue.world.standings import DEFAULT_AXES
from npc_dialogue.world.world import DEFAULT_EMOTIONS
from tests.support.content_document import DOCUMENT, in_code, key_tables, rows

TABLES = key_tables()
UNTABLED = {"RelationshipsFile", "ActionsFile", "PlacesFile", "ScenesFile", "LoreFile", "ApprovedFile"}
"""Each holds one list of what has a table."""
CLASSES = {
    name: cls
    for name, cls in vars(content).items()
    if dataclasses.is_dataclass(cls) and cls.__module__.startswith(content.__name__)
}
_MISSING = object()


def default(cls: Any, key: str) -> Any:
    """The default of a key in a file; _MISSING when there is none."""
    field = next(each for each in dataclasses.fields(cls) if each.name == keys_of(cls)[key][0])
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return _MISSING if field.default is dataclasses.MISSING else field.default


def marked(hint: Any) -> str:
    """Whether text under an annotation is a template or a condition."""
    if any(hint is each for each in (content.Template, content.Said, content.Templates)):
        return "template"
    if hint is content.Condition:
        return "condition"
    inner = inside(hint)
    return "" if inner is None or dataclasses.is_dataclass(bare(inner)) else marked(inner)


def test_every_content_class_has_its_table() -> None:
    assert TABLES.keys() | UNTABLED == CLASSES.keys()


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_every_key_with_its_default(name: str) -> None:
    cls = CLASSES[name]
    beyond, table = TABLES[name]
    known = keys_of(cls)
    if beyond:
        other = CLASSES[beyond]
        differing = {key for key in known if key not in keys_of(other) or default(cls, key) != default(other, key)}
    else:
        differing = set(known)
    named = [key.strip("`") for row in table for key in row[0].split(", ")]
    assert sorted(named) == sorted(differing)
    for key, holds, shown, what in table:
        value = default(cls, key.strip("`"))
        if value is _MISSING:
            assert shown == "needed", key
        elif value in ("", (), {}, None) or dataclasses.is_dataclass(value):
            assert shown == "–", key
        else:
            assert json.loads(shown.strip("`")) == (list(value) if isinstance(value, tuple) else value), key
        kind = marked(known[key.strip("`")][1])
        assert (kind in holds) if kind else ("template" not in holds and "condition" not in holds), key
        assert what


def test_kinds_of_lines() -> None:
    kinds = {name for first in rows("| kind | said | for example |") for name in in_code(first)}
    assert kinds == set(get_args(content.LineKind))


def test_names_in_scope() -> None:
    shown = set().union(*map(in_code, rows("| name | what it is |")))
    fields = {f"{name}.{field}" for name, all_ in FIELDS.items() for field in all_}
    assert shown == {"world.KEY", *fields, *DEFAULT_AXES}


def test_filters_and_tests() -> None:
    paragraph = re.search(r"^Besides comparisons.*?\n\n", DOCUMENT, re.DOTALL | re.MULTILINE)
    assert paragraph
    assert in_code(paragraph[0]) >= expressions.FILTERS | expressions.TESTS


def test_default_axes_and_emotions() -> None:
    table = rows("| axis | its standings, and the value at which each begins |")
    assert {axis.strip("`"): dict(re.findall(r"`(\w+)` (-?\d+)", cells)) for axis, cells in table.items()} == {
        name: {standing.id: f"{standing.at:g}" for standing in axis.standings} for name, axis in DEFAULT_AXES.items()
    }
    emotions = re.search(r"twelve that are there without: ([a-z, ]+)", DOCUMENT)
    assert emotions
    assert emotions[1].strip().split(", ") == list(DEFAULT_EMOTIONS)


def test_limits() -> None:
    table = rows("| what | at most |")
    assert (files.MAX_BYTES, files.MAX_TOTAL_BYTES) == (2**20, 64 * 2**20)
    assert [int(number.replace(",", "")) for cell in table.values() for number in re.findall(r"\d[\d,]*", cell)] == [
        1,
        *(64, files.MAX_FILES),
        *(expressions.MAX_TEMPLATE, MAX_OUTPUT, expressions.MAX_TAGS),
        expressions.MAX_CONDITION,
        *(300, MAX_PATTERNS, 1000 * PATTERN_SECONDS),
        MAX_VALUE,
        MAX_DEPTH,
        *(state.MAX_KEYS, state.MAX_VALUES, state.MAX_TEXT),
    ]
