"""`topics/NAME.toml`: further words by which players ask for what cards and lore hold, and for what nothing does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from .fields import STRICT, Id, Ids, Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """Questions to which nothing that is written is an answer."""

    __pydantic_config__: ClassVar = STRICT

    topics: Texts
    who: Ids = ()
    """NPCs that are meant; without any, all of the folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicsFile:
    """Topics beside those that stand with a fact, a secret, an opinion or an entry of lore, by its id; and questions to
    which nothing that is written is an answer."""

    __pydantic_config__: ClassVar = STRICT

    unknown: tuple[Unknown, ...] = ()
    npcs: dict[Id, dict[Id, Texts]] = field(default_factory=dict)
    """NPC id to what its card holds: facts, secrets, and `topic` lines that have an id."""
    lore: dict[Id, Texts] = field(default_factory=dict)
    """By the id of the entry."""
