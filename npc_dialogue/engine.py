"""What is open: the world, its playthroughs, the voices; put together from the settings.

The engine offers what the wire asks for as methods, knows nothing of connections, and touches the outside only through
the rooms it is made of.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .memory.in_memory import InMemoryStore
from .memory.sqlite import SqliteStore
from .memory.store import Store
from .memory.worker import StoreWorker
from .models.choose import ModelChoice, voices
from .models.port import Model, Notice, Prepares, Starts
from .playthrough import Playthrough
from .prompt.prompt import Prompt
from .prompt.report import report
from .turn import Deadlines
from .world.files import load_world
from .world.world import World

Json = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What whoever starts the engine may choose. Never from a world folder: worlds are mods."""

    world: Path
    """A world folder."""
    data: Path | None = None
    """The file that memory is kept in; None: memory ends with the process."""
    choice: ModelChoice = field(default_factory=ModelChoice)
    deadlines: Deadlines = field(default_factory=Deadlines)


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineSettings:
    """What the engine is built from."""

    world: World
    open_store: Callable[[], Store]
    """Called once, on the store's own thread."""
    voices: Sequence[Model]
    """The ladder: who is asked first, second …; the last needs no server."""
    model_source: str = "default"
    """Where the first voice was chosen: default, command line, environment."""
    deadlines: Deadlines = field(default_factory=Deadlines)
    waiting_turns: int = 4
    """Turns that wait for one NPC behind the running one."""


class Engine:
    """Opens playthroughs, each once, and closes everything."""

    def __init__(self, settings: EngineSettings) -> None:
        self.settings = settings
        self._store = StoreWorker(settings.open_store)
        self._playthroughs: dict[str, Playthrough] = {}
        self._opening = asyncio.Lock()
        self.closing = False

    @classmethod
    def build(cls, options: Options) -> Engine:
        """Loads the world, makes the voices, opens the store; raises `ContentErrors`, `ChoiceError` or `StoreError`."""
        world = load_world(options.world)
        data = options.data
        engine = cls(
            EngineSettings(
                world=world,
                open_store=InMemoryStore if data is None else lambda: SqliteStore(data),
                voices=voices(options.choice),
                model_source=options.choice.source,
                deadlines=options.deadlines,
            )
        )
        engine._store.opened()
        return engine

    def start(self, notice: Notice) -> None:
        """Starts on the running loop what voices need, such as a server of their own; `notice` hears of it."""
        for voice in self.settings.voices:
            if isinstance(voice, Starts):
                voice.start(notice)

    async def prepare(self, playthrough: Playthrough, npcs: Sequence[str]) -> None:
        """Lets the voices read what these NPCs' next prompts begin with; returns when they have."""
        for voice in self.settings.voices:
            if isinstance(voice, Prepares):
                await voice.prepare([await playthrough.prepared(npc, voice) for npc in npcs])

    @property
    def model(self) -> str:
        """The id of the voice that is asked first."""
        return self.settings.voices[0].id

    async def playthrough(self, name: str) -> Playthrough:
        """The playthrough of that name, opened on first use; raises `StoreError`."""
        async with self._opening:
            if name not in self._playthroughs:
                self._playthroughs[name] = await Playthrough.open(
                    name,
                    world=self.settings.world,
                    store=self._store,
                    voices=self.settings.voices,
                    deadlines=self.settings.deadlines,
                    waiting_turns=self.settings.waiting_turns,
                    now=asyncio.get_running_loop().time,
                )
            return self._playthroughs[name]

    def describe(self, playthrough: Playthrough) -> dict[str, Json]:
        """What a client can know of the world: cast, state keys, axes, emotions, actions and models."""
        world = playthrough.world
        return {
            "cast": [
                {
                    "id": card.id,
                    "name": card.name,
                    "role": card.role,
                    "place": card.place,
                    "language": world.language(card.id),
                    "mood": card.mood,
                    "fallback": [
                        line.text for line in card.lines.get("fallback", ()) if not line.when and "{" not in line.text
                    ],
                }
                for card in world.npcs.values()
            ],
            "keys": {
                name: {
                    "type": key.type,
                    "default": key.default,
                    "values": list(key.values),
                    "minimum": key.minimum,
                    "maximum": key.maximum,
                    "unit": key.unit,
                }
                for name, key in world.info.state.items()
            },
            "axes": {
                name: {
                    "minimum": axis.minimum,
                    "maximum": axis.maximum,
                    "default": axis.default,
                    "standings": [standing.id for standing in axis.standings],
                }
                for name, axis in world.axes.items()
            },
            "emotions": dict(world.emotions),
            "actions": [
                {"id": action.id, "arguments": action.arguments, "answer": action.answer}
                for action in world.actions.values()
            ],
            "models": [{"id": voice.id, "context": voice.context} for voice in self.settings.voices],
        }

    def status(self, playthrough: Playthrough) -> dict[str, Json]:
        """Who answers and what runs."""
        return {
            "model": self.model,
            "source": self.settings.model_source,
            "ladder": [voice.id for voice in self.settings.voices],
            "trouble": list(playthrough.trouble),
            "queue": {name: len(open_.running) for name, open_ in self._playthroughs.items() if open_.running},
            "spending": {},
        }

    def report(self, prompt: Prompt) -> dict[str, Json]:
        """A prompt as plain data, for `inspect`."""
        return report(prompt)

    async def close(self) -> None:
        """Ends every turn, keeps what was said, and releases voices and store; once, however often it is called."""
        if self.closing:
            return
        self.closing = True
        for playthrough in self._playthroughs.values():
            await playthrough.end_turns()
        for voice in self.settings.voices:
            await voice.aclose()
        await self._store.close()
