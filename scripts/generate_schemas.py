"""Writes what is derived from the message and content classes, so that nothing of it can differ from the code.

    python scripts/generate_schemas.py            writes
    python scripts/generate_schemas.py --check    changes nothing; names the files that differ and exits 1

* `schemas/messages/TYPE.json`: JSON Schema (2020-12) of every request and reply,
* `schemas/content/FILE.json`: the same for every content file, for editors,
* `schemas/settings/npc-dialogue.json`: the same for the game's own settings,
* `schemas/corpus/*.json`: valid and invalid messages that every implementation of the wire has to tell apart,
* `godot_addon/addons/npc_dialogue/generated/protocol.gd`: the wire's constants,
* the tables between `<!-- fields TYPE -->` and `<!-- end -->` in `docs/protocol.md`.

Files in these folders that are not written here are removed.
"""

from __future__ import annotations

import argparse
import ast
import dataclasses
import importlib
import inspect
import json
import re
import sys
import types
from collections.abc import Iterator, Mapping
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, Final, get_args

import msgpack
from corpus_cases import (
    EDGES,
    EXAMPLES,
    FLOAT32,
    REFUSED_FRAMES,
    REFUSED_REQUESTS,
    REFUSED_TEXTS,
    SPELLINGS,
    TOO_LONG,
)
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from npc_dialogue.protocol.author import AUTHOR_PREFIX
from npc_dialogue.protocol.complaints import expectation
from npc_dialogue.protocol.errors import CODES
from npc_dialogue.protocol.fields import Message
from npc_dialogue.protocol.limits import MAX_ID, PROTOCOL, SUBPROTOCOL, Limits
from npc_dialogue.protocol.replies import REPLIES, TERMINAL, TurnEnd
from npc_dialogue.protocol.requests import REQUESTS
from npc_dialogue.settings import Settings
from npc_dialogue.world import content

Json = Any
ROOT: Final = Path(__file__).parents[1]
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
CONSTANTS: Final = Path("godot_addon/addons/npc_dialogue/generated/protocol.gd")
DOCUMENT: Final = Path("docs/protocol.md")
MESSAGES: Final[dict[str, type[Message]]] = {**REQUESTS, **REPLIES}
CONTENT: Final[dict[str, tuple[str, type, str]]] = {
    "world": ("world.toml", content.WorldInfo, ""),
    "card": ("npcs/*.toml", content.Card, ""),
    "lore": ("lore/*.toml", content.Lore, "entries"),
    "relationships": ("relationships.toml", content.Relationship, "relationships"),
    "actions": ("actions.toml", content.Action, "actions"),
    "places": ("places.toml", content.Place, "places"),
    "scenes": ("scenes.toml", content.Scene, "scenes"),
    "topics": ("topics/*.toml", content.TopicsFile, ""),
    "approved": ("approved/*.toml", content.ApprovedLine, "lines"),
    "playthrough": ("playthroughs/*.toml", content.Playthrough, ""),
}
"""Schema to the files it is for, the class, and the table that the file holds a list of (empty: the file is one)."""


def main() -> int:
    """Writes or checks; the exit code."""
    parser = argparse.ArgumentParser(description="Write schemas, corpus, constants and tables from the classes.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file differs")
    check = parser.parse_args().check
    wanted = dict(generated())
    there = {path.relative_to(ROOT) for path in (ROOT / "schemas").glob("*/*.json")}
    differing = sorted(
        path
        for path in there | wanted.keys()
        if not (ROOT / path).is_file() or (ROOT / path).read_text(encoding="utf-8") != wanted.get(path)
    )
    if check:
        for path in differing:
            print(f"{path.as_posix()} differs from the code; run 'python scripts/generate_schemas.py'")
        return 1 if differing else 0
    for path in differing:
        if path in wanted:
            (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / path).write_text(wanted[path], encoding="utf-8", newline="\n")
        else:
            (ROOT / path).unlink()
        print(f"{'wrote' if path in wanted else 'removed'} {path.as_posix()}")
    return 0


def generated() -> Iterator[tuple[Path, str]]:
    """Every file that is written here, with its text."""
    for type_, cls in MESSAGES.items():
        yield Path(f"schemas/messages/{type_}.json"), _json(message_schema(type_, cls))
    for name in CONTENT:
        yield Path(f"schemas/content/{name}.json"), _json(content_schema(name))
    yield Path("schemas/settings/npc-dialogue.json"), _json(settings_schema())
    for name, cases in corpus().items():
        # ASCII, so that no editor or diff is led astray by characters that turn the direction of text
        yield Path(f"schemas/corpus/{name}.json"), json.dumps(cases, indent=1, ensure_ascii=True) + "\n"
    yield CONSTANTS, constants()
    yield DOCUMENT, document((ROOT / DOCUMENT).read_text(encoding="utf-8"))


def _json(value: Json) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


# schemas


def message_schema(type_: str, cls: type[Message]) -> dict[str, Json]:
    """The schema of a message as it crosses the wire, where `type` is not optional."""
    schema = _tidied(cls.model_json_schema())
    schema["required"] = ["type", *schema["required"]]
    return {"$schema": DIALECT, "$id": f"urn:npc-dialogue:v{PROTOCOL}:message:{type_}", "title": type_, **schema}


def content_schema(name: str) -> dict[str, Json]:
    """The schema of a content file, with the docstrings of the fields as descriptions."""
    files, cls, table = CONTENT[name]
    schema = TypeAdapter(list[cls] if table else cls).json_schema()  # type: ignore[valid-type]
    definitions = schema.pop("$defs", {})
    _describe({cls.__name__: schema, **definitions})
    if table:
        schema = {"type": "object", "properties": {table: schema}, "additionalProperties": False}
        if cls is content.Lore:
            schema["properties"]["origin"] = TypeAdapter(content.Origin).json_schema()
    head = {"$schema": DIALECT, "$id": f"urn:npc-dialogue:content:{name}", "title": files}
    return {**head, **_tidied(schema), "$defs": _tidied(definitions)}


def settings_schema() -> dict[str, Json]:
    """The schema of the game's `npc-dialogue.toml`."""
    schema = TypeAdapter(Settings).json_schema()
    definitions = _tidied(schema.pop("$defs", {}))
    head = {"$schema": DIALECT, "$id": "urn:npc-dialogue:settings", "title": "npc-dialogue.toml"}
    return {**head, **_tidied(schema), "$defs": definitions}


def _describe(schemas: Mapping[str, dict[str, Json]]) -> None:
    documented = _field_docstrings()
    for name, schema in schemas.items():
        texts = documented.get(name, {})
        fields = dataclasses.fields(getattr(content, name)) if name in documented else ()
        for field, inner in zip(fields, schema.get("properties", {}).values(), strict="properties" in schema):
            if field.name in texts:
                inner["description"] = ". ".join(
                    filter(None, [texts[field.name].rstrip("."), inner.get("description")])
                )


def _modules(package: types.ModuleType) -> Iterator[types.ModuleType]:
    return (importlib.import_module(f"{package.__name__}.{each.name}") for each in iter_modules(package.__path__))


def _field_docstrings() -> dict[str, dict[str, str]]:
    """Class to field to the string that stands below the field in the source."""
    found: dict[str, dict[str, str]] = {}
    for cls in (node for module in _modules(content) for node in ast.parse(inspect.getsource(module)).body):
        if isinstance(cls, ast.ClassDef):
            found[cls.name] = {
                field.target.id: inspect.cleandoc(text.value.value)
                for field, text in zip(cls.body, cls.body[1:], strict=False)
                if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
                if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
                if isinstance(text.value.value, str)
            }
    return found


def _tidied(schema: Json) -> Json:
    """Without the titles that pydantic makes of names; a map whose keys have a pattern takes no others."""
    if isinstance(schema, list):
        return [_tidied(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    tidied = {
        key: {name: _tidied(inner) for name, inner in value.items()}
        if key in {"properties", "$defs"}
        else _tidied(value)
        for key, value in schema.items()
        if key != "title"
    }
    return {**tidied, "additionalProperties": False} if "patternProperties" in tidied else tidied


# the corpus


def corpus() -> dict[str, list[dict[str, Json]]]:
    """File to its cases, see `docs/protocol.md`."""
    return {
        "requests": [case for type_ in REQUESTS for case in _examples(type_)],
        "replies": [case for type_ in REPLIES for case in _examples(type_)],
        "edges": [
            *(_valid(name, message) for name, message in EDGES.items()),
            *(_spelled(name, hex_) for name, hex_ in {**SPELLINGS, "float32": FLOAT32}.items()),
        ],
        "refused_frames": [
            *({"name": name, "valid": False, "error": "frame.invalid", "msgpack": hex_}
              for name, hex_ in REFUSED_FRAMES.items()),
            *({"name": name, "valid": False, "error": "frame.invalid", "text": text}
              for name, text in REFUSED_TEXTS.items()),
            *({"name": name, "valid": False, "error": "frame.too_long", "limits": {"frame": 64}, **_frames(message)}
              for name, message in TOO_LONG.items()),
        ],
        "refused_requests": [
            *(_refused(name, *case) for name, case in REFUSED_REQUESTS.items()),
            *(case for type_, cls in REQUESTS.items() for case in _broken(type_, cls)),
        ],
    }  # fmt: skip


def _frames(message: Mapping[str, Json]) -> dict[str, str]:
    text = json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return {"msgpack": msgpack.packb(message).hex(), "text": text}


def _valid(name: str, message: Mapping[str, Json]) -> dict[str, Json]:
    frames = _frames(message)
    if "\\u0000" in frames["text"]:
        return {"name": name, "valid": True, "nul": True, **frames}
    return {"name": name, "valid": True, "message": message, **frames}


def _spelled(name: str, hex_: str) -> dict[str, Json]:
    message = msgpack.unpackb(bytes.fromhex(hex_))
    frames = _frames(message)
    return {"name": name, "valid": True, "message": message, **frames, "msgpack": hex_, "written": frames["msgpack"]}


def _refused(name: str, message: Mapping[str, Json], code: str, id_: int) -> dict[str, Json]:
    return {"name": name, "valid": False, "error": code, "id": id_, "message": message, **_frames(message)}


def _full(type_: str) -> dict[str, Json]:
    return {"type": type_, "id": 4711, **EXAMPLES[type_]}


def _examples(type_: str) -> Iterator[dict[str, Json]]:
    full = _full(type_)
    lacking = list(_lacking(MESSAGES[type_], full))
    if lacking:
        raise SystemExit(f"the example of {type_} in scripts/corpus_cases.py lacks: {', '.join(lacking)}")
    yield _valid(f"{type_}, full", full)
    minimal = _minimal(MESSAGES[type_], full)
    if minimal != full:
        yield _valid(f"{type_}, minimal", minimal)


def _inner(annotation: Json) -> type[Message] | None:
    """The message class within a field's type, if there is one."""
    if isinstance(annotation, type) and issubclass(annotation, Message):
        return annotation
    return next(filter(None, (_inner(argument) for argument in get_args(annotation))), None)


def _fields(cls: type[Message], value: Mapping[str, Json]) -> Iterator[tuple[str, bool, type[Message] | None, Json]]:
    """The wire's name of each field, whether it is required, the class within it, and its value."""
    for name, field in cls.model_fields.items():
        wire = field.alias or name
        annotation = field.annotation
        inner = None if isinstance(annotation, types.GenericAlias) else _inner(annotation)
        yield wire, field.is_required() or name == "type", inner, value.get(wire)


def _lacking(cls: type[Message], value: Mapping[str, Json]) -> Iterator[str]:
    for name, _, inner, held in _fields(cls, value):
        if name not in value:
            yield name
        elif inner is not None:
            yield from (f"{name}.{field}" for field in _lacking(inner, held))


def _minimal(cls: type[Message], value: Mapping[str, Json]) -> dict[str, Json]:
    return {
        name: _minimal(inner, held) if inner is not None else held
        for name, required, inner, held in _fields(cls, value)
        if required
    }


def _broken(type_: str, cls: type[Message]) -> Iterator[dict[str, Json]]:
    """The full example without each required field, and with something of a wrong type in each."""
    full = _full(type_)
    schema = cls.model_json_schema()
    for name, property_ in schema["properties"].items():
        if name in {"type", "id"}:
            continue
        if name in schema["required"]:
            lacking = {key: value for key, value in full.items() if key != name}
            yield _refused(f"{type_} without {name}", lacking, "request.invalid", 4711)
        fits = Draft202012Validator({**property_, "$defs": schema.get("$defs", {})}).is_valid
        wrong = next(value for value in (5, "five", True, [5], {"five": 5}) if not fits(value))
        yield _refused(f"{type_} with {name} {json.dumps(wrong)}", {**full, name: wrong}, "request.invalid", 4711)


# Godot


def constants() -> str:
    """`protocol.gd`: the wire's names and numbers for the addon."""
    limits = {name: str(value) for name, value in Limits().as_dict().items()}
    retryable = {code: str(again).lower() for code, again in CODES.items()}
    reasons = get_args(TurnEnd.model_fields["reason"].annotation)
    return "\n".join([
        "class_name NpcProtocol",
        "extends RefCounted",
        f"## The names and numbers of the wire, version {PROTOCOL}; docs/protocol.md tells what they mean.",
        "##",
        "## Written by scripts/generate_schemas.py. Do not edit.",
        "",
        "## The version of the wire, for `hello`.",
        f"const PROTOCOL: int = {PROTOCOL}",
        "## The websocket's subprotocol.",
        f'const SUBPROTOCOL: String = "{SUBPROTOCOL}"',
        "## The largest id of a request.",
        f"const MAX_ID: int = {MAX_ID}",
        "## What holds until `welcome` tells the sidecar's own.",
        *_gd_map("LIMITS", "int", limits),
        "",
        *_gd_names("REQUEST", tuple(type_ for type_ in REQUESTS if not type_.startswith(AUTHOR_PREFIX))),
        "",
        *_gd_names("REPLY", REPLIES),
        "## Exactly one of these ends each request.",
        *_gd_list("TERMINAL", sorted(TERMINAL)),
        "",
        *_gd_names("END", reasons),
        "## Why a turn ended.",
        *_gd_list("END_REASONS", reasons),
        "",
        *_gd_names("ERROR", CODES),
        "## Each error code, and whether the same request may succeed later.",
        *_gd_map("RETRYABLE", "bool", retryable),
        "",
    ])  # fmt: skip


def _gd_names(prefix: str, names: Iterator[str] | Mapping[str, Json] | tuple[str, ...]) -> list[str]:
    return [f'const {prefix}_{name.replace(".", "_").upper()}: String = "{name}"' for name in names]


def _gd_list(name: str, values: list[str] | tuple[str, ...]) -> list[str]:
    return [f"const {name}: Array[String] = [", *(f'\t"{value}",' for value in values), "]"]


def _gd_map(name: str, type_: str, values: Mapping[str, str]) -> list[str]:
    head = f"const {name}: Dictionary[String, {type_}] = {{"
    return [head, *(f'\t"{key}": {value},' for key, value in values.items()), "}"]


# the document


def document(text: str) -> str:
    """The document with its tables of fields written anew."""
    marked = re.compile(r"<!-- fields (\S+) -->\n.*?<!-- end -->", re.DOTALL)
    return marked.sub(lambda match: f"<!-- fields {match[1]} -->\n{_table(match[1])}<!-- end -->", text)


def _table(type_: str) -> str:
    schema = MESSAGES[type_].model_json_schema()
    rows = [row for row in _rows(schema, schema, "") if row[0] not in {"type", "id"}]
    lines = [schema["description"], ""] if "description" in schema else []
    if rows:
        lines += [
            "| field | | what |",
            "|---|---|---|",
            *(f"| `{name}` | {kind} | {what} |" for name, kind, what in rows),
        ]
    else:
        lines += ["No fields beside `id`."]
    return "\n".join([*lines, ""])


def _rows(node: Mapping[str, Json], root: Mapping[str, Json], prefix: str) -> Iterator[tuple[str, str, str]]:
    required = node.get("required", ())
    for name, property_ in sorted(node["properties"].items(), key=lambda item: item[0] not in required):
        inner = _definition(property_, root)
        listed = "[]" if inner is not None and property_.get("type") == "array" else ""
        default = property_.get("default")
        kind = expectation(property_, root) if inner is None else "a list of maps" if listed else "a map"
        if name not in required:
            kind += "; optional" if default in (None, "", False, []) else f"; default `{json.dumps(default)}`"
        text = property_.get("description") or (inner or {}).get("description", "")
        what = " ".join(text.split()).rstrip(".").replace("|", "\\|")
        yield prefix + name, kind, what[:1].lower() + what[1:] if inner else what
        if inner is not None:
            yield from _rows(inner, root, f"{prefix}{name}{listed}.")


def _definition(property_: Mapping[str, Json], root: Mapping[str, Json]) -> Mapping[str, Json] | None:
    """The message that a field holds, or holds a list of."""
    for branch in (property_, property_.get("items", {}), *property_.get("anyOf", ())):
        if "$ref" in branch:
            definition: Mapping[str, Json] = root["$defs"][branch["$ref"].rpartition("/")[2]]
            return definition
    return None


if __name__ == "__main__":
    sys.exit(main())
