"""Any server that speaks OpenAI's chat completions, over httpx, streaming."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import httpx

from npc_dialogue import __version__
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, Finish, StreamEvent

from .chat_chunks import ChatChunks, failure
from .event_stream import EventStream, StreamTooLong
from .render import chat_messages

Json = Any
MAX_ERROR_BODY = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatServer:
    """A model on a server. The key is never printed."""

    id: str
    """The source that lines carry."""
    name: str
    """The server's own name for the model."""
    base_url: str
    """Up to and without `/chat/completions`."""
    key: str = field(default="", repr=False)
    context: int = 4096
    temperature: float = 0.9
    connect_seconds: float = 2.0
    silence_seconds: float = 30.0
    """Without a byte for so long the stream is broken; the turn's own deadlines are usually sooner."""


class ChatCompletions:
    """Implements the `Model` port."""

    def __init__(self, server: ChatServer) -> None:
        self._server = server

    @property
    def id(self) -> str:
        """The source that lines carry."""
        return self._server.id

    @property
    def context(self) -> int:
        """The window in tokens."""
        return self._server.context

    @cached_property
    def _client(self) -> httpx.AsyncClient:
        headers = {
            "Accept": "text/event-stream",
            "Accept-Encoding": "identity",  # a compressed stream is only as prompt as the server's flushes
            "User-Agent": f"npc-dialogue/{__version__}",
        }
        if self._server.key:
            headers["Authorization"] = f"Bearer {self._server.key}"
        timeout = httpx.Timeout(self._server.silence_seconds, connect=self._server.connect_seconds)
        return httpx.AsyncClient(headers=headers, timeout=timeout, limits=httpx.Limits(keepalive_expiry=120))

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The reply; closing the generator closes the connection, which ends the server's work."""
        url = self._server.base_url.rstrip("/") + "/chat/completions"
        try:
            async with self._client.stream("POST", url, json=self._body(prompt)) as response:
                if response.status_code != httpx.codes.OK:
                    yield self._without_key(await _refused(response))
                    return
                async with aclosing(_events(response)) as events:
                    async for event in events:
                        yield self._without_key(event) if isinstance(event, Failure) else event
        except httpx.TimeoutException:
            yield Failure("model.unreachable", f"{self._server.id} did not answer in time", retryable=True)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            yield Failure("model.unreachable", f"{self._server.id}: {type(error).__name__}", retryable=True)

    async def aclose(self) -> None:
        """Closes idle connections."""
        if "_client" in self.__dict__:
            await self._client.aclose()

    def _without_key(self, failure: Failure) -> Failure:
        """Some servers quote the key that they refuse; it must not reach a log or a client."""
        key = self._server.key
        return replace(failure, message=failure.message.replace(key, "(key)")) if key else failure

    def _body(self, prompt: Prompt) -> dict[str, Json]:
        return {
            "model": self._server.name,
            "messages": chat_messages(prompt),
            "stream": True,
            "stream_options": {"include_usage": True},
            "max_tokens": prompt.max_tokens,
            "temperature": self._server.temperature,
            "seed": prompt.seed % 2**31,
        }


async def _events(response: httpx.Response) -> AsyncGenerator[StreamEvent]:
    """Stream events up to and with the one that ends the reply."""
    chunks = ChatChunks()
    try:
        async with aclosing(_frames(response)) as frames:
            async for frame in frames:
                for event in chunks.feed(frame):
                    yield event
                    if isinstance(event, Failure):
                        return
                if chunks.done:
                    break
    except StreamTooLong as error:
        yield Failure("model.failed", str(error), retryable=False)
        return
    except httpx.HTTPError:
        if chunks.finish is None:
            raise
    if chunks.finish is not None:
        yield chunks.finish
    elif chunks.done:
        yield Finish("stop")
    else:
        yield Failure("model.failed", "the stream ended before the reply did", retryable=True)


async def _frames(response: httpx.Response) -> AsyncGenerator[str]:
    stream = EventStream()
    async for data in response.aiter_bytes():
        for frame in stream.feed(data):
            yield frame
    for frame in stream.finish():
        yield frame


async def _refused(response: httpx.Response) -> Failure:
    body = b""
    async for data in response.aiter_bytes():
        body += data
        if len(body) > MAX_ERROR_BODY:
            break
    try:
        error = httpx.Response(200, content=body).json()
    except ValueError:
        error = {}
    said = error.get("error", error) if isinstance(error, dict) else error
    return failure(said or {"message": "no reason given"}, status=response.status_code)
