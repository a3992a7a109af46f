"""What each NPC can come to know, as it is written: sorted out once for each world, before any gate.

What stands under no condition, is nowhere filled in and is bound to no place is *firm*: its owner knows it at every
moment. The rest passes the gate of `knowledge.py` whenever something that it reads has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from weakref import WeakKeyDictionary

from ..text.languages import base_language
from .conditions import ConditionError, keys_read, reads
from .content import CERTAIN, OWN, WHERE, Fact, Lore, Secret
from .expressions import Read
from .presence import names
from .world import World

PLACE = Read("place", "id")
"""What is bound to places depends on where its NPC is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Something this NPC knows now, every template in it filled in.

    `text` is for a prompt. `said` are wordings in this NPC's own voice, empty when it has none: then it knows the thing
    and has no line for it. `weight` is 0 to 100, higher stays longer. `always` and `places` say when an entry of lore
    is told without being asked about. `world_keys` are the keys of the state that its text or condition reads. `sure`
    is 0 to 100; `heard_from` an NPC's id or words for somebody else, "" for nobody.
    """

    id: str
    kind: Literal["fact", "lore", "secret"]
    text: str
    said: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    weight: int = 50
    emotion: str = ""
    tells: tuple[str, ...] = ()
    always: bool = False
    places: tuple[str, ...] = ()
    source: str
    world_keys: frozenset[str] = frozenset()
    sure: int = CERTAIN
    heard_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """A closed secret as its owner shows it: nothing of its text, its words or what gives it away."""

    id: str
    topics: tuple[str, ...]
    cover: tuple[str, ...]
    emotion: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something this NPC knows under conditions; `known` and `covered` with their templates not yet filled in."""

    known: Known
    when: str
    places: frozenset[str] | None
    """At one of which the NPC must be; None: it need not."""
    covered: Covered | None
    fixed: bool
    """Nothing in `known` has to be filled in."""
    reads: frozenset[Read]
    """All that its condition, its words and its cover read."""

    @property
    def is_firm(self) -> bool:
        """Known at every moment, in the same words."""
        return self.fixed and not self.when and self.places is None


@dataclass(frozen=True, slots=True)
class Written:
    """A fact where it is written; `owner` is its card's NPC, "" for lore."""

    entry: Fact | Secret | Lore
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowable:
    """All that one NPC can come to know by itself: its own first, then what it shares with others, then lore."""

    firm: tuple[Known, ...]
    firm_sources: frozenset[str]
    moving: tuple[tuple[int, Item], ...]
    """The others, each behind so many that are firm."""
    secrets: tuple[Item, ...]
    reads: frozenset[Read]
    """All that any of them reads."""


@dataclass(frozen=True, slots=True)
class Index:
    """What is sorted out once for each world."""

    entries: Mapping[str, Written]
    """By source."""
    of: dict[str, Knowable] = field(default_factory=dict)
    """By NPC."""
    heard: dict[tuple[str, str], Item] = field(default_factory=dict)
    """By NPC and source: what it knows when it has heard of it; templates not yet filled in."""


_KEPT: WeakKeyDictionary[World, Index] = WeakKeyDictionary()


def index_of(world: World) -> Index:
    """The world's facts, secrets and lore by source."""
    if world not in _KEPT:
        entries = {}
        for card in world.npcs.values():
            of_card: tuple[tuple[str, Fact | Secret], ...] = (
                *(("knowledge", fact) for fact in card.knowledge),
                *(("secrets", secret) for secret in card.secrets),
            )
            for key, entry in of_card:
                entries[f"{world.source('npcs', card.id)}#{key}.{entry.id}"] = Written(entry, card.id)
        for lore in world.lore.values():
            entries[f"{world.source('lore', lore.id)}#entries.{lore.id}"] = Written(lore, "")
        _KEPT[world] = Index(entries)
    return _KEPT[world]


def knowable(world: World, npc: str) -> Knowable:
    """All that this NPC can come to know by itself. Raises KeyError for an unknown NPC."""
    kept = index_of(world).of
    if npc not in kept:
        items = _sorted_out(world, npc)
        firm: list[Known] = []
        moving: list[tuple[int, Item]] = []
        for item in items:
            if item.is_firm:
                firm.append(item.known)
            else:
                moving.append((len(firm), item))
        read = frozenset[Read]().union(*(item.reads for _, item in moving))
        kept[npc] = Knowable(
            firm=tuple(firm),
            firm_sources=frozenset(each.source for each in firm),
            moving=tuple(moving),
            secrets=tuple(item for item in items if item.known.kind == "secret"),
            reads=read,
        )
    return kept[npc]


def heard_of(world: World, npc: str, source: str) -> Item | None:
    """What this NPC knows when somebody has said it; None where it is nowhere written any more."""
    index = index_of(world)
    if source not in index.entries:
        return None
    if (npc, source) not in index.heard:
        written = index.entries[source]
        own = not written.owner and _speaks(world, npc)
        index.heard[npc, source] = _item(written.entry, npc, True, source, own=own)
    return index.heard[npc, source]


def _speaks(world: World, npc: str) -> bool:
    """Whether what everybody says is said in this NPC's language."""
    return base_language(world.language(npc)) == base_language(world.info.language)


def _sorted_out(world: World, npc: str) -> tuple[Item, ...]:
    own: list[Item] = []
    shared: list[Item] = []
    lore: list[Item] = []
    speaks = _speaks(world, npc)
    for source, written in index_of(world).entries.items():
        mine = written.owner == npc
        named = True if mine else names(world, written.entry.who, npc)
        if named is False:
            continue
        if written.owner:
            (own if mine else shared).append(_item(written.entry, npc, named, source, own=mine))
        else:
            lore.append(_item(written.entry, npc, named, source, own=speaks))
    return (*own, *shared, *lore)


def _item(entry: Fact | Secret | Lore, npc: str, named: bool | frozenset[str], source: str, *, own: bool) -> Item:
    """`own`: the words for "*" are this NPC's too, and a closed secret has its cover."""
    said = entry.said.get(npc) or (entry.said.get(OWN, ()) if own else ())
    kind: Literal["fact", "lore", "secret"] = "fact"
    covered = None
    if isinstance(entry, Secret):
        kind = "secret"
        if own:
            covered = Covered(
                id=entry.id, topics=entry.topics, cover=entry.cover, emotion=entry.cover_emotion, source=source
            )
    elif isinstance(entry, Lore):
        kind = "lore"
    anywhere = isinstance(named, bool)
    known = Known(
        id=entry.id,
        kind=kind,
        text=entry.text,
        said=said,
        topics=entry.topics,
        weight=entry.weight,
        emotion=entry.emotion,
        tells=entry.tells,
        always=isinstance(entry, Lore) and entry.always,
        places=entry.places if isinstance(entry, Lore) else (),
        source=source,
        world_keys=_keys(entry.text, condition=False)
        | _keys(entry.when, condition=True)
        | (frozenset() if anywhere else {WHERE}),
        sure=entry.sure,
        heard_from=entry.heard_from,
    )
    templates = (entry.text, *said, *(covered.cover if covered is not None else ()))
    return Item(
        known=known,
        when=entry.when,
        places=None if isinstance(named, bool) else named,
        covered=covered,
        fixed=not any("{" in text for text in (entry.text, *said)),
        reads=frozenset({*_reads(templates), *_read(entry.when, condition=True), *(() if anywhere else (PLACE,))}),
    )


def _keys(source: str, *, condition: bool) -> frozenset[str]:
    try:
        return keys_read(source, condition=condition)
    except ConditionError:
        return frozenset()  # it will fail as well where it is used, and be told there


def _reads(templates: Iterable[str]) -> Iterable[Read]:
    for template in templates:
        if "{" in template:
            yield from _read(template, condition=False)


def _read(source: str, *, condition: bool) -> Iterable[Read]:
    """What it reads; of a name by which something is compared the name alone counts."""
    try:
        return [Read(each.name, each.attribute) for each in reads(source, condition=condition)]
    except ConditionError:
        return []
