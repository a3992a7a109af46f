"""Where a playthrough stands in the tree of its past, and what is put there."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Self

from npc_dialogue.chronicle import file_all, is_due, write_chapters
from npc_dialogue.lasting import Ending
from npc_dialogue.lookback import Lookback, kept
from npc_dialogue.memory.store import Node, NodeKind, PlaythroughRecord, Status, Store, StoreError
from npc_dialogue.memory.worker import StoreWorker
from npc_dialogue.order import Order, Refusal
from npc_dialogue.past import Ground, Moment, ending, found_by, hearers, moment_at
from npc_dialogue.unsettled import Unsettled
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.world import World

from .accounts import order_of

Json = Any
_SEARCHED_AT_ONCE = 200
_SNAPSHOT_EVERY = 16
"""Nodes between two snapshots: what `load` replays at most."""
_UNCHANGED = "nothing was changed"


class Branch:
    """The head of one playthrough and what lies behind it. What the store cannot do is a `Refusal`.

    It is for the caller to let one change at a time happen.
    """

    def __init__(
        self, record: PlaythroughRecord, store: StoreWorker, *, head: Node, world: World, moment: Moment
    ) -> None:
        self.record = record
        self.head = head
        self.world = world
        self.moment = moment
        """What is true at the head."""
        self.lookback = Lookback(record, store)
        self._store = store
        self._unsettled = Unsettled(moment.lasting)

    @classmethod
    async def open(cls, name: str, *, world: World, store: StoreWorker) -> Self:
        """The branch on which the playthrough of that name was left; a new one begins as the world's files say."""
        record = await kept(store, lambda s: s.open_playthrough(name))
        head = await kept(store, lambda s: s.head(record.id))
        await kept(store, lambda s: file_all(s, record.id, head.id, world))
        moment, took_long = await kept(store, lambda s: _moment(s, head, world))
        branch = cls(record, store, head=head, world=world, moment=moment)
        if took_long:
            branch._snapshot(head.id, moment)
        return branch

    def define(self, **content: Json) -> None:
        """Content from the game, as in the content files; not stored: the game sends it each time it starts."""
        try:
            self.world = self.world.define(**content)
        except ContentErrors as error:
            raise Refusal("content.invalid", str(error)) from error
        self.moment = replace(self.moment, relationships=self.moment.relationships.within(self.world))

    async def renew(self, files: World) -> None:
        """The world's files say something else now. All that has happened stays, and what the game has defined.

        Raises ContentErrors where that does not fit the files any more; then nothing has changed.
        """
        before = None
        while before is not self.world:  # the game may define more while the store is read
            before = self.world
            world = before.over(files)
            moment = await self._moment_at(self.head, world)
        self.world = world
        self.moment = replace(moment, lasting=self._unsettled.lasting)

    @property
    def ground(self) -> Ground:
        """For a turn that begins to speak now."""
        return Ground(self.world, self.moment)

    def still(self, ground: Ground | None) -> Ground:
        """What a turn goes by that began on this ground: as it is now while the content is the same."""
        return self.ground if ground is None or ground.world is self.world else ground

    # nodes

    async def append(self, kind: NodeKind, data: Mapping[str, Json], moment: Moment) -> Node:
        """A new node at the head, where this moment then holds."""
        return await self.appended(self.start_append(kind, data), moment)

    def start_append(self, kind: NodeKind, data: Mapping[str, Json]) -> asyncio.Future[Node]:
        """A new node on its way to the disk; `appended` waits for it."""
        parent = self.head.id
        status: Status = "open" if kind == "turn" else "done"
        there = hearers(kind, data)
        words = found_by(kind, data, None) if status == "done" else ()
        return self._store.start(
            lambda s: s.append(self.record.id, parent, kind, data, status=status, hearers=there, words=words)
        )

    async def appended(self, appended: asyncio.Future[Node], moment: Moment) -> Node:
        """The node, once it is stored; now and then a snapshot of the moment goes with it."""
        try:
            node = await appended
        except StoreError as error:
            raise Refusal("store.failed", str(error)) from error
        if node.kind == "turn":
            self._unsettled.begin(node.id, settles=node.data["kind"] != "bark")
        elif node.kind == "told":
            self._unsettled.begin(node.id, settles=False)
            self._unsettled.end(node.id, ending(node))
        self.head, self.moment = node, replace(moment, lasting=self._unsettled.lasting)  # a turn may have ended
        self.lookback.appended(node)
        if node.depth % _SNAPSHOT_EVERY == 0:
            self._unsettled.snapped(node.id, self.moment)
            self._snapshot(node.id, self.moment)
        return node

    def write_chapters(self, node: Node) -> None:
        """Beside the turn that has just been accepted: what came before it cannot be corrected any more."""
        world = self.world

        def write(store: Store) -> list[str]:
            due = [npc for npc in hearers(node.kind, node.data) if is_due(store, node.id, npc)]
            for npc in due:
                write_chapters(store, node.id, npc, world)
            return due

        self._store.start(write).add_done_callback(self._wrote)

    def _wrote(self, writing: asyncio.Future[list[str]]) -> None:
        if writing.cancelled() or writing.exception() is not None:  # the next call to the store meets it too
            return
        for npc in writing.result():
            self.lookback.retold(npc)

    def add_line(self, turn: Node, line: Mapping[str, Json]) -> None:
        """A line of a turn that runs goes to the store, and nobody waits for it."""
        self._store.post(lambda s: s.add_line(turn.id, line))

    async def finish(self, turn: Node, result: Mapping[str, Json]) -> Node:
        """Stores how a turn ended, also once more."""
        words = found_by("turn", turn.data, result)
        node = await kept(self._store, lambda s: s.finish(turn.id, result, words=words))
        self.lookback.finished(node)
        return node

    def left_behind(self, turn: int, ending: Ending) -> None:
        """What the end of a turn leaves behind is known at the head, and at the snapshots since it began."""
        self._unsettled.end(turn, ending)
        self.moment = replace(self.moment, lasting=self._unsettled.lasting)
        for node, moment in self._unsettled.outdated(turn).items():
            self._snapshot(node, moment)

    def correctable(self, turn: int) -> bool:
        """Whether a turn has ended and no other has begun since: nothing was made yet of what it is remembered by."""
        return self._unsettled.correctable(turn)

    async def node(self, node: int) -> Node:
        """A node as it is stored now."""
        return await kept(self._store, lambda s: s.node(node))

    async def path(self, limit: int, kinds: Sequence[NodeKind] = ()) -> list[Node]:
        """The newest nodes up to the head, the newest first."""
        return await kept(self._store, lambda s: s.path(self.head.id, limit=limit, kinds=kinds))

    async def last_talk(self) -> Node | None:
        """The last turn that was asked for: a remark that nobody asked for is not what one takes back."""

        def read(store: Store) -> Node | None:
            node = self.head.id
            while turns := store.path(node, limit=1, kinds=("turn",)):
                if turns[0].data["kind"] != "bark" or turns[0].parent is None:
                    return turns[0]
                node = turns[0].parent
            return None

        return await kept(self._store, read)

    async def turn(self, name: str) -> Node:
        """A turn on the way to the head, by its name (`t17`)."""
        wanted = int(name[1:]) if re.fullmatch(r"t\d{1,15}", name) else -1
        found = await kept(self._store, lambda s: _turn_above(s, self.head.id, wanted))
        if found is None:
            raise Refusal("turn.unknown", f"This branch has no turn {name!r}.")
        return found

    async def before(self, turn: Node) -> tuple[Order, Ground]:
        """What a turn was asked for, and the ground on which it was accepted, by the content as it is now."""
        assert turn.parent is not None
        moment = await self._moment_at(await self.node(turn.parent), self.world)
        return order_of(turn), Ground(self.world, moment)

    # marks

    async def marked(self, mark: str, *, otherwise: str = _UNCHANGED) -> Node:
        """The node of a mark, on whichever branch; a refusal says `otherwise`, such as "nothing was changed"."""
        node = await kept(self._store, lambda s: s.find_mark(self.record.id, mark))
        if node is None:
            raise _unknown(otherwise)
        return node

    async def load(self, mark: str) -> None:
        """The head moves to the node of a mark, on whichever branch, and the moment with it."""

        def find(store: Store) -> Node:
            node = store.find_mark(self.record.id, mark)
            if node is None:
                raise _unknown(_UNCHANGED)
            return node

        await self._go_to(find)

    async def go_back(self, node: int) -> None:
        """The head moves to a node above it, and the moment with it."""
        await self._go_to(lambda store: store.node(node))

    async def _go_to(self, find: Callable[[Store], Node]) -> None:
        world = self.world

        def go(store: Store) -> tuple[Node, Moment, bool]:
            node = find(store)
            moment, took_long = _moment(store, node, world)
            store.set_head(self.record.id, node.id)
            return node, moment, took_long

        # all in one call, since each waits behind what is written
        self.head, self.moment, took_long = await kept(self._store, go)
        if took_long:
            self._snapshot(self.head.id, self.moment)
        self.lookback.forget()
        self._unsettled = Unsettled(self.moment.lasting)

    async def fork(self, node: Node, name: str) -> PlaythroughRecord:
        """A new playthrough with all that lies behind a node."""
        return await kept(self._store, lambda s: s.archive.fork(node.id, name))

    async def _moment_at(self, node: Node, world: World) -> Moment:
        """What was true at a node; where it took long to tell, it is kept."""
        moment, took_long = await kept(self._store, lambda s: _moment(s, node, world))
        if took_long:
            self._snapshot(node.id, moment)
        return moment

    def _snapshot(self, node: int, moment: Moment) -> None:
        """Keeps the moment at a node: saves time and nothing else, each change is kept also where this fails."""
        snapshot = moment.to_json()
        self._store.post(lambda s: s.put_snapshot(node, snapshot))


def _unknown(otherwise: str) -> Refusal:
    return Refusal("mark.unknown", f"No save of this playthrough has that mark; {otherwise}.")


def _turn_above(store: Store, head: int, wanted: int) -> Node | None:
    """Node ids grow along a branch, so the search may end below the wanted one."""
    node = head
    while turns := store.path(node, limit=_SEARCHED_AT_ONCE, kinds=("turn",)):
        found = next((each for each in turns if each.id <= wanted), None)
        if found is not None:
            return found if found.id == wanted else None
        if turns[-1].parent is None:
            break
        node = turns[-1].parent
    return None


def _moment(store: Store, node: Node, world: World) -> tuple[Moment, bool]:
    """What was true at a node, and whether it took long, as in a playthrough that was imported: then it is kept."""
    snapshot, changes = store.nearest_snapshot(node.id)
    return moment_at(snapshot, changes, world), len(changes) > 2 * _SNAPSHOT_EVERY
