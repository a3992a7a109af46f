"""Lines that have an id as CSV, for translation and voice-over in a spreadsheet."""

from __future__ import annotations

import csv
import io

from ..world import World
from .rows import rows

COLUMNS = ("id", "npc", "name", "asked", "text", "emotion", "tags", "condition", "note", "file")
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""With one of these at its beginning a cell would be worked out by a spreadsheet, and might run a command."""


def as_csv(world: World, npc: str = "") -> str:
    """RFC 4180 with a byte order mark, by which spreadsheets tell that it is UTF-8. A cell that would be a formula has
    an apostrophe in front."""
    file = io.StringIO()
    written = csv.writer(file)
    written.writerow(COLUMNS)
    for row in rows(world, npc):
        tags = ", ".join(row.tags)
        cells = (row.id, row.npc, row.name, row.asked, row.text, row.emotion, tags, row.condition, row.word, row.file)
        written.writerow(map(defused, cells))
    return f"\ufeff{file.getvalue()}"


def defused(cell: str) -> str:
    """A cell that is taken for text, whatever stands in it."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
