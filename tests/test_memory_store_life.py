"""Random lives of a store against a simple model of one."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Node, NodeKind, Store, StoreError


@dataclass
class Known:
    """A node as the model knows it."""

    playthrough: int
    parent: int | None
    kind: NodeKind
    status: str
    mark: str
    data: dict[str, Any]
    result: dict[str, Any] | None = None
    lines: list[dict[str, Any]] = field(default_factory=list)
    snapshot: dict[str, Any] | None = None


KINDS: list[NodeKind] = ["turn", "world", "relationship", "event", "define"]
SMALL = st.dictionaries(st.sampled_from("abc"), st.integers() | st.text(max_size=3), max_size=2)
PICK = st.integers(min_value=0, max_value=10**6)


class StoreLife(RuleBasedStateMachine):
    """Anything in any order; after each step the store tells what the model expects."""

    def __init__(self) -> None:
        super().__init__()
        self.random = Random(1)
        self.store = self.make()
        self.nodes: dict[int, Known] = {}
        self.heads: dict[int, int] = {}
        self.names: dict[str, int] = {}

    def make(self) -> Store:
        return InMemoryStore(random_bytes=self.random.randbytes)

    def picked(self, pick: int, playthrough: int | None = None) -> int:
        known = [id_ for id_, node in self.nodes.items() if playthrough in (None, node.playthrough)]
        return known[-1 - pick % len(known)]

    def upwards(self, node: int) -> Iterator[int]:
        at: int | None = node
        while at is not None:
            yield at
            at = self.nodes[at].parent

    def expect(self, node: Node) -> None:
        known = self.nodes[node.id]
        assert (node.parent, node.kind, node.status) == (known.parent, known.kind, known.status)
        assert (node.mark, node.data, node.result) == (known.mark, known.data, known.result)
        assert node.depth == len(list(self.upwards(node.id))) - 1

    @initialize()
    def begin(self) -> None:
        self.open("one")

    @rule(name=st.sampled_from(["one", "two"]))
    def open(self, name: str) -> None:
        record = self.store.open_playthrough(name)
        if name not in self.names:
            assert record.id not in self.heads
            self.names[name], self.heads[record.id] = record.id, record.head
            root = self.store.node(record.head)
            self.nodes[root.id] = Known(record.id, None, "root", "done", root.mark, {})
        assert (record.id, record.head) == (self.names[name], self.heads[record.id])

    @rule(pick=PICK, kind=st.sampled_from(KINDS), data=SMALL, open_=st.booleans(), move=st.booleans())
    def append(self, pick: int, kind: NodeKind, data: dict[str, Any], open_: bool, move: bool) -> None:
        parent = self.picked(pick % 6)
        playthrough = self.nodes[parent].playthrough
        is_open = open_ and kind == "turn"
        node = self.store.append(playthrough, parent, kind, data, status="open" if is_open else "done", move_head=move)
        assert node.id > max(self.nodes)
        assert node.mark not in {known.mark for known in self.nodes.values()}
        self.nodes[node.id] = Known(playthrough, parent, kind, "open" if is_open else "done", node.mark, data)
        if move:
            self.heads[playthrough] = node.id
        self.expect(node)

    @rule(pick=PICK, line=SMALL)
    def add_line(self, pick: int, line: dict[str, Any]) -> None:
        node = self.picked(pick)
        if self.nodes[node].status == "open":
            self.store.add_line(node, line)
            self.nodes[node].lines.append(line)
        else:
            with pytest.raises(StoreError):
                self.store.add_line(node, line)

    @rule(pick=PICK, result=SMALL)
    def finish(self, pick: int, result: dict[str, Any]) -> None:
        node = self.picked(pick)
        if self.nodes[node].kind == "turn":
            ended = self.store.finish(node, result)
            self.nodes[node].status, self.nodes[node].result = "done", result
            self.expect(ended)
        else:
            with pytest.raises(StoreError):
                self.store.finish(node, result)

    @rule(pick=PICK, data=st.data())
    def set_head(self, pick: int, data: st.DataObject) -> None:
        playthrough = data.draw(st.sampled_from(sorted(self.heads)))
        node = self.picked(pick)
        if self.nodes[node].playthrough == playthrough:
            self.store.set_head(playthrough, node)
            self.heads[playthrough] = node
        else:
            with pytest.raises(StoreError):
                self.store.set_head(playthrough, node)

    @rule(pick=PICK, snapshot=SMALL)
    def put_snapshot(self, pick: int, snapshot: dict[str, Any]) -> None:
        node = self.picked(pick)
        self.store.put_snapshot(node, snapshot)
        self.nodes[node].snapshot = snapshot

    @rule(pick=PICK)
    def load(self, pick: int) -> None:
        node = self.picked(pick)
        known = self.nodes[node]
        for playthrough in self.heads:
            found = self.store.find_mark(playthrough, known.mark)
            assert (found is not None and found.id == node) == (playthrough == known.playthrough)
        snapshot, after = self.store.nearest_snapshot(node)
        way = list(self.upwards(node))
        at = next((at for at in way if self.nodes[at].snapshot is not None), None)
        assert snapshot == (None if at is None else self.nodes[at].snapshot)
        assert [each.id for each in after] == list(reversed(way if at is None else way[: way.index(at)]))
        for each in after:
            self.expect(each)

    @rule(pick=PICK, limit=st.integers(0, 12), kinds=st.lists(st.sampled_from([*KINDS, "root"]), max_size=3))
    def path(self, pick: int, limit: int, kinds: list[NodeKind]) -> None:
        node = self.picked(pick)
        wanted = [at for at in self.upwards(node) if not kinds or self.nodes[at].kind in kinds]
        found = self.store.path(node, limit=limit, kinds=kinds)
        assert [each.id for each in found] == wanted[:limit]
        for each in found:
            self.expect(each)

    @invariant()
    def heads_are_where_they_were_put(self) -> None:
        for playthrough, node in self.heads.items():
            self.expect(self.store.head(playthrough))
            assert self.store.head(playthrough).id == node

    def teardown(self) -> None:
        for node in self.nodes:
            self.expect(self.store.node(node))
        self.store.close()


class SqliteStoreLife(StoreLife):
    """The same in a file, which is closed and opened again now and then, with turns running."""

    def make(self) -> Store:
        if not hasattr(self, "folder"):
            self.folder = tempfile.TemporaryDirectory()
        return SqliteStore(Path(self.folder.name) / "memory.db", wait=0, random_bytes=self.random.randbytes)

    @precondition(lambda self: self.nodes)
    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = self.make()
        for name, playthrough in self.names.items():
            assert self.store.open_playthrough(name).head == self.heads[playthrough]
        for known in self.nodes.values():
            if known.status == "open":
                known.status, known.result = "done", {"lines": known.lines, "reason": "cancelled"}

    def teardown(self) -> None:
        super().teardown()
        self.folder.cleanup()


TestInMemoryStoreLife = StoreLife.TestCase
TestInMemoryStoreLife.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestSqliteStoreLife = SqliteStoreLife.TestCase
TestSqliteStoreLife.settings = settings(max_examples=25, stateful_step_count=40, deadline=None)
