"""What the writers' preview asks for beside the game's requests. Only who came in by a ticket may."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field

from .fields import Change, Json, Mark, Name, Note, NpcId, Request, Words
from .limits import MAX_ID

AUTHOR_PREFIX: Final = "author."
"""All of these begin with it."""
MAX_FILE: Final = 1024 * 1024
"""Bytes of a content file."""
MAX_SET: Final = 200
"""Keys of a file that are changed at once."""
FilePath = Annotated[str, Field(min_length=1, max_length=256)]
Turn = Annotated[str, Field(min_length=1, max_length=32)]
LineId = Annotated[str, Field(min_length=1, max_length=128)]


class AuthorRead(Request):
    """The world's folder: its files and what is wrong with them, or one file."""

    type: Literal["author.read"] = "author.read"
    path: FilePath | None = Field(default=None, description="a file, as the list names it; absent: the list")


class AuthorWrite(Request):
    """Writes a content file: a whole text, or single keys, with the writer's comments and order kept."""

    type: Literal["author.write"] = "author.write"
    path: FilePath = Field(description="a file of the list, or a new one where the world would read it")
    revision: str = Field(max_length=64, description="of the `author.read` that this is based on; empty: a new file")
    text: Annotated[str, Field(max_length=MAX_FILE)] | None = Field(default=None, description="the whole text")
    set: Annotated[dict[Annotated[str, Field(max_length=512)], Json], Field(max_length=MAX_SET)] | None = Field(
        default=None,
        description="dotted keys, such as `voice.length.sentences` or `knowledge[weir].text`, to new values; null "
        "takes a key away",
    )


class AuthorCheck(Request):
    """What is wrong with the world as its files are now, and what could be better."""

    type: Literal["author.check"] = "author.check"


class AuthorReload(Request):
    """Reads the world's folder again now, without waiting until the change is noticed."""

    type: Literal["author.reload"] = "author.reload"


class AuthorAudition(Request):
    """One reply outside the playthrough: nothing of it is kept but what it cost."""

    type: Literal["author.audition"] = "author.audition"
    npc: NpcId = Field(description="who is spoken to")
    text: Words = Field(description="what is said; at most `limits.text` code points")
    speaker: NpcId = Field(default="player", description="who speaks")
    note: Note = Field(default="", description="a director's note for this reply alone")
    changes: Change | None = Field(default=None, description="what to suppose for this reply alone")
    model: str | None = Field(default=None, max_length=128, description="one of `describe`'s; absent: the first")
    seed: int | None = Field(default=None, ge=0, le=MAX_ID, description="for the same reply again, where a model can")
    estimate: bool = Field(default=False, description="ask nobody; tell what it would cost at most")


class AuthorPrompt(Request):
    """The prompt that was sent for a turn of this playthrough."""

    type: Literal["author.prompt"] = "author.prompt"
    turn: Turn
    npc: NpcId | None = Field(default=None, description="whose, of a turn in which several speak; absent: the first")


class AuthorApprove(Request):
    """Keeps a writer's word on a reply, takes one back, or lists them."""

    type: Literal["author.approve"] = "author.approve"
    turn: Turn | None = Field(default=None, description="the turn whose reply it is")
    lines: list[int] | None = Field(default=None, description="numbers of its lines; absent: all")
    npc: NpcId | None = Field(default=None, description="whose reply or list; for a reply of an audition")
    text: Words | None = Field(default=None, description="the reply of an audition")
    asked: Words | None = Field(default=None, description="what was said to it")
    changes: Change | None = Field(default=None, description="what was supposed for it")
    verdict: Literal["good", "bad"] | None = Field(default=None, description="absent: a list is asked for")
    word: Note = Field(default="", description="why, in the writer's words")
    take_back: LineId | None = Field(default=None, description="the id of a line that is not wanted any more")


class AuthorExport(Request):
    """What is kept, or a talk, in the form of a file."""

    type: Literal["author.export"] = "author.export"
    kind: Literal["dialogue", "csv", "pot", "playthrough"]
    npc: NpcId | None = Field(default=None, description="whose lines; absent: everybody's")
    name: Name | None = Field(default=None, description="of the playthrough file, without its ending")
    title: Note = Field(default="", description="what the playthrough shows")
    expectations: dict[str, Json] | None = Field(default=None, description="turn to what is expected of its reply")
    write: bool = Field(default=False, description="put it into the world's folder as well")


class AuthorForks(Request):
    """Lists the playthroughs that are kept; with a name makes one more, forked from this one."""

    type: Literal["author.forks"] = "author.forks"
    name: Name | None = Field(default=None, description="of the new one; it must not be there yet")
    mark: Mark | None = Field(default=None, description="where it stands; absent: where this one stands now")


AUTHOR_REQUESTS: dict[str, type[Request]] = {
    cls.model_fields["type"].default: cls
    for cls in (
        AuthorRead,
        AuthorWrite,
        AuthorCheck,
        AuthorReload,
        AuthorAudition,
        AuthorPrompt,
        AuthorApprove,
        AuthorExport,
        AuthorForks,
    )
}
"""The wire's name of each to its class."""
