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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ..text.scripts import fold
from .conditions import ConditionError, Problem, Scope, Table, evaluate, render
from .content import PLAYER, Json, Secret
from .expressions import Read
from .knowable import Covered, Item, Known, heard_of, index_of, knowable
from .learned import Learned
from .phrases import phrase_in
from .presence import names, place_of
from .relationships import Relationships
from .scope import scope
from .state import WorldState
from .world import World

__all__ = [
    "ClosedSecret",
    "Covered",
    "Gate",
    "Hearsay",
    "Knowledge",
    "Known",
    "closed_secrets",
    "filled_in",
    "given_away",
    "given_away_by",
    "knowledge",
    "learnable",
    "passed",
    "spliced",
    "uttered",
]
T = TypeVar("T")
_FILLED_IN = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearsay:
    """Something this NPC knows only because somebody said it. `known.said` are words of its own, if it has any."""

    known: Known
    learned: Learned


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

    `firm` is what it knows at every moment, `moving` what it knows now of the rest, each behind so many that are firm.
    `hearsay` has nothing that is in `known`; the first learned comes first.
    """

    firm: tuple[Known, ...] = ()
    moving: tuple[tuple[int, Known], ...] = ()
    hearsay: tuple[Hearsay, ...] = ()
    covered: tuple[Covered, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def known(self) -> tuple[Known, ...]:
        """All that it knows but hearsay."""
        return spliced(self.firm, self.moving)


def spliced(firm: Sequence[T], moving: Iterable[tuple[int, T]]) -> tuple[T, ...]:
    """Both in one row, each of the moving ones behind so many of the firm."""
    row: list[T] = []
    begin = 0
    for at, each in moving:
        row += firm[begin:at]
        row.append(each)
        begin = at
    return (*row, *firm[begin:])


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What the gate made of one item."""

    known: Known | None = None
    covered: Covered | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Gate:
    """What passed at one moment, and what this was made from, so that at the next only what changed passes anew."""

    knowledge: Knowledge
    world: World
    npc: str
    outcomes: tuple[_Outcome, ...]
    values: Mapping[Read, Json]
    told: frozenset[str]
    learned: Mapping[str, Learned]


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
    return passed(world, state, read, npc=npc, learned=learned or {}, told=told).knowledge


def passed(
    world: World,
    state: WorldState,
    read: Scope,
    *,
    npc: str,
    learned: Mapping[str, Learned],
    told: frozenset[str],
    before: Gate | None = None,
) -> Gate:
    """The same with what it was made from; `read` is the moment's scope.

    What passed `before`, for this NPC and speaker, and reads nothing that has changed since is taken over;
    where nothing has changed at all, `before` itself comes back.
    """
    all_ = knowable(world, npc)
    heard = [(each, item) for each in _by_turn(learned) if (item := heard_of(world, npc, each)) is not None]
    values = {each: _value(each, state, read) for each in all_.reads.union(*(item.reads for _, item in heard))}
    if before is not None and (before.world is not world or before.npc != npc):
        before = None
    changed: frozenset[Read] | None = None
    otherwise: frozenset[str] = frozenset()
    if before is not None:
        changed = frozenset(each for each in all_.reads if not _is_same(values[each], before.values[each]))
        otherwise = told ^ before.told
        if not changed and not otherwise and learned == before.learned and _are_same(values, before.values):
            return before
    outcomes = _outcomes(
        [item for _, item in all_.moving],
        _Moment(read, place_of(world, state, npc), told),
        before.outcomes if before is not None else (),
        lambda item: changed is not None and changed.isdisjoint(item.reads) and item.known.source not in otherwise,
    )
    moving = tuple(
        (at, outcome.known) for (at, _), outcome in zip(all_.moving, outcomes, strict=True) if outcome.known is not None
    )
    problems = [problem for outcome in outcomes for problem in outcome.problems]
    own = {source for source, _ in heard if source in all_.firm_sources}.union(each.source for _, each in moving)
    found = Knowledge(
        firm=all_.firm,
        moving=moving,
        hearsay=tuple(_hearsay(((learned[s], item) for s, item in heard if s not in own), read, problems)),
        covered=tuple(outcome.covered for outcome in outcomes if outcome.covered is not None),
        problems=tuple(problems),
    )
    return Gate(found, world, npc, outcomes, values, told, learned)


@dataclass(frozen=True, slots=True)
class _Moment:
    read: Scope
    place: str | None
    told: frozenset[str]


def _outcomes(
    items: Sequence[Item], moment: _Moment, before: Sequence[_Outcome], as_before: Callable[[Item], bool]
) -> tuple[_Outcome, ...]:
    """For each item what the gate makes of it now, or what it made of it before where that is still so."""
    holds: dict[str, str | bool] = {"": True}
    return tuple(
        before[at] if before and as_before(item) else _outcome(item, moment, holds) for at, item in enumerate(items)
    )


def _outcome(item: Item, moment: _Moment, holds: dict[str, str | bool]) -> _Outcome:
    """`holds` are the conditions that were evaluated at this moment."""
    if item.places is not None and moment.place not in item.places:
        return _Outcome()
    result = holds.get(item.when)
    if result is None:
        result = holds[item.when] = _holds(item.when, moment.read)
    problems: list[Problem] = []
    if item.known.kind == "secret" and item.known.source in moment.told:
        result = True
    elif isinstance(result, str):
        problems.append(Problem(source=item.known.source, reason=result))
    known = item.known if result is True else None
    if known is not None and not item.fixed:
        known = _filled(known, moment.read, problems)
    covered = None
    if known is None and item.covered is not None:
        cover = _wordings(item.covered.cover, moment.read, item.covered.source, problems)
        covered = replace(item.covered, cover=cover)
    return _Outcome(known, covered, tuple(problems))


def _by_turn(learned: Mapping[str, Learned]) -> list[str]:
    return sorted(learned, key=lambda source: learned[source].turn)


def _hearsay(heard: Iterable[tuple[Learned, Item]], read: Scope, problems: list[Problem]) -> Iterator[Hearsay]:
    for way, item in heard:
        known = item.known
        if way.text or "{" not in known.text:
            said = _wordings(known.said, read, known.source, problems)
            yield Hearsay(known=replace(known, text=way.text or known.text, said=said), learned=way)


def _value(read: Read, state: WorldState, names: Scope) -> Json:
    """What a condition or template finds under a name; None where there is nothing."""
    if read.name == "world":
        return state.data.get(read.attribute)
    value = names.get(read.name)
    if not isinstance(value, Table):
        return value
    if not read.attribute:
        return {key: value[key] for key in value}
    return next((value[key] for key in value if key == read.attribute), None)


def _is_same(one: Json, other: Json) -> bool:
    """Whether two values read the same: 1, 1.0 and true are equal, and are written differently."""
    return one is other or (type(one) is type(other) and one == other and repr(one) == repr(other))


def _are_same(some: Mapping[Read, Json], others: Mapping[Read, Json]) -> bool:
    return some.keys() == others.keys() and all(_is_same(value, others[read]) for read, value in some.items())


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
        for item in knowable(world, npc).secrets
        if item.known.source not in open_ and _holds(item.when, read) is not True
    )


def learnable(world: World, who: str, source: str) -> bool:
    """Whether it makes a difference that somebody hears this fact: he neither owns it nor knows it always.

    What the player hears counts where it is a secret, or something that he can spread.
    """
    written = index_of(world).entries.get(source)
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
    written = index_of(world).entries.get(source)
    return note if written is not None and "{" in written.entry.text else ""


def given_away_by(world: World, talk: str) -> dict[str, str]:
    """The facts that spread of which these words hold a phrase: source to the phrase."""
    found = {}
    spoken = ""
    for source, written in index_of(world).entries.items():
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
    heard = {source: item.known for source in learned if (item := heard_of(world, npc, source)) is not None}
    own = knowable(world, npc)
    has = {**heard, **{known.source: known for known in (*own.firm, *(item.known for _, item in own.moving))}}
    spoken = fold(talk)
    found = {}
    for source, known in has.items():
        if phrase := phrase_in(spoken, known.tells):
            filled = _filled(known, read, []) if "{" in known.text else None
            note = filled.text if filled is not None else learned[source].text if source in learned else ""
            if note or "{" not in known.text:
                found[source] = phrase, note
    return found


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
