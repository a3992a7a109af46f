"""What is open: the world, its playthroughs, the voices; put together from the settings.

The engine offers what the wire asks for as methods, knows nothing of connections, and touches the outside only through
the rooms it is made of.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .lookback import kept
from .memory.archive import Listed
from .memory.in_memory import InMemoryStore
from .memory.ledger_worker import LedgerWorker
from .memory.sqlite import SqliteStore
from .memory.store import Store
from .memory.worker import StoreWorker
from .models.caps import Caps
from .models.choose import Step, ladder
from .models.clock import Clock, SystemClock
from .models.ladder import Rung
from .models.port import Notice, Prepares, Starts
from .models.render.rendered import Renders
from .models.spending import Governor
from .order import Refusal
from .playthrough.playthrough import Playthrough
from .prompt.prompt import Prompt
from .prompt.report import report
from .speech.feelings.judge import warm as warm_feelings
from .text.languages import base_language
from .text.measure import Measure
from .text.talk.intent import warm as warm_intents
from .turn.deadlines import Deadlines
from .world.files import load_world
from .world.world import World

if TYPE_CHECKING:
    from .models.dialects.openrouter import OpenRouterSettings
    from .models.embeddings import Embeds

Json = Any
RETELL_AFTER = 10.0
"""Seconds: nobody reads or types any more."""
MOST_WARMED = 16
"""NPCs of a world that voices get ready for when a playthrough is opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What whoever starts the engine may choose. Never from a world folder: worlds are mods."""

    world: Path
    """A world folder."""
    data: Path | None = None
    """The file that memory is kept in; None: memory ends with the process."""
    steps: Sequence[Step] = ()
    """Who is asked before the authored voice."""
    model_source: str = "default"
    omitted: Sequence[str] = ()
    """Why some that were chosen are not asked."""
    openrouter: OpenRouterSettings | None = None
    deadlines: Deadlines = field(default_factory=Deadlines)
    caps: Caps = field(default_factory=Caps)
    retell_after: float | None = RETELL_AFTER
    """See `EngineSettings`."""
    embeds: Embeds | None = None
    """See `EngineSettings`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineSettings:
    """What the engine is built from."""

    world: World
    open_store: Callable[[], Store]
    """Called once, on the store's own thread."""
    ladder: Sequence[Rung]
    """Who is asked first, second …; the last needs no server."""
    model_source: str = "default"
    """Where the first voice was chosen: default, command line, environment, settings."""
    omitted: Sequence[str] = ()
    """Why others that were chosen are not on the ladder, a sentence each."""
    deadlines: Deadlines = field(default_factory=Deadlines)
    waiting_turns: int = 4
    """Turns that wait for one NPC behind the running one."""
    retell_after: float | None = None
    """Seconds without a turn after which the first voice tells chapters of the past again; None: never."""
    warms: bool = True
    """Whether voices get ready for the cast when a playthrough is opened."""
    embeds: Embeds | None = None
    """Who knows what memories mean; None: they are found by words alone."""
    embed_after: float = 1.0
    """Seconds without a turn after which memories get their vectors."""
    embed_wait: float = 0.15
    """Seconds that a turn waits for the vector of its line."""
    caps: Caps = field(default_factory=Caps)
    """What may be spent."""
    clock: Clock = field(default_factory=SystemClock)
    """Whose days the caps count."""


class Engine:
    """Opens playthroughs, each once, and closes everything."""

    def __init__(self, settings: EngineSettings) -> None:
        self.settings = settings
        self._store = StoreWorker(settings.open_store)
        self._world = settings.world
        self._playthroughs: dict[str, Playthrough] = {}
        self._governor = Governor(settings.caps, LedgerWorker(self._store), settings.clock)
        self._opening = asyncio.Lock()
        self._warming: set[asyncio.Task[None]] = set()
        self.closing = False

    @classmethod
    def build(cls, options: Options, world: World | None = None) -> Engine:
        """Makes the voices and opens the store; raises `ContentErrors`, `ChoiceError` or `StoreError`.

        `world`: what was read of the world's folder already; None: it is read here.
        """
        world = world or load_world(options.world)
        data = options.data
        engine = cls(
            EngineSettings(
                world=world,
                open_store=InMemoryStore if data is None else lambda: SqliteStore(data),
                ladder=ladder(options.steps, openrouter=options.openrouter),
                model_source=options.model_source,
                omitted=options.omitted,
                deadlines=options.deadlines,
                caps=options.caps,
                retell_after=options.retell_after,
                embeds=options.embeds,
            )
        )
        engine._store.opened()
        return engine

    def start(self, notice: Notice) -> None:
        """Starts on the running loop what voices need, such as a server of their own; `notice` hears of it."""
        self._governor.start(notice)
        self._store.start(lambda store: store.measures.all()).add_done_callback(self._measured)
        for rung in self.settings.ladder:
            rung.tell = notice
            rung.gauge.keep = self._keep_measure
            if isinstance(rung.voice, Starts):
                rung.voice.start(notice)

    def _measured(self, reading: asyncio.Future[Sequence[Measure]]) -> None:
        """Takes in how the voices counted before; without it they are measured anew."""
        if not reading.cancelled() and reading.exception() is None:
            for rung in self.settings.ladder:
                rung.gauge.remember(reading.result())

    def _keep_measure(self, measure: Measure) -> None:
        self._store.post(lambda store: store.measures.keep(measure))

    async def prepare(self, playthrough: Playthrough, npcs: Sequence[str]) -> None:
        """Gets the voices ready for these NPCs; returns when they are."""

        async def one(rung: Rung, voice: Prepares) -> None:
            await voice.prepare({npc: partial(playthrough.prepared, npc, rung) for npc in npcs})

        # side by side: the voice that only opens a connection does not wait until the authored one has read the cast
        await asyncio.gather(
            *(one(rung, rung.voice) for rung in self.settings.ladder if isinstance(rung.voice, Prepares))
        )

    @property
    def model(self) -> str:
        """The id of the voice that is asked first."""
        return self.settings.ladder[0].voice.id

    async def playthrough(self, name: str) -> Playthrough:
        """The playthrough of that name, opened on first use; raises `StoreError`."""
        async with self._opening:
            if name not in self._playthroughs:
                opened = self._playthroughs[name] = await Playthrough.open(
                    name,
                    world=self._world,
                    store=self._store,
                    ladder=self.settings.ladder,
                    deadlines=self.settings.deadlines,
                    waiting_turns=self.settings.waiting_turns,
                    governor=self._governor,
                    now=asyncio.get_running_loop().time,
                    retell_after=self.settings.retell_after,
                    embeds=self.settings.embeds,
                    embed_after=self.settings.embed_after,
                    embed_wait=self.settings.embed_wait,
                )
                if self.settings.warms:
                    warming = asyncio.create_task(self._warm(opened))
                    self._warming.add(warming)
                    warming.add_done_callback(self._warming.discard)
            return self._playthroughs[name]

    @property
    def world(self) -> World:
        """What the world's files said when they were read last without a mistake."""
        return self._world

    async def reload(self, files: World) -> None:
        """The world's files say this now; every open playthrough goes on in it, with what its game has defined.

        Raises ContentErrors, and then nothing has changed, where that does not fit them.
        """
        async with self._opening:
            opened = list(self._playthroughs.values())
            for playthrough in opened:
                playthrough.world.over(files)  # all of them or none
            self._world = files
            for playthrough in opened:
                await playthrough.renew(files)

    async def listed(self) -> list[Listed]:
        """The playthroughs that are kept."""
        return await kept(self._store, lambda store: store.archive.listed())

    async def fork(self, playthrough: Playthrough, mark: str | None, name: str) -> Playthrough:
        """A new playthrough that stands where another does or did, and changes nothing of it; `mark`: None for now."""
        await playthrough.fork(mark, name)
        return await self.playthrough(name)

    async def _warm(self, playthrough: Playthrough) -> None:
        spoken = sorted({base_language(playthrough.world.language(npc)) for npc in playthrough.world.npcs})
        await asyncio.to_thread(warm_intents, spoken)  # the first turn would wait for that
        await asyncio.to_thread(warm_feelings, spoken)
        with suppress(Refusal):  # the store's trouble is told by the first turn
            await self.prepare(playthrough, list(playthrough.world.npcs)[:MOST_WARMED])

    def describe(self, playthrough: Playthrough) -> dict[str, Json]:
        """What a client can know of the world: cast, state keys, axes, how all stand, emotions, actions and models."""
        world = playthrough.world
        edges = playthrough.moment.relationships.edges
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
            "relationships": [
                {"from": source, "to": target, "values": dict(edge.values), "standing": dict(edge.standings)}
                for (source, target), edge in edges.items()
            ],
            "emotions": dict(world.emotions),
            "actions": [
                {"id": action.id, "arguments": action.arguments, "answer": action.answer}
                for action in world.actions.values()
            ],
            "models": [{"id": rung.voice.id, "context": rung.voice.context} for rung in self.settings.ladder],
        }

    def status(self, playthrough: Playthrough) -> dict[str, Json]:
        """Who answers, how each is doing, and what runs."""
        now = asyncio.get_running_loop().time()
        return {
            "model": self.model,
            "source": self.settings.model_source,
            "ladder": [
                {
                    "model": rung.voice.id,
                    "state": rung.state(now),
                    "why": rung.health.why,
                    "tokens": dict(rung.gauge.factors),
                }
                for rung in self.settings.ladder
            ],
            "omitted": list(self.settings.omitted),
            "trouble": list(playthrough.trouble),
            "queue": {name: len(open_.running) for name, open_ in self._playthroughs.items() if open_.running},
            "spending": self._governor.report(playthrough.record.name),
        }

    def report(self, prompt: Prompt, *, before: Prompt | None = None, model: str | None = None) -> dict[str, Json]:
        """A prompt as plain data, for `inspect`, with what a voice would send of it: the first, or that of a model.

        `before`: without what was supposed for it, to tell the differences.
        """
        voices = [rung.voice for rung in self.settings.ladder]
        voice = next((each for each in voices if each.id == model), voices[0])
        sent = voice.rendered(prompt).to_json() if isinstance(voice, Renders) else None
        return report(prompt, sent=sent, before=before)

    async def close(self) -> None:
        """Ends every turn, keeps what was said, and releases voices and store; once, however often it is called."""
        if self.closing:
            return
        self.closing = True
        for warming in self._warming:
            warming.cancel()
        await asyncio.gather(*self._warming, return_exceptions=True)
        for playthrough in self._playthroughs.values():
            await playthrough.close()
        for rung in self.settings.ladder:
            await rung.voice.aclose()
        if self.settings.embeds is not None:
            await self.settings.embeds.aclose()
        await self._store.close()
