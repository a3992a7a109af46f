"""What was measured, as tables in Markdown."""

from __future__ import annotations

import math
import os
import platform
import statistics
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .measure import Paced, median, ninety_ninth

if TYPE_CHECKING:
    from .run import Figures

LATE: Final = 20_000
"""Microseconds: a way holds so many streams when its p99 is below this, and every reply ended well."""
_ENOUGH: Final = 0.99


def machine() -> str:
    """Where and when, and how busy it is with other things; to be called before anything is measured."""
    load = f", load {os.getloadavg()[0]:.2f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{datetime.now().astimezone():%Y-%m-%d %H:%M %Z}: {_processor()}, {os.cpu_count()} cores, "
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}{load} at the beginning\n"
    )


def tables(figures: Sequence[Figures]) -> str:
    """Everything, microseconds unless a head says otherwise."""
    return "\n\n".join((_lone(figures), _late(figures), _cost(figures), _process(figures))) + "\n"


def aims(figures: Sequence[Figures]) -> str:
    """Each aim with its figure, and whether it was reached in this run."""
    by_name = {one.name: one for one in figures}
    direct, ours = by_name["no relay"], by_name["npc-dialogue"]
    proxy = by_name.get("LiteLLM")
    rows = [
        ("adds to a lone stream's first text, median", added_first(ours, direct), 500.0, "µs"),
        ("the same, turns as in a game", median(ours.game.late) - median(direct.game.late), 500.0, "µs"),
        *(
            (f"adds per token, streams: {count:,}, median", _added(ours, direct, count), 100.0, "µs")
            for count in (1, 50, 200)
        ),
        ("p99 of 1,000 connections of one stream", _p99(ours.paced.get(1000)), 20_000.0, "µs"),
        ("p99 of 32 streams on one connection", _p99(ours.together), 2_000.0, "µs"),
        ("answers a handshake, median", statistics.median(one.handshake for one in ours.started), 150.0, "ms"),
        ("idles in", statistics.median(one.idle for one in ours.started), 50.0, "MB"),
    ]
    told = [_aim(what, found, unit, f"under {aim:,.0f} {unit}", reached=found < aim) for what, found, aim, unit in rows]
    rate = ours.most.rate if ours.most is not None else math.nan
    told.append(_aim("most tokens a second", rate, "", "over 40,000", reached=rate > 40_000))
    if proxy is not None:
        first = added_first(proxy, direct) / added_first(ours, direct)
        token = _added(proxy, direct, 1) / _added(ours, direct, 1)
        streams = held(ours) / held(proxy) if held(proxy) else math.nan
        told += [
            _aim("added to the first text: LiteLLM's by ours", first, "times", "20 times", reached=first >= 20),
            _aim("added per token, one stream: LiteLLM's by ours", token, "times", "20 times", reached=token >= 20),
            _aim("streams held: ours by LiteLLM's", streams, "times", "20 times", reached=streams >= 20),
        ]
    return _table(("aim", "measured", "wanted", "reached"), told) + "\n"


def _aim(what: str, found: float, unit: str, wanted: str, *, reached: bool) -> str:
    if math.isnan(found):
        return _row(what, "not in this run", wanted, "–")
    if math.isinf(found):
        return _row(what, "words were lost", wanted, "no")
    figure = f"{found:,.1f}" if found < 100 else f"{found:,.0f}"
    return _row(what, f"{figure} {unit}".rstrip(), wanted, "yes" if reached else "no")


def added_first(one: Figures, direct: Figures) -> float:
    """Microseconds that this way adds to a lone player's first text, at the median."""
    return median(one.hot.late) - median(direct.hot.late)


def held(one: Figures) -> int:
    """The most streams whose p99 was below LATE, of the counts that were tried."""
    return max((count for count, paced in one.paced.items() if _is_held(paced)), default=0)


def _is_held(paced: Paced) -> bool:
    return paced.complete >= _ENOUGH and not paced.broken and paced.p99 < LATE


def _lone(figures: Sequence[Figures]) -> str:
    direct = figures[0]
    rows = []
    for one in figures:
        cells = [one.name]
        for measured, bare in ((one.hot, direct.hot), (one.game, direct.game)):
            added = "–" if one is direct else f"{median(measured.late) - median(bare.late):,.0f}"
            cells += [f"{median(measured.late):,.0f} / {ninety_ninth(measured.late):,.0f}", added]
            cells.append(f"{median(measured.felt):,.0f}")
        rows.append(_row(*cells))
    head = ("a lone player's first text", "back to back, p50 / p99", "added", "felt")
    return _table((*head, "as in a game, p50 / p99", "added", "felt"), rows)


def _late(figures: Sequence[Figures]) -> str:
    def cell(paced: Paced | None) -> str:
        return "–" if paced is None else f"{paced.p50:,.0f} / {paced.p99:,.0f}{_lack(paced)}"

    return _by_streams("late per token, p50 / p99", figures, cell)


def _cost(figures: Sequence[Figures]) -> str:
    def cell(paced: Paced | None) -> str:
        return "–" if paced is None else f"{paced.cpu:,.0f} / {paced.memory:,.0f}"

    return _by_streams("processor time per token / MB", figures, cell)


def _by_streams(title: str, figures: Sequence[Figures], cell: Callable[[Paced | None], str]) -> str:
    counts = sorted({count for one in figures for count in one.paced})
    rows = [_row(one.name, *(cell(one.paced.get(count)) for count in counts), cell(one.together)) for one in figures]
    return _table((f"{title}; streams:", *(f"{count:,}" for count in counts), "32 on one connection"), rows)


def _process(figures: Sequence[Figures]) -> str:
    rows = []
    for one in figures:
        cells = [one.name]
        for of in ("handshake", "answer", "idle", "after"):
            found = [getattr(start, of) for start in one.started]
            cells.append(f"{statistics.median(found):,.0f}" if found else "–")
        cells.append(f"{held(one):,}")
        cells += ["–", "–"] if one.most is None else [f"{one.most.rate:,.0f}", f"{one.most.cpu:.1f}"]
        rows.append(_row(*cells))
    head = ("the process", "ms to a handshake", "ms to the first answer", "MB idle", "MB after a turn")
    return _table((*head, "streams held", "most tokens/s", "processor time per token at most"), rows)


def _lack(paced: Paced) -> str:
    """What makes the figures before it worth little."""
    lost = 1 - paced.complete
    told = [f"{lost:.0%} late or lost"] if lost > 1 - _ENOUGH else []
    told += [f"{paced.broken} broken"] if paced.broken else []
    return f" ({', '.join(told)})" if told else ""


def _p99(paced: Paced | None) -> float:
    """NaN: not measured; infinite: too many words were late or lost for a p99 to mean anything."""
    if paced is None:
        return math.nan
    return math.inf if paced.broken or paced.complete < _ENOUGH else paced.p99


def _added(one: Figures, direct: Figures, count: int) -> float:
    """Microseconds per token, at the median; NaN: not measured."""
    if count not in one.paced or count not in direct.paced:
        return math.nan
    return one.paced[count].p50 - direct.paced[count].p50


def _table(head: Sequence[str], rows: Sequence[str]) -> str:
    return "\n".join((_row(*head), "|" + "---|" * len(head), *rows))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _processor() -> str:
    described = Path("/proc/cpuinfo")
    if described.is_file():
        for line in described.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
