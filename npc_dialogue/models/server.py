"""The HTTP of one model server: a request out, a reply's events in, with watchdogs and caps.

Nothing is followed (a redirect is an error), nothing is decompressed (none is asked for: a compressed stream is only as
prompt as the server's flushes), and of what a server says in error at most 64 KiB are read.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from functools import cached_property
from itertools import groupby
from typing import Any
from urllib.request import getproxies

import httpx

from npc_dialogue import __version__
from npc_dialogue.text.events import Failure, StreamEvent, Text

from .answer import Answer, Headers, HttpxAnswer, OwnAnswer
from .complaints import LONGEST_WAIT, Complaint, complaint_from_body
from .port import Hear
from .reply import Reply
from .transport import Transport
from .watch import Patience, Watch

Json = Any
MOST_OF_AN_ERROR = 64 * 1024
MOST_TOLD = 240
"""Characters of a failure's sentence."""
MOST_OF_A_LIST = 16 * 1024 * 1024
"""Of a list of models, the longest thing that is ever asked for."""
_PATH = re.compile(
    r"(?<![\w/])(?:/(?:home|Users|root|var|opt|mnt|media|tmp|usr|srv|data|app)/|[A-Za-z]:[\\/])[^\s'\"]+"
)
"""Where a server keeps its files: it tells of them in its errors, and they are nobody's business."""
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where a model is served. The key is never printed."""

    base_url: str
    """What a dialect's path is joined to."""
    key: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)
    patience: Patience = field(default_factory=Patience)


class Unanswered(Exception):
    """A question that is no turn was not answered; `failure` says why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


class Upstream:
    """One server; its connections are kept between requests."""

    def __init__(self, server: Server, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        """`transport`: None takes our own, or httpx's where a proxy of the environment has to be passed."""
        self._server = server
        if transport is None and not _proxied(server.base_url):
            transport = Transport()
        self._transport = transport

    @cached_property
    def _client(self) -> httpx.AsyncClient:
        headers = {
            "Accept-Encoding": "identity",
            "User-Agent": f"npc-dialogue/{__version__}",
            **self._server.headers,
        }
        if self._server.key:
            headers["Authorization"] = f"Bearer {self._server.key}"
        return httpx.AsyncClient(
            headers=headers,
            timeout=httpx.Timeout(None, connect=self._server.patience.connect),
            limits=httpx.Limits(keepalive_expiry=120),
            transport=self._transport,
        )

    async def ask(
        self, path: str, body: Mapping[str, Json], reply: Reply, hear: Hear | None = None
    ) -> AsyncGenerator[list[StreamEvent]]:
        """The reply's events as they come, some at a time; the last is its end. Closing it closes the connection.

        `hear` may be given texts instead, see `Pours`.
        """
        watch = Watch(self._server.patience, asyncio.get_running_loop())
        try:
            async with self._sent("POST", path, _as_json(body), watch) as answer:
                if (refused := await _refused(answer, watch)) is not None:
                    yield self._told(reply.refused(refused))
                    return
                if answer.kind.startswith("application/json"):
                    reply.as_document()
                reading = _Reading(reply, watch, hear)
                answer.pour(reading.take)
                while not reply.ended:
                    with watch:
                        piece = await answer.read()
                    events = reading.events(piece)
                    if reply.ended:
                        events = self._told(events)
                    if events:
                        yield events
        except TimeoutError as error:
            yield self._broken(reply, f"the server is given up: {error}")
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            yield self._broken(reply, self._trouble(error))
        finally:
            watch.close()

    async def get(self, path: str, *, seconds: float = 10.0) -> Json:
        """What a GET answers, as JSON; raises `Unanswered`."""
        return await self._answer("GET", path, None, seconds)

    async def post(self, path: str, body: Mapping[str, Json], *, seconds: float) -> Json:
        """What a POST answers, as JSON; raises `Unanswered`."""
        return await self._answer("POST", path, _as_json(body), seconds)

    async def _answer(self, method: str, path: str, data: bytes | None, seconds: float) -> Json:
        watch = Watch(replace(self._server.patience, first=seconds, total=seconds), asyncio.get_running_loop())
        try:
            async with self._sent(method, path, data, watch) as answer:
                if (refused := await _refused(answer, watch)) is not None:
                    raise Unanswered(self._safe(refused.failure()))
                body = await _read(answer, watch, MOST_OF_A_LIST)
        except TimeoutError:
            raise Unanswered(Failure("model.unreachable", f"no answer within {seconds:g} s", retryable=True)) from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise Unanswered(Failure("model.unreachable", self._trouble(error), retryable=True)) from None
        finally:
            watch.close()
        try:
            return json.loads(body)
        except (ValueError, RecursionError):
            raise Unanswered(Failure("model.failed", "the answer is not JSON", retryable=True)) from None

    def without_key(self, words: str) -> str:
        """Some servers quote the key that they refuse; it must not reach a log or a client."""
        key = self._server.key
        return words.replace(key, "(key)") if key else words

    async def warm(self) -> None:
        """Opens a connection before it is needed; what goes wrong shows when it is."""
        if isinstance(self._transport, Transport):
            with suppress(httpx.HTTPError, httpx.InvalidURL):
                await self._transport.warm(self._server.base_url, connect_seconds=self._server.patience.connect)

    async def aclose(self) -> None:
        """Closes idle connections."""
        if "_client" in self.__dict__:
            await self._client.aclose()

    @asynccontextmanager
    async def _sent(self, method: str, path: str, data: bytes | None, watch: Watch) -> AsyncIterator[Answer]:
        headers = {"Content-Type": "application/json"} if data is not None else {}
        url = self._server.base_url.rstrip("/") + path
        request = self._client.build_request(method, url, content=data, headers=headers)
        answer: Answer
        with watch:
            if isinstance(self._transport, Transport):  # past what httpx makes of an answer, since the first words wait
                answer = OwnAnswer(*await self._transport.send(request))
            else:
                answer = HttpxAnswer(await self._client.send(request, stream=True))
        try:
            yield answer
        finally:
            await answer.aclose()

    def _trouble(self, error: httpx.HTTPError | httpx.InvalidURL) -> str:
        match error:
            case httpx.ConnectTimeout():
                return f"no connection within {self._server.patience.connect:g} s"
            case httpx.ConnectError():
                return f"no connection ({error}); is the server running?"
            case httpx.RemoteProtocolError() | httpx.ReadError():
                return "the connection broke before the reply was whole"
            case _:
                return f"the request failed: {type(error).__name__}"

    def _broken(self, reply: Reply, why: str) -> list[StreamEvent]:
        return self._told(reply.broken(Failure("model.unreachable", why, retryable=True)))

    def _told(self, events: list[StreamEvent]) -> list[StreamEvent]:
        return [self._safe(event) if isinstance(event, Failure) else event for event in events]

    def _safe(self, failure: Failure) -> Failure:
        return replace(failure, message=_shortened(_PATH.sub("(path)", self.without_key(failure.message))))


def _as_json(body: Mapping[str, Json]) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _joined(events: list[StreamEvent]) -> list[StreamEvent]:
    """Texts that came together go on as one, which spares all but one of them the rest of the way."""
    if len(events) < 2:
        return events
    joined: list[StreamEvent] = []
    for same, group in groupby(events, type):
        if same is Text:
            joined.append(Text("".join(event.text for event in group if isinstance(event, Text))))
        else:
            joined += group
    return joined


def _shortened(words: str) -> str:
    return words if len(words) <= MOST_TOLD else words[: MOST_TOLD - 1] + "…"


async def _refused(answer: Answer, watch: Watch) -> Complaint | None:
    """Why this is no reply; None when it may be one."""
    status = answer.status
    if 300 <= status < 400:
        return Complaint(status=status, useless=True, words="it has moved; give the new address instead")
    if status != httpx.codes.OK:
        complaint = complaint_from_body(status, await _read(answer, watch, MOST_OF_AN_ERROR))
        wait = retry_after(answer.headers, time.time())
        return complaint if wait is None else replace(complaint, retry_after=wait)
    if answer.kind.startswith("text/html"):
        return Complaint(useless=True, words="a web page; check the address, which often ends in /v1")
    if answer.headers.get("Content-Encoding", "identity") != "identity":
        return Complaint(words="a compressed reply, though none was asked for")
    return None


async def _read(answer: Answer, watch: Watch, most: int) -> bytes:
    """The body, or its first `most` bytes."""
    body = bytearray()
    while len(body) < most:
        with watch:
            piece = await answer.read()
        if not piece:
            break
        body += piece
    return bytes(body[:most])


class _Reading:
    """The pieces of a body made into events; texts may go to whoever listens without waking the reader."""

    def __init__(self, reply: Reply, watch: Watch, hear: Hear | None) -> None:
        self._reply = reply
        self._watch = watch
        self._hear = hear
        self._spoken = False
        """The first text was read."""
        self._finished = False
        self._left: list[StreamEvent] | None = None
        self._trouble: Exception | None = None

    def take(self, piece: bytes) -> bool:
        """Reads a piece while the reader waits: whether there is nothing in it that the reader has to see to."""
        events: list[StreamEvent] = []
        text = self._reply.word(piece) if self._spoken else ""
        if not text:
            events = _joined(self._reply.feed(piece))
            only = events[0] if len(events) == 1 else None
            if type(only) is Text and self._spoken and not self._reply.finished:
                text = only.text
        if text and self._hear is not None:
            try:
                if self._hear(text):
                    self._watch.heard_waiting()
                    return True
            except Exception as trouble:  # noqa: BLE001 - it belongs to the reader, and is raised there
                self._trouble = trouble
        self._left = [Text(text)] if text else events
        return False

    def events(self, piece: bytes) -> list[StreamEvent]:
        """Those of the piece that was read, b"" for the end, or what was left of the one that was taken.

        Raises what whoever listens has raised.
        """
        if self._trouble is not None:
            raise self._trouble
        events, self._left = self._left, None
        if events is None:
            events = _joined(self._reply.feed(piece) if piece else self._reply.end())
        self._spoken = self._spoken or any(type(event) is Text for event in events)
        if not self._reply.finished:
            if events:
                self._watch.heard()
        elif not self._finished:
            self._finished = True
            self._watch.finished()
        return events


def retry_after(headers: Headers, now: float) -> float | None:
    """Seconds to wait, by `Retry-After` (seconds or a date) or OpenRouter's `X-RateLimit-Reset` (ms since 1970).

    `now` is seconds since 1970; a date is taken by the server's own clock where it tells it.
    """
    told = headers.get("Retry-After", "").strip()
    seconds: float | None = None
    if told.isdigit():
        seconds = float(told[:9])
    elif told:
        then, server_now = _date(told), _date(headers.get("Date", ""))
        seconds = None if then is None else then - (server_now if server_now is not None else now)
    elif (reset := headers.get("X-RateLimit-Reset", "").strip()).isdigit():
        seconds = float(reset[:15]) / 1000 - now
    return None if seconds is None else min(max(seconds, 0.0), LONGEST_WAIT)


def _date(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def is_loopback(url: str) -> bool:
    """Whether this is an address of this machine."""
    try:
        return httpx.URL(url).host in LOOPBACK
    except httpx.InvalidURL:
        return False


def _proxied(url: str) -> bool:
    """Whether the environment sends requests to this place through a proxy; never those to this machine."""
    scheme = url.partition(":")[0].lower()
    return not is_loopback(url) and not getproxies().keys().isdisjoint({scheme, "all"})
