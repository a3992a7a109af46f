"""`playthroughs/NAME.toml`: a scripted conversation with what it expects."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from .fields import STRICT, Emotion, Id, Ids, Json, Language, Texts
from .lines import Deed


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a scripted conversation demands of the reply to a step."""

    __pydantic_config__: ClassVar = STRICT

    says: Texts = ()
    """At least one of these occurs in the reply (case does not count)."""
    never: Texts = ()
    emotion: Emotion = ""
    source: str = ""
    language: Language | None = None
    tags: Texts = ()
    """Each is a tag of one of the reply's lines."""
    sentences: int | None = None
    """At most this many."""
    words: int | None = None
    """At most this many."""
    does: Deed | None = None
    """An action that the NPC proposes; of its arguments those that are named."""
    never_does: Ids = ()
    """Actions that it does not."""
    prompt_has: Texts = ()
    prompt_lacks: Texts = ()
    heard: Texts = ()
    """Each was said in the NPC's hearing, and stands in the conversation behind the reply."""
    unheard: Texts = ()
    beats: Ids = ()
    """These beats of a scene are done with it."""
    narrated: Texts = ()
    """The narrator tells each of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedEvent:
    """An event in a scripted conversation."""

    __pydantic_config__: ClassVar = STRICT

    text: Annotated[str, Field(min_length=1, max_length=2_000)]
    """What happened, as a witness would tell it."""
    witnesses: Annotated[
        tuple[str, ...] | str,
        BeforeValidator(lambda value: tuple(value) if isinstance(value, list) else value),
        Field(description='ids of NPCs, "place:ID", "hearing:ID" or "everyone"'),
    ]
    weight: Annotated[int, Field(ge=0, le=100)] = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedLine:
    """What a scripted scene has somebody say, in a scripted conversation."""

    __pydantic_config__: ClassVar = STRICT

    npc: Id
    """Who says it: an NPC, or `player`."""
    text: Annotated[str, Field(min_length=1, max_length=2_000)]
    hears: Ids | None = None
    """NPCs, and `player`; None: all within hearing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedTalk:
    """Talk of NPCs among themselves, in a scripted conversation."""

    __pydantic_config__: ClassVar = STRICT

    npcs: Ids
    """Two to eight."""
    about: str = ""
    lines: Annotated[int, Field(ge=1, le=40)] = 6
    """How many times somebody speaks at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedAnswer:
    """What the game says to an action, in a scripted conversation."""

    __pydantic_config__: ClassVar = STRICT

    accepted: bool
    note: Annotated[str, Field(max_length=2_000)] = ""
    """What came of it, for whoever heard the turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a scripted conversation. It does exactly one thing."""

    __pydantic_config__: ClassVar = STRICT

    npc: Id | None = None
    say: str | None = None
    greet: bool = False
    converse: ScriptedTalk | None = None
    patch: dict[str, Json] | None = None
    relate: dict[str, dict[str, float]] | None = None
    """NPC id to the values of its axes toward the player."""
    hears: Ids | None = None
    """Who else hears what is said; None: all within hearing."""
    reply: Annotated[str, Field(max_length=8_000)] = ""
    """What the scripted model says (`check --run --model scripted`), marks and all; empty: the step is answered as if
    there were no model."""
    answers: dict[Id, ScriptedAnswer] = field(default_factory=dict)
    """Action id to what the game says to it; to all others it says yes."""
    event: ScriptedEvent | None = None
    told: ScriptedLine | None = None
    save: str | None = None
    """A name for the mark."""
    load: str | None = None
    expect: Expectation = Expectation()


@dataclass(frozen=True, slots=True, kw_only=True)
class Playthrough:
    """`playthroughs/NAME.toml`: a conversation that `npc-dialogue check --run` plays."""

    __pydantic_config__: ClassVar = STRICT

    title: str
    steps: tuple[Step, ...]
