"""What approved lines were based on, and whether that is still so."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from .content import ApprovedLine
from .mistakes import Mistake

if TYPE_CHECKING:
    from .world import World

Json = Any
SHOWN = 3
"""Ids of lines that a hint names."""
_STEP = re.compile(r"[^.\[\]]+")
_LISTS = {"entries": "lore", "places": "places", "actions": "actions"}
"""The table of a file that holds several, to the world's mapping of them."""


def digest_of(world: World, source: str) -> str:
    """A digest of what stands at `file#key` in a world's files; "" where nothing does."""
    found = content_at(world, source)
    if found is None:
        return ""
    text = json.dumps(_plain(found), sort_keys=True, ensure_ascii=False)
    return blake2b(text.encode(), digest_size=6).hexdigest()


def words_at(world: World, source: str) -> str:
    """All texts that stand at `file#key`, in one."""
    return " ".join(_texts(_plain(content_at(world, source))))


def changed(world: World, line: ApprovedLine) -> tuple[str, ...]:
    """What an approved line was based on and what is another now, or gone."""
    return tuple(source for source, digest in line.based_on.items() if digest_of(world, source) != digest)


def outdated(world: World) -> Iterator[Mistake]:
    """Hints: approved lines whose basis has changed, those with the same changes together."""
    for npc, lines in world.approved.items():
        together: dict[tuple[str, ...], list[str]] = {}
        for line in lines:
            if sources := changed(world, line):
                together.setdefault(sources, []).append(line.id)
        for sources, ids in together.items():
            more = f" and {len(ids) - SHOWN} more" if len(ids) > SHOWN else ""
            yield Mistake(
                file=world.source("approved", npc),
                key=", ".join(f"lines[{each}]" for each in ids[:SHOWN]) + more,
                found=f"what was approved when {', '.join(sources)} said something else",
                expected="lines that still fit",
                hint="Read them again; approve them anew, or take `based_on` out where they are right for ever.",
            )


def content_at(world: World, source: str) -> Any:
    """The content at `npcs/mira.toml#knowledge.weir`, `world.toml#state.flood`, `lore/x.toml#entries.mill` …; None."""
    file, _, key = source.partition("#")
    steps = _STEP.findall(key)
    if not steps:
        return None
    found: Any
    if file == world.source("world"):
        found = world.info
    elif steps[0] in _LISTS:
        found = getattr(world, _LISTS[steps[0]]).get(".".join(steps[1:2]))
        if found is None or world.source(_LISTS[steps[0]], found.id) != file:
            return None
        steps = steps[2:]
    elif file == world.source("relationships"):
        found = {"relationships": world.relationships}
    else:
        found = next((card for card in world.npcs.values() if world.source("npcs", card.id) == file), None)
    for step in steps:
        found = _step(found, step)
    return found


def _step(value: Any, step: str) -> Any:
    if isinstance(value, Mapping):
        return value.get(step)
    if isinstance(value, tuple):
        named = (each for each in value if getattr(each, "id", "") == step)
        numbered = value[int(step) - 1] if step.isdecimal() and 0 < int(step) <= len(value) else None
        return next(named, numbered)
    return getattr(value, step, None) if is_dataclass(value) else None


def _plain(value: Any) -> Json:
    """Content as plain data without what is as it always is: a key that a later version adds changes no digest.

    Nor does another way to ask for it: `topics` are left out.
    """
    if is_dataclass(value) and not isinstance(value, type):
        given: Iterable[Field[Any]] = fields(value)
        held = {each.name: (getattr(value, each.name), _usual(each)) for each in given if each.name != "topics"}
        return {name: _plain(inner) for name, (inner, usual) in held.items() if inner != usual}
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, tuple | list) else value


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)


def _usual(field: Field[Any]) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default
