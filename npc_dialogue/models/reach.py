"""Whether the chosen model's server answers, takes the key and has credit; for `npc-dialogue doctor`."""

from __future__ import annotations

from typing import Any

from .choose import ModelChoice, way_of
from .routes import route_of
from .server import Server, Unanswered, Upstream

Json = Any
LOW_CREDIT = 10.0
"""Dollars; with less OpenRouter looks at the account more often, which takes time before each answer."""
_PATHS = {"openrouter:": "/key", "ollama:": "/api/tags", "kobold:": "/api/extra/version"}


async def reach(choice: ModelChoice) -> tuple[bool, tuple[str, ...]]:
    """Whether it is ready, and what somebody should know: what the server said, and what the catalogue notes."""
    route = route_of(choice)
    server = Server(base_url=route.server.base_url, key=route.server.key, patience=route.server.patience)
    upstream = Upstream(server)
    way = way_of(choice.model)
    try:
        answer = await upstream.get(_PATHS.get(way, "/models"))
        told = [f"answers at {server.base_url}"]
        if way == "openrouter:":
            told += _key(answer)
            told += await _credit(upstream)
        elif (missing := _missing(answer, route.model)) is not None:
            told.append(missing)
    except Unanswered as error:
        return False, (f"not reached at {server.base_url}: {error}", *route.notes)
    finally:
        await upstream.aclose()
    return True, (*told, *route.notes)


def _key(answer: Json) -> list[str]:
    key = _data(answer)
    told = ["the key is taken"]
    left = _dollars(key.get("limit_remaining"))
    if left is not None:
        told.append(f"${left:.2f} are left of the key's limit")
    if key.get("is_free_tier") is True:
        told.append("no credit was ever bought: models that end in :free answer 50 requests a day")
    return told


async def _credit(upstream: Upstream) -> list[str]:
    try:
        account = _data(await upstream.get("/credits"))
    except Unanswered:
        return []  # not every key may ask
    bought, used = _dollars(account.get("total_credits")), _dollars(account.get("total_usage"))
    if bought is None or used is None:
        return []
    low = f"; with less than ${LOW_CREDIT:.0f} answers begin later" if bought - used < LOW_CREDIT else ""
    return [f"${bought - used:.2f} of credit are left{low}"]


def _missing(answer: Json, model: str) -> str | None:
    """Whether a list of models, of OpenAI's or Ollama's kind, lacks this one."""
    models = answer.get("data", answer.get("models")) if isinstance(answer, dict) else None
    if not isinstance(models, list) or not models:
        return None
    names = {str(entry.get(key)) for entry in models if isinstance(entry, dict) for key in ("id", "name", "model")}
    if model in names or f"{model}:latest" in names or not model:
        return None
    known = ", ".join(sorted(name for name in names if name != "None")[:5])
    return f"has no model '{model}' in its list; it has {known}"


def _data(answer: Json) -> dict[str, Json]:
    data = answer.get("data") if isinstance(answer, dict) else None
    return data if isinstance(data, dict) else {}


def _dollars(value: Json) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
