"""A GGUF file as a voice: a llama-server of our own, with a slot for each NPC that speaks."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, replace

from npc_dialogue.models.health import LOADING
from npc_dialogue.models.port import Bound, Model, Prompts
from npc_dialogue.models.render.rendered import Rendered
from npc_dialogue.models.routes import compatible_route
from npc_dialogue.models.served import ServedModel
from npc_dialogue.models.server import Server
from npc_dialogue.models.watch import LOCAL_PATIENCE
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.text.events import Failure, StreamEvent, Usage

from .llama_child import LlamaChild, LlamaSettings, Notice, Serving
from .slots import Slots
from .take import LLAMA_SERVER_EXTRA

ANY_OF_OURS = "http://127.0.0.1"
"""An address on this machine, for a question that does not depend on the port."""


class GgufModel:
    """Implements the `Model` port; while the file is loading or the server is down a stream is a `Failure` at once."""

    def __init__(self, settings: LlamaSettings) -> None:
        self._settings = settings
        self.child = LlamaChild(settings)
        self._lanes: _Lanes | None = None
        self._turns = 0
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._spoken: Counter[str] = Counter()
        """Turns begun, by NPC."""
        self._preparing = asyncio.Lock()
        self._reading: asyncio.Task[bool] | None = None

    @property
    def id(self) -> str:
        """The file's name without its ending."""
        return self._settings.id

    @property
    def context(self) -> int:
        """The window of each slot, in tokens."""
        serving = self.child.serving
        return self._settings.context if serving is None else serving.context

    def bound(self, prompt: Prompt) -> Bound:
        """What a reply can take at most: tokens, and no money."""
        route = compatible_route(self.id, Server(base_url=ANY_OF_OURS))
        return route.bound(route.form(prompt), prompt.max_tokens)

    def rendered(self, prompt: Prompt) -> Rendered:
        """What is sent for a prompt."""
        return compatible_route(self.id, Server(base_url=ANY_OF_OURS)).form(prompt)

    def cost(self, usage: Usage) -> float | None:
        """Nothing, whatever it took."""
        return 0.0

    def start(self, notice: Notice) -> None:
        """Starts the server, once, on the running loop; returns before the model is loaded."""
        self.child.start(notice)

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The reply, in the NPC's own slot."""
        self._turns += 1
        self._quiet.clear()
        self._spoken[prompt.npc] += 1
        try:
            await self._stop_reading()
            lanes = await self._open_lanes()
            if lanes is None:
                over = self.child.given_up
                yield Failure("model.unreachable" if over else LOADING, self.child.trouble, retryable=not over)
                return
            async with aclosing(lanes.stream(prompt)) as events:
                async for event in events:
                    yield event
        finally:
            self._turns -= 1
            if not self._turns:
                self._quiet.set()

    async def prepare(self, prompts: Prompts) -> int:
        """Lets the server read the stable beginning of each prompt, so that a first talk does not wait for that.

        Waits for the model to load, and for every turn: one that comes in between breaks the reading off at once, and
        it is taken up afterwards. No more prompts are read than there are slots. Returns how many were.
        """
        serving = await self.child.answering()
        if serving is None:
            return 0
        before = self._spoken.copy()
        async with self._preparing:
            written = [await write() for write in list(prompts.values())[: serving.slots]]
            return sum([await self._prepare(prompt, before[prompt.npc]) for prompt in written])

    async def aclose(self) -> None:
        """Ends the server."""
        await self._stop_reading()
        await self.child.aclose()
        await self._open_lanes()

    async def _prepare(self, prompt: Prompt, spoken: int) -> bool:
        while True:
            await self._quiet.wait()
            lanes = await self._open_lanes()
            if lanes is None or self._spoken[prompt.npc] > spoken:
                return lanes is not None
            reading = self._reading = asyncio.create_task(lanes.read(prompt))
            try:
                await asyncio.wait({reading})
            finally:
                await self._stop_reading()
            if not reading.cancelled():
                return reading.result()

    async def _stop_reading(self) -> None:
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.cancel()
            await asyncio.wait({reading})

    async def _open_lanes(self) -> _Lanes | None:
        """The slots of the child that answers now; connections to an earlier one are closed."""
        serving, lanes = self.child.serving, self._lanes
        if lanes is not None and lanes.serving is serving:
            return lanes
        self._lanes = None if serving is None else _Lanes.of(self.id, serving, self.child.key)
        if lanes is not None:
            await asyncio.gather(*(voice.aclose() for voice in lanes.voices))
        return self._lanes


@dataclass(frozen=True, slots=True)
class _Lanes:
    """One child's slots, and a voice for each."""

    serving: Serving
    slots: Slots
    voices: tuple[Model, ...]

    @classmethod
    def of(cls, id_: str, serving: Serving, key: str) -> _Lanes:
        server = Server(base_url=serving.base_url, key=key, patience=LOCAL_PATIENCE)
        route = compatible_route(id_, server, context=serving.context)
        voices = (
            ServedModel(replace(route, extra={**LLAMA_SERVER_EXTRA, "id_slot": slot})) for slot in range(serving.slots)
        )
        return cls(serving, Slots(serving.slots), tuple(voices))

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        slot = await self.slots.take(prompt.npc)
        try:
            async with aclosing(self.voices[slot].stream(prompt)) as events:
                async for event in events:
                    yield event
        finally:
            self.slots.release(slot)

    async def read(self, prompt: Prompt) -> bool:
        """Sends the part of a prompt that the next one will begin with; whether the server has read it."""
        stable = replace(
            prompt,
            sections=tuple(section for section in prompt.sections if section.part is not Part.NOW),
            line="",
            max_tokens=1,
        )
        async with aclosing(self.stream(stable)) as events:
            return not [event async for event in events if isinstance(event, Failure)]
