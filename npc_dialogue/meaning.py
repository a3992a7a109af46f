"""What memories mean, by a server of embeddings: made while nobody talks; a turn asks for its line's and waits briefly.

Whatever the server does, a turn goes on: without a vector memories are found by words alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

from .idle import Idle
from .memory.store import Store, StoreError
from .memory.vectors import Bare
from .memory.worker import StoreWorker
from .models.embeddings import Embeds, Vector
from .models.server import Unanswered
from .past import parts
from .world.world import World

_REST: Final = 30.0
"""Seconds for which a server that did not answer is left alone."""
_SECONDS: Final = 30.0
"""For the vectors of one batch."""
_BATCH: Final = 16


class Meaning(Idle):
    """Of one playthrough; `rest` when the last turn has ended, `stop` before one begins."""

    def __init__(self, *, store: StoreWorker, embeds: Embeds, playthrough: int, after: float, wait: float) -> None:
        """`after` so many seconds without a turn it begins; a turn waits `wait` seconds for its line's vector."""
        super().__init__(after)
        self._store = store
        self._embeds = embeds
        self._playthrough = playthrough
        self._wait = wait
        self._asked_again_at = 0.0

    @property
    def model(self) -> str:
        """Whose vectors they are."""
        return self._embeds.id

    async def of(self, text: str) -> Vector | None:
        """The vector of what somebody says; None where the server has none at once."""
        now = asyncio.get_running_loop().time()
        if not text.strip() or now < self._asked_again_at:
            return None
        try:
            async with asyncio.timeout(self._wait):
                return (await self._embeds.vectors([text], seconds=self._wait))[0]
        except Unanswered as refusal:
            if refusal.failure.retryable:  # else it is this text that it does not take
                self._asked_again_at = now + _REST
        except TimeoutError:
            self._asked_again_at = now + _REST
        return None

    async def work(self, node: int, npc: str, world: World) -> None:
        """Vectors for all memories that have none, the oldest first, until the server does not answer.

        The memories of nodes below the last change no more.
        """

        def read(store: Store) -> list[Bare]:
            return store.vectors.bare(self._playthrough, self.model, before=node, limit=_BATCH)

        try:
            while batch := await self._store.run(read):
                made = await self._vectors(batch)
                await self._store.run(lambda s, made=made: s.vectors.keep(self.model, made))  # type: ignore[misc]
        except (Unanswered, StoreError):
            return  # the next silence tries again

    async def _vectors(self, batch: Sequence[Bare]) -> list[tuple[int, Vector]]:
        """Of all of them; one by one where a server refuses them together, as for a text that is too long for it.

        One that is refused by itself gets none, and is not asked for again.
        """
        texts = [parts(bare.node.kind, bare.node.data, bare.node.result)[bare.part] for bare in batch]
        try:
            made = await self._embeds.vectors(texts, seconds=_SECONDS)
        except Unanswered as refusal:
            if refusal.failure.retryable:
                raise
            made = [await self._one(text) for text in texts]
            if not any(made):  # it refuses everything, as with a key that is wrong
                raise
        return [(bare.memory, vector) for bare, vector in zip(batch, made, strict=True)]

    async def _one(self, text: str) -> Vector:
        try:
            return (await self._embeds.vectors([text], seconds=_SECONDS))[0]
        except Unanswered as refusal:
            if refusal.failure.retryable:
                raise
            return ()
