"""The governor against a simple model: whatever happens in whatever order, no cap is passed by a token."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.caps import Cap, Caps
from npc_dialogue.models.clock import SetClock
from npc_dialogue.models.settling import is_credible
from npc_dialogue.models.spending import Free, Governor, Hold, Purse
from npc_dialogue.text.charge import Amount
from npc_dialogue.text.events import Failure, Usage
from tests.support.spending import DirectLedger, PricedVoice
from tests.support.turns import PROMPT

NOTHING = Amount()
NANOS_A_TOKEN = 1000
"""Of the voice that is asked."""
tokens = st.sampled_from((0, 150, 250, 400, 600))
"""Of a cap; a call takes up to 200."""
maybe_cap = st.one_of(
    st.just(Cap()),
    st.builds(Cap, tokens=tokens),
    st.builds(Cap, nanos=tokens.map(lambda most: most * NANOS_A_TOKEN)),
)
every_cap = st.one_of(
    st.builds(Caps, day=maybe_cap, turns_at_once=st.one_of(st.none(), st.integers(1, 3))),
    st.builds(Caps, turn=maybe_cap, npc=maybe_cap),
    st.builds(Caps, turn=maybe_cap, npc=maybe_cap, playthrough=maybe_cap, day=maybe_cap),
)
hostile = st.one_of(
    st.none(),
    st.builds(
        Usage,
        st.one_of(st.none(), st.integers(max_value=-1), st.integers(min_value=10**10)),
        st.integers(0, 5),
        cost=st.one_of(st.none(), st.just(0.0)),
    ),
    st.builds(Usage, st.integers(0, 5), st.integers(0, 5), cost=st.floats(max_value=-1e-9) | st.just(float("nan"))),
)
"""Nothing of these may make a call cheaper than its bound, but for what they leave open."""


@dataclass(slots=True)
class Spent:
    """What the model believes of one call: its bound while it runs, then what it took."""

    turn: int
    npc: str
    playthrough: str
    day: str
    amount: Amount


class Spending(RuleBasedStateMachine):
    """Turns that ask, wait, end, are cancelled; midnights; disks that are slow; processes that die."""

    @initialize(caps=every_cap)
    def begin(self, caps: Caps) -> None:
        self.loop = asyncio.new_event_loop()
        self.caps = caps
        self.clock = SetClock(date(2026, 11, 21))
        self.store = InMemoryStore()
        self.spent: dict[int, Spent] = {}
        self.calls = 0
        self.turn = 0
        self.wake()

    def wake(self) -> None:
        """A process that finds this ledger."""
        self.open: dict[int, Hold] = {}
        self.purse: Purse | None = None
        self.asking: dict[asyncio.Task[Hold | Free | Failure], Spent] = {}
        self.ledger = DirectLedger(self.store.ledger)
        self.governor = Governor(self.caps, self.ledger, self.clock)
        self.run()

    def run(self) -> None:
        """Lets everything go as far as it can, and takes in who has a hold now."""

        async def go() -> None:
            for _ in range(8):
                await asyncio.sleep(0)

        self.loop.run_until_complete(go())
        for task in [task for task in self.asking if task.done()]:
            spent, answer = self.asking.pop(task), task.result()
            if isinstance(answer, Hold):
                self.calls += 1
                self.open[self.calls] = answer
                self.spent[self.calls] = replace(spent, day=answer.charge.day)
            else:
                assert isinstance(answer, Failure)
                assert answer.code in {"budget.spent", "budget.busy"}

    @rule(
        count=st.integers(1, 3),
        again=st.booleans(),
        turn=st.tuples(st.sampled_from("pq"), st.booleans()),
        npc=st.sampled_from("mn"),
        most=st.tuples(st.integers(1, 100), st.integers(5, 100)),
    )
    def ask(self, count: int, again: bool, turn: tuple[str, bool], npc: str, most: tuple[int, int]) -> None:
        """Some calls at once, of the last turn or of a new one."""
        if not again or self.purse is None:
            self.turn += 1
            playthrough, ambient = turn
            self.purse = self.governor.purse(playthrough, ambient=ambient)
        voice = PricedVoice(bound=(*most, sum(most) / 1e6))
        for _ in range(count):
            asked = self.loop.create_task(self.purse.reserve(voice, replace(PROMPT, npc=npc)))
            bound = Amount(*most, sum(most) * NANOS_A_TOKEN)
            self.asking[asked] = Spent(self.turn, npc, self.purse.playthrough, "", bound)
        self.run()

    @precondition(lambda self: self.open)
    @rule(data=st.data(), shares=st.tuples(st.floats(0, 1), st.floats(0, 1)))
    def settle(self, data: st.DataObject, shares: tuple[float, float]) -> None:
        """By a usage of no more than the bound."""
        number = data.draw(st.sampled_from(sorted(self.open)))
        most = self.spent[number].amount
        took_in, took_out = int(most.tokens_in * shares[0]), int(most.tokens_out * shares[1])
        self.open.pop(number).settle(Usage(took_in, took_out))
        self.spent[number].amount = Amount(took_in, took_out, (took_in + took_out) * NANOS_A_TOKEN)
        self.run()

    @precondition(lambda self: self.open)
    @rule(data=st.data(), usage=hostile)
    def settle_unknown(self, data: st.DataObject, usage: Usage | None) -> None:
        """Without a usage that can be believed."""
        number = data.draw(st.sampled_from(sorted(self.open)))
        assert usage is None or not is_credible(usage) or usage.prompt_tokens is None
        self.open.pop(number).settle(usage)
        if usage is not None and is_credible(usage):
            most = self.spent[number].amount
            nanos = most.nanos if usage.cost is None else 0
            assert usage.completion_tokens is not None
            self.spent[number].amount = Amount(most.tokens_in, usage.completion_tokens, nanos)
        self.run()

    @precondition(lambda self: self.asking)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        """Somebody waits no longer."""
        task = data.draw(st.sampled_from(list(self.asking)))
        del self.asking[task]
        task.cancel()
        self.run()
        assert task.cancelled()

    @rule()
    def midnight(self) -> None:
        self.clock.day += timedelta(days=1)

    @precondition(lambda self: self.ledger.held is None)
    @rule()
    def slow_disk(self) -> None:
        self.ledger.held = []

    @precondition(lambda self: self.ledger.held is not None)
    @rule()
    def fast_disk(self) -> None:
        self.ledger.write()
        self.run()

    @rule()
    def die(self) -> None:
        """What the disk had not yet got is lost with the calls that were not made; what was open counts in full."""
        for task in self.asking:
            task.cancel()
        self.ledger.held = None if self.ledger.held is None else []
        self.asking = {}
        self.run()
        if not self.caps.counted:  # then nobody waits for the disk, and what was open is not known
            for number in self.open:
                del self.spent[number]
        self.wake()

    def sums(self) -> Iterator[tuple[Cap, Amount]]:
        """Every budget with a cap, and what the model says is spent or set aside of it."""
        for cap, keys in (
            (self.caps.turn, [(spent.turn,) for spent in self.spent.values()]),
            (self.caps.npc, [(spent.npc, spent.day) for spent in self.spent.values()]),
            (self.caps.playthrough, [(spent.playthrough,) for spent in self.spent.values()]),
            (self.caps.day, [(spent.day,) for spent in self.spent.values()]),
        ):
            for key in set(keys):
                amounts = (spent.amount for spent, own in zip(self.spent.values(), keys, strict=True) if own == key)
                yield cap, sum(amounts, start=NOTHING)

    @invariant()
    def no_cap_is_passed(self) -> None:
        for cap, amount in self.sums():
            assert cap.tokens is None or amount.tokens <= cap.tokens
            assert cap.nanos is None or amount.nanos <= cap.nanos

    @invariant()
    def no_more_run_than_may(self) -> None:
        if self.caps.turns_at_once is not None:
            assert len(self.open) <= self.caps.turns_at_once

    @invariant()
    def the_ledger_knows_it(self) -> None:
        if self.ledger.held is None and not self.asking:
            kept = [tally.amount for tally in self.store.ledger.tallies()]
            kept += [charge.amount for charge in self.store.ledger.unsettled()]
            known = [
                spent.amount for number, spent in self.spent.items() if self.caps.counted or number not in self.open
            ]
            assert sum(kept, start=NOTHING) == sum(known, start=NOTHING)

    def teardown(self) -> None:
        for task in getattr(self, "asking", ()):
            task.cancel()
        if hasattr(self, "loop"):
            self.loop.run_until_complete(asyncio.sleep(0))
            self.loop.run_until_complete(asyncio.sleep(0))
            self.loop.close()


Spending.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestSpending = Spending.TestCase
