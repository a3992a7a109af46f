"""What the sidecar sends: terminal messages, streamed messages of a turn, notices and parts."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from .fields import Json, Message, Name, Number
from .limits import MAX_ID

ReplyId = Annotated[int, Field(ge=0, le=MAX_ID, description="the id of the request; 0: belongs to none")]
Seq = Annotated[int, Field(description="counts the turn's streamed messages from 0, without a gap")]
LineNumber = Annotated[int, Field(description="counts the turn's lines from 0")]
TurnName = Annotated[str, Field(description="the turn's name, unique in its playthrough")]


def _likely(value: Json) -> Json:
    """A server's count or price; what cannot be one (NaN, below nothing, beyond all bounds) is not known."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    return value if 0 <= value <= MAX_ID else None


Count = Annotated[Annotated[int, Field(ge=0, le=MAX_ID)] | None, BeforeValidator(_likely)]
Dollars = Annotated[Annotated[float, Field(ge=0, le=MAX_ID)] | None, BeforeValidator(_likely)]


class Reply(Message):
    """The base of all replies."""

    type: str
    id: ReplyId


class Server(Message):
    """The sidecar."""

    name: str
    version: str


class Resumed(Message):
    """A turn that goes on after a lost connection."""

    turn: str
    id: int = Field(description="its id on this connection")
    was: int = Field(description="the id of its request on the lost one")


class Welcome(Reply):
    """Answers `hello`."""

    type: Literal["welcome"] = "welcome"
    protocol: int = Field(description="the version that is spoken: 1")
    server: Server
    session: str = Field(description="for `resume` after a lost connection")
    limits: dict[str, int] = Field(description="what holds on this connection, see Limits")
    features: list[str] = Field(description="the requests that this sidecar serves")
    model: str = Field(description="who answers: `authored` or a model's id")
    source: str = Field(description="where the model was chosen: default, command line, environment, file")
    revision: int = Field(description="the revision of the world's state")
    resumed: list[Resumed] = Field(default_factory=list, description="the turns that go on, see Resuming")
    ticket: str | None = Field(default=None, description="the next one-time ticket, for the preview's page alone")


class Ok(Reply):
    """The end of a request that is not a turn; what else it holds depends on the request."""

    type: Literal["ok"] = "ok"
    revision: int | None = Field(default=None, description="the revision of the world's state")
    mark: str | None = Field(default=None, description="where the playthrough stands; for `load`")
    ended: bool | None = Field(default=None, description="whether the turn was still running")
    values: dict[str, Number] | None = Field(default=None, description="axis to value")
    standing: dict[str, str] | None = Field(default=None, description="axis to the name of the range it is in")
    prompt: dict[str, Json] | None = Field(default=None, description="sections, history and tokens")
    relationship: dict[str, Json] | None = Field(default=None, description="how one stands to another, and why")
    turns: list[dict[str, Json]] | None = Field(default=None, description="turns, oldest first")
    cast: list[dict[str, Json]] | None = Field(default=None, description="the NPCs")
    keys: dict[str, Json] | None = Field(default=None, description="the declared keys of the world's state")
    axes: dict[str, Json] | None = Field(default=None, description="the axes of relationships")
    emotions: dict[str, str] | None = Field(default=None, description="emotion to the name of the game's animation")
    actions: list[dict[str, Json]] | None = Field(default=None, description="actions: declared, or to take back")
    models: list[dict[str, Json]] | None = Field(default=None, description="the voices that can answer")
    turn: str | None = Field(default=None, description="the turn that was taken back")
    relationships: list[dict[str, Json]] | None = Field(default=None, description="how all stand, or changes to undo")
    status: dict[str, Json] | None = Field(default=None, description="model, spending, queue, version")
    author: dict[str, Json] | None = Field(default=None, description="what the preview asked for")


class Error(Reply):
    """The request was not done; nothing was changed."""

    type: Literal["error"] = "error"
    code: str = Field(description="see Errors")
    message: str = Field(description="one sentence for whoever reads it; not for the player")
    retryable: bool = Field(description="whether the same request may succeed later")


class TurnStart(Reply):
    """The request was accepted and stored; the turn has begun."""

    type: Literal["turn.start"] = "turn.start"
    turn: TurnName
    npc: str = Field(description="who is going to speak")
    seq: Seq
    intent: str | None = Field(default=None, description="what the words were taken for, such as `ask` or `threaten`")


class TurnDelta(Reply):
    """The next piece of line `line`; the pieces joined are the line's text."""

    type: Literal["turn.delta"] = "turn.delta"
    seq: Seq
    line: LineNumber
    npc: str = Field(description="who speaks; `narrator` for what is told")
    text: str = Field(description="the next piece; shown as it comes")
    before: str | None = Field(
        default=None, description="with a line's first piece: the same `before` as the line will have"
    )


class Emotion(Message):
    """How a line is said."""

    name: str = Field(description="one of the world's emotions")
    intensity: float = Field(ge=0, le=1)


class TurnLine(Reply):
    """Line `line` is whole."""

    type: Literal["turn.line"] = "turn.line"
    seq: Seq
    line: LineNumber
    npc: str = Field(description="who spoke; `narrator` for what is told")
    text: str = Field(description="the whole line, without white space around it")
    before: str = Field(description="what separates it from the line before: '', ' ' or a line break")
    emotion: Emotion
    tags: list[str] = Field(
        description="`cut`: closed in mid-sentence; `filler`: bridges a wait, is not remembered; `narration`: told "
        "by a narrator, not said; `closing`: ends a reply that broke off; `direction:…`: what is done meanwhile; "
        "`beat:…`: a beat of a scene is done with it; `id:…`: it begins the line that the writer gave this id"
    )
    source: str = Field(description="who spoke: a model's id, `approved`, `authored`; the addon uses `addon`")


class TurnAction(Reply):
    """What the NPC would do in the game; the game decides, and answers with `action.result`."""

    type: Literal["turn.action"] = "turn.action"
    seq: Seq
    action: str = Field(description="the id to answer with in `action.result`")
    name: str = Field(description="the action's id in the world")
    args: dict[str, Json] = Field(description="its arguments, which fit the declared schema")


class TurnRelationship(Reply):
    """How the NPC's standing to somebody would change; the game may answer with `relationship.result`."""

    type: Literal["turn.relationship"] = "turn.relationship"
    seq: Seq
    change: str = Field(description="the id to answer with in `relationship.result`")
    from_: str = Field(alias="from", description="whose feelings")
    to: str = Field(description="toward whom")
    by: dict[str, Number] = Field(description="axis to what is added to it")
    reason: str


class Usage(Message):
    """What the turn used; what is not known is absent."""

    prompt_tokens: Count = Field(default=None, description="of all that was sent")
    completion_tokens: Count = Field(default=None, description="of the reply, thoughts included")
    cached_tokens: Count = Field(default=None, description="of the prompt's, those that the server had at hand")
    cost: Dollars = Field(default=None, description="US dollars")


class Timing(Message):
    """Milliseconds from the acceptance of the request."""

    first_text: float | None = Field(default=None, description="until the first text was sent")
    first_line: float | None = Field(default=None, description="until the first line was whole")
    total: float


class TurnEnd(Reply):
    """The turn is over and stored."""

    type: Literal["turn.end"] = "turn.end"
    turn: TurnName
    text: str = Field(description="the lines, each after its `before`, fillers and narration left out")
    reason: Literal["stop", "length", "cancelled", "broken"] = Field(
        description="said all; too long; cancelled; the model failed after it had begun to speak, or went on with what "
        "must not be heard"
    )
    fallback: bool = Field(description="another voice than the chosen model spoke")
    sources: list[str] = Field(description="the voices that spoke, in order")
    usage: Usage
    timing: Timing
    mark: Name = Field(description="where the playthrough stands now; for `load`")


class TurnError(Reply):
    """No voice could mend it: the store cannot write, the playthrough is busy, the sidecar is shutting down."""

    type: Literal["turn.error"] = "turn.error"
    code: str = Field(description="see Errors")
    message: str = Field(description="one sentence for whoever reads it; not for the player")
    retryable: bool = Field(description="whether the same request may succeed later")


class Notice(Reply):
    """For everybody; `id` is 0."""

    type: Literal["notice"] = "notice"
    code: str
    text: str = Field(description="one sentence")


class Part(Reply):
    """Part `n` (from 0) of `of`; the texts joined are a message's JSON."""

    type: Literal["part"] = "part"
    n: int = Field(ge=0, description="counts from 0")
    of: int = Field(ge=1, description="how many there are")
    text: str


REPLIES: dict[str, type[Reply]] = {
    cls.model_fields["type"].default: cls
    for cls in (
        Welcome,
        Ok,
        Error,
        TurnStart,
        TurnDelta,
        TurnLine,
        TurnAction,
        TurnRelationship,
        TurnEnd,
        TurnError,
        Notice,
        Part,
    )
}
"""The wire's name of every reply of version 1 to its class."""

TERMINAL = frozenset({"ok", "welcome", "error", "turn.end", "turn.error"})
"""Exactly one of these ends each request."""
