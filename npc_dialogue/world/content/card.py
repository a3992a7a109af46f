"""`npcs/ID.toml`: one character."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import Field

from .fields import STRICT, Condition, Emotion, Id, Ids, Language, Origin, Template, Templates, Texts
from .knowledge import Fact, Secret
from .lines import Line, LineKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """What an NPC calls the one it speaks to, while `when` holds; the first that holds counts."""

    __pydantic_config__: ClassVar = STRICT

    use: Template
    when: Condition = ""
    formal: bool | None = None
    """For languages with two forms of you: True for Sie/vous, False for du/tu."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How an NPC talks."""

    __pydantic_config__: ClassVar = STRICT

    register: Template = ""
    quirks: Templates = ()
    sentences: Annotated[int, Field(ge=1, le=20)] = 3
    """The most sentences of a usual reply."""
    words: Annotated[int, Field(ge=5, le=400)] = 60
    """The most words of a usual reply."""
    avoid: Texts = ()
    """Words and phrases that this one never says, besides the world's."""
    language: Language | None = None
    """None: the world's."""
    languages: tuple[Language, ...] = ()
    """Others that it speaks too, with a player who asked for one of them."""
    address: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One exchange that shows how the NPC talks; kept short, one to three of them."""

    __pydantic_config__: ClassVar = STRICT

    player: Template
    npc: Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`npcs/ID.toml`: one character."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    name: Annotated[str, Field(min_length=1, max_length=80)]
    role: str = ""
    core: Template = ""
    """Who this is, in at most 700 tokens; in every prompt. What is longer is cut off."""
    description: Template = ""
    scenario: Template = ""
    """Where it is and what goes on when one meets it; told after the world's premise."""
    instructions: Template = ""
    """How this character is to be played, told after the engine's own rules; cut off at 300 tokens."""
    reminder: Template = ""
    """The same in a sentence, told near the end of the prompt; cut off at 100 tokens."""
    place: Id | None = None
    """Where it is when the state's `where` does not say."""
    alive: Condition = ""
    """While this does not hold, the others speak of it as of somebody dead; it reads only `world`. For `check`."""
    factions: Ids = ()
    mood: Emotion = "neutral"
    voice: Voice = Voice()
    goals: Templates = ()
    fears: Templates = ()
    samples: tuple[Sample, ...] = ()
    knowledge: tuple[Fact, ...] = ()
    secrets: tuple[Secret, ...] = ()
    lines: dict[LineKind, tuple[Line, ...]] = field(default_factory=dict)
    model: str | None = None
    """An id of the model catalogue, nothing else: where the game's ladder has this model, it is asked first."""
    origin: Origin = field(default_factory=dict)
