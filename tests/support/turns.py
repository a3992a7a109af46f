"""Small prompts and turns for tests of the turn and of what stands above it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.port import Model, Prompts
from npc_dialogue.prompt.prompt import AuthoredLine, Material, Prompt
from npc_dialogue.speech.setting import SpeechSetting
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnDelta, TurnEvent, TurnLine
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.turn.turn import Turn

PROMPT = Prompt(
    npc="mira",
    npc_name="Mira",
    speaker="player",
    speaker_name="Ash",
    language="en",
    occasion="say",
    sections=(),
    history=(),
    line="Hello?",
    material=Material(lines=(AuthoredLine(kind="closing", text="I lost my thread."),)),
    emotions=("neutral", "warm"),
)
SETTING = SpeechSetting(
    npc_name="Mira",
    other_names=("Ash",),
    emotions=("neutral", "warm"),
    default_emotion="neutral",
    directions="drop",
    language="en",
    max_sentences=9,
    max_words=120,
)


def turn(
    voices: Sequence[Model], events: list[TurnEvent], *, deadlines: Deadlines | None = None, prompt: Prompt = PROMPT
) -> Turn:
    """A turn that is accepted now."""
    loop = asyncio.get_running_loop()
    return Turn(
        prompts=lambda voice: prompt,
        ladder=[Rung(voice) for voice in voices],
        setting=SETTING,
        deadlines=deadlines or Deadlines(),
        accepted=loop.time(),
        now=loop.time,
        emit=events.append,
    )


def check(events: Sequence[TurnEvent], result: TurnResult) -> None:
    """What holds of every turn: deltas join to their line, lines count from 0, all that was sent is in the result."""
    joined: dict[int, str] = {}
    lines: list[TurnLine] = []
    for event in events:
        if isinstance(event, TurnDelta):
            assert event.line == len(lines), "a delta belongs to the line that is open"
            joined[event.line] = joined.get(event.line, "") + event.text
        elif isinstance(event, TurnLine):
            assert event.line == len(lines)
            assert joined[event.line] == event.text == event.text.strip() != ""
            lines.append(event)
    assert tuple(lines) == result.lines
    assert len(joined) == len(lines), "every line that was begun is whole at the end"


def written(*prompts: Prompt) -> Prompts:
    """Prompts as a voice is given them to get ready with."""

    async def write(prompt: Prompt) -> Prompt:
        return prompt

    return {prompt.npc: partial(write, prompt) for prompt in prompts}
