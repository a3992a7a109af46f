"""docs/protocol.md says what the code does: messages, tables and examples. Its tables of fields are generated."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.protocol.author import AUTHOR_REQUESTS
from npc_dialogue.protocol.codec import PartJoiner, parse_request
from npc_dialogue.protocol.errors import CODES
from npc_dialogue.protocol.limits import Limits
from npc_dialogue.protocol.replies import REPLIES, Ok
from npc_dialogue.protocol.requests import REQUESTS, TurnRequest

DOCUMENT = (Path(__file__).parents[1] / "docs" / "protocol.md").read_text(encoding="utf-8")
EXAMPLES: list[dict[str, Any]] = [json.loads(text) for text in re.findall(r"```json\n(.*?)```", DOCUMENT, re.DOTALL)]
MESSAGES = [example for example in EXAMPLES if "type" in example]


def section(title: str) -> str:
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", DOCUMENT, re.DOTALL | re.MULTILINE)
    assert found, title
    return found[1]


def rows(text: str) -> dict[str, list[str]]:
    """A table's first column, without its backticks, to the others."""
    cells = [
        [cell.strip() for cell in line.strip("| ").split("|")] for line in text.splitlines() if line.startswith("| `")
    ]
    return {first.strip("`"): others for first, *others in cells}


def names(cell: str) -> set[str]:
    return set(re.findall(r"`([^`]+)`", cell))


SERVED = names(section("Requests").partition("`welcome.features`")[0])
"""That the sidecar serves exactly these is seen in tests/test_stranger.py."""


def test_every_message_has_its_table_of_fields() -> None:
    served, authors = (
        re.findall(r"<!-- fields (\S+) -->", part) for part in section("Requests").split("### The preview's own")
    )
    assert set(served) == SERVED
    assert authors == list(AUTHOR_REQUESTS)
    assert sorted(served + authors) == sorted(REQUESTS)
    assert re.findall(r"<!-- fields (\S+) -->", section("Replies")) == list(REPLIES)


def test_it_tells_what_ok_holds_for_each_request_that_is_no_turn() -> None:
    table = rows(section("Requests").partition("### hello")[0])
    turns = {type_ for type_, cls in REQUESTS.items() if issubclass(cls, TurnRequest)} | {"hello", "retry"}
    assert table.keys() == REQUESTS.keys() - turns
    held = set().union(*(names(cells[0]) for cells in table.values()))
    assert held == Ok.model_fields.keys() - {"type", "id"}


def test_error_codes() -> None:
    table = rows(section("Errors"))
    assert {code: cells[0] for code, cells in table.items()} == {
        code: "yes" if retryable else "no" for code, retryable in CODES.items()
    }
    assert all(meaning for _, meaning in table.values())


def test_limits() -> None:
    table = rows(section("Limits"))
    assert {name: cells[0] for name, cells in table.items()} == {
        name: f"{value:,}" for name, value in Limits().as_dict().items()
    }


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: f"{message['type']} {message['id']}")
def test_examples_are_messages(message: dict[str, Any]) -> None:
    cls: Any = REQUESTS.get(message["type"]) or REPLIES[message["type"]]
    known = {field.alias or name for name, field in cls.model_fields.items()}
    assert message.keys() <= known
    if message["type"] in REQUESTS:
        parse_request(message)
    else:
        cls.model_validate(message)


def test_the_example_of_a_turn_keeps_the_rules() -> None:
    turn = [message for message in MESSAGES if message["id"] == 2 and message["type"].startswith("turn.")]
    *streamed, end = turn
    assert [message["seq"] for message in streamed] == list(range(len(streamed)))
    deltas = [message["text"] for message in streamed if message["type"] == "turn.delta"]
    assert "".join(deltas) == streamed[-1]["text"] == end["text"]


def test_the_example_of_parts_can_be_joined() -> None:
    joiner = PartJoiner()
    joined = [joiner.feed(message) for message in MESSAGES if message["type"] == "part"]
    assert joined == [None, {"type": "ok", "id": 17, "prompt": {"npc": "mira"}}]
