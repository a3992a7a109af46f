"""What every store promises, asked of each of them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.marks import RandomBytes
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Node, NodeKind, Store, StoreError

MakeStore = Callable[..., Store]


@pytest.fixture(params=["in memory", "sqlite"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeStore]:
    with contextlib.ExitStack() as stack:

        def make(**settings: RandomBytes) -> Store:
            if request.param == "in memory":
                return InMemoryStore(**settings)
            store = SqliteStore(tmp_path / "memory.db", wait=0, **settings)
            stack.callback(store.close)
            return store

        yield make


@pytest.fixture
def store(make_store: MakeStore) -> Store:
    return make_store()


def chain(store: Store, *kinds: NodeKind) -> list[int]:
    """The ids of a new playthrough's root and of nodes of these kinds, each under the one before."""
    record = store.open_playthrough("chain")
    ids = [record.head]
    for number, kind in enumerate(kinds):
        ids.append(store.append(record.id, ids[-1], kind, {"n": number}).id)
    return ids


def ids(nodes: list[Node]) -> list[int]:
    return [node.id for node in nodes]


def test_a_new_playthrough_stands_at_its_root(store: Store) -> None:
    record = store.open_playthrough("first")
    root = store.head(record.id)
    assert (root.id, root.parent, root.kind, root.status, root.depth) == (record.head, None, "root", "done", 0)
    assert (root.data, root.result) == ({}, None)


def test_a_playthrough_is_found_again_with_its_head(store: Store) -> None:
    record = store.open_playthrough("first")
    other = store.open_playthrough("second")
    node = store.append(record.id, record.head, "turn", {})
    again = store.open_playthrough("first")
    assert (again.id, again.name, again.secret, again.head) == (record.id, "first", record.secret, node.id)
    assert other.id != record.id
    assert other.secret != record.secret
    assert store.head(other.id).id == other.head


@pytest.mark.parametrize("name", ["Ünï 物語", "'; DROP TABLE node; --", "a\x00b", " "])
def test_any_text_is_a_name(store: Store, name: str) -> None:
    record = store.open_playthrough(name)
    assert record.name == name
    assert store.open_playthrough(name) == record


@pytest.mark.parametrize("name", ["", "\ud800"])
def test_what_is_not_text_is_no_name(store: Store, name: str) -> None:
    with pytest.raises(StoreError, match="name"):
        store.open_playthrough(name)


def test_an_append_moves_the_head_only_when_asked(store: Store) -> None:
    record = store.open_playthrough("p")
    first = store.append(record.id, record.head, "world", {"patch": {"flood": True}})
    beside = store.append(record.id, record.head, "event", {"text": "A bell"}, move_head=False)
    assert store.head(record.id) == first
    assert (first.kind, first.data, first.depth, first.parent) == ("world", {"patch": {"flood": True}}, 1, record.head)
    assert store.node(beside.id) == beside
    assert beside.id > first.id


def test_what_the_caller_changes_afterwards_does_not_reach_the_store(store: Store) -> None:
    record = store.open_playthrough("p")
    data = {"hears": ["mira"]}
    node = store.append(record.id, record.head, "turn", data)
    data["hears"].append("tobin")
    store.node(node.id).data["hears"].append("ada")
    assert store.node(node.id).data == {"hears": ["mira"]}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
ANY_TEXT = st.text(st.characters(codec=None, categories=None))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.dictionaries(ANY_TEXT, JSON | ANY_TEXT, max_size=4))
def test_json_comes_back_as_it_was_even_with_broken_unicode(store: Store, data: dict[str, Any]) -> None:
    record = store.open_playthrough("p")
    turn = store.append(record.id, record.head, "turn", data, status="open")
    store.put_snapshot(turn.id, data)
    assert store.node(turn.id).data == data
    assert store.finish(turn.id, data).result == data
    assert store.nearest_snapshot(turn.id) == (data, [])


def test_read_only_mappings_and_tuples_are_stored(store: Store) -> None:
    record = store.open_playthrough("p")
    node = store.append(record.id, record.head, "world", MappingProxyType({"a": MappingProxyType({"b": (1, 2)})}))
    assert node.data == {"a": {"b": [1, 2]}}


CYCLE: dict[str, Any] = {}
CYCLE["self"] = CYCLE


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), {1, 2}, b"bytes", CYCLE])
def test_what_json_cannot_hold_is_refused_and_changes_nothing(store: Store, value: object) -> None:
    record = store.open_playthrough("p")
    turn = store.append(record.id, record.head, "turn", {}, status="open")
    with pytest.raises(StoreError, match="JSON"):
        store.append(record.id, turn.id, "turn", {"x": value})
    with pytest.raises(StoreError, match="JSON"):
        store.add_line(turn.id, {"x": value})
    with pytest.raises(StoreError, match="JSON"):
        store.finish(turn.id, {"x": value})
    with pytest.raises(StoreError, match="JSON"):
        store.put_snapshot(turn.id, {"x": value})
    assert store.head(record.id) == turn
    assert store.nearest_snapshot(turn.id)[0] is None


def test_only_a_turn_is_open_and_there_is_one_root(store: Store) -> None:
    record = store.open_playthrough("p")
    with pytest.raises(StoreError, match="Only a turn"):
        store.append(record.id, record.head, "world", {}, status="open")
    with pytest.raises(StoreError, match="one root"):
        store.append(record.id, record.head, "root", {})
    assert store.head(record.id).id == record.head


def test_a_turn_ends_with_its_result_and_may_end_otherwise_later(store: Store) -> None:
    record = store.open_playthrough("p")
    turn = store.append(record.id, record.head, "turn", {"text": "Hello"}, status="open")
    store.add_line(turn.id, {"text": "Good"})
    assert store.node(turn.id) == turn
    assert turn.result is None
    ended = store.finish(turn.id, {"lines": [{"text": "Good day."}], "reason": "stop"})
    assert (ended.id, ended.status, ended.mark, ended.data) == (turn.id, "done", turn.mark, turn.data)
    assert ended.result == {"lines": [{"text": "Good day."}], "reason": "stop"}
    heard = store.finish(turn.id, {"lines": [{"text": "Good…"}], "reason": "cancelled"})
    assert heard.result == {"lines": [{"text": "Good…"}], "reason": "cancelled"}
    assert store.head(record.id) == heard


def test_lines_belong_to_open_turns_and_ends_to_turns(store: Store) -> None:
    root, world, turn = chain(store, "world", "turn")
    for node in (root, world, turn):
        with pytest.raises(StoreError, match="not an open turn"):
            store.add_line(node, {})
    for node in (root, world):
        with pytest.raises(StoreError, match="not a turn"):
            store.finish(node, {})


def test_a_turn_that_runs_here_goes_on_when_its_playthrough_is_opened_again(store: Store) -> None:
    record = store.open_playthrough("p")
    turn = store.append(record.id, record.head, "turn", {}, status="open")
    assert store.open_playthrough("p").head == turn.id
    store.add_line(turn.id, {})
    assert store.node(turn.id).status == "open"


@pytest.mark.parametrize("node", [0, -1, 99, 2**63, -(2**70)])
def test_an_id_that_does_not_exist_is_refused(store: Store, node: int) -> None:
    record = store.open_playthrough("p")
    calls: list[Callable[[], object]] = [
        lambda: store.append(record.id, node, "turn", {}),
        lambda: store.append(node, record.head, "turn", {}),
        lambda: store.add_line(node, {}),
        lambda: store.finish(node, {}),
        lambda: store.head(node),
        lambda: store.set_head(record.id, node),
        lambda: store.set_head(node, record.head),
        lambda: store.node(node),
        lambda: store.find_mark(node, "m1-"),
        lambda: store.path(node, limit=1),
        lambda: store.path(node, limit=1, kinds=["turn"]),
        lambda: store.put_snapshot(node, {}),
        lambda: store.nearest_snapshot(node),
    ]
    for call in calls:
        with pytest.raises(StoreError, match=r"There is no(thing)? "):
            call()
    assert store.head(record.id).id == record.head


def test_nothing_leads_from_one_playthrough_into_another(store: Store) -> None:
    mine, theirs = store.open_playthrough("mine"), store.open_playthrough("theirs")
    with pytest.raises(StoreError, match="no node"):
        store.append(mine.id, theirs.head, "turn", {})
    with pytest.raises(StoreError, match="no node"):
        store.set_head(mine.id, theirs.head)
    assert store.find_mark(mine.id, store.node(theirs.head).mark) is None
    assert store.head(mine.id).id == mine.head


def test_a_path_follows_its_branch_newest_first(store: Store) -> None:
    root, turn, world, last = chain(store, "turn", "world", "turn")
    record = store.open_playthrough("chain")
    branch = store.append(record.id, turn, "event", {}).id
    assert ids(store.path(last, limit=9)) == [last, world, turn, root]
    assert ids(store.path(branch, limit=9)) == [branch, turn, root]
    assert ids(store.path(last, limit=2)) == [last, world]
    assert ids(store.path(last, limit=9, kinds=["turn"])) == [last, turn]
    assert ids(store.path(world, limit=9, kinds=["turn", "root"])) == [turn, root]
    assert ids(store.path(last, limit=1, kinds=["world"])) == [world]
    assert store.path(last, limit=9, kinds=["define"]) == []
    assert store.path(last, limit=0) == store.path(last, limit=-1) == []
    assert store.path(last, limit=1) == [store.node(last)]


def test_the_nearest_snapshot_is_one_of_the_own_branch(store: Store) -> None:
    root, first, second, third = chain(store, "turn", "world", "turn")
    record = store.open_playthrough("chain")
    branch = store.append(record.id, first, "turn", {}).id
    assert store.nearest_snapshot(third) == (None, [store.node(node) for node in (root, first, second, third)])
    store.put_snapshot(branch, {"at": "branch"})
    store.put_snapshot(root, {"at": "root"})
    store.put_snapshot(second, {"at": "second"})
    assert store.nearest_snapshot(third) == ({"at": "second"}, [store.node(third)])
    assert store.nearest_snapshot(second) == ({"at": "second"}, [])
    assert store.nearest_snapshot(first) == ({"at": "root"}, [store.node(first)])
    store.put_snapshot(second, {"at": "second, later"})
    assert store.nearest_snapshot(third)[0] == {"at": "second, later"}


def test_a_mark_is_short_ascii_and_leads_back(store: Store) -> None:
    record = store.open_playthrough("p")
    nodes = [store.append(record.id, record.head, "turn", {}) for _ in range(50)]
    assert len({node.mark for node in nodes}) == 50
    assert all(len(node.mark) <= 64 and node.mark.isascii() for node in nodes)
    assert [store.find_mark(record.id, node.mark) for node in nodes] == nodes


@pytest.mark.parametrize(
    "spoil",
    [
        lambda mark: "",
        lambda mark: mark.upper(),
        lambda mark: mark + "\n",
        lambda mark: mark[:-1],
        lambda mark: mark[:-1] + "%",
        lambda mark: mark + "\ud800",
        lambda mark: mark * 100_000,
    ],
)
def test_any_other_string_is_no_mark(store: Store, spoil: Callable[[str], str]) -> None:
    record = store.open_playthrough("p")
    assert store.find_mark(record.id, spoil(store.node(record.head).mark)) is None


def test_a_source_of_randomness_that_repeats_itself_is_found_out(make_store: MakeStore) -> None:
    store = make_store(random_bytes=bytes)
    record = store.open_playthrough("p")
    with pytest.raises(StoreError):
        store.append(record.id, record.head, "turn", {})
    assert store.head(record.id).id == record.head
    assert ids(store.path(record.head, limit=9)) == [record.head]


def test_a_closed_store_says_so(make_store: MakeStore) -> None:
    store = make_store()
    record = store.open_playthrough("p")
    store.close()
    store.close()
    for call in (lambda: store.node(record.head), lambda: store.open_playthrough("p")):
        with pytest.raises(StoreError, match="closed"):
            call()
