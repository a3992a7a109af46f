"""A key in a content file as people write it: `voice.length.sentences`, `knowledge[weir].text`, `lines.greeting[2]`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from npc_dialogue.order import Refusal
from npc_dialogue.world.parse import MAX_DEPTH

Json = Any
Step = str | int
"""The name of a key, or the place in a list, from 0."""
APPEND = -1
"""The place behind the last entry of a list: `[+]`."""
_STEP = re.compile(r'\.?(?:([A-Za-z0-9_-]+)|"([^"\\]{0,128})"|\[([a-z][a-z0-9_]*|\d{1,6}|\+)\])')


def steps_of(key: str, data: Json) -> tuple[Step, ...]:
    """Where a key leads in this data; entries of lists are named by their `id`, or counted from 1. May lead to nothing
    at its last step. Raises `Refusal`."""
    steps: list[Step] = []
    at = 0
    while at < len(key):
        match = _STEP.match(key, at)
        if match is None or (match[0].startswith(".") == (at == 0) and not match[0].startswith("[")):
            raise _wrong(key, "names with dots between them, and [id] or [number] for an entry of a list")
        at = match.end()
        here = value_at(data, steps)
        if match[3] is not None:
            if not isinstance(here, list):
                raise _wrong(key, "a list before the [ ]")
            steps.append(_place(match[3], here, key))
        else:
            if here is not None and not isinstance(here, Mapping):
                raise _wrong(key, "a table before the last dot")
            steps.append(match[1] or match[2])
    if not steps or len(steps) > MAX_DEPTH:
        raise _wrong(key, f"one to {MAX_DEPTH} names")
    return tuple(steps)


def value_at(data: Json, steps: Sequence[Step]) -> Json:
    """What stands there; None for nothing."""
    for step in steps:
        if isinstance(step, int):
            data = data[step] if isinstance(data, list) and 0 <= step < len(data) else None
        else:
            data = data.get(step) if isinstance(data, Mapping) else None
    return data


def _place(name: str, entries: Sequence[Json], key: str) -> int:
    if name == "+":
        return APPEND
    if name.isdecimal():
        if not 1 <= int(name) <= len(entries):
            raise _wrong(key, f"an entry from 1 to {len(entries)}")
        return int(name) - 1
    for place, entry in enumerate(entries):
        if isinstance(entry, Mapping) and entry.get("id") == name:
            return place
    raise _wrong(key, f"an entry that is there; none has the id {name!r}")


def _wrong(key: str, expected: str) -> Refusal:
    return Refusal("request.invalid", f"set: the key {key[:120]!r} leads nowhere; expected {expected}.")
