"""The declared arguments of actions: what is JSON Schema for them, and what a writer is told of the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

from npc_dialogue.world.arguments import KEYWORDS, TYPES, misfits
from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.world import World

ROOT = Path(__file__).resolve().parents[1]
SCHEMA = "a table such as { type = 'string' }"


def told(arguments: dict[str, Any]) -> list[str]:
    return [f"{each.path}: {each.found}; {each.expected} {each.hint}".rstrip() for each in misfits(arguments)]


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"item": {"type": "string", "enum": ["bread", "nail"], "description": "what"}, "count": {"type": "integer"}},
        {"item": {"type": ["string", "null"], "enum": ["bread", None]}, "weight": {"type": "number", "enum": [1, 0.5]}},
        {"items": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 1, "uniqueItems": True}},
        {"to": {"type": "object", "properties": {"x": {"type": "number"}}, "required": ["x"]}},
        {"to": {"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 0}]}},
        {"type": "object", "properties": {"item": {"type": "string"}}, "required": ["item"]},
        {"type": {"type": "string"}, "properties": {"type": "string"}},
    ],
)
def test_what_may_be_declared(arguments: dict[str, Any]) -> None:
    assert told(arguments) == []


@pytest.mark.parametrize(
    ("arguments", "mistake"),
    [
        ({"item": "string"}, f".item: the text 'string'; {SCHEMA} Write {{ type = 'string' }}."),
        ({"item": ["bread"]}, f".item: a list; {SCHEMA}"),
        ({"item": {"type": "strng"}}, ".item.type: 'strng'; " + "'array', 'boolean', 'integer', 'null', 'number', "
         "'object' or 'string' Did you mean 'string'?"),
        ({"item": {"type": "string", "enum": ["a", 3]}}, ".item.enum[2]: the number 3; a value of the type 'string'"),
        ({"item": {"enum": []}}, ".item.enum: a list; a list in [ ]"),
        ({"count": {"minimum": "1"}}, ".count.minimum: the text '1'; a number"),
        ({"count": {"minimum": 3, "maximum": 1}}, ".count.maximum: 1; at least minimum, 3"),
        ({"count": {"maxLength": -1}}, ".count.maxLength: the number -1; a whole number, 0 or more"),
        ({"item": {"required": True}}, ".item.required: true; a list of texts in [ ]"),
        ({"list": {"type": "array", "items": "string"}},
         f".list.items: the text 'string'; {SCHEMA} Write {{ type = 'string' }}."),
        ({"to": {"anyOf": [{"type": "string"}, 3]}}, f".to.anyOf[2]: the number 3; {SCHEMA}"),
        ({"type": "string"},
         ".type: 'string'; 'object', or a table for each argument: arguments.NAME = { type = 'string' }"),
        ({"type": "object", "properties": {"item": {}}, "required": ["itm"]},
         ".required: 'itm'; one of the properties: 'item' Did you mean 'item'?"),
    ],
)  # fmt: skip
def test_what_is_told_of_the_rest(arguments: dict[str, Any], mistake: str) -> None:
    assert told(arguments) == [mistake]


def test_an_unknown_keyword_is_told_with_the_nearest() -> None:
    (mistake,) = told({"item": {"type": "string", "enumm": ["a"]}})
    assert mistake.startswith(".item.enumm: the key 'enumm'; 'additionalProperties', 'allOf', ")
    assert mistake.endswith("Did you mean 'enum'?")
    assert told({"item": {"$ref": "file:///etc/passwd"}})[0].startswith(".item.$ref: the key '$ref'; ")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.sampled_from([*TYPES, "a"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*KEYWORDS, "$ref", "name"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@example({"size": {"multipleOf": 0}})
@example({"size": {"type": []}})
@example({"size": {"required": ["a", "a"], "properties": {"a": {}}}})
@given(arguments=st.dictionaries(st.sampled_from([*KEYWORDS, "item"]), VALUES, max_size=3))
def test_what_passes_is_json_schema(arguments: dict[str, Any]) -> None:
    if not told(arguments):
        whole = isinstance(arguments.get("type"), str)
        try:
            Draft202012Validator.check_schema(arguments if whole else {"type": "object", "properties": arguments})
        except SchemaError as error:
            raise AssertionError(error.message) from error


def test_a_world_and_a_game_are_told_by_file_and_key(tmp_path: Path) -> None:
    (tmp_path / "world.toml").write_text('id = "w"\nname = "W"\n', encoding="utf-8")
    text = '[[actions]]\nid = "pour"\ntext = "Pours."\narguments.tea = { type = "text" }\n'
    (tmp_path / "actions.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentErrors) as caught:
        load_world(tmp_path)
    assert str(caught.value).startswith(
        "actions.toml: actions[pour].arguments.tea.type: found 'text'; expected 'array', "
    )
    (tmp_path / "actions.toml").unlink()
    world: World = load_world(tmp_path)
    with pytest.raises(
        ContentErrors, match=r"^define: actions.pour: arguments.tea: found the text 'x'; expected a table"
    ):
        world.define(actions=[{"id": "pour", "text": "Pours.", "arguments": {"tea": "x"}}])
