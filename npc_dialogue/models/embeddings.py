"""Texts as vectors, by a server: `/v1/embeddings` as OpenAI has it, which llama-server answers with `--embedding`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import httpx

from npc_dialogue.text.events import Failure

from .server import Server, Unanswered, Upstream

Json = Any
Vector = tuple[float, ...]
MOST_DIMENSIONS = 4_096
LARGEST = 1e30
MOST_CHARACTERS = 1_000
"""Of a text: models of this kind read some hundred tokens."""


class Embeds(Protocol):
    """Who makes vectors of texts."""

    @property
    def id(self) -> str:
        """Vectors of two ids have nothing to do with each other."""

    async def vectors(self, texts: Sequence[str], *, seconds: float) -> list[Vector]:
        """One for each text, all of one length; raises `Unanswered`."""

    async def aclose(self) -> None:
        """Closes what is open."""


class ServedEmbeddings:
    """Implements `Embeds` on a server."""

    def __init__(self, server: Server, model: str, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        """`transport`: what carries the requests; None: our own."""
        self._upstream = Upstream(server, transport=transport)
        self._model = model

    @property
    def id(self) -> str:
        """See `Embeds`."""
        return self._model

    async def vectors(self, texts: Sequence[str], *, seconds: float) -> list[Vector]:
        """See `Embeds`."""
        body = {"model": self._model, "input": [text[:MOST_CHARACTERS] for text in texts], "encoding_format": "float"}
        return read_vectors(await self._upstream.post("/embeddings", body, seconds=seconds), len(texts))

    async def aclose(self) -> None:
        """See `Embeds`."""
        await self._upstream.aclose()


def read_vectors(answer: Json, count: int) -> list[Vector]:
    """So many vectors out of a server's answer, in their order; raises `Unanswered` for anything else."""
    rows = answer.get("data") if isinstance(answer, dict) else None
    found: dict[int, Vector] = {}
    for at, row in enumerate(rows if isinstance(rows, list) else ()):
        index, values = (row.get("index", at), row.get("embedding")) if isinstance(row, dict) else (at, None)
        if type(index) is int and isinstance(values, list) and _is_vector(values):
            found[index] = tuple(map(float, values))
    if found.keys() != set(range(count)) or len({len(vector) for vector in found.values()}) > 1:
        raise Unanswered(Failure("model.failed", f"the answer is not {count} vectors of one length", retryable=False))
    return [found[at] for at in range(count)]


def _is_vector(values: list[Json]) -> bool:
    """As many numbers as are taken, not all of them 0."""
    numbers = all(type(each) in {int, float} and abs(each) < LARGEST for each in values)
    return 0 < len(values) <= MOST_DIMENSIONS and numbers and any(values)
