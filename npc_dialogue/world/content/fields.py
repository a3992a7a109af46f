"""The types of the fields that content files share: ids, templates, conditions, lists that may be written as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field

STRICT = ConfigDict(extra="forbid", str_strip_whitespace=True)

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
"""In `said`: the words of the card's own NPC, or of everybody who speaks the world's language. In directions: whoever
has none of its own."""
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


def _directions(value: Any) -> Any:
    """One text, or a table by NPC id: always a table."""
    return {OWN: value} if isinstance(value, str) else value


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
Directions = Annotated[
    dict[str, Template],
    BeforeValidator(_directions, json_schema_input_type=str | dict[str, str]),
    Field(description="what a model is told to do: one text for all, or a table by NPC id"),
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

VoiceHint = Literal["slow", "fast", "quiet", "loud"]
VoiceHints = Annotated[
    tuple[VoiceHint, ...],
    BeforeValidator(_several, json_schema_input_type=VoiceHint | list[VoiceHint]),
    Field(description='how it sounds: "slow" or "fast", "quiet" or "loud", or a list of them'),
]
