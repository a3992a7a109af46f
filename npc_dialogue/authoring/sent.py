"""The prompts that turns were given, kept for a writer who asks why."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from npc_dialogue.conversation import Conversation
from npc_dialogue.order import RunningTurn
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.turn.result import TurnResult

MOST = 200
"""Turns of which they are kept."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A prompt, and the id of the voice that answered it ("" where none did)."""

    prompt: Prompt
    model: str


class SentPrompts:
    """Of the last turns, by playthrough and turn."""

    def __init__(self) -> None:
        self._turns: OrderedDict[tuple[str, str], tuple[Sent, ...]] = OrderedDict()

    def keep(self, playthrough: str, running: RunningTurn, result: TurnResult) -> None:
        """Those of a turn that has ended."""
        turn = running.turn
        if turn is None:
            return
        if isinstance(turn, Conversation):
            sent = tuple(
                Sent(each.prompt, next((line.source for line in each.lines), "")) for each in turn.contributions
            )
        else:
            sent = (Sent(turn.prompt, next(iter(result.sources), "")),)
        self._turns[playthrough, running.id] = sent
        if len(self._turns) > MOST:
            self._turns.popitem(last=False)

    def of(self, playthrough: str, turn: str, npc: str | None) -> Sent | None:
        """The one for an NPC, or the first; None where it is not kept any more."""
        sent = self._turns.get((playthrough, turn), ())
        return next((each for each in sent if npc is None or each.prompt.npc == npc), None)
