"""The gate: what an NPC may know, what it perceives, and that nothing else comes through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.world.conditions import Problem, evaluate, render
from npc_dialogue.world.content import (
    Address,
    Card,
    Fact,
    Faction,
    Lore,
    Place,
    Secret,
    StateKey,
    ValueWords,
    Voice,
    WorldInfo,
)
from npc_dialogue.world.knowledge import Covered, Knowledge, Known, knowledge
from npc_dialogue.world.perception import Perceived, perceived, place_of, present
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.scope import scope
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

INFO = WorldInfo(
    id="w",
    name="W",
    state={
        "flood": StateKey(
            type="bool", words={"true": "The river is over its banks.", "false": ""}, who=("everyone",), pace="fast"
        ),
        "gold": StateKey(
            type="int",
            ranges=(
                ValueWords(at=0, text="The chest is empty."),
                ValueWords(at=10, text="The chest holds {{ value }}."),
            ),
            who=("mira", "place:inn"),
        ),
        "season": StateKey(
            type="text", values=("spring", "autumn"), words={"spring": "It is spring."}, text="It is {{ value }}."
        ),
        "guests": StateKey(
            type="list", text="At the inn: {{ value|join(', ') }}.", when="trust > 10", who=("faction:watch",)
        ),
        "hidden": StateKey(type="text"),
    },
    factions={"watch": Faction(name="the Watch")},
)
CARDS = {
    "mira": Card(id="mira", name="Mira", place="mill", factions=("watch",), mood="thoughtful", role="miller"),
    "odile": Card(id="odile", name="Odile", place="inn"),
    "kurt": Card(id="kurt", name="Kurt", voice=Voice(language="de")),
}
PLACES = {"mill": Place(id="mill", name="the mill"), "inn": Place(id="inn", name="the Dry Boot")}


def world_of(cards: dict[str, Card] = CARDS, lore: tuple[Lore, ...] = ()) -> World:
    sources = {
        **{f"npcs.{name}": f"npcs/{name}.toml" for name in cards},
        **{f"lore.{e.id}": "lore/all.toml" for e in lore},
    }
    return World(info=INFO, npcs=cards, places=PLACES, lore={entry.id: entry for entry in lore}, sources=sources)


def with_mira(**changes: Any) -> World:
    return world_of({**CARDS, "mira": replace(CARDS["mira"], **changes)})


def gate(
    world: World, npc: str, patch: dict[str, Any] | None = None, trust: float = 0, speaker: str = "player"
) -> Knowledge:
    state = WorldState.initial(world.info).patched(patch or {}, info=world.info)
    relationships = Relationships.initial(world).set(npc, speaker, {"trust": trust}, world=world)
    return knowledge(world, state, relationships, npc=npc, speaker=speaker)


def ids(found: Knowledge) -> list[str]:
    return [known.id for known in found.known]


WEIR = Fact(id="weir", text="The weir is {{ world.season }} work.", said={"*": ("The weir?", "In {{ world.season }}.")})


def test_a_fact_is_its_npcs_own_and_is_filled_in() -> None:
    world = with_mira(knowledge=(replace(WEIR, topics=("weir",), weight=60, emotion="proud", tells=("weir",)),))
    assert gate(world, "mira").known == (
        Known(
            id="weir",
            kind="fact",
            text="The weir is spring work.",
            said=("The weir?", "In spring."),
            topics=("weir",),
            weight=60,
            emotion="proud",
            tells=("weir",),
            source="npcs/mira.toml#knowledge.weir",
            world_keys=frozenset({"season"}),
        ),
    )
    assert gate(world, "odile") == Knowledge()


@pytest.mark.parametrize(
    ("who", "knowing"),
    [
        ((), {"mira"}),
        (("odile",), {"mira", "odile"}),
        (("everyone",), {"mira", "odile", "kurt"}),
        (("faction:watch",), {"mira"}),
        (("place:inn",), {"mira", "odile"}),
        (("place:inn", "kurt"), {"mira", "odile", "kurt"}),
    ],
)
def test_who_names_those_who_know_it_too(who: tuple[str, ...], knowing: set[str]) -> None:
    world = with_mira(knowledge=(replace(WEIR, who=who),))
    assert {npc for npc in CARDS if ids(gate(world, npc))} == knowing


def test_those_at_a_place_are_those_whom_the_state_has_there_now() -> None:
    world = with_mira(knowledge=(replace(WEIR, who=("place:inn",)),))
    assert ids(gate(world, "odile", {"where": {"odile": "mill"}})) == []
    assert ids(gate(world, "kurt", {"where": {"kurt": "inn"}})) == ["weir"]


def test_others_have_the_words_that_are_written_for_them_or_none() -> None:
    world = with_mira(knowledge=(replace(WEIR, who=("everyone",), said={"*": ("Own.",), "odile": ("Hers.",)}),))
    assert [gate(world, npc).known[0].said for npc in CARDS] == [("Own.",), ("Hers.",), ()]


def test_lore_is_spoken_by_those_who_have_the_worlds_language() -> None:
    world = world_of(
        lore=(Lore(id="bridge", text="It fell.", said={"*": ("It fell.",)}, places=("inn",), always=True),)
    )
    known = [gate(world, npc).known[0] for npc in CARDS]
    assert [each.said for each in known] == [("It fell.",), ("It fell.",), ()]
    assert (known[0].kind, known[0].always, known[0].places) == ("lore", True, ("inn",))
    assert known[0].source == "lore/all.toml#entries.bridge"


SECRET = Secret(
    id="debt",
    text="She owes nine pounds.",
    when="trust > 50",
    said={"*": ("Nine pounds, if you must know.",)},
    topics=("debt",),
    tells=("nine pounds",),
    cover=("Ask {{ player.name }} about money instead.",),
    cover_emotion="worried",
)


def test_a_closed_secret_is_only_its_cover() -> None:
    found = gate(with_mira(secrets=(SECRET,)), "mira")
    source = "npcs/mira.toml#secrets.debt"
    cover = ("Ask the traveller about money instead.",)
    assert found == Knowledge(
        covered=(Covered(id="debt", topics=("debt",), cover=cover, emotion="worried", source=source),)
    )


def test_an_open_secret_is_known_and_has_no_cover() -> None:
    found = gate(with_mira(secrets=(SECRET,)), "mira", trust=51)
    assert [(known.kind, known.text, known.tells) for known in found.known] == [
        ("secret", "She owes nine pounds.", ("nine pounds",))
    ]
    assert found.covered == ()


def test_another_who_knows_a_secret_tells_it_by_its_own_standing_and_never_covers_it() -> None:
    world = with_mira(secrets=(replace(SECRET, who=("odile",)),))
    assert gate(world, "odile", trust=10) == Knowledge()
    assert ids(gate(world, "odile", trust=60)) == ["debt"]
    assert gate(world, "kurt", trust=60) == Knowledge()


def test_the_speaker_counts_not_the_player() -> None:
    world = with_mira(secrets=(SECRET,))
    state = WorldState.initial(INFO)
    relationships = Relationships.initial(world).set("mira", "odile", {"trust": 80}, world=world)
    assert ids(knowledge(world, state, relationships, npc="mira", speaker="odile")) == ["debt"]
    assert ids(knowledge(world, state, relationships, npc="mira", speaker="player")) == []


def test_what_fails_stays_closed_and_is_told_without_being_quoted() -> None:
    world = with_mira(
        knowledge=(
            replace(WEIR, id="one", when="world.guests > 3 and world.nothing"),
            replace(WEIR, id="two", text="Hush {{ world.guests }}"),
            replace(WEIR, id="three", said={"*": ("Fine.", "{{ world.none }}")}),
        ),
        secrets=(
            replace(SECRET, when="world.gone"),
            replace(SECRET, id="two", when="true", text="Hush {{ world.gone }}"),
        ),
    )
    found = gate(world, "mira")
    assert [(known.id, known.said) for known in found.known] == [("three", ("Fine.",))]
    assert [covered.id for covered in found.covered] == ["debt", "two"]
    assert found.problems == (
        Problem(source="npcs/mira.toml#knowledge.one", reason="world.nothing is not set"),
        Problem(
            source="npcs/mira.toml#knowledge.two",
            reason="a list cannot be written as text; name a part of it, or use |join(', ') for a list",
        ),
        Problem(source="npcs/mira.toml#knowledge.three", reason="world.none is not set"),
        Problem(source="npcs/mira.toml#secrets.debt", reason="world.gone is not set"),
        Problem(source="npcs/mira.toml#secrets.two", reason="world.gone is not set"),
    )


def test_an_unknown_npc_is_a_key_error() -> None:
    world = world_of()
    with pytest.raises(KeyError):
        knowledge(world, WorldState.initial(INFO), Relationships.initial(world), npc="nobody", speaker="player")


def test_worlds_that_differ_are_not_mixed_up() -> None:
    first, second = with_mira(knowledge=(WEIR,)), with_mira()
    assert (ids(gate(first, "mira")), ids(gate(second, "mira")), ids(gate(first, "mira"))) == (["weir"], [], ["weir"])


# The same conditions once for the files and once for the oracle, which is plain Python.
CONDITIONS: dict[str, Callable[[dict[str, Any], float], bool]] = {
    "": lambda _state, _trust: True,
    "world.flood": lambda state, _trust: bool(state["flood"]),
    "not world.flood and trust > 20": lambda state, trust: not state["flood"] and trust > 20,
    "trust >= 50 or world.gold == 3": lambda state, trust: trust >= 50 or state["gold"] == 3,
    "world.hidden.key": lambda _state, _trust: False,
    "world.gold / (world.gold - world.gold) > 1": lambda _state, _trust: False,
    "nobody.knows": lambda _state, _trust: False,
}
WHO = ("everyone", "mira", "odile", "kurt", "faction:watch", "place:mill", "place:inn")
TEMPLATES = (
    "{}",
    "{} {{{{ world.gold }}}}",
    "{{% if world.flood %}}{}{{% else %}}{}{{% endif %}}",
    "{} {{{{ world.gone }}}}",
)


@dataclass(frozen=True)
class Entry:
    """One generated fact, secret or entry of lore; `owner` is "" for lore."""

    number: int
    kind: str
    owner: str
    who: tuple[str, ...]
    when: str
    template: str

    @property
    def mark(self) -> str:
        return f"mark{self.number}end"

    def content(self) -> Fact | Secret | Lore:
        words: dict[str, Any] = {
            "id": f"e{self.number}",
            "text": self.template.format(self.mark, self.mark),
            "said": {"*": (f"said {self.mark}",), "odile": (f"odile says {self.mark}",)},
            "tells": (f"tells {self.mark}",),
            "who": self.who,
            "when": self.when,
        }
        if self.kind == "secret":
            return Secret(**words, cover=("Nothing to tell.",))
        return Fact(**words) if self.kind == "fact" else Lore(**words)

    def permitted(self, npc: str, places: dict[str, str | None], state: dict[str, Any], trust: float) -> bool:
        named = {"everyone", npc, f"place:{places[npc]}", *(["faction:watch"] if npc == "mira" else [])}
        return (npc == self.owner or bool(named & set(self.who))) and CONDITIONS[self.when](state, trust)


@st.composite
def entries(draw: st.DrawFn) -> list[Entry]:
    made = []
    for number in range(draw(st.integers(1, 8))):
        kind = draw(st.sampled_from(["fact", "secret", "lore"]))
        made.append(
            Entry(
                number=number,
                kind=kind,
                owner="" if kind == "lore" else draw(st.sampled_from(sorted(CARDS))),
                who=tuple(draw(st.lists(st.sampled_from(WHO), max_size=2))),
                when=draw(st.sampled_from(sorted(CONDITIONS))),
                template=draw(st.sampled_from(TEMPLATES)),
            )
        )
    return made


@given(
    made=entries(),
    state=st.fixed_dictionaries({"flood": st.booleans(), "gold": st.integers(0, 4)}),
    trust=st.sampled_from([-50, 0, 21, 50]),
    where=st.dictionaries(st.sampled_from(sorted(CARDS)), st.sampled_from(["mill", "inn", "moor"])),
)
@settings(max_examples=300, deadline=None)
def test_nothing_that_is_not_permitted_is_anywhere_in_knowledge(
    made: list[Entry], state: dict[str, Any], trust: float, where: dict[str, str]
) -> None:
    cards = dict(CARDS)
    lore = []
    for entry in made:
        content = entry.content()
        if isinstance(content, Lore):
            lore.append(content)
        elif isinstance(content, Secret):
            cards[entry.owner] = replace(cards[entry.owner], secrets=(*cards[entry.owner].secrets, content))
        else:
            cards[entry.owner] = replace(cards[entry.owner], knowledge=(*cards[entry.owner].knowledge, content))
    world = world_of(cards, tuple(lore))
    places = {npc: where.get(npc, card.place) for npc, card in CARDS.items()}
    for npc in CARDS:
        found = gate(world, npc, {**state, "where": where}, trust)
        known = {each.id for each in found.known}
        covered = {each.id for each in found.covered}
        for entry in made:
            permitted = entry.permitted(npc, places, state, trust)
            broken = "gone" in entry.template
            assert (f"e{entry.number}" in known) == (permitted and not broken)
            assert (entry.mark in repr(found)) == (permitted and not broken)
            closed = entry.kind == "secret" and entry.owner == npc and not (permitted and not broken)
            assert (f"e{entry.number}" in covered) == closed


def test_the_scope_has_what_the_design_names() -> None:
    world = world_of()
    state = WorldState.initial(INFO)
    names = scope(world, state, Relationships.initial(world), npc="mira", speaker="odile")
    template = (
        "{{ npc.id }} {{ npc.name }} {{ npc.role }} {{ npc.place }} {{ npc.mood }} {{ player.name }} {{ speaker.id }}"
    )
    assert render(template, names) == "mira Mira miller mill thoughtful the traveller odile"
    assert render("{{ speaker.name }} {{ place.id }} {{ place.name }} {{ trust }} {{ world.season }}", names) == (
        "Odile mill the mill 0 spring"
    )


def test_templates_read_how_the_speaker_is_addressed() -> None:
    world = world_of()
    forms = (
        Address(use="{{ speaker.name }}", when="trust >= 30", formal=False),
        Address(use="{{ world.gone }}", when="trust >= 20", formal=True),
        Address(use="stranger", when="npc.formal", formal=False),  # cannot read itself
        Address(use="{{ player.name }}", formal=True),
    )
    voice = replace(world.npcs["mira"].voice, address=forms)
    world = replace(world, npcs={**world.npcs, "mira": replace(world.npcs["mira"], voice=voice)})
    state = WorldState.initial(INFO)

    def addressed(trust: float) -> str:
        standing = Relationships.initial(world).set("mira", "player", {"trust": trust}, world=world)
        names = scope(world, state, standing, npc="mira", speaker="player")
        return render("{{ npc.address }}, {% if npc.formal %}Sie{% else %}du{% endif %}", names)

    assert [addressed(trust) for trust in (0, 25, 40)] == ["the traveller, Sie", ", Sie", "the traveller, du"]
    nobody = scope(world, state, Relationships.initial(world), npc="odile", speaker="player")
    assert evaluate("npc.address == '' and not npc.formal", nobody)


def test_the_scope_has_the_mood_of_the_moment() -> None:
    world = world_of()
    names = scope(
        world, WorldState.initial(INFO), Relationships.initial(world), npc="mira", speaker="odile", mood="sad"
    )
    assert evaluate("npc.mood == 'sad'", names)


def test_somebody_who_is_nowhere_has_empty_names_for_it() -> None:
    names = scope(world_of(), WorldState.initial(INFO), Relationships.initial(world_of()), npc="kurt", speaker="player")
    assert evaluate("place.id == '' and npc.place == '' and place.id != 'mill'", names)


def told(world: World, npc: str, patch: dict[str, Any], trust: float = 0) -> list[str]:
    state = WorldState.initial(INFO).patched(patch, info=INFO)
    relationships = Relationships.initial(world).set(npc, "player", {"trust": trust}, world=world)
    return [each.text for each in perceived(world, state, relationships, npc=npc, speaker="player")]


def test_state_is_told_in_words_to_those_who_perceive_it() -> None:
    world = world_of()
    patch = {"flood": True, "gold": 12, "guests": ["Ann", "Ben"], "own_key": 3}
    assert told(world, "mira", patch, trust=11) == [
        "The river is over its banks.",
        "The chest holds 12.",
        "It is spring.",
        "At the inn: Ann, Ben.",
    ]
    assert told(world, "mira", {"gold": 9, "season": "autumn", "hidden": "x"}) == [
        "The chest is empty.",
        "It is autumn.",
    ]
    assert told(world, "odile", {"gold": 9, "guests": ["Ann"]}, trust=90) == ["The chest is empty.", "It is spring."]
    assert told(world, "kurt", {"gold": 9}) == ["It is spring."]


def test_a_perceived_key_has_its_pace_and_source() -> None:
    world = world_of()
    state = WorldState.initial(INFO).patched({"flood": True}, info=INFO)
    found = perceived(world, state, Relationships.initial(world), npc="kurt", speaker="player")
    assert found[0] == Perceived(
        key="flood", text="The river is over its banks.", pace="fast", source="world.toml#state.flood"
    )


def test_words_that_fail_are_left_out_and_told() -> None:
    info = replace(
        INFO, state={"mood": StateKey(type="text", text="{{ world.gone }}"), "sky": StateKey(type="bool", text="Sky.")}
    )
    world = World(info=info, npcs=CARDS)
    problems: list[Problem] = []
    found = perceived(
        world, WorldState.initial(info), Relationships.initial(world), npc="kurt", speaker="player", problems=problems
    )
    assert [each.text for each in found] == ["Sky."]
    assert problems == [Problem(source="world.toml#state.mood", reason="world.gone is not set")]


def test_who_is_where() -> None:
    world = world_of()
    state = WorldState.initial(INFO).patched({"where": {"kurt": "inn", "player": "inn", "mira": "moor"}}, info=INFO)
    assert [place_of(world, state, who) for who in ("mira", "odile", "kurt", "player", "ghost")] == [
        "moor",
        "inn",
        "inn",
        "inn",
        None,
    ]
    assert present(world, state, "inn") == ("odile", "kurt", "player")
    assert present(world, state, "mill") == ()
    assert present(world, state, None) == ()
