"""`world.toml`, with its tables of rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from .fields import STRICT, Id, Ids, Language, Template, Templates, Texts, VoiceHints
from .standing import Axis
from .state import StateKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """The player's character as NPCs know it."""

    __pydantic_config__: ClassVar = STRICT

    name: str = "the traveller"
    persona: Template = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Faction:
    """A group that facts, state and relationships can name."""

    __pydantic_config__: ClassVar = STRICT

    name: str
    text: Template = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gossip:
    """By which rules NPCs who are at one place tell each other of events, while game time passes."""

    __pydantic_config__: ClassVar = STRICT

    every: Annotated[int, Field(ge=1, le=1_000_000)] = 240
    """Game minutes from one chance to tell something to the next."""
    steps: Annotated[int, Field(ge=1, le=10)] = 2
    """From how many mouths at most somebody has it: 1 is from a witness."""
    loss: Annotated[int, Field(ge=0, le=100)] = 20
    """How much weight an event loses with each step."""
    least: Annotated[int, Field(ge=0, le=100)] = 30
    """What weighs less than this for the listener is not told."""
    axis: Id = "trust"
    """By which axis teller and listener are weighed; an axis that the world does not have weighs nothing."""
    tells_from: float = 0
    """The teller tells those only toward whom its axis is at least this."""
    doubts_below: float = -15
    """Whoever's axis toward the teller is below this hears it with doubt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Barks:
    """How often an NPC makes a remark that nobody asked for."""

    __pydantic_config__: ClassVar = STRICT

    minutes: Annotated[int, Field(ge=0, le=1_000_000)] = 5
    """Game minutes from one remark of an NPC to its next, where the state has a clock."""
    seconds: Annotated[float, Field(ge=0, le=86_400)] = 15
    """The same in seconds of real time; both count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoreRules:
    """How lore is woken in this world."""

    __pydantic_config__: ClassVar = STRICT

    depth: Annotated[int, Field(ge=1, le=50)] = 5
    """Messages in which somebody may have spoken of something, the speaker's line among them."""
    recursion: Annotated[int, Field(ge=0, le=5)] = 2
    """Steps in which woken entries wake others."""
    scan_lore: bool = False
    """The text of woken entries is looked through for keys as well: for worlds whose keys are names."""
    share: Annotated[float, Field(ge=0, le=0.5)] = 0.2
    """Of the window: the room for woken lore."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """How far a model may propose to change how an NPC stands to whoever speaks to it; the game decides."""

    __pydantic_config__: ClassVar = STRICT

    axes: Ids = ()
    """The axes that may be proposed; none: nothing is."""
    turn: Annotated[float, Field(gt=0, le=1e6)] = 5
    """The most that one turn may add to an axis, or take from it."""
    day: Annotated[float, Field(gt=0, le=1e6)] = 15
    """The same for one game day, of what was accepted; without a clock in the state it does not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodRules:
    """How long the mood lasts into which a turn has put an NPC."""

    __pydantic_config__: ClassVar = STRICT

    half_life: Annotated[float, Field(gt=0, le=1_000_000)] = 60
    """Game minutes in which it becomes half as strong; without a clock in the state they do not count."""
    half_turns: Annotated[float, Field(gt=0, le=100)] = 4
    """Turns of the NPC in which it becomes half as strong, besides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorldInfo:
    """`world.toml`."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    name: str
    language: Language = "en"
    premise: Template = ""
    """What everybody in this world knows; in every prompt."""
    rules: Templates = ()
    """Rules of this world's talk, added to the engine's own."""
    avoid: Texts = ()
    """Words and phrases that nobody here says."""
    player: Player = Player()
    state: dict[Id, StateKey] = field(default_factory=dict)
    axes: dict[Id, Axis] = field(default_factory=dict)
    """Empty: the five default axes (`world/relationships.py`)."""
    factions: dict[Id, Faction] = field(default_factory=dict)
    proposals: Proposals = Proposals()
    emotions: dict[Id, str] = field(default_factory=dict)
    """Emotion to the name of the game's animation; empty: the twelve default ones."""
    voice_hints: dict[Id, VoiceHints] = field(default_factory=dict)
    """Emotion to how a line with it sounds; an emotion that is not here sounds as it does without this table."""
    moods: MoodRules = MoodRules()
    gossip: Gossip | None = None
    """None: NPCs tell each other nothing by themselves."""
    barks: Barks = Barks()
    """How often NPCs make remarks that nobody asked for."""
    directions: Literal["drop", "tag", "narrate"] = "drop"
    """What becomes of stage directions such as *shrugs*: dropped, put into the line's tags, or told by a narrator."""
    allow: Texts = ()
    """Words such as `AI` that belong to this world: with one of them nobody falls out of character."""
    lore: LoreRules = LoreRules()
