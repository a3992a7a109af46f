"""Approved lines as a file of one kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..world import World
from .dialogue import as_dialogue
from .gettext import as_pot
from .spreadsheet import as_csv

ExportKind = Literal["dialogue", "csv", "pot"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A file that was made of approved lines."""

    name: str
    """As the file may be called."""
    text: str
    notes: tuple[str, ...] = ()
    """What is not in it, a sentence each."""


def exported(world: World, kind: ExportKind, npc: str = "") -> Exported:
    """The approved lines of one NPC, or of all. Raises KeyError for an NPC that has none."""
    if npc and npc not in world.approved:
        raise KeyError(npc)
    name = f"{npc or world.info.id}.{kind}"
    if kind == "dialogue":
        text, notes = as_dialogue(world, npc)
        return Exported(name=name, text=text, notes=notes)
    return Exported(name=name, text=as_csv(world, npc) if kind == "csv" else as_pot(world, npc))
