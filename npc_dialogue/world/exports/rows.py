"""The approved lines of a world, a row for each line that is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..content import ApprovedLine
from ..world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line as somebody speaks or translates it."""

    id: str
    """Of the approved line; from its second line on with a number behind it, `mira_flour.2`."""
    npc: str
    name: str
    asked: str
    text: str
    emotion: str
    tags: tuple[str, ...]
    condition: str
    word: str
    file: str


def rows(world: World, npc: str = "") -> Iterator[Row]:
    """Of one NPC, or of all, in the order of the files."""
    for who, lines in world.approved.items():
        for line in lines if npc in ("", who) else ():
            yield from rows_of(world, who, line)


def rows_of(world: World, npc: str, line: ApprovedLine) -> Iterator[Row]:
    """The rows of one approved line."""
    for number, said in enumerate(line.said, 1):
        yield Row(
            id=line.id if number == 1 else f"{line.id}.{number}",
            npc=npc,
            name=world.npcs[npc].name,
            asked=line.asked,
            text=said.text,
            emotion=said.emotion,
            tags=said.tags,
            condition=line.when,
            word=line.word,
            file=world.source("approved", npc),
        )


def asked_id(line_id: str) -> str:
    """The id of the player's words that a line answers."""
    return f"{line_id}.asked"
