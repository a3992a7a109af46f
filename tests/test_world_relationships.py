"""Relationships: axes, standings that do not flicker, reasons, the way to the store and back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.world.conditions import render
from npc_dialogue.world.content import Axis, Card, Relationship, Standing, WorldInfo
from npc_dialogue.world.relationships import MAX_REASONS, RelationshipError, Relationships
from npc_dialogue.world.scope import scope
from npc_dialogue.world.standings import DEFAULT_AXES, Scale, standing_words
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

CAST = {name: Card(id=name, name=name.title()) for name in ("mira", "odile")}
WORLD = World(
    info=WorldInfo(id="w", name="W"),
    npcs=CAST,
    relationships=(
        Relationship(
            source="mira", target="player", values={"trust": 30}, text="A customer.", reason="paid in advance"
        ),
    ),
)
START = Relationships.initial(WORLD)
AXIS = Axis(slack=5, standings=tuple(Standing(id=f"s{at}", at=at) for at in (-100, -40, 0, 3, 40)))
SCALE = Scale.of("trust", AXIS)


def test_edges_begin_as_the_file_says_and_otherwise_at_the_defaults() -> None:
    edge = START.edge("mira", "player")
    assert edge.values == {"trust": 30, "respect": 0, "familiarity": 0, "fear": 0, "affection": 0}
    assert edge.standings["trust"] == "trusting"
    assert edge.standings["familiarity"] == "stranger"
    assert (edge.text, edge.reasons[0].text) == ("A customer.", "paid in advance")
    assert START.edge("player", "mira").standings["trust"] == "neutral"


def test_set_and_adjust_are_clamped_and_leave_the_old_edges_alone() -> None:
    changed = START.set("mira", "player", {"trust": 400, "fear": -1}, world=WORLD)
    assert changed.edge("mira", "player").values["trust"] == 100
    changed = changed.adjust("mira", "player", {"trust": 5, "respect": -7.5}, "lied", world=WORLD, time=90)
    edge = changed.edge("mira", "player")
    assert (edge.values["trust"], edge.values["respect"]) == (100, -7.5)
    assert edge.reasons[-1].time == 90
    assert edge.reasons[-1].by == {"trust": 0, "respect": -7.5}
    assert edge.text == "A customer."
    assert START.edge("mira", "player").values["trust"] == 30


def test_the_newest_reasons_are_kept() -> None:
    changed = START
    for number in range(MAX_REASONS + 5):
        changed = changed.adjust("odile", "mira", {"trust": 1}, f"reason {number}", world=WORLD, time=number)
    reasons = changed.edge("odile", "mira").reasons
    assert len(reasons) == MAX_REASONS
    assert reasons[-1].text == f"reason {MAX_REASONS + 4}"


@pytest.mark.parametrize(
    ("source", "target", "values", "message"),
    [
        ("mirra", "player", {}, "from: found 'mirra'; expected an NPC's id or 'player'. Did you mean 'mira'?"),
        ("mira", "moon", {}, "to: found 'moon'; expected an NPC's id or 'player'"),
        ("mira", "mira", {}, "to: found 'mira'; expected somebody else than 'from'"),
        (
            "mira",
            "player",
            {"trst": 1},
            "values.trst: found 'trst'; expected 'affection', 'familiarity', 'fear', 'respect' or 'trust'. "
            "Did you mean 'trust'?",
        ),
        ("mira", "player", {"trust": float("nan")}, "values.trust: found the number nan; expected a number"),
        ("mira", "player", {"trust": True}, "values.trust: found true; expected a number"),
        ("mira", "player", {"trust": 10**400}, "values.trust: found the number 1000"),
    ],
)
def test_a_change_that_cannot_be_is_told(source: str, target: str, values: dict[str, Any], message: str) -> None:
    with pytest.raises(RelationshipError) as caught:
        START.set(source, target, values, world=WORLD)
    assert str(caught.value).startswith(message)


def test_a_standing_is_left_only_beyond_the_slack() -> None:
    assert SCALE.standing(0) == "s0"
    assert SCALE.standing(5, "s-40") == "s-40"
    assert SCALE.standing(5.25, "s-40") == "s3"
    assert SCALE.standing(-2, "s3") == "s3"
    assert SCALE.standing(-2.25, "s3") == "s-40"
    assert SCALE.standing(99, "unheard of") == "s40"
    assert Scale.of("a", Axis()).standing(3) is None


QUARTERS = st.integers(-400, 400).map(lambda quarters: quarters / 4)


@given(start=QUARTERS, steps=st.lists(st.integers(0, 20).map(lambda quarters: quarters / 4), max_size=30))
def test_no_flicker_within_the_slack(start: float, steps: list[float]) -> None:
    """However a value moves within a window as wide as the slack, its standing changes at most once."""
    current = SCALE.standing(start, SCALE.standing(start))
    changes = 0
    for step in steps:
        after = SCALE.standing(min(100, start + step), current)
        changes += after != current
        current = after
    assert changes <= 1


@given(values=st.lists(QUARTERS, min_size=1, max_size=30))
def test_a_standing_is_never_further_from_its_value_than_the_slack(values: list[float]) -> None:
    current = None
    starts = {standing.id: standing.at for standing in AXIS.standings}
    ends = dict(zip(starts, [*list(starts.values())[1:], 101], strict=True))
    for value in values:
        current = SCALE.standing(value, current)
        assert current is not None
        assert starts[current] - AXIS.slack <= value <= ends[current] + AXIS.slack


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["mira", "odile"]),
        st.dictionaries(st.sampled_from(sorted(DEFAULT_AXES)), st.integers(-60, 60), min_size=1, max_size=3),
        st.sampled_from(["lied", "helped", ""]),
        st.none() | st.integers(0, 9_999),
    ),
    max_size=12,
)


@given(changes=CHANGES)
@settings(max_examples=100, deadline=None)
def test_stored_edges_go_on_as_the_first_would_have(changes: list[tuple[str, dict[str, int], str, int | None]]) -> None:
    kept = stored = START
    for source, by, reason, time in changes:
        stored = Relationships.from_json(json.loads(json.dumps(stored.to_json())), WORLD)
        kept = kept.adjust(source, "player", by, reason, world=WORLD, time=time)
        stored = stored.adjust(source, "player", by, reason, world=WORLD, time=time)
    assert stored == kept


def test_stored_edges_are_fitted_to_another_world() -> None:
    info = WorldInfo(id="w", name="W", axes={"debt": Axis(default=10), "trust": Axis(maximum=20)})
    other = World(info=info, npcs=CAST)
    edge = Relationships.from_json(START.to_json(), other).edge("mira", "player")
    assert edge.values == {"debt": 10, "trust": 20}
    assert edge.standings == {}


@pytest.mark.parametrize(
    "stored",
    [None, {}, [3], [{"from": "mira"}], [{"from": "a", "to": "b", "values": [], "standings": {}, "reasons": []}]],
)
def test_what_are_no_stored_edges_is_refused(stored: Any) -> None:
    with pytest.raises(RelationshipError, match="a stored edge"):
        Relationships.from_json(stored, WORLD)


def test_the_default_axes_have_a_sentence_at_every_end() -> None:
    state = WorldState.initial(WORLD.info)
    names = scope(WORLD, state, START, npc="mira", speaker="player")
    for axis in DEFAULT_AXES.values():
        sentences = [render(standing_words(axis, each.id), names) for each in axis.standings]
        assert sum(not sentence for sentence in sentences) <= 1
        assert sentences[-1].startswith(("Mira ", "the traveller "))
        assert standing_words(axis, "none such") == ""
