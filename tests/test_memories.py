"""What a store gives back of the past: only what lies above the node that it is asked for, whatever was done before."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.memories import ChapterRecord, Filed
from npc_dialogue.memory.migrations import MIGRATIONS, migrate
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store, StoreError

EVER = 10**9
NPCS = ("mira", "tom")


@pytest.fixture(params=["in memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made = InMemoryStore() if request.param == "in memory" else SqliteStore(tmp_path / "memory.db", wait=0)
    with contextlib.closing(made):
        yield made


def say(store: Store, playthrough: int, parent: int, *words: str, hearers: tuple[str, ...] = NPCS) -> int:
    """A turn that has ended."""
    node = store.append(playthrough, parent, "turn", {"text": words}, status="open", hearers=hearers)
    return store.finish(node.id, {"lines": []}, words=words).id


def recalled(store: Store, node: int, npc: str, *words: str, below: int = EVER) -> list[tuple[int, int]]:
    found = store.memories.recall(node, npc, words, limit=50, below=below)
    return [(each.node.id, each.part) for each in found]


def test_words_lead_to_what_was_said_and_answered_and_only_for_who_was_there(store: Store) -> None:
    record = store.open_playthrough("p")
    ring = say(store, record.id, record.head, "my ring is lost", "what a pity", hearers=("mira",))
    bell = say(store, record.id, ring, "the bell", "it rings at noon")
    assert recalled(store, bell, "mira", "ring") == [(ring, 0)]
    assert recalled(store, bell, "mira", "pity", "noon") in ([(ring, 1), (bell, 1)], [(bell, 1), (ring, 1)])
    assert recalled(store, bell, "tom", "ring", "pity") == []
    assert recalled(store, bell, "tom", "noon") == [(bell, 1)]
    assert recalled(store, bell, "mira", "noon", below=2) == recalled(store, bell, "mira") == []
    assert recalled(store, ring, "mira", "bell") == []


def test_a_rare_word_counts_for_more_than_a_common_one(store: Store) -> None:
    record = store.open_playthrough("p")
    at = record.head
    for number in range(30):
        at = say(store, record.id, at, "the mill turns" if number != 7 else "the heron at the mill")
    (first, _), *_ = recalled(store, at, "mira", "mill", "heron")
    assert store.node(first).depth == 8


def test_a_corrected_turn_is_found_by_what_was_heard_of_it_alone(store: Store) -> None:
    record = store.open_playthrough("p")
    turn = say(store, record.id, record.head, "well", "the key is under the stone")
    store.finish(turn, {"lines": []}, words=("well", "the key"))
    assert recalled(store, turn, "mira", "stone") == []
    assert recalled(store, turn, "mira", "key") == [(turn, 1)]


@pytest.mark.parametrize("word", ['"', "a OR b", "words:x", "*", "東京", "สวัส", "", "a\x00b", "'; DROP TABLE node"])
def test_any_word_may_be_looked_for(store: Store, word: str) -> None:
    record = store.open_playthrough("p")
    turn = say(store, record.id, record.head, "東京 京都 สวัส b x")
    assert recalled(store, turn, "mira", word) == ([(turn, 0)] if word in {"東京", "สวัส"} else [])


def test_a_word_of_every_line_leads_to_the_newest(tmp_path: Path) -> None:
    with contextlib.closing(InMemoryStore()) as store:
        record = store.open_playthrough("p")
        at = record.head
        for _ in range(1_300):
            at = say(store, record.id, at, "mill", hearers=("mira",))
        found = recalled(store, at, "mira", "mill")
    assert len(found) == 50
    assert min(node for node, _ in found) > 100


def test_what_others_heard_hides_nothing(store: Store) -> None:
    record = store.open_playthrough("p")
    at = record.head
    own = []
    for number in range(260):
        at = say(store, record.id, at, f"the mill {number}", hearers=("mira",) if number % 13 == 0 else ("tom",))
        own += [at] if number % 13 == 0 else []
    assert recalled(store, at, "mira", "mill") == [(node, 0) for node in reversed(own)]
    fork = say(store, record.id, own[3], "the mill is elsewhere", hearers=("mira",))
    assert [node for node, _ in recalled(store, fork, "mira", "mill", "elsewhere")] == [fork, *reversed(own[:4])]


def test_chapters_cover_with_the_highest_level_there_is_and_belong_to_their_branch(store: Store) -> None:
    record = store.open_playthrough("p")
    nodes = [record.head]
    for _ in range(6):
        nodes.append(say(store, record.id, nodes[-1], "x"))

    def put(level: int, first: int, last: int, node: int) -> None:
        data = {"of": [first, last]}
        chapter = ChapterRecord(level=level, first=first, last=last, node=node, data=data)
        store.memories.put_chapters("mira", [chapter])

    put(0, 1, 2, nodes[2])
    put(0, 3, 4, nodes[4])
    assert [(each.first, each.last) for each in store.memories.chapters(nodes[6], "mira")] == [(1, 2), (3, 4)]
    put(1, 1, 4, nodes[4])
    put(0, 5, 6, nodes[6])
    found = store.memories.chapters(nodes[6], "mira")
    assert [(each.level, each.first, each.last, each.data["of"]) for each in found] == [
        (1, 1, 4, [1, 4]),
        (0, 5, 6, [5, 6]),
    ]
    assert [each.last for each in store.memories.chapters(nodes[3], "mira")] == [2]
    assert store.memories.chapters(nodes[6], "tom") == []
    beside = say(store, record.id, nodes[3], "y")
    assert [each.last for each in store.memories.chapters(beside, "mira")] == [2]


@pytest.mark.parametrize("node", [0, 99, -1])
def test_a_node_that_does_not_exist_is_refused(store: Store, node: int) -> None:
    store.open_playthrough("p")
    chapter = ChapterRecord(level=0, first=1, last=2, node=node, data={})
    calls: list[Callable[[], object]] = [
        lambda: store.memories.heard(node, "mira", limit=1),
        lambda: store.memories.count(node, "mira"),
        lambda: store.memories.recall(node, "mira", ["x"], limit=1, below=1),
        lambda: store.memories.chapters(node, "mira"),
        lambda: store.memories.put_chapters("mira", [chapter]),
        lambda: store.memories.file([Filed(node=node, hearers=["mira"], words=["x"])]),
        lambda: store.archive.fork(node, "new"),
    ]
    for call in calls:
        with pytest.raises(StoreError, match="There is no node"):
            call()


def test_what_is_older_than_the_tables_is_on_branches_and_can_be_filed(tmp_path: Path) -> None:
    file = tmp_path / "memory.db"
    chance = Random(1)
    parents = {1: None} | {node: chance.randint(max(1, node - 3), node - 1) for node in range(2, 60)}
    depth = {1: 0}
    for node in range(2, 60):
        depth[node] = depth[parents[node] or 0] + 1
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        migrate(connection, MIGRATIONS[:2])
        connection.execute("BEGIN")
        connection.execute("INSERT INTO playthrough (id, name, secret, head) VALUES (1, 'old', 's', 59)")
        connection.executemany(
            "INSERT INTO node (id, playthrough, parent, kind, status, depth, mark, data) "
            "VALUES (?, 1, ?, ?, 'done', ?, ?, '{}')",
            [(node, up, "turn" if up else "root", depth[node], f"m{node}") for node, up in parents.items()],
        )
        connection.execute("COMMIT")
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        unfiled = store.memories.unfiled(1, limit=100)
        assert [node.id for node in unfiled] == list(range(2, 60))
        store.memories.file([Filed(node=each.id, hearers=["mira"], words=[f"word{each.id}"]) for each in unfiled])
        assert store.memories.unfiled(1, limit=1) == []
        for node in range(1, 60):
            above = [each.id for each in store.path(node, limit=100) if each.kind == "turn"]
            heard = store.memories.heard(node, "mira", limit=100)
            assert [each.node.id for each in heard] == above
            assert [each.number for each in heard] == list(range(len(above), 0, -1))
            assert {id_ for id_, _ in recalled(store, node, "mira", *(f"word{n}" for n in range(60)))} == set(above)


@dataclass
class Told:
    parent: int | None
    hearers: tuple[str, ...]
    words: tuple[str, ...]
    done: bool


PICK = st.integers(0, 60)
HEARERS = st.lists(st.sampled_from(NPCS), unique=True).map(tuple)
WORD = st.sampled_from(["ring", "mill", "bell", "東京"])


class Branches(RuleBasedStateMachine):
    """Against a tree of plain values: nodes made anywhere, ended, corrected, forked, and the file lost and reopened."""

    def make(self) -> Store:
        return InMemoryStore()

    def reopen(self) -> None:
        """An in-memory store cannot be."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.store = self.make()
        record = self.store.open_playthrough("p")
        self.playthrough = record.id
        self.nodes = {record.head: Told(None, (), (), True)}

    def picked(self, pick: int) -> int:
        """Mostly one of the newest."""
        ids = sorted(self.nodes, reverse=True)
        return ids[pick % len(ids)]

    @rule(pick=PICK, hearers=HEARERS, words=st.lists(WORD, min_size=1, max_size=2))
    def event(self, pick: int, hearers: tuple[str, ...], words: list[str]) -> None:
        parent = self.picked(pick)
        node = self.store.append(self.playthrough, parent, "event", {}, hearers=hearers, words=[" ".join(words)])
        self.nodes[node.id] = Told(parent, hearers, (" ".join(words),), True)

    @rule(pick=PICK, hearers=HEARERS)
    def begin_turn(self, pick: int, hearers: tuple[str, ...]) -> None:
        parent = self.picked(pick)
        node = self.store.append(self.playthrough, parent, "turn", {}, status="open", hearers=hearers)
        self.nodes[node.id] = Told(parent, hearers, (), False)
        self.open_turn = node.id

    @rule(pick=PICK, words=st.lists(WORD, max_size=2))
    def end_turn(self, pick: int, words: list[str]) -> None:
        node = self.picked(pick)
        if self.store.node(node).kind == "turn":
            self.store.finish(node, {"lines": []}, words=words)
            told = self.nodes[node]
            self.nodes[node] = Told(told.parent, told.hearers, tuple(words), True)

    @rule()
    def kill(self) -> None:
        self.reopen()

    def above(self, node: int) -> list[int]:
        found: list[int] = []
        at: int | None = node
        while at is not None:
            found.append(at)
            at = self.nodes[at].parent
        return found

    @invariant()
    def nothing_of_another_branch_is_remembered(self) -> None:
        for node in sorted(self.nodes)[-6:]:
            for npc in NPCS:
                there = [each for each in self.above(node) if npc in self.nodes[each].hearers]
                heard = self.store.memories.heard(node, npc, limit=100)
                assert [each.node.id for each in heard] == there
                assert [each.number for each in heard] == list(range(len(there), 0, -1))
                assert self.store.memories.count(node, npc) == len(there)
                for word in ("ring", "東京"):
                    told = {
                        (each, part)
                        for each in there
                        for part, words in enumerate(self.nodes[each].words)
                        if word in words.split()
                    }
                    assert set(recalled(self.store, node, npc, word)) == told

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()


class FileBranches(Branches):
    """The same with a file that is opened again."""

    def make(self) -> Store:
        return SqliteStore(Path(self.folder.name) / "memory.db", wait=0)

    def reopen(self) -> None:
        self.store.close()
        self.store = self.make()
        self.store.open_playthrough("p")
        for node in self.store.memories.unfiled(self.playthrough, limit=100):
            told = self.nodes[node.id]
            assert not told.done
            self.store.memories.file([Filed(node=node.id, hearers=told.hearers, words=("ring",))])
            self.nodes[node.id] = Told(told.parent, told.hearers, ("ring",), True)


TestBranches = Branches.TestCase
TestBranches.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestFileBranches = FileBranches.TestCase
TestFileBranches.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
