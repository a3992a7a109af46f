"""The governor: what may be set aside, what is settled, what is kept."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime
from typing import Any

import pytest

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.caps import Cap, CapError, Caps, money
from npc_dialogue.models.clock import SystemClock
from npc_dialogue.models.spending import Free, Hold
from npc_dialogue.text.charge import Amount
from npc_dialogue.text.events import Failure, Usage
from tests.support.spending import DAY, PaidVoice, PricedVoice, Table, run
from tests.support.turns import PROMPT

NAN = float("nan")


def test_a_cap_is_met_to_the_token_and_not_passed() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=450)))
        for _ in range(3):  # 150 each
            (await table.hold(PaidVoice())).settle(None)
        assert await table.refused(PaidVoice()) == "budget.spent"
        assert table.today()["tokens_in"] + table.today()["tokens_out"] == 450

    run(story())


def test_a_cap_in_money_is_met_to_the_nano_dollar() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(dollars=0.003)))
        for _ in range(3):
            (await table.hold(PaidVoice(bound=(1, 1, 0.001)))).settle(None)
        assert await table.refused(PaidVoice(bound=(1, 1, 1e-9))) == "budget.spent"
        assert table.today()["dollars"] == 0.003

    run(story())


def test_what_is_settled_by_usage_makes_room() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=200)))
        (await table.hold(PaidVoice())).settle(Usage(30, 10))
        (await table.hold(PaidVoice())).settle(Usage(8, 2))
        assert table.today() == {
            "calls": 2,
            "in_full": 2,  # nobody said what it cost, so the money counts in full
            "unpriced": 0,
            "tokens_in": 38,
            "tokens_out": 12,
            "dollars": 0.002,
        }
        assert (await table.hold(PaidVoice())).charge.amount.tokens == 150

    run(story())


@pytest.mark.parametrize(
    ("scope", "others"),
    [
        ("npc", [{"npc": "odile"}]),
        ("playthrough", [{"playthrough": "q"}]),
        ("day", []),
        ("turn", [{}]),
    ],
)
def test_each_budget_ends_for_those_it_belongs_to(scope: str, others: list[dict[str, str]]) -> None:
    async def story() -> None:
        table = Table(Caps(**{scope: Cap.of(tokens=299)}))  # type: ignore[arg-type]
        purse = table.governor.purse("p")
        first = await table.ask(PaidVoice(), purse=purse)
        assert isinstance(first, Hold)
        first.settle(None)
        assert isinstance(await table.ask(PaidVoice(), purse=purse), Failure)
        for other in others:
            (await table.hold(PaidVoice(), **other)).settle(None)  # type: ignore[arg-type]
        if scope == "day":
            assert await table.refused(PaidVoice(), npc="odile", playthrough="q") == "budget.spent"

    run(story())


def test_the_day_and_the_npc_begin_anew_at_midnight_of_utc_and_the_playthrough_does_not() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=299), npc=Cap.of(tokens=299), playthrough=Cap.of(tokens=449)))
        late = await table.hold(PaidVoice())
        table.clock.day = date(2026, 11, 22)
        late.settle(None)  # counts on the day on which it was asked
        (await table.hold(PaidVoice())).settle(None)
        assert await table.refused(PaidVoice(), playthrough="q") == "budget.spent"
        table.clock.day = date(2026, 11, 23)
        assert await table.refused(PaidVoice()) == "budget.spent"
        (await table.hold(PaidVoice(), playthrough="q")).settle(None)
        table.clock.day = DAY  # a clock that is set back finds what was spent then
        assert await table.refused(PaidVoice(), playthrough="r") == "budget.spent"

    run(story())


@pytest.mark.parametrize(
    "usage",
    [
        None,
        Usage(None, None),
        Usage(-1, 5),
        Usage(5, -1),
        Usage(5, 5, cached_tokens=-1),
        Usage(5, 5, cost=-0.5),
        Usage(5, 5, cost=NAN),
        Usage(5, 5, cost=float("inf")),
        Usage(5, 5, cost=1e12),
        Usage(10**12, 5),
        Usage(True, 5),
        Usage(5.0, 5),  # type: ignore[arg-type]
    ],
)
def test_without_a_usage_that_can_be_true_the_whole_bound_counts(usage: Usage | None) -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=1000, dollars=1)))
        (await table.hold(PaidVoice())).settle(usage)
        assert table.today() == {
            "calls": 1,
            "in_full": 1,
            "unpriced": 0,
            "tokens_in": 100,
            "tokens_out": 50,
            "dollars": 0.001,
        }

    run(story())


def test_what_is_not_said_of_a_usage_counts_in_full() -> None:
    async def story() -> None:
        table = Table(Caps())
        (await table.hold(PaidVoice())).settle(Usage(7, None, cost=0.0002))
        assert (table.today()["tokens_in"], table.today()["tokens_out"], table.today()["dollars"]) == (7, 50, 0.0002)
        (await table.hold(PricedVoice())).settle(Usage(7, 3))
        assert (table.today()["tokens_in"], table.today()["in_full"]) == (14, 1)
        assert table.today()["dollars"] == 0.00021

    run(story())


def test_a_usage_above_the_bound_counts_as_it_came_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=1000)))
        (await table.hold(PaidVoice())).settle(Usage(900, 60, cost=0.5))
        assert await table.refused(PaidVoice()) == "budget.spent"
        assert (table.today()["tokens_in"], table.today()["dollars"]) == (900, 0.5)

    with caplog.at_level(logging.WARNING):
        run(story())
    assert "paid took more than it could" in caplog.text


def test_a_second_settling_changes_nothing() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=1000)))
        hold = await table.hold(PaidVoice())
        hold.settle(Usage(1, 1))
        hold.settle(None)
        assert table.today()["calls"] == 1

    run(story())


def test_a_model_without_a_price_is_not_asked_where_money_has_a_cap_and_that_is_said_once() -> None:
    async def story() -> None:
        table = Table(Caps(playthrough=Cap.of(dollars=5)))
        nobody_knows = PaidVoice(id_="cheap?", bound=(10, 10, None))
        for _ in range(3):
            assert await table.refused(nobody_knows) == "budget.spent"
        assert [code for code, _ in table.told] == ["budget.price"]
        assert "cheap?" in table.told[0][1]
        assert await table.refused(PaidVoice(bound=(10, 10, NAN))) == "budget.spent"

    run(story())


def test_a_model_without_a_price_is_held_to_its_tokens_otherwise() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=30)))
        (await table.hold(PaidVoice(bound=(10, 10, None)))).settle(None)
        assert await table.refused(PaidVoice(bound=(10, 10, None))) == "budget.spent"
        assert (table.today()["unpriced"], table.today()["dollars"]) == (1, 0)

    run(story())


def test_a_free_model_is_asked_though_no_money_may_be_spent() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(dollars=0)))
        (await table.hold(PaidVoice(bound=(10, 10, 0.0)))).settle(None)
        assert await table.refused(PaidVoice()) == "budget.spent"
        assert isinstance(await table.ask(AuthoredVoice()), Free)

    run(story())


def test_a_dearer_fallback_needs_more_room() -> None:
    async def story() -> None:
        table = Table(Caps(turn=Cap.of(dollars=0.0025)))
        purse = table.governor.purse("p")
        first = await table.ask(PaidVoice(), purse=purse)
        assert isinstance(first, Hold)
        first.settle(None)
        assert isinstance(await table.ask(PaidVoice(bound=(100, 50, 0.002)), purse=purse), Failure)
        assert isinstance(await table.ask(PaidVoice(), purse=purse), Hold)

    run(story())


def test_a_restart_forgets_nothing_and_counts_what_was_open_in_full() -> None:
    async def story() -> None:
        caps = Caps(day=Cap.of(tokens=400))
        table = Table(caps)
        (await table.hold(PaidVoice())).settle(Usage(60, 40, cost=0.0))
        await table.hold(PaidVoice())  # and here it dies
        again = Table(caps, ledger=table.kept)
        hold = await again.hold(PaidVoice())
        assert again.today()["tokens_in"] + again.today()["tokens_out"] == 250
        assert again.governor.report("p")["set_aside"] == {
            "calls": 1,
            "tokens_in": 100,
            "tokens_out": 50,
            "dollars": 0.001,
        }
        hold.settle(None)
        assert await again.refused(PaidVoice()) == "budget.spent"

    run(story())


def test_without_caps_nothing_is_awaited_and_all_is_counted() -> None:
    async def story() -> None:
        table = Table(Caps())
        asking = table.governor.purse("p").reserve(PaidVoice(), PROMPT)
        with pytest.raises(StopIteration) as done:
            asking.send(None)
        done.value.value.settle(Usage(5, 6, cost=0.25))
        await table.hold(PaidVoice(), npc="odile")
        report = table.governor.report("p")
        assert report["npcs"]["mira"]["dollars"] == report["models"]["paid"]["dollars"] == 0.25
        assert report["caps"] == {}
        (tally,) = table.kept.tallies()
        assert (tally.npc, tally.calls, tally.amount) == ("mira", 1, Amount(5, 6, 250_000_000))

    run(story())


@pytest.mark.parametrize("wrong", [{"tokens": -1}, {"dollars": -0.01}, {"dollars": NAN}, {"dollars": float("inf")}])
def test_a_cap_that_cannot_be_meant_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(CapError):
        Cap.of(**wrong)


def test_a_cap_in_dollars_is_what_was_written() -> None:
    assert [Cap.of(dollars=dollars).nanos for dollars in (0.29, 0.07, 1.1, 1e-9, 0)] == [
        290_000_000,
        70_000_000,
        1_100_000_000,
        1,
        0,
    ]
    with pytest.raises(CapError):
        Caps(turns_at_once=0)


def test_money_reads_as_money() -> None:
    assert [money(nanos) for nanos in (0, 5, 500_000_000, 12_345_678_900_000)] == [
        "$0.00",
        "$0.000000005",
        "$0.50",
        "$12,345.6789",
    ]


def test_the_day_is_that_of_utc() -> None:
    before = datetime.now(UTC).date()
    assert before <= SystemClock().today() <= datetime.now(UTC).date()
