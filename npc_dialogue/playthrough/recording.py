"""What is kept of turns: whole lines as they are sent, how each ended, and what was heard of it after all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from npc_dialogue.acting import TurnAct
from npc_dialogue.asking import MOST_ASKED, AskedActions, AskedChanges
from npc_dialogue.memory.store import Node
from npc_dialogue.order import RunningTurn, Spoken
from npc_dialogue.past import ending, heard_of, revealed
from npc_dialogue.revealing import still_revealed
from npc_dialogue.turn.events import FILLER, TurnDelta, TurnEvent, TurnProposal
from npc_dialogue.world.scenes import played

from .branch import Branch
from .concluding import ending_of, line_of, result_of

Json = Any


class Recording:
    """Of the turns of one playthrough, with what they have put to the game."""

    def __init__(self, branch: Branch) -> None:
        self._branch = branch
        self.changes = AskedChanges()
        self.actions = AskedActions()
        self._refused: dict[str, list[str]] = {}
        """Changes that the game refused while their turn ran."""

    def keeping(self, running: RunningTurn, emit: Callable[[Spoken], None]) -> Callable[[TurnEvent], None]:
        """Each whole line goes to the store as it is sent, so that a crash keeps what was said.

        Of what the voice proposes goes on what the world allows. The beats of a scene go along with the lines.
        """

        def keep(event: TurnEvent) -> None:
            if isinstance(event, TurnDelta):
                emit(event)
            elif isinstance(event, TurnProposal):
                ground = self._branch.still(running.ground)
                asked = self.changes.propose(running, event, ground.world, ground.moment)
                if asked is not None:
                    emit(asked)
            elif isinstance(event, TurnAct):
                emit(self.actions.put(running, event))
            else:
                if FILLER not in event.tags:
                    line = line_of(event)
                    running.lines.append(line)
                    self._branch.add_line(running.node, line)
                emit(event)

        if (beats := running.beats) is None:
            return keep

        def hear(event: TurnEvent) -> None:
            for each in beats.pass_on(event):
                keep(each)

        return hear

    async def end(self, running: RunningTurn, reason: str, woken: Sequence[str] = ()) -> Node:
        """Stores how a turn ended and what it gave away."""
        ground = self._branch.still(running.ground)
        left = ending_of(running, ground.moment, ground.world)
        result = result_of(running, left, reason=reason, woken=woken)
        if refused := self._refused.pop(running.id, ()):
            result["refused"] = list(refused)
        await self._branch.finish(running.node, result)
        node = await self.store_actions(running)  # the game may have answered one meanwhile
        self._branch.left_behind(node.id, left)
        return node

    async def refuse(self, turn: str, change: str) -> None:
        """The game does not want a proposed change: it is not asked again, also after a new start."""
        node = await self._branch.node(int(turn[1:]))
        if node.result is None:  # it is stored with the turn's end
            self._refused.setdefault(turn, []).append(change)
        else:
            refused = [*node.result.get("refused", ()), change]
            await self._branch.finish(node, {**node.result, "refused": refused})

    async def take_up(self) -> None:
        """What was asked before this process began, and was not answered."""
        self.changes.take_up(await self._branch.path(MOST_ASKED, kinds=("turn", "relationship")))

    async def store_actions(self, running: RunningTurn) -> Node:
        """What the game has said of a turn's actions since its end was stored."""
        node = await self._branch.node(running.node.id)
        actions = [each.to_json() for each in running.actions]
        if node.result is None or node.result.get("actions") == actions:
            return node
        return await self._branch.finish(node, {**node.result, "actions": actions})

    async def correct(self, running: RunningTurn, line: int, chars: int) -> bool:
        """Leaves of an ended turn the lines before `line`, and `chars` code points of it; False when it is too late."""
        if not self._branch.correctable(running.node.id):
            return False
        node = await self._branch.node(running.node.id)
        assert node.result is not None
        lines = heard_of(node.result["lines"], line, chars)
        if lines != node.result["lines"]:
            reveals = still_revealed(revealed(node), running.order.voices, lines)
            scene = node.result.get("scene")
            made = played(scene, lines) if scene else None
            # first: a snapshot must not know what its branch does not hold
            self._branch.left_behind(node.id, replace(ending(node), reveals=reveals, played=made))
            told = {"revealed": [each.to_json() for each in reveals]}
            await self._branch.finish(node, {**node.result, "lines": lines, "reason": "cancelled", **told})
        return True

    def forget(self) -> None:
        """The head is on another branch now: nothing waits for the game's word any more."""
        self.changes.forget()
        self.actions.forget()
