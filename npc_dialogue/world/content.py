"""The content files as values: what a writer may put into a world folder or a game into `define`.

Every class is a frozen dataclass that pydantic validates at the edge (`world/files.py` for folders, `define` on the
wire); the same classes give the JSON Schemas in `schemas/content/`. A field called *template* is text with
`{{ … }}` in it, a *condition* an expression such as `world.flood and trust > 40`; both are minijinja over the names
`world`, `npc`, `player`, `speaker`, `place` and the axes of this NPC toward the speaker (see `world/conditions.py`).

The limits here are about what fits a file; what does not fit a prompt is a hint of `npc-dialogue check`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, ConfigDict, Field

_STRICT = ConfigDict(extra="forbid", str_strip_whitespace=True)

Json = Any  # a recursive alias costs mypy and pydantic more than it tells a reader
"""A JSON value: None, bool, int, float, str, list or a dict with string keys."""

Id = Annotated[
    str,
    Field(pattern=r"^[a-z][a-z0-9_]{0,63}$", description="lower-case letters, digits and _, beginning with a letter"),
]
Language = Annotated[
    str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", description="a language tag: en, de, pt-BR")
]
Template = Annotated[str, Field(max_length=20_000, description="text; {{ world.key }} and {% if %} are filled in")]
Condition = Annotated[
    str, Field(max_length=1_000, description="an expression over world, npc, player, speaker, place and the axes")
]
Origin = Annotated[
    dict[str, Json],
    Field(description="what an imported card or lorebook has besides; never in a prompt, written back by export"),
]
Emotion = Annotated[str, Field(description="one of the world's emotions; empty for none in particular")]
EVERYONE = "everyone"
OWN = "*"
"""In `said`: the words of the card's own NPC, or of everybody who speaks the world's language."""
PLAYER = "player"
NARRATOR = "narrator"
"""Who speaks in a line that tells: how one thing led to another, or what is done while somebody speaks."""
NARRATION = "narration"
"""The tag of a line that tells what is done while somebody speaks, where the world wants it told."""
TIME = "time"
"""A reserved key of the state: whole game minutes."""
WHERE = "where"
"""A reserved key of the state: NPC id or `player` to place id."""
MOOD = "npc.mood"
"""What of an NPC changes like a key of the state."""
MAX_TURNS = 50
"""For which an entry of lore may stay, rest or wait."""


def _several(value: Any) -> Any:
    """One text or a list of them: a tuple."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


def _said(value: Any) -> Any:
    """One wording, several, or a table by NPC id: all become a table of tuples."""
    if isinstance(value, (str, list, tuple)):
        value = {OWN: value}
    if isinstance(value, Mapping):
        return {key: _several(words) for key, words in value.items()}
    return value


Who = Annotated[
    tuple[str, ...],
    BeforeValidator(_several, json_schema_input_type=str | list[str]),
    Field(description='who: ids of NPCs, "faction:ID", "place:ID" or "everyone"'),
]


Said = Annotated[
    dict[str, tuple[Template, ...]],
    BeforeValidator(_said, json_schema_input_type=str | list[str] | dict[str, str | list[str]]),
    Field(description="the same in an NPC's own words: one wording, a list of them, or a table by NPC id"),
]
Texts = Annotated[
    tuple[str, ...],
    BeforeValidator(_several, json_schema_input_type=str | list[str]),
    Field(description="one text or a list of them"),
]
Templates = Annotated[
    tuple[Template, ...],
    BeforeValidator(_several, json_schema_input_type=str | list[str]),
    Field(description="one text or a list of them"),
]
CERTAIN, LIKELY, RUMOUR = 100, 70, 30
"""What the words for `sure` stand for."""


def _sure(value: Any) -> Any:
    """A word for how sure: its number."""
    return (
        {"certain": CERTAIN, "likely": LIKELY, "rumour": RUMOUR}.get(value, value) if isinstance(value, str) else value
    )


Sure = Annotated[
    int,
    BeforeValidator(_sure, json_schema_input_type=int | Literal["certain", "likely", "rumour"]),
    Field(ge=0, le=100, description='how sure whoever knows it is: 0 to 100, or "certain", "likely", "rumour"'),
]
End = Annotated[
    str, Field(max_length=72, description='who stands or is stood to: an NPC\'s id, "player" (to), or "faction:ID"')
]
Ids = Annotated[
    tuple[Id, ...],
    BeforeValidator(_several, json_schema_input_type=Id | list[Id]),
    Field(description="one id or a list of them"),
]
Patterns = Annotated[
    tuple[Annotated[str, Field(min_length=1, max_length=300)], ...],
    BeforeValidator(_several, json_schema_input_type=str | list[str]),
    Field(description="one regular expression or a list of them"),
]
Group = Annotated[
    str,
    Field(
        pattern=r"^([a-z][a-z0-9_]{0,63})?$",
        description="lower-case letters, digits and _, beginning with a letter; empty for none",
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueWords:
    """Words for a range of a number: from `at` (inclusive) up to the next one's."""

    __pydantic_config__: ClassVar = _STRICT

    at: float
    text: Template


@dataclass(frozen=True, slots=True, kw_only=True)
class StateKey:
    """One top key of the world's state: its type, and how it is told to those who perceive it."""

    __pydantic_config__: ClassVar = _STRICT

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A named range of an axis and the words a prompt uses for it, in place of the number."""

    __pydantic_config__: ClassVar = _STRICT

    id: Id
    at: float
    """The lowest value of the range; it ends where the next standing begins."""
    text: Template = ""
    tone: Template = ""
    """How one talks at this standing: `Be curt.`"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One measure of how somebody stands to somebody, with its named ranges."""

    __pydantic_config__: ClassVar = _STRICT

    minimum: float = -100
    maximum: float = 100
    default: float = 0
    slack: float = 5
    """Hysteresis: a standing is left only when the value is this far outside its range."""
    standings: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """The player's character as NPCs know it."""

    __pydantic_config__: ClassVar = _STRICT

    name: str = "the traveller"
    persona: Template = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Faction:
    """A group that facts, state and relationships can name."""

    __pydantic_config__: ClassVar = _STRICT

    name: str
    text: Template = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gossip:
    """By which rules NPCs who are at one place tell each other of events, while game time passes."""

    __pydantic_config__: ClassVar = _STRICT

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

    __pydantic_config__: ClassVar = _STRICT

    minutes: Annotated[int, Field(ge=0, le=1_000_000)] = 5
    """Game minutes from one remark of an NPC to its next, where the state has a clock."""
    seconds: Annotated[float, Field(ge=0, le=86_400)] = 15
    """The same in seconds of real time; both count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoreRules:
    """How lore is woken in this world."""

    __pydantic_config__: ClassVar = _STRICT

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

    __pydantic_config__: ClassVar = _STRICT

    axes: Ids = ()
    """The axes that may be proposed; none: nothing is."""
    turn: Annotated[float, Field(gt=0, le=1e6)] = 5
    """The most that one turn may add to an axis, or take from it."""
    day: Annotated[float, Field(gt=0, le=1e6)] = 15
    """The same for one game day, of what was accepted; without a clock in the state it does not count."""


VoiceHint = Literal["slow", "fast", "quiet", "loud"]
VoiceHints = Annotated[
    tuple[VoiceHint, ...],
    BeforeValidator(_several, json_schema_input_type=VoiceHint | list[VoiceHint]),
    Field(description='how it sounds: "slow" or "fast", "quiet" or "loud", or a list of them'),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodRules:
    """How long the mood lasts into which a turn has put an NPC."""

    __pydantic_config__: ClassVar = _STRICT

    half_life: Annotated[float, Field(gt=0, le=1_000_000)] = 60
    """Game minutes in which it becomes half as strong; without a clock in the state they do not count."""
    half_turns: Annotated[float, Field(gt=0, le=100)] = 4
    """Turns of the NPC in which it becomes half as strong, besides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorldInfo:
    """`world.toml`."""

    __pydantic_config__: ClassVar = _STRICT

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """`places.toml`: where somebody can be."""

    __pydantic_config__: ClassVar = _STRICT

    id: Id
    name: str
    text: Template = ""
    hears: Ids = ()
    """Other places at which one hears what is said at this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """What an NPC calls the one it speaks to, while `when` holds; the first that holds counts."""

    __pydantic_config__: ClassVar = _STRICT

    use: Template
    when: Condition = ""
    formal: bool | None = None
    """For languages with two forms of you: True for Sie/vous, False for du/tu."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How an NPC talks."""

    __pydantic_config__: ClassVar = _STRICT

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

    __pydantic_config__: ClassVar = _STRICT

    player: Template
    npc: Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something an NPC knows, or an entry of lore that several know.

    `text` is the writer's note, told to a model and never spoken; `said` is spoken by the authored voice. In a card
    `who` is whom else it is known to; in a lore file it is all who know it.
    """

    __pydantic_config__: ClassVar = _STRICT

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

    __pydantic_config__: ClassVar = _STRICT

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

    __pydantic_config__: ClassVar = _STRICT

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


LineKind = Literal[
    "greeting",
    "farewell",
    "thanks",
    "apology",
    "offended",
    "compliment",
    "identity",
    "smalltalk",
    "refusal",
    "unknown",
    "again",
    "agree",
    "disagree",
    "topic",
    "bark",
    "filler",
    "closing",
    "fallback",
]
"""What an authored line is for. `unknown`: it does not know; `again`: asked the same once more; `closing`: ends a reply
that broke off; `fallback`: when nothing else fits or nobody is there to answer; `filler`: while a model thinks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """An action that goes with words the writer wrote."""

    __pydantic_config__: ClassVar = _STRICT

    name: Id
    """The id of an action."""
    args: dict[str, Json] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line the writer wrote for the NPC to say."""

    __pydantic_config__: ClassVar = _STRICT

    text: Template
    when: Condition = ""
    emotion: Emotion = ""
    intensity: Annotated[float, Field(ge=0, le=1)] = 0.6
    topics: Texts = ()
    """For `topic`: what it answers. For `refusal`: the ids of actions, when the game refuses one of them."""
    action: Deed | None = None
    """What is done with it; while that is not on offer, the line is not said."""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`npcs/ID.toml`: one character."""

    __pydantic_config__: ClassVar = _STRICT

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
    """An id of the model catalogue, nothing else."""
    origin: Origin = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """An entry of `relationships.toml`: how `source` stands to `target` when a playthrough begins."""

    __pydantic_config__: ClassVar = _STRICT

    source: Annotated[End, Field(alias="from")]
    """An NPC id, or `faction:ID` for all its members. In the file the key is `from`."""
    target: Annotated[End, Field(alias="to")]
    """An NPC id, `player`, or `faction:ID` for all its members. In the file the key is `to`."""
    values: dict[Id, float] = field(default_factory=dict)
    text: Template = ""
    """What `source` would say of `target`, for the prompt, in the writer's words."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An entry of `actions.toml`: something an NPC may do in the game, offered only while `when` holds."""

    __pydantic_config__: ClassVar = _STRICT

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a scripted conversation demands of the reply to a step."""

    __pydantic_config__: ClassVar = _STRICT

    says: Texts = ()
    """At least one of these occurs in the reply (case does not count)."""
    never: Texts = ()
    emotion: Emotion = ""
    source: str = ""
    language: Language | None = None
    sentences: int | None = None
    """At most this many."""
    prompt_has: Texts = ()
    prompt_lacks: Texts = ()
    heard: Texts = ()
    """Each was said in the NPC's hearing, and stands in the conversation behind the reply."""
    unheard: Texts = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedEvent:
    """An event in a scripted conversation."""

    __pydantic_config__: ClassVar = _STRICT

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

    __pydantic_config__: ClassVar = _STRICT

    npc: Id
    """Who says it: an NPC, or `player`."""
    text: Annotated[str, Field(min_length=1, max_length=2_000)]
    hears: Ids | None = None
    """NPCs, and `player`; None: all within hearing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a scripted conversation: exactly one of say, greet, patch, event, told, relate, save, load."""

    __pydantic_config__: ClassVar = _STRICT

    npc: Id | None = None
    say: str | None = None
    greet: bool = False
    patch: dict[str, Json] | None = None
    relate: dict[str, dict[str, float]] | None = None
    """NPC id to the values of its axes toward the player."""
    hears: Ids | None = None
    """Who else hears what is said; None: all within hearing."""
    event: ScriptedEvent | None = None
    told: ScriptedLine | None = None
    save: str | None = None
    """A name for the mark."""
    load: str | None = None
    expect: Expectation = Expectation()


@dataclass(frozen=True, slots=True, kw_only=True)
class Playthrough:
    """`playthroughs/NAME.toml`: a conversation that `npc-dialogue check --run` plays."""

    __pydantic_config__: ClassVar = _STRICT

    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoreFile:
    """`lore/NAME.toml`."""

    __pydantic_config__: ClassVar = _STRICT

    entries: tuple[Lore, ...] = ()
    origin: Origin = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationshipsFile:
    """`relationships.toml`."""

    __pydantic_config__: ClassVar = _STRICT

    relationships: tuple[Relationship, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsFile:
    """`actions.toml`."""

    __pydantic_config__: ClassVar = _STRICT

    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesFile:
    """`places.toml`."""

    __pydantic_config__: ClassVar = _STRICT

    places: tuple[Place, ...] = ()
