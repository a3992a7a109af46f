"""Files that hold a list of one kind."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from .action import Action
from .fields import STRICT, Origin
from .knowledge import Lore
from .place import Place
from .scene import Scene
from .standing import Relationship


@dataclass(frozen=True, slots=True, kw_only=True)
class LoreFile:
    """`lore/NAME.toml`."""

    __pydantic_config__: ClassVar = STRICT

    entries: tuple[Lore, ...] = ()
    origin: Origin = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationshipsFile:
    """`relationships.toml`."""

    __pydantic_config__: ClassVar = STRICT

    relationships: tuple[Relationship, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsFile:
    """`actions.toml`."""

    __pydantic_config__: ClassVar = STRICT

    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesFile:
    """`places.toml`."""

    __pydantic_config__: ClassVar = STRICT

    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenesFile:
    """`scenes.toml`."""

    __pydantic_config__: ClassVar = STRICT

    scenes: tuple[Scene, ...] = ()
