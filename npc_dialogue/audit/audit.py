"""The whole audit of a world: every NPC, every boundary value, every entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.world.world import World

from .entries import Entry, entries_of, is_for, may_be_for
from .leaks import Builder, Leak, Search
from .moments import Coverage, Moment, Moments

EXACT = 100_000
"""Combinations of boundary values up to which each is judged, for each NPC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What opens a secret for one who may come to know it."""

    secret: Entry
    npc: str
    moment: Moment | None
    """What has to change from the start, with the player; None: nothing that was tried opens it."""
    tried_all: bool
    start: Moment
    """What the changed variables are at the start."""
    now_to: tuple[str, ...]
    """NPCs to whom it is open when a playthrough begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an audit found."""

    leaks: tuple[Leak, ...]
    openings: tuple[Opening, ...]
    coverage: tuple[Coverage, ...]
    entries: int


def audit(world: World, *, exact: int = EXACT, build: Builder = build_prompt) -> Report:
    """Looks for every fact, secret and entry of lore in the prompts of those who may not know it.

    Who may know what is read from the content (`entries.py`); the prompts are those that `build` makes, as a turn would
    have them. Of every NPC up to `exact` combinations of boundary values are judged each, else every two together.
    """
    world = _awake(world)
    entries = entries_of(world)
    search = Search(world, entries, build)
    leaks: list[Leak] = []
    openings: list[Opening] = []
    coverage: list[Coverage] = []
    for npc in world.npcs:
        moments = Moments(world, npc, entries, search.tells)
        chosen, covered = moments.chosen(exact)
        coverage.append(covered)
        leaks += search.leaks(moments, chosen)
        openings += _openings(world, moments, entries, exact)
    order = {entry.source: number for number, entry in enumerate(entries)}
    leaks.sort(key=lambda each: (order[each.entry.source], each.file, each.key))
    openings.sort(key=lambda each: (order[each.secret.source], each.npc != each.secret.owner))
    return Report(leaks=tuple(leaks), openings=tuple(openings), coverage=tuple(coverage), entries=len(entries))


def _awake(world: World) -> World:
    """The world with all its lore told unasked: what is asleep in one talk comes up in another."""
    lore = {
        entry.id: replace(entry, always=True, group="", chance=100, delay=0, rest=0) for entry in world.lore.values()
    }
    return replace(world, lore=lore)


def _openings(world: World, moments: Moments, entries: tuple[Entry, ...], exact: int) -> Iterator[Opening]:
    for entry in entries:
        if entry.kind != "secret" or not may_be_for(world, entry, moments.npc):
            continue
        moment, tried_all = moments.opening(entry, exact)
        yield Opening(
            secret=entry,
            npc=moments.npc,
            moment=moment,
            tried_all=tried_all,
            start={path: moments.start(path) for path in moment or {}},
            now_to=tuple(
                other
                for other in world.npcs
                if other != moments.npc
                and is_for(world, entry, moments.npc, moments.place({}))
                and moments.holds_now(entry.when, other)
            ),
        )
