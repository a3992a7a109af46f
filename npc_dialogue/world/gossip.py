"""Who tells whom of what happened, while game time passes and nobody looks.

Whoever is at one place has a chance to talk each time that `every` game minutes are over. A listener then hears the
heaviest event that somebody there has, may tell and it has not; the weight shrinks with each mouth.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .content import Gossip
from .presence import place_of
from .relationships import Relationships
from .state import WorldState

if TYPE_CHECKING:
    from .world import World

ROUNDS = 4
"""Chances that are made up for when much time passes at once: a night is not spent on gossip alone."""
MOST = 64
"""Tales passed on in one step of the clock."""


@dataclass(slots=True, kw_only=True)
class Tale:
    """An event and who has it: a witness from no mouth, the others from how many."""

    id: str
    """Of the event's node, such as `t17`."""
    text: str
    weight: int
    minute: int | None
    steps: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """One tale told by one NPC to another; `weight` is what it has for the listener."""

    tale: str
    teller: str
    listener: str
    steps: int
    weight: int


def gossip(
    world: World, state: WorldState, relationships: Relationships, tales: Sequence[Tale], *, since: int
) -> list[Passed]:
    """What is passed on between the minute `since` and the state's, in the order in which it is told.

    Nothing in a world without rules for it or without a clock. `tales` are the newest first.
    """
    rules, now = world.info.gossip, state.time
    if rules is None or now is None:
        return []
    chances = min(now // rules.every - since // rules.every, ROUNDS)
    known = {tale.id: dict(tale.steps) for tale in tales}
    company = [together for together in _company(world, state).values() if len(together) > 1]
    passed: list[Passed] = []
    for _ in range(chances):
        now_told = _Round(rules, relationships, tales, known)
        heard = [
            told
            for together in company
            for listener in together
            if (told := now_told.heard(listener, together)) is not None
        ]
        for told in heard:  # what is heard in this round is told on in the next
            known[told.tale][told.listener] = told.steps
        passed += heard
    return passed[:MOST]


def doubts(rules: Gossip | None, relationships: Relationships, listener: str, teller: str) -> bool:
    """Whether the listener, as it stands to the teller now, takes a tale with doubt."""
    if rules is None:
        return False
    return relationships.edge(listener, teller).values.get(rules.axis, rules.doubts_below) < rules.doubts_below


def _company(world: World, state: WorldState) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for npc in world.npcs:
        place = place_of(world, state, npc)
        if place is not None:
            found.setdefault(place, []).append(npc)
    return found


@dataclass(frozen=True, slots=True)
class _Round:
    """One chance to talk."""

    rules: Gossip
    relationships: Relationships
    tales: Sequence[Tale]
    known: Mapping[str, Mapping[str, int]]
    """Tale to who has it, and from how many mouths."""

    def heard(self, listener: str, together: Sequence[str]) -> Passed | None:
        """What one of those together has for the listener: the heaviest, of equal ones the newest."""
        rules = self.rules
        best: Passed | None = None
        for tale in self.tales:
            has = self.known[tale.id]
            if listener in has:
                continue
            for teller in together:
                steps = has.get(teller, rules.steps) + 1
                weight = tale.weight - rules.loss * steps
                if steps > rules.steps or weight < rules.least or (best is not None and weight <= best.weight):
                    continue
                if (
                    self.relationships.edge(teller, listener).values.get(rules.axis, rules.tells_from)
                    < rules.tells_from
                ):
                    continue
                best = Passed(tale=tale.id, teller=teller, listener=listener, steps=steps, weight=weight)
        return best
