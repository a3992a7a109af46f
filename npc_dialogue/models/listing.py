"""OpenRouter's live list of models, and what it says that the catalogue does not."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from npc_dialogue.text.events import Failure

from .catalogue import Catalogue, Offer, Price, Row
from .cost import PER
from .server import Server, Unanswered, Upstream

Json = Any
MOST_PAGES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One model of the list. None: it does not say."""

    id: str
    context: int | None = None
    """The window of what is routed to; the one that is advertised may be larger."""
    max_output: int | None = None
    price: Price | None = None
    expires: str = ""
    """The day from which it is gone."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something that is not as the catalogue has it."""

    row: str
    offer: str
    what: str


async def fetch_listing(server: Server) -> dict[str, Listed]:
    """All pages of the list, by id; raises `Unanswered`. `server` is OpenRouter's address with or without a key."""
    upstream = Upstream(server)
    base = server.base_url.rstrip("/")
    listed: dict[str, Listed] = {}
    path = "/models"
    try:
        for _ in range(MOST_PAGES):
            page = await upstream.get(path)
            found = read_listing(page)
            if not found:
                raise Unanswered(Failure("model.failed", "the answer is no list of models", retryable=False))
            listed |= found
            further = _next_page(page, base, path)
            if further is None:
                break
            path = further
    finally:
        await upstream.aclose()
    return listed


def read_listing(page: Json) -> dict[str, Listed]:
    """The models of one page; what is not as expected is left out."""
    models = page.get("data") if isinstance(page, dict) else None
    found = (_listed(model) for model in models if isinstance(model, dict)) if isinstance(models, list) else ()
    return {one.id: one for one in found if one is not None}


def changes(catalogue: Catalogue, listed: Mapping[str, Listed]) -> tuple[Change, ...]:
    """What the list says differently of the catalogue's rows: gone, back, going, new limits, new prices."""
    found: list[Change] = []
    for row in catalogue.models:
        for offer in row.offers:
            if offer.provider == "openrouter":
                found += [Change(row.id, offer.id, what) for what in _differences(row, offer, listed.get(offer.id))]
    return tuple(found)


def _differences(row: Row, offer: Offer, now: Listed | None) -> list[str]:
    if now is None:
        successor = f"; its successor: {row.successor}" if row.successor else ""
        return [] if offer.gone is not None else [f"is gone from the list{successor}"]
    found = [f"is back in the list, which it left on {offer.gone.isoformat()}"] if offer.gone is not None else []
    if now.expires:
        found.append(f"goes on {now.expires}")
    found += _changed("window", offer.context, now.context)
    found += _changed("largest reply", offer.max_output, now.max_output)
    before = offer.price
    if before is not None and now.price is not None:
        found += _dearer("input", before.input, now.price.input)
        found += _dearer("output", before.output, now.price.output)
        found += _dearer("cached input", before.cache_read, now.price.cache_read)
    return found


def _changed(what: str, before: int | None, now: int | None) -> list[str]:
    if now is None or before == now:
        return []
    return [f"{what} {now:,} tokens" + (f", was {before:,}" if before is not None else ", was not known")]


def _dearer(what: str, before: float | None, now: float | None) -> list[str]:
    if now is None or (before is not None and math.isclose(before, now, rel_tol=1e-6, abs_tol=1e-9)):
        return []
    return [f"{what} ${now:g} a million tokens" + (f", was ${before:g}" if before is not None else ", was not known")]


def _listed(model: dict[str, Json]) -> Listed | None:
    id_ = model.get("id")
    if not isinstance(id_, str):
        return None
    top, pricing = _table(model.get("top_provider")), _table(model.get("pricing"))
    paid, written = _dollars(pricing.get("prompt")), _dollars(pricing.get("completion"))
    expires = model.get("expiration_date")
    return Listed(
        id=id_,
        context=_tokens(top.get("context_length")) or _tokens(model.get("context_length")),
        max_output=_tokens(top.get("max_completion_tokens")),
        price=None
        if paid is None or written is None
        else Price(input=paid, output=written, cache_read=_dollars(pricing.get("input_cache_read"))),
        expires=expires[:10] if isinstance(expires, str) and expires[:10].isprintable() else "",
    )


def _table(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}


def _tokens(value: Json) -> int | None:
    return value if type(value) is int and 0 < value < 2**53 else None


def _dollars(value: Json) -> float | None:
    """A price for one token, told as text, made one for a million."""
    try:
        price = float(value) * PER if isinstance(value, str | int | float) else math.nan
    except (ValueError, OverflowError):
        return None
    return round(price, 6) if math.isfinite(price) and price >= 0 else None


def _next_page(page: Json, base: str, path: str) -> str | None:
    """The path of the next page; an address elsewhere is not followed."""
    links = page.get("links") if isinstance(page, dict) else None
    told = links.get("next") if isinstance(links, dict) else None
    if not isinstance(told, str) or not told:
        return None
    address = urljoin(base + path, told)
    return address.removeprefix(base) if address.startswith(base + "/") else None
