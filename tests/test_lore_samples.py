"""The samples' lore is woken as its remarks say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.world.advice import advice
from npc_dialogue.world.files import load_world
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
RIVERBEND = load_world(SAMPLES / "riverbend")
KEPLER = load_world(SAMPLES / "station_kepler")
RUMOURS = {"rumour_above_the_weir", "rumour_old_stumps", "rumour_no_bridge"}


def prompt(npc: str, line: str, *, patch: dict[str, Any] | None = None, **changes: Any) -> Prompt:
    world = RIVERBEND if npc in RIVERBEND.npcs else KEPLER
    return build_prompt(
        Situation(
            world=world,
            state=WorldState.initial(world.info).patched(patch or {}, info=world.info),
            relationships=Relationships.initial(world),
            npc=npc,
            speaker="player",
            line=line,
            **changes,
        )
    )


def woken(npc: str, line: str, **changes: Any) -> set[str]:
    made = prompt(npc, line, **changes)
    told = {source.rpartition(".")[2] for part in made.sections if part.included for source in part.sources}
    return told & (RIVERBEND if npc in RIVERBEND.npcs else KEPLER).lore.keys()


@pytest.mark.parametrize(
    ("npc", "line", "told", "not_told"),
    [
        ("odile", "How does roast goose taste?", {"goose_dinner"}, {"goose_manners"}),
        ("odile", "Whose geese are those?", {"goose_manners"}, {"goose_dinner"}),
        ("odile", "Who is the Watch?", {"who_the_watch_are"}, set()),
        ("odile", "I like to watch the river.", set(), {"who_the_watch_are"}),
        ("mira", "Who is the Watch?", set(), {"who_the_watch_are"}),
        ("tobias", "It is 66 feet to the post.", {"a_length_is_named"}, set()),
        ("tobias", "It is far to the post.", set(), {"a_length_is_named"}),
        ("tobias", "The stumps of the old bridge?", {"old_bridge", "county_fund"}, set()),
        ("ilse", "Wo sind denn alle? where is everybody", {"where_people_are", "about_juno"}, {"station"}),
        ("ilse", "Wie viele Leute an Bord?", {"crew", "birthday"}, {"station"}),
    ],
)
def test_what_is_said_brings_to_mind(npc: str, line: str, told: set[str], not_told: set[str]) -> None:
    found = woken(npc, line)
    assert told <= found
    assert not not_told & found


def test_what_the_water_shuts_comes_to_mind_with_it() -> None:
    assert {"flood_now", "drove_closed", "ferry_tied"} <= woken("odile", "Good day.", patch={"flood": True})
    assert not woken("odile", "Good day.") & {"flood_now", "drove_closed", "ferry_tied"}


def test_of_the_rumours_one_is_told_and_then_another() -> None:
    told = [woken("odile", "What of the new bridge?", seed=seed) & RUMOURS for seed in range(60)]
    assert all(len(each) == 1 for each in told)
    assert set().union(*told) == RUMOURS
    first = prompt("odile", "What of the new bridge?").woken
    assert not woken("odile", "What of the new bridge?", woken=(first,)) & {*first} & RUMOURS


def test_the_question_comes_late_and_not_always() -> None:
    assert not any("asking_the_walker" in woken("nell", "Hm.", seed=seed, woken=((),) * 5) for seed in range(30))
    told = ["asking_the_walker" in woken("nell", "Hm.", seed=seed, woken=((),) * 6) for seed in range(100)]
    assert 10 < sum(told) < 45


def test_the_samples_have_no_hints_and_room_for_what_is_woken() -> None:
    assert not [*advice(RIVERBEND), *advice(KEPLER)]
    made = prompt("mira", "What of the river, the ferry, the old bridge and the mill?")
    assert made.tokens < made.context
    assert "rope ferry" in made.text(Part.SYSTEM)
