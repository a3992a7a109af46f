"""Lines that have an id as a file of one kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..world import World
from .dialogue import as_dialogue
from .gettext import as_pot
from .rows import rows
from .spreadsheet import as_csv

ExportKind = Literal["dialogue", "csv", "pot"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A file that was made of lines."""

    name: str
    """As the file may be called."""
    text: str
    notes: tuple[str, ...] = ()
    """What is not in it, a sentence each."""


def exported(world: World, kind: ExportKind, npc: str = "") -> Exported:
    """The lines of one NPC, or of all: a `.dialogue` file has approved ones alone, since they answer something. Raises
    KeyError for an NPC that has none."""
    if npc and npc not in world.approved and (kind == "dialogue" or not any(rows(world, npc))):
        raise KeyError(npc)
    name = f"{npc or world.info.id}.{kind}"
    if kind == "dialogue":
        text, notes = as_dialogue(world, npc)
        return Exported(name=name, text=text, notes=notes)
    return Exported(name=name, text=as_csv(world, npc) if kind == "csv" else as_pot(world, npc))
