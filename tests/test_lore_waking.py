"""How lore comes to mind: keys, patterns, places and other entries; groups, chance and turns; never past the gate."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.prompt.situation import Situation, Utterance
from npc_dialogue.text.scripts import fold
from npc_dialogue.world.content import Card, Lore, LoreRules, Place, WorldInfo
from npc_dialogue.world.keys import PATTERN_SECONDS, keys_of
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

SCANNING = LoreRules(scan_lore=True)


def world_of(*entries: Lore, rules: LoreRules | None = None) -> World:
    return World(
        info=WorldInfo(id="w", name="W", lore=rules or LoreRules()),
        npcs={
            "mira": Card(id="mira", name="Mira", place="mill"),
            "tom": Card(id="tom", name="Tom"),
        },
        places={"mill": Place(id="mill", name="the mill")},
        lore={entry.id: entry for entry in entries},
    )


def entry(id_: str = "toll", **fields: Any) -> Lore:
    return Lore(**{"id": id_, "text": f"What is known of {id_.upper()}.", **fields})


def prompt(line: str, *entries: Lore, rules: LoreRules | None = None, **changes: Any) -> Prompt:
    world = world_of(*entries, rules=rules)
    moment = Situation(
        world=world,
        state=WorldState.initial(world.info),
        relationships=Relationships.initial(world),
        npc="mira",
        speaker="player",
        line=line,
        frame="context-1f2e",
    )
    return build_prompt(replace(moment, **changes))


def woken(made: Prompt, *, included: bool = True) -> list[str]:
    """Ids of the entries that are told; or of those that are not, in the order of their sections."""
    return [
        source.rpartition(".")[2]
        for part in made.sections
        if part.kind == "lore" and part.included is included
        for source in part.sources
    ]


def why(made: Prompt) -> str:
    return " | ".join(part.why for part in made.sections if part.kind == "lore")


def heard(*texts: str) -> tuple[Utterance, ...]:
    return tuple(Utterance(speaker="player", text=text, turn=f"t{n}") for n, text in enumerate(texts))


# keys


@pytest.mark.parametrize(
    ("key", "line", "wakes"),
    [
        ("mill", "Where are the mills?", True),
        ("mills", "The miller's mill.", True),
        ("mill", "A million to one.", False),
        ("mill", "MILL!", True),
        ("price of salt", "Has salt its price, and of what?", True),
        ("price of salt", "The price?", False),
        ("café", "Ein CAFE bitte", True),
        ("мост", "Где мост?", True),
        ("мост", "мостовая", False),
        ("γέφυρα", "Η ΓΕΦΥΡΑ έπεσε", True),
        ("الجسر", "أين الجسر؟", True),
        ("橋", "あの橋はどこですか", True),
        ("東京都", "きのう東京都へ行った", True),
        ("東京都", "京都と東京へ", False),
        ("สะพาน", "คุณรู้จักสะพานนั้นไหม", True),
        ("다리", "다리에서 만나자", True),
        ("다리", "사다리", False),
        ("पुल", "वह पुल कहाँ है?", True),
        ("♥", "I ♥ bridges", True),
        ("?!", "What?! No.", True),
    ],
)
def test_keys_are_whole_words_where_words_are_spaced(key: str, line: str, wakes: bool) -> None:
    assert woken(prompt(line, entry(topics=(key,)))) == ["toll"] * wakes


@pytest.mark.parametrize(
    ("fields", "line", "wakes"),
    [
        ({"topics": ("flood",), "whole_words": False}, "The floodwater, the after-Flood.", True),
        ({"topics": ("mill wheel",), "whole_words": False}, "The mill \n wheels turn.", True),
        ({"topics": ("mill wheel",), "whole_words": False}, "The wheel of the mill.", False),
        ({"topics": ("Will",), "case": True}, "Have you seen Will?", True),
        ({"topics": ("Will",), "case": True}, "will you come?", False),
        ({"topics": ("Will",), "case": True}, "Willow", False),
        ({"topics": ("Will",), "case": True, "whole_words": False}, "Willow", True),
        ({"topics": ("the Watch",), "case": True}, "I watch the Watch.", True),
        ({"topics": ("the Watch",), "case": True}, "Watch the river.", False),
    ],
)
def test_case_and_parts_of_words(fields: dict[str, Any], line: str, wakes: bool) -> None:
    assert woken(prompt(line, entry(**fields))) == ["toll"] * wakes


@pytest.mark.parametrize(
    ("mode", "line", "wakes"),
    [
        ("any", "bridge", False),
        ("any", "bridge toll", True),
        ("all", "bridge toll", False),
        ("all", "bridge toll penny", True),
        ("not_any", "bridge", True),
        ("not_any", "bridge penny", False),
        ("not_all", "bridge penny", True),
        ("not_all", "bridge toll penny", False),
    ],
)
def test_secondary_keys(mode: str, line: str, wakes: bool) -> None:
    made = prompt(line, entry(topics=("bridge",), also=("toll", "penny"), also_mode=mode))
    assert woken(made) == ["toll"] * wakes
    assert wakes or "'bridge' in the line, but also" in why(made)


def test_how_far_back_is_looked() -> None:
    said = heard("a bridge", "two", "three", "four")
    assert woken(prompt("now", entry(topics=("bridge",)), utterances=said)) == ["toll"]
    assert not woken(prompt("now", entry(topics=("bridge",)), utterances=(*said, *heard("five"))))
    assert not woken(prompt("now", entry(topics=("bridge",), depth=4), utterances=said))
    assert woken(prompt("now", entry(topics=("bridge",), depth=50), utterances=(*said, *heard(*"abcdefghij"))))
    assert not woken(prompt("bridge", entry(topics=("bridge",), depth=0)))
    assert not woken(prompt("now", entry(topics=("bridge",)), utterances=said, rules=LoreRules(depth=4)))


def test_the_waking_key_and_its_text_are_told() -> None:
    entries = (entry("river", topics=("river",), wakes=("weir",)), entry("weir"), entry("mill", places=("mill",)))
    made = prompt("Hm.", *entries, utterances=heard("The river?", "Yes."))
    assert why(made) == "mill: at mill; river: 'river' 2 messages ago; weir: by river"
    assert "river: 'river' in the line" in why(prompt("The river.", *entries))


@given(
    st.permutations(["mill", "miller", "salt", "price of salt", "橋", "ton", "Salt"]), st.permutations(["a", "b", "c"])
)
def test_waking_is_the_same_however_keys_and_entries_are_ordered(keys: list[str], ids: list[str]) -> None:
    made = {
        "a": entry("a", topics=tuple(keys), group="g"),
        "b": entry("b", topics=tuple(reversed(keys)), also=tuple(keys), also_mode="not_all", group="g"),
        "c": entry("c", topics=tuple(keys), whole_words=False, chance=50),
    }
    line = "The price of the salt, the mills, 石橋"
    first, second = prompt(line, *made.values(), seed=7), prompt(line, *(made[id_] for id_ in ids), seed=7)
    assert (woken(first), why(first)) == (woken(second), why(second))


@settings(max_examples=80)
@given(st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=12), st.text(max_size=40), st.booleans())
@example("İstanbul", "", False)
@example("ﬁn", "", True)
def test_every_key_of_letters_wakes_on_itself_in_any_line(key: str, before: str, whole: bool) -> None:
    assume(fold(key))
    keys = keys_of(world_of(entry(topics=(key,), whole_words=whole)))
    assert [hit.at for hit in keys.found(("", f"{before} – {key} – ok"))["lore.toml#entries.toll"].keys] == [1]


@given(st.lists(st.sampled_from(["mill", "mills", "millstone", "windmill", "salt", "Mill's"]), max_size=6))
def test_whole_words_are_words_of_the_text(said: list[str]) -> None:
    assert bool(woken(prompt(" ".join(said), entry(topics=("mill",))))) == bool({"mill", "mills", "Mill's"} & {*said})


# patterns


def test_patterns_wake_and_are_named() -> None:
    made = prompt("It is 66 Feet long.", entry(patterns=(r"toll", r"\b\d+ feet\b")))
    assert (woken(made), why(made)) == (["toll"], r"toll: '\\b\\d+ feet\\b' in the line")
    assert not woken(prompt("It is 66 Feet long.", entry(patterns=(r"\d+ feet",), case=True)))


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(a|aa)+$", r"(.*a){20}b", r"(?:a?){30}a{30}!b"])
def test_a_hostile_pattern_ends_in_its_time_limit(pattern: str) -> None:
    entries = [entry(f"e{n}", patterns=(pattern,)) for n in range(20)]
    fine = entry("fine", topics=("a" * 900,))
    began = time.process_time()
    made = prompt("a" * 900 + "!", fine, *entries)
    assert time.process_time() - began < 40 * PATTERN_SECONDS
    assert woken(made)[0] == "fine"


def test_a_pattern_that_is_too_slow_is_told_to_the_writer() -> None:
    made = prompt("a" * 900 + "!", entry(patterns=(r"(a+)+$",)))
    assert any("lore.toml#entries.toll: one of its patterns took over 0.01 s" in each for each in made.problems)


# other entries


def test_entries_wake_others_by_id_and_by_their_text_for_so_many_steps() -> None:
    chain = [entry(f"e{n}", topics=(f"key{n}",), text=f"Of key{n + 1}.") for n in range(6)]
    assert woken(prompt("key0", *chain)) == ["e0"]
    assert woken(prompt("key0", *chain, rules=SCANNING)) == ["e0", "e1", "e2"]
    assert woken(prompt("key0", *chain, rules=replace(SCANNING, recursion=5))) == [f"e{n}" for n in range(6)]
    assert woken(prompt("key0", *chain, rules=replace(SCANNING, recursion=0))) == ["e0"]
    assert woken(prompt("key0", replace(chain[0], scanned=False), *chain[1:], rules=SCANNING)) == ["e0"]
    assert woken(prompt("key0", chain[0], replace(chain[1], by_lore=False), *chain[2:], rules=SCANNING)) == ["e0"]
    linked = replace(chain[0], wakes=("e5",))
    assert woken(prompt("key0", linked, *chain[1:5], replace(chain[5], by_lore=False))) == ["e0", "e5"]


def test_in_the_text_of_an_entry_the_words_of_a_key_stand_together() -> None:
    entries = entry("a", topics=("a",), text="The salt has a price."), entry("b", topics=("price of salt", "a salt"))
    assert woken(prompt("a", *entries, rules=SCANNING)) == ["a"]
    assert woken(prompt("a", replace(entries[0], text="A salt price."), entries[1], rules=SCANNING)) == ["a", "b"]
    unspaced = entry("a", topics=("a",), text="石橋がある"), entry("b", topics=("石橋",))
    assert woken(prompt("a", *unspaced, rules=SCANNING)) == ["a", "b"]
    particle = entry("a", topics=("a",), text="다리에서"), entry("b", topics=("다리",))
    assert woken(prompt("a", *particle, rules=SCANNING)) == ["a", "b"]
    pattern = entry("a", topics=("a",), text="66 feet"), entry("b", patterns=(r"\d+",))
    assert woken(prompt("a", *pattern, rules=SCANNING)) == ["a", "b"]


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 7), st.lists(st.integers(0, 7), max_size=4)), min_size=8, max_size=8),
    st.integers(0, 5),
)
def test_recursion_ends_and_tells_each_entry_once(links: list[tuple[int, list[int]]], steps: int) -> None:
    entries = [
        entry(f"e{n}", topics=(f"key{n}",), text=f"Of key{named}.", wakes=tuple(f"e{o}" for o in others))
        for n, (named, others) in enumerate(links)
    ]
    told = woken(prompt("key0", *entries, rules=replace(SCANNING, recursion=steps)))
    assert len(told) == len({*told})
    reached = {0}
    for _ in range(steps):
        reached |= {other for n in reached for other in (links[n][0], *links[n][1])}
    assert {*told} == {f"e{n}" for n in reached}


# groups, chance, turns


def test_of_a_group_the_heaviest_is_told() -> None:
    entries = [entry(f"e{n}", topics=("news",), group="rumour", weight=weight) for n, weight in enumerate((40, 60, 50))]
    made = prompt("news", *entries)
    assert woken(made) == ["e1"]
    assert "e0: 'news' in the line, but of the group rumour e1 is told" in why(made)


def test_of_equals_of_a_group_chance_tells_one_by_their_shares() -> None:
    entries = entry("a", topics=("news",), group="r", group_share=300), entry("b", topics=("news",), group="r")
    drawn = [woken(prompt("news", *entries, seed=seed)) for seed in range(400)]
    assert all(len(each) == 1 for each in drawn)
    assert 260 < drawn.count(["a"]) < 340


def test_chance_comes_from_the_seed_and_the_id() -> None:
    entries = [entry(f"e{n}", topics=("news",), chance=30) for n in range(200)]
    one, same, other = (woken(prompt("news", *entries, seed=seed, context=65_536)) for seed in (1, 1, 2))
    assert one == same != other
    assert 35 < len(one) < 90
    assert not woken(prompt("news", entry(topics=("news",), chance=0)))


def turns(world: World, lines: Sequence[str]) -> list[list[str]]:
    """What is told at each of these lines, each turn remembering what the ones before woke."""
    past: list[tuple[str, ...]] = []
    told = []
    for line in lines:
        made = prompt(line, *world.lore.values(), woken=tuple(past))
        told.append(woken(made))
        past.append(made.woken)
    return told


def test_what_was_woken_stays_and_then_rests() -> None:
    world = world_of(entry(topics=("news",), stay=2, rest=3))
    on, off = ["toll"], list[str]()
    assert turns(world, ["news", "", "", "news", "news", "news", "news", ""]) == [on, on, on, off, off, off, on, on]


def test_an_entry_waits_for_the_talk_to_go_on() -> None:
    world = world_of(entry(always=True, delay=2, rest=2))
    assert turns(world, [""] * 7) == [[], [], ["toll"], [], [], ["toll"], []]
    assert "not before 2 turns; this is turn 1" in why(prompt("", *world.lore.values()))


def test_what_has_no_room_is_not_remembered_as_told_and_says_why_it_was_woken() -> None:
    long = entry("long", topics=("news",), text="It is long. " * 400, rest=5)
    made = prompt("news", long, entry("short", topics=("news",), rest=5, weight=10))
    assert (woken(made), made.woken) == (["short"], ("short",))
    assert "tokens: long: 'news' in the line" in why(made)


def test_what_the_line_asks_about_comes_before_what_other_entries_woke() -> None:
    filler = "words and words " * 40
    entries = (
        entry("asked", topics=("ask",), text=filler, weight=1, wakes=("other",)),
        entry("other", text=filler, weight=100),
        entry("before", topics=("before",), text=filler, weight=90),
    )
    made = prompt("I ask", *entries, utterances=heard("before"), rules=LoreRules(share=0.06))
    assert woken(made) == ["asked"]


# the gate


@settings(max_examples=40)
@given(
    st.lists(
        st.builds(
            entry,
            st.sampled_from("abcdef"),
            topics=st.lists(st.sampled_from(["key", "other", "lock"]), max_size=2).map(tuple),
            wakes=st.lists(st.sampled_from("abcdef"), max_size=2).map(tuple),
            text=st.sampled_from(["Of the key.", "Of the lock."]),
            who=st.sampled_from([("everyone",), ("tom",), ("mira",)]),
            when=st.sampled_from(["", "trust > 50"]),
            always=st.booleans(),
            group=st.sampled_from(["", "g"]),
            stay=st.sampled_from([0, 3]),
            patterns=st.sampled_from([(), ("k.y",)]),
        ),
        unique_by=lambda each: each.id,
    ),
    st.sampled_from(["key", "lock", "nothing"]),
)
def test_what_is_outside_the_gate_never_appears_and_changes_nothing(entries: list[Lore], line: str) -> None:
    past = (("a", "b"), ("c",))
    made = prompt(line, *entries, rules=SCANNING, woken=past)
    inside = [each for each in entries if each.who != ("tom",) and not each.when]
    alone = prompt(line, *inside, rules=SCANNING, woken=past)
    for part in ("lore", "knowledge"):
        assert [each for each in made.sections if each.kind == part] == [
            each for each in alone.sections if each.kind == part
        ]
    assert made.woken == alone.woken
    assert made.text(Part.SYSTEM) == alone.text(Part.SYSTEM)
