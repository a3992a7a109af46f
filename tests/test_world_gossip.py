"""Who tells whom of what: place, clock, standing, weight, and how far a tale travels."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.world.content import Card, Gossip, Place, WorldInfo
from npc_dialogue.world.gossip import Passed, Tale, doubts, gossip
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

CAST = ("ada", "ben", "cleo", "dan")


def world(**rules: Any) -> World:
    """Ada, Ben and Cleo at the inn, Dan at the mill; by default trust weighs nothing."""
    return World(
        info=WorldInfo(id="w", name="W", gossip=Gossip(**{"every": 60, "tells_from": -100, **rules})),
        npcs={npc: Card(id=npc, name=npc.title(), place="mill" if npc == "dan" else "inn") for npc in CAST},
        places={each: Place(id=each, name=each) for each in ("inn", "mill")},
    )


def passed(
    of: World, *tales: Tale, until: int = 60, edges: Relationships | None = None, **where: str
) -> list[tuple[str, str, str, int, int]]:
    state = WorldState.initial(of.info).patched({"time": until, "where": where}, info=of.info)
    told = gossip(of, state, edges or Relationships.initial(of), tales, since=0)
    return [(each.tale, each.teller, each.listener, each.steps, each.weight) for each in told]


def tale(name: str = "t1", weight: int = 90, **steps: int) -> Tale:
    return Tale(id=name, text="The barn burnt.", weight=weight, minute=0, steps=steps or {"ada": 0})


def test_who_is_there_hears_it_once_from_a_witness() -> None:
    assert passed(world(), tale()) == [("t1", "ada", "ben", 1, 70), ("t1", "ada", "cleo", 1, 70)]
    assert passed(world(), tale(ada=0, ben=1, cleo=1)) == []


def test_before_the_time_has_come_nothing_is_told() -> None:
    assert passed(world(), tale(), until=59) == []


def test_a_tale_goes_from_mouth_to_mouth_as_people_move() -> None:
    rules = world(steps=2)
    assert passed(rules, tale(ada=0, ben=1), dan="inn", ada="mill", cleo="mill") == [
        ("t1", "ada", "cleo", 1, 70),
        ("t1", "ben", "dan", 2, 50),
    ]
    assert passed(rules, tale(ben=2), dan="inn") == [], "two mouths are enough"


def test_what_weighs_too_little_is_not_worth_telling() -> None:
    assert passed(world(loss=20, least=30), tale(weight=49)) == []
    assert passed(world(loss=20, least=30), tale(weight=50)) != []


def test_of_two_tales_the_heavier_is_told_first_and_the_other_next_time() -> None:
    light, heavy = tale("t1", 80), tale("t2", 90)
    assert [each[0] for each in passed(world(), light, heavy)] == ["t2", "t2"]
    assert [each[0] for each in passed(world(), light, heavy, until=120)] == ["t2", "t2", "t1", "t1"]


def test_the_teller_tells_those_it_trusts() -> None:
    rules = world(tells_from=20)
    edges = Relationships.initial(rules).set("ada", "ben", {"trust": 20}, world=rules)
    assert passed(rules, tale(), edges=edges) == [("t1", "ada", "ben", 1, 70)]


def test_the_listener_doubts_whom_it_does_not_trust() -> None:
    rules = world(doubts_below=0)
    edges = Relationships.initial(rules).set("ben", "ada", {"trust": -1}, world=rules)
    assert doubts(rules.info.gossip, edges, "ben", "ada")
    assert not doubts(rules.info.gossip, edges, "cleo", "ada")
    assert not doubts(world(axis="awe").info.gossip, edges, "ben", "ada"), "an axis that is not there weighs nothing"


@pytest.mark.parametrize("missing", ["rules", "clock"])
def test_without_rules_or_a_clock_nobody_gossips(missing: str) -> None:
    of = world()
    if missing == "rules":
        of = replace(of, info=replace(of.info, gossip=None))
    state = WorldState.initial(of.info)
    if missing == "rules":
        state = state.patched({"time": 600}, info=of.info)
    assert gossip(of, state, Relationships.initial(of), [tale()], since=0) == []


@settings(max_examples=60)
@given(
    tales=st.lists(
        st.tuples(st.integers(0, 100), st.dictionaries(st.sampled_from(CAST), st.integers(0, 2), max_size=3)),
        max_size=5,
    ),
    until=st.integers(0, 1000),
    where=st.dictionaries(st.sampled_from(CAST), st.sampled_from(["inn", "mill"])),
)
def test_nobody_tells_what_it_does_not_have_nor_to_somebody_elsewhere(
    tales: list[tuple[int, dict[str, int]]], until: int, where: dict[str, str]
) -> None:
    of = world()
    known = [
        Tale(id=f"t{number}", text="", weight=weight, minute=0, steps=dict(steps))
        for number, (weight, steps) in enumerate(tales)
    ]
    state = WorldState.initial(of.info).patched({"time": until, "where": where}, info=of.info)
    has = {each.id: dict(each.steps) for each in known}
    told: list[Passed] = gossip(of, state, Relationships.initial(of), known, since=0)
    at = {npc: where.get(npc, "mill" if npc == "dan" else "inn") for npc in CAST}
    for each in told:
        assert at[each.teller] == at[each.listener]
        assert each.listener not in has[each.tale]
        assert each.steps == has[each.tale][each.teller] + 1 <= 2
        assert each.weight >= 30
        has[each.tale][each.listener] = each.steps
