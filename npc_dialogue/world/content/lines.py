"""What the writer wrote for an NPC to say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from .fields import STRICT, Condition, Emotion, Id, Json, Template, Texts

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

    __pydantic_config__: ClassVar = STRICT

    name: Id
    """The id of an action."""
    args: dict[str, Json] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line the writer wrote for the NPC to say."""

    __pydantic_config__: ClassVar = STRICT

    text: Template
    when: Condition = ""
    emotion: Emotion = ""
    intensity: Annotated[float, Field(ge=0, le=1)] = 0.6
    topics: Texts = ()
    """For `topic`: what it answers. For `refusal`: the ids of actions, when the game refuses one of them."""
    action: Deed | None = None
    """What is done with it; while that is not on offer, the line is not said."""
    id: Id | None = None
    """By which recordings and translations of it go; no other line of the world has it."""
