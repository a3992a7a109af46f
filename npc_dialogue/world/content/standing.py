"""How one may stand to another: axes with their named ranges, and the edges at the beginning."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import Field

from .fields import STRICT, End, Id, Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A named range of an axis and the words a prompt uses for it, in place of the number."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    at: float
    """The lowest value of the range; it ends where the next standing begins."""
    text: Template = ""
    tone: Template = ""
    """How one talks at this standing: `Be curt.`"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One measure of how somebody stands to somebody, with its named ranges."""

    __pydantic_config__: ClassVar = STRICT

    minimum: float = -100
    maximum: float = 100
    default: float = 0
    slack: float = 5
    """Hysteresis: a standing is left only when the value is this far outside its range."""
    standings: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """An entry of `relationships.toml`: how `source` stands to `target` when a playthrough begins."""

    __pydantic_config__: ClassVar = STRICT

    source: Annotated[End, Field(alias="from")]
    """An NPC id, or `faction:ID` for all its members. In the file the key is `from`."""
    target: Annotated[End, Field(alias="to")]
    """An NPC id, `player`, or `faction:ID` for all its members. In the file the key is `to`."""
    values: dict[Id, float] = field(default_factory=dict)
    text: Template = ""
    """What `source` would say of `target`, for the prompt, in the writer's words."""
    reason: str = ""
