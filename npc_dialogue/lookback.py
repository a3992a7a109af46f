"""What a prompt looks back over: the nodes before a turn, and the situation that they make."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import TypeVar

from .memory.store import Node, NodeKind, PlaythroughRecord, Store, StoreError
from .memory.worker import StoreWorker
from .order import Order, Refusal
from .past import Moment, happenings, pair, utterances, woken
from .prompt.history import steady
from .prompt.situation import Situation
from .world.content import MAX_TURNS
from .world.world import World

T = TypeVar("T")
_REACH = 160
"""Nodes of the past that a prompt may look back over."""
_TOLD: tuple[NodeKind, ...] = ("turn", "event")
"""Kinds of them that it tells of."""


class Lookback:
    """The newest nodes of one playthrough's branch; those before the head are read once."""

    def __init__(self, record: PlaythroughRecord, store: StoreWorker) -> None:
        self._record = record
        self._store = store
        self._newest: list[Node] | None = None
        """Before the head, the newest first; None: not read yet."""

    async def at(self, head: int) -> Sequence[Node]:
        """What a prompt at the head looks back over, the newest first."""
        if self._newest is None:
            self._newest = await self.before(head)
        return self._newest

    async def before(self, node: int) -> list[Node]:
        """What a prompt at any node looks back over, the newest first."""
        return await kept(self._store, lambda s: s.path(node, limit=_REACH, kinds=_TOLD))

    def appended(self, node: Node) -> None:
        """A node is the head now."""
        if self._newest is not None and node.kind in _TOLD:
            self._newest = [node, *self._newest[: _REACH - 1]]

    def finished(self, node: Node) -> None:
        """A turn among them has its result."""
        if self._newest is not None:
            self._newest = [node if each.id == node.id else each for each in self._newest]

    def forget(self) -> None:
        """The head is on another branch now."""
        self._newest = None

    @property
    def frame(self) -> str:
        """The label around what is true just now; nobody outside knows it."""
        return f"context-{self._record.secret[:8]}"

    def situation(
        self, order: Order, past: Sequence[Node], *, world: World, moment: Moment, number: str, context: int, met: bool
    ) -> Situation:
        """The situation of an order for a voice with a window of `context` tokens.

        `past` is the newest first; `number` is no other turn's, so that a `retry` gets another seed; `met` as it was
        when the turn was accepted.
        """
        unseen: list[tuple[str, ...]] = []
        if len(past) == _REACH:  # what lies beyond is cut where the cut can stay, or the beginning would move each turn
            past = past[: _REACH - steady([str(n.id) for n in reversed(past)])]
            unseen = [()] * MAX_TURNS  # so many turns that no lore waits for more
        past = [n for n in reversed(past) if n.status == "done"]
        seed = order.seed
        if seed is None:
            digest = hashlib.blake2b(f"{self._record.secret}:{number}".encode(), digest_size=6).digest()
            seed = int.from_bytes(digest)
        words = world.npcs[order.npc].voice.words
        return Situation(
            world=world,
            state=moment.state,
            relationships=moment.relationships,
            npc=order.npc,
            speaker=order.speaker,
            occasion=order.kind,
            line=order.text,
            note=order.note,
            language=order.language,
            utterances=tuple(utterances(past, order.npc)),
            happenings=tuple(happenings(past, order.npc)),
            woken=(*unseen, *woken(past, order.npc)),
            seed=seed,
            parted=moment.partings.get((order.npc, order.speaker)),
            learned=moment.learned.by(order.npc),
            told=moment.learned.told(order.npc, order.speaker),
            met=met,
            frame=self.frame,
            context=context,
            max_tokens=min(order.max_tokens or words * 3 + 40, context // 4),
        )


def has_met(order: Order, moment: Moment) -> bool:
    """Whether one of the two has spoken to the other before, however long ago."""
    return pair(order.npc, order.speaker) in moment.met


async def kept(store: StoreWorker, call: Callable[[Store], T]) -> T:
    """A call to the store; what goes wrong there is a refusal like any other."""
    try:
        return await store.run(call)
    except StoreError as error:
        raise Refusal("store.failed", str(error)) from error
