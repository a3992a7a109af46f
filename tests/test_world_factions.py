"""Factions as ends of relationships, and how far a proposal may go."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.world.advice import advice
from npc_dialogue.world.checks import check_world
from npc_dialogue.world.content import Axis, Card, Faction, Proposals, Relationship, Secret, Standing, WorldInfo
from npc_dialogue.world.proposals import allowed
from npc_dialogue.world.relationships import RelationshipError, Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

AXIS = Axis(slack=5, standings=(Standing(id="cold", at=-100), Standing(id="warm", at=20, text="Warm.")))
INFO = WorldInfo(
    id="w",
    name="W",
    axes={"trust": AXIS, "fear": Axis()},
    factions={"watch": Faction(name="the Watch"), "guild": Faction(name="the Guild"), "crows": Faction(name="Crows")},
    proposals=Proposals(axes=("trust",), turn=5, day=8),
)
NPCS = {
    "mira": Card(id="mira", name="Mira", factions=("watch", "guild")),
    "tom": Card(id="tom", name="Tom", factions=("crows",)),
    "odile": Card(id="odile", name="Odile"),
}


def edge(source: str, target: str, trust: float, text: str = "") -> Relationship:
    return Relationship(source=source, target=target, values={"trust": trust}, text=text)


def world(*edges: Relationship) -> World:
    return World(info=INFO, npcs=NPCS, relationships=edges)


def trust(made: World, source: str, target: str) -> float:
    return Relationships.initial(made).edge(source, target).values["trust"]


OWN = edge("mira", "tom", 1)
TO_GROUP = edge("mira", "faction:crows", 2)
BY_WATCH = edge("faction:watch", "tom", 3)
BY_GUILD = edge("faction:guild", "tom", 4)
GROUPS = edge("faction:watch", "faction:crows", 5)


def test_the_nearest_edge_counts() -> None:
    edges = [OWN, TO_GROUP, BY_WATCH, BY_GUILD, GROUPS]
    assert [trust(world(*reversed(edges[at:])), "mira", "tom") for at in range(6)] == [1, 2, 3, 4, 5, 0]
    assert trust(world(*edges), "odile", "tom") == 0
    assert trust(world(*edges), "tom", "mira") == 0


def test_members_may_stand_to_each_other() -> None:
    made = world(edge("faction:watch", "faction:watch", 30))
    two = replace(made, npcs={**NPCS, "bram": Card(id="bram", name="Bram", factions=("watch",))})
    assert trust(two, "mira", "bram") == 30


def test_a_first_change_begins_where_the_faction_stands_and_goes_its_own_way() -> None:
    made = world(edge("faction:watch", "player", 22, "The Watch keeps an eye on him."))
    start = Relationships.initial(made)
    falls = start.adjust("faction:watch", "player", {"trust": -4}, "he lied", world=made, time=None)
    assert falls.edge("mira", "player").standings["trust"] == "warm", "within the slack"
    own = falls.adjust("mira", "player", {"trust": -1}, "he smirked", world=made, time=None)
    assert own.edge("mira", "player").values["trust"] == 17
    assert own.edge("mira", "player").standings["trust"] == "warm"
    assert [each.text for each in own.edge("mira", "player").reasons] == ["he lied", "he smirked"]
    later = own.adjust("faction:watch", "player", {"trust": -50}, "he ran", world=made, time=None)
    assert later.edge("mira", "player").values["trust"] == 17
    for each in (later, Relationships.from_json(json.loads(json.dumps(later.to_json())), made)):
        assert each.edge("mira", "player").text == "The Watch keeps an eye on him."
        assert each.explained("mira", "player")["faction"] is None


def test_who_only_asks_changes_nothing() -> None:
    made = world(edge("faction:watch", "player", 22))
    start = Relationships.initial(made)
    assert start.set("mira", "player", {}, world=made) is start


def test_where_it_comes_from_is_explained() -> None:
    made = world(edge("faction:watch", "player", 22))
    told = Relationships.initial(made).explained("mira", "player")
    assert told["faction"] == {"from": "faction:watch", "to": "player"}
    assert (told["values"]["trust"], told["standing"]["trust"]) == (22, "warm")
    assert Relationships.initial(made).explained("tom", "player")["faction"] is None


def test_an_npc_that_the_game_defines_stands_as_its_faction_does() -> None:
    made = world(edge("faction:watch", "player", 22))
    start = Relationships.initial(made)
    more = made.define(npcs=[{"id": "bram", "name": "Bram", "factions": ["watch"]}])
    assert more.relationships == made.relationships
    assert start.within(more).edge("bram", "player").values["trust"] == 22


def test_wrong_ends_are_told() -> None:
    made = world()
    start = Relationships.initial(made)
    start.set("faction:watch", "faction:watch", {"trust": 1}, world=made)
    with pytest.raises(RelationshipError, match=r"'player' or 'faction:ID'\. Did you mean 'faction:watch'\?"):
        start.set("faction:wach", "player", {"trust": 1}, world=made)
    found = check_world(world(edge("faction:wach", "player", 1), edge("mira", "faction:crow", 1), GROUPS))
    assert [(each.key, each.hint) for each in found] == [
        ("relationships[1].from", "Did you mean 'faction:watch'?"),
        ("relationships[2].to", "Did you mean 'faction:crows'?"),
    ]
    wrong = replace(world(), info=replace(INFO, proposals=Proposals(axes=("trst",))))
    assert [(each.key, each.hint) for each in check_world(wrong)] == [("proposals.axes", "Did you mean 'trust'?")]


# proposals


def accepted(by: float, *, time: int | None, made: World, before: Relationships) -> Relationships:
    return before.adjust("mira", "player", {"trust": by}, "x", world=made, time=time, turn="t1")


def test_a_proposal_is_cut_to_what_is_left_of_turn_day_and_axis() -> None:
    made = world()
    start = Relationships.initial(made)
    stranger = start.edge("mira", "player")
    assert allowed(made, stranger, "trust", 3, this_turn=0, time=0) == 3
    assert allowed(made, stranger, "trust", -30, this_turn=0, time=0) == -5
    assert allowed(made, stranger, "trust", 3, this_turn=4, time=0) == 1
    assert allowed(made, stranger, "trust", 3, this_turn=5, time=0) == 0
    assert allowed(made, stranger, "fear", 3, this_turn=0, time=0) == 0, "not among the axes"
    assert allowed(made, stranger, "love", 3, this_turn=0, time=0) == 0
    today = accepted(-5, time=10, made=made, before=start)
    assert allowed(made, today.edge("mira", "player"), "trust", 5, this_turn=0, time=1400) == 3
    assert allowed(made, today.edge("mira", "player"), "trust", 5, this_turn=0, time=1440) == 5
    assert allowed(made, today.edge("mira", "player"), "trust", 5, this_turn=0, time=None) == 5
    full = start.set("mira", "player", {"trust": 99}, world=made)
    assert allowed(made, full.edge("mira", "player"), "trust", 5, this_turn=0, time=0) == 1


@given(st.lists(st.tuples(st.floats(-20, 20), st.integers(0, 3000)), max_size=30))
def test_no_day_changes_by_more_than_its_limit(wishes: list[tuple[float, int]]) -> None:
    made = world()
    relationships = Relationships.initial(made)
    days: dict[int, float] = {}
    for wish, time in sorted(wishes, key=lambda each: each[1]):
        before = relationships.edge("mira", "player")
        by = allowed(made, before, "trust", wish, this_turn=0, time=time)
        relationships = accepted(by, time=time, made=made, before=relationships)
        relationships = Relationships.from_json(json.loads(json.dumps(relationships.to_json())), made)
        moved = abs(relationships.edge("mira", "player").values["trust"] - before.values["trust"])
        days[time // 1440] = days.get(time // 1440, 0) + moved
    assert all(moved <= 8 + 1e-6 for moved in days.values())


def test_who_belongs_to_a_faction_is_told_so() -> None:
    info = replace(
        INFO, factions={**INFO.factions, "watch": Faction(name="the Watch", text="they count {{ npc.name }}")}
    )
    made = World(info=info, npcs=NPCS)

    def told(npc: str) -> list[str]:
        situation = Situation(
            world=made,
            state=WorldState.initial(info),
            relationships=Relationships.initial(made),
            npc=npc,
            speaker="player",
            occasion="say",
            line="Well?",
        )
        prompt = build_prompt(situation)
        return [
            each.text
            for each in prompt.sections
            if each.included and any(source.startswith("world.toml#factions.") for source in each.sources)
        ]

    assert told("odile") == []
    assert told("mira") == [
        "# Where you belong\nYou belong to the Watch. They count Mira",
        "# Where you belong\nYou belong to the Guild.",
    ]


def test_a_name_that_gives_a_secret_away_is_told() -> None:
    bell = Secret(id="bell", text="The crows took the bell.", when="trust > 50", tells=("crows",), cover=("No.",))
    made = World(info=INFO, npcs={**NPCS, "tom": replace(NPCS["tom"], secrets=(bell,))})
    assert [hint.key for hint in advice(made)] == ["factions.crows.name"]
