"""The governor: who waits, who is refused, who is told."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.caps import Cap, Caps
from npc_dialogue.models.spending import Hold
from npc_dialogue.text.events import Failure, Usage
from tests.support.spending import PaidVoice, Table, run, settled


def test_at_the_cap_of_turns_at_once_the_player_waits_and_ambient_talk_does_not() -> None:
    async def story() -> None:
        table = Table(Caps(turns_at_once=2))
        one, two = await table.hold(PaidVoice()), await table.hold(PaidVoice(), ambient=True)
        order: list[str] = []

        async def player(name: str) -> Hold:
            hold = await table.hold(PaidVoice())
            order.append(name)
            return hold

        third, fourth = asyncio.create_task(player("third")), asyncio.create_task(player("fourth"))
        await settled()
        assert order == []
        assert await table.refused(PaidVoice(), ambient=True) == "budget.busy"
        two.settle(None)
        await settled()
        assert order == ["third"]
        one.settle(None)
        (await third).settle(None)
        (await fourth).settle(None)
        assert order == ["third", "fourth"]
        (await table.hold(PaidVoice(), ambient=True)).settle(None)

    run(story())


def test_a_player_waits_for_money_that_others_may_not_need() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=200)))
        first = await table.hold(PaidVoice())
        second = asyncio.create_task(table.hold(PaidVoice()))
        third = asyncio.create_task(table.ask(PaidVoice()))
        await settled()
        assert not second.done()
        assert await table.refused(PaidVoice(), ambient=True) == "budget.busy"
        first.settle(Usage(40, 10))
        held = await second
        held.settle(None)  # nothing is left for the third
        answer = await third
        assert isinstance(answer, Failure)
        assert answer.code == "budget.spent"

    run(story())


@pytest.mark.parametrize("granted", [False, True])
def test_who_waits_no_longer_holds_nothing(granted: bool) -> None:
    async def story() -> None:
        table = Table(Caps(turns_at_once=1, day=Cap.of(tokens=1000)))
        first = await table.hold(PaidVoice())
        waiting = asyncio.create_task(table.ask(PaidVoice()))
        await settled()
        if granted:
            first.settle(Usage(0, 0, cost=0.0))
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        if not granted:
            first.settle(Usage(0, 0, cost=0.0))
        (await table.hold(PaidVoice())).settle(Usage(0, 0, cost=0.0))
        assert table.governor.report("p")["set_aside"]["calls"] == 0
        assert table.kept.unsettled() == []
        assert table.today()["calls"] == 2

    run(story())


def test_who_is_cancelled_while_it_is_written_holds_nothing() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=150)))
        table.ledger.held = []
        asking = asyncio.create_task(table.ask(PaidVoice()))
        await settled()
        assert not asking.done(), "no call before its money is set aside on the disk"
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        table.ledger.write()
        assert table.kept.unsettled() == []
        (await table.hold(PaidVoice())).settle(None)

    run(story())


def test_what_cannot_be_kept_is_not_spent() -> None:
    async def story() -> None:
        store = InMemoryStore()
        table = Table(Caps(day=Cap.of(tokens=1000)), ledger=store.ledger)
        await table.hold(PaidVoice())
        store.close()
        assert await table.refused(PaidVoice()) == "store.failed"
        closed = Table(Caps(day=Cap.of(tokens=1000)), ledger=store.ledger)
        assert await closed.refused(PaidVoice()) == "store.failed"

    run(story())


def test_the_last_fifth_is_the_player_s() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=750)))
        for _ in range(4):  # to 600 of 750, which is 80 %
            (await table.hold(PaidVoice(), ambient=True)).settle(None)
        assert await table.refused(PaidVoice(), ambient=True) == "budget.spent"
        assert [code for code, _ in table.told] == ["budget.near"]
        (await table.hold(PaidVoice())).settle(None)
        assert await table.refused(PaidVoice()) == "budget.spent"
        assert [code for code, _ in table.told] == ["budget.near", "budget.spent"]

    run(story())


def test_each_budget_tells_once_in_each_of_its_days() -> None:
    async def story() -> None:
        table = Table(Caps(day=Cap.of(tokens=300), turn=Cap.of(tokens=100)))
        for _ in range(3):
            assert await table.refused(PaidVoice()) == "budget.spent"
        small = PaidVoice(bound=(50, 50, 0.0))
        for day in (21, 22):
            table.clock.day = date(2026, 11, day)
            for _ in range(3):
                (await table.hold(small)).settle(None)
            assert await table.refused(small) == "budget.spent"
            assert await table.refused(small) == "budget.spent"
        assert table.told == [
            ("budget.spent", "The budget of a turn has come to its end: 0 of 100 tokens are spent, and " + could(150)),
            ("budget.near", "The budget of 2026-11-21 nears its end: 300 of 300 tokens."),
            (
                "budget.spent",
                "The budget of 2026-11-21 has come to its end: 300 of 300 tokens are spent, and " + could(100),
            ),
            ("budget.near", "The budget of 2026-11-22 nears its end: 300 of 300 tokens."),
            (
                "budget.spent",
                "The budget of 2026-11-22 has come to its end: 300 of 300 tokens are spent, and " + could(100),
            ),
        ]

    def could(tokens: int) -> str:
        return f"a reply could take {tokens}."

    run(story())
