"""The content files as values: what a writer may put into a world folder or a game into `define`.

Every class is a frozen dataclass that pydantic validates at the edge (`world/files.py` for folders, `define` on the
wire); the same classes give the JSON Schemas in `schemas/content/`. A field called *template* is text with
`{{ … }}` in it, a *condition* an expression such as `world.flood and trust > 40`; both are minijinja over the names
`world`, `npc`, `player`, `speaker`, `place` and the axes of this NPC toward the speaker (see `world/conditions.py`).

The limits here are about what fits a file; what does not fit a prompt is a hint of `npc-dialogue check`.
"""

from __future__ import annotations

from .action import Action
from .approved import ApprovedFile, ApprovedLine, ApprovedText
from .card import Address, Card, Sample, Voice
from .fields import (
    CERTAIN,
    EVERYONE,
    LIKELY,
    MAX_TURNS,
    MOOD,
    NARRATION,
    NARRATOR,
    OWN,
    PLAYER,
    RUMOUR,
    TIME,
    WHERE,
    Condition,
    Directions,
    Emotion,
    End,
    Group,
    Id,
    Ids,
    Json,
    Language,
    Origin,
    Patterns,
    Said,
    Sure,
    Template,
    Templates,
    Texts,
    VoiceHint,
    VoiceHints,
    Who,
)
from .knowledge import Fact, Lore, Secret
from .lines import Deed, Line, LineKind
from .list_files import ActionsFile, LoreFile, PlacesFile, RelationshipsFile, ScenesFile
from .place import Place
from .scene import Beat, BeatLine, Cue, Narration, Scene
from .script import Expectation, Playthrough, ScriptedAnswer, ScriptedEvent, ScriptedLine, ScriptedTalk, Step
from .standing import Axis, Relationship, Standing
from .state import StateKey, ValueWords
from .topics import TopicsFile, Unknown
from .world_info import Barks, Faction, Gossip, LoreRules, MoodRules, Player, Proposals, WorldInfo

__all__ = [
    "CERTAIN",
    "EVERYONE",
    "LIKELY",
    "MAX_TURNS",
    "MOOD",
    "NARRATION",
    "NARRATOR",
    "OWN",
    "PLAYER",
    "RUMOUR",
    "TIME",
    "WHERE",
    "Action",
    "ActionsFile",
    "Address",
    "ApprovedFile",
    "ApprovedLine",
    "ApprovedText",
    "Axis",
    "Barks",
    "Beat",
    "BeatLine",
    "Card",
    "Condition",
    "Cue",
    "Deed",
    "Directions",
    "Emotion",
    "End",
    "Expectation",
    "Fact",
    "Faction",
    "Gossip",
    "Group",
    "Id",
    "Ids",
    "Json",
    "Language",
    "Line",
    "LineKind",
    "Lore",
    "LoreFile",
    "LoreRules",
    "MoodRules",
    "Narration",
    "Origin",
    "Patterns",
    "Place",
    "PlacesFile",
    "Player",
    "Playthrough",
    "Proposals",
    "Relationship",
    "RelationshipsFile",
    "Said",
    "Sample",
    "Scene",
    "ScenesFile",
    "ScriptedAnswer",
    "ScriptedEvent",
    "ScriptedLine",
    "ScriptedTalk",
    "Secret",
    "Standing",
    "StateKey",
    "Step",
    "Sure",
    "Template",
    "Templates",
    "Texts",
    "TopicsFile",
    "Unknown",
    "ValueWords",
    "Voice",
    "VoiceHint",
    "VoiceHints",
    "Who",
    "WorldInfo",
]
