"""What every ledger promises, asked of each of them; and of the file alone, what a kill leaves."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import npc_dialogue
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.ledger_worker import LedgerWorker
from npc_dialogue.memory.migrations import APPLICATION_ID, MIGRATIONS
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store, StoreError
from npc_dialogue.memory.worker import StoreWorker
from npc_dialogue.models.caps import Cap, Caps
from npc_dialogue.models.clock import SetClock
from npc_dialogue.models.spending import Governor, Hold
from npc_dialogue.text.charge import Amount, Charge, Tally
from npc_dialogue.text.events import Failure, Usage
from tests.support.spending import DAY, PaidVoice
from tests.support.turns import PROMPT

ROOT = Path(npc_dialogue.__file__).parents[1]
CHARGE = Charge(number=1, day="2026-11-21", playthrough="p", npc="mira", model="m", amount=Amount(100, 50, 1_000_000))
HUGE = Amount(10**9, 10**9, 10**15)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memory.db"


@pytest.fixture(params=["in memory", "sqlite"])
def store(request: pytest.FixtureRequest, file: Path) -> Iterator[Store]:
    made: Store = InMemoryStore() if request.param == "in memory" else SqliteStore(file, wait=0)
    yield made
    made.close()


def numbered(number: int, **other: str | Amount | bool) -> Charge:
    return replace(CHARGE, number=number, **other)  # type: ignore[arg-type]


def test_a_new_ledger_is_empty(store: Store) -> None:
    assert (list(store.ledger.begin()), list(store.ledger.tallies()), list(store.ledger.unsettled())) == ([], [], [])


def test_what_is_set_aside_is_kept_until_it_is_settled_or_dropped(store: Store) -> None:
    for number in (3, 1, 2):
        store.ledger.set_aside(numbered(number, npc=f"npc{number}", unpriced=number == 2))
    assert [charge.number for charge in store.ledger.unsettled()] == [1, 2, 3]
    store.ledger.settle(numbered(1, npc="npc1", amount=Amount(5, 6, 7)))
    store.ledger.drop(3)
    assert store.ledger.unsettled() == [numbered(2, npc="npc2", unpriced=True)]
    assert [(tally.npc, tally.calls, tally.amount) for tally in store.ledger.tallies()] == [
        ("npc1", 1, Amount(5, 6, 7))
    ]


def test_a_number_is_set_aside_once(store: Store) -> None:
    store.ledger.set_aside(CHARGE)
    with pytest.raises(StoreError, match="number 1"):
        store.ledger.set_aside(replace(CHARGE, npc="odile"))
    assert store.ledger.unsettled() == [CHARGE]


def test_calls_of_one_day_playthrough_npc_and_model_are_added_up(store: Store) -> None:
    store.ledger.settle(CHARGE)
    store.ledger.settle(numbered(2, in_full=True, unpriced=True))
    others = {"day": "2026-11-22", "playthrough": "q", "npc": "odile", "model": "n"}
    for number, (field, value) in enumerate(others.items(), 3):
        store.ledger.settle(numbered(number, **{field: value}))
    tallies = store.ledger.tallies()
    assert len(tallies) == 5
    assert [tally.key for tally in tallies] == sorted(tally.key for tally in tallies)
    assert tallies[0] != tallies[1]
    assert Tally(
        day="2026-11-21",
        playthrough="p",
        npc="mira",
        model="m",
        calls=2,
        in_full=1,
        unpriced=1,
        amount=Amount(200, 100, 2_000_000),
    ) in list(tallies)


def test_a_start_settles_in_full_what_an_earlier_process_had_set_aside(store: Store) -> None:
    store.ledger.settle(CHARGE)
    store.ledger.set_aside(numbered(1, amount=Amount(10, 20, 30)))
    store.ledger.set_aside(numbered(2, npc="odile", unpriced=True))
    tallies = store.ledger.begin()
    assert [(t.npc, t.calls, t.in_full, t.unpriced, t.amount) for t in tallies] == [
        ("mira", 2, 1, 0, Amount(110, 70, 1_000_030)),
        ("odile", 1, 1, 1, CHARGE.amount),
    ]
    assert list(store.ledger.unsettled()) == []
    assert store.ledger.begin() == tallies


def test_huge_sums_stay_whole_numbers(store: Store) -> None:
    for number in range(1, 5):
        store.ledger.settle(numbered(number, amount=HUGE))
    assert store.ledger.tallies()[0].amount == Amount(4 * 10**9, 4 * 10**9, 4 * 10**15)


@pytest.mark.parametrize("name", ["Ünï 物語", "'; DROP TABLE spent; --", "a\x00b", ""])
def test_any_text_is_a_name(store: Store, name: str) -> None:
    store.ledger.settle(numbered(1, playthrough=name))
    assert [tally.playthrough for tally in store.ledger.tallies()] == [name]


def test_a_closed_ledger_says_so(store: Store) -> None:
    ledger = store.ledger
    store.close()
    calls: list[Callable[[], object]] = [
        ledger.begin,
        ledger.tallies,
        ledger.unsettled,
        lambda: ledger.set_aside(CHARGE),
        lambda: ledger.settle(CHARGE),
        lambda: ledger.drop(1),
    ]
    for call in calls:
        with pytest.raises(StoreError, match="closed"):
            call()


def test_no_load_gives_anything_back(store: Store) -> None:
    record = store.open_playthrough("p")
    store.ledger.settle(CHARGE)
    store.append(record.id, record.head, "turn", {})
    store.set_head(record.id, record.head)
    assert [tally.amount for tally in store.ledger.tallies()] == [CHARGE.amount]


def test_the_file_keeps_it(file: Path) -> None:
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        store.ledger.settle(CHARGE)
        store.ledger.set_aside(numbered(2))
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        assert store.ledger.unsettled() == [numbered(2)]
        assert [tally.calls for tally in store.ledger.begin()] == [2]


def test_a_file_from_before_there_was_a_ledger_gets_one(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as old:
        old.executescript(f"{MIGRATIONS[0]} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1;")
    with contextlib.closing(SqliteStore(file, wait=0)) as store:
        store.ledger.settle(CHARGE)
        assert store.open_playthrough("p").id == 1


SPEND = """
import asyncio, os, sys
from datetime import date
from pathlib import Path
from npc_dialogue.memory.ledger_worker import LedgerWorker
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.worker import StoreWorker
from npc_dialogue.models.caps import Cap, Caps
from npc_dialogue.models.clock import SetClock
from npc_dialogue.models.spending import Governor
from npc_dialogue.text.events import Usage
from tests.support.spending import DAY, PaidVoice
from tests.support.turns import PROMPT

async def main():
    worker = StoreWorker(lambda: SqliteStore(Path(sys.argv[1])))
    governor = Governor(Caps(day=Cap.of(tokens=1000)), LedgerWorker(worker), SetClock(date(2026, 11, 21)))
    first = await governor.purse("p").reserve(PaidVoice(), PROMPT)
    first.settle(Usage(20, 10, cost=0.0))
    await worker.run(lambda store: None)
    await governor.purse("p").reserve(PaidVoice(), PROMPT)
    os.kill(os.getpid(), 9)  # the call is being made

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_process_killed_between_setting_aside_and_settling_has_spent_it(file: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", SPEND, str(file)], cwd=ROOT, timeout=60, check=False)
    assert killed.returncode == -9
    with contextlib.closing(SqliteStore(file, wait=5)) as store:
        (tally,) = store.ledger.begin()
    assert (tally.calls, tally.in_full, tally.amount) == (2, 1, Amount(120, 60, 1_000_000))


def test_a_governor_over_the_store_s_own_thread(file: Path) -> None:
    async def life(*, tokens: int) -> tuple[list[str], int]:
        worker = StoreWorker(lambda: SqliteStore(file, wait=0))
        governor = Governor(Caps(day=Cap.of(tokens=tokens)), LedgerWorker(worker), SetClock(DAY))
        outcomes = []
        for number in range(5):
            answer = await governor.purse("p").reserve(PaidVoice(), PROMPT)
            if isinstance(answer, Failure):
                outcomes.append(answer.code)
            elif isinstance(answer, Hold):
                answer.settle(Usage(40, 10, cost=0.0) if number % 2 else None)
                outcomes.append("spent")
        await worker.close()
        return outcomes, governor.report("p")["today"]["calls"]

    assert asyncio.run(life(tokens=500)) == (["spent"] * 4 + ["budget.spent"], 4)
    assert asyncio.run(life(tokens=500)) == (["budget.spent"] * 5, 4)
    assert asyncio.run(life(tokens=700)) == (["spent"] * 2 + ["budget.spent"] * 3, 6)


def test_a_store_that_cannot_be_opened_lets_nothing_be_spent(file: Path) -> None:
    async def life() -> str:
        worker = StoreWorker(lambda: SqliteStore(file / "no" / "such", wait=0))
        governor = Governor(Caps(day=Cap.of(tokens=500)), LedgerWorker(worker), SetClock(DAY))
        answer = await governor.purse("p").reserve(PaidVoice(), PROMPT)
        assert isinstance(answer, Failure)
        assert str(file) not in answer.message
        return answer.code

    assert asyncio.run(life()) == "store.failed"
