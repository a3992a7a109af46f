"""What has changed since an NPC last spoke with somebody."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary
from zlib import crc32

from .conditions import ConditionError, Problem, evaluate
from .content import OWN, TIME, WHERE, Json, StateKey
from .perception import sees, source_of, told, words_for
from .relationships import Relationships
from .scope import scope
from .state import WorldState

if TYPE_CHECKING:
    from .world import World

TURNS = 3
"""A change is told in so many turns with somebody: one reply may have been about something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """How the state was when an NPC last spoke with somebody."""

    seen: Mapping[str, int] = field(default_factory=dict)
    """Key to a checksum of its value."""
    told: Mapping[str, int] = field(default_factory=dict)
    """Key that was news lately, to the number of turns in which it was told."""

    def to_json(self) -> dict[str, Json]:
        """For the store; `from_json` reads it back."""
        return {"seen": dict(self.seen), "told": dict(self.told)}

    @classmethod
    def from_json(cls, json: Mapping[str, Json]) -> Parting:
        """A stored parting."""
        return cls(seen=dict(json["seen"]), told=dict(json["told"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One change, in words. `minute` is the game's, None where it keeps no time; `source` as in `Perceived`."""

    key: str
    text: str
    minute: int | None
    source: str


def parting(before: Parting | None, world: World, state: WorldState) -> Parting:
    """The parting after one more turn; None: they had not spoken yet."""
    seen = _seen(world, state)
    if before is None:
        return Parting(seen=seen)
    if before.seen is seen and not before.told:
        return before
    turns = {key: before.told.get(key, 0) + 1 for key in _fresh(before, seen)}
    return Parting(seen=seen, told={key: count for key, count in turns.items() if count < TURNS})


def news(
    world: World,
    state: WorldState,
    relationships: Relationships,
    *,
    npc: str,
    speaker: str,
    since: Parting | None,
    mood: str = "",
    problems: list[Problem] | None = None,
) -> tuple[News, ...]:
    """What `npc` perceives now that was otherwise when it last spoke with `speaker`; nothing if it never did.

    A value that came and went again in between is no news. Each failure is added to `problems`. Raises KeyError for an
    unknown NPC.
    """
    if since is None:
        return ()
    read = scope(world, state, relationships, npc=npc, speaker=speaker, mood=mood)
    fresh = _fresh(since, _seen(world, state))
    found = []
    for key in fresh:
        declared, value = world.info.state[key], state.data[key]
        if not sees(world, state, declared, npc):
            continue
        try:
            if not evaluate(declared.when, read):
                continue
            text = told(_words(declared, value), value, read).strip()
        except ConditionError as error:
            if problems is not None:
                problems.append(Problem(source=source_of(world, key), reason=error.reason))
            continue
        if text:
            found.append(News(key=key, text=text, minute=state.changed.get(key), source=source_of(world, key)))
    return tuple(found)


_SEEN: WeakKeyDictionary[World, tuple[WorldState, Mapping[str, int]]] = WeakKeyDictionary()


def _seen(world: World, state: WorldState) -> Mapping[str, int]:
    """The checksum of each value of which a change may be news; of the same state the same object."""
    kept = _SEEN.get(world)
    if kept is None or kept[0] is not state:
        kept = _SEEN[world] = state, {key: _checksum(state.data[key]) for key in _keys(world, state)}
    return kept[1]


def _keys(world: World, state: WorldState) -> list[str]:
    """The keys of which a change may be news: not what changes all the time, unless the writer has words for it."""
    return [
        key
        for key, declared in world.info.state.items()
        if key in state.data and key not in (TIME, WHERE) and (declared.pace == "slow" or declared.news)
    ]


def _fresh(since: Parting, seen: Mapping[str, int]) -> list[str]:
    return [key for key, value in seen.items() if key in since.told or since.seen.get(key, value) != value]


def _words(declared: StateKey, value: Json) -> str:
    if not declared.news:
        return words_for(declared, value)
    name = ("true" if value else "false") if isinstance(value, bool) else str(value)
    known = isinstance(value, str | int | float) and name in declared.news
    return declared.news[name] if known else declared.news.get(OWN, "")


def _checksum(value: Json) -> int:
    return _checksum_of(value) if isinstance(value, str) else crc32(json.dumps(value, sort_keys=True).encode())


@lru_cache(maxsize=1024)
def _checksum_of(text: str) -> int:
    return crc32(json.dumps(text).encode())
