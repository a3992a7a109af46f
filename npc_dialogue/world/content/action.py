"""`actions.toml`: what an NPC may do in the game."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from .fields import EVERYONE, STRICT, Condition, Id, Json, Said, Template, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An entry of `actions.toml`: something an NPC may do in the game, offered only while `when` holds."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    text: Template
    """What it does, in words for the model."""
    arguments: dict[str, Json] = field(default_factory=dict)
    """JSON Schema of the arguments: an object's `properties`, or a whole schema with `type = "object"`."""
    who: Who = (EVERYONE,)
    when: Condition = ""
    answer: bool = False
    """The game must accept it before the line that promises it is spoken."""
    said: Said = field(default_factory=dict)
    """Spoken with it when a model does it without a word; nothing: it is done without one."""
    refused: Said = field(default_factory=dict)
    """Spoken when the game refuses, by whoever has no `refusal` line on it."""
