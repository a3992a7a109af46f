"""The gate: the only way from the world to what an NPC may know.

A fact of a card is its NPC's, and theirs whom its `who` names; an entry of lore is theirs whom its `who` names; a
secret is its NPC's, and theirs whom its `who` names, each only while its condition holds between that one and the
speaker. A secret stays open to whom its NPC has told it. What somebody learned from others on this branch it knows as
hearsay, whatever the conditions: in the words of the note, and for the authored voice only in words of its own.
Whatever fails stays closed: a condition that cannot be evaluated does not hold, a text that cannot be rendered is left
out, and both are told in `Knowledge.problems`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal
from weakref import WeakKeyDictionary

from ..text.languages import base_language
from ..text.scripts import fold
from .conditions import ConditionError, Problem, Scope, evaluate, keys_read, render
from .content import CERTAIN, OWN, PLAYER, WHERE, Fact, Lore, Secret
from .learned import Learned
from .phrases import phrase_in
from .presence import names, place_of
from .relationships import Relationships
from .scope import scope
from .state import WorldState
from .world import World

_FILLED_IN = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)


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
class Hearsay:
    """Something this NPC knows only because somebody said it. `known.said` are words of its own, if it has any."""

    known: Known
    learned: Learned


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """A closed secret as its owner shows it: nothing of its text, its words or what gives it away."""

    id: str
    topics: tuple[str, ...]
    cover: tuple[str, ...]
    emotion: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedSecret:
    """What must not be heard of a closed secret: for whoever listens to a reply, never for a voice."""

    source: str
    tells: tuple[str, ...]
    texts: tuple[str, ...]
    """Its note and its wordings, without what is filled in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """What an NPC may know at one moment: its own first, then what it shares with others, then lore.

    `hearsay` has nothing that is in `known`; the first learned comes first.
    """

    known: tuple[Known, ...] = ()
    hearsay: tuple[Hearsay, ...] = ()
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


def knowledge(
    world: World,
    state: WorldState,
    relationships: Relationships,
    *,
    npc: str,
    speaker: str,
    learned: Mapping[str, Learned] | None = None,
    told: frozenset[str] = frozenset(),
    mood: str = "",
) -> Knowledge:
    """What `npc` may know at this moment, talking to `speaker`. Raises KeyError for an unknown NPC.

    `learned` is what it learned from others, by source; `told` the sources of what it has told `speaker`;
    `mood` what it is in now, empty: its card's.
    """
    read = scope(world, state, relationships, npc=npc, speaker=speaker, mood=mood)
    place = place_of(world, state, npc)
    holds: dict[str, str | bool] = {"": True}
    known: list[Known] = []
    covered: list[Covered] = []
    problems: list[Problem] = []
    for item in _items(world, npc):
        if item.places is not None and place not in item.places:
            continue
        result: bool | str | None = holds.get(item.when)
        if result is None:
            result = holds[item.when] = _holds(item.when, read)
        if item.known.kind == "secret" and item.known.source in told:
            result = True
        elif isinstance(result, str):
            problems.append(Problem(source=item.known.source, reason=result))
        opened = item.known if result is True else None
        if opened is not None and not item.fixed:
            opened = _filled(opened, read, problems)
        if opened is not None:
            known.append(opened)
        elif item.covered is not None:
            cover = _wordings(item.covered.cover, read, item.covered.source, problems)
            covered.append(replace(item.covered, cover=cover))
    hearsay: list[Hearsay] = []
    if learned:
        native = {each.source for each in known}
        for source, way in sorted(learned.items(), key=lambda each: each[1].turn):
            heard = None if source in native else _heard(world, npc, source)
            if heard is not None and (way.text or "{" not in heard.text):
                said = _wordings(heard.said, read, source, problems)
                hearsay.append(Hearsay(known=replace(heard, text=way.text or heard.text, said=said), learned=way))
    return Knowledge(known=tuple(known), hearsay=tuple(hearsay), covered=tuple(covered), problems=tuple(problems))


def closed_secrets(
    world: World,
    state: WorldState,
    relationships: Relationships,
    *,
    npc: str,
    speaker: str,
    learned: Iterable[str] = (),
    told: frozenset[str] = frozenset(),
) -> tuple[ClosedSecret, ...]:
    """The secrets that `npc` could know and may not give away to `speaker` now; for the rest see `knowledge`.

    `learned` are the sources of what it learned from others.
    """
    read = scope(world, state, relationships, npc=npc, speaker=speaker)
    open_ = {*learned, *told}
    return tuple(
        ClosedSecret(
            source=item.known.source,
            tells=item.known.tells,
            texts=tuple(part for text in (item.known.text, *item.known.said) for part in _FILLED_IN.split(text)),
        )
        for item in _items(world, npc)
        if item.known.kind == "secret" and item.known.source not in open_ and _holds(item.when, read) is not True
    )


def learnable(world: World, who: str, source: str) -> bool:
    """Whether it makes a difference that somebody hears this fact: he neither owns it nor knows it always.

    What the player hears counts where it is a secret, or something that he can spread.
    """
    written = _index(world).entries.get(source)
    if written is None:
        return False
    if who == PLAYER:
        return isinstance(written.entry, Secret) or written.entry.spreads
    if who not in world.npcs or who == written.owner:
        return False
    secret = isinstance(written.entry, Secret)
    return secret or bool(written.entry.when) or names(world, written.entry.who, who) is not True


def filled_in(world: World, source: str, note: str) -> str:
    """A fact's note as it is filled in now; "" where there is nothing to fill in."""
    written = _index(world).entries.get(source)
    return note if written is not None and "{" in written.entry.text else ""


def given_away_by(world: World, talk: str) -> dict[str, str]:
    """The facts that spread of which these words hold a phrase: source to the phrase."""
    found = {}
    spoken = ""
    for source, written in _index(world).entries.items():
        if written.entry.spreads:
            spoken = spoken or fold(talk)
            if phrase := phrase_in(spoken, written.entry.tells):
                found[source] = phrase
    return found


def uttered(
    world: World,
    state: WorldState,
    relationships: Relationships,
    *,
    npc: str,
    speaker: str,
    talk: str,
    learned: Mapping[str, Learned],
) -> dict[str, tuple[str, str]]:
    """What an NPC that says these words gives away, whether or not its conditions hold: the writer has it say them.

    Source to the phrase and to the note as it is filled in, "" where there is nothing to fill in.
    """
    read = scope(world, state, relationships, npc=npc, speaker=speaker)
    heard = {source: each for source in learned if (each := _heard(world, npc, source)) is not None}
    has = {**heard, **{item.known.source: item.known for item in _items(world, npc)}}
    spoken = fold(talk)
    found = {}
    for source, known in has.items():
        if phrase := phrase_in(spoken, known.tells):
            filled = _filled(known, read, []) if "{" in known.text else None
            note = filled.text if filled is not None else learned[source].text if source in learned else ""
            if note or "{" not in known.text:
                found[source] = phrase, note
    return found


def keys_of_all(world: World, npc: str) -> frozenset[str]:
    """The keys of the state that anything reads of what this NPC can come to know."""
    kept = _READ.setdefault(world, {})
    if npc not in kept:
        forms = world.npcs[npc].voice.address  # `npc.formal` and `npc.address` read these
        kept[npc] = frozenset[str]().union(
            *map(_read_by, _items(world, npc)),
            *(_keys(form.when, condition=True) | _keys(form.use, condition=False) for form in forms),
        )
    return kept[npc]


def given_away(world: World, npc: str, talk: Iterable[str]) -> frozenset[str]:
    """The sources of an NPC's own secrets of which these words hold a phrase of `tells`, open or closed.

    It lets a cover be said to somebody who knows; of the secrets nothing else comes out.
    """
    card = world.npcs[npc]
    telling = [secret for secret in card.secrets if secret.tells]
    spoken = [fold(words) for words in talk] if telling else []
    return frozenset(
        f"{world.source('npcs', npc)}#secrets.{secret.id}"
        for secret in telling
        if any(phrase_in(words, secret.tells) for words in spoken)
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
        sure=known.sure,
        heard_from=known.heard_from,
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


@dataclass(frozen=True, slots=True)
class _Written:
    """A fact where it is written; `owner` is its card's NPC, "" for lore."""

    entry: Fact | Secret | Lore
    owner: str


@dataclass(frozen=True, slots=True)
class _Index:
    """What is sorted out once for each world."""

    entries: Mapping[str, _Written]
    items: dict[str, tuple[_Item, ...]] = field(default_factory=dict)
    """NPC to all that it can come to know by itself."""
    heard: dict[tuple[str, str], Known] = field(default_factory=dict)
    """NPC and source to what it knows when it has heard of it; templates not yet filled in."""


_KEPT: WeakKeyDictionary[World, _Index] = WeakKeyDictionary()


def _index(world: World) -> _Index:
    if world not in _KEPT:
        entries = {}
        for card in world.npcs.values():
            of_card: tuple[tuple[str, Fact | Secret], ...] = (
                *(("knowledge", fact) for fact in card.knowledge),
                *(("secrets", secret) for secret in card.secrets),
            )
            for key, entry in of_card:
                entries[f"{world.source('npcs', card.id)}#{key}.{entry.id}"] = _Written(entry, card.id)
        for lore in world.lore.values():
            entries[f"{world.source('lore', lore.id)}#entries.{lore.id}"] = _Written(lore, "")
        _KEPT[world] = _Index(entries)
    return _KEPT[world]


def _items(world: World, npc: str) -> tuple[_Item, ...]:
    """All that this NPC can come to know by itself."""
    kept = _index(world).items
    if npc not in kept:
        kept[npc] = _sorted_out(world, npc)
    return kept[npc]


def _heard(world: World, npc: str, source: str) -> Known | None:
    """What this NPC knows when somebody has said it; None where it is nowhere written any more."""
    index = _index(world)
    if source not in index.entries:
        return None
    if (npc, source) not in index.heard:
        written = index.entries[source]
        own = not written.owner and _speaks(world, npc)
        index.heard[npc, source] = _item(written.entry, npc, True, source, own=own).known
    return index.heard[npc, source]


def _speaks(world: World, npc: str) -> bool:
    """Whether what everybody says is said in this NPC's language."""
    return base_language(world.language(npc)) == base_language(world.info.language)


def _sorted_out(world: World, npc: str) -> tuple[_Item, ...]:
    own: list[_Item] = []
    shared: list[_Item] = []
    lore: list[_Item] = []
    speaks = _speaks(world, npc)
    for source, written in _index(world).entries.items():
        mine = written.owner == npc
        named = True if mine else names(world, written.entry.who, npc)
        if named is False:
            continue
        if written.owner:
            (own if mine else shared).append(_item(written.entry, npc, named, source, own=mine))
        else:
            lore.append(_item(written.entry, npc, named, source, own=speaks))
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
        sure=entry.sure,
        heard_from=entry.heard_from,
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
