"""What is news to an NPC: what it perceives, what changed since it spoke with somebody, and for how long."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.world.content import Card, StateKey, WorldInfo
from npc_dialogue.world.news import TURNS, Parting, news, parting
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

WORLD = World(
    info=WorldInfo(
        id="w",
        name="W",
        state={
            "bridge": StateKey(
                type="text",
                values=("stands", "fallen", "mended"),
                words={"stands": "The bridge stands."},
                news={"fallen": "The bridge fell.", "*": "The bridge is {{ value }}."},
            ),
            "flood": StateKey(type="bool", words={"true": "The river is up.", "false": "The river is low."}),
            "hour": StateKey(type="text", values=("day", "night"), text="It is {{ value }}.", pace="fast"),
            "bell": StateKey(type="bool", pace="fast", news={"true": "The bell rang."}),
            "debt": StateKey(type="int", text="Odile owes {{ value }}.", who=("odile",)),
            "broken": StateKey(type="int", text="{{ world.flood.nothing }}"),
            "time": StateKey(type="int"),
        },
    ),
    npcs={npc: Card(id=npc, name=npc.title()) for npc in ("mira", "odile")},
)
START = WorldState.initial(WORLD.info)
EDGES = Relationships.initial(WORLD)


def told(state: WorldState, since: Parting | None, npc: str = "mira") -> list[tuple[str, int | None]]:
    found = news(WORLD, state, EDGES, npc=npc, speaker="player", since=since)
    return [(each.text, each.minute) for each in found]


def after(*patches: dict[str, Any]) -> WorldState:
    state = START
    for patch in patches:
        state = state.patched(patch, info=WORLD.info)
    return state


def test_nothing_is_news_to_somebody_who_is_met_for_the_first_time() -> None:
    assert told(after({"flood": True}), None) == []


@pytest.mark.parametrize(
    ("patches", "npc", "expected"),
    [
        ([{"time": 60}, {"bridge": "fallen"}, {"time": 90}], "mira", [("The bridge fell.", 60)]),
        ([{"bridge": "mended"}], "mira", [("The bridge is mended.", 0)]),
        ([{"flood": True, "time": 5}], "mira", [("The river is up.", 5)]),
        ([{"hour": "night"}], "mira", []),
        ([{"bell": True}], "mira", [("The bell rang.", 0)]),
        ([{"flood": True}, {"flood": False}], "mira", []),
        ([{"debt": 4}], "mira", []),
        ([{"debt": 4}], "odile", [("Odile owes 4.", 0)]),
        ([{"broken": 1}], "mira", []),
    ],
)
def test_what_is_news(patches: list[dict[str, Any]], npc: str, expected: list[tuple[str, int]]) -> None:
    assert told(after(*patches), parting(None, WORLD, START), npc) == expected


def test_a_change_is_told_in_three_turns_and_then_is_old() -> None:
    since = parting(None, WORLD, START)
    state = after({"flood": True})
    heard = []
    for _ in range(TURNS + 2):
        heard.append(bool(told(state, since)))
        since = Parting.from_json(parting(since, WORLD, state).to_json())
    assert heard == [True] * TURNS + [False, False]


@given(
    st.lists(
        st.one_of(st.fixed_dictionaries({"bridge": st.sampled_from(["stands", "fallen"])}), st.just({"time": 7})),
        max_size=6,
    )
)
def test_after_enough_turns_without_a_change_nothing_is_news(patches: list[dict[str, Any]]) -> None:
    since = parting(None, WORLD, START)
    state = START
    for patch in patches:
        state = state.patched(patch, info=WORLD.info)
        since = parting(since, WORLD, state)
    for _ in range(TURNS):
        since = parting(since, WORLD, state)
    assert told(state, since) == []
