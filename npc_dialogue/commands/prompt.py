"""`npc-dialogue prompt`: an NPC's merged prompt when a playthrough begins, and where each part comes from."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from typing import Any

from npc_dialogue.engine import Engine
from npc_dialogue.memory.store import StoreError
from npc_dialogue.models.choose import ChoiceError
from npc_dialogue.order import Order, Refusal
from npc_dialogue.prompt.difference import differences
from npc_dialogue.prompt.prompt import Part, Prompt, Section
from npc_dialogue.world.mistakes import ContentErrors

from .names import nobody, npc_of, undeclared
from .settings import options
from .values import pairs_of

Json = Any


def show(arguments: argparse.Namespace) -> int:
    """Prints the prompt, or what is wrong."""
    try:
        prompt, before, report = asyncio.run(_prompts(arguments))
    except (ChoiceError, ContentErrors, Refusal, StoreError) as error:
        print(f"npc-dialogue: {error}", file=sys.stderr)
        return 1
    if arguments.json:
        print(json.dumps(report, ensure_ascii=False, indent=2))
    elif before is not None:
        print(difference_as_text(before, prompt))
    else:
        print(as_text(prompt))
    return 0


async def _prompts(arguments: argparse.Namespace) -> tuple[Prompt, Prompt | None, dict[str, Json]]:
    """The prompt, with `--diff` what it is without what is supposed, and all of it as plain data."""
    engine = Engine.build(options(arguments))
    try:
        playthrough = await engine.playthrough("prompt")
        names = {npc: card.name for npc, card in playthrough.world.npcs.items()}
        npc = npc_of(arguments.npc, names)
        if npc is None:
            raise Refusal("npc.unknown", nobody(arguments.npc, names))
        supposed = pairs_of(arguments.set)
        for key in supposed:
            if told := undeclared(key, playthrough.world.info.state):
                print(f"npc-dialogue: {told}", file=sys.stderr)
        order = Order(kind="say" if arguments.text else "greet", npc=npc, text=arguments.text)
        before = await playthrough.inspect(order) if arguments.diff else None
        prompt = await playthrough.inspect(order, world=supposed or None, relationship=pairs_of(arguments.feel) or None)
        first = playthrough.first_voice(order).voice.id
        return prompt, before, engine.report(prompt, before=before, model=first)
    finally:
        await engine.close()


def as_text(prompt: Prompt) -> str:
    """Section by section in the order in which they are sent, then what was left out and what failed."""
    rows = [f"{prompt.npc_name} to {prompt.speaker_name}: {prompt.tokens} of {prompt.context} tokens\n"]
    for part in (Part.SYSTEM, Part.NOW):
        if part is Part.NOW:
            rows += [f"== conversation: {len(prompt.history)} messages, {prompt.conversation_tokens} tokens"]
            rows += [f"{message.name}: {message.text}" for message in prompt.history]
        for section in prompt.sections:
            if section.part is part and section.included:
                rows += [_heading(section), section.text, ""]
    rows += [f"== the line\n{prompt.line}\n"]
    for section in prompt.sections:
        if not section.included:
            rows.append(f"-- left out, {_heading(section)[3:]}")
    rows += [f"!! {problem}" for problem in prompt.problems]
    return "\n".join(rows)


def difference_as_text(before: Prompt, after: Prompt) -> str:
    """What is sent differently, section by section: `-` is gone, `+` is new."""
    found = differences(before, after)
    rows = [f"{after.npc_name} to {after.speaker_name}: {before.tokens} tokens, and {after.tokens} with this\n"]
    for difference in found:
        why = f"; {difference.why}" if difference.why else ""
        rows.append(f"== {difference.kind} ({difference.part}, {difference.change}{why})")
        gone, new = difference.lines
        rows += [*(f"- {line}" for line in gone if line), *(f"+ {line}" for line in new if line), ""]
    return "\n".join(rows if found else [*rows, "Nothing else would be different."])


def _heading(section: Section) -> str:
    shown = ", ".join(section.sources[:4]) + (
        f" and {len(section.sources) - 4} more" if len(section.sources) > 4 else ""
    )
    why = f"; {section.why}" if section.why else ""
    return f"== {section.kind} ({section.part}, {section.tokens} tokens; {shown}{why})"
