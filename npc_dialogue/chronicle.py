"""What an NPC keeps of a long past: chapters, made of every few things that it heard and folded as they grow many.

A chapter covers things that nothing can correct any more. It is keyed by the last node in it, so every branch through
that node has it and no other does: a load, an undo or a retry takes it back with what it tells of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from .memory.memories import ChapterRecord, Filed, Heard
from .memory.store import Node, Store
from .past import found_by, happenings, hearers, utterances
from .prompt.digest import digest, name_words, weightiest
from .prompt.situation import Chapter, Excerpt, Happening, Utterance
from .world.knowledge import given_away
from .world.world import World

Json = Any
THINGS = 8
"""Things heard or seen, turns most of all, that a chapter covers."""
FOLDED = 6
"""Chapters of one level that make one of the next."""
EXCERPTS = 8
"""What is kept of each chapter at most; one of a higher level keeps as much of more."""
EXCERPTS_A_LEVEL = 4
"""What it keeps more for each level."""
_FILED_AT_ONCE = 500
_AT_ONCE = 32
"""Chapters that are made in one go while the game waits for other things of the store's thread."""


def write_chapters(store: Store, node: int, npc: str, world: World, *, most: int = _AT_ONCE) -> bool:
    """Makes the chapters that are due for an NPC at a node that has just been accepted; what they cover lies before.

    False where there is more to do than `most`: the store's thread is needed for other things as well.
    """
    made = _due(store, node, npc, world, most)
    if made:
        store.memories.put_chapters(npc, made)
    return len(made) < most


def is_due(store: Store, node: int, npc: str) -> bool:
    """Whether a chapter is likely to be due: it is cheap to ask."""
    return store.memories.count(node, npc) % THINGS == 1


def file_all(store: Store, playthrough: int, head: int, world: World) -> None:
    """Tells the store who was there and what was said, where nobody has: after a crash, in a copy, in a file of old.

    Then the chapters are made that this brings to the branch of the head.
    """
    there: set[str] = set()
    while nodes := store.memories.unfiled(playthrough, limit=_FILED_AT_ONCE):
        told = [
            Filed(
                node=node.id,
                hearers=hearers(node.kind, node.data),
                words=found_by(node.kind, node.data, node.result),
            )
            for node in nodes
        ]
        store.memories.file(told)
        there.update(npc for each in told for npc in each.hearers)
    for npc in sorted(there):
        while not write_chapters(store, head, npc, world, most=_FILED_AT_ONCE):
            pass


def to_be_retold(store: Store, node: int, npc: str) -> ChapterRecord | None:
    """The newest of the NPC's chapters that no model has told again."""
    chapters = store.memories.chapters(node, npc)
    return next((each for each in reversed(chapters) if "text" not in each.data and each.data["excerpts"]), None)


def retold(record: ChapterRecord, text: str) -> ChapterRecord:
    """The chapter with a model's words for it; "" where they must not stand, and it is not asked again.

    They draw on all that the excerpts give away: a model may say the same in other words.
    """
    sources = sorted({source for each in record.data["excerpts"] for source in each["sources"]})
    return replace(record, data={**record.data, "text": text, "sources": sources})


def chapter_of(record: ChapterRecord) -> Chapter:
    """A stored chapter as a prompt needs it."""
    data = record.data
    excerpts = tuple(Excerpt(**{**each, "sources": tuple(each["sources"])}) for each in data["excerpts"])
    return Chapter(
        excerpts=excerpts,
        begin=data["begin"],
        end=record.node,
        first=data["time"][0],
        last=data["time"][1],
        turns=record.last - record.first + 1,
        text=data.get("text", ""),
        sources=tuple(data.get("sources", ())),
    )


def things(nodes: Sequence[Node], npc: str) -> list[Utterance | Happening]:
    """What an NPC heard and saw in these nodes, in their order."""
    found: list[Utterance | Happening] = []
    for node in nodes:
        found += utterances([node], npc)
        found += happenings([node], npc)
    return found


def _due(store: Store, node: int, npc: str, world: World, most: int) -> list[ChapterRecord]:
    """At most about so many chapters: of what came after the last one, and those that they fold into."""
    chapters = store.memories.chapters(node, npc)
    made: list[ChapterRecord] = []
    ripe = _ripe(store, node, npc, chapters[-1].last if chapters else 0, most)
    while len(made) < most:
        due = _folded(chapters)
        if due is not None:
            at = next(at for at, each in enumerate(chapters) if each.first == due.first)
            chapters = [*chapters[:at], due, *chapters[at + FOLDED :]]
        elif (heard := next(ripe, None)) is not None:
            due = _first(heard, npc, world)
            chapters = [*chapters, due]
        else:
            break
        made.append(due)
    return made


def _ripe(store: Store, node: int, npc: str, covered: int, most: int) -> Iterator[list[Heard]]:
    """The stretches after the last chapter, each once all that belongs to it has ended and something came after it."""
    count = min((store.memories.count(node, npc) - 1 - covered) // THINGS, most)
    if count <= 0:
        return
    heard = store.memories.heard(node, npc, limit=count * THINGS, last=covered + count * THINGS)[::-1]
    for begin in range(0, len(heard), THINGS):
        stretch = heard[begin : begin + THINGS]
        if any(each.node.status == "open" for each in stretch):
            return
        yield stretch


def _first(heard: Sequence[Heard], npc: str, world: World) -> ChapterRecord:
    """A chapter of what an NPC heard, oldest first."""
    nodes = [each.node for each in heard]
    told = things(nodes, npc)
    times = [thing.time for thing in told if thing.time is not None]
    excerpts = digest(
        told,
        names=name_words(world),
        gives_away=lambda text: given_away(world, npc, [text]) if npc in world.npcs else frozenset(),
        most=EXCERPTS,
    )
    return ChapterRecord(
        level=0,
        first=heard[0].number,
        last=heard[-1].number,
        node=nodes[-1].id,
        data=_data(excerpts, begin=nodes[0].id, times=times),
    )


def _folded(chapters: Sequence[ChapterRecord]) -> ChapterRecord | None:
    """The oldest chapters of a level as one of the next, where there are twice as many as it takes.

    Twice, so that the newest stretch stays in fine pieces: where the conversation is cut they fit to it closely.
    """
    for level, group in groupby(chapters, key=lambda chapter: chapter.level):
        same = list(group)
        if len(same) >= 2 * FOLDED:
            made_of = same[:FOLDED]
            parts = [chapter_of(each) for each in made_of]
            most = EXCERPTS + EXCERPTS_A_LEVEL * (level + 1)
            excerpts = weightiest([excerpt for part in parts for excerpt in part.excerpts], most)
            times = [time for part in parts for time in (part.first, part.last) if time is not None]
            return ChapterRecord(
                level=level + 1,
                first=made_of[0].first,
                last=made_of[-1].last,
                node=made_of[-1].node,
                data=_data(excerpts, begin=parts[0].begin, times=times),
            )
    return None


def _data(excerpts: Sequence[Excerpt], *, begin: int, times: Sequence[int]) -> Mapping[str, Json]:
    return {
        "excerpts": [
            {
                "speaker": each.speaker,
                "text": each.text,
                "turn": each.turn,
                "weight": each.weight,
                "time": each.time,
                "sources": list(each.sources),
            }
            for each in excerpts
        ],
        "begin": begin,
        "time": [min(times, default=None), max(times, default=None)],
    }
