"""What may be known: facts, secrets and lore."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from .fields import (
    CERTAIN,
    EVERYONE,
    MAX_TURNS,
    STRICT,
    Condition,
    Emotion,
    Group,
    Id,
    Ids,
    Origin,
    Patterns,
    Said,
    Sure,
    Template,
    Templates,
    Texts,
    Who,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something an NPC knows, or an entry of lore that several know.

    `text` is the writer's note, told to a model and never spoken; `said` is spoken by the authored voice. In a card
    `who` is whom else it is known to; in a lore file it is all who know it.
    """

    __pydantic_config__: ClassVar = STRICT

    id: Id
    text: Template
    said: Said = field(default_factory=dict)
    topics: Texts = ()
    """Words and short phrases by which somebody asks about it, in any language of the cast."""
    who: Who = ()
    when: Condition = ""
    weight: Annotated[int, Field(ge=0, le=100)] = 50
    """What is kept when the budget is short: higher stays longer."""
    emotion: Emotion = ""
    tells: Texts = ()
    """Phrases that give it away when spoken."""
    sure: Sure = CERTAIN
    """How sure whoever knows it is."""
    heard_from: str = ""
    """From whom: an NPC's id, or words such as `the bargemen`."""
    spreads: bool = False
    """Whoever hears a phrase of `tells` from somebody who knows it learns it, from the player too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """Something an NPC hides until `when` holds; before, only its `cover` exists for any prompt."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    text: Template
    when: Condition
    said: Said = field(default_factory=dict)
    topics: Texts = ()
    who: Who = ()
    tells: Texts = ()
    cover: Templates = ()
    """What is said instead while it is closed, when somebody asks about its topics."""
    cover_emotion: Emotion = ""
    weight: Annotated[int, Field(ge=0, le=100)] = 70
    emotion: Emotion = ""
    sure: Sure = CERTAIN
    """How sure whoever knows it is."""
    heard_from: str = ""
    """From whom: an NPC's id, or words such as `the bargemen`."""
    spreads: bool = False
    """Whoever hears a phrase of `tells` from somebody who knows it learns it, from the player too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lore:
    """An entry of `lore/*.toml`: common or shared knowledge, woken by its keys, a place, other entries, or always."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    text: Template
    title: str = ""
    said: Said = field(default_factory=dict)
    topics: Texts = ()
    also: Texts = ()
    """Words that count beside a topic or pattern, as `also_mode` says."""
    also_mode: Literal["any", "all", "not_any", "not_all"] = "any"
    patterns: Patterns = ()
    """Regular expressions that wake it as a topic does."""
    case: bool = False
    """Its keys count only as they are written, capitals and all."""
    whole_words: bool = True
    """False: a key also counts inside a longer word."""
    depth: Annotated[int, Field(ge=0, le=50)] | None = None
    """How many messages are looked at for its keys, the speaker's line among them; None: as many as the world says."""
    places: Ids = ()
    always: bool = False
    """Told without being woken."""
    wakes: Ids = ()
    """Entries that come to mind with it."""
    scanned: bool = True
    """Its text may wake other entries, where the world scans lore."""
    by_lore: bool = True
    """The text of other entries may wake it."""
    group: Group = ""
    """Of those of one group that are woken one is told: the heaviest, of equals one by chance."""
    group_share: Annotated[int, Field(ge=1, le=1_000)] = 100
    """How often chance picks it among equals of its group, beside theirs."""
    chance: Annotated[int, Field(ge=0, le=100)] = 100
    """In how many of a hundred turns it is told when it is woken."""
    stay: Annotated[int, Field(ge=0, le=MAX_TURNS)] = 0
    """Turns with this NPC for which it is told on after being woken."""
    rest: Annotated[int, Field(ge=0, le=MAX_TURNS)] = 0
    """Turns after that in which it cannot be woken again."""
    delay: Annotated[int, Field(ge=0, le=MAX_TURNS)] = 0
    """Turns with this NPC before it can be woken for the first time."""
    who: Who = (EVERYONE,)
    when: Condition = ""
    weight: Annotated[int, Field(ge=0, le=100)] = 50
    emotion: Emotion = ""
    tells: Texts = ()
    """Phrases that give it away when spoken."""
    sure: Sure = CERTAIN
    """How sure whoever knows it is."""
    heard_from: str = ""
    """From whom: an NPC's id, or words such as `the bargemen`."""
    spreads: bool = False
    """Whoever hears a phrase of `tells` from somebody who knows it learns it, from the player too."""
    origin: Origin = field(default_factory=dict)
