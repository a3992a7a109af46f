"""The world's state: merge patches, declared keys, the reserved ones, lifetimes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.world.content import StateKey, WorldInfo
from npc_dialogue.world.state import StateError, WorldState, merge_patch

INFO = WorldInfo(
    id="w",
    name="W",
    state={
        "flood": StateKey(type="bool"),
        "gold": StateKey(type="int", default=5, minimum=0, maximum=100),
        "level": StateKey(type="float", minimum=1.5),
        "season": StateKey(type="text", values=("spring", "autumn")),
        "song": StateKey(type="text"),
        "guests": StateKey(type="list"),
        "weather": StateKey(type="table", default={"wind": 1, "sky": "clear"}),
        "alarm": StateKey(type="bool", lifetime=30),
    },
)
START = WorldState.initial(INFO)

# RFC 7396, appendix A
RFC_EXAMPLES: list[tuple[Any, Any, Any]] = [
    ({"a": "b"}, {"a": "c"}, {"a": "c"}),
    ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
    ({"a": "b"}, {"a": None}, {}),
    ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
    ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
    ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
    ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
    ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
    (["a", "b"], ["c", "d"], ["c", "d"]),
    ({"a": "b"}, ["c"], ["c"]),
    ({"a": "foo"}, None, None),
    ({"a": "foo"}, "bar", "bar"),
    ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
    ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
    ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
]


@pytest.mark.parametrize(("target", "patch", "result"), RFC_EXAMPLES)
def test_merge_patch_does_what_the_rfc_shows(target: Any, patch: Any, result: Any) -> None:
    assert merge_patch(target, patch) == result


SCALARS = st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab", max_size=2)
KEYS = st.text("abc", min_size=1, max_size=1)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=8
)


def without_nulls(value: Any) -> Any:
    """What a patch leaves of itself where there was nothing before."""
    return {k: without_nulls(v) for k, v in value.items() if v is not None} if isinstance(value, dict) else value


@given(target=JSON, patch=JSON)
@settings(max_examples=200, deadline=None)
def test_merge_patch_properties(target: Any, patch: Any) -> None:
    before = json.dumps([target, patch])
    merged = merge_patch(target, patch)
    assert json.dumps([target, patch]) == before
    assert merge_patch(merged, patch) == merged
    assert merge_patch(target, {}) == (target if isinstance(target, dict) else {})
    if not isinstance(patch, dict):
        assert merged == patch
    elif not isinstance(target, dict):
        assert merged == without_nulls(patch)
    else:
        assert {key: merged[key] for key in merged.keys() - patch.keys()} == {
            key: target[key] for key in target.keys() - patch.keys()
        }
        assert all(merged[key] == merge_patch(target.get(key), patch[key]) for key in merged.keys() & patch.keys())
        assert merged.keys() & patch.keys() == {key for key, value in patch.items() if value is not None}


def test_a_playthrough_begins_with_the_defaults() -> None:
    assert START.data == {
        "flood": False,
        "gold": 5,
        "level": 1.5,
        "season": "spring",
        "song": "",
        "guests": [],
        "weather": {"wind": 1, "sky": "clear"},
        "alarm": False,
    }
    assert START.revision == 0
    assert START.time is None
    assert START.where("mira") is None


def test_a_patch_changes_what_it_names_and_counts_the_revision() -> None:
    state = START.patched({"weather": {"wind": 7}, "quest": {"step": 2}}, info=INFO)
    assert state.data["weather"] == {"wind": 7, "sky": "clear"}
    assert state.data["quest"] == {"step": 2}
    assert (START.revision, state.revision) == (0, 1)
    assert START.data["weather"] == {"wind": 1, "sky": "clear"}


def test_a_deleted_key_has_its_default_again() -> None:
    state = START.patched({"gold": 40, "extra": 1}, info=INFO).patched({"gold": None, "extra": None}, info=INFO)
    assert state.data["gold"] == 5
    assert "extra" not in state.data


def test_replace_makes_the_patch_the_whole_state() -> None:
    state = START.patched({"gold": 40, "extra": 1}, info=INFO).patched({"flood": True}, info=INFO, replace=True)
    assert state.data == {**START.data, "flood": True}


def test_time_and_where_are_read_back() -> None:
    state = START.patched({"time": 90, "where": {"mira": "mill", "player": "inn"}}, info=INFO)
    assert state.time == 90
    assert (state.where("mira"), state.where("player"), state.where("odile")) == ("mill", "inn", None)
    assert state.patched({"where": {"mira": None}}, info=INFO).where("mira") is None


@pytest.mark.parametrize(
    ("patch", "message"),
    [
        ({"flood": 1}, "flood: found the number 1; expected true or false"),
        ({"gold": 2.5}, "gold: found the number 2.5; expected a whole number"),
        ({"gold": True}, "gold: found true; expected a whole number"),
        ({"gold": 101}, "gold: found the number 101; expected at most 100"),
        ({"level": 1}, "level: found the number 1; expected at least 1.5"),
        ({"season": "sprin"}, "season: found the text 'sprin'; expected 'autumn' or 'spring'"),
        ({"guests": {}}, "guests: found a table; expected a list"),
        ({"weather": 3}, "weather: found the number 3; expected a table"),
        ({"time": -1}, "time: found the number -1; expected the game's time in whole minutes, 0 or more"),
        ({"time": 3.5}, "time: found the number 3.5; expected the game's time in whole minutes, 0 or more"),
        ({"where": "mill"}, "where: found the text 'mill'; expected a table of who is at which place"),
        ({"where": {"mira": 3}}, "where.mira: found the number 3; expected the id of a place"),
        ({"x": float("nan")}, "x: found the number nan; expected a finite number"),
        ({"x": [2**63]}, "x[1]: found a number of more than 64 bits; expected a smaller one"),
        ({"x": {"": 1}}, "x: found the key ''; expected keys of 1 to 128 characters"),
        ({"x": b"b"}, "x: found a bytes; expected plain data: text, number, true, false, list or table"),
        ({"x": "y" * 20_000}, "x: found a text of 20,000 characters; expected at most 16,384"),
        ({"x": [0] * 5_000}, "x: found more than 5,000 values; expected fewer under one key"),
        ([1], "found a list; expected a table of keys and values"),
    ],
)
def test_what_does_not_fit_is_told(patch: Any, message: str) -> None:
    with pytest.raises(StateError) as caught:
        START.patched(patch, info=INFO)
    assert str(caught.value) == message


def test_too_many_levels_are_refused_and_not_walked_into() -> None:
    deep: Any = 1
    for _ in range(100_000):
        deep = {"a": deep}
    with pytest.raises(StateError, match="more than 16 levels"):
        START.patched({"x": deep}, info=INFO)


def test_small_patches_do_not_add_up_to_a_large_key() -> None:
    state = START.patched({"x": {f"a{n}": 0 for n in range(4_000)}}, info=INFO)
    with pytest.raises(StateError, match="more than 5,000 values"):
        state.patched({"x": {f"b{n}": 0 for n in range(4_000)}}, info=INFO)


def test_a_key_with_a_lifetime_falls_back_when_its_time_is_over() -> None:
    state = START.patched({"time": 100}, info=INFO).patched({"alarm": True}, info=INFO)
    state = state.patched({"time": 129}, info=INFO)
    assert state.data["alarm"] is True
    assert state.patched({"time": 130}, info=INFO).data["alarm"] is False
    renewed = state.patched({"alarm": True, "time": 130}, info=INFO)
    assert renewed.patched({"time": 159}, info=INFO).data["alarm"] is True
    assert renewed.patched({"time": 160}, info=INFO).data["alarm"] is False


def test_without_a_clock_nothing_ends() -> None:
    assert START.patched({"alarm": True}, info=INFO).patched({"gold": 6}, info=INFO).data["alarm"] is True


PATCHES = st.fixed_dictionaries(
    {},
    optional={
        "flood": st.booleans() | st.none(),
        "gold": st.integers(0, 100) | st.none(),
        "alarm": st.booleans(),
        "time": st.integers(0, 90) | st.none(),
        "weather": st.dictionaries(KEYS, SCALARS, max_size=2),
        "other": JSON,
        "where": st.dictionaries(KEYS, st.sampled_from(["mill", "inn"]) | st.none(), max_size=2),
    },
)


@given(patches=st.lists(PATCHES, max_size=6))
@settings(max_examples=150, deadline=None)
def test_a_stored_state_goes_on_as_the_first_would_have(patches: list[dict[str, Any]]) -> None:
    state = stored = START
    for patch in patches:
        stored = WorldState.from_json(json.loads(json.dumps(stored.to_json())), INFO)
        assert stored == state
        state, stored = state.patched(patch, info=INFO), stored.patched(patch, info=INFO)
    assert stored == state
    assert state.revision == len(patches)
    assert set(INFO.state) <= set(state.data)


def test_a_stored_state_of_an_older_world_is_fitted_to_the_new_one() -> None:
    old = WorldState(data={"flood": "high", "gold": 7, "mine": 1}, revision=4)
    assert WorldState.from_json(old.to_json(), INFO) == WorldState(
        data={**START.data, "gold": 7, "mine": 1}, revision=4
    )


@pytest.mark.parametrize("json_", [None, [], {}, {"data": [], "revision": 1}, {"data": {}, "revision": "1"}])
def test_what_is_no_stored_state_is_refused(json_: Any) -> None:
    with pytest.raises(StateError, match="a stored state"):
        WorldState.from_json(json_, INFO)
