"""The store's file: whose it is, which schema it has, what a wrong path, a full disk or damage come to."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

import npc_dialogue
from npc_dialogue.memory.migrations import APPLICATION_ID, MIGRATIONS, migrate
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.sqlite_errors import told
from npc_dialogue.memory.store import StoreError

posix_only = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="file permissions and limits are those of POSIX")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memory.db"


def append_many(store: SqliteStore, playthrough: int, turns: int) -> None:
    """So many turns under the head, two pages each."""
    for number in range(turns):
        store.append(playthrough, store.head(playthrough).id, "turn", {"n": number, "text": "x" * 4000})


def filled(file: Path, turns: int = 40) -> None:
    """A closed file with a playthrough `p` of so many turns."""
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        append_many(store, store.open_playthrough("p").id, turns)


def everything_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# Whose file it is


def test_a_closed_store_is_one_file_that_says_whose_it_is(file: Path) -> None:
    filled(file, 1)
    assert list(everything_in(file.parent)) == ["memory.db"]
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_turns_of_a_process_that_ended_keep_their_lines_in_order(file: Path) -> None:
    with contextlib.closing(SqliteStore(file)) as store:
        record = store.open_playthrough("p")
        other = store.open_playthrough("other")
        first, second, empty = (store.append(record.id, record.head, "turn", {}, status="open") for _ in range(3))
        elsewhere = store.append(other.id, other.head, "turn", {}, status="open")
        for number in range(12):
            store.add_line((first, second)[number % 2].id, {"n": number})
    with contextlib.closing(SqliteStore(file)) as store:
        assert store.node(first.id).status == "open"
        store.open_playthrough("p")
        for turn, numbers in ((first, range(0, 12, 2)), (second, range(1, 12, 2)), (empty, range(0))):
            ended = store.node(turn.id)
            assert (ended.status, ended.mark) == ("done", turn.mark)
            assert ended.result == {"lines": [{"n": number} for number in numbers], "reason": "cancelled"}
        assert store.node(elsewhere.id).status == "open"
        store.open_playthrough("other")
        assert store.node(elsewhere.id).result == {"lines": [], "reason": "cancelled"}
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM line").fetchone() == (0,)


def test_json_is_stored_compact_and_readable(file: Path) -> None:
    with contextlib.closing(SqliteStore(file)) as store:
        record = store.open_playthrough("p")
        store.append(record.id, record.head, "turn", {"text": "Grüß Gott", "hears": ["mira", "tobin"]})
    assert '{"text":"Grüß Gott","hears":["mira","tobin"]}'.encode() in file.read_bytes()


def test_an_empty_file_is_taken(file: Path) -> None:
    file.touch()
    with contextlib.closing(SqliteStore(file)) as store:
        assert store.open_playthrough("p").head == 1


def foreign_database(file: Path, journal: str, application_id: int, version: int) -> None:
    """Another program's database as a crash leaves it: what it had not merged yet is not even in the header."""
    elsewhere = file.parent / "elsewhere"
    elsewhere.mkdir()
    with contextlib.closing(sqlite3.connect(elsewhere / file.name)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.executescript(f"PRAGMA application_id = {application_id}; PRAGMA user_version = {version};")
        connection.executescript("CREATE TABLE node (x); INSERT INTO node VALUES (1);")
        for path in elsewhere.glob(f"{file.name}*"):
            shutil.copy(path, file.parent)
    shutil.rmtree(elsewhere)


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
@pytest.mark.parametrize(("application_id", "version"), [(0, 0), (0, 1), (252006675, len(MIGRATIONS))])
def test_another_programs_database_is_not_touched(file: Path, journal: str, application_id: int, version: int) -> None:
    foreign_database(file, journal, application_id, version)
    before = everything_in(file.parent)
    with pytest.raises(StoreError, match="Another program's database"):
        SqliteStore(file, wait=0)
    assert everything_in(file.parent) == before


# Migrations


def test_a_file_that_took_only_the_first_step_is_brought_up_to_date(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        migrate(connection, MIGRATIONS[:1])
        connection.executescript(
            """BEGIN;
            INSERT INTO playthrough (id, name, secret, head) VALUES (1, 'old', 's', 2);
            INSERT INTO node (id, playthrough, parent, kind, status, depth, mark, data, last_root) VALUES
                (1, 1, NULL, 'root', 'done', 0, 'a', '{}', 0),
                (2, 1, 1, 'turn', 'open', 1, 'b', '{"text":"Hello"}', 1);
            INSERT INTO line VALUES (2, 0, '{"text":"Good day."}');
            COMMIT;"""
        )
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        record = store.open_playthrough("old")
        assert (record.secret, record.head) == ("s", 2)
        assert store.head(record.id).data == {"text": "Hello"}
        assert store.head(record.id).result == {"lines": [{"text": "Good day."}], "reason": "cancelled"}
        assert store.append(record.id, 2, "turn", {}).id == 3
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert connection.execute("SELECT number FROM migration").fetchall() == [
            (number,) for number in range(1, len(MIGRATIONS) + 1)
        ]


LATER = (*MIGRATIONS, "ALTER TABLE node ADD COLUMN mood TEXT;")


def test_a_later_step_keeps_what_is_stored(file: Path) -> None:
    filled(file, 3)
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        migrate(connection, LATER)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(LATER),)
        assert connection.execute("SELECT count(*), count(mood) FROM node").fetchone() == (4, 0)


def test_steps_are_taken_together_or_not_at_all(file: Path) -> None:
    filled(file, 3)
    before = file.read_bytes()
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="already exists"):
            migrate(connection, (*LATER, "CREATE TABLE scene (id); CREATE TABLE node (id);"))
        assert not connection.in_transaction
    assert file.read_bytes() == before
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        assert store.head(store.open_playthrough("p").id).depth == 3


def test_a_later_schema_is_refused_with_what_it_needs(file: Path) -> None:
    filled(file, 3)
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        migrate(connection, LATER)
        connection.execute("UPDATE migration SET program = '7.5.3' WHERE number = ?", (len(LATER),))
    before = everything_in(file.parent)
    with pytest.raises(StoreError) as refusal:
        SqliteStore(file, wait=0)
    for word in ("7.5.3", f"schema {len(LATER)}", f"schema {len(MIGRATIONS)}", npc_dialogue.__version__, str(file)):
        assert word in str(refusal.value)
    assert everything_in(file.parent) == before


def test_a_later_schema_is_seen_also_where_a_crash_left_it_unmerged(file: Path) -> None:
    elsewhere = file.parent / "elsewhere.db"
    filled(elsewhere, 3)
    with contextlib.closing(sqlite3.connect(elsewhere, isolation_level=None)) as connection:
        migrate(connection, LATER)
        shutil.copy(elsewhere, file)
        shutil.copy(f"{elsewhere}-wal", f"{file}-wal")
    with pytest.raises(StoreError, match=rf"schema {len(LATER)}"):
        SqliteStore(file, wait=0)
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT count(*), count(mood) FROM node").fetchone() == (4, 0)


# What else can be wrong with a path, a file or a disk


def test_a_path_that_cannot_be_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder"):
        SqliteStore(tmp_path)
    with pytest.raises(StoreError, match=r"folder .*missing does not exist"):
        SqliteStore(tmp_path / "missing" / "memory.db")
    (tmp_path / "plain").touch()
    with pytest.raises(StoreError, match="does not exist"):
        SqliteStore(tmp_path / "plain" / "memory.db")
    with pytest.raises(StoreError, match="cannot be reached"):
        SqliteStore(tmp_path / ("x" * 300))
    assert [path.name for path in tmp_path.iterdir()] == ["plain"]


@pytest.mark.parametrize("name", ["a b.db", "50%.db", "what?.db", "a#b&c=d.db", "ä物.db", "file:x.db"])
@posix_only
def test_any_name_of_a_file_will_do(tmp_path: Path, name: str) -> None:
    for _ in range(2):
        with contextlib.closing(SqliteStore(tmp_path / name)) as store:
            store.open_playthrough("p")
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("content", [b"hello", b"\x00" * 5000, b"SQLite format 3\x00", bytes(range(256)) * 40])
def test_a_file_of_another_kind_is_not_touched(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(StoreError, match=r"Choose another file|Restore a copy") as refusal:
        SqliteStore(file, wait=0)
    assert str(file) in str(refusal.value)
    assert everything_in(file.parent) == {file.name: content}


@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.9])
def test_a_truncated_file_is_told(file: Path, share: float) -> None:
    filled(file)
    os.truncate(file, int(file.stat().st_size * share))
    with pytest.raises(StoreError, match="amage"):
        SqliteStore(file, wait=0)


def read_all(file: Path) -> None:
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        record = store.open_playthrough("p")
        for node in store.path(record.head, limit=1000):
            store.find_mark(record.id, node.mark)
        store.nearest_snapshot(record.head)
        store.path(record.head, limit=20, kinds=["turn", "event"])


def test_damage_anywhere_is_told_and_never_a_raw_error(file: Path) -> None:
    filled(file)
    sound = file.read_bytes()
    told_of = 0
    for seed in range(300):
        random = Random(seed)
        content = bytearray(sound)
        for _ in range(random.randint(1, 20)):
            at = random.randrange(random.choice([10_000, len(content)]))  # the schema is in the first pages
            content[at : at + 4] = random.randbytes(4)
        file.write_bytes(content)
        try:
            read_all(file)
        except StoreError:
            told_of += 1
        for left in file.parent.glob(f"{file.name}-*"):
            left.unlink()
    assert 200 < told_of < 300  # what falls into free space or changes a letter for another cannot be seen


def test_what_fails_while_the_store_is_open_names_no_path_and_quotes_nothing(file: Path) -> None:
    filled(file)
    content = bytearray(file.read_bytes())
    content[4096 * 30 : 4096 * 34] = b"\xff" * 4096 * 4
    file.write_bytes(content)
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        record = store.open_playthrough("p")
        with pytest.raises(StoreError) as failure:
            store.path(record.head, limit=1000)
    assert "Damage" in str(failure.value)
    assert str(file.parent) not in str(failure.value)
    assert "xxx" not in str(failure.value)


def test_a_merge_that_was_cut_short_loses_nothing(file: Path) -> None:
    whole = file.with_name("whole.db")
    with contextlib.closing(SqliteStore(whole)) as store:
        record = store.open_playthrough("p")
        append_many(store, record.id, 20)
        shutil.copy(whole, file)
        shutil.copy(f"{whole}-wal", f"{file}-wal")
    with file.open("r+b") as unmerged:  # the first page is merged first, and counts pages that are not there yet
        unmerged.write(whole.read_bytes()[:4096])
    with contextlib.closing(SqliteStore(file)) as store:
        assert store.head(record.id).depth == 20
        assert len(store.path(store.head(record.id).id, limit=100)) == 21
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@contextlib.contextmanager
def without_privileges() -> Iterator[Path]:
    """A folder that belongs to whoever runs the block; the superuser, whom no permission stops, becomes nobody."""
    with tempfile.TemporaryDirectory() as name:
        superuser = os.geteuid() == 0
        if superuser:
            os.chown(name, 65534, 65534)
            os.seteuid(65534)
        try:
            yield Path(name)
        finally:
            Path(name).chmod(0o700)
            if superuser:
                os.seteuid(0)


@posix_only
def test_what_may_not_be_written_or_read_is_told() -> None:
    with without_privileges() as folder:
        file = folder / "memory.db"
        filled(file, 1)
        file.chmod(0o400)
        with pytest.raises(StoreError, match="may not be written"):
            SqliteStore(file, wait=0)
        file.chmod(0o000)
        with pytest.raises(StoreError, match="permissions"):
            SqliteStore(file, wait=0)
        file.chmod(0o600)
        folder.chmod(0o500)
        with pytest.raises(StoreError, match="permissions"):
            SqliteStore(folder / "new.db", wait=0)
        folder.chmod(0o000)
        with pytest.raises(StoreError, match="cannot be reached"):
            SqliteStore(file, wait=0)
        folder.chmod(0o700)
        SqliteStore(file, wait=0).close()


@contextlib.contextmanager
def no_file_longer_than(limit: int) -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@posix_only
def test_a_store_that_was_closed_on_a_full_disk_opens_there_and_elsewhere(file: Path) -> None:
    store = SqliteStore(file)
    record = store.open_playthrough("p")
    with no_file_longer_than(200_000):
        with pytest.raises(StoreError, match="not kept"):
            append_many(store, record.id, 100)
        kept = store.head(record.id)
        store.close()
        with contextlib.closing(SqliteStore(file)) as again:
            assert again.head(record.id) == kept
    assert kept.depth > 2
    with contextlib.closing(SqliteStore(file)) as later:
        assert later.append(record.id, kept.id, "turn", {}).depth == kept.depth + 1


@posix_only
def test_a_disk_that_takes_no_more_fails_one_call_and_nothing_before_or_after(file: Path) -> None:
    with contextlib.closing(SqliteStore(file)) as store:
        record = store.open_playthrough("p")
        turn = store.append(record.id, record.head, "turn", {"text": "kept"}, status="open")
        with no_file_longer_than(300_000):
            for call in (
                lambda: store.append(record.id, turn.id, "turn", {"text": "x" * 400_000}),
                lambda: store.add_line(turn.id, {"text": "x" * 400_000}),
                lambda: store.finish(turn.id, {"text": "x" * 400_000}),
                lambda: store.put_snapshot(turn.id, {"text": "x" * 400_000}),
            ):
                with pytest.raises(StoreError, match="not kept"):
                    call()
            assert store.head(record.id) == turn
        store.add_line(turn.id, {"text": "after"})
        later = store.append(record.id, turn.id, "turn", {"text": "x" * 400_000})
    with contextlib.closing(SqliteStore(file)) as store:
        assert store.open_playthrough("p").head == later.id
        assert store.node(turn.id).result == {"lines": [{"text": "after"}], "reason": "cancelled"}
        assert store.nearest_snapshot(turn.id)[0] is None


def test_a_full_disk_has_its_own_sentence(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA max_page_count = 2")
        with pytest.raises(sqlite3.Error) as full:
            connection.executescript("CREATE TABLE a (x); CREATE TABLE b (x);")
    assert str(told(full.value, "the file")).startswith("The disk is full, so this was not kept in the file;")
