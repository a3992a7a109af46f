"""`approved/NPC.toml`: replies that a writer has found good, to be said again to the same words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import Field

from .fields import STRICT, Condition, Emotion, Id, Language, Texts
from .lines import Deed


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedText:
    """One line of an approved reply. It is no template: it is said as it stands."""

    __pydantic_config__: ClassVar = STRICT

    text: Annotated[str, Field(min_length=1, max_length=2_000)]
    emotion: Emotion = ""
    intensity: Annotated[float, Field(ge=0, le=1)] = 0.6
    tags: Texts = ()
    """How it was heard: `direction:shrugs`, `pace:slow`. For whoever speaks or translates it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedLine:
    """A reply that a writer approved: said to the same words while `when` holds, if no model answers."""

    __pydantic_config__: ClassVar = STRICT

    id: Id
    """Its name for ever: what translations and recorded voices go by. No other approved line of the world has it."""
    asked: Annotated[str, Field(max_length=2_000)] = ""
    """What it answers; empty: it greets."""
    after: Annotated[str, Field(max_length=4_000)] = ""
    """What the NPC had said just before, for words such as "Why?" that mean something only there."""
    said: Annotated[tuple[ApprovedText, ...], Field(min_length=1, max_length=40)]
    """What is said, a table for each line."""
    when: Condition = ""
    language: Language | None = None
    """Of what is said; None: the NPC's own."""
    action: Deed | None = None
    """What is done with it; while that is not on offer, the line is not said."""
    word: Annotated[str, Field(max_length=500)] = ""
    """Why it is good, for people."""
    fingerprint: Annotated[str, Field(max_length=64)] = ""
    """Of the prompt that it came from."""
    based_on: dict[str, str] = field(default_factory=dict, hash=False)
    """What of the world it leans on, `file#key`, with a digest of each; where one is another now, `check` says so."""

    @property
    def text(self) -> str:
        """All that is said, in one."""
        return " ".join(each.text for each in self.said)

    def text_id(self, number: int) -> str:
        """Of its `number`th text, from 1: the line's own id for the first, then `mira_flour.2`."""
        return self.id if number == 1 else f"{self.id}.{number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedFile:
    """`approved/NPC.toml`."""

    __pydantic_config__: ClassVar = STRICT

    lines: tuple[ApprovedLine, ...] = ()
