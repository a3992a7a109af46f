"""What a step of a scripted conversation names."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from .content import PLAYER, Action, Step
from .fitting import schema_of
from .scene_checks import MOST

_NPC = "the id of an NPC"
_ACTION = "the id of an action"


def named_in_step(
    step: Step, npcs: Collection[str], beats: Collection[str], actions: Mapping[str, Action]
) -> Iterator[tuple[str, str, Collection[str], str]]:
    """Each name: its key, the name, what is known there, and what that is called."""
    if step.told is not None:
        for who in (step.told.npc, *(step.told.hears or ())):
            yield "told", who, (*npcs, PLAYER), f"{_NPC}, or 'player'"
    for npc in step.hears or ():
        yield "hears", npc, npcs, _NPC
    for npc in step.converse.npcs if step.converse is not None else ():
        yield "converse.npcs", npc, npcs, _NPC
    for beat in step.expect.beats:
        yield "expect.beats", beat, beats, "the id of a beat"
    for action in step.answers:
        yield f"answers.{action}", action, actions, _ACTION
    for action in step.expect.never_does:
        yield "expect.never_does", action, actions, _ACTION
    if (deed := step.expect.does) is not None:
        yield "expect.does.name", deed.name, actions, _ACTION
        if deed.name in actions:
            arguments = schema_of(actions[deed.name].arguments).get("properties", {})
            for name in deed.args:
                yield f"expect.does.args.{name}", name, arguments, f"an argument of {deed.name}"


def odd_in_step(step: Step) -> Iterator[tuple[str, str, str]]:
    """Each thing that cannot be meant: its key, what was found and what was expected."""
    if step.converse is not None:
        those = step.converse.npcs
        if not 2 <= len(those) <= MOST or len(set(those)) != len(those):
            yield "converse.npcs", f"{len(those)} NPCs, {len(set(those))} different ones", f"2 to {MOST}, each once"
