"""`topics/NAME.toml`: further words by which players ask for what cards and lore hold, and for what nothing does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from .fields import STRICT, Id, Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicsFile:
    """Topics beside those that stand with a fact, a secret, an opinion or an entry of lore, by its id; and questions to
    which nothing that is written is an answer."""

    __pydantic_config__: ClassVar = STRICT

    unknown: Texts = ()
    """What nobody in this world can answer."""
    unknown_to: dict[Id, Texts] = field(default_factory=dict)
    """NPC id to what this one cannot."""
    npcs: dict[Id, dict[Id, Texts]] = field(default_factory=dict)
    """NPC id to what its card holds: facts, secrets, and `topic` lines that have an id."""
    lore: dict[Id, Texts] = field(default_factory=dict)
    """By the id of the entry."""
