"""While nobody talks, a model tells chapters of the past again in fewer words; a turn that begins ends that at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing

from .chronicle import chapter_of, retold, to_be_retold
from .idle import Idle
from .memory.memories import ChapterRecord
from .memory.store import StoreError
from .memory.worker import StoreWorker
from .models.ladder import Rung
from .prompt.prompt import Prompt
from .prompt.retell import retelling, sound
from .text.events import Failure, Finish, Text, Usage
from .turn.purse import Purse
from .world.world import World

_SECONDS = 30.0
"""For one chapter; a model that takes longer is not asked in between."""


class Retelling(Idle):
    """Of one playthrough; `rest` when the last turn has ended, `stop` before one begins."""

    def __init__(
        self,
        *,
        store: StoreWorker,
        rung: Rung,
        purse: Callable[[], Purse],
        frame: str,
        after: float,
        told: Callable[[str], None],
        warm: Callable[[str], Awaitable[None]],
    ) -> None:
        """`after` so many seconds without a turn it begins.

        `told` hears whose chapters are other ones now; `warm` has the voice read an NPC's own prompt again.
        """
        super().__init__(after)
        self._store = store
        self._rung = rung
        self._purse = purse
        self._frame = frame
        self._told = told
        self._warm = warm

    async def work(self, node: int, npc: str, world: World) -> None:
        """Tells the NPC's chapters at a node again, newest first, until none is left or the voice does not answer."""
        asked = False
        try:
            while (due := await self._store.run(lambda s: to_be_retold(s, node, npc))) is not None:
                chapter = chapter_of(due)
                prompt = retelling(world, npc, chapter, frame=self._frame, context=self._rung.voice.context)
                told = await self._ask(prompt)
                if told is None:
                    break
                asked = True
                await self._put(npc, retold(due, sound(told, world, npc, chapter)))
        except StoreError:
            return  # the next turn meets it too, and tells
        if asked:
            await self._warm(npc)

    async def _put(self, npc: str, chapter: ChapterRecord) -> None:
        await self._store.run(lambda s: s.memories.put_chapters(npc, [chapter]))
        self._told(npc)

    async def _ask(self, prompt: Prompt) -> str | None:
        """What the voice says; None when it could not be asked or did not come to an end."""
        if self._rung.state(asyncio.get_running_loop().time()) != "well":
            return None
        hold = await self._purse().reserve(self._rung.voice, prompt)
        if isinstance(hold, Failure):
            return None
        usage: Usage | None = None
        said: list[str] = []
        try:
            async with asyncio.timeout(_SECONDS), aclosing(self._rung.voice.stream(prompt)) as stream:
                async for event in stream:
                    match event:
                        case Text():
                            said.append(event.text)
                        case Usage():
                            usage = event
                        case Failure():
                            return None
                        case Finish():
                            return "".join(said) if event.reason == "stop" else ""
                        case _:
                            pass
        except TimeoutError:
            return None
        finally:
            hold.settle(usage)
        return None
