"""Ambient remarks of one playthrough's NPCs: how often each may make one, and which a model has made already."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable, Hashable
from dataclasses import dataclass
from random import Random

from .order import Order, Refusal
from .prompt.prompt import Prompt, marked
from .text.events import Finish, StreamEvent, Text
from .turn.events import AUTHORED
from .turn.result import TurnResult
from .world.world import World

ENOUGH = 3
"""Remarks for one situation, after which no model is asked for more."""
MOST_SITUATIONS = 256
_SITUATION = frozenset({"core", "state", "place", "present", "standing", "news", "note"})
"""The sections of a prompt that make a situation: not the conversation, which is another after each turn."""


@dataclass(frozen=True, slots=True)
class _Made:
    npc: str
    at: float
    """Seconds of a steady clock."""
    minute: int | None
    """Of the game."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a model said, as it is said again."""

    text: str
    emotion: str
    source: str


class Remembered:
    """The voice that says a remark again, in the name of the model that made it. Implements the `Model` port."""

    def __init__(self, remark: Remark, context: int) -> None:
        self._remark = remark
        self._context = context

    @property
    def id(self) -> str:
        """The model that made it."""
        return self._remark.source

    @property
    def context(self) -> int:
        """As the model's."""
        return self._context

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The remark at once."""
        yield Text(marked(self._remark.text, self._remark.emotion))
        yield Finish("stop")

    async def aclose(self) -> None:
        """Nothing is held open."""


class Barks:
    """Of one playthrough, for as long as it is open."""

    def __init__(self, now: Callable[[], float]) -> None:
        """`now` gives seconds of a steady clock."""
        self._now = now
        self._last: dict[str, _Made] = {}
        self._remarks: OrderedDict[Hashable, list[Remark]] = OrderedDict()

    def check(self, npc: str, world: World, minute: int | None) -> None:
        """Refuses a remark that comes too soon after the NPC's last one; `minute` is the game's."""
        rules, last = world.info.barks, self._last.get(npc)
        if last is None:
            return
        name = world.npcs[npc].name
        if self._now() - last.at < rules.seconds:
            raise Refusal("bark.rested", f"{name} made a remark within the last {rules.seconds:g} seconds.")
        if minute is not None and last.minute is not None and 0 <= minute - last.minute < rules.minutes:
            raise Refusal("bark.rested", f"{name} made a remark within the last {rules.minutes} game minutes.")

    def begun(self, npc: str, minute: int | None) -> None:
        """An NPC makes a remark."""
        self._last[npc] = _Made(npc, self._now(), minute)

    def again(self, order: Order, prompt: Prompt) -> Remark | None:
        """A remark for the situation that need not be asked for, and was not what the NPC said last."""
        made = self._remarks.get(_situation(order, prompt), ())
        lately = prompt.material.lately[-1:]
        fresh = [remark for remark in made if remark.text not in lately]
        return Random(prompt.seed).choice(fresh) if len(made) >= ENOUGH and fresh else None  # noqa: S311

    def keep(self, order: Order, prompt: Prompt, result: TurnResult) -> None:
        """Remembers what a model made of a situation, if it said it to the end."""
        if result.reason != "stop" or not result.text or AUTHORED in result.sources:
            return
        first = next(line for line in result.said if line.npc == order.npc)
        situation = _situation(order, prompt)
        remark = Remark(result.text, first.emotion, first.source)
        made = self._remarks.setdefault(situation, [])
        if all(remark.text != each.text for each in made):
            made.append(remark)
        self._remarks.move_to_end(situation)
        if len(self._remarks) > MOST_SITUATIONS:
            self._remarks.popitem(last=False)


def _situation(order: Order, prompt: Prompt) -> Hashable:
    told = tuple(part.text for part in prompt.sections if part.included and part.kind in _SITUATION)
    return order.npc, order.about, prompt.language, told
