"""One playthrough while it is open: where it stands, what runs in it, and every change of either.

The past lives in the store as a tree. This object holds the head of that tree and the *moment* at it (world, state,
relationships), and lets one change at a time happen. Turns run beside each other, one at a time for each NPC.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, fields, replace
from typing import Any, Literal, TypeVar

from .acting import TurnAct
from .asking import AskedActions, AskedChanges
from .barks import Barks, Remembered
from .chronicle import file_all, is_due, write_chapters
from .conversation import Conversation
from .floor import Said, interests, next_speaker
from .lookback import Lookback, Past, has_met, kept
from .memory.store import Node, NodeKind, PlaythroughRecord, Status, Store, StoreError
from .memory.worker import StoreWorker
from .models.ladder import Rung
from .models.port import Prepares
from .models.spending import Governor
from .order import Order, Refusal, RunningTurn, Spoken, Undone
from .past import (
    Ending,
    Moment,
    ending,
    found_by,
    heard_of,
    hearers,
    is_talk,
    moment_at,
    pair,
    passed_on,
    related,
    revealed,
    tales,
)
from .prompt.build import build_prompt
from .prompt.narrating import SENTENCES, WORDS
from .prompt.prompt import Prompt
from .prompt.situation import Utterance
from .prompt.wanted import intent_toward
from .retelling import Retelling
from .revealing import reveals_of, still_revealed
from .speech.setting import SpeechSetting
from .staging import check_free, takes_part, told_by
from .text.events import Usage
from .text.languages import base_language
from .turn import FILLER, Deadlines, Turn, TurnEvent, TurnLine, TurnProposal, TurnResult
from .unsettled import Unsettled
from .world.content import PLAYER, Card
from .world.gossip import gossip
from .world.knowledge import ClosedSecret, closed_secrets
from .world.learned import Reveal
from .world.mistakes import ContentErrors
from .world.moods import Mood, mood_after, mood_now
from .world.presence import FACTION, in_hearing, name_of, place_of
from .world.presence import witnesses as witnesses_of
from .world.relationships import Edge, RelationshipError
from .world.state import StateError
from .world.world import World

Json = Any
T = TypeVar("T")
_LINE = tuple(field.name for field in fields(TurnLine))
_SNAPSHOT_EVERY = 32
"""Nodes between two snapshots: what `load` replays at most."""


class Playthrough:
    """Open with `Playthrough.open`; every method that changes something is durable when it returns."""

    def __init__(
        self,
        *,
        record: PlaythroughRecord,
        head: Node,
        world: World,
        moment: Moment,
        store: StoreWorker,
        ladder: Sequence[Rung],
        deadlines: Deadlines,
        waiting_turns: int,
        governor: Governor,
        now: Callable[[], float],
        retell_after: float | None = None,
    ) -> None:
        self.record = record
        self.world = world
        self.moment = moment
        self._head = head
        self._store = store
        self._ladder = ladder
        self._deadlines = deadlines
        self._waiting_turns = waiting_turns
        self._governor = governor
        self._now = now
        self._writing = asyncio.Lock()
        self._turns: dict[str, RunningTurn] = {}
        self._speaking: dict[str, asyncio.Lock] = {}
        self._waiting: Counter[str] = Counter()
        self._closed = False
        self._unsettled = Unsettled(moment.lasting)
        self._asked = AskedChanges()
        self._actions = AskedActions()
        self._barks = Barks(now)
        self._lookback = Lookback(record, store)
        self._retelling: Retelling | None = None
        if retell_after is not None and len(ladder) > 1:  # the last voice says only what was written for it
            self._retelling = Retelling(
                store=store,
                rung=ladder[0],
                purse=lambda: governor.purse(record.name, ambient=True),
                frame=self._lookback.frame,
                after=retell_after,
                warm=self._warm,
            )
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
    ) -> Playthrough:
        """The playthrough of that name at its head; a new one begins as the world's files say.

        After `retell_after` seconds without a turn the first voice tells chapters of the past again; None: never.
        """
        record = await kept(store, lambda s: s.open_playthrough(name))
        head = await kept(store, lambda s: s.head(record.id))
        await kept(store, lambda s: file_all(s, record.id, head.id, world))
        moment = await _moment(store, head, world)
        return cls(
            record=record,
            head=head,
            world=world,
            moment=moment,
            store=store,
            ladder=ladder,
            deadlines=deadlines,
            waiting_turns=waiting_turns,
            governor=governor,
            now=now,
            retell_after=retell_after,
        )

    @property
    def running(self) -> Mapping[str, RunningTurn]:
        """Turns by id that have not ended."""
        return self._turns

    # what the game tells

    def define(self, **content: Json) -> None:
        """Content from the game, as in the content files; not stored: the game sends it each time it starts."""
        try:
            self.world = self.world.define(**content)
        except ContentErrors as error:
            raise Refusal("content.invalid", str(error)) from error
        self.moment = replace(self.moment, relationships=self.moment.relationships.within(self.world))

    async def patch(self, patch: Mapping[str, Json], *, replace_all: bool = False) -> int:
        """Merges a patch into the state; the new revision."""
        async with self._writing:
            return await self._patch(patch, replace_all=replace_all)

    async def set_relationship(self, source: str, target: str, values: Mapping[str, float]) -> Edge:
        """Sets axes of `source` toward `target`."""
        async with self._writing:
            return await self._relate({"source": source, "target": target, "values": dict(values)})

    async def adjust_relationship(self, source: str, target: str, by: Mapping[str, float], reason: str) -> Edge:
        """Adds to axes of `source` toward `target`, with a reason that is kept."""
        async with self._writing:
            return await self._relate({"source": source, "target": target, "by": dict(by), "reason": reason})

    async def answer_change(self, turn: str, change: str, accepted: bool, by: Mapping[str, float] | None) -> Edge:
        """The game's word on a proposed change; `by` is what it makes of it instead."""
        async with self._writing:
            asked = self._asked.find(turn, change)
            if accepted:
                ends = {"source": asked.source, "target": asked.target}
                took = dict(asked.by if by is None else by)
                await self._relate({**ends, "by": took, "reason": asked.reason, "turn": turn, "change": change})
            self._asked.answered(turn, change)
            return self.moment.relationships.edge(asked.source, asked.target)

    async def answer_action(self, turn: str, action: str, *, accepted: bool, note: str = "") -> None:
        """The game's word on what an NPC would do; `note` is known to whoever heard the turn."""
        running = self._actions.answer(turn, action, accepted=accepted, note=note)
        if turn not in self._turns:  # else it is stored with the turn's end
            async with self._writing:
                await self._store_actions(running)

    async def event(self, text: str, witnesses: Sequence[str] | str, weight: int) -> None:
        """Something happened; each witness knows of it from now on, and nobody else."""
        seen = self._witnesses(witnesses)
        async with self._writing:
            data = {"text": text, "witnesses": seen, "weight": weight, "time": self.moment.state.time}
            await self._append("event", data, self.moment)

    async def told(self, npc: str, text: str, hears: Sequence[str] | None) -> None:
        """A scripted scene had somebody say this; whoever heard it remembers."""
        for who in (npc, *(hears or ())):
            if who != PLAYER:
                self.card(who)
        async with self._writing:
            data = told_by(npc, text, hears, world=self.world, state=self.moment.state)
            await self._append("told", data, self.moment.told(data, self.world))

    async def scene(self, state: Literal["begin", "end"], npcs: Sequence[str]) -> None:
        """A scripted scene begins, which ends their turns, or ends; `end` with nobody named ends all."""
        for npc in npcs:
            self.card(npc)
        async with self._writing:
            data = {"state": state, "npcs": list(dict.fromkeys(npcs))}
            if state == "begin":
                await self._end_turns([each for each in self._turns.values() if takes_part(each.order, npcs)])
            await self._append("scene", data, self.moment.staging(data))

    # turns

    async def begin(self, order: Order) -> RunningTurn:
        """Accepts a turn: from here on its player's line is on disk."""
        accepted = self._now()
        self._admit(order)
        two = pair(order.npc, order.speaker)
        self._waiting.update(order.voices)
        turn: Turn | None = None
        try:
            async with self._writing:
                if self._closed:
                    raise Refusal("shutdown", "The sidecar is shutting down.")
                check_free(order, self.moment, self.world)
                if order.patch is not None:
                    await self._patch(order.patch, replace_all=False)
                data = asdict(replace(order, hears=self._hearers(order), patch=None))
                data["time"] = self.moment.state.time
                data["player"] = player_hears = self._player_hears(order)
                past = await self._lookback.at(self._head.id, order)
                met = two in self.moment.met
                # nobody speaks or waits: a lock just let go may have others waiting
                if not order.company and self._waiting[order.npc] == 1:
                    turn = self._turn(order, accepted, past, f"{self._head.id}:{accepted}", met=met)
                    await self._speaking.setdefault(order.npc, asyncio.Lock()).acquire()
                appended = self._start_append("turn", data)
                if turn is not None:
                    turn.start()  # the model is asked while the line is on its way to the disk
                node = await self._appended(appended, self.moment.after(data, self.world))
                if order.kind != "bark":
                    self._write_chapters(node)
        except BaseException:
            self._waiting.subtract(order.voices)
            if turn is not None:
                turn.cancel()
                await turn.run()
                self._speaking[order.npc].release()
            raise
        if order.kind == "bark":
            self._barks.begun(order.npc, self.moment.state.time)
        intent = intent_toward(self.world, order.npc, order.text, order.language) if order.kind == "say" else None
        running = RunningTurn(f"t{node.id}", node, order, accepted, met, player_hears, intent, turn)
        self._turns[running.id] = running
        return running

    async def run(self, running: RunningTurn, emit: Callable[[Spoken], None]) -> tuple[TurnResult, str]:
        """Speaks an accepted turn; its result, stored, and its mark."""
        voices = sorted(running.order.voices)  # always in this order, or two would wait for each other
        speaking = [self._speaking.setdefault(npc, asyncio.Lock()) for npc in voices]
        try:
            free = running.turn is not None or await self._wait_for(speaking, running)
            try:
                try:
                    result = await self._speak(running, emit) if free else _unspoken(self._now() - running.accepted)
                except Exception:  # a fault of ours: what was heard was heard, and the turn must not stay open
                    await self._end(running, "broken")
                    raise
                if running.order.kind == "bark" and isinstance(running.turn, Turn):
                    self._barks.keep(running.order, running.turn.prompt, result)
                self.trouble = result.trouble
                node = await self._end(running, result.reason, result.woken)
                return result, node.mark
            finally:
                for lock in speaking if free else ():
                    lock.release()
        finally:
            self._waiting.subtract(voices)
            del self._turns[running.id]
            running.ended.set()
            if self._retelling is not None and not self._turns and not self._closed:
                self._retelling.rest(running.node.id, running.order.npc, self.world)

    async def heard(self, running: RunningTurn, line: int, chars: int) -> bool:
        """Corrects an ended turn to what reached the player: the lines before `line`, and `chars` code points of it.

        False when another turn has begun since: somebody may already have answered to all of it.
        """
        async with self._writing:
            if not self._unsettled.correctable(running.node.id):
                return False
            node = await kept(self._store, lambda s: s.node(running.node.id))
            assert node.result is not None
            lines = heard_of(node.result["lines"], line, chars)
            if lines != node.result["lines"]:
                reveals = still_revealed(revealed(node), running.order.voices, lines)
                self._unsettled.end(node.id, replace(ending(node), reveals=reveals))
                self._left_behind(node.id)  # first: a snapshot must not know what its branch does not hold
                told = {"revealed": [each.to_json() for each in reveals]}
                await self._finish(node, {**node.result, "lines": lines, "reason": "cancelled", **told})
            return True

    async def end_turns(self) -> None:
        """Cancels all that runs and waits until it has ended."""
        await self._end_turns(list(self._turns.values()))

    async def _end_turns(self, turns: Sequence[RunningTurn]) -> None:
        for running in turns:
            running.cancel()
        for running in turns:
            await running.ended.wait()

    async def close(self) -> None:
        """The same for good, also for what is just being accepted."""
        async with self._writing:
            self._closed = True
            await self.end_turns()
            if self._retelling is not None:
                await self._retelling.close()

    # save, load, undo

    async def save(self) -> tuple[str, int]:
        """The mark of the last finished node and the revision there."""
        async with self._writing:
            reach = len(self._turns) + 1
            done = None
            while done is None:  # a turn whose end could not be stored stays open
                done = next((node for node in await self._newest(reach) if node.status == "done"), None)
                reach *= 2
            return done.mark, self.moment.state.revision

    async def load(self, mark: str) -> tuple[str, int]:
        """Goes to the node of a mark, older or newer; running turns are ended first."""
        async with self._writing:
            node = await kept(self._store, lambda s: s.find_mark(self.record.id, mark))
            if node is None:
                raise Refusal("mark.unknown", "No save of this playthrough has that mark; nothing was changed.")
            await self.end_turns()
            await self._go_to(node)
            return node.mark, self.moment.state.revision

    async def fork(self, mark: str | None, name: str) -> PlaythroughRecord:
        """A new playthrough `name` with all that lies behind a mark, or behind the last finished node."""
        at = mark if mark is not None else (await self.save())[0]
        node = await kept(self._store, lambda s: s.find_mark(self.record.id, at))
        if node is None:
            raise Refusal("mark.unknown", "No save of this playthrough has that mark; nothing was forked.")
        return await kept(self._store, lambda s: s.archive.fork(node.id, name))

    async def undo(self, *, to_ask_again: bool = False) -> Undone:
        """Takes back the last turn of this branch with all that came after it.

        With `to_ask_again` it stays where today's cast or voices could not answer it any more.
        """
        async with self._writing:
            turn = await self._last_talk()
            if turn is None or turn.parent is None:
                raise Refusal("nothing.undo", "There is no turn on this branch that could be taken back.")
            parent = turn.parent
            asked = {name: value for name, value in turn.data.items() if name not in ("time", "player")}
            order = Order(**{**asked, "hears": tuple(asked["hears"]), "company": tuple(asked.get("company", ()))})
            if to_ask_again:
                self._checked_order(order)
                self._ladder_for(order)
            await self.end_turns()
            done = await kept(self._store, lambda s: s.node(turn.id))
            since = max(self._head.depth - turn.depth, 1)
            changes = await kept(self._store, lambda s: s.path(self._head.id, limit=since, kinds=("relationship",)))
            await self._go_to(await kept(self._store, lambda s: s.node(parent)))
            return Undone(
                turn=f"t{turn.id}",
                order=order,
                actions=[each for each in (done.result or {}).get("actions", ()) if each["accepted"] is not False],
                relationships=[_change_of(node) for node in changes if node.id > turn.id],
                mark=self._head.mark,
                revision=self.moment.state.revision,
            )

    async def history(self, first: int | None, limit: int) -> list[dict[str, Json]]:
        """Finished turns of this branch, oldest first; `first` counts from the beginning, None means the last ones."""
        nodes = await kept(
            self._store,
            lambda s: s.path(self._head.id, limit=limit if first is None else self._head.depth + 1, kinds=("turn",)),
        )
        nodes.reverse()
        if first is not None:
            nodes = nodes[first : first + limit]
        return [
            {
                "turn": f"t{node.id}",
                "kind": node.data["kind"],
                "npc": node.data["npc"],
                "speaker": node.data["speaker"],
                "text": node.data["text"],
                "mark": node.mark,
                "lines": node.result["lines"],
                "reason": node.result["reason"],
                "revealed": [
                    {key: each[key] for key in ("source", "from", "told", "overheard")}
                    for each in node.result.get("revealed", ())
                ],
                "proposed": list(node.result.get("proposed", ())),
                "actions": list(node.result.get("actions", ())),
            }
            for node in nodes
            if node.result is not None
        ]

    async def inspect(
        self,
        order: Order,
        *,
        world: Mapping[str, Json] | None = None,
        relationship: Mapping[str, float] | None = None,
    ) -> Prompt:
        """The prompt that this order would send, supposing these values; changes nothing."""
        self._checked_order(order)
        state, relationships = self.moment.state, self.moment.relationships
        if world is not None:
            patch = world
            state = _checked(lambda: state.patched(patch, info=self.world.info))
        if relationship is not None:
            values = relationship
            relationships = _checked(lambda: relationships.set(order.npc, order.speaker, values, world=self.world))
        moment = replace(self.moment, state=state, relationships=relationships)
        past = await self._lookback.before(self._head.id, order)
        first, met = self._ladder_for(order)[0], has_met(order, moment)
        return self._prompt(order, past, number=self._head.id, rung=first, moment=moment, met=met)

    def explain(self, npc: str, other: str) -> dict[str, Json]:
        """How an NPC stands to somebody at the head, and why."""
        return self.moment.relationships.explained(npc, other)

    def check(self, order: Order) -> None:
        """Refuses what could not begin, so that nothing is ended for it."""
        self._checked_order(order)
        check_free(order, self.moment, self.world)
        self._ladder_for(order)
        patch = order.patch
        if patch is not None:
            _checked(lambda: self.moment.state.patched(patch, info=self.world.info))

    def _checked_order(self, order: Order) -> None:
        """Refuses what names nobody here."""
        if order.kind == "narrate":
            return
        if order.speaker == order.npc:
            raise Refusal("request.invalid", f"speaker: {order.npc} cannot talk to itself.")
        for who in (order.speaker, *order.company, *(order.hears or ())):
            if who != PLAYER:
                self.card(who)
        self.card(order.npc)

    async def prepared(self, npc: str, rung: Rung) -> Prompt:
        """The prompt that this rung's voice would get if somebody met this NPC now."""
        order = Order(kind="greet", npc=npc)
        past = await self._lookback.at(self._head.id, order)
        met = has_met(order, self.moment)
        return self._prompt(order, past, number=self._head.id, rung=rung, moment=self.moment, met=met)

    def card(self, npc: str) -> Card:
        """The card of an NPC of this playthrough."""
        try:
            return self.world.npcs[npc]
        except KeyError:
            known = ", ".join(sorted(self.world.npcs)) or "none"
            raise Refusal("npc.unknown", f"There is no NPC '{npc}' here; known are: {known}.") from None

    # inside

    def _admit(self, order: Order) -> None:
        """Refuses a turn that cannot begin now; what runs beside it gives way to one that can."""
        self._checked_order(order)
        npc, name = order.npc, name_of(self.world, order.npc)
        if order.kind == "bark":
            if self._waiting[npc]:
                raise Refusal("bark.rested", f"{name} is talking.")
            self._barks.check(npc, self.world, self.moment.state.time)
        if max(self._waiting[each] for each in order.voices) > self._waiting_turns:
            raise Refusal("npc.queue", f"{self._waiting_turns} turns already wait for {name}; cancel one or ask later.")
        self._ladder_for(order)
        if self._retelling is not None:
            self._retelling.stop()
        if order.kind != "bark":
            self._hush(order)

    def _hush(self, order: Order) -> None:
        """What those who are spoken to, or speak, say among themselves gives way at once."""
        yields = ("bark",) if order.kind == "converse" else ("bark", "converse")
        for running in self._turns.values():
            if running.order.kind in yields and takes_part(running.order, (*order.voices, order.speaker)):
                running.cancel()

    async def _wait_for(self, speaking: Sequence[asyncio.Lock], running: RunningTurn) -> bool:
        """Waits until its NPCs are free; False when the turn was cancelled meanwhile. Its deadline begins then."""
        if running.cancelled:
            return False
        running.waiting = asyncio.create_task(_acquire(speaking))
        try:
            await running.waiting
        except asyncio.CancelledError:
            if not running.cancelled:
                raise
            return False
        running.accepted = self._now()
        return True

    async def _speak(self, running: RunningTurn, emit: Callable[[Spoken], None]) -> TurnResult:
        if running.turn is None:
            if running.order.company:
                running.turn = self._conversation(running)
            else:
                past = await self._lookback.before(running.node.id, running.order)
                number = str(running.node.id)
                running.turn = self._turn(running.order, running.accepted, past, number, met=running.met)
            if running.cancelled:
                running.turn.cancel()
        running.turn.emit = self._keeping(running, emit)
        return await running.turn.run()

    def _conversation(self, running: RunningTurn) -> Conversation:
        """Several voices in one turn; each has its own prompt, with what it heard in the scene so far."""
        order, node = running.order, running.node

        def floor(said: Sequence[Said], passed: frozenset[str]) -> str | None:
            return next_speaker(
                order.company,
                said,
                names={npc: name_of(self.world, npc) for npc in order.company},
                interests={npc: interests(self.world.npcs[npc]) for npc in order.company},
                about=order.about,
                passed=passed,
            )

        async def ask(npc: str, said: Sequence[Said]) -> Turn:
            listener = said[-1].npc if said else next(who for who in order.company if who != npc)
            line = said[-1].text if said else ""
            own = replace(order, npc=npc, speaker=listener, text=line)
            past = await self._lookback.before(node.id, own)
            scene = [Utterance(speaker=each.npc, text=each.text, turn=running.id) for each in said[:-1]]
            met = has_met(own, self.moment)
            number = f"{node.id}:{len(said)}:{npc}"
            return self._turn(own, self._now(), past, number, met=met, scene=scene)

        return Conversation(floor=floor, ask=ask, lines=order.lines, accepted=running.accepted, now=self._now)

    def _turn(
        self, order: Order, accepted: float, past: Past, number: str, *, met: bool, scene: Sequence[Utterance] = ()
    ) -> Turn:
        ladder = self._ladder_for(order)
        moment = self.moment
        built: dict[tuple[int, bool], Prompt] = {}

        def prompt_for(rung: Rung) -> Prompt:
            kind = self._window(rung, order), rung.tools
            if kind not in built:
                built[kind] = self._prompt(order, past, number=number, rung=rung, moment=moment, met=met, scene=scene)
            return built[kind]

        if order.kind == "bark" and (remark := self._barks.again(order, prompt_for(ladder[0]))) is not None:
            ladder = [Rung(Remembered(remark, ladder[0].voice.context)), ladder[-1]]
        hidden = (self._lookback.frame,)
        if order.kind == "narrate":
            setting = SpeechSetting.of_narrator(self.world, sentences=SENTENCES, words=WORDS, hidden=hidden)
        else:
            mood = mood_now(moment.moods.get(order.npc), self.world, moment.state.time)
            card = self.card(order.npc)
            secrets = self._closed_secrets(order, moment)
            setting = SpeechSetting.of(
                self.world, card, hidden=hidden, language=order.language, mood=mood, secrets=secrets
            )
        return Turn(
            prompts=prompt_for,
            ladder=ladder,
            setting=setting,
            deadlines=self._deadlines if is_talk(order.kind) else replace(self._deadlines, filler=None),
            accepted=accepted,
            now=self._now,
            purse=self._governor.purse(self.record.name, ambient=order.speaker != PLAYER or order.kind == "bark"),
            may_be_silent=order.kind in ("bark", "converse"),
        )

    def _closed_secrets(self, order: Order, moment: Moment) -> tuple[ClosedSecret, ...]:
        return closed_secrets(
            self.world,
            moment.state,
            moment.relationships,
            npc=order.npc,
            speaker=order.speaker,
            learned=moment.learned.by(order.npc),
            told=moment.learned.told(order.npc, order.speaker),
        )

    def _window(self, rung: Rung, order: Order) -> int:
        told = order.kind == "narrate"
        language = self.world.info.language if told else self.world.language(order.npc, order.language)
        return rung.window(base_language(language))

    def _prompt(
        self,
        order: Order,
        past: Past,
        *,
        number: int | str,
        rung: Rung,
        moment: Moment,
        met: bool,
        scene: Sequence[Utterance] = (),
    ) -> Prompt:
        context = self._window(rung, order)
        if order.kind == "narrate":
            return self._lookback.bridge(
                order, past, world=self.world, moment=moment, number=str(number), context=context
            )
        situation = self._lookback.situation(
            order,
            past,
            world=self.world,
            moment=moment,
            number=str(number),
            context=context,
            met=met,
            scene=scene,
        )
        return build_prompt(replace(situation, tools=rung.tools))

    def _ladder_for(self, order: Order) -> Sequence[Rung]:
        if order.model is None:
            return self._ladder
        chosen = [rung for rung in self._ladder if rung.voice.id == order.model]
        if not chosen:
            known = ", ".join(rung.voice.id for rung in self._ladder)
            raise Refusal("request.invalid", f"options.model: '{order.model}' is not open here; open are: {known}.")
        return chosen if chosen[-1] is self._ladder[-1] else [*chosen, self._ladder[-1]]

    def _hearers(self, order: Order) -> tuple[str, ...]:
        if order.kind == "narrate":
            return ()
        heard = order.hears
        if heard is None:
            heard = in_hearing(self.world, self.moment.state, place_of(self.world, self.moment.state, order.npc))
        return tuple(dict.fromkeys((*order.voices, *(who for who in (order.speaker, *heard) if who != PLAYER))))

    def _player_hears(self, order: Order) -> bool:
        """Whether the player hears a turn: as its speaker, by the game's word, or by being there."""
        if order.speaker == PLAYER and order.kind not in ("bark", "converse"):
            return True
        if order.hears is not None:
            return PLAYER in order.hears
        return PLAYER in in_hearing(self.world, self.moment.state, place_of(self.world, self.moment.state, order.npc))

    def _witnesses(self, witnesses: Sequence[str] | str) -> list[str]:
        if isinstance(witnesses, str):
            seen = witnesses_of(self.world, self.moment.state, witnesses)
            if seen is None:
                forms = 'a list of NPC ids, "place:ID", "hearing:ID", "hearing:ID:2" … "hearing:ID:9" or "everyone"'
                raise Refusal("request.invalid", f"witnesses: {forms}.")
            return list(seen)
        for npc in witnesses:
            self.card(npc)
        return list(dict.fromkeys(witnesses))

    async def _patch(self, patch: Mapping[str, Json], *, replace_all: bool) -> int:
        state = _checked(lambda: self.moment.state.patched(patch, info=self.world.info, replace=replace_all))
        data = {"patch": dict(patch), "replace": replace_all}
        before = self.moment.state.time
        await self._append("world", data, replace(self.moment, state=state))
        if before is not None and self.world.info.gossip is not None:
            await self._gossip(before)
        return self.moment.state.revision

    async def _gossip(self, since: int) -> None:
        """What the NPCs tell each other in the game time that has passed."""
        known = tales(await self._lookback.events(self._head.id))
        told = gossip(self.world, self.moment.state, self.moment.relationships, known, since=since)
        if told:
            await self._append("event", passed_on(told, known), self.moment)

    async def _relate(self, data: dict[str, Json]) -> Edge:
        for who in (data["source"], data["target"]):
            if who != PLAYER and not who.startswith(FACTION):
                self.card(who)
        data["time"] = self.moment.state.time
        changed = _checked(lambda: related(self.moment.relationships, data, self.world))
        await self._append("relationship", data, replace(self.moment, relationships=changed))
        return changed.edge(data["source"], data["target"])

    async def _warm(self, npc: str) -> None:
        """Has the first voice read this NPC's prompt again, after it has read another."""
        rung = self._ladder[0]
        if isinstance(voice := rung.voice, Prepares):
            with suppress(Refusal):  # the next turn meets it too, and tells
                await voice.prepare([await self.prepared(npc, rung)])

    async def _append(self, kind: NodeKind, data: Mapping[str, Json], moment: Moment) -> Node:
        """A new node at the head, where this moment then holds."""
        return await self._appended(self._start_append(kind, data), moment)

    def _start_append(self, kind: NodeKind, data: Mapping[str, Json]) -> asyncio.Future[Node]:
        parent = self._head.id
        status: Status = "open" if kind == "turn" else "done"
        there = hearers(kind, data)
        words = found_by(kind, data, None) if status == "done" else ()
        return self._store.start(
            lambda s: s.append(self.record.id, parent, kind, data, status=status, hearers=there, words=words)
        )

    def _write_chapters(self, node: Node) -> None:
        """Beside the turn that has just been accepted: what came before it cannot be corrected any more."""
        world = self.world

        def write(store: Store) -> None:
            for npc in hearers(node.kind, node.data):
                if is_due(store, node.id, npc):
                    write_chapters(store, node.id, npc, world)

        self._store.post(write)

    async def _appended(self, appended: asyncio.Future[Node], moment: Moment) -> Node:
        """The node, once it is stored; now and then a snapshot of the moment goes with it."""
        try:
            node = await appended
        except StoreError as error:
            raise Refusal("store.failed", str(error)) from error
        if node.kind == "turn":
            self._unsettled.begin(node.id, settles=node.data["kind"] != "bark")
        self._head, self.moment = node, replace(moment, lasting=self._unsettled.lasting)  # a turn may have ended
        self._lookback.appended(node)
        if node.depth % _SNAPSHOT_EVERY == 0:
            self._unsettled.snapped(node.id, self.moment)
            self._snapshot(node.id, self.moment)
        return node

    def _snapshot(self, node: int, moment: Moment) -> None:
        """Keeps the moment at a node: saves time and nothing else, each change is kept also where this fails."""
        snapshot = moment.to_json()
        self._store.post(lambda s: s.put_snapshot(node, snapshot))

    def _left_behind(self, turn: int) -> None:
        """What a turn gave away and the mood of its NPC are known at the head, and at the snapshots since it began."""
        self.moment = replace(self.moment, lasting=self._unsettled.lasting)
        for node, moment in self._unsettled.outdated(turn).items():
            self._snapshot(node, moment)

    async def _go_to(self, node: Node) -> None:
        moment = await _moment(self._store, node, self.world)
        await kept(self._store, lambda s: s.set_head(self.record.id, node.id))
        self._head, self.moment = node, moment
        self._lookback.forget()
        self._unsettled = Unsettled(self.moment.lasting)
        self._asked.forget()
        self._actions.forget()

    def _keeping(self, running: RunningTurn, emit: Callable[[Spoken], None]) -> Callable[[TurnEvent], None]:
        """Each whole line goes to the store as it is sent, so that a crash keeps what was said.

        Of what the voice proposes goes on what the world allows.
        """

        def keep(event: TurnEvent) -> None:
            if isinstance(event, TurnProposal):
                if (asked := self._asked.propose(running, event, self.world, self.moment)) is not None:
                    emit(asked)
                return
            if isinstance(event, TurnAct):
                emit(self._actions.put(running, event))
                return
            if isinstance(event, TurnLine) and FILLER not in event.tags:
                line = _line_of(event)
                running.lines.append(line)
                self._store.post(lambda s: s.add_line(running.node.id, line))
            emit(event)

        return keep

    async def _end(self, running: RunningTurn, reason: str, woken: Sequence[str] = ()) -> Node:
        """Stores how a turn ended and what it gave away."""
        reveals = self._reveals(running)
        stored: dict[str, Json] = {
            "lines": running.lines,
            "reason": reason,
            "revealed": [each.to_json() for each in reveals],
            "proposed": [each.to_json() for each in running.proposed],
            "actions": [each.to_json() for each in running.actions],
        }
        if (mood := self._mood_after(running)) is not None:
            stored["mood"] = mood.to_json()
        if woken and running.lines:
            stored["woken"] = list(woken)
        await self._finish(running.node, stored)
        node = await self._store_actions(running)  # the game may have answered one meanwhile
        self._unsettled.end(node.id, Ending(npc=running.order.npc, reveals=reveals, mood=mood))
        self._left_behind(node.id)
        return node

    def _reveals(self, running: RunningTurn) -> list[Reveal]:
        """What a turn gave away; in a conversation each contribution by itself."""
        data = running.node.data
        spoken: list[tuple[Mapping[str, Json], Sequence[Mapping[str, Json]], Prompt | None]] = []
        if isinstance(running.turn, Conversation):
            for each in running.turn.contributions:
                asked = {**data, "npc": each.npc, "speaker": each.listener, "text": ""}
                spoken.append((asked, [_line_of(line) for line in each.lines], each.prompt))
        else:
            spoken.append((data, running.lines, running.turn.prompt if running.turn is not None else None))
        return [
            reveal
            for asked, lines, prompt in spoken
            for reveal in reveals_of(
                asked, lines, prompt, world=self.world, moment=self.moment, player_hears=running.player_hears
            )
        ]

    def _mood_after(self, running: RunningTurn) -> Mood | None:
        """What the NPC of a turn that ends carries on; unchanged where it said nothing."""
        before = self.moment.moods.get(running.order.npc)
        is_there = running.order.npc in self.world.npcs  # not the narrator, nor somebody whom the game took away
        if not isinstance(running.turn, Turn) or not running.lines or not is_there:
            return before
        return mood_after(
            before,
            [(line["emotion"], line["intensity"]) for line in running.lines],
            self.world,
            npc=running.order.npc,
            minute=self.moment.state.time,
            told=running.turn.prompt.material.mood,
        )

    async def _store_actions(self, running: RunningTurn) -> Node:
        """What the game has said of a turn's actions since its end was stored."""
        node = await kept(self._store, lambda s: s.node(running.node.id))
        actions = [each.to_json() for each in running.actions]
        if node.result is None or node.result.get("actions") == actions:
            return node
        return await self._finish(node, {**node.result, "actions": actions})

    async def _finish(self, turn: Node, result: Mapping[str, Json]) -> Node:
        words = found_by("turn", turn.data, result)
        node = await kept(self._store, lambda s: s.finish(turn.id, result, words=words))
        self._lookback.finished(node)
        return node

    async def _last_talk(self) -> Node | None:
        """The last turn that was asked for: a remark that nobody asked for is not what one takes back."""

        def read(store: Store) -> Node | None:
            node = self._head.id
            while turns := store.path(node, limit=1, kinds=("turn",)):
                if turns[0].data["kind"] != "bark" or turns[0].parent is None:
                    return turns[0]
                node = turns[0].parent
            return None

        return await kept(self._store, read)

    async def _newest(self, limit: int) -> list[Node]:
        return await kept(self._store, lambda s: s.path(self._head.id, limit=limit))


def _change_of(node: Node) -> dict[str, Json]:
    """A change of a relationship as the wire tells of it."""
    kept = ("values", "by", "reason", "turn", "change")
    ends = {"from": node.data["source"], "to": node.data["target"]}
    return ends | {key: node.data[key] for key in kept if key in node.data}


async def _moment(store: StoreWorker, node: Node, world: World) -> Moment:
    """What was true at a node; where that took long, as in a playthrough that was imported, it is kept."""
    snapshot, changes = await kept(store, lambda s: s.nearest_snapshot(node.id))
    moment = moment_at(snapshot, changes, world)
    if len(changes) > 2 * _SNAPSHOT_EVERY:
        made = moment.to_json()
        store.post(lambda s: s.put_snapshot(node.id, made))
    return moment


def _line_of(line: TurnLine) -> dict[str, Json]:
    """A line as it is stored."""
    return {name: getattr(line, name) for name in _LINE}  # `asdict` would copy all of it deeply


async def _acquire(locks: Sequence[asyncio.Lock]) -> None:
    """All of them, or none where it is cancelled."""
    held: list[asyncio.Lock] = []
    try:
        for lock in locks:
            await lock.acquire()
            held.append(lock)
    except asyncio.CancelledError:
        for lock in held:
            lock.release()
        raise


def _unspoken(total: float) -> TurnResult:
    return TurnResult(
        lines=(),
        reason="cancelled",
        fallback=False,
        usage=Usage(prompt_tokens=None, completion_tokens=None),
        first_text=None,
        first_line=None,
        total=total,
    )


def _checked(change: Callable[[], T]) -> T:
    try:
        return change()
    except (StateError, RelationshipError) as error:
        raise Refusal("state.invalid", str(error)) from error
