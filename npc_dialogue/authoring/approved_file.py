"""Approved lines put into their file and taken out, with what a writer wrote around them kept as it is."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from typing import Any

import tomlkit
from tomlkit.items import AoT

from npc_dialogue.world.content import ApprovedFile, ApprovedLine, Json
from npc_dialogue.world.mistakes import ContentErrors, Mistake
from npc_dialogue.world.parse import parse

from .toml_files import table_of

HEAD = """\
# Replies of {name} that were found good. They answer to the same words when no model does.
# An id stays for ever: translations and recorded voices go by it."""


def with_line(text: str | None, line: ApprovedLine, *, file: str, name: str) -> str:
    """The text of a file with this line in it, in the place of the one that had its id; None: there is no file yet.

    `file` is its path in the world, `name` the NPC's. Raises `ContentErrors` where the file cannot be read.
    """
    data = plain_line(line)

    def put(lines: list[Json], made: Callable[[Mapping[str, Json]], Any]) -> None:
        at = next((at for at, each in enumerate(lines) if each.get("id") == line.id), None)
        if at is None:
            lines.append(made(data))
        else:
            lines[at] = made(data)

    if text is None and not file.endswith(".json"):
        text = HEAD.format(name=" ".join(name.split()))
    return _changed(text or "", file, put)


def without_line(text: str, line_id: str, *, file: str) -> str:
    """The same with the line of this id taken out. Raises KeyError where there is none, and `ContentErrors`."""

    def take(lines: list[Json], _: object) -> None:
        at = next((at for at, each in enumerate(lines) if each.get("id") == line_id), None)
        if at is None:
            raise KeyError(line_id)
        del lines[at]

    return _changed(text, file, take)


def plain_line(line: ApprovedLine) -> dict[str, Json]:
    """A line as the plain data of its file: what is as it always is, is left out."""
    said = [
        {
            "text": each.text,
            **({"emotion": each.emotion} if each.emotion else {}),
            **({"intensity": each.intensity} if each.intensity != USUAL else {}),
            **({"tags": list(each.tags)} if each.tags else {}),
        }
        for each in line.said
    ]
    action = None if line.action is None else {"name": line.action.name, "args": dict(line.action.args)}
    found = {
        "id": line.id,
        "asked": line.asked,
        "after": line.after,
        "said": said,
        "when": line.when,
        "language": line.language,
        "action": action,
        "word": line.word,
        "fingerprint": line.fingerprint,
        "based_on": dict(line.based_on),
    }
    return {key: value for key, value in found.items() if value not in (None, "", {}, [])}


USUAL = 0.6
"""The intensity of a line that has none of its own."""


def _changed(text: str, file: str, change: Callable[[list[Json], Callable[[Mapping[str, Json]], Any]], None]) -> str:
    mistakes: list[Mistake] = []
    as_json = file.endswith(".json")
    try:
        parse(ApprovedFile, json.loads(text or "{}") if as_json else tomllib.loads(text), file, mistakes)
    except ValueError as error:
        mistakes.append(
            Mistake(file=file, key="", found=f"a file that cannot be read ({error})", expected="one that can")
        )
    if mistakes:
        raise ContentErrors(mistakes)
    if as_json:
        data = json.loads(text or "{}")
        change(data.setdefault("lines", []), dict)
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    document = tomlkit.parse(text)
    lines = document.get("lines")
    if lines is None:
        document["lines"] = lines = tomlkit.aot()
    if isinstance(lines, AoT):
        change(lines, _table)
    else:  # written as one array of inline tables
        change(lines, _inline)
    return tomlkit.dumps(document)


def _table(data: Mapping[str, Json]) -> Any:
    made = table_of(ApprovedLine, data)
    made.trivia.indent = "\n"  # a blank line in front
    return made


def _inline(data: Mapping[str, Json]) -> Any:
    made = tomlkit.inline_table()
    made.update(data)
    return made
