"""What may change in a world: the keys of its state, and how they are told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from .fields import EVERYONE, STRICT, Condition, Json, Template, Texts, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueWords:
    """Words for a range of a number: from `at` (inclusive) up to the next one's."""

    __pydantic_config__: ClassVar = STRICT

    at: float
    text: Template


@dataclass(frozen=True, slots=True, kw_only=True)
class StateKey:
    """One top key of the world's state: its type, and how it is told to those who perceive it."""

    __pydantic_config__: ClassVar = STRICT

    type: Literal["bool", "int", "float", "text", "list", "table"]
    default: Json = None
    values: Texts = ()
    """For text: the values it may have; empty for any."""
    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""
    words: dict[str, Template] = field(default_factory=dict)
    """Value ("true", "night") to the sentence that a prompt has for it; an empty sentence says nothing."""
    ranges: tuple[ValueWords, ...] = ()
    """For numbers: the sentence from each threshold on."""
    text: Template = ""
    """The sentence where no words fit; `{{ value }}` is the value. Empty: the key is not told."""
    news: dict[str, Template] = field(default_factory=dict)
    """Value to what somebody is told who has not spoken with this NPC since it changed ("the bridge fell"); `"*"` is
    any other value. Without it a slow key's own sentence is told; an empty one tells nothing."""
    who: Who = (EVERYONE,)
    when: Condition = ""
    """Perceived only while this holds (who perceives, not what is true)."""
    pace: Literal["slow", "fast"] = "slow"
    """fast: changes within a conversation; told at the end of the prompt, so that the rest can be reused."""
    lifetime: int | None = None
    """Game minutes after which a patched value falls back to the default."""
