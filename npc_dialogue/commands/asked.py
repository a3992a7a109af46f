"""Who would be asked if `serve` were started with these arguments, rung by rung, for `doctor`."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Iterator
from typing import NamedTuple

from npc_dialogue.models.choose import AUTHORED, AUTO, ChoiceError, Step
from npc_dialogue.models.local.detect import detect_now
from npc_dialogue.models.local.llama_child import PROGRAM_VARIABLE, missing_program, program_of
from npc_dialogue.models.reach import reach
from npc_dialogue.world.mistakes import ContentErrors

from .settings import NAME, chosen_of, settings_of, settings_path


class Row(NamedTuple):
    """One thing that was looked at."""

    name: str
    found: str
    right: bool = True


def asked(arguments: argparse.Namespace) -> Iterator[Row]:
    """The settings file, llama-server, and each rung with what its server says or what is missing for it."""
    try:
        path, settings = settings_path(arguments), settings_of(arguments)
    except ContentErrors as error:
        for mistake in error.mistakes:
            yield Row("settings", str(mistake), right=False)
        return
    yield Row("settings", f"none: no {NAME} in this folder" if path is None else str(path))
    yield _llama_server(None if settings is None else settings.models.llama.program)
    try:
        chosen = chosen_of(arguments, settings)
    except ChoiceError as error:
        yield Row("model", str(error), right=False)
        return
    yield Row("model", f"chosen by: {chosen.source}; asked in this order:")
    for number, rung in enumerate(chosen.rungs, 1):
        if isinstance(rung, Step):
            yield from _rung(str(number), rung)
        else:
            yield Row(str(number), f"left out: {rung}", right=False)
    if not any(step.choice.model == AUTHORED for step in chosen.steps):
        yield Row("last", f"{AUTHORED}, which always answers")


def _llama_server(program: str | None) -> Row:
    """Where it is; wrong only when somebody named one that is not there."""
    found = program_of(os.environ, program)
    if found is not None:
        return Row("llama-server", found)
    named = bool(os.environ.get(PROGRAM_VARIABLE) or program)
    missing = missing_program(os.environ, program)
    return Row("llama-server", missing if named else f"{missing} (only for local models)", right=not named)


def _rung(number: str, step: Step) -> Iterator[Row]:
    choice = step.choice
    yield Row(number, f"{choice.model}, which always answers" if choice.model == AUTHORED else choice.model)
    if choice.model == AUTO:
        yield Row("  found", detect_now().sentence)
    if choice.base_url is not None:
        ready, told = asyncio.run(reach(choice))
        for sentence in told:
            yield Row("  server", sentence, right=ready)
