"""`npc-dialogue spending`: what it prints of a file."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from npc_dialogue.cli import main
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.text.charge import Amount, Charge

FIRST = Charge(number=1, day="2026-11-21", playthrough="p", npc="mira", model="m", amount=Amount(1200, 80, 456_000))
CHARGES = (
    FIRST,
    replace(FIRST, number=2, playthrough="q"),
    replace(FIRST, number=3, npc="odile", in_full=True),
    replace(FIRST, number=4, day="2026-11-22", model="n", amount=Amount(7, 3, 0), unpriced=True),
)
CAPS = "[caps]\nturns_at_once = 4\n[caps.day]\ntokens = 50000\ndollars = 0.5\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with contextlib.closing(SqliteStore(tmp_path / "memory.db")) as store:
        for charge in CHARGES:
            store.ledger.settle(charge)
        store.ledger.set_aside(replace(FIRST, number=9))
    (tmp_path / "caps.toml").write_text(CAPS, encoding="utf-8")
    return tmp_path / "memory.db"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main(["spending", *arguments])
    out, err = capsys.readouterr()
    assert isinstance(ended.value.code, int)
    return ended.value.code, out, err


def test_the_table(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--data", str(file), "--settings", str(file.with_name("caps.toml")))
    assert code == 0
    assert out == (
        "day         model  npc    calls     in  out      dollars\n"
        "2026-11-21  m      mira       2  2,400  160    $0.000912\n"
        "2026-11-21  m      odile      1  1,200   80    $0.000456  1 in full\n"
        "2026-11-22  n      mira       1      7    3      $0.00+?\n"
        "2026-11-21  all               3  3,600  240    $0.001368  1 in full\n"
        "2026-11-22  all               1      7    3      $0.00+?\n"
        "all                           4  3,607  243  $0.001368+?  1 in full\n"
        "\nSet aside by a process that was killed: 1 call, at most 1,280 tokens and $0.000456. From the next start "
        "that counts in full.\n"
        "\nIn full: 1 call. Nobody said what was taken, so the most that could be counts.\n"
        "\n+?: of some calls the price is not known; their money is missing here.\n"
        "\nCaps: day 50,000 tokens, $0.5; turns at once 4\n"
    )


def test_the_same_as_data_and_looking_changes_nothing(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = [run(capsys, "--data", str(file), "--json", "--settings", str(file.with_name("caps.toml"))) for _ in "12"]
    assert data[0] == data[1]
    told = json.loads(data[0][1])
    assert told["rows"][0] == {
        "day": "2026-11-21",
        "model": "m",
        "npc": "mira",
        "calls": 2,
        "in_full": 0,
        "unpriced": 0,
        "tokens_in": 2400,
        "tokens_out": 160,
        "dollars": 0.000912,
    }
    assert told["playthroughs"]["q"]["calls"] == told["set_aside"]["calls"] == 1
    assert told["days"]["2026-11-22"]["tokens_in"] == 7
    assert told["total"]["calls"] == 4
    assert told["caps"] == {"day": {"tokens": 50000, "dollars": 0.5}, "turns_at_once": 4}


def test_a_file_without_calls(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    SqliteStore(tmp_path / "new.db").close()
    assert run(capsys, "--data", str(tmp_path / "new.db")) == (0, "No model was asked yet.\n", "")


def test_what_cannot_be_read_is_told(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "--data", str(tmp_path / "none.db"))
    assert (code, out) == (1, "")
    assert "There is no file" in err
    assert not (tmp_path / "none.db").exists()
    with contextlib.closing(SqliteStore(file)):
        code, _, err = run(capsys, "--data", str(file))
    assert code == 1
    assert "Another sidecar" in err


def test_a_file_that_is_not_ours_is_refused_and_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE theirs (a)")
    (tmp_path / "empty.db").touch()
    (tmp_path / "note.txt").write_text("Buy flour.", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    for path, told in (("empty.db", "is empty"), ("other.db", "Another program's"), ("note.txt", "not npc-dialogue's")):
        code, out, err = run(capsys, "--data", str(tmp_path / path))
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert told in err
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
