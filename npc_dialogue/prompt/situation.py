"""What a prompt is built from: one NPC, one speaker, one moment of one branch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from npc_dialogue.world.content import Beat
from npc_dialogue.world.learned import Learned
from npc_dialogue.world.moods import Mood
from npc_dialogue.world.news import Parting
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

from .prompt import Occasion


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """Something that was said in the NPC's hearing on this branch."""

    speaker: str
    """`player` or an NPC id."""
    text: str
    turn: str
    emotion: str = ""
    """With which it was said, where that is known."""
    time: int | None = None
    """Game minutes at which it was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An event of the game that the NPC witnessed on this branch, or was told of."""

    text: str
    turn: str
    time: int | None = None
    """Game minutes at which it happened."""
    weight: int = 50
    """0 to 100: how well it is remembered."""
    told_by: str = ""
    """The NPC id of whoever told it; empty for a witness."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recollection:
    """Something of long ago that comes to the NPC's mind now."""

    turn: str
    kind: Literal["said", "heard", "witnessed", "told"]
    """By itself, by somebody in its hearing, an event that it saw, an event that somebody told it of."""
    speaker: str
    """Whose words these are; for an event whoever told of it, empty for a witness."""
    text: str
    time: int | None = None
    """Game minutes."""
    weight: int = 50
    answer: str = ""
    answered_by: str = ""
    """What was answered to it in the same turn, and by whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """What is kept of something that was said or that happened, in the words in which it was."""

    speaker: str
    """Empty for an event."""
    text: str
    turn: str
    weight: int
    """How much it says: names, figures, promises, events. The higher, the longer it is kept."""
    time: int | None = None
    sources: tuple[str, ...] = ()
    """The facts that it gives away: with one of them closed it is not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """What the NPC keeps of a stretch of its past on this branch."""

    excerpts: tuple[Excerpt, ...]
    """Oldest first."""
    begin: int
    end: int
    """The nodes of the first and the last thing in it."""
    first: int | None = None
    last: int | None = None
    """Game minutes of its span."""
    turns: int = 0
    """How many things it covers."""
    text: str = ""
    """The same told by a model; empty: the excerpts speak for themselves."""
    sources: tuple[str, ...] = ()
    """The facts that the text draws on: with one of them closed the excerpts are told instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTalk:
    """How the NPC and the speaker last spoke with each other."""

    turn: str
    time: int | None = None
    """Game minutes."""
    cut: bool = False
    """The NPC was interrupted."""
    spoke: bool = True
    """It had begun to speak."""
    asked: str = ""
    """The question with which the NPC ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything about the moment; all of it plain values."""

    world: World
    state: WorldState
    relationships: Relationships
    npc: str
    speaker: str
    occasion: Occasion = "say"
    line: str = ""
    """The speaker's words as they came; made harmless by the prompt."""
    about: str = ""
    """What a remark that nobody asked for, or a conversation, is about, in the game's words."""
    company: tuple[str, ...] = ()
    """Who else talks in a conversation."""
    beat: Beat | None = None
    """What the scene that the NPC plays in is to come to."""
    due: bool = False
    """The beat has waited for long enough."""
    note: str = ""
    """The game's director's note for this turn alone."""
    utterances: tuple[Utterance, ...] = ()
    """Oldest first."""
    happenings: tuple[Happening, ...] = ()
    """Oldest first."""
    chapters: tuple[Chapter, ...] = ()
    """Of the time before, oldest first; what came after the last is among the utterances and happenings."""
    recalled: tuple[Recollection, ...] = ()
    """Best first."""
    parted: Parting | None = None
    """How the state was when the NPC last spoke with the speaker."""
    last_talk: LastTalk | None = None
    """How they parted, where that is not too long ago to be told word for word."""
    woken: tuple[tuple[str, ...], ...] = ()
    """For each turn of the NPC, oldest first: ids of the lore that was woken and that stays or rests."""
    learned: Mapping[str, Learned] = field(default_factory=dict)
    """What the NPC came to know from others on this branch, by the fact's source."""
    told: frozenset[str] = frozenset()
    """The sources of what the NPC has told the speaker on this branch: a secret among it stays open."""
    mood: Mood | None = None
    """What the NPC still carries from before, as strong as it is now; None: it is in its card's mood."""
    met: bool = False
    """One of the two has spoken to the other before, however long ago."""
    language: str = ""
    """The speaker's, where the game has said so."""
    seed: int = 0
    frame: str = "context"
    """Random per playthrough; labels the now-part where it joins the player's message."""
    context: int = 4096
    """The model's window in tokens."""
    tools: bool = False
    """Whether the voice is told of actions by other means than the prompt."""
    max_tokens: int = 200
    """Room kept for the reply."""

    @property
    def mood_name(self) -> str:
        """The emotion that the NPC is in."""
        return self.mood.emotion if self.mood is not None else self.world.npcs[self.npc].mood
