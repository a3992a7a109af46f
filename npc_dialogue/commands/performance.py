"""Plays the playthroughs of a world on a chosen voice: what `check --run` does."""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.caps import Caps
from npc_dialogue.models.choose import AUTHORED, ladder
from npc_dialogue.models.health import LOADING
from npc_dialogue.models.port import Model, Starts
from npc_dialogue.models.recorded import Asked, Recorded, Recorder, Recording
from npc_dialogue.models.scripted import reply
from npc_dialogue.prompt.difference import Difference, differing
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, StreamEvent
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.world.content import Playthrough as Script
from npc_dialogue.world.world import World

from . import recordings
from .junit import Case
from .rehearsal import rehearse
from .settings import options

SCRIPTED, RECORDED = "scripted", "recorded"
PATIENT = Deadlines(first_line=60.0, total=180.0)
"""For models: nobody waits, and a slow machine must not make a test fail."""
LOAD_SECONDS = 600.0
"""For a model of our own to load."""


class ScriptedReplies:
    """Says what a playthrough's steps have for `reply`; where one has none, the next voice answers."""

    id = SCRIPTED
    context = 4096

    def __init__(self, script: Script) -> None:
        self._script = script
        self._step = 0

    def begin(self, step: int) -> None:
        """See `Follows`."""
        self._step = step

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The reply of this step."""
        said = self._script.steps[self._step - 1].reply
        if not said:
            yield Failure(LOADING, f"nothing is scripted for step {self._step}", retryable=True)
            return
        for event in reply(said):
            assert isinstance(event, StreamEvent)
            yield event

    async def aclose(self) -> None:
        """Nothing is held open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What playthroughs are played on."""

    folder: Path
    world: World
    model: str = AUTHORED
    """`authored`, `scripted`, `recorded`, or that of `voices`."""
    voices: Sequence[Recorder] = ()
    record: bool = False
    caps: Caps = field(default_factory=Caps)


async def perform(arguments: argparse.Namespace, world: World) -> AsyncIterator[Case]:
    """Each playthrough played, in the order of their names. Raises `ChoiceError` or `ContentErrors` for the choice of
    the model, and `RecordingError` for a recording that cannot be read or written."""
    async with _stage(arguments, world) as stage:
        for name, script in world.playthroughs.items():
            begun = time.monotonic()
            case = await _play(stage, name, script)
            yield Case(
                name=name,
                title=script.title,
                complaints=case.complaints,
                notes=case.notes,
                skipped=case.skipped,
                seconds=time.monotonic() - begun,
            )


async def _play(stage: Stage, name: str, script: Script) -> Case:
    if stage.model == AUTHORED:
        return Case(name=name, complaints=await rehearse(stage.world, script))
    if stage.model == SCRIPTED:
        said: list[Model] = [ScriptedReplies(script), AuthoredVoice()]
        return Case(name=name, complaints=await rehearse(stage.world, script, said))
    if stage.model == RECORDED:
        recording = recordings.read(stage.folder, name)
        if recording is None:
            return Case(name=name, skipped="nothing is recorded of it; --record does, with a model")
        return await _replay(stage.world, name, script, recording)
    for voice in stage.voices:
        voice.again()
    voices: list[Model] = [*stage.voices, AuthoredVoice()]
    complaints = await rehearse(stage.world, script, voices, deadlines=PATIENT, caps=stage.caps)
    notes = []
    if stage.record:
        taken = stage.voices[0].recording
        notes.append(
            f"recorded in {recordings.write(stage.folder, name, taken)}: {sum(map(len, taken.steps.values()))} replies"
        )
    return Case(name=name, complaints=complaints, notes=notes)


async def _replay(world: World, name: str, script: Script, recording: Recording) -> Case:
    voice = Recorded(recording)
    voices: list[Model] = [voice, AuthoredVoice()]
    complaints = await rehearse(world, script, voices)
    notes: list[str] = []
    for step, asked in voice.told.items():
        taken = recording.steps.get(step, ())
        if len(asked) > len(taken):
            what = "no more" if taken else "nothing"
            complaints.append(f"step {step}: {what} is recorded of it; record again with --record")
        for then, now in zip(taken, asked, strict=False):
            if told := _changes(then.asked, now):
                notes += [f"step {step}: the prompt is another than when this was recorded:", *told]
    return Case(name=name, complaints=complaints, notes=notes)


def _changes(before: Asked, now: Asked) -> list[str]:
    """What is different between what was told then and now, a line each."""
    found: list[str] = []
    if before.line != now.line:
        found += [f"  - {before.line}", f"  + {now.line}"]
    for each in differing(before.sections, now.sections):
        found += _told(each)
    if before.history != now.history:
        pairs = zip_longest(before.history, now.history, fillvalue=("", "(nothing)"))
        at, (old, new) = next((at, pair) for at, pair in enumerate(pairs, 1) if pair[0] != pair[1])
        found += [
            f"  conversation, message {at}",
            *(f"  {sign} {' '.join(each)}" for sign, each in (("-", old), ("+", new))),
        ]
    return found


def _told(difference: Difference) -> list[str]:
    gone, new = difference.lines
    why = f"; {difference.why}" if difference.why and difference.change == "removed" else ""
    places = ", ".join(difference.sources[:4])
    return [
        f"  {difference.kind} ({difference.change}{why}): {places}",
        *(f"  - {line}" for line in gone if line),
        *(f"  + {line}" for line in new if line),
    ]


@asynccontextmanager
async def _stage(arguments: argparse.Namespace, world: World) -> AsyncIterator[Stage]:
    """The voice that was chosen, ready to speak; closed at the end."""
    folder = Path(arguments.world)
    model = arguments.model or AUTHORED
    if model in (AUTHORED, SCRIPTED, RECORDED):
        yield Stage(folder=folder, world=world, model=model)
        return
    chosen = options(arguments)
    voices = [rung.voice for rung in ladder(chosen.steps, openrouter=chosen.openrouter)][:-1]
    try:
        for voice in voices:
            await _ready(voice)
        recorders = [Recorder(voice) for voice in voices]
        yield Stage(
            folder=folder, world=world, model=model, voices=recorders, record=arguments.record, caps=chosen.caps
        )
    finally:
        for voice in voices:
            await voice.aclose()


async def _ready(voice: Model) -> None:
    """Waits until a voice that has something to start can answer, or has given up."""
    if isinstance(voice, Starts):
        started = asyncio.Event()
        voice.start(lambda code, _: None if code in ("model.loading", "model.lost") else started.set())
        async with asyncio.timeout(LOAD_SECONDS):
            await started.wait()
