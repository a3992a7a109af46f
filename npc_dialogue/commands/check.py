"""`npc-dialogue check`: every mistake of a world folder at once; with `--run` its playthroughs are played."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from npc_dialogue.authoring.checking import hints
from npc_dialogue.models.choose import AUTHORED, ChoiceError
from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.world import World

from .junit import Case, junit
from .mistakes import counted, print_mistakes
from .performance import RECORDED, SCRIPTED, perform
from .recordings import RecordingError

CONTENT = "content"
"""The case of the files themselves."""


def check(arguments: argparse.Namespace) -> int:
    """Prints what is wrong; the exit code is 1 if anything is. A hint is nothing wrong."""
    folder = Path(arguments.world)
    if wrong := _misused(arguments):
        print(f"npc-dialogue: {wrong}", file=sys.stderr)
        return 2
    try:
        world = load_world(folder)
    except ContentErrors as errors:
        print_mistakes(folder, errors.mistakes)
        content = Case(name=CONTENT, complaints=[str(mistake) for mistake in errors.mistakes])
        _report(arguments.junit, folder.resolve().name, [content])
        return 1
    print(f"{folder}: {world.info.name} is in order: {_contents(world)}.")
    for hint in hints(folder, world):
        print(f"hint: {hint}")
    cases = [Case(name=CONTENT)]
    done = asyncio.run(_run(arguments, world, cases)) if arguments.run else True
    reported = _report(arguments.junit, world.info.id, cases)
    return 0 if done and reported and not any(case.complaints for case in cases) else 1


def _misused(arguments: argparse.Namespace) -> str:
    """What is wrong with the command itself; "" for nothing."""
    if not arguments.run and (arguments.model or arguments.record):
        return "--model and --record go with --run."
    if arguments.record and arguments.model in (None, AUTHORED, SCRIPTED, RECORDED):
        return "--record needs --model NAME, the model whose replies are kept."
    return ""


async def _run(arguments: argparse.Namespace, world: World, cases: list[Case]) -> bool:
    """Plays, tells of each playthrough and adds it to the cases; False where that could not be done."""
    played = 0
    try:
        async for case in perform(arguments, world):
            cases.append(case)
            played += not case.skipped
            word = "skipped" if case.skipped else "FAILED" if case.complaints else "passed"
            print(f"{word}  {case.name}: {case.title}{f' ({case.skipped})' if case.skipped else ''}")
            for complaint in case.complaints:
                print(f"        {complaint}", file=sys.stderr)
            for note in case.notes:
                print(f"        {note}")
    except (ChoiceError, ContentErrors, RecordingError) as error:
        print(f"npc-dialogue: {error}", file=sys.stderr)
        cases.append(Case(name="model", complaints=[str(error)]))
        return False
    if world.playthroughs and not played:
        print("npc-dialogue: nothing was played.", file=sys.stderr)
        return False
    return True


def _report(file: str | None, suite: str, cases: Sequence[Case]) -> bool:
    """Writes the JUnit file that was asked for; False where that cannot be."""
    try:
        if file is not None:
            Path(file).write_text(junit(suite, cases), encoding="utf-8", newline="\n")
    except OSError as error:
        print(f"npc-dialogue: {file}: {error.strerror or error}", file=sys.stderr)
        return False
    return True


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
