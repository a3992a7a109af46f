"""The measurements: each asks a row for replies and says how late their words came."""

from __future__ import annotations

import asyncio
import gc
import math
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.events import Delta, Line
from npc_dialogue.speech.setting import SpeechSetting
from npc_dialogue.world.world import World

from .clients import Client, Heard, WireClient
from .processes import NPCS, Row, listening, names
from .prose import now, releases, since, stamps_in
from .upstream import Plan

RATE = 30.0
"""Tokens a second of one stream."""
TOKENS = 600
"""The longest reply: 20 seconds at RATE."""
_SETTLE = 0.5
_ASKED_PER_SECOND = 100
_WORDS = re.compile(r"[A-Za-z]{7}")


@dataclass(frozen=True, slots=True)
class Paced:
    """Streams of RATE tokens a second, all at once."""

    p50: float
    """Microseconds from the byte that made a word releasable to the word's arrival."""
    p99: float
    cpu: float
    """Microseconds of the relay's processor time for a token."""
    memory: float
    """MB at the end of the window."""
    complete: float
    """Share of the words that had come when the window ended."""
    broken: int
    """Replies that did not end well."""


@dataclass(frozen=True, slots=True)
class Started:
    """From a process's start, in milliseconds; memory in MB."""

    handshake: float
    """To the answer to a handshake; for a proxy, which has none, to the first connection."""
    answer: float
    """To the first text of a first reply."""
    idle: float
    """Memory before anybody has spoken."""
    after: float
    """Memory after that reply."""


@dataclass(frozen=True, slots=True)
class First:
    """Microseconds of a lone player's first words, turn after turn."""

    felt: list[int] = field(default_factory=list)
    """From asking to the first text."""
    late: list[int] = field(default_factory=list)
    """From the upstream's byte that made it releasable to the first text."""


def certain_in_speech(world: World) -> Sequence[int]:
    """For each word of a reply: the token that makes our speech chain sure of it."""
    speech = Speech(SpeechSetting.of(world, world.npcs["npc0"]))

    def feed(text: str) -> str:
        return "".join(
            event.text if isinstance(event, Delta) else " "
            for event in speech.feed(text)
            if isinstance(event, Delta | Line)
        )

    return releases(feed, TOKENS)


def certain_at_once() -> Sequence[int]:
    """A relay of tokens holds nothing back."""
    return range(TOKENS)


async def tell(upstream_port: int, plan: Plan) -> None:
    """Sets what the upstream answers from now on."""
    reader, writer = await asyncio.open_connection("127.0.0.1", upstream_port)
    body = plan.to_json().encode()
    writer.write(b"POST /plan HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    await reader.readline()
    writer.close()


async def started(row: Row, upstream_port: int) -> Started:
    """A process that was just started; afterwards it is warm."""
    await tell(upstream_port, Plan(rate=0, tokens=8, opening=8))
    if not row.is_sidecar:  # which has said that it is ready, and a connection more would be in the way of the first
        await listening(row.child)
    handshake = now()
    client = await row.connect(names(1)[0])
    if isinstance(client, WireClient):
        handshake = client.shaken
    await asyncio.sleep(_SETTLE)
    idle = row.child.memory()
    asking = now()
    await client.ask(0)
    (reply,) = client.heard()
    client.close()
    if not reply.pieces:
        raise RuntimeError(f"{row.name}: nothing was said")
    begun = row.child.started
    connected = since(begun, client.welcomed if isinstance(client, WireClient) else handshake)
    return Started(
        handshake=since(begun, handshake) / 1000,
        answer=(connected + since(asking, reply.pieces[0][0])) / 1000,
        idle=idle,
        after=row.child.memory(),
    )


async def paced(
    row: Row, upstream_port: int, certain: Sequence[int], *, connections: int, turns: int, length: float
) -> Paced:
    """`turns` replies at a time on each of the connections; measured once all are under way.

    A reply takes `length` seconds; the more there are, the more of that goes by until the last is asked for.
    """
    ramp = min(0.6 * length, connections * turns / _ASKED_PER_SECOND)
    window = length - ramp - 2 * _SETTLE
    clients = await _connect(row, connections)
    await tell(upstream_port, Plan(rate=RATE, tokens=min(TOKENS, math.ceil(length * RATE))))
    gc.collect()
    gc.disable()  # ours, so that the players do not stop to sweep what they have heard
    try:
        begun = time.monotonic()
        asked: list[asyncio.Future[None]] = []
        for index in range(connections * turns):
            asked.append(clients[index % connections].ask(index // connections))
            await asyncio.sleep(max(0.0, begun + ramp * (index + 1) / (connections * turns) - time.monotonic()))
        await asyncio.sleep(_SETTLE)
        cpu, opened = row.child.cpu(), now()
        await asyncio.sleep(window)
        closed, cpu, memory = now(), row.child.cpu() - cpu, row.child.memory()
        await asyncio.wait(asked, timeout=ramp + 4 * _SETTLE)
    finally:
        gc.enable()
    replies = [reply for client in clients for reply in client.heard()]
    for future in asked:
        future.cancel()
    for client in clients:
        client.close()
    late = sorted(
        lateness
        for reply in replies
        for sent, lateness in _lateness(reply, certain)
        if since(opened, sent) >= 0 and since(sent, closed) >= 0
    )
    expected = connections * turns * RATE * since(opened, closed) / 1e6
    return Paced(
        p50=_quantile(late, 0.5),
        p99=_quantile(late, 0.99),
        cpu=cpu * 1e6 / expected,
        memory=memory,
        complete=sum(lateness < _SETTLE * 1e6 for lateness in late) / expected,
        broken=sum(not reply.ended for reply in replies),
    )


async def first(
    row: Row,
    upstream_port: int,
    certain: Sequence[int],
    *,
    turns: int,
    pause: float = 0.0,
    reading: float = 0.0,
    talks: int = 10,
) -> First:
    """A lone player's turns, one after another; the model says half a sentence at once.

    `pause` seconds lie between two turns, and the model reads its prompt for `reading` seconds. Without either all is
    as warm as it gets; with a pause, caches and processor have gone on to something else, as in a game.
    """
    await tell(upstream_port, Plan(rate=0, tokens=8, opening=8, reading=reading))
    clients = await _connect(row, talks)
    result = First()
    for turn in range(turns):
        client = clients[turn % talks]
        if pause:
            await asyncio.sleep(pause)
        await client.ask(turn // talks % NPCS)
        (reply,) = client.heard()
        if not reply.ended or not reply.pieces:
            raise RuntimeError(f"{row.name}: a reply did not end well")
        result.felt.append(since(reply.asked, reply.pieces[0][0]))
        result.late.append(_lateness(reply, certain)[0][1])
    for client in clients:
        client.close()
    return result


@dataclass(frozen=True, slots=True)
class Most:
    """When the model is never waited for."""

    rate: float
    """Tokens a second."""
    cpu: float
    """Microseconds of the relay's processor time for a token."""
    broken: int
    """Replies that did not end well."""


async def most(row: Row, upstream_port: int, *, connections: int, seconds: float) -> Most:
    """Long replies one after another on each connection, as fast as they are taken."""
    await tell(upstream_port, Plan(rate=0, tokens=TOKENS))
    clients = await _connect(row, connections)
    ending = time.monotonic() + seconds
    opened, cpu = now(), row.child.cpu()

    async def talk(client: Client) -> None:
        turn = 0
        while time.monotonic() < ending:
            await client.ask(turn % NPCS)
            turn += 1

    await asyncio.gather(*map(talk, clients))
    closed, cpu = now(), row.child.cpu() - cpu
    replies = [reply for client in clients for reply in client.heard()]
    words = sum(len(_WORDS.findall(text)) for reply in replies for _, text in reply.pieces)
    for client in clients:
        client.close()
    return Most(words / since(opened, closed) * 1e6, cpu / words * 1e6, sum(not reply.ended for reply in replies))


async def _connect(row: Row, count: int) -> list[Client]:
    """Twenty at a time, as a server's queue of connections is short."""
    clients: list[Client] = []
    waiting = list(names(count))
    while waiting:
        clients += await asyncio.gather(*map(row.connect, waiting[:20]))
        del waiting[:20]
    return clients


def _lateness(reply: Heard, certain: Sequence[int]) -> list[tuple[int, int]]:
    """For each word: when the byte was sent that made it certain, and how much later the word was there."""
    sent: list[int] = []
    arrived: list[int] = []
    rest = ""
    for when, text in reply.pieces:
        rest += text
        end = max((match.end() for match in _WORDS.finditer(rest)), default=0)
        stamps = stamps_in(rest[:end])
        sent += stamps
        arrived += [when] * len(stamps)
        rest = rest[end:]
    return [
        (sent[token], since(sent[token], when))
        for when, token in zip(arrived, certain, strict=False)
        if token < len(sent)
    ]


def _quantile(ordered: Sequence[int], share: float) -> float:
    return float(ordered[min(len(ordered) - 1, int(len(ordered) * share))]) if ordered else math.nan


def median(values: Sequence[int]) -> float:
    """The middle one."""
    return _quantile(sorted(values), 0.5)


def ninety_ninth(values: Sequence[int]) -> float:
    """All but one in a hundred are below it."""
    return _quantile(sorted(values), 0.99)
