"""What a turn comes to when it has ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from npc_dialogue.conversation import Conversation
from npc_dialogue.order import RunningTurn
from npc_dialogue.past import Ending, Moment
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.revealing import reveals_of
from npc_dialogue.turn.events import TurnLine
from npc_dialogue.turn.result import NOT_SAID, TurnResult
from npc_dialogue.turn.turn import Turn
from npc_dialogue.world.learned import Reveal
from npc_dialogue.world.moods import Mood, mood_after
from npc_dialogue.world.world import World

Json = Any
_LINE = tuple(field.name for field in fields(TurnLine))


def line_of(line: TurnLine) -> dict[str, Json]:
    """A line as it is stored."""
    return {name: getattr(line, name) for name in _LINE}  # `asdict` would copy all of it deeply


def ending_of(running: RunningTurn, moment: Moment, world: World) -> Ending:
    """What a turn leaves behind that ends in this moment."""
    return Ending(
        npc=running.order.npc,
        reveals=_reveals(running, moment, world),
        mood=_mood_after(running, moment, world),
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
    if ending.mood is not None:
        stored["mood"] = ending.mood.to_json()
    if woken and running.lines:
        stored["woken"] = list(woken)
    return stored


def unspoken(total: float) -> TurnResult:
    """Of a turn that was cancelled, after `total` seconds, before anybody was asked."""
    return TurnResult(
        lines=(), reason="cancelled", fallback=False, usage=NOT_SAID, first_text=None, first_line=None, total=total
    )


def _reveals(running: RunningTurn, moment: Moment, world: World) -> list[Reveal]:
    """What a turn gave away; in a conversation each contribution by itself."""
    data = running.node.data
    spoken: list[tuple[Mapping[str, Json], Sequence[Mapping[str, Json]], Prompt | None]] = []
    if isinstance(running.turn, Conversation):
        for each in running.turn.contributions:
            asked = {**data, "npc": each.npc, "speaker": each.listener, "text": ""}
            spoken.append((asked, [line_of(line) for line in each.lines], each.prompt))
    else:
        spoken.append((data, running.lines, running.turn.prompt if running.turn is not None else None))
    return [
        reveal
        for asked, lines, prompt in spoken
        for reveal in reveals_of(asked, lines, prompt, world=world, moment=moment, player_hears=running.player_hears)
    ]


def _mood_after(running: RunningTurn, moment: Moment, world: World) -> Mood | None:
    """What the NPC of a turn that ends carries on; unchanged where it said nothing."""
    npc = running.order.npc
    before = moment.moods.get(npc)
    is_there = npc in world.npcs  # not the narrator, nor somebody whom the game took away
    if not isinstance(running.turn, Turn) or not running.lines or not is_there:
        return before
    return mood_after(
        before,
        [(line["emotion"], line["intensity"]) for line in running.lines],
        world,
        npc=npc,
        minute=moment.state.time,
        told=running.turn.prompt.material.mood,
    )
