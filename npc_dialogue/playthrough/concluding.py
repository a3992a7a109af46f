"""What a turn comes to when it has ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from npc_dialogue.conversation import Conversation
from npc_dialogue.lasting import Ending
from npc_dialogue.order import RunningTurn
from npc_dialogue.past import Moment
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.revealing import reveals_of
from npc_dialogue.turn.events import TurnLine
from npc_dialogue.turn.result import NOT_SAID, TurnResult
from npc_dialogue.world.learned import Reveal
from npc_dialogue.world.moods import Mood, mood_after
from npc_dialogue.world.scenes import played
from npc_dialogue.world.world import World

Json = Any
_LINE = tuple(field.name for field in fields(TurnLine))


def line_of(line: TurnLine) -> dict[str, Json]:
    """A line as it is stored."""
    return {name: getattr(line, name) for name in _LINE}  # `asdict` would copy all of it deeply


def ending_of(running: RunningTurn, moment: Moment, world: World) -> Ending:
    """What a turn leaves behind that ends in this moment."""
    scene = running.beats.scene.id if running.beats is not None and running.lines else None
    spoken = _spoken(running)
    return Ending(
        reveals=_reveals(running, spoken, moment, world),
        moods=_moods_after(spoken, moment, world),
        played=played(scene, running.lines) if scene is not None else None,
    )


def result_of(running: RunningTurn, ending: Ending, *, reason: str, woken: Sequence[str]) -> dict[str, Json]:
    """How a turn ended, as it is stored."""
    stored: dict[str, Json] = {
        "lines": running.lines,
        "reason": reason,
        "revealed": [each.to_json() for each in ending.reveals],
        "proposed": [each.to_json() for each in running.proposed],
        "actions": [each.to_json() for each in running.actions],
    }
    stored["moods"] = {npc: mood.to_json() if mood is not None else None for npc, mood in ending.moods.items()}
    if ending.played is not None:
        stored["scene"] = ending.played.scene
    if woken and running.lines:
        stored["woken"] = list(woken)
    return stored


def unspoken(total: float) -> TurnResult:
    """Of a turn that was cancelled, after `total` seconds, before anybody was asked."""
    return TurnResult(
        lines=(), reason="cancelled", fallback=False, usage=NOT_SAID, first_text=None, first_line=None, total=total
    )


@dataclass(frozen=True, slots=True)
class _Spoken:
    """What one of them said in one go."""

    turn: Mapping[str, Json]
    """As its node has it, had nobody else spoken in it."""
    lines: Sequence[Mapping[str, Json]]
    prompt: Prompt | None
    """What the voice was told; None: no voice was asked."""


def _spoken(running: RunningTurn) -> list[_Spoken]:
    """In a conversation each contribution by itself."""
    data = running.node.data
    if not isinstance(running.turn, Conversation):
        return [_Spoken(data, running.lines, running.turn.prompt if running.turn is not None else None)]
    return [
        _Spoken(
            {**data, "npc": each.npc, "speaker": each.listener, "text": ""},
            [line_of(line) for line in each.lines],
            each.prompt,
        )
        for each in running.turn.contributions
    ]


def _reveals(running: RunningTurn, spoken: Sequence[_Spoken], moment: Moment, world: World) -> list[Reveal]:
    """What a turn gave away."""
    return [
        reveal
        for each in spoken
        for reveal in reveals_of(
            each.turn, each.lines, each.prompt, world=world, moment=moment, player_hears=running.player_hears
        )
    ]


def _moods_after(spoken: Sequence[_Spoken], moment: Moment, world: World) -> dict[str, Mood | None]:
    """What those carry on who said something: not the narrator, nor somebody whom the game took away."""
    moods: dict[str, Mood | None] = {}
    for each in spoken:
        npc = each.turn["npc"]
        if each.prompt is not None and each.lines and npc in world.npcs:
            moods[npc] = mood_after(
                moods.get(npc, moment.moods.get(npc)),
                [(line["emotion"], line["intensity"]) for line in each.lines],
                world,
                npc=npc,
                minute=moment.state.time,
                told=each.prompt.material.mood,
            )
    return moods
