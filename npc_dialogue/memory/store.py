"""The store's port and the values it keeps.

A playthrough's past is a tree of nodes; each node is one thing that happened (a turn, a change of the world or of a
relationship, an event, a line of a scripted scene, a scene's begin or end) and knows only its parent. The head is the
node that the game stands at. Loading an older save moves the head; nothing is deleted. A node holds the JSON that the
engine needs to replay it; a *snapshot* on some nodes holds the whole state, so that going back costs the same however
long the past is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from .archive import Archive
    from .ledger import LedgerStore
    from .measures import MeasureStore
    from .memories import Memories
    from .vectors import Vectors

Json = Any
NodeKind = Literal["turn", "world", "relationship", "event", "told", "scene", "define", "root"]
"""A new kind needs a column of its own in the file, by a new step in `migrations.py`."""
Status = Literal["open", "done"]


class StoreError(Exception):
    """The store cannot be opened, read or written; the message is for a person and holds no secret.

    Only what fails while a file is opened names its path, so what fails later may be told to a client.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One thing that happened on a branch."""

    id: int
    parent: int | None
    kind: NodeKind
    status: Status
    mark: str
    """What a save of this node hands to the game: at most 64 characters, unguessable, unique over all files."""
    data: Mapping[str, Json]
    """What was asked or changed; for a turn the request, fixed when it was accepted."""
    result: Mapping[str, Json] | None
    """For a turn: lines and reason, once it ended; None before, and for every other kind."""
    depth: int
    """Number of ancestors; 0 for the root."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaythroughRecord:
    """A playthrough as it is stored."""

    id: int
    name: str
    secret: str
    """Random per playthrough; labels and seeds are drawn from it."""
    head: int
    """The id of the node the game stands at."""


class Store(Protocol):
    """Every method is durable when it returns: a killed process loses nothing that was returned from.

    One call at a time, from whichever thread; who has several threads gives the store one of its own. What is handed in
    may be changed afterwards and what is handed out belongs to the caller: neither reaches the store. Every method
    raises `StoreError` for an id that does not exist, for a value that JSON cannot hold, and when the storage fails;
    nothing was changed then. Ids are below 2^53, grow in the order of acceptance and are never given twice.
    """

    @property
    def ledger(self) -> LedgerStore:
        """What was spent, beside the tree."""

    @property
    def measures(self) -> MeasureStore:
        """What was learned of how models count tokens."""

    @property
    def memories(self) -> Memories:
        """What each NPC has of the past."""

    @property
    def vectors(self) -> Vectors:
        """What memories mean, where a server for that is named."""

    @property
    def archive(self) -> Archive:
        """Playthroughs as wholes."""

    def open_playthrough(self, name: str) -> PlaythroughRecord:
        """The playthrough of that name, made with a root node if it is new.

        Turns left open by a process that died are ended here with the result
        `{"lines": [the lines they have], "reason": "cancelled"}`; turns that this store opened itself go on.
        """

    def append(
        self,
        playthrough: int,
        parent: int,
        kind: NodeKind,
        data: Mapping[str, Json],
        *,
        status: Status = "done",
        move_head: bool = True,
        hearers: Sequence[str] = (),
        words: Sequence[str] = (),
    ) -> Node:
        """A new node under `parent`, a node of the same playthrough; with `move_head` it becomes the head.

        Only a turn may be open; the root is made by `open_playthrough` alone. `hearers` are the NPCs that were there,
        `words` what each part of it is found by, for what is not open; see `Memories`.
        """

    def add_line(self, node: int, line: Mapping[str, Json]) -> None:
        """A line of an open turn, so that a crash keeps what was said. It is not seen in `Node.result`."""

    def finish(self, node: int, result: Mapping[str, Json], *, words: Sequence[str] = ()) -> Node:
        """Ends an open turn; `result` replaces the lines kept so far, `words` are what its parts are found by.

        A turn that has ended takes the new result in place of its old one (a `cancel` after `turn.end` keeps what was
        heard). A snapshot that the node already has is the caller's to put again.
        """

    def head(self, playthrough: int) -> Node:
        """The node the game stands at."""

    def set_head(self, playthrough: int, node: int) -> None:
        """Moves the head to any node of the playthrough."""

    def node(self, node: int) -> Node:
        """A node by its id; `StoreError` when there is none."""

    def find_mark(self, playthrough: int, mark: str) -> Node | None:
        """The node of a mark of this playthrough; None for any other string."""

    def path(self, node: int, *, limit: int, kinds: Sequence[NodeKind] = ()) -> list[Node]:
        """The node and its ancestors, newest first, at most `limit` of the kinds asked for (all when empty).

        The cost grows with what is returned only, also where nodes of the kinds asked for lie far apart.
        """

    def put_snapshot(self, node: int, snapshot: Mapping[str, Json]) -> None:
        """Keeps the whole state as it is at this node, in place of what was kept for it before."""

    def nearest_snapshot(self, node: int) -> tuple[Mapping[str, Json] | None, list[Node]]:
        """The newest snapshot at or above the node, and the nodes after it down to this one, oldest first.

        Where no snapshot is found, None and all nodes from the root on. The cost grows with the nodes returned.
        """

    def close(self) -> None:
        """Releases the file; the store is of no use afterwards. A second call does nothing."""
