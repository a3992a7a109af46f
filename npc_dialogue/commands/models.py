"""`npc-dialogue models`: the catalogue as a table, and what the live listing has changed since."""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import json
import os
from collections.abc import Mapping, Sequence
from typing import Any

from npc_dialogue.models.catalogue import Catalogue, Offer, Row, catalogue
from npc_dialogue.models.choose import ChoiceError, ModelChoice
from npc_dialogue.models.listing import Change, changes, fetch_listing
from npc_dialogue.models.server import Server, Unanswered

Json = Any
HEADINGS = ("model", "reached as", "window", "reply", "$ in / out", "can", "")


def models(arguments: argparse.Namespace) -> int:
    """Prints the table; with a key for OpenRouter also what has changed. The exit code is always 0."""
    known = catalogue()
    news, trouble = _live(known, os.environ, arguments.base_url)
    if arguments.json:
        print(json.dumps(_as_data(known, news, trouble), ensure_ascii=False, indent=2, default=str))
        return 0
    print(f"As of {known.dated.isoformat()}; a window and a reply are in tokens, prices for a million of them.\n")
    print("\n".join(_table(known)))
    if arguments.long:
        for row in known.models:
            print("\n" + "\n".join(_details(row, known)))
    print()
    if trouble:
        print(trouble)
    elif news:
        print("The live listing of OpenRouter says:")
        for change in news:
            print(f"  {change.offer}: {change.what}")
    else:
        print("The live listing of OpenRouter says the same.")
    return 0


def _live(known: Catalogue, environment: Mapping[str, str], base_url: str | None) -> tuple[Sequence[Change], str]:
    """What has changed, and why that is not known."""
    variable = known.providers["openrouter"].key
    if not environment.get(variable, "").strip():
        return (), f"With {variable} set, this also says what the live listing has changed."
    try:
        choice = ModelChoice.of("openrouter:openrouter/auto", base_url, None, environment)
        assert choice.base_url is not None
        listed = asyncio.run(fetch_listing(Server(base_url=choice.base_url, key=choice.key)))
    except (ChoiceError, Unanswered) as error:
        return (), f"What the live listing has changed is not known: {error}"
    return changes(known, listed), ""


def _table(known: Catalogue) -> list[str]:
    rows: list[tuple[str, ...]] = [HEADINGS]
    for row in known.models:
        for index, offer in enumerate(row.offers):
            rows.append((row.name if index == 0 else "", *_cells(row, offer, known)))
    widths = [max(len(cells[column]) for cells in rows) for column in range(len(HEADINGS))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip() for cells in rows]


def _cells(row: Row, offer: Offer, known: Catalogue) -> tuple[str, ...]:
    price = f"{_money(offer.price.input)} / {_money(offer.price.output)}" if offer.price is not None else "?"
    return (
        _reached_as(offer, known),
        f"{offer.window:,}" if offer.window is not None else "?",
        f"{offer.max_output:,}" if offer.max_output is not None else "?",
        price,
        ", ".join(_abilities(row, offer)) or "-",
        f"gone {offer.gone.isoformat()}" if offer.gone is not None else "",
    )


def _money(dollars: float) -> str:
    return f"{dollars:.2f}" if round(dollars, 2) == dollars else f"{dollars:g}"


def _reached_as(offer: Offer, known: Catalogue) -> str:
    if offer.provider in {"openrouter", "minimax"}:
        return f"{offer.provider}:{offer.id}"
    return f"{offer.id} at {known.providers[offer.provider].name}"


def _abilities(row: Row, offer: Offer) -> list[str]:
    """What it can, with a question mark where that was not found."""
    can = ["own roles"] if offer.own_roles else []
    for name, value in (("tools", offer.tools), ("structured", offer.structured), ("cancel", offer.cancel)):
        if value is not False:
            can.append(name if value else f"{name}?")
    if row.thinking != "none":
        can.append("thinks" if row.thinking == "always" else "thinks?")
    return can


def _details(row: Row, known: Catalogue) -> list[str]:
    lines = [f"{row.name} ({row.id})"]
    if row.template:
        lines.append(f"  on a server of one's own: --model raw:{row.id}:NAME --base-url URL (template {row.template})")
    if row.weights:
        lines.append(f"  weights: {row.weights}" + (f", licence {row.licence}" if row.licence else ""))
    if row.samplers:
        lines.append("  samplers: " + ", ".join(f"{name} {value:g}" for name, value in row.samplers.items()))
    for offer in row.offers:
        if offer.note:
            lines.append(f"  {_reached_as(offer, known)}: {offer.note}")
        if offer.accepts is not None:
            lines.append(f"  {_reached_as(offer, known)} takes no other samplers than {', '.join(offer.accepts)}")
    lines += [f"  {quirk}" for quirk in row.quirks]
    if row.successor:
        lines.append(f"  successor: {row.successor}")
    missing = [*row.not_found, *(f"{what} ({offer.provider})" for offer in row.offers for what in offer.not_found)]
    if missing:
        lines.append(f"  not found: {'; '.join(missing)}")
    lines.append("  from: " + "; ".join(known.sources[source] for source in row.sources))
    return lines


def _as_data(known: Catalogue, news: Sequence[Change], trouble: str) -> dict[str, Json]:
    return {
        "catalogue": dataclasses.asdict(known),
        "changes": [dataclasses.asdict(change) for change in news],
        "trouble": trouble,
    }
