"""One playthrough while it is open: all that can be asked of it.

The past lives in the store as a tree. A `Branch` holds the head of that tree and the *moment* at it (world, state,
relationships); here one change of it at a time is let happen. Turns run beside each other, one at a time for each NPC.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Literal, Self

from npc_dialogue.barks import Barks
from npc_dialogue.beats import Beats
from npc_dialogue.idle import Idle
from npc_dialogue.lookback import has_met
from npc_dialogue.memory.store import Node, PlaythroughRecord
from npc_dialogue.memory.worker import StoreWorker
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.spending import Governor
from npc_dialogue.order import Order, Refusal, RunningTurn, Spoken, Undone
from npc_dialogue.past import Ground, Moment, pair
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.prompt.wanted import intent_toward
from npc_dialogue.retelling import Retelling
from npc_dialogue.staging import check_free, takes_part, told_by
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.turn.turn import Turn
from npc_dialogue.world.content import PLAYER, Card
from npc_dialogue.world.relationships import Edge
from npc_dialogue.world.world import World

from .accounts import change_of, history_of, order_of
from .branch import Branch
from .changing import patch_state, relate
from .checks import card_of, check_order, checked
from .concluding import unspoken
from .hearing import npcs_who_hear, player_hears, who_sees
from .recording import Recording
from .turn_taking import TurnTaking
from .voicing import Voicing

if TYPE_CHECKING:
    from npc_dialogue.models.embeddings import Embeds

Json = Any


class Playthrough:
    """Open with `Playthrough.open`. What a method adds is on the disk when it returns; where the head was moved to
    (`load`, `undo`, `retry`) is there with whatever is written next."""

    def __init__(
        self,
        branch: Branch,
        *,
        voicing: Voicing,
        barks: Barks,
        idle: Sequence[Idle],
        waiting_turns: int,
        now: Callable[[], float],
    ) -> None:
        self._branch = branch
        self._voicing = voicing
        self._barks = barks
        self._idle = idle
        self._turns = TurnTaking(waiting_turns, now)
        self._recording = Recording(branch)
        self._now = now
        self._writing = asyncio.Lock()
        self._closed = False
        self.trouble: tuple[str, ...] = ()
        """Why the last turn's first voice did not answer; for `status` and the log."""

    @classmethod
    async def open(
        cls,
        name: str,
        *,
        world: World,
        store: StoreWorker,
        ladder: Sequence[Rung],
        deadlines: Deadlines,
        waiting_turns: int,
        governor: Governor,
        now: Callable[[], float],
        retell_after: float | None = None,
        embeds: Embeds | None = None,
        embed_after: float = 1.0,
        embed_wait: float = 0.15,
    ) -> Self:
        """The playthrough of that name at its head; a new one begins as the world's files say.

        After `retell_after` seconds without a turn the first voice tells chapters of the past again; None: never.
        After `embed_after` seconds memories that have no vector yet get theirs of `embeds`, of which a turn waits
        `embed_wait` seconds for its line's.
        """
        branch = await Branch.open(name, world=world, store=store)
        barks = Barks(now)
        voicing = Voicing(branch, ladder=ladder, deadlines=deadlines, governor=governor, barks=barks, now=now)
        idle: list[Idle] = []
        if embeds is not None:
            from npc_dialogue.meaning import Meaning  # noqa: PLC0415 - only where a server for it is named

            meaning = Meaning(
                store=store, embeds=embeds, playthrough=branch.record.id, after=embed_after, wait=embed_wait
            )
            branch.lookback.meaning = meaning
            idle.append(meaning)
        if retell_after is not None and len(ladder) > 1:  # the last voice says only what was written for it
            retelling = Retelling(
                store=store,
                rung=ladder[0],
                purse=lambda: governor.purse(branch.record.name, ambient=True),
                frame=branch.lookback.frame,
                after=retell_after,
                told=branch.lookback.retold,
                warm=voicing.warm,
            )
            idle.append(retelling)
        made = cls(branch, voicing=voicing, barks=barks, idle=idle, waiting_turns=waiting_turns, now=now)
        await made._recording.take_up()
        return made

    @property
    def record(self) -> PlaythroughRecord:
        """What the store knows it by."""
        return self._branch.record

    @property
    def world(self) -> World:
        """The world's files with what the game has defined."""
        return self._branch.world

    @property
    def moment(self) -> Moment:
        """What is true at its head."""
        return self._branch.moment

    @property
    def running(self) -> Mapping[str, RunningTurn]:
        """Turns by id that have not ended."""
        return self._turns.running

    # what the game tells

    def define(self, **content: Json) -> None:
        """Content from the game, as in the content files; not stored: the game sends it each time it starts."""
        self._branch.define(**content)

    async def renew(self, files: World) -> None:
        """The world's files say something else now. All that has happened stays, and what the game has defined.

        What speaks goes on with the content that it began with. Raises ContentErrors, and then nothing has changed,
        where what was defined does not fit.
        """
        async with self._writing:
            await self._branch.renew(files)

    async def patch(self, patch: Mapping[str, Json], *, replace_all: bool = False) -> int:
        """Merges a patch into the state; the new revision."""
        async with self._writing:
            return await patch_state(self._branch, patch, replace_all=replace_all)

    async def set_relationship(self, source: str, target: str, values: Mapping[str, float]) -> Edge:
        """Sets axes of `source` toward `target`."""
        async with self._writing:
            return await relate(self._branch, {"source": source, "target": target, "values": dict(values)})

    async def adjust_relationship(self, source: str, target: str, by: Mapping[str, float], reason: str) -> Edge:
        """Adds to axes of `source` toward `target`, with a reason that is kept."""
        async with self._writing:
            change = {"source": source, "target": target, "by": dict(by), "reason": reason}
            return await relate(self._branch, change)

    async def answer_change(self, turn: str, change: str, accepted: bool, by: Mapping[str, float] | None) -> Edge:
        """The game's word on a proposed change; `by` is what it makes of it instead."""
        async with self._writing:
            asked = self._recording.changes.find(turn, change)
            if accepted:
                ends = {"source": asked.source, "target": asked.target}
                took = dict(asked.by if by is None else by)
                answered = {**ends, "by": took, "reason": asked.reason, "turn": turn, "change": change}
                await relate(self._branch, answered)
            else:
                await self._recording.refuse(turn, change)
            self._recording.changes.answered(turn, change)
            return self.moment.relationships.edge(asked.source, asked.target)

    async def answer_action(self, turn: str, action: str, *, accepted: bool, note: str = "") -> None:
        """The game's word on what an NPC would do; `note` is known to whoever heard the turn."""
        running = self._recording.actions.answer(turn, action, accepted=accepted, note=note)
        if turn not in self.running:  # else it is stored with the turn's end
            async with self._writing:
                await self._recording.store_actions(running)

    async def event(self, text: str, witnesses: Sequence[str] | str, weight: int) -> None:
        """Something happened; each witness knows of it from now on, and nobody else."""
        seen = who_sees(witnesses, self.world, self.moment.state)
        async with self._writing:
            data = {"text": text, "witnesses": seen, "weight": weight, "time": self.moment.state.time}
            await self._branch.append("event", data, self.moment)

    async def told(self, npc: str, text: str, hears: Sequence[str] | None) -> None:
        """A scripted scene had somebody say this; whoever heard it remembers."""
        for who in (npc, *(hears or ())):
            if who != PLAYER:
                self.card(who)
        async with self._writing:
            data = told_by(npc, text, hears, world=self.world, moment=self.moment)
            await self._branch.append("told", data, self.moment.told(data, self.world))

    async def scene(self, state: Literal["begin", "end"], npcs: Sequence[str]) -> None:
        """A scripted scene begins, which ends their turns, or ends; `end` with nobody named ends all."""
        for npc in npcs:
            self.card(npc)
        async with self._writing:
            data = {"state": state, "npcs": list(dict.fromkeys(npcs))}
            if state == "begin":
                await self._turns.end(each for each in self.running.values() if takes_part(each.order, npcs))
            await self._branch.append("scene", data, self.moment.staging(data))

    # turns

    async def begin(self, order: Order) -> RunningTurn:
        """Accepts a turn: from here on its player's line is on disk."""
        accepted = self._now()
        self._admit(order)
        branch = self._branch
        two = pair(order.npc, order.speaker)
        self._turns.enter(order)
        turn: Turn | None = None
        beats: Beats | None = None
        try:
            async with self._writing:
                if self._closed:
                    raise Refusal("shutdown", "The sidecar is shutting down.")
                check_free(order, self.moment, self.world)
                if order.patch is not None:
                    await patch_state(branch, order.patch, replace_all=False)
                hears = npcs_who_hear(order, self.world, self.moment.state)
                data = asdict(replace(order, hears=hears, patch=None))
                data["time"] = self.moment.state.time
                data["player"] = heard = player_hears(order, self.world, self.moment.state)
                past = await branch.lookback.at(branch.head.id, order)
                met = two in self.moment.met
                ground = None
                if self._turns.is_free(order):
                    ground = branch.ground
                    beats = self._voicing.beats(order, ground, narrates=heard)
                    number = f"{branch.head.id}:{accepted}"
                    turn = self._voicing.turn(order, accepted, past, number, ground, met=met, beats=beats)
                    await self._turns.take(order)
                appended = branch.start_append("turn", data)
                if turn is not None:
                    turn.start()  # the model is asked while the line is on its way to the disk
                node = await branch.appended(appended, self.moment.after(data, self.world))
                if order.kind != "bark":
                    branch.write_chapters(node)
        except BaseException:
            self._turns.leave(order)
            if turn is not None:
                turn.cancel()
                await turn.run()
                self._turns.let_go(order)
            raise
        if order.kind == "bark":
            self._barks.begun(order.npc, self.moment.state.time)
        intent = intent_toward(self.world, order.npc, order.text, order.language) if order.kind == "say" else None
        running = RunningTurn(f"t{node.id}", node, order, accepted, met, heard, intent, turn, beats, ground)
        self._turns.running[running.id] = running
        return running

    async def run(self, running: RunningTurn, emit: Callable[[Spoken], None]) -> tuple[TurnResult, str]:
        """Speaks an accepted turn; its result, stored, and its mark."""
        try:
            async with self._turns.speaking(running) as free:
                try:
                    result = await self._speak(running, emit) if free else unspoken(self._now() - running.accepted)
                except Exception:  # a fault of ours: what was heard was heard, and the turn must not stay open
                    await self._recording.end(running, "broken")
                    raise
                if running.order.kind == "bark" and isinstance(running.turn, Turn):
                    self._barks.keep(running.order, running.turn.prompt, result)
                self.trouble = result.trouble
                node = await self._recording.end(running, result.reason, result.woken)
                return result, node.mark
        finally:
            if not self.running and not self._closed:
                for each in self._idle:
                    each.rest(running.node.id, running.order.npc, self.world)

    async def heard(self, running: RunningTurn, line: int, chars: int) -> bool:
        """Corrects an ended turn to what reached the player: the lines before `line`, and `chars` code points of it.

        False when another turn has begun since: somebody may already have answered to all of it.
        """
        async with self._writing:
            return await self._recording.correct(running, line, chars)

    async def end_turns(self) -> None:
        """Cancels all that runs and waits until it has ended."""
        await self._turns.end(self.running.values())

    async def close(self) -> None:
        """The same for good, also for what is just being accepted."""
        async with self._writing:
            self._closed = True
            await self.end_turns()
            for each in self._idle:
                await each.close()

    # save, load, undo

    async def save(self) -> tuple[str, int]:
        """The mark of the last finished node and the revision there."""
        async with self._writing:
            reach = len(self.running) + 1
            done = None
            while done is None:  # a turn whose end could not be stored stays open
                done = next((node for node in await self._branch.path(reach) if node.status == "done"), None)
                reach *= 2
            return done.mark, self.moment.state.revision

    async def load(self, mark: str) -> tuple[str, int]:
        """Goes to the node of a mark, older or newer; running turns are ended first."""
        async with self._writing:
            if self.running:  # for a mark that nobody has, nothing is ended
                await self._branch.marked(mark)
                await self.end_turns()
            await self._branch.load(mark)
            self._recording.forget()
            return mark, self.moment.state.revision

    async def fork(self, mark: str | None, name: str) -> PlaythroughRecord:
        """A new playthrough `name` with all that lies behind a mark, or behind the last finished node."""
        at = mark if mark is not None else (await self.save())[0]
        return await self._branch.fork(await self._branch.marked(at, otherwise="nothing was forked"), name)

    async def undo(self, *, to_ask_again: bool = False) -> Undone:
        """Takes back the last turn of this branch with all that came after it.

        With `to_ask_again` it stays where today's cast or voices could not answer it any more.
        """
        async with self._writing:
            turn = await self._branch.last_talk()
            if turn is None or turn.parent is None:
                raise Refusal("nothing.undo", "There is no turn on this branch that could be taken back.")
            parent = turn.parent
            order = order_of(turn)
            if to_ask_again:
                check_order(order, self.world)
                self._voicing.ladder_for(order)
            await self.end_turns()
            done = await self._branch.node(turn.id)
            since = max(self._branch.head.depth - turn.depth, 1)
            changes = await self._branch.path(since, ("relationship",))
            await self._branch.go_back(parent)
            self._recording.forget()
            return Undone(
                turn=f"t{turn.id}",
                order=order,
                actions=[each for each in (done.result or {}).get("actions", ()) if each["accepted"] is not False],
                relationships=[change_of(node) for node in changes if node.id > turn.id],
                mark=self._branch.head.mark,
                revision=self.moment.state.revision,
            )

    async def history(self, first: int | None, limit: int) -> list[dict[str, Json]]:
        """Finished turns of this branch, oldest first; `first` counts from the beginning, None means the last ones."""
        nodes = await self._branch.path(limit if first is None else self._branch.head.depth + 1, ("turn",))
        nodes.reverse()
        return history_of(nodes if first is None else nodes[first : first + limit])

    async def so_far(self) -> list[Node]:
        """All that lies behind the head, oldest first."""
        nodes = await self._branch.path(self._branch.head.depth + 1)
        nodes.reverse()
        return nodes

    # questions that change nothing

    async def inspect(
        self,
        order: Order,
        *,
        world: Mapping[str, Json] | None = None,
        relationship: Mapping[str, float] | None = None,
    ) -> Prompt:
        """The prompt that this order would send, supposing these values; changes nothing."""
        ground = self._supposing(order, world, relationship)
        past = await self._branch.lookback.before(self._branch.head.id, order)
        first, met = self._voicing.ladder_for(order)[0], has_met(order, ground.moment)
        beats, number = self._voicing.beats(order, ground, supposed=True), self._branch.head.id
        return self._voicing.prompt(order, past, number=number, rung=first, ground=ground, met=met, beats=beats)

    async def audition(
        self,
        order: Order,
        deadlines: Deadlines,
        *,
        world: Mapping[str, Json] | None = None,
        relationship: Mapping[str, float] | None = None,
    ) -> Turn:
        """A turn of this order outside the playthrough, supposing these values: nothing is kept but what it takes."""
        ground = self._supposing(order, world, relationship)
        past = await self._branch.lookback.before(self._branch.head.id, order)
        met, number = has_met(order, ground.moment), f"{self._branch.head.id}:audition"
        beats = self._voicing.beats(order, ground, supposed=True)
        return self._voicing.turn(order, self._now(), past, number, ground, met=met, beats=beats, deadlines=deadlines)

    async def told_for(self, turn: str, npc: str | None = None) -> Prompt:
        """What the first voice would have been told for a turn of this branch, by the content as it is now.

        `npc`: whose prompt, of a turn in which several speak.
        """
        node = await self._branch.turn(turn)
        asked, before = await self._branch.before(node)
        order = replace(asked, model=None)
        if order.company:
            own = npc if npc in order.company else order.npc
            order = replace(order, npc=own, speaker=next(who for who in order.company if who != own))
        check_order(order, self.world)
        assert node.parent is not None
        past = await self._branch.lookback.before(node.parent, order)
        first, met = self._voicing.ladder_for(order)[0], has_met(order, before.moment)
        beats = self._voicing.beats(order, before, supposed=True)
        return self._voicing.prompt(order, past, number=node.id, rung=first, ground=before, met=met, beats=beats)

    def _supposing(
        self, order: Order, world: Mapping[str, Json] | None, relationship: Mapping[str, float] | None
    ) -> Ground:
        """The ground as it would be with these values."""
        check_order(order, self.world)
        state, relationships = self.moment.state, self.moment.relationships
        if world is not None:
            patch = world
            state = checked(lambda: state.patched(patch, info=self.world.info))
        if relationship is not None:
            values = relationship
            relationships = checked(lambda: relationships.set(order.npc, order.speaker, values, world=self.world))
        return Ground(self.world, replace(self.moment, state=state, relationships=relationships))

    def explain(self, npc: str, other: str) -> dict[str, Json]:
        """How an NPC stands to somebody at the head, and why."""
        return self.moment.relationships.explained(npc, other)

    def check(self, order: Order) -> None:
        """Refuses what could not begin, so that nothing is ended for it."""
        check_order(order, self.world)
        check_free(order, self.moment, self.world)
        self._voicing.ladder_for(order)
        patch = order.patch
        if patch is not None:
            checked(lambda: self.moment.state.patched(patch, info=self.world.info))

    def first_voice(self, order: Order) -> Rung:
        """The voice that is asked first for an order."""
        return self._voicing.ladder_for(order)[0]

    async def prepared(self, npc: str, rung: Rung) -> Prompt:
        """The prompt that this rung's voice would get if somebody met this NPC now."""
        return await self._voicing.prepared(npc, rung)

    def card(self, npc: str) -> Card:
        """The card of an NPC of this playthrough."""
        return card_of(self.world, npc)

    # inside

    def _admit(self, order: Order) -> None:
        """Refuses a turn that cannot begin now; what runs beside it gives way to one that can."""
        check_order(order, self.world)
        self._turns.check(order, self.world)
        if order.kind == "bark":
            self._barks.check(order.npc, self.world, self.moment.state.time)
        self._voicing.ladder_for(order)
        for each in self._idle:
            each.stop()
        if order.kind != "bark":
            self._turns.hush(order)

    async def _speak(self, running: RunningTurn, emit: Callable[[Spoken], None]) -> TurnResult:
        if running.turn is None:
            running.ground = self._branch.ground
            running.turn = await self._voicing.voice(running)
            if running.cancelled:
                running.turn.cancel()
        running.turn.emit = self._recording.keeping(running, emit)
        return await running.turn.run()
