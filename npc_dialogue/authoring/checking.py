"""What is wrong with a world as its files are, and what could be better."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from npc_dialogue.models.unlisted import unlisted
from npc_dialogue.prompt.problems import too_long
from npc_dialogue.world.advice import advice
from npc_dialogue.world.approved import outdated
from npc_dialogue.world.contradictions import contradictions
from npc_dialogue.world.files import load_world, unread
from npc_dialogue.world.further_topics import unasked
from npc_dialogue.world.mistakes import ContentErrors, Mistake
from npc_dialogue.world.world import World

from .lines import Lines

Json = Any
_LINE = re.compile(r"line (\d{1,9})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What came of reading a world's folder."""

    world: World | None
    """None where there are mistakes."""
    mistakes: tuple[Mistake, ...] = ()


def check(folder: Path, *, instead: Mapping[str, str] | None = None) -> Checked:
    """The world of a folder, or its mistakes; `instead` as for `load_world`."""
    try:
        return Checked(world=load_world(folder, instead=instead))
    except ContentErrors as errors:
        return Checked(world=None, mistakes=errors.mistakes)


def hints(folder: Path, world: World | None) -> Iterator[Mistake]:
    """What is allowed in a world but seldom meant; of a world with mistakes only which files are not read."""
    yield from unread(folder)
    if world is not None:
        yield from advice(world)
        yield from contradictions(world)
        yield from outdated(world)
        yield from unasked(world)
        yield from too_long(world)
        yield from unlisted(world)


def as_json(mistakes: Iterable[Mistake], text_of: Callable[[str], str | None]) -> list[dict[str, Json]]:
    """Mistakes for the wire; `line` counts from 1, where it is known. `text_of` gives the text of a file."""
    found = list(mistakes)
    lines = {file: Lines(text_of(file) or "") for file in {each.file for each in found}}
    return [
        {
            "file": each.file,
            "key": each.key,
            **({} if (line := _line(each, lines[each.file])) is None else {"line": line}),
            "found": each.found,
            "expected": each.expected,
            "help": each.hint,
        }
        for each in found
    ]


def _line(mistake: Mistake, lines: Lines) -> int | None:
    told = _LINE.match(mistake.key)  # by the parser
    return lines.of(mistake.key) if told is None else int(told[1])
