"""What a server answers to a request: past what httpx does with it where our own transport brings it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Protocol

import httpx

from .http1 import Head
from .transport import Body


class Headers(Protocol):
    """Header fields, by names in any case."""

    def get(self, name: str, default: str, /) -> str:
        """A field's value, or the default."""


class Answer(Protocol):
    """The head, and the body as it comes."""

    status: int
    headers: Headers
    kind: str
    """Its media type."""
    read: Callable[[], Awaitable[bytes]]
    """The body's next bytes; b"" at the end."""

    def pour(self, take: Callable[[bytes], bool]) -> None:
        """See `Body.pour`; nothing happens where that cannot be done."""

    async def aclose(self) -> None:
        """Ends it, also in the middle."""


class OwnAnswer:
    """Of our own transport."""

    def __init__(self, head: Head, body: Body) -> None:
        self.status = head.status
        self.headers: Headers = head
        self.kind = head.get("Content-Type")
        self.read: Callable[[], Awaitable[bytes]] = body.read
        self.pour = body.pour
        self.aclose = body.aclose


class HttpxAnswer:
    """Of httpx's, which is needed behind a proxy."""

    def __init__(self, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers: Headers = response.headers
        self.kind: str = response.headers.get("Content-Type", "")
        self.read: Callable[[], Awaitable[bytes]] = self._next
        self._response = response
        pieces = response.aiter_raw()
        assert isinstance(pieces, AsyncGenerator)  # httpx calls it an iterator
        self._pieces: AsyncGenerator[bytes] = pieces

    async def _next(self) -> bytes:
        return await anext(self._pieces, b"")

    def pour(self, take: Callable[[bytes], bool]) -> None:
        """It cannot be done."""

    async def aclose(self) -> None:
        await self._pieces.aclose()
        await self._response.aclose()
