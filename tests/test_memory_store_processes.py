"""The store's file among processes: who has it, and what kill -9 does to it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

import npc_dialogue
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import StoreError

ROOT = Path(npc_dialogue.__file__).parents[1]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memory.db"


@contextlib.contextmanager
def child(program: str, file: Path) -> Iterator[subprocess.Popen[str]]:
    """A Python process that runs `program` with the file as its argument; killed in the end."""
    start = "import sys; from pathlib import Path; from npc_dialogue.memory.sqlite import SqliteStore\n"
    process = subprocess.Popen(
        [sys.executable, "-c", start + program, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str], lines: int) -> list[list[str]]:
    """The next lines that the process prints, in words."""
    assert process.stdout
    return [process.stdout.readline().split() for _ in range(lines)]


def rest_of(process: subprocess.Popen[str]) -> list[list[str]]:
    """What else it printed before it died, whole lines only."""
    assert process.stdout
    return [line.split() for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]


HOLD = """
store = SqliteStore(Path(sys.argv[1]), wait=0)
print("open", store.open_playthrough("theirs").id, flush=True)
sys.stdin.read()
store.close()
print("closed", flush=True)
"""
TRY = """
from npc_dialogue.memory.store import StoreError
try:
    SqliteStore(Path(sys.argv[1]), wait=0).close()
    print("opened")
except StoreError as error:
    print("refused", error)
"""


def test_a_second_sidecar_is_told_and_gets_the_file_when_the_first_one_ends(file: Path) -> None:
    with child(HOLD, file) as holder:
        assert said(holder, 1)[0][0] == "open"
        with pytest.raises(StoreError, match="Another sidecar") as refusal:
            SqliteStore(file, wait=0)
        assert str(file) in str(refusal.value)
        assert holder.stdin
        holder.stdin.close()
        with contextlib.closing(SqliteStore(file, wait=30)) as store:
            assert store.open_playthrough("theirs").id == 1


@pytest.mark.skipif(os.name == "nt", reason="not everybody may make links on Windows")
def test_the_lock_is_on_the_file_whatever_it_is_called(file: Path) -> None:
    other_name = file.with_name("other.db")
    other_name.symlink_to(file)
    with contextlib.closing(SqliteStore(file, wait=0)), pytest.raises(StoreError, match="Another sidecar"):
        SqliteStore(other_name, wait=0)


def test_no_lock_outlives_a_killed_process(file: Path) -> None:
    with child(HOLD, file) as holder:
        said(holder, 1)
        holder.kill()
        holder.wait()
        with contextlib.closing(SqliteStore(file, wait=0)) as store:
            assert store.open_playthrough("theirs").id == 1


def test_a_refused_opening_in_the_same_process_does_not_give_the_lock_away(file: Path) -> None:
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        store.open_playthrough("mine")
        with pytest.raises(StoreError, match="Another sidecar"):
            SqliteStore(file, wait=0)
        with child(TRY, file) as second:
            assert said(second, 1)[0][0] == "refused"
        store.append(1, 1, "turn", {})
    with child(TRY, file) as third:
        assert said(third, 1) == [["opened"]]


def test_the_store_may_work_on_another_thread_than_it_was_opened_on(file: Path) -> None:
    with contextlib.closing(SqliteStore(file)) as store, ThreadPoolExecutor(1) as worker:
        record = worker.submit(store.open_playthrough, "p").result()
        node = worker.submit(store.append, record.id, record.head, "turn", {}).result()
        assert store.head(record.id) == node


# kill -9

LIVE = """
store = SqliteStore(Path(sys.argv[1]), wait=0)
record = store.open_playthrough("p")
parent, number = record.head, 0
def tell(*words): print(*words, flush=True)
tell("head", parent)
while True:
    turn = store.append(record.id, parent, "turn", {"n": number}, status="open")
    tell("turn", turn.id, turn.mark, number)
    for line in range(number % 4):
        store.add_line(turn.id, {"line": line})
        tell("line", turn.id, line)
    if number % 3:
        store.finish(turn.id, {"lines": ["all"], "reason": "stop"})
        tell("end", turn.id)
    parent, number = turn.id, number + 1
"""


def test_a_kill_at_any_moment_loses_nothing_that_was_returned_from(file: Path) -> None:
    moments = Random(9)
    for _ in range(20):
        with child(LIVE, file) as process:
            told_lines = said(process, moments.randint(1, 60))
            process.kill()
            told_lines += rest_of(process)
        with contextlib.closing(SqliteStore(file, wait=0)) as store:
            record = store.open_playthrough("p")
            last = int(told_lines[0][1])
            for what, node, *rest in told_lines[1:]:
                stored = store.node(int(node))
                if what == "turn":
                    assert (stored.mark, stored.data) == (rest[0], {"n": int(rest[1])})
                    assert stored.parent == last
                    assert store.find_mark(record.id, rest[0]) == stored
                    last = stored.id
                elif what == "line":
                    assert stored.result is not None
                    kept = stored.result["lines"]
                    assert kept == ["all"] or kept[int(rest[0])] == {"line": int(rest[0])}
                else:
                    assert stored.result == {"lines": ["all"], "reason": "stop"}
            # at most the one turn whose `append` had not returned is there beside
            assert record.head == last or store.node(record.head).parent == last
            assert all(node.status == "done" for node in store.path(record.head, limit=10_000))


MAKE_MANY = """
for number in range(10**6):
    print(number, flush=True)
    SqliteStore(Path(sys.argv[1]).with_name(f"{number}.db"), wait=0).open_playthrough("p")
"""


def test_a_kill_while_a_file_is_made_leaves_one_that_opens(file: Path) -> None:
    moments = Random(5)
    for _ in range(5):
        with child(MAKE_MANY, file) as process:
            numbers = said(process, moments.randint(1, 8))
            process.kill()
            numbers += rest_of(process)
        for (number,) in numbers[-2:]:
            with contextlib.closing(SqliteStore(file.with_name(f"{number}.db"), wait=0)) as store:
                assert store.open_playthrough("p").head == 1
        for path in file.parent.iterdir():
            path.unlink()
