"""The whole run: every measurement on each way in turn, then the tables.

    python benchmarks/relay [--quick] [--litellm PROGRAM] [--transports] [--package FOLDER]

Each measurement has a fresh process, which has answered once before. One core belongs to what is measured, another to
the upstream and the players. LiteLLM's proxy is part of it where its program is found: it belongs into an environment
of its own (`pip install 'litellm[proxy]'`). `--transports` compares what may stand beneath httpx in our sidecar
instead; httpx-aiohttp has to be installed for its row.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from npc_dialogue.world.files import load_world

from . import report
from .measure import (
    First,
    Most,
    Paced,
    Started,
    certain_at_once,
    certain_in_speech,
    first,
    most,
    paced,
    started,
)
from .processes import OWN_CORE, ROOT, Child, Row, litellm, many_files, pin, sidecar, stopped, upstream, write_world
from .with_transport import TRANSPORTS, missing

TOGETHER: Final = 32
"""Streams of one connection, as many as the sidecar lets a client have."""
_LOST: Final = 0.9
"""A way that brings less than this share of its words in time is given no more streams."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How much is measured."""

    streams: Sequence[int] = (1, 5, 10, 20, 50, 100, 200, 500, 1000, 1500)
    transport_streams: Sequence[int] = (1, 50, 200, 500, 1000)
    length: float = 16.0
    """Seconds of a reply, less than the twenty that a turn may take."""
    hot: int = 400
    """Turns without a pause."""
    game: int = 60
    """Turns as in a game."""
    most: float = 8.0
    """Seconds."""


QUICK: Final = Extent(streams=(1, 20, 200), transport_streams=(1, 200), length=5.0, hot=60, game=10, most=2.0)
_PAUSE: Final = 0.3
_READING: Final = 0.15
_CONNECTIONS: Final = 4
"""For the most tokens a second."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way from a player to the upstream."""

    name: str
    start: Callable[[], Child] | None = None
    """None: straight to it."""
    is_sidecar: bool = False


@dataclass(slots=True)
class Figures:
    """All that was measured on one way."""

    name: str
    started: list[Started] = field(default_factory=list)
    hot: First = field(default_factory=First)
    game: First = field(default_factory=First)
    paced: dict[int, Paced] = field(default_factory=dict)
    """By streams, each on a connection of its own."""
    together: Paced | None = None
    """TOGETHER streams; with our wire all on one connection."""
    most: Most | None = None


class Run:
    """One upstream, and what is asked of it."""

    def __init__(self, source: Child, ways: Sequence[Way], world: Path) -> None:
        self._source = source
        self._ways = {way.name: way for way in ways}
        self._in_speech = certain_in_speech(load_world(world))
        self.figures = {way.name: Figures(way.name) for way in ways}

    async def all(self, extent: Extent, streams: Sequence[int]) -> list[Figures]:
        """Measures; the ways in the order that was given."""
        for name, figures in self.figures.items():
            async with self._fresh(name) as row:
                figures.hot = await first(row, self._source.port, self._certain(row), turns=extent.hot)
                figures.game = await first(
                    row, self._source.port, self._certain(row), turns=extent.game, pause=_PAUSE, reading=_READING
                )
        for count in streams:
            for name, figures in self.figures.items():
                if all(one.complete >= _LOST for one in figures.paced.values()):
                    figures.paced[count] = await self._paced(name, count, 1, extent)
        for name, figures in self.figures.items():
            many = (1, TOGETHER) if self._ways[name].is_sidecar else (TOGETHER, 1)
            figures.together = await self._paced(name, *many, extent)
            async with self._fresh(name) as row:
                figures.most = await most(row, self._source.port, connections=_CONNECTIONS, seconds=extent.most)
        return list(self.figures.values())

    async def _paced(self, name: str, connections: int, turns: int, extent: Extent) -> Paced:
        async with self._fresh(name) as row:
            _say(f"{name}: {connections} x {turns} streams")
            return await paced(
                row,
                self._source.port,
                self._certain(row),
                connections=connections,
                turns=turns,
                length=extent.length,
            )

    def _certain(self, row: Row) -> Sequence[int]:
        return self._in_speech if row.is_sidecar else certain_at_once()

    @asynccontextmanager
    async def _fresh(self, name: str) -> AsyncIterator[Row]:
        way = self._ways[name]
        if way.start is None:
            yield Row(name, self._source, is_sidecar=False)
            return
        child = way.start()
        with stopped(child):
            row = Row(name, child, way.is_sidecar)
            self.figures[name].started.append(await started(row, self._source.port))
            yield row


def side_by_side(folder: Path, world: Path, port: int, package: Path, proxy: Path | None) -> list[Way]:
    """No relay, ours, and LiteLLM's proxy where it is installed."""
    ways = [
        Way("no relay"),
        Way("npc-dialogue", lambda: sidecar(folder, world, port, package=package), is_sidecar=True),
    ]
    if proxy is not None:
        ways.append(Way("LiteLLM", lambda: litellm(folder, proxy, port)))
    return ways


def beneath_httpx(folder: Path, world: Path, port: int, package: Path) -> list[Way]:
    """Our sidecar with each transport that is installed."""

    def start(name: str) -> Callable[[], Child]:
        return lambda: sidecar(folder, world, port, transport=name, package=package)

    absent = [name for name in TRANSPORTS if missing(name)]
    for name in absent:
        _say(f"left out: {name} ({missing(name)} is not installed)")
    ways = [Way(name, start(name), is_sidecar=True) for name in TRANSPORTS if name not in absent]
    return [Way("no relay"), *ways]


async def _run(arguments: argparse.Namespace) -> None:
    extent = QUICK if arguments.quick else Extent()
    machine = report.machine()
    many_files()
    pin(os.getpid(), OWN_CORE)
    gc.freeze()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        world = write_world(folder)
        source = upstream()
        with stopped(source):
            if arguments.transports:
                ways = beneath_httpx(folder, world, source.port, arguments.package)
                figures = await Run(source, ways, world).all(extent, extent.transport_streams)
            else:
                ways = side_by_side(folder, world, source.port, arguments.package, arguments.litellm)
                figures = await Run(source, ways, world).all(extent, extent.streams)
    print(machine)
    print(report.tables(figures))
    if not arguments.transports:
        print(report.aims(figures))


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python benchmarks/relay", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer streams and turns: a minute instead of fifteen")
    parser.add_argument("--litellm", type=Path, help="the program `litellm`; left out: the one on PATH")
    parser.add_argument("--transports", action="store_true", help="compare what may stand beneath httpx in our sidecar")
    parser.add_argument("--package", type=Path, default=ROOT, help="the folder of another copy of npc_dialogue")
    arguments = parser.parse_args()
    found = shutil.which("litellm")
    if arguments.litellm is None and found is not None:
        arguments.litellm = Path(found)
    if arguments.litellm is None and not arguments.transports:
        _say("left out: LiteLLM (no program `litellm` on PATH; --litellm names one)")
    asyncio.run(_run(arguments))
