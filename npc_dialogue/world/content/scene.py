"""`scenes.toml`: how free talk of some of the cast moves on, who speaks in it, and what the narrator tells between."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import Field

from .fields import STRICT, Condition, Directions, Emotion, Group, Id, Ids, Template, Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatLine:
    """What the writer has somebody say when a beat is due."""

    __pydantic_config__: ClassVar = STRICT

    npc: Id
    text: Template
    when: Condition = ""
    emotion: Emotion = ""
    intensity: Annotated[float, Field(ge=0, le=1)] = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """One thing that a scene comes to. It is done as soon as one of its `done_…` is fulfilled."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    """The game is told of it by the tag `beat:ID`."""
    goal: Directions = field(default_factory=dict)
    """What it is to come to, for a model, while the beat is open."""
    nudge: Directions = field(default_factory=dict)
    """Told too when the beat is due."""
    done_when: Condition = ""
    done_said: Texts = ()
    """Phrases; with one of them spoken the beat is done."""
    done_by: Ids = ()
    """Who must speak it: NPCs, or `player`; nobody named: anybody."""
    done_after: Annotated[int, Field(ge=1, le=100)] | None = None
    """Replies in this scene after which it is done."""
    patience: Annotated[int, Field(ge=0, le=100)] | None = None
    """Replies after which it is due; None: the scene's."""
    lines: tuple[BeatLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A director's rule: who speaks next among several."""

    __pydantic_config__: ClassVar = STRICT

    npc: Id
    when: Condition = ""
    after: Ids = ()
    """Only when one of these has just spoken."""
    topics: Texts = ()
    """Only when one of these was just spoken of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Narration:
    """What the narrator tells between two lines."""

    __pydantic_config__: ClassVar = STRICT

    text: Template
    when: Condition = ""
    after: Group = ""
    """The beat behind whose last line it stands; empty: before the first line of the scene."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """An entry of `scenes.toml`."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    npcs: Ids
    """Who plays in it: one to eight."""
    when: Condition = ""
    patience: Annotated[int, Field(ge=0, le=100)] = 3
    """Replies without a beat done, after which the open one is due."""
    beats: tuple[Beat, ...] = ()
    """Done one after another."""
    cues: tuple[Cue, ...] = ()
    narration: tuple[Narration, ...] = ()
