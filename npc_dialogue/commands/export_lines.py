"""`npc-dialogue export-lines`: the lines of a world that have an id for other tools."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from npc_dialogue.world.exports.exported import exported
from npc_dialogue.world.exports.rows import rows
from npc_dialogue.world.expressions import shortened
from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors, nearest


def export_lines(arguments: argparse.Namespace) -> int:
    """Writes the file, over an older one; the exit code is 1 where that cannot be."""
    folder, npc = Path(arguments.world), str(arguments.npc)
    try:
        world = load_world(folder)
        made = exported(world, arguments.kind, npc)
        if arguments.output in (None, "-"):
            sys.stdout.buffer.write(made.text.encode())
        else:
            Path(arguments.output).write_bytes(made.text.encode())
    except ContentErrors as error:
        return _refuse(f"the world is not in order:\n{error}")
    except KeyError:
        approved = arguments.kind == "dialogue"  # such a file has no others
        known = list(world.approved) if approved else list(dict.fromkeys(row.npc for row in rows(world)))
        hint = nearest(npc, known) or f"There are lines of {', '.join(known) or 'nobody'}."
        what = f"nothing of {shortened(npc)} is approved" if approved else f"no line of {shortened(npc)} has an id"
        return _refuse(f"{what} in {folder}. {hint}")
    except OSError as error:
        return _refuse(f"{arguments.output}: {error.strerror or error}")
    for note in made.notes:
        print(f"left out: {note}", file=sys.stderr)
    return 0


def _refuse(message: str) -> int:
    print(f"npc-dialogue: {message}", file=sys.stderr)
    return 1
