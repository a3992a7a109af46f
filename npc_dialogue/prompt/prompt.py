"""The neutral prompt: what one NPC knows, is and hears at one moment, before any model's own form.

Models of every kind get this value and nothing else of the world: `models/` renders it into roles or a template, the
authored voice answers from its `material`. What the NPC may not know is not in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

from npc_dialogue.text.events import Written
from npc_dialogue.world.content import ApprovedLine, Deed, LineKind
from npc_dialogue.world.offers import Offer

Json = Any


class Part(StrEnum):
    """Where a section stands; what changes least comes first, so that a server can reuse its work."""

    SYSTEM = "system"
    NOW = "now"
    """True for this request alone; never stored."""


Occasion = Literal["say", "greet", "bark", "narrate", "converse"]
"""What makes the NPC speak: words to it, somebody who comes up, nobody at all. `narrate`: the narrator tells;
`converse`: it is one of several that talk."""
SectionKind = Literal[
    "rules",
    "instructions",
    "core",
    "premise",
    "voice",
    "samples",
    "knowledge",
    "covers",
    "state",
    "standing",
    "relations",
    "place",
    "present",
    "lore",
    "memories",
    "earlier",
    "news",
    "hearsay",
    "proposals",
    "actions",
    "beat",
    "steering",
    "wanted",
    "used",
    "note",
    "reminder",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One labelled piece of the prompt, with where it came from and whether it is in."""

    kind: SectionKind
    part: Part
    text: str
    sources: Sequence[str]
    """`npcs/mira.toml#core`, `state.flood`, `relationship.mira.player`, `turn.17`, `engine`."""
    tokens: int
    included: bool = True
    why: str = ""
    """Why it is in or out, for `inspect`."""


def marked(text: str, emotion: str) -> str:
    """What an NPC says as a model is asked to write it: the feeling in brackets, then the words."""
    return f"[{emotion}] {text}" if emotion else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One utterance of the conversation as this NPC heard it."""

    speaker: str
    """`player` or an NPC id."""
    name: str
    text: str
    mine: bool
    """Said by the NPC that the prompt is for."""
    turn: str
    tokens: int
    emotion: str = ""
    """Of the NPC's own lines: the feeling with which it was said, one of the world's."""

    @property
    def marked(self) -> str:
        """The text with its feeling in front, if it has one."""
        return marked(self.text, self.emotion)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tellable:
    """Something the NPC may tell, in its own words (`said`), never the writer's note."""

    id: str
    said: tuple[str, ...]
    topics: tuple[str, ...]
    text: str
    """The note, for matching words only."""
    emotion: str = ""
    weight: int = 50
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Something that a reply may give away by one of its `tells`."""

    source: str
    tells: tuple[str, ...]
    text: str
    """The note as it is filled in."""
    speakable: bool
    """The NPC has words of its own for it: the authored voice can tell it though it does not stand in the prompt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What is said instead of a closed secret."""

    id: str
    said: tuple[str, ...]
    topics: tuple[str, ...]
    emotion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthoredLine:
    """A line the writer wrote whose condition holds now; templates are filled in."""

    kind: LineKind
    text: str
    emotion: str = ""
    intensity: float = 0.6
    topics: tuple[str, ...] = ()
    deed: Deed | None = None
    """What is done with it; it is on offer."""
    id: str = ""
    """The writer's name for it."""

    @property
    def tags(self) -> tuple[str, ...]:
        """Of the line, where it is said without a voice."""
        return (Written(self.id).tag,) if self.id else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What the authored voice answers from; gated like everything else here."""

    lines: tuple[AuthoredLine, ...] = ()
    tellable: tuple[Tellable, ...] = ()
    due: tuple[AuthoredLine, ...] = ()
    """What the writer has it say now, since the scene has waited for it; nothing that it said lately."""
    covers: tuple[Cover, ...] = ()
    unknown: tuple[tuple[str, ...], ...] = ()
    """Lists of questions that nothing of this answers."""
    approved: tuple[ApprovedLine, ...] = ()
    """Replies that the writer approved and that may be said now."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Id to name of those it knows of: for questions about a person."""
    address: str = ""
    """What it calls the speaker now; may be empty."""
    formal: bool = False
    standings: Mapping[str, str] = field(default_factory=dict)
    """Axis to standing id toward the speaker."""
    mood: str = "neutral"
    lately: tuple[str, ...] = ()
    """Lines this NPC said lately, newest last: not to be repeated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """Everything that a voice needs for one reply."""

    npc: str
    npc_name: str
    speaker: str
    speaker_name: str
    language: str
    """Of the reply."""
    occasion: Occasion
    sections: tuple[Section, ...]
    """In the order in which they are sent; those not included stay for `inspect`."""
    history: tuple[Message, ...]
    line: str
    """What the speaker just said, made harmless; empty for `greet`."""
    material: Material
    about: str = ""
    """What a remark that nobody asked for is about, made harmless."""
    ensemble: bool = False
    """It is for all who talk at once; `npc_name` has all their names."""
    written: str = ""
    """The language in which the NPC's own lines are written; "": that of the reply."""
    samples: tuple[tuple[str, str], ...] = ()
    """(player, npc) pairs, for models that have a role for sample dialogue; empty when their section is left out."""
    frame: str = "context"
    """The label of the now-part where it has to join the player's message; random per playthrough."""
    seed: int = 0
    max_tokens: int = 200
    """Room for the reply."""
    sentences: int = 3
    """The most sentences of a reply."""
    emotions: tuple[str, ...] = ()
    offers: tuple[Offer, ...] | None = None
    """What the NPC may do now; None: in this world nobody does anything."""
    tools: tuple[Json, ...] = ()
    """The same as functions in OpenAI's form, for a voice that has tools; then no section tells of them."""
    context: int = 4096
    """The window the prompt was cut for, in tokens."""
    tokens: int = 0
    """The estimated size of all that is sent: sections, conversation, line, frame, roles."""
    woken: tuple[str, ...] = ()
    """Ids of the lore that was woken for this and that stays or rests: to be kept with the turn."""
    tellings: tuple[Telling, ...] = ()
    """What can be given away by `tells`; for whoever listens to the reply, never for a voice."""
    shown: frozenset[str] = frozenset()
    """The sources of all that stands in the sections; only that of `tellings` can be given away by a model."""
    problems: tuple[str, ...] = ()
    """What failed or was cut when the prompt was made, as `FILE#key: reason`; for the writer, never for a model."""

    @property
    def own_language(self) -> str:
        """Of what the writer wrote for it to say."""
        return self.written or self.language

    @property
    def conversation_tokens(self) -> int:
        """The size of the conversation."""
        return sum(message.tokens for message in self.history)

    def text(self, part: Part) -> str:
        """The included sections of a part, one blank line between them."""
        return "\n\n".join(s.text for s in self.sections if s.part is part and s.included and s.text)
