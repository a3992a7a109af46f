"""What a prompt looks back over: the nodes before a turn, and the situation that they make."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from .chronicle import chapter_of
from .memory.memories import Found
from .memory.store import Node, PlaythroughRecord, Store, StoreError
from .memory.vectors import Near
from .memory.worker import StoreWorker
from .order import Order, Refusal
from .past import Moment, answer, happenings, hearers, last_talk, pair, recollections, utterances, woken
from .prompt.history import steady
from .prompt.narrating import Bridge, narration
from .prompt.prompt import Prompt
from .prompt.recall import Candidate, ranked
from .prompt.situation import Chapter, Happening, Situation, Utterance
from .text.terms import telling_terms
from .world.content import MAX_TURNS, PLAYER
from .world.moods import mood_now
from .world.presence import place_of, present
from .world.world import World

if TYPE_CHECKING:
    from .meaning import Meaning

T = TypeVar("T")
_REACH = 160
"""Things that an NPC heard or saw which a prompt may tell word for word."""
_BRIEF = 6
"""Of them those that a remark is made from which nobody asked for."""
_BRIEF_TOKENS = 60
_AT_HAND = 6
"""Of them the newest, which stand in every prompt and need not come to mind."""
_LED_TO = 40
"""Memories that words lead to, of which the best are told."""
_LEAST_LIKE = 0.3
"""Of what a memory means and a line, from which on it comes to mind without a word of it."""
_MOST_READ = 16 * _REACH
"""Nodes of which is kept what an NPC heard in them."""
_MOST_WORDS = 24
"""Words of a long speech that memories are looked for by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What lies behind a turn for one NPC."""

    heard: Sequence[Node]
    """What it heard and saw last, the newest first."""
    chapters: Sequence[Chapter] = ()
    """What was before, oldest first; the last of them may reach into what it heard last."""
    candidates: Sequence[Candidate] = ()


class Lookback:
    """The past of one playthrough's branch as its NPCs have it; what each heard last is read once."""

    def __init__(self, record: PlaythroughRecord, store: StoreWorker) -> None:
        self._record = record
        self._store = store
        self.meaning: Meaning | None = None
        """Who knows what a line means; None: memories are found by words alone."""
        self._heard: dict[str, list[Node]] = {}
        """Before the head, by NPC, the newest first."""
        self._chapters: dict[str, Sequence[Chapter]] = {}
        """At the head, by NPC."""
        self._written = 0
        """Times that chapters were written, or the head went elsewhere: what was read meanwhile is not kept."""
        self._read_of: dict[tuple[int, str], tuple[Node, Sequence[Utterance], Sequence[Happening]]] = {}

    async def at(self, head: int, order: Order) -> Past:
        """What lies behind an order at the head."""
        npc, written = order.npc, self._written
        past = await self._read(head, order, self._heard.get(npc), self._chapters.get(npc))
        if order.kind != "narrate":
            self._heard.setdefault(npc, list(past.heard))
            if written == self._written and past.chapters:
                self._chapters[npc] = past.chapters
        return past

    async def before(self, node: int, order: Order) -> Past:
        """What lies behind an order at any node."""
        return await self._read(node, order, None, None)

    async def events(self, head: int) -> Sequence[Node]:
        """What happened before the head, whoever saw it, the newest first."""
        return await kept(self._store, lambda s: s.path(head, limit=_REACH, kinds=("event",)))

    def appended(self, node: Node) -> None:
        """A node is the head now."""
        for npc in hearers(node.kind, node.data):
            if npc in self._heard:
                self._heard[npc] = [node, *self._heard[npc][: _REACH - 1]]

    def finished(self, node: Node) -> None:
        """A turn among them has its result."""
        for npc in hearers(node.kind, node.data):
            if npc in self._heard:
                self._heard[npc] = [node if each.id == node.id else each for each in self._heard[npc]]

    def retold(self, npc: str) -> None:
        """The NPC has other chapters now."""
        self._written += 1
        self._chapters.pop(npc, None)

    def forget(self) -> None:
        """The head is on another branch now."""
        self._heard.clear()
        self._chapters.clear()
        self._written += 1

    async def _read(
        self, node: int, order: Order, heard: Sequence[Node] | None, chapters: Sequence[Chapter] | None
    ) -> Past:
        """All in one call, since each waits its turn behind what the store has to write."""
        npc, meaning = order.npc, self.meaning
        if heard is not None and len(heard) <= _AT_HAND and order.kind != "narrate":
            return Past(heard=heard)  # all of it stands in the prompt
        vector = await meaning.of(order.text) if meaning is not None and order.kind == "say" else None

        def read(store: Store) -> Past:
            if order.kind == "narrate":  # nobody has heard the narrator: it looks back over what there was to hear
                return Past(heard=store.path(node, limit=_BRIEF, kinds=("turn", "told")))
            known = heard
            if known is None:
                known = [each.node for each in store.memories.heard(node, npc, limit=_REACH)]
            if len(known) <= _AT_HAND:
                return Past(heard=known)
            below, newest = known[_AT_HAND - 1].depth, known[0].depth
            words = _looked_for(order, known[0])
            found = store.memories.recall(node, npc, words, limit=_LED_TO, below=below) if words else []
            near: Sequence[Near] = ()
            if meaning is not None and vector is not None:
                near = store.vectors.nearest(node, npc, meaning.model, vector, limit=_LED_TO, below=below)
            return Past(
                heard=known,
                chapters=tuple(map(chapter_of, store.memories.chapters(node, npc))) if chapters is None else chapters,
                candidates=[
                    Candidate(
                        recollection=memory, relevance=relevance, likeness=likeness, since=newest - found_in.depth
                    )
                    for found_in, relevance, likeness in _led_to(found, near)
                    if found_in.status == "done"
                    for memory in recollections(found_in, npc)
                ],
            )

        return await kept(self._store, read)

    @property
    def frame(self) -> str:
        """The label around what is true just now; nobody outside knows it."""
        return f"context-{self._record.secret[:8]}"

    def situation(
        self,
        order: Order,
        past: Past,
        *,
        world: World,
        moment: Moment,
        number: str,
        context: int,
        met: bool,
        scene: Sequence[Utterance] = (),
    ) -> Situation:
        """The situation of an order for a voice with a window of `context` tokens.

        `scene` was said in the same turn before. `number` is no other turn's, so that a `retry` gets another seed;
        `met` as it was when the turn was accepted.
        """
        heard, unseen = past.heard, list[tuple[str, ...]]()
        if len(heard) == _REACH:  # beyond it is cut where the cut can stay, or the beginning would move each turn
            heard = heard[: _REACH - steady([str(n.id) for n in reversed(heard)])]
            unseen = [()] * MAX_TURNS  # so many turns that no lore waits for more
        brief = order.kind == "bark"
        if brief:  # it must cost little
            heard = heard[:_BRIEF]
        heard = [n for n in reversed(heard) if n.status == "done"]
        words = world.npcs[order.npc].voice.words
        read = [self._things(n, order.npc) for n in heard]
        return Situation(
            world=world,
            state=moment.state,
            relationships=moment.relationships,
            npc=order.npc,
            speaker=order.speaker,
            occasion=order.kind,
            line=order.text,
            about=order.about,
            company=tuple(who for who in order.company if who != order.npc),
            note=order.note,
            language=order.language,
            utterances=(*(each for said, _ in read for each in said), *scene),
            happenings=tuple(each for _, seen in read for each in seen),
            chapters=() if brief else tuple(past.chapters),
            recalled=ranked(past.candidates, now=moment.state.time, there=_there(order, world, moment)),
            last_talk=last_talk(heard, order.npc, order.speaker),
            woken=(*unseen, *woken(heard, order.npc)),
            seed=self._seed(order, number),
            parted=moment.partings.get((order.npc, order.speaker)),
            learned=moment.learned.by(order.npc),
            told=moment.learned.told(order.npc, order.speaker),
            mood=mood_now(moment.moods.get(order.npc), world, moment.state.time),
            met=met,
            frame=self.frame,
            context=context,
            max_tokens=min(order.max_tokens or (_BRIEF_TOKENS if brief else words * 3 + 40), context // 4),
        )

    def _things(self, node: Node, npc: str) -> tuple[Sequence[Utterance], Sequence[Happening]]:
        """What an NPC heard and saw in a node: the same objects with every turn, so that they need not be compared."""
        known = self._read_of.get((node.id, npc))
        if known is None or known[0] is not node:
            if len(self._read_of) >= _MOST_READ:
                self._read_of.clear()
            known = self._read_of[node.id, npc] = node, utterances([node], npc), happenings([node], npc)
        return known[1:]

    def bridge(self, order: Order, past: Past, *, world: World, moment: Moment, number: str, context: int) -> Prompt:
        """What the narrator is told for an order, from what the player has heard."""
        heard = utterances(past.heard[::-1], PLAYER)
        now, then = moment.state.time, heard[-1].time if heard else None
        bridge = Bridge(
            came_from=order.came_from,
            goes_to=order.goes_to,
            note=order.note,
            minutes=now - then if now is not None and then is not None else None,
            heard=heard,
        )
        seed = self._seed(order, number)
        return narration(world, moment.state, bridge, frame=self.frame, seed=seed, context=context)

    def _seed(self, order: Order, number: str) -> int:
        if order.seed is not None:
            return order.seed
        digest = hashlib.blake2b(f"{self._record.secret}:{number}".encode(), digest_size=6).digest()
        return int.from_bytes(digest)


def has_met(order: Order, moment: Moment) -> bool:
    """Whether one of the two has spoken to the other before, however long ago."""
    return pair(order.npc, order.speaker) in moment.met


def _looked_for(order: Order, last: Node) -> list[str]:
    """The words that bring something to mind: the line's, or what was spoken of last where it has none (And then?)."""
    if order.kind != "say":
        return []
    words = telling_terms(order.text)
    if not words and last.kind == "turn" and last.result is not None:
        words = telling_terms(f"{last.data['text']} {answer(last.result)}")
    return words[:_MOST_WORDS]


def _led_to(found: Sequence[Found], near: Sequence[Near]) -> list[tuple[Node, float, float]]:
    """The nodes that words or their meaning led to, each with the best of its parts."""
    nodes: dict[int, tuple[Node, float, float]] = {}
    for each in found:
        node, relevance, _ = nodes.get(each.node.id, (each.node, 0.0, 0.0))
        nodes[node.id] = node, max(relevance, each.relevance), 0.0
    for like in near:
        node, relevance, likeness = nodes.get(like.node.id, (like.node, 0.0, 0.0))
        if relevance or like.likeness >= _LEAST_LIKE:
            nodes[node.id] = node, relevance, max(likeness, like.likeness)
    return list(nodes.values())


def _there(order: Order, world: World, moment: Moment) -> set[str]:
    place = place_of(world, moment.state, order.npc)
    here = present(world, moment.state, place) if place is not None else ()
    return {order.speaker, *here} - {order.npc}


async def kept(store: StoreWorker, call: Callable[[Store], T]) -> T:
    """A call to the store; what goes wrong there is a refusal like any other."""
    try:
        return await store.run(call)
    except StoreError as error:
        raise Refusal("store.failed", str(error)) from error
