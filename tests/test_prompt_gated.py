"""What is kept of the gate from turn to turn is what the gate says now, whatever has changed meanwhile."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.prompt.situation import Situation
from npc_dialogue.prompt.view import look
from npc_dialogue.world.files import load_world
from npc_dialogue.world.knowledge import knowledge
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState

WORLD = load_world(Path(__file__).resolve().parents[1] / "samples" / "riverbend")
CAST = sorted(WORLD.npcs)
PATCHES = st.one_of(
    st.fixed_dictionaries({"flood": st.booleans()}),
    st.fixed_dictionaries({"harvest": st.sampled_from(["standing", "in", "spoiled"])}),
    st.fixed_dictionaries({"daytime": st.sampled_from(["morning", "day", "evening", "night"])}),
    st.fixed_dictionaries({"time": st.integers(0, 9_999)}),
    st.fixed_dictionaries(
        {"where": st.dictionaries(st.sampled_from(CAST), st.sampled_from(sorted(WORLD.places)), max_size=3)}
    ),
)
STEPS = st.one_of(
    st.tuples(st.just("patch"), PATCHES),
    st.tuples(st.just("trust"), st.sampled_from(CAST), st.sampled_from([-80.0, 0.0, 35.0, 60.0, 95.0])),
    st.tuples(st.just("look"), st.sampled_from(CAST), st.sampled_from(["player", *CAST])),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(STEPS, min_size=4, max_size=24))
def test_what_is_kept_is_what_the_gate_says_now(steps: list[tuple[object, ...]]) -> None:
    state, relationships = WorldState.initial(WORLD.info), Relationships.initial(WORLD)
    for step in steps:
        match step:
            case ("patch", dict(patch)):
                state = state.patched(patch, info=WORLD.info)
            case ("trust", str(npc), float(value)):
                relationships = relationships.set(npc, "player", {"trust": value}, world=WORLD)
            case ("look", str(npc), str(speaker)) if npc != speaker:
                moment = Situation(
                    world=WORLD, state=state, relationships=relationships, npc=npc, speaker=speaker, frame="f-1"
                )
                view = look(moment)
                fresh = knowledge(WORLD, state, relationships, npc=npc, speaker=speaker)
                assert [each.text for each in view.knowledge.known] == [each.text for each in fresh.known]
                assert view.knowledge.covered == fresh.covered
                assert {*view.known} == {each.source for each in fresh.known}
