"""What the classes of messages are made of: their base, and the kinds of fields that several have."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from .limits import MAX_ID, MAX_INT, MIN_INT

RequestId = Annotated[int, Field(ge=1, le=MAX_ID, description="positive, not used before on this connection")]
TargetId = Annotated[int, Field(ge=1, le=MAX_ID, description="the id of the turn's request")]
Name = Annotated[str, Field(min_length=1, max_length=128)]
NpcId = Annotated[str, Field(min_length=1, max_length=64)]
End = Annotated[str, Field(min_length=1, max_length=72)]
"""Who stands to somebody, or is stood to: an NPC, the player, or `faction:ID`."""
Words = Annotated[str, Field(max_length=1_000_000)]
"""What somebody says; the true bound is `Limits.text`."""
Note = Annotated[str, Field(max_length=2_000)]
Mark = Annotated[str, Field(min_length=1, max_length=64)]
Tag = Annotated[str, Field(max_length=35, pattern=r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$")]
WireInt = Annotated[int, Field(ge=MIN_INT, le=MAX_INT)]
Number = int | float
Json = Any
"""A JSON value: None, bool, int, float, str, list or a dict with string keys."""


class Message(BaseModel):
    """The base of all messages: strict, frozen, unknown fields ignored."""

    model_config = ConfigDict(strict=True, frozen=True, extra="ignore", populate_by_name=True, defer_build=True)


class Request(Message):
    """The base of all requests."""

    type: str
    id: RequestId


class Change(Message):
    """What is supposed for one prompt."""

    world: dict[str, Json] | None = Field(default=None, description="a merge patch")
    relationship: dict[str, Number] | None = Field(default=None, description="axes of the NPC toward the speaker")
