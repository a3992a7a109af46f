"""The corpus of messages in Python, and all that is generated from the message and content classes."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgpack
import pytest
from jsonschema import Draft202012Validator

from npc_dialogue.protocol.codec import Kind, decode, encode, encode_request, parse_request
from npc_dialogue.protocol.errors import CODES, WireError
from npc_dialogue.protocol.limits import Limits
from npc_dialogue.protocol.replies import REPLIES
from npc_dialogue.protocol.requests import REQUESTS

ROOT = Path(__file__).parents[1]
LIMITS = Limits()
Case = dict[str, Any]


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


CORPUS: dict[str, list[Case]] = {path.stem: load(path) for path in (ROOT / "schemas" / "corpus").glob("*.json")}
CASES = [pytest.param(case, id=f"{file}: {case['name']}") for file, cases in CORPUS.items() for case in cases]
VALID = [case for case in CASES if case.values[0]["valid"]]  # type: ignore[index]
REFUSED = [case for case in CASES if not case.values[0]["valid"]]  # type: ignore[index]
SCHEMAS = {type_: load(ROOT / "schemas" / "messages" / f"{type_}.json") for type_ in (*REQUESTS, *REPLIES)}


def limits_of(case: Case) -> Limits:
    return replace(LIMITS, **case.get("limits", {}))


def frames_of(case: Case) -> list[bytes | str]:
    binary: list[bytes | str] = [bytes.fromhex(case["msgpack"])] if "msgpack" in case else []
    return [*binary, case["text"]] if "text" in case else binary


def exactly(value: Any) -> bytes:
    """Equal only for the same values of the same types in the same order."""
    packed: bytes = msgpack.packb(value)
    return packed


@pytest.mark.parametrize("case", VALID)
def test_a_valid_message_is_read_from_either_kind_and_written_again(case: Case) -> None:
    binary, text = frames_of(case)
    message = decode(binary, LIMITS)
    assert exactly(message) == exactly(decode(text, LIMITS))
    assert exactly(message) == exactly(case.get("message", message))
    assert encode(message, Kind.BINARY, LIMITS) == [
        bytes.fromhex(case["written"] if "written" in case else case["msgpack"])
    ]
    assert encode(message, Kind.TEXT, LIMITS) == [text]


@pytest.mark.parametrize("case", VALID)
def test_a_valid_message_is_one_of_its_class_and_fits_its_schema(case: Case) -> None:
    message = decode(case["text"], LIMITS)
    Draft202012Validator(SCHEMAS[message["type"]]).validate(message)
    if message["type"] in REQUESTS:
        request = parse_request(message)
        assert parse_request(decode(encode_request(request, Kind.BINARY), LIMITS)) == request
    else:
        reply = REPLIES[message["type"]].model_validate(message)
        (frame,) = encode(reply, Kind.BINARY, LIMITS)
        assert decode(frame, LIMITS).items() >= message.items()


@pytest.mark.parametrize("case", REFUSED)
def test_a_message_that_is_refused(case: Case) -> None:
    frames = frames_of(case)
    assert frames
    for frame in frames:
        with pytest.raises(WireError) as caught:
            parse_request(decode(frame, limits_of(case)))
        assert caught.value.code == case["error"]
        assert caught.value.request_id == case.get("id", 0)
        assert caught.value.message


@pytest.mark.parametrize("case", [case for case in REFUSED if "message" in case.values[0]])  # type: ignore[operator]
def test_what_is_no_request_can_be_read_and_does_not_fit_a_schema(case: Case) -> None:
    assert all(exactly(decode(frame, LIMITS)) == exactly(case["message"]) for frame in frames_of(case))
    schema = SCHEMAS.get(str(case["message"].get("type")))
    whole_floats = any(isinstance(value, float) and value.is_integer() for value in case["message"].values())
    if schema is not None and schema["title"] in REQUESTS and not whole_floats:  # 1.0 is an integer to JSON Schema
        assert not Draft202012Validator(schema).is_valid(case["message"])


def test_every_message_is_there_in_full_and_every_request_broken() -> None:
    assert {f"{type_}, full" for type_ in (*REQUESTS, *REPLIES)} <= {
        case["name"] for file in ("requests", "replies") for case in CORPUS[file]
    }
    for type_, cls in REQUESTS.items():
        for name, field in cls.model_fields.items():
            if name not in {"type", "id"} and field.is_required():
                assert f"{type_} without {field.alias or name}" in {case["name"] for case in CORPUS["refused_requests"]}


def test_the_corpus_covers_the_edges() -> None:
    names = [case["name"] for cases in CORPUS.values() for case in cases]
    assert len(set(names)) == len(names), "names are unique"
    assert {case["error"] for cases in CORPUS.values() for case in cases if not case["valid"]} <= CODES.keys()
    heads = {struct.unpack_from("B", frame)[0] for frame in map(head_of_value, CORPUS["edges"]) if frame}
    assert heads >= {0xC0 + n for n in (0x0B, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x19, 0x1A)}


def head_of_value(case: Case) -> bytes:
    """The msgpack of the value that an edge case holds; empty when it is made in another way."""
    _, found, value = bytes.fromhex(case["msgpack"]).partition(b"\xa5value")
    return value if found else b""


def test_schemas_are_json_schemas() -> None:
    for folder in ("messages", "content"):
        for path in (ROOT / "schemas" / folder).glob("*.json"):
            Draft202012Validator.check_schema(load(path))


CONTENT_FILES = {
    "world.toml": "world",
    "npcs/*.toml": "card",
    "lore/*.toml": "lore",
    "relationships.toml": "relationships",
    "actions.toml": "actions",
    "places.toml": "places",
    "playthroughs/*.toml": "playthrough",
}
SAMPLE_FILES = [
    pytest.param(path, schema, id=path.relative_to(ROOT).as_posix())
    for pattern, schema in CONTENT_FILES.items()
    for path in sorted((ROOT / "samples").glob(f"*/{pattern}"))
]


@pytest.mark.parametrize(("path", "schema"), SAMPLE_FILES)
def test_the_samples_fit_the_schemas_of_their_files(path: Path, schema: str) -> None:
    value = tomllib.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator(load(ROOT / "schemas" / "content" / f"{schema}.json")).validate(value)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("world", {"id": "w", "name": "W", "premiss": ""}),
        ("world", {"id": "w", "name": "W", "state": {"Flood": {"type": "bool"}}}),
        ("card", {"id": "Mira", "name": "Mira"}),
        ("card", {"id": "mira", "name": "Mira", "lines": {"hello": [{"text": "Hi"}]}}),
        ("lore", {"entry": []}),
        ("lore", {"entries": [{"id": "a"}]}),
        ("relationships", {"relationships": [{"from": "a", "to": "b", "values": {"trust": "high"}}]}),
        ("playthrough", {"title": "x", "steps": [{"speak": "Hi"}]}),
    ],
)
def test_the_schemas_of_files_find_mistakes(schema: str, value: Any) -> None:
    assert not Draft202012Validator(load(ROOT / "schemas" / "content" / f"{schema}.json")).is_valid(value)


def generate(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(root / "scripts" / "generate_schemas.py"), *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_generated_files_are_up_to_date() -> None:
    done = generate(ROOT, "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_check_names_the_files_that_differ(tmp_path: Path) -> None:
    for name in ("scripts", "schemas", "docs", "godot_addon/addons/npc_dialogue/generated"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / "schemas" / "messages" / "say.json").write_text("{}")
    (tmp_path / "schemas" / "messages" / "sing.json").write_text("{}")
    (tmp_path / "schemas" / "corpus" / "edges.json").unlink()
    done = generate(tmp_path, "--check")
    assert done.returncode == 1, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == [
        "schemas/corpus/edges.json",
        "schemas/messages/say.json",
        "schemas/messages/sing.json",
    ]
    assert generate(tmp_path).returncode == 0
    assert generate(tmp_path, "--check").returncode == 0
