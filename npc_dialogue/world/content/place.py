"""`places.toml`: where somebody can be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .fields import STRICT, Id, Ids, Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """`places.toml`: where somebody can be."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    name: str
    text: Template = ""
    hears: Ids = ()
    """Other places at which one hears what is said at this one."""
