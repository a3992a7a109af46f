"""What turns have put to the game, and what it has not answered yet."""

from __future__ import annotations

from collections.abc import Sequence

from .acting import TurnAct
from .memory.store import Node
from .order import ProposedAction, ProposedChange, Refusal, RunningTurn
from .past import Moment
from .turn.events import TurnProposal
from .turn.turn import Turn
from .world.proposals import allowed
from .world.world import World

_MOST_PROPOSED = 3
"""Of one turn."""
MOST_ASKED = 64
"""Of a playthrough; of more the oldest count as refused."""


class AskedChanges:
    """Of one playthrough, on the branch of its head."""

    def __init__(self) -> None:
        self._asked: dict[tuple[str, str], ProposedChange] = {}

    def take_up(self, path: Sequence[Node]) -> None:
        """What a process that is gone has asked on this branch, the newest node first, and was not told."""
        answered = {
            (n.data["turn"], n.data.get("change")) for n in path if n.kind == "relationship" and "turn" in n.data
        }
        for node in reversed(path):
            turn, result = f"t{node.id}", node.result or {}
            for each in result.get("proposed", ()):
                if (turn, each["change"]) not in answered and each["change"] not in result.get("refused", ()):
                    self._asked[turn, each["change"]] = ProposedChange.from_json(each)

    def propose(self, running: RunningTurn, wish: TurnProposal, world: World, moment: Moment) -> ProposedChange | None:
        """What of a voice's wish is put to the game; None: nothing."""
        if running.order.company:  # how those who talk among themselves stand is the game's alone
            return None
        source, target = running.order.npc, running.order.speaker
        edge = moment.relationships.edge(source, target)
        spent = sum(abs(each.by.get(wish.axis, 0.0)) for each in running.proposed)
        by = allowed(world, edge, wish.axis, wish.by, this_turn=spent, time=moment.state.time)
        if by == 0 or len(running.proposed) == _MOST_PROPOSED:
            return None
        change = f"c{len(running.proposed) + 1}"
        asked = ProposedChange(change=change, source=source, target=target, by={wish.axis: by}, reason=wish.reason)
        running.proposed.append(asked)
        self._asked[running.id, change] = asked
        for oldest in list(self._asked)[:-MOST_ASKED]:
            del self._asked[oldest]
        return asked

    def find(self, turn: str, change: str) -> ProposedChange:
        """What waits for an answer; a `Refusal` when nothing of that name does."""
        try:
            return self._asked[turn, change]
        except KeyError:
            why = f"No change '{change}' of turn '{turn}' waits for an answer on this branch."
            raise Refusal("relationship.unknown", why) from None

    def answered(self, turn: str, change: str) -> None:
        """The game has given its word: it is not asked again."""
        del self._asked[turn, change]

    def forget(self) -> None:
        """The head is on another branch now."""
        self._asked.clear()


class AskedActions:
    """Of one playthrough, on the branch of its head."""

    def __init__(self) -> None:
        self._asked: dict[tuple[str, str], tuple[RunningTurn, ProposedAction]] = {}

    def put(self, running: RunningTurn, act: TurnAct) -> ProposedAction:
        """What a turn would do, as it is put to the game."""
        asked = ProposedAction(action=act.id, name=act.name, args=act.args, answer=act.answer)
        running.actions.append(asked)
        self._asked[running.id, act.id] = running, asked
        for oldest in list(self._asked)[:-MOST_ASKED]:
            del self._asked[oldest]
        return asked

    def answer(self, turn: str, action: str, *, accepted: bool, note: str) -> RunningTurn:
        """The game's word, once; the turn, whose `actions` know it now. A `Refusal` where nothing waits for it."""
        running, asked = self._asked.get((turn, action), (None, None))
        if running is None or asked is None:
            raise Refusal(
                "action.unknown", f"No action '{action}' of turn '{turn}' waits for an answer on this branch."
            )
        waits = isinstance(running.turn, Turn) and running.turn.answered(action, accepted=accepted)
        if asked.answer and not waits:
            raise Refusal("action.unknown", f"The action '{action}' of turn '{turn}' was not answered in time.")
        asked.accepted, asked.note = accepted, note
        del self._asked[turn, action]
        return running

    def forget(self) -> None:
        """The head is on another branch now."""
        self._asked.clear()
