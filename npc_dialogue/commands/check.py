"""`npc-dialogue check`: every mistake of a world folder at once; with `--run` its playthroughs are played."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from npc_dialogue.world.checks import advice
from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors

from .rehearsal import rehearse


def check(arguments: argparse.Namespace) -> int:
    """Prints what is wrong; the exit code is 1 if anything is."""
    folder = Path(arguments.world)
    try:
        world = load_world(folder)
    except ContentErrors as errors:
        for mistake in errors.mistakes:
            print(mistake, file=sys.stderr)
        print(f"{len(errors.mistakes)} mistakes in {folder}", file=sys.stderr)
        return 1
    facts = sum(len(card.knowledge) + len(card.secrets) for card in world.npcs.values())
    print(
        f"{folder}: {world.info.name} is in order: {len(world.npcs)} NPCs, {facts} facts and secrets, "
        f"{len(world.lore)} lore entries, {len(world.playthroughs)} playthroughs."
    )
    for hint in advice(world):
        print(f"hint: {hint}")
    if not arguments.run:
        return 0
    failed = 0
    for name, script in world.playthroughs.items():
        complaints = asyncio.run(rehearse(world, script))
        failed += bool(complaints)
        print(f"{'FAILED' if complaints else 'passed'}  {name}: {script.title}")
        for complaint in complaints:
            print(f"        {complaint}", file=sys.stderr)
    return 1 if failed else 0
