"""OpenRouter's chat completions: one key for many providers, with its own say in which of them answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from npc_dialogue.models.event_stream import EventStream

from . import chat
from .chat import ChatChunks
from .dialect import Ask, Dialect

Json = Any
MOST_SESSION = 256
LEAST_TOKENS = 16
"""Some providers refuse to be asked for fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRouterSettings:
    """What a game may choose of OpenRouter's."""

    provider: Mapping[str, Json] = field(default_factory=dict)
    """Provider preferences: order, only, ignore, sort, max_price …, sent as they are."""
    fallbacks: tuple[str, ...] = ()
    """Models that are asked, in order, when the first cannot answer; the one that does is the one that is paid."""
    site: str = ""
    """The game's address for OpenRouter's rankings, sent as HTTP-Referer; empty: none is sent."""
    title: str = "npc-dialogue"
    categories: tuple[str, ...] = ("game", "roleplay")

    def headers(self) -> dict[str, str]:
        """Attribution."""
        given = {
            "HTTP-Referer": self.site,
            "X-OpenRouter-Title": self.title,
            "X-OpenRouter-Categories": ",".join(self.categories),
        }
        return {name: value for name, value in given.items() if value}


def body(settings: OpenRouterSettings, ask: Ask) -> dict[str, Json]:
    """The request. Its compression is off: it would take out the middle of the prompt without a word."""
    sent = chat.body(ask)
    del sent["stream_options"]  # usage always comes
    sent["max_tokens"] = max(ask.max_tokens, LEAST_TOKENS)
    sent["plugins"] = [{"id": "context-compression", "enabled": False}]
    if settings.fallbacks:
        sent["models"] = [ask.model, *settings.fallbacks]
    if settings.provider:
        sent["provider"] = dict(settings.provider)
    if ask.session:
        sent["session_id"] = ask.session[:MOST_SESSION]
    if ask.thinking == "off":
        sent["reasoning"] = {"enabled": False}
    elif ask.thinking == "allowed":
        sent["reasoning"] = {"effort": "low"}
    return sent


def openrouter(settings: OpenRouterSettings) -> Dialect:
    """The dialect with a game's settings."""
    return Dialect(
        name="openrouter",
        path="/chat/completions",
        body=partial(body, settings),
        frames=EventStream,
        mapper=ChatChunks,
    )
