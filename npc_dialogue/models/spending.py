"""The governor: what the calls to models may cost, and what they did.

Before a call the most that it can take is set aside, with caps also on the disk; afterwards it is settled by what the
server counted, or in full where it is not known. So what is spent never passes a cap, also when the process is killed
between the two: what it had set aside then counts in full.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.charge import Amount, Charge, Tally
from npc_dialogue.text.events import Failure, Usage

from .caps import Account, Cap, Caps, Scope
from .clock import Clock
from .port import Governed, Model, Notice
from .settling import Limit, settle
from .spent import overview

Json = Any
log = logging.getLogger(__name__)

NEAR = 80
"""Per cent of a budget: from here on a notice was given, and the rest is the player's own."""


_WORDS: dict[Scope, str] = {"turn": "{}", "npc": "{}", "playthrough": "the playthrough {}", "day": "{}"}


class Ledger(Protocol):
    """Keeps what was spent, in the order of the calls; a future that ends in an error says that it could not."""

    def begin(self) -> asyncio.Future[Sequence[Tally]]:
        """Called once, before all else: settles in full what an earlier process had set aside; all that was spent."""

    def set_aside(self, charge: Charge) -> asyncio.Future[None]:
        """Done when no kill can undo it."""

    def settle(self, charge: Charge) -> None:
        """In place of what was set aside under its number, if anything was; soon on the disk."""

    def drop(self, charge: Charge) -> None:
        """Forgets what was set aside: the call was not made."""


class Hold:
    """What is set aside for one reply of one voice."""

    def __init__(self, governor: Governor, call: _Call, charge: Charge, accounts: Sequence[Account]) -> None:
        self.call = call
        self.charge = charge
        """At most, until it is settled."""
        self.accounts = accounts
        self._governor = governor
        self._open = True

    def settle(self, usage: Usage | None) -> None:
        """Call once, however the reply ended; a second call does nothing.

        `usage` is what a reply took that was read to its `Finish`. Of one that was cut off (cancelled, late, closed,
        failed) it is None, also where counts had come: the provider may bill more. Then the whole bound counts.
        """
        if self._open:
            self._open = False
            self._governor.settle(self, usage)

    def give_back(self) -> None:
        """The call was not made after all."""
        if self._open:
            self._open = False
            self._governor.give_back(self)


class Free:
    """The hold of a voice that costs nothing."""

    def settle(self, usage: Usage | None) -> None:
        """Nothing to do."""


@dataclass(frozen=True, slots=True)
class _Call:
    """Somebody's wish to ask a voice."""

    purse: Purse
    voice: Governed
    model: str
    prompt: Prompt
    limit: Limit | None
    """The most that it can take; None: there is no cap that it would have to fit into."""


class Purse:
    """What one turn may spend; make it with `Governor.purse`."""

    def __init__(self, governor: Governor, playthrough: str, *, ambient: bool, account: Account) -> None:
        self.playthrough = playthrough
        self.ambient = ambient
        self.account = account
        self._governor = governor

    async def reserve(self, voice: Model, prompt: Prompt) -> Hold | Free | Failure:
        """Sets aside the most that a reply of this voice can take.

        For the player this waits while others have taken what there is; whoever waits no longer cancels it, and nothing
        is set aside. A `Failure` (`budget.spent`, `budget.busy`, `store.failed`) says why the voice may not be asked.
        """
        if not isinstance(voice, Governed):
            return Free()
        return await self._governor.reserve(self, voice, voice.id, prompt)


class Governor:
    """One for all turns of a process, on one event loop."""

    def __init__(self, caps: Caps, ledger: Ledger, clock: Clock) -> None:
        self.caps = caps
        self._ledger = ledger
        self._clock = clock
        self._tell: Notice | None = None
        self._told: set[tuple[str, ...]] = set()
        self._beginning: asyncio.Future[Sequence[Tally]] | None = None
        self._known = False
        self._numbers = itertools.count(1)
        self._accounts: dict[tuple[Scope, str], Account] = {}
        self._tallies: dict[tuple[str, str, str, str], Tally] = {}
        self._running: dict[int, Hold] = {}
        self._waiting: dict[asyncio.Future[Hold | Failure], _Call] = {}
        """The player's turns, in the order in which they came."""

    def start(self, tell: Notice) -> None:
        """Reads on the running loop what was spent; `tell` hears of budgets that are near their end, or spent."""
        self._tell = tell
        self._begin()

    def purse(self, playthrough: str, *, ambient: bool = False) -> Purse:
        """For one turn. `ambient`: it is not the player's own, so it never waits and leaves the last of a budget."""
        return Purse(self, playthrough, ambient=ambient, account=Account("turn", "a turn", self.caps.turn))

    def report(self, playthrough: str) -> dict[str, Json]:
        """What was spent today and in this playthrough, by model and NPC, as plain data for `status`."""
        return overview(
            tuple(self._tallies.values()),
            tuple(hold.charge for hold in self._running.values()),
            day=self._today(),
            playthrough=playthrough,
            caps=self.caps,
        )

    async def reserve(self, purse: Purse, voice: Governed, model: str, prompt: Prompt) -> Hold | Failure:
        """See `Purse.reserve`."""
        beginning = self._begin()
        if not self.caps.counted and self.caps.turns_at_once is None:
            return self._hold(_Call(purse, voice, model, prompt, None), self._today())
        limit = Limit.of(voice, prompt)
        if self.caps.priced and not limit.priced:
            return self._without_price(model)
        call = _Call(purse, voice, model, prompt, limit)
        if not self.caps.counted:
            return await self._admitted(call)
        if await _error_of(beginning) is not None:
            return Failure("store.failed", "what was spent before cannot be read, so nothing is spent", retryable=True)
        self._begun(beginning)
        answer = await self._admitted(call)
        if isinstance(answer, Failure):
            return answer
        writing = self._ledger.set_aside(answer.charge)
        try:
            error = await _error_of(writing)
        except asyncio.CancelledError:
            writing.cancel()
            answer.give_back()
            raise
        if error is not None:
            answer.give_back()
            return Failure("store.failed", f"what it may cost cannot be kept: {error}", retryable=True)
        return answer

    def settle(self, hold: Hold, usage: Usage | None) -> None:
        """See `Hold.settle`."""
        call, charge = hold.call, hold.charge
        settled = settle(charge, call.voice, call.prompt, call.limit, usage)
        self._release(hold)
        if call.limit is not None and call.limit.is_passed_by(settled.amount):
            log.warning("%s took more than it could: %s, not %s", charge.model, settled.amount, charge.amount)
        self._ledger.settle(settled)
        self._count(Tally.of(settled))
        call.purse.account.spent += settled.amount
        for account in hold.accounts:
            self._tell_if_near(account)
        self._serve_waiting()

    def give_back(self, hold: Hold) -> None:
        """See `Hold.give_back`."""
        self._release(hold)
        self._ledger.drop(hold.charge)
        self._serve_waiting()

    def _begin(self) -> asyncio.Future[Sequence[Tally]]:
        if self._beginning is None:
            self._beginning = self._ledger.begin()
            self._beginning.add_done_callback(self._begun)
        return self._beginning

    def _begun(self, beginning: asyncio.Future[Sequence[Tally]]) -> None:
        """Takes in what was spent before, once: a turn may see that it is read before the callback is called."""
        if self._known or beginning.cancelled():
            return
        self._known = True
        if (error := beginning.exception()) is not None:
            log.error("What was spent before cannot be read: %s", error)
            return
        for tally in beginning.result():
            self._count(tally)

    async def _admitted(self, call: _Call) -> Hold | Failure:
        """Waits its turn, if it is the player's."""
        if (answer := self._decide(call)) is not None:
            return answer
        place: asyncio.Future[Hold | Failure] = asyncio.get_running_loop().create_future()
        self._waiting[place] = call
        try:
            return await place
        except asyncio.CancelledError:
            if self._waiting.pop(place, None) is None and isinstance(granted := place.result(), Hold):
                granted.give_back()
            raise

    def _serve_waiting(self) -> None:
        for place, call in list(self._waiting.items()):
            if not place.done() and (answer := self._decide(call)) is not None:
                del self._waiting[place]
                place.set_result(answer)

    def _decide(self, call: _Call) -> Hold | Failure | None:
        """A hold, or why there is none; None: not now."""
        assert call.limit is not None
        asked = call.limit.amount
        day, ambient = self._today(), call.purse.ambient
        at_once = self.caps.turns_at_once
        taken = (ambient and bool(self._waiting)) or (at_once is not None and len(self._running) >= at_once)
        for account in (call.purse.account, *self._shared(day, call.prompt.npc, call.purse.playthrough)):
            percent = NEAR if ambient and account.scope != "turn" else 100
            room = account.room(asked, percent=percent)
            if room == "none":
                return self._spent(account, asked, day, percent)
            taken = taken or room == "taken"
        if not taken:
            return self._hold(call, day)
        if ambient:
            return Failure("budget.busy", "other turns run, and this one is not the player's", retryable=True)
        return None

    def _hold(self, call: _Call, day: str) -> Hold:
        charge = Charge(
            number=next(self._numbers),
            day=day,
            playthrough=call.purse.playthrough,
            npc=call.prompt.npc,
            model=call.model,
            amount=Amount() if call.limit is None else call.limit.amount,
            unpriced=call.limit is not None and not call.limit.priced,
        )
        accounts = self._shared(day, charge.npc, charge.playthrough)
        for account in (call.purse.account, *accounts):
            account.held += charge.amount
        hold = self._running[charge.number] = Hold(self, call, charge, accounts)
        return hold

    def _release(self, hold: Hold) -> None:
        del self._running[hold.charge.number]
        for account in (hold.call.purse.account, *hold.accounts):
            account.held -= hold.charge.amount

    def _count(self, tally: Tally) -> None:
        before = self._tallies.get(tally.key)
        self._tallies[tally.key] = tally if before is None else before + tally
        for account in self._shared(tally.day, tally.npc, tally.playthrough):
            account.spent += tally.amount

    def _shared(self, day: str, npc: str, playthrough: str) -> tuple[Account, Account, Account]:
        """The budgets that a call draws on beside its turn's own."""
        return (
            self._account("npc", f"{npc} on {day}", self.caps.npc),
            self._account("playthrough", playthrough, self.caps.playthrough),
            self._account("day", day, self.caps.day),
        )

    def _account(self, scope: Scope, whose: str, cap: Cap) -> Account:
        key = (scope, whose)
        if key not in self._accounts:
            self._accounts[key] = Account(scope, whose, cap)
        return self._accounts[key]

    def _today(self) -> str:
        return self._clock.today().isoformat()

    def _spent(self, account: Account, asked: Amount, day: str, percent: int) -> Failure:
        whose = _WORDS[account.scope].format(account.whose)
        if account.room(asked) == "none":
            short = account.shortage(asked)
            period = day if account.scope == "turn" else ""
            self._tell_once("budget.spent", f"The budget of {whose} has come to its end: {short}.", account, period)
            return Failure("budget.spent", f"the budget of {whose}: {short}", retryable=False)
        short = account.shortage(asked, percent=percent)
        return Failure("budget.spent", f"the rest of {whose} is the player's: {short}", retryable=False)

    def _tell_if_near(self, account: Account) -> None:
        if (used := account.used(NEAR)) is not None:
            whose = _WORDS[account.scope].format(account.whose)
            self._tell_once("budget.near", f"The budget of {whose} nears its end: {used}.", account, "")

    def _without_price(self, model: str) -> Failure:
        key = ("price", model)
        if key not in self._told:
            self._told.add(key)
            self._say(
                "budget.price",
                f"{model} is not asked: its price is not known, and there is a cap in dollars. Choose a model of the "
                "catalogue that has a price, or cap tokens instead.",
            )
        return Failure("budget.spent", "its price is not known, and there is a cap in dollars", retryable=False)

    def _tell_once(self, code: str, text: str, account: Account, period: str) -> None:
        key = (code, account.scope, account.whose, period)
        if key not in self._told:
            self._told.add(key)
            self._say(code, text)

    def _say(self, code: str, text: str) -> None:
        if self._tell is not None:
            self._tell(code, text)
        else:
            log.warning("%s: %s", code, text)


async def _error_of(writing: asyncio.Future[Any]) -> BaseException | None:
    """Why it went wrong, if it did; whoever waits here can be cancelled, the writing goes on."""
    if not writing.done():
        await asyncio.wait((writing,))
    return asyncio.CancelledError() if writing.cancelled() else writing.exception()
