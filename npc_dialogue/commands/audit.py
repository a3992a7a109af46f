"""`npc-dialogue audit`: does anything stand in a prompt of one who may not know it, and what opens each secret?"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from npc_dialogue.audit.audit import Report, audit
from npc_dialogue.audit.words import coverage_words, leak_words, moment_words, opening_words, path_words
from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.world import World

from .mistakes import counted

Json = Any
_SEVERAL = "facts, secrets and lore entries"


def show(arguments: argparse.Namespace) -> int:
    """Prints what was found; the exit code is 1 if anything leaks, or if the world has mistakes."""
    folder = Path(arguments.world)
    try:
        world = load_world(folder)
    except ContentErrors as errors:
        print(f"npc-dialogue: {folder} has mistakes; npc-dialogue check {folder} tells them:", file=sys.stderr)
        print(errors, file=sys.stderr)
        return 1
    began = time.perf_counter()
    report = audit(world, exact=arguments.exact)
    seconds = time.perf_counter() - began
    if arguments.json:
        print(json.dumps(as_data(report, seconds), ensure_ascii=False, indent=2))
    else:
        print(as_text(world, report, seconds))
    return 1 if report.leaks else 0


def as_text(world: World, report: Report, seconds: float) -> str:
    """Coverage, what opens each secret, then the leaks."""
    prompts = sum(each.prompts for each in report.coverage)
    rows = [
        f"{world.info.name}: looked for {counted(report.entries, 'fact, secret or lore entry', _SEVERAL)} in "
        f"{counted(prompts, 'prompt')} of {counted(len(report.coverage), 'NPC')}, in {seconds:.1f} s."
    ]
    rows += ["", "What was tried:", *(f"  {coverage_words(each)}" for each in report.coverage)]
    if report.openings:
        rows += ["", "What opens the secrets:"]
    for opening in report.openings:
        secret = opening.secret
        whose = "" if opening.npc == secret.owner else f", as {opening.npc} knows it,"
        rows.append(f"  {secret.file}: {secret.key}{whose} {opening_words(opening)}.")
        rows.append(f"      when = {secret.when!r}")
    rows.append("")
    if not report.leaks:
        return "\n".join([*rows, "Nothing leaks."])
    rows += [f"leak: {leak_words(leak)}" for leak in report.leaks]
    return "\n".join([*rows, counted(len(report.leaks), "leak")])


def as_data(report: Report, seconds: float) -> dict[str, Json]:
    """The same for scripts."""
    return {
        "entries": report.entries,
        "seconds": round(seconds, 3),
        "coverage": [
            {
                "npc": each.npc,
                "combinations": each.combinations,
                "exact": each.exact,
                "prompts": each.prompts,
                "values": {path_words(variable.path): list(variable.values) for variable in each.variables},
            }
            for each in report.coverage
        ],
        "secrets": [
            {
                "file": each.secret.file,
                "key": each.secret.key,
                "npc": each.npc,
                "when": each.secret.when,
                "opens": None
                if each.moment is None
                else {path_words(path): value for path, value in each.moment.items()},
                "words": opening_words(each),
                "open_to": list(each.now_to),
            }
            for each in report.openings
        ],
        "leaks": [
            {
                "entry": each.entry.source,
                "npc": each.npc,
                "file": (told := leak_words(each)).file,
                "key": told.key,
                "through_gate": not each.file,
                "section": each.section,
                "found": each.found,
                "at": moment_words(each.npc, each.moment, each.start),
                "words": str(told),
            }
            for each in report.leaks
        ],
    }
