"""The gate: the only way from the world to what an NPC may know.

A fact of a card is its NPC's, and theirs whom its `who` names; an entry of lore is theirs whom its `who` names; a
secret is its NPC's, and theirs whom its `who` names, each only while its condition holds between that one and the
speaker. Whatever fails stays closed: a condition that cannot be evaluated does not hold, a text that cannot be
rendered is left out, and both are told in `Knowledge.problems`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal
from weakref import WeakKeyDictionary

from ..text.languages import base_language
from ..text.scripts import fold
from .conditions import ConditionError, Problem, Scope, evaluate, keys_read, render
from .content import OWN, WHERE, Fact, Lore, Secret
from .phrases import phrase_pattern
from .presence import names, place_of
from .relationships import Relationships
from .scope import scope
from .state import WorldState
from .world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Something this NPC knows now, every template in it filled in.

    `text` is for a prompt. `said` are wordings in this NPC's own voice, empty when it has none: then it knows the thing
    and has no line for it. `weight` is 0 to 100, higher stays longer. `always` and `places` say when an entry of lore
    is told without being asked about. `world_keys` are the keys of the state that its text or condition reads.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """A closed secret as its owner shows it: nothing of its text, its words or what gives it away."""

    id: str
    topics: tuple[str, ...]
    cover: tuple[str, ...]
    emotion: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """What an NPC may know at one moment: its own first, then what it shares with others, then lore."""

    known: tuple[Known, ...] = ()
    covered: tuple[Covered, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """Something this NPC knows under conditions; `known` and `covered` with their templates not yet filled in."""

    known: Known
    when: str
    places: frozenset[str] | None
    """At one of which the NPC must be; None: it need not."""
    covered: Covered | None
    fixed: bool
    """Nothing in `known` has to be filled in."""


def knowledge(world: World, state: WorldState, relationships: Relationships, *, npc: str, speaker: str) -> Knowledge:
    """What `npc` may know at this moment, talking to `speaker`. Raises KeyError for an unknown NPC."""
    read = scope(world, state, relationships, npc=npc, speaker=speaker)
    place = place_of(world, state, npc)
    holds: dict[str, str | bool] = {"": True}
    known: list[Known] = []
    covered: list[Covered] = []
    problems: list[Problem] = []
    for item in _items(world, npc):
        if item.places is not None and place not in item.places:
            continue
        result = holds.get(item.when)
        if result is None:
            result = holds[item.when] = _holds(item.when, read)
        if isinstance(result, str):
            problems.append(Problem(source=item.known.source, reason=result))
        opened = item.known if result is True else None
        if opened is not None and not item.fixed:
            opened = _filled(opened, read, problems)
        if opened is not None:
            known.append(opened)
        elif item.covered is not None:
            cover = _wordings(item.covered.cover, read, item.covered.source, problems)
            covered.append(replace(item.covered, cover=cover))
    return Knowledge(known=tuple(known), covered=tuple(covered), problems=tuple(problems))


def keys_of_all(world: World, npc: str) -> frozenset[str]:
    """The keys of the state that anything reads of what this NPC can come to know."""
    kept = _READ.setdefault(world, {})
    if npc not in kept:
        kept[npc] = frozenset[str]().union(*map(_read_by, _items(world, npc)))
    return kept[npc]


def given_away(world: World, npc: str, talk: Iterable[str]) -> frozenset[str]:
    """The sources of an NPC's own secrets of which these words hold a phrase of `tells`, open or closed.

    It lets a cover be said to somebody who knows; of the secrets nothing else comes out.
    """
    card = world.npcs[npc]
    phrases = [(secret.id, tuple(fold(tell).split())) for secret in card.secrets for tell in secret.tells]
    spoken = [fold(words) for words in talk] if phrases else []
    return frozenset(
        f"{world.source('npcs', npc)}#secrets.{secret}"
        for secret, phrase in phrases
        if phrase and any(phrase_pattern(phrase).search(words) for words in spoken)
    )


def _holds(condition: str, read: Scope) -> str | bool:
    """Whether it holds; a text says why that cannot be told."""
    try:
        return evaluate(condition, read)
    except ConditionError as error:
        return error.reason


def _filled(known: Known, read: Scope, problems: list[Problem]) -> Known | None:
    try:
        text = render(known.text, read)
    except ConditionError as error:
        problems.append(Problem(source=known.source, reason=error.reason))
        return None
    return Known(  # written out: `replace` takes four times as long, and this runs for every fact of every turn
        id=known.id,
        kind=known.kind,
        text=text,
        said=_wordings(known.said, read, known.source, problems),
        topics=known.topics,
        weight=known.weight,
        emotion=known.emotion,
        tells=known.tells,
        always=known.always,
        places=known.places,
        source=known.source,
        world_keys=known.world_keys,
    )


def _wordings(templates: tuple[str, ...], read: Scope, source: str, problems: list[Problem]) -> tuple[str, ...]:
    wordings = []
    for template in templates:
        try:
            wordings.append(render(template, read))
        except ConditionError as error:
            problems.append(Problem(source=source, reason=error.reason))
    return tuple(wordings)


def _read_by(item: _Item) -> frozenset[str]:
    said = (*item.known.said, *(item.covered.cover if item.covered is not None else ()))
    wordings = (_keys(text, condition=False) for text in said if "{" in text)
    return item.known.world_keys.union(*wordings)


_READ: WeakKeyDictionary[World, dict[str, frozenset[str]]] = WeakKeyDictionary()
_KEPT: WeakKeyDictionary[World, dict[str, tuple[_Item, ...]]] = WeakKeyDictionary()


def _items(world: World, npc: str) -> tuple[_Item, ...]:
    """All that this NPC can come to know; sorted out once for each world and NPC."""
    kept = _KEPT.setdefault(world, {})
    if npc not in kept:
        kept[npc] = _sorted_out(world, npc)
    return kept[npc]


def _sorted_out(world: World, npc: str) -> tuple[_Item, ...]:
    own: list[_Item] = []
    shared: list[_Item] = []
    for card in world.npcs.values():
        mine = card.id == npc
        entries: tuple[tuple[str, Fact | Secret], ...] = (
            *(("knowledge", fact) for fact in card.knowledge),
            *(("secrets", secret) for secret in card.secrets),
        )
        for key, entry in entries:
            named = True if mine else names(world, entry.who, npc)
            if named is not False:
                source = f"{world.source('npcs', card.id)}#{key}.{entry.id}"
                (own if mine else shared).append(_item(entry, npc, named, source, own=mine))
    speaks = base_language(world.language(npc)) == base_language(world.info.language)
    lore = []
    for lore_entry in world.lore.values():
        named = names(world, lore_entry.who, npc)
        if named is not False:
            source = f"{world.source('lore', lore_entry.id)}#entries.{lore_entry.id}"
            lore.append(_item(lore_entry, npc, named, source, own=speaks))
    return (*own, *shared, *lore)


def _item(entry: Fact | Secret | Lore, npc: str, named: bool | frozenset[str], source: str, *, own: bool) -> _Item:
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
        | (frozenset() if isinstance(named, bool) else {WHERE}),
    )
    return _Item(
        known=known,
        when=entry.when,
        places=None if isinstance(named, bool) else named,
        covered=covered,
        fixed=not any("{" in text for text in (entry.text, *said)),
    )


def _keys(source: str, *, condition: bool) -> frozenset[str]:
    try:
        return keys_read(source, condition=condition)
    except ConditionError:
        return frozenset()  # it will fail as well where it is used, and be told there
