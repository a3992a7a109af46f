"""The lines of a world that have an id, a row for each text that is said: approved ones, and those of cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..content import ApprovedLine, Card
from ..world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line as somebody speaks or translates it."""

    id: str
    """Of the line; from the second text of an approved one on with a number behind it, `mira_flour.2`."""
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
    """Of one NPC, or of all, in the order of the files; approved lines first."""
    for who, lines in world.approved.items():
        for line in lines if npc in ("", who) else ():
            yield from rows_of(world, who, line)
    for card in world.npcs.values():
        if npc in ("", card.id):
            yield from _rows_of_card(world, card)


def _rows_of_card(world: World, card: Card) -> Iterator[Row]:
    for line in (each for lines in card.lines.values() for each in lines):
        if line.id is not None:
            yield Row(
                id=line.id,
                npc=card.id,
                name=card.name,
                asked="",
                text=line.text,
                emotion=line.emotion,
                tags=(),
                condition=line.when,
                word="",
                file=world.source("npcs", card.id),
            )


def rows_of(world: World, npc: str, line: ApprovedLine) -> Iterator[Row]:
    """The rows of one approved line."""
    for number, said in enumerate(line.said, 1):
        yield Row(
            id=line.text_id(number),
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
