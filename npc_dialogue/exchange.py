"""A playthrough as a file of its own: to send with a bug report, or to go on with on another machine.

JSON Lines in UTF-8: the first line says what it is, each other holds one node, parents first. What is read may be
anybody's: each node is checked for what the engine will read of it, and nothing is kept unless all of them are sound.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from . import __version__
from .memory.archive import Archive, Entry
from .memory.json_text import to_text
from .memory.store import Node, PlaythroughRecord

Json = Any
FORMAT = "npc-dialogue playthrough"
VERSION = 1
LONGEST = 16 * 1024 * 1024
"""Characters of a line: one node, whatever was said in it."""


class ExchangeError(Exception):
    """The file cannot be taken in; the message is for a person."""


class _Open(BaseModel):
    """More may stand there than is read."""

    model_config = ConfigDict(extra="allow", strict=True)


class _Said(_Open):
    line: int
    npc: str
    text: str
    before: str
    emotion: str
    tags: list[str]


class _Reveal(_Open):
    source: str
    from_: str = Field(alias="from")
    told: list[str]
    overheard: list[str]
    phrase: str
    time: int | None
    text: str


class _Mood(_Open):
    emotion: str
    intensity: float
    minute: int | None


class _Result(_Open):
    lines: list[_Said]
    reason: str
    revealed: list[_Reveal] = []
    moods: dict[str, _Mood | None] = {}
    mood: _Mood | None = None
    scene: str = ""


class _Turn(_Open):
    kind: Literal["say", "greet", "bark", "narrate", "converse"]
    npc: str
    speaker: str
    text: str
    hears: list[str]
    time: int | None = None


class _World(_Open):
    patch: dict[str, Json]
    replace: bool


class _Relationship(_Open):
    source: str
    target: str
    values: dict[str, float] | None = None
    by: dict[str, float] | None = None
    reason: str = ""
    time: int | None = None


class _Event(_Open):
    text: str
    witnesses: list[str]
    weight: int
    time: int | None


class _Tale(_Open):
    tale: str
    teller: str
    listener: str
    steps: int
    weight: int
    text: str
    time: int | None


class _Gossip(_Open):
    passed: list[_Tale]


class _Told(_Open):
    npc: str
    text: str
    hears: list[str]
    player: bool
    time: int | None
    revealed: list[_Reveal] = []
    scene: str = ""
    tags: list[str] = []


class _Scene(_Open):
    state: Literal["begin", "end"]
    npcs: list[str]


class _Node(_Open):
    id: int
    parent: int
    mark: str
    result: None = None


class _TurnNode(_Node):
    kind: Literal["turn"]
    data: _Turn
    result: _Result  # type: ignore[assignment]


class _WorldNode(_Node):
    kind: Literal["world"]
    data: _World


class _RelationshipNode(_Node):
    kind: Literal["relationship"]
    data: _Relationship


class _EventNode(_Node):
    kind: Literal["event"]
    data: _Gossip | _Event


class _ToldNode(_Node):
    kind: Literal["told"]
    data: _Told


class _SceneNode(_Node):
    kind: Literal["scene"]
    data: _Scene


class _RootNode(_Open):
    kind: Literal["root"]
    id: int
    parent: None
    mark: str
    data: dict[str, Json]


_AnyNode: TypeAlias = Annotated[
    _RootNode | _TurnNode | _WorldNode | _RelationshipNode | _EventNode | _ToldNode | _SceneNode,
    Field(discriminator="kind"),
]
_NODE: TypeAdapter[_AnyNode] = TypeAdapter(_AnyNode)


class _Header(_Open):
    format: Literal["npc-dialogue playthrough"]
    version: int
    program: str
    name: str
    head: int


def exported(archive: Archive, record: PlaythroughRecord, head: Node) -> Iterator[str]:
    """The lines of a playthrough's file, each with its end."""
    header = {
        "format": FORMAT,
        "version": VERSION,
        "program": __version__,
        "name": record.name,
        "head": head.id,
    }
    yield to_text(header) + "\n"
    for entry in archive.entries(record.id):
        fields = {
            "id": entry.id,
            "parent": entry.parent,
            "kind": entry.kind,
            "mark": entry.mark,
            "data": entry.data,
            "result": entry.result,
        }
        yield to_text({name: value for name, value in fields.items() if value is not None or name == "parent"}) + "\n"


def imported(archive: Archive, file: IO[str], *, name: str | None = None) -> PlaythroughRecord:
    """Takes a playthrough in under its own name or another; raises `ExchangeError` or `StoreError`."""
    lines = _lines(file)
    header = _header(next(lines, (0, ""))[1])
    return archive.restore(name or header.name, map(_entry, lines), head=header.head, marks=True)


def _lines(file: IO[str]) -> Iterator[tuple[int, str]]:
    number = 0
    try:
        while line := file.readline(LONGEST + 1):
            number += 1
            if len(line) > LONGEST:
                raise ExchangeError(f"Line {number} is longer than any playthrough has.")
            yield number, line
    except UnicodeDecodeError as error:
        raise ExchangeError(f"After line {number} the file is not UTF-8 text.") from error


def _header(line: str) -> _Header:
    try:
        header = _Header.model_validate(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise ExchangeError("This file is no playthrough that npc-dialogue exported.") from error
    if header.version > VERSION:
        raise ExchangeError(
            f"npc-dialogue {header.program} wrote this file (version {header.version}), and this is {__version__} "
            f"(version {VERSION}). Install that version or a later one."
        )
    return header


def _entry(numbered: tuple[int, str]) -> Entry:
    number, line = numbered
    try:
        value = json.loads(line)
        node = _NODE.validate_python(value)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ExchangeError(f"Line {number}: {where}: {first['msg']}.") from error
    except (ValueError, RecursionError) as error:
        raise ExchangeError(f"Line {number} is not JSON.") from error
    return Entry(
        id=node.id,
        parent=node.parent,
        kind=node.kind,
        mark=node.mark,
        data=value["data"],
        result=value.get("result"),
        snapshot=None,
    )
