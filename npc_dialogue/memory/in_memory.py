"""A store that keeps everything in the process: for samples, tests and the preview."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from .json_text import from_text, to_text
from .ledger import InMemoryLedger
from .marks import RandomBytes, is_mark, mint_mark, mint_secret
from .measures import InMemoryMeasures
from .refusals import check_name, check_new_node, closed, not_a_turn, not_open, unknown_node, unknown_playthrough
from .store import Json, Node, NodeKind, PlaythroughRecord, Status, StoreError


@dataclass(slots=True, kw_only=True)
class _Entry:
    """A node as it is kept: its JSON as text, so that nobody's later change reaches it."""

    id: int
    playthrough: int
    parent: int | None
    kind: NodeKind
    status: Status
    mark: str
    data: str
    depth: int
    result: str | None = None
    snapshot: str | None = None

    def node(self) -> Node:
        return Node(
            id=self.id,
            parent=self.parent,
            kind=self.kind,
            status=self.status,
            mark=self.mark,
            data=from_text(self.data),
            result=None if self.result is None else from_text(self.result),
            depth=self.depth,
        )


class InMemoryStore:
    """A `Store` that behaves as `SqliteStore` does, except that it ends with its process.

    `random_bytes` is where marks and secrets come from.
    """

    def __init__(self, *, random_bytes: RandomBytes = secrets.token_bytes) -> None:
        self._random_bytes = random_bytes
        self._entries: dict[int, _Entry] = {}
        self._by_mark: dict[str, _Entry] = {}
        self._playthroughs: dict[int, PlaythroughRecord] = {}
        self._by_name: dict[str, int] = {}
        self._closed = False
        self.ledger = InMemoryLedger(self._check_open)
        self.measures = InMemoryMeasures(self._check_open)

    def open_playthrough(self, name: str) -> PlaythroughRecord:
        """See `Store`. Nothing is ever found open here, since the turns of a dead process died with it."""
        self._check_open()
        check_name(name)
        if name not in self._by_name:
            playthrough = len(self._playthroughs) + 1
            secret = mint_secret(self._random_bytes)
            root = self._add(playthrough, None, "root", {}, "done")
            self._playthroughs[playthrough] = PlaythroughRecord(id=playthrough, name=name, secret=secret, head=root.id)
            self._by_name[name] = playthrough
        return self._playthroughs[self._by_name[name]]

    def append(
        self,
        playthrough: int,
        parent: int,
        kind: NodeKind,
        data: Mapping[str, Json],
        *,
        status: Status = "done",
        move_head: bool = True,
    ) -> Node:
        """See `Store`."""
        check_new_node(kind, status)
        record = self._record(playthrough)
        entry = self._add(playthrough, self._entry(parent, playthrough), kind, data, status)
        if move_head:
            self._playthroughs[playthrough] = replace(record, head=entry.id)
        return entry.node()

    def add_line(self, node: int, line: Mapping[str, Json]) -> None:
        """See `Store`. The line is only checked: it would be of use after a crash, which nothing here survives."""
        to_text(line)
        if self._entry(node).status != "open":
            raise not_open(node)

    def finish(self, node: int, result: Mapping[str, Json]) -> Node:
        """See `Store`."""
        entry = self._entry(node)
        if entry.kind != "turn":
            raise not_a_turn(node)
        entry.result = to_text(result)
        entry.status = "done"
        return entry.node()

    def head(self, playthrough: int) -> Node:
        """See `Store`."""
        return self._entry(self._record(playthrough).head).node()

    def set_head(self, playthrough: int, node: int) -> None:
        """See `Store`."""
        record = self._record(playthrough)
        self._playthroughs[playthrough] = replace(record, head=self._entry(node, playthrough).id)

    def node(self, node: int) -> Node:
        """See `Store`."""
        return self._entry(node).node()

    def find_mark(self, playthrough: int, mark: str) -> Node | None:
        """See `Store`."""
        self._record(playthrough)
        entry = self._by_mark.get(mark) if is_mark(mark) else None
        return entry.node() if entry is not None and entry.playthrough == playthrough else None

    def path(self, node: int, *, limit: int, kinds: Sequence[NodeKind] = ()) -> list[Node]:
        """See `Store`, but for the cost: it grows with the nodes passed on the way."""
        found: list[Node] = []
        for entry in self._upwards(self._entry(node)):
            if len(found) >= limit:
                break
            if not kinds or entry.kind in kinds:
                found.append(entry.node())
        return found

    def put_snapshot(self, node: int, snapshot: Mapping[str, Json]) -> None:
        """See `Store`."""
        self._entry(node).snapshot = to_text(snapshot)

    def nearest_snapshot(self, node: int) -> tuple[Mapping[str, Json] | None, list[Node]]:
        """See `Store`."""
        after: list[Node] = []
        for entry in self._upwards(self._entry(node)):
            if entry.snapshot is not None:
                return from_text(entry.snapshot), after[::-1]
            after.append(entry.node())
        return None, after[::-1]

    def close(self) -> None:
        """See `Store`."""
        self._closed = True

    def _check_open(self) -> None:
        if self._closed:
            raise closed()

    def _record(self, playthrough: int) -> PlaythroughRecord:
        self._check_open()
        if playthrough not in self._playthroughs:
            raise unknown_playthrough(playthrough)
        return self._playthroughs[playthrough]

    def _entry(self, node: int, playthrough: int | None = None) -> _Entry:
        self._check_open()
        entry = self._entries.get(node)
        if entry is None or playthrough not in (None, entry.playthrough):
            raise unknown_node(node)
        return entry

    def _upwards(self, entry: _Entry) -> Iterator[_Entry]:
        yield entry
        while entry.parent is not None:
            entry = self._entries[entry.parent]
            yield entry

    def _add(
        self, playthrough: int, parent: _Entry | None, kind: NodeKind, data: Mapping[str, Json], status: Status
    ) -> _Entry:
        entry = _Entry(
            id=len(self._entries) + 1,
            playthrough=playthrough,
            parent=None if parent is None else parent.id,
            kind=kind,
            status=status,
            mark=mint_mark(self._random_bytes),
            data=to_text(data),
            depth=0 if parent is None else parent.depth + 1,
        )
        if entry.mark in self._by_mark:
            raise StoreError("The source of randomness gave the same mark twice.")
        self._entries[entry.id] = self._by_mark[entry.mark] = entry
        return entry
