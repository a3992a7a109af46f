"""Single keys of a content file changed where they stand: a writer's comments, order and spacing stay.

What was written is read back before it leaves: where a file is put together in a way that cannot be changed like this,
nothing is changed at all.
"""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from npc_dialogue.order import Refusal
from npc_dialogue.world.files import read_document
from npc_dialogue.world.parse import impossible

from .keys import APPEND, Step, steps_of, value_at
from .toml_edits import become, put

Json = Any


def changed(text: str, changes: Mapping[str, Json], file: str) -> str:
    """The text of a content file after these changes: each key, see `steps_of`, to its new value; None takes it away.

    Raises `Refusal`: `request.invalid` for a key that leads nowhere or a value that no content has, and
    `author.unwritable` for a text that cannot be read, or not be changed without losing something.
    """
    data, mistakes = read_document(text, file)
    if not isinstance(data, Mapping):
        why = str(mistakes[0]) if mistakes else "it is no table"
        raise Refusal("author.unwritable", f"The text has to be mended first: {why}")
    if wrong := impossible(dict(changes), "set"):
        raise Refusal("request.invalid", str(wrong[0]))
    wanted: Json = copy.deepcopy(data)
    steps = []
    for key, value in changes.items():
        steps.append(steps_of(key, wanted))
        _set(wanted, steps[-1], value)
    if file.endswith(".json"):
        return json.dumps(wanted, ensure_ascii=False, indent=2) + "\n"
    try:
        written = _edited(text, data, steps, list(changes.values()))
    except (TOMLKitError, LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise _lossy() from error
    if not _says(written, wanted):
        raise _lossy()
    return written


def _set(data: Any, steps: Sequence[Any], value: Json) -> None:
    """In plain data; tables on the way are made."""
    *way, last = steps
    for step in way:
        data = data[step] if isinstance(step, int) else data.setdefault(step, {})
    if last == APPEND:
        data.append(copy.deepcopy(value))
    elif value is not None:
        data[last] = copy.deepcopy(value)
    elif isinstance(last, int) or last in data:
        del data[last]


def _edited(text: str, data: Json, all_steps: Sequence[Sequence[Step]], values: Sequence[Json]) -> str:
    """The text after the same changes; `data` is what it says before them."""
    document: Any = tomlkit.parse(text)
    data = copy.deepcopy(data)
    for steps, value in zip(all_steps, values, strict=True):
        deepest = next(n for n in range(len(steps) - 1, -1, -1) if n == 0 or value_at(data, steps[:n]) is not None)
        here = document
        for step in steps[:deepest]:
            here = here[step]
        append = steps[deepest] == APPEND
        upto = steps[:deepest] if append else steps[: deepest + 1]
        before = copy.deepcopy(value_at(data, upto))
        _set(data, steps, value)
        if append:
            become(here, before, value_at(data, upto))
        else:
            put(here, steps[deepest], before, value_at(data, upto))
    return tomlkit.dumps(document)


def _says(text: str, data: Json) -> bool:
    try:
        return json.dumps(tomllib.loads(text), sort_keys=True) == json.dumps(data, sort_keys=True)
    except (tomllib.TOMLDecodeError, RecursionError):
        return False


def _lossy() -> Refusal:
    return Refusal("author.unwritable", "This cannot be changed in the form without losing something; edit the text.")
