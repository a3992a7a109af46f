"""`npc-dialogue check`: every mistake of a world folder at once; with `--run` its playthroughs are played."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from npc_dialogue.prompt.problems import too_long
from npc_dialogue.world.advice import advice
from npc_dialogue.world.contradictions import contradictions
from npc_dialogue.world.files import load_world, unread
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.world import World

from .rehearsal import rehearse


def check(arguments: argparse.Namespace) -> int:
    """Prints what is wrong; the exit code is 1 if anything is. A hint is nothing wrong."""
    folder = Path(arguments.world)
    try:
        world = load_world(folder)
    except ContentErrors as errors:
        for mistake in errors.mistakes:
            print(mistake, file=sys.stderr)
        for hint in unread(folder):
            print(f"hint: {hint}", file=sys.stderr)
        print(f"{counted(len(errors.mistakes), 'mistake')} in {folder}", file=sys.stderr)
        return 1
    print(f"{folder}: {world.info.name} is in order: {_contents(world)}.")
    for hint in (*unread(folder), *advice(world), *contradictions(world), *too_long(world)):
        print(f"hint: {hint}")
    return _run(world) if arguments.run else 0


def _run(world: World) -> int:
    failed = 0
    for name, script in world.playthroughs.items():
        complaints = asyncio.run(rehearse(world, script))
        failed += bool(complaints)
        print(f"{'FAILED' if complaints else 'passed'}  {name}: {script.title}")
        for complaint in complaints:
            print(f"        {complaint}", file=sys.stderr)
    return 1 if failed else 0


def _contents(world: World) -> str:
    facts = sum(len(card.knowledge) + len(card.secrets) for card in world.npcs.values())
    return ", ".join(
        (
            counted(len(world.npcs), "NPC"),
            counted(facts, "fact or secret", "facts and secrets"),
            counted(len(world.lore), "lore entry", "lore entries"),
            counted(len(world.playthroughs), "playthrough"),
        )
    )


def counted(number: int, one: str, several: str = "") -> str:
    """`1 mistake`, `1,204 prompts`."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"
