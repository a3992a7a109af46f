"""What a client sends. One class a message; the wire's name is the value of `type`.

Validation is strict (no number for a string), unknown fields are ignored, texts are counted in code points. The limit
of a player's text is `Limits.text`; the classes only bound what is never sensible, so that settings can raise it.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .author import AUTHOR_REQUESTS
from .fields import (
    Change,
    End,
    Json,
    Mark,
    Message,
    Name,
    Note,
    NpcId,
    Number,
    Request,
    Tag,
    TargetId,
    WireInt,
    Words,
)
from .limits import MAX_ID


class Client(Message):
    """The program at the other end."""

    name: Name = Field(description="the game's or the program's name")
    version: Name = Field(description="its version, in any form")


class Resume(Message):
    """What a client still has of a connection that was lost."""

    session: Name = Field(description="`session` of the last `welcome`")
    seen: dict[str, WireInt] = Field(
        default_factory=dict, description="each turn that had not ended, to the last `seq` received of it, or -1"
    )


class Hello(Request):
    """First message of a connection; its frame kind (binary or text) decides the kind of all answers."""

    type: Literal["hello"] = "hello"
    protocol: WireInt = Field(description="the version that the client speaks: 1")
    client: Client
    playthrough: Name = Field(description="whose memory this is: one for each save-game line of the player")
    resume: Resume | None = Field(default=None, description="after a lost connection: go on with its turns")


class Define(Request):
    """Content from the game, as in the content files; upserts by id, all or nothing."""

    type: Literal["define"] = "define"
    npcs: list[dict[str, Json]] = Field(default_factory=list, description="cards, as in `npcs/*.toml`")
    lore: list[dict[str, Json]] = Field(default_factory=list, description="entries, as in `lore/*.toml`")
    actions: list[dict[str, Json]] = Field(default_factory=list, description="as in `actions.toml`")
    places: list[dict[str, Json]] = Field(default_factory=list, description="as in `places.toml`")
    replace: bool = Field(default=False, description="clear each kind that is given before it is filled")


class Describe(Request):
    """What this world has: its cast, the keys of its state, axes, emotions, actions and models."""

    type: Literal["describe"] = "describe"


class History(Request):
    """Turns of the branch that the game stands on, oldest first."""

    type: Literal["history"] = "history"
    from_: int | None = Field(
        default=None, alias="from", ge=0, description="index of the first turn; absent: the last ones"
    )
    limit: int = Field(default=20, ge=1, le=500, description="the most turns to tell of")


class WorldPatch(Request):
    """The game tells what has changed in its world."""

    type: Literal["world.patch"] = "world.patch"
    patch: dict[str, Json] = Field(description="JSON Merge Patch, RFC 7396")
    replace: bool = Field(default=False, description="the patch is the whole state")


class RelationshipSet(Request):
    """How one stands to another, in numbers."""

    type: Literal["relationship.set"] = "relationship.set"
    from_: End = Field(alias="from", description="whose feelings: an NPC, or `faction:ID`")
    to: End = Field(description="toward whom: an NPC, `player` or `faction:ID`")
    values: dict[str, Number] = Field(description="axis to its new value; axes not named stay")


class RelationshipAdjust(Request):
    """How one's standing to another changes."""

    type: Literal["relationship.adjust"] = "relationship.adjust"
    from_: End = Field(alias="from", description="whose feelings: an NPC, or `faction:ID`")
    to: End = Field(description="toward whom: an NPC, `player` or `faction:ID`")
    by: dict[str, Number] = Field(description="axis to what is added to it")
    reason: Note = Field(default="", description="why, in a few words; it is remembered")


class Event(Request):
    """Something happened in the game; each witness remembers it."""

    type: Literal["event"] = "event"
    text: Note = Field(description="what happened, as a witness would tell it")
    witnesses: list[NpcId] | Name = Field(
        description="ids of NPCs; `place:ID`, whoever is there; `hearing:ID`, who hears what is said there, "
        "`hearing:ID:2` what is louder, and so on to 9; or `everyone`"
    )
    weight: int = Field(default=50, ge=0, le=100, description="how well it is remembered")


class Told(Request):
    """A scripted scene of the game had an NPC say something; it and those who heard it remember."""

    type: Literal["told"] = "told"
    npc: NpcId = Field(description="who said it; `player` for the player's own line")
    text: Note = Field(description="what was said")
    hears: list[NpcId] | None = Field(default=None, description="who heard it; absent: all within hearing")


class Scene(Request):
    """A scripted scene begins or ends; meanwhile nobody talks freely with its NPCs."""

    type: Literal["scene"] = "scene"
    state: Literal["begin", "end"]
    npcs: list[NpcId] = Field(description="who plays in it; an empty list with `end`: all who play in any")


class Prepare(Request):
    """The player is about to talk to these NPCs: warm the model for them."""

    type: Literal["prepare"] = "prepare"
    npcs: list[NpcId]


class Heard(Message):
    """How much of a turn reached the player: all lines before `line`, and `chars` code points of it."""

    line: int = Field(ge=0, le=MAX_ID, description="the line that was being shown, from 0")
    chars: int = Field(ge=0, le=MAX_ID, description="how many code points of it were shown")


class Interrupts(Message):
    """The turn that these words cut off."""

    target: TargetId
    heard: Heard | None = Field(default=None, description="how much of it was heard; absent: all that was sent")


class TurnOptions(Message):
    """What one turn may ask for itself; absent: the world's and the settings'."""

    model: str | None = Field(default=None, max_length=128, description="an id of the catalogue or `authored`")
    max_tokens: int | None = Field(default=None, ge=1, le=4096, description="room for the reply")
    seed: int | None = Field(default=None, ge=0, le=MAX_ID, description="for the same reply again, where a model can")
    language: Tag | None = Field(default=None, description="the player's language, for NPCs that speak it too")


class TurnRequest(Request):
    """The base of requests that are answered by a turn."""

    note: Note = Field(default="", description="a director's note for this turn alone")


class Say(TurnRequest):
    """The player, or another NPC, says something to an NPC."""

    type: Literal["say"] = "say"
    npc: NpcId = Field(description="who is spoken to")
    text: Words = Field(description="what is said; at most `limits.text` code points")
    speaker: NpcId = Field(default="player", description="who speaks")
    world: dict[str, Json] | None = Field(default=None, description="a merge patch applied just before the turn")
    hears: list[NpcId] | None = Field(default=None, description="who hears it; absent: all within hearing")
    interrupts: Interrupts | None = Field(default=None, description="the turn that these words cut off")
    options: TurnOptions | None = Field(default=None, description="what this turn asks for itself")


class Greet(TurnRequest):
    """The NPC opens the conversation."""

    type: Literal["greet"] = "greet"
    npc: NpcId = Field(description="who speaks")
    about: Note = Field(default="", description="what moves it to speak")
    options: TurnOptions | None = Field(default=None, description="what this turn asks for itself")


class Bark(TurnRequest):
    """A short remark of an NPC, to nobody in particular."""

    type: Literal["bark"] = "bark"
    npc: NpcId = Field(description="who speaks")
    about: Note = Field(default="", description="what it remarks on")


class Converse(TurnRequest):
    """NPCs talk among themselves."""

    type: Literal["converse"] = "converse"
    npcs: list[NpcId] = Field(min_length=2, max_length=8, description="who talks")
    about: Note = Field(default="", description="what they talk about")
    lines: int = Field(default=6, ge=1, le=40, description="about how many lines")


class Narrate(TurnRequest):
    """The narrator tells how one thing led to another."""

    type: Literal["narrate"] = "narrate"
    from_: Note = Field(alias="from", description="what was")
    to: Note = Field(description="what is now")


class Cancel(Request):
    """The player has turned away or cut in; welcome until the next turn starts, after `turn.end` too."""

    type: Literal["cancel"] = "cancel"
    target: TargetId
    heard: Heard | None = Field(default=None, description="how much of it was heard; absent: all that was sent")


class ActionResult(Request):
    """The game's answer to `turn.action`."""

    type: Literal["action.result"] = "action.result"
    turn: Name
    action: Name = Field(description="`action` of the `turn.action`")
    accepted: bool
    note: Note = Field(default="", description="why, or what came of it, for the NPC to know")


class RelationshipResult(Request):
    """The game's answer to `turn.relationship`."""

    type: Literal["relationship.result"] = "relationship.result"
    turn: Name
    change: Name = Field(description="`change` of the `turn.relationship`")
    accepted: bool
    by: dict[str, Number] | None = Field(default=None, description="what the game made of it instead")


class Undo(Request):
    """Takes back the last turn with its memory and changes."""

    type: Literal["undo"] = "undo"


class Retry(Request):
    """Takes back the last turn and asks it again."""

    type: Literal["retry"] = "retry"


class Save(Request):
    """A mark for the game's own save file."""

    type: Literal["save"] = "save"


class Load(Request):
    """Goes back, or forward, to a mark: its memory, relationships and world state."""

    type: Literal["load"] = "load"
    mark: Mark = Field(description="from a `save` or a `turn.end` of this playthrough")


class Inspect(Request):
    """The prompt that a `say` with this text would send, changing nothing."""

    type: Literal["inspect"] = "inspect"
    npc: NpcId = Field(description="who is spoken to")
    text: Words = Field(default="", description="what is said")
    speaker: NpcId = Field(default="player", description="who speaks")
    changes: Change | None = Field(default=None, description="what to suppose for this prompt alone")


class Status(Request):
    """How the sidecar is: its model, spending, queue and version."""

    type: Literal["status"] = "status"


class Bye(Request):
    """The client is done; it closes the connection when the answer has come."""

    type: Literal["bye"] = "bye"


REQUESTS: dict[str, type[Request]] = {
    cls.model_fields["type"].default: cls
    for cls in (
        Hello,
        Define,
        Describe,
        History,
        WorldPatch,
        RelationshipSet,
        RelationshipAdjust,
        Event,
        Told,
        Scene,
        Prepare,
        Say,
        Greet,
        Bark,
        Converse,
        Narrate,
        Cancel,
        ActionResult,
        RelationshipResult,
        Undo,
        Retry,
        Save,
        Load,
        Inspect,
        Status,
        Bye,
    )
} | AUTHOR_REQUESTS
"""The wire's name of every request of version 1 to its class."""
