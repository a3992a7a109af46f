"""`npc-dialogue spending`: what the models took, by day, model and NPC."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import StoreError
from npc_dialogue.models.caps import Caps, money
from npc_dialogue.models.spent import by, caps_as_data, set_aside, summed
from npc_dialogue.text.charge import NANOS, Charge, Tally

Json = Any
HEADINGS = ("day", "model", "npc", "calls", "in", "out", "dollars", "")
NUMBERS = frozenset({"calls", "in", "out", "dollars"})


def spending(arguments: argparse.Namespace, caps: Caps | None) -> int:
    """Prints what the file's ledger holds; 1 where it cannot be read, as while a sidecar uses it."""
    path, caps = Path(arguments.data), caps or Caps()
    try:
        if not path.is_file():
            raise StoreError(f"There is no file {path}. It is the one that --data named when the game was played.")
        if path.stat().st_size == 0:  # the store would begin in it
            raise StoreError(f"The file {path} is empty. The one that --data named when the game was played is not.")
        with contextlib.closing(SqliteStore(path)) as store:
            tallies, unsettled = store.ledger.tallies(), store.ledger.unsettled()
    except StoreError as error:
        print(f"npc-dialogue: {error}", file=sys.stderr)
        return 1
    if arguments.json:
        print(json.dumps(_as_data(tallies, unsettled, caps), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(tallies, unsettled, caps)))
    return 0


def _rows(tallies: Sequence[Tally]) -> list[tuple[str, str, str, dict[str, Json]]]:
    """Day, model, NPC, and what they come to in all playthroughs."""
    groups: dict[tuple[str, str, str], list[Tally]] = {}
    for tally in tallies:
        groups.setdefault((tally.day, tally.model, tally.npc), []).append(tally)
    return [(*key, summed(group)) for key, group in sorted(groups.items())]


def _as_data(tallies: Sequence[Tally], unsettled: Sequence[Charge], caps: Caps) -> dict[str, Json]:
    return {
        "rows": [{"day": day, "model": model, "npc": npc, **total} for day, model, npc, total in _rows(tallies)],
        "days": by(tallies, lambda tally: tally.day),
        "playthroughs": by(tallies, lambda tally: tally.playthrough),
        "total": summed(tallies),
        "set_aside": set_aside(unsettled),
        "caps": caps_as_data(caps),
    }


def _lines(tallies: Sequence[Tally], unsettled: Sequence[Charge], caps: Caps) -> list[str]:
    lines = _table(tallies) if tallies else ["No model was asked yet."]
    if unsettled:
        held = set_aside(unsettled)
        lines.append(
            f"\nSet aside by a process that was killed: {_calls(held['calls'])}, at most "
            f"{held['tokens_in'] + held['tokens_out']:,} tokens and {_dollars(held)}. "
            "From the next start that counts in full."
        )
    if whole := sum(tally.in_full for tally in tallies):
        lines.append(f"\nIn full: {_calls(whole)}. Nobody said what was taken, so the most that could be counts.")
    if any(tally.unpriced for tally in tallies):
        lines.append("\n+?: of some calls the price is not known; their money is missing here.")
    if named := caps_as_data(caps):
        lines.append("\nCaps: " + "; ".join(f"{name.replace('_', ' ')} {_cap(cap)}" for name, cap in named.items()))
    return lines


def _table(tallies: Sequence[Tally]) -> list[str]:
    rows: list[tuple[str, ...]] = [HEADINGS]
    rows += [(day, model, npc, *_cells(total)) for day, model, npc, total in _rows(tallies)]
    if len({tally.day for tally in tallies}) > 1:
        rows += [(day, "all", "", *_cells(total)) for day, total in by(tallies, lambda tally: tally.day).items()]
    rows.append(("all", "", "", *_cells(summed(tallies))))
    widths = [max(len(cells[column]) for cells in rows) for column in range(len(HEADINGS))]
    return [
        "  ".join(
            cell.rjust(width) if heading in NUMBERS else cell.ljust(width)
            for heading, cell, width in zip(HEADINGS, cells, widths, strict=True)
        ).rstrip()
        for cells in rows
    ]


def _cells(total: dict[str, Json]) -> tuple[str, ...]:
    counts = (f"{total[name]:,}" for name in ("calls", "tokens_in", "tokens_out"))
    note = f"{total['in_full']} in full" if total["in_full"] else ""
    return (*counts, _dollars(total), note)


def _calls(number: int) -> str:
    return f"{number} call{'s' if number != 1 else ''}"


def _dollars(total: dict[str, Json]) -> str:
    return money(round(total["dollars"] * NANOS)) + ("+?" if total.get("unpriced") else "")


def _cap(cap: Json) -> str:
    if not isinstance(cap, dict):
        return str(cap)
    words = [f"{cap['tokens']:,} tokens"] if "tokens" in cap else []
    return ", ".join([*words, *([f"${cap['dollars']:g}"] if "dollars" in cap else [])])
