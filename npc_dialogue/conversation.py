"""Several voices in one turn: each speaks from what it knows, one after another, until nobody has more to say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from .floor import Said
from .prompt.prompt import Prompt
from .text.events import Usage
from .turn.events import TurnDelta, TurnEvent, TurnLine, text_of
from .turn.result import NOT_SAID, EndReason, TurnResult
from .turn.turn import Turn
from .world.content import NARRATOR

N = TypeVar("N", int, float)
Next = Callable[[Sequence[Said], frozenset[str]], str | None]
Ask = Callable[[str, Sequence[Said]], Awaitable[Turn]]
Together = Callable[[str], Awaitable[Turn]]


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one of them said in one go, and to whom."""

    npc: str
    listener: str
    prompt: Prompt
    lines: tuple[TurnLine, ...]

    @property
    def said(self) -> Said:
        """In one piece, without what a narrator told of it."""
        return Said(self.npc, text_of(self.lines).strip())


class Conversation:
    """Runs as a `Turn` does. Use once."""

    def __init__(
        self,
        *,
        floor: Next,
        ask: Ask,
        together: Together | None,
        lines: int,
        accepted: float,
        now: Callable[[], float],
    ) -> None:
        """`floor` tells who speaks next after what was said and who has passed since; `ask` makes that one's turn.

        `together` makes the turn of a voice that speaks for all of them, with who begins; None: there is no such voice.
        Where nothing comes of it they speak one by one.
        """
        self._floor = floor
        self._ask = ask
        self._together = together
        self._most = lines
        self._accepted = accepted
        self._now = now
        self.emit: Callable[[TurnEvent], None]
        """Set before `run`."""
        self.contributions: list[Contribution] = []
        self._lines: list[TurnLine] = []
        self._results: list[TurnResult] = []
        self._starts: list[float] = []
        self._turn: Turn | None = None
        self._cancelled = False

    @property
    def prompt(self) -> Prompt | None:
        """What was told to whoever spoke last."""
        return self.contributions[-1].prompt if self.contributions else None

    def cancel(self) -> None:
        """Ends it where it stands."""
        self._cancelled = True
        if self._turn is not None:
            self._turn.cancel()

    async def run(self) -> TurnResult:
        """Lets them speak until there were enough lines, nobody has more to say, or it is cancelled."""
        if self._together is not None and (begins := self._floor([], frozenset())) is not None:
            result = await self._hear(await self._together(begins))
            if self._lines or not result.trouble:  # else it has failed, and not just kept silent
                return self._result(result.reason)
        passed: set[str] = set()
        while len(self.contributions) < self._most and not self._cancelled:
            said = [each.said for each in self.contributions]
            npc = self._floor(said, frozenset(passed))
            if npc is None:
                break
            result = await self._hear(await self._ask(npc, said))
            if result.lines:
                passed.clear()
            else:
                passed.add(npc)
            if result.reason == "broken":
                return self._result("broken")
        return self._result("stop")

    async def _hear(self, turn: Turn) -> TurnResult:
        """One voice's turn, with what it contributes."""
        self._turn = turn
        if self._cancelled:
            turn.cancel()
        first = len(self._lines)
        turn.emit = lambda event: self._pass_on(event, first)
        self._starts.append(self._now())
        result = await turn.run()
        self._results.append(result)
        prompt, before = turn.prompt, self.contributions[-1].npc if self.contributions else ""
        for lines in _by_speaker(self._lines[first:]):
            npc = next((line.npc for line in lines if line.npc != NARRATOR), prompt.npc)
            listener = (before or prompt.speaker) if prompt.ensemble else prompt.speaker
            self.contributions.append(Contribution(npc, listener, prompt, lines))
            before = npc
        return result

    def _pass_on(self, event: TurnEvent, first: int) -> None:
        """With the number that the line has among all, and on a line of its own for each speaker."""
        if isinstance(event, TurnDelta):
            before = "\n" if event.before is not None and event.line == 0 and first else event.before
            self.emit(TurnDelta(event.line + first, event.npc, event.text, before))
        elif isinstance(event, TurnLine):
            before = "\n" if event.line == 0 and first else event.before
            line = replace(event, line=event.line + first, before=before)
            self._lines.append(line)
            self.emit(line)

    def _result(self, reason: EndReason) -> TurnResult:
        results = self._results
        first = next((at for at, each in enumerate(results) if each.first_text is not None), None)
        since = 0.0 if first is None else self._starts[first] - self._accepted
        spoke = None if first is None else results[first]
        return TurnResult(
            lines=tuple(self._lines),
            reason="cancelled" if self._cancelled else reason,
            fallback=any(each.fallback for each in results),
            usage=_total([each.usage for each in results]),
            first_text=None if spoke is None or spoke.first_text is None else since + spoke.first_text,
            first_line=None if spoke is None or spoke.first_line is None else since + spoke.first_line,
            total=self._now() - self._accepted,
            trouble=tuple(dict.fromkeys(trouble for each in results for trouble in each.trouble)),
        )


def _by_speaker(lines: Sequence[TurnLine]) -> list[tuple[TurnLine, ...]]:
    """What each said in one go; what the narrator tells of it belongs to it."""
    found: list[list[TurnLine]] = []
    for line in lines:
        speaker = next((each.npc for each in reversed(found[-1]) if each.npc != NARRATOR), "") if found else ""
        if not found or (line.npc != NARRATOR and speaker not in ("", line.npc)):
            found.append([])
        found[-1].append(line)
    return [tuple(each) for each in found]


def _total(used: Sequence[Usage]) -> Usage:
    """What all of them used; what one does not know is not known of the whole."""
    told = [usage for usage in used if usage is not NOT_SAID]
    if not told:
        return NOT_SAID
    return Usage(
        prompt_tokens=_sum([usage.prompt_tokens for usage in told]),
        completion_tokens=_sum([usage.completion_tokens for usage in told]),
        cached_tokens=_sum([usage.cached_tokens for usage in told]),
        cost=_sum([usage.cost for usage in told]),
    )


def _sum(values: Sequence[N | None]) -> N | None:
    known = [value for value in values if value is not None]
    return sum(known[1:], known[0]) if known and len(known) == len(values) else None
