"""Voices that cost something, and a ledger without a thread, for tests of what is spent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.ledger import LedgerStore
from npc_dialogue.memory.store import StoreError
from npc_dialogue.models.caps import Caps
from npc_dialogue.models.clock import SetClock
from npc_dialogue.models.port import Bound, Model
from npc_dialogue.models.scripted import Script, ScriptedModel, Step
from npc_dialogue.models.spending import Free, Governor, Hold, Purse
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.charge import Charge, Tally
from npc_dialogue.text.events import Failure, Usage
from tests.support.turns import PROMPT

T = TypeVar("T")
DAY = date(2026, 11, 21)


class PaidVoice(ScriptedModel):
    """Says what it is told to, and takes so much of everybody at most."""

    def __init__(
        self,
        script: Script | Sequence[Step] = (),
        *,
        id_: str = "paid",
        bound: tuple[int, int, float | None] = (100, 50, 0.001),
    ) -> None:
        """`bound`: tokens in, tokens out, dollars."""
        super().__init__(script, id_=id_)
        self.at_most = bound

    def bound(self, prompt: Prompt) -> Bound:
        """The same for every prompt."""
        tokens_in, tokens_out, dollars = self.at_most
        return Bound(prompt_tokens=tokens_in, reply_tokens=tokens_out, dollars=dollars)


class PricedVoice(PaidVoice):
    """Knows its price: a micro-dollar for a token."""

    def cost(self, usage: Usage) -> float | None:
        """See `Priced`."""
        if usage.prompt_tokens is None or usage.completion_tokens is None:
            return usage.cost
        return (usage.prompt_tokens + usage.completion_tokens) / 1e6


class DirectLedger:
    """Implements the governor's `Ledger` on the loop's own thread; while `held` nothing that is set aside is done."""

    def __init__(self, store: LedgerStore) -> None:
        self.store = store
        self.held: list[Callable[[], None]] | None = None
        """What waits to be done; None: nothing has to wait."""

    def begin(self) -> asyncio.Future[Sequence[Tally]]:
        """See `Ledger`."""
        return _outcome(self.store.begin)

    def set_aside(self, charge: Charge) -> asyncio.Future[None]:
        """See `Ledger`."""
        if self.held is None:
            return _outcome(lambda: self.store.set_aside(charge))
        later: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def done() -> None:
            self.store.set_aside(charge)
            if not later.done():
                later.set_result(None)

        self.held.append(done)
        return later

    def settle(self, charge: Charge) -> None:
        """See `Ledger`."""
        with suppress(StoreError):
            self.store.settle(charge)

    def drop(self, charge: Charge) -> None:
        """See `Ledger`."""

        def forget() -> None:
            with suppress(StoreError):
                self.store.drop(charge.number)

        if self.held is None:
            forget()
        else:
            self.held.append(forget)

    def write(self) -> None:
        """Does what was held, in its order."""
        held, self.held = self.held or [], None
        for do in held:
            do()


def _outcome(call: Callable[[], T]) -> asyncio.Future[T]:
    outcome: asyncio.Future[T] = asyncio.get_running_loop().create_future()
    try:
        outcome.set_result(call())
    except StoreError as error:
        outcome.set_exception(error)
    return outcome


class Table:
    """A governor with everything around it."""

    def __init__(self, caps: Caps, *, ledger: LedgerStore | None = None) -> None:
        self.clock = SetClock(DAY)
        self.kept: LedgerStore = ledger or InMemoryStore().ledger
        self.ledger = DirectLedger(self.kept)
        self.governor = Governor(caps, self.ledger, self.clock)
        self.told: list[tuple[str, str]] = []
        self.governor.start(lambda code, text: self.told.append((code, text)))

    async def ask(
        self,
        voice: Model,
        *,
        npc: str = "mira",
        playthrough: str = "p",
        ambient: bool = False,
        purse: Purse | None = None,
    ) -> Hold | Free | Failure:
        """Reserves for a turn of its own, or for the turn of a purse."""
        purse = purse or self.governor.purse(playthrough, ambient=ambient)
        return await purse.reserve(voice, replace(PROMPT, npc=npc))

    async def hold(self, voice: Model, *, npc: str = "mira", playthrough: str = "p", ambient: bool = False) -> Hold:
        """The same, where there must be room."""
        answer = await self.ask(voice, npc=npc, playthrough=playthrough, ambient=ambient)
        assert isinstance(answer, Hold), answer
        return answer

    async def refused(self, voice: Model, **asked: Any) -> str:
        """The code of the refusal, where there must be none."""
        answer = await self.ask(voice, **asked)
        assert isinstance(answer, Failure), answer
        return answer.code

    def today(self) -> dict[str, Any]:
        total: dict[str, Any] = self.governor.report("p")["today"]
        return total


def run(story: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(story, 30))


async def settled() -> None:
    """Lets everything go as far as it can."""
    for _ in range(8):
        await asyncio.sleep(0)
