"""What a game chooses of OpenRouter's, checked: a misspelled preference would be ignored there in silence."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from .dialects.openrouter import OpenRouterSettings

Json = Any

_LIST, _SWITCH, _NUMBERS = "a list of names", "true or false", "a number, or a table of them"
_PROVIDER = {
    "order": _LIST,
    "only": _LIST,
    "ignore": _LIST,
    "quantizations": _LIST,
    "allow_fallbacks": _SWITCH,
    "require_parameters": _SWITCH,
    "zdr": _SWITCH,
    "enforce_distillable_text": _SWITCH,
    "data_collection": '"allow" or "deny"',
    "sort": '"price", "throughput" or "latency", or a table',
    "preferred_min_throughput": _NUMBERS,
    "preferred_max_latency": _NUMBERS,
    "max_price": _NUMBERS,
}
_SETTINGS = {
    "provider": "a table",
    "fallbacks": _LIST,
    "site": "text",
    "title": "text",
    "categories": _LIST,
}


class PreferenceError(ValueError):
    """A setting of OpenRouter's is not one; the message names it and what was expected."""


def openrouter_settings(given: Mapping[str, Json]) -> OpenRouterSettings:
    """From plain data such as a settings file's; raises `PreferenceError`."""
    _check(given, _SETTINGS, "openrouter")
    provider = given.get("provider", {})
    _check(provider, _PROVIDER, "openrouter.provider")
    default = OpenRouterSettings()
    settings = OpenRouterSettings(
        provider=dict(provider),
        fallbacks=tuple(given.get("fallbacks", ())),
        site=given.get("site", default.site),
        title=given.get("title", default.title),
        categories=tuple(given.get("categories", default.categories)),
    )
    for name, text in settings.headers().items():
        if not text.isascii() or not text.isprintable():
            raise PreferenceError(f"openrouter: {name} is a header, so printable ASCII only, not {text!r}.")
    return settings


def _check(given: Mapping[str, Json], known: Mapping[str, str], where: str) -> None:
    for key, value in given.items():
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f" Did you mean '{near[0]}'?" if near else f" Known are: {', '.join(known)}."
            raise PreferenceError(f"{where}.{key}: no such setting.{hint}")
        if not _fits(value, known[key]):
            raise PreferenceError(f"{where}.{key}: {known[key]} was expected, not {value!r}.")


def _fits(value: Json, expected: str) -> bool:
    if expected == _LIST:
        return isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)
    if expected == _SWITCH:
        return isinstance(value, bool)
    if expected == _NUMBERS:
        numbers = value.values() if isinstance(value, dict) else [value]
        return all(isinstance(one, int | float) and not isinstance(one, bool) and one >= 0 for one in numbers)
    if expected == "a table":
        return isinstance(value, Mapping)
    if expected == "text":
        return isinstance(value, str)
    if isinstance(value, Mapping):
        return "table" in expected
    return isinstance(value, str) and f'"{value}"' in expected
