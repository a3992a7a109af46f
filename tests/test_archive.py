"""Playthroughs as wholes: copied out and in, thinned out, forgotten; and what a hostile file comes to."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue import cli
from npc_dialogue.exchange import ExchangeError, exported, imported
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store, StoreError
from tests.test_remembered import engine, prompt, told, turn

Json = Any


def played(file: Path) -> tuple[str, str, str]:
    """A file in which one playthrough has a branch that was left; the marks of its fork, of the left branch's end and
    of its head."""

    async def run() -> tuple[str, str, str]:
        opened = engine(lambda: SqliteStore(file, wait=0))
        try:
            game = await opened.playthrough("game")
            for number in range(20):
                await turn(game, f"I walked {number} miles with Otto.")
            fork = await turn(game, "My sister is Ilse.")
            left = await turn(game, "I found a golden ring.")
            await game.load(fork)
            await game.event("The bell rang.", ["mira"], 50)
            head = await turn(game, "I lost my boots.")
            return fork, left, head
        finally:
            await opened.close()

    return asyncio.run(run())


def pasts(file: Path, name: str, *marks: str) -> list[str]:
    """What is told of the past at each of these marks, first where the playthrough stands."""

    async def run() -> list[str]:
        opened = engine(lambda: SqliteStore(file, wait=0))
        try:
            game = await opened.playthrough(name)
            found = [told(await prompt(game, "What of the ring and of Ilse?"))]
            for mark in marks:
                await game.load(mark)
                found.append(told(await prompt(game, "What of the ring and of Ilse?")))
            frame = game.record.secret[:8]
            return [each.replace(frame, "") for each in found]
        finally:
            await opened.close()

    return asyncio.run(run())


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as end:
        cli.main(arguments)
    code = end.value.code
    assert isinstance(code, int)
    return code


def test_a_playthrough_goes_to_another_file_with_all_its_saves(tmp_path: Path, capsys: Any) -> None:
    here, there, sent = tmp_path / "a.db", tmp_path / "b.db", tmp_path / "game.jsonl"
    marks = played(here)
    assert run("memory", "export", "--data", str(here), "--playthrough", "game", "--to", str(sent)) == 0
    assert run("memory", "import", "--data", str(there), str(sent)) == 0
    assert pasts(there, "game", *marks) == pasts(here, "game", *marks)
    assert run("memory", "export", "--data", str(here), "--playthrough", "game", "--to", str(sent)) == 1
    assert "File exists" in capsys.readouterr().err
    assert run("memory", "import", "--data", str(there), str(sent)) == 1
    assert "already" in capsys.readouterr().err
    assert run("memory", "import", "--data", str(there), "--playthrough", "copy", str(sent)) == 0
    assert pasts(there, "copy")[0] == pasts(there, "game", marks[2])[0]
    assert run("memory", "list", "--data", str(there), "--json") == 0
    listed = json.loads(capsys.readouterr().out.partition("[")[2].join(["[", ""]))
    assert [(each["name"], each["turns"], each["branches"]) for each in listed] == [("copy", 23, 2), ("game", 23, 2)]


def test_what_is_pruned_is_gone_and_the_rest_is_as_it_was(tmp_path: Path, capsys: Any) -> None:
    file = tmp_path / "a.db"
    fork, left, head = played(file)
    before = pasts(file, "game", fork, head)
    asked = ("memory", "compact", "--data", str(file), "--prune", "game")
    assert run(*asked, "--keep", "m1-none") == 1
    assert run(*asked, "--keep", left) == 0
    assert "0 nodes" in capsys.readouterr().out
    assert run(*asked) == 0
    assert "1 nodes" in capsys.readouterr().out
    assert pasts(file, "game", fork, head) == before
    with contextlib.closing(SqliteStore(file)) as store:
        record = store.open_playthrough("game")
        assert store.find_mark(record.id, left) is None
        assert store.memories.recall(record.head, "mira", ["golden"], limit=9, below=999) == []
        after = store.append(record.id, record.head, "event", {}, hearers=["mira"], words=["golden"])
        assert [each.node for each in store.memories.recall(after.id, "mira", ["golden"], limit=9, below=999)] == [
            after
        ]


def test_what_is_forgotten_leaves_no_word_on_the_disk(tmp_path: Path, capsys: Any) -> None:
    file = tmp_path / "a.db"
    played(file)
    assert b"Ilse" in file.read_bytes()
    assert run("memory", "forget", "--data", str(file), "--playthrough", "nobody") == 1
    assert "there are: 'game'" in capsys.readouterr().err
    assert run("memory", "forget", "--data", str(file), "--playthrough", "game") == 0
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Ilse" not in content
    assert b"ilse" not in content
    assert run("memory", "list", "--data", str(file)) == 0
    assert "Nothing is remembered" in capsys.readouterr().out


@pytest.mark.parametrize("open_store", [InMemoryStore, None])
def test_a_fork_has_marks_of_its_own_and_open_turns_ended(
    open_store: Callable[[], Store] | None, tmp_path: Path
) -> None:
    with contextlib.closing(open_store() if open_store else SqliteStore(tmp_path / "a.db")) as store:
        record = store.open_playthrough("p")
        first = store.append(record.id, record.head, "world", {"patch": {}})
        store.put_snapshot(first.id, {"told": [{"turn": f"t{first.id}"}]})
        turn = store.append(record.id, first.id, "turn", {"tale": f"t{first.id}", "text": "t2"}, status="open")
        store.append(record.id, first.id, "turn", {})
        store.add_line(turn.id, {"text": "Good"})
        fork = store.archive.fork(turn.id, "fork")
        nodes = store.path(fork.head, limit=9)
        assert [node.kind for node in nodes] == ["turn", "world", "root"]
        assert nodes[0].data == {"tale": f"t{nodes[1].id}", "text": "t2"}
        assert nodes[0].result == {"lines": [{"text": "Good"}], "reason": "cancelled"}
        assert store.nearest_snapshot(fork.head)[0] == {"told": [{"turn": f"t{nodes[1].id}"}]}
        assert store.find_mark(fork.id, turn.mark) is None
        assert store.node(turn.id).status == "open"
        with pytest.raises(StoreError, match="already"):
            store.archive.fork(turn.id, "fork")


def sound() -> list[dict[str, Json]]:
    line = {"line": 0, "npc": "mira", "text": "Aye.", "before": "", "emotion": "neutral", "tags": []}
    said = {"kind": "say", "npc": "mira", "speaker": "player", "text": "Hm.", "hears": ["mira"]}
    return [
        {"format": "npc-dialogue playthrough", "version": 1, "program": "0", "name": "p", "head": 3},
        {"id": 1, "parent": None, "kind": "root", "mark": "m", "data": {}},
        {
            "id": 2,
            "parent": 1,
            "kind": "event",
            "mark": "m",
            "data": {"text": "x", "witnesses": [], "weight": 1, "time": None},
        },
        {
            "id": 3,
            "parent": 2,
            "kind": "turn",
            "mark": "m",
            "data": said,
            "result": {"lines": [line], "reason": "stop"},
        },
    ]


def take(lines: list[str]) -> list[str]:
    """The names of the playthroughs after these lines were taken in."""
    with contextlib.closing(InMemoryStore()) as store:
        try:
            imported(store.archive, io.StringIO("\n".join(lines)))
        except (ExchangeError, StoreError):
            assert store.archive.listed() == []
        return [each.name for each in store.archive.listed()]


def test_a_sound_file_is_taken() -> None:
    assert take([json.dumps(each) for each in sound()]) == ["p"]


@pytest.mark.parametrize(
    ("line", "change"),
    [
        (0, {"format": "another"}),
        (0, {"version": 2}),
        (0, {"head": 9}),
        (0, {"name": ""}),
        (1, {"parent": 1}),
        (1, {"kind": "turn"}),
        (2, {"parent": 3}),
        (2, {"kind": "world"}),
        (2, {"data": {"text": 1}}),
        (2, {"kind": "root", "parent": None}),
        (3, {"result": None}),
        (3, {"result": {"lines": [{}], "reason": "stop"}}),
        (3, {"result": {"lines": [], "reason": "stop", "moods": {"mira": {"emotion": 1}}}}),
        (3, {"result": {"lines": [], "reason": "stop", "revealed": [{"source": "x"}]}}),
        (3, {"result": {"lines": [], "reason": "stop", "scene": 7}}),
        (3, {"id": 2**70, "parent": 2**70}),
    ],
)
def test_an_unsound_file_changes_nothing(line: int, change: dict[str, Json]) -> None:
    lines = sound()
    lines[line] |= change
    assert take([json.dumps(each) for each in lines]) == []


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_other_text_is_refused_in_a_sentence(data: st.DataObject) -> None:
    lines = [json.dumps(each) for each in sound()]
    at = data.draw(st.integers(0, 3))
    cut = data.draw(st.integers(0, len(lines[at]) - 1))
    lines[at] = lines[at][:cut] + data.draw(st.text(max_size=5)) + lines[at][cut + data.draw(st.integers(0, 5)) :]
    take(lines)


def test_a_later_version_says_what_it_needs() -> None:
    header = sound()[0] | {"version": 2, "program": "9.9"}
    with contextlib.closing(InMemoryStore()) as store, pytest.raises(ExchangeError, match=r"9\.9 .*Install"):
        imported(store.archive, io.StringIO(json.dumps(header)))


def test_what_is_exported_is_json_that_a_person_can_read() -> None:
    with contextlib.closing(InMemoryStore()) as store:
        record = store.open_playthrough("Ünï")
        lines = list(exported(store.archive, record, store.head(record.id)))
    assert json.loads(lines[0])["name"] == "Ünï"
    assert "Ünï" in lines[0]
    assert json.loads(lines[1])["kind"] == "root"
