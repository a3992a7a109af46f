"""The audit finds what stands in a prompt of one who may not know it, and nothing in a world that keeps its secrets."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from itertools import combinations, product
from math import prod
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from npc_dialogue import cli
from npc_dialogue.audit.audit import audit
from npc_dialogue.audit.leaks import Builder
from npc_dialogue.audit.pairwise import pairwise
from npc_dialogue.audit.words import coverage_words, leak_words, opening_words
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.world.checks import check_world
from npc_dialogue.world.content import (
    Address,
    Axis,
    Card,
    Fact,
    Line,
    Lore,
    Place,
    Relationship,
    Secret,
    Standing,
    StateKey,
    Voice,
    WorldInfo,
)
from npc_dialogue.world.files import load_world
from npc_dialogue.world.world import World
from tests.support.seeded import FACTS, NPCS, clean_world, sow

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
few = settings(
    max_examples=2,
    deadline=None,
    phases=(Phase.generate,),  # a smaller seed is no simpler world
    suppress_health_check=[HealthCheck.too_slow],
)


@few
@given(st.integers(0, 10**6))
def test_every_leak_sown_into_two_hundred_facts_is_found_and_nothing_else(seed: int) -> None:
    world = clean_world(seed)
    assert check_world(world) == []
    assert sum(len(card.knowledge) + len(card.secrets) for card in world.npcs.values()) + len(world.lore) >= FACTS
    assert audit(world).leaks == ()
    leaky, sown = sow(world, random.Random(seed))
    assert check_world(leaky) == []
    found = {(leak.entry.source, leak.file, leak.key) for leak in audit(leaky).leaks}
    assert found == {(each.source, each.file, each.key) for each in sown}


def built_from(leaky: World) -> Builder:
    """A builder whose gate reads another world than the one that is audited."""

    def build(situation: Situation) -> Prompt:
        return build_prompt(replace(situation, world=leaky))

    return build


@few
@given(st.integers(0, 10**6), st.data())
def test_a_gate_that_lets_through_is_found(seed: int, data: st.DataObject) -> None:
    world = clean_world(seed)
    owner, other = data.draw(st.permutations(NPCS))[:2]
    card = world.npcs[owner]
    wide = replace(card.secrets[0], who=(other,))
    early = replace(card.secrets[1], when="trust > -200")
    lore = next(entry for entry in world.lore.values() if entry.who == ("ada",))
    leaky = replace(
        world,
        npcs={**world.npcs, owner: replace(card, secrets=(wide, early, *card.secrets[2:]))},
        lore={**world.lore, lore.id: replace(lore, who=("everyone",))},
    )
    leaks = audit(world, build=built_from(leaky)).leaks
    assert {(leak.entry.source, leak.file) for leak in leaks} == {
        (f"npcs/{owner}.toml#secrets.{wide.id}", ""),
        (f"npcs/{owner}.toml#secrets.{early.id}", ""),
        (f"lore.toml#entries.{lore.id}", ""),
    }


HIDDEN = Secret(
    id="gate",
    text="She wound the gate down by hand that night, and nobody but the heron saw it.",
    when="trust >= 40",
    who=("tobin",),
    tells=("wound the gate",),
    cover=("It jammed.",),
)
MIRA = Card(id="mira", name="Mira", core="A miller.", place="mill", secrets=(HIDDEN,))
TOBIN = Card(id="tobin", name="Tobin", core="A ferryman.")
WORLD = World(
    info=WorldInfo(
        id="w", name="W", state={"flood": StateKey(type="bool"), "hour": StateKey(type="int", minimum=0, maximum=23)}
    ),
    npcs={"mira": MIRA, "tobin": TOBIN},
    places={"mill": Place(id="mill", name="the mill"), "inn": Place(id="inn", name="the inn")},
)


def leaks_of(world: World) -> list[str]:
    return [str(leak_words(leak)) for leak in audit(world).leaks]


def openings_of(secret: Secret, **parts: Any) -> list[str]:
    world = replace(WORLD, npcs={"mira": replace(MIRA, secrets=(secret,)), "tobin": TOBIN}, **parts)
    return [f"{each.npc} {opening_words(each)}" for each in audit(world).openings]


def test_a_leak_is_told_with_its_way_its_moment_and_what_to_do() -> None:
    line = Line(text="He wound the gate, they say.", when="world.flood")
    world = replace(WORLD, npcs={"mira": MIRA, "tobin": replace(TOBIN, lines={"bark": (line,)})})
    assert leaks_of(world) == [
        "npcs/tobin.toml: lines.bark[1].text: found the phrase 'wound the gate' of the secret gate of mira, in the "
        "prompt of tobin with world.flood true (at the start false); expected nothing of it there (section lines). "
        "Take the words out, or let its when hold only while that of secrets[gate] in npcs/mira.toml does."
    ]


def test_most_of_the_words_of_a_secret_are_found_in_other_words() -> None:
    core = "A ferryman who knows that she wound the big gate down by hand that night, and nobody but the heron saw."
    world = replace(WORLD, npcs={"mira": replace(MIRA, secrets=(replace(HIDDEN, tells=()),)), "tobin": TOBIN})
    assert leaks_of(world) == []
    (told,) = leaks_of(replace(world, npcs={**world.npcs, "tobin": replace(TOBIN, core=core)}))
    assert told.startswith("npcs/tobin.toml: core: found most of its words of the secret gate of mira")


def test_words_that_stand_when_the_secret_is_open_are_no_leak() -> None:
    line = Line(text="I wound the gate.", when="trust >= 40")
    assert leaks_of(replace(WORLD, npcs={"mira": replace(MIRA, lines={"bark": (line,)}), "tobin": TOBIN})) == []
    early = replace(line, when="trust >= 39")
    assert leaks_of(replace(WORLD, npcs={"mira": replace(MIRA, lines={"bark": (early,)}), "tobin": TOBIN})) != []


def test_a_standing_that_lingers_is_tried() -> None:
    standings = (
        Standing(id="low", at=-100, text="Wary."),
        Standing(id="high", at=40, text="Knows who wound the gate."),
    )
    info = replace(WORLD.info, axes={"trust": Axis(standings=standings)})
    (told,) = leaks_of(replace(WORLD, info=info, npcs={"mira": MIRA}))
    assert "with trust of mira toward the player 39 (at the start 0) and axes that came from above" in told


def test_two_may_know_the_same_fact_each_from_the_own_card() -> None:
    text = "The weir was built of oak in the year of the long drought."
    one, two = Fact(id="weir", text=text), Fact(id="oak", text=text)
    cards = {"mira": replace(MIRA, knowledge=(one,)), "tobin": replace(TOBIN, knowledge=(two,))}
    assert leaks_of(replace(WORLD, npcs=cards)) == []
    cards["mira"] = replace(MIRA, knowledge=(replace(one, when="world.flood"),))
    assert [told.split(": found")[0] for told in leaks_of(replace(WORLD, npcs=cards))] == [
        "npcs/tobin.toml: knowledge[oak].text"
    ]


def test_news_are_looked_through() -> None:
    flood = StateKey(type="bool", news={"true": "Since then he wound the gate."})
    (told,) = leaks_of(replace(WORLD, info=replace(WORLD.info, state={"flood": flood}), npcs={"mira": MIRA}))
    assert told.startswith("world.toml: state.flood.news.true: found the phrase 'wound the gate'")


def test_lore_for_some_is_kept_from_the_others() -> None:
    entry = Lore(id="weir", text="The weir has a door below the water.", tells=("door below",), who=("tobin",))
    world = replace(WORLD, lore={"weir": entry})
    assert leaks_of(world) == []
    (told,) = leaks_of(replace(world, info=replace(world.info, premise="There is a door below the water.")))
    assert told.startswith("world.toml: premise: found the phrase 'door below' of the lore weir, in the prompt of mira")


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("trust >= 40", "opens to the player with trust of mira toward the player from 40 (now 0)"),
        ("trust < -20", "opens to the player with trust of mira toward the player down to -21 (now 0)"),
        ("world.flood", "opens to the player with world.flood true (now false)"),
        (
            "world.hour > 5 and world.flood",
            "opens to the player with world.flood true (now false) and world.hour from 6 (now 0)",
        ),
        ("place.id == 'inn'", "opens to the player with mira at inn (now mill)"),
        ("world.where.mira == 'inn'", "opens to the player with mira at inn (now mill)"),
        ("trust > 100", "stays closed to the player, whatever the values"),
        ("speaker.id == 'tobin'", "stays closed to the player, whatever the values; open from the start to tobin"),
        ("trust > -5", "is open to the player from the start; open from the start to tobin"),
    ],
)
def test_what_opens_a_secret(when: str, words: str) -> None:
    assert openings_of(replace(HIDDEN, when=when, who=())) == [f"mira {words}"]


def test_who_shares_a_secret_has_an_opening_of_their_own() -> None:
    assert openings_of(HIDDEN) == [
        "mira opens to the player with trust of mira toward the player from 40 (now 0)",
        "tobin opens to the player with trust of tobin toward the player from 40 (now 0)",
    ]
    edges = (Relationship(source="tobin", target="mira", values={"trust": 50}),)
    assert openings_of(replace(HIDDEN, who=("place:inn",)), relationships=edges) == [
        "mira opens to the player with trust of mira toward the player from 40 (now 0)",
        "tobin opens to the player with tobin at inn and trust of tobin toward the player from 40 (now 0)",
    ]


def test_coverage_is_told() -> None:
    mira = audit(WORLD).coverage[0]
    assert coverage_words(mira) == (
        f"mira: all 6 combinations of the values of trust (6); {mira.prompts} different prompts"
    )
    secret = replace(HIDDEN, when="trust >= 40 and respect >= 10 and world.flood and world.hour > 6", who=())
    world = replace(WORLD, npcs={"mira": replace(MIRA, secrets=(secret,))})
    (exact,) = audit(world).coverage
    (pairs,) = audit(world, exact=100).coverage
    assert (exact.combinations, exact.exact, pairs.exact) == (6 * 6 * 2 * 5, True, False)
    assert coverage_words(pairs).startswith("mira: every two values together, out of 360 combinations, of the values")


@given(st.lists(st.integers(1, 5), max_size=7))
def test_every_two_values_meet_in_a_row(sizes: list[int]) -> None:
    rows = pairwise(sizes)
    for (i, a), (j, b) in combinations(enumerate(sizes), 2):
        assert {(row[i], row[j]) for row in rows} == set(product(range(a), range(b)))
    assert rows == pairwise(sizes)
    assert len(rows) <= prod(sizes)


@pytest.mark.parametrize(("name", "exact"), [("kiosk", 100_000), ("station_kepler", 1), ("riverbend", 1)])
def test_the_samples_leak_nothing(name: str, exact: int) -> None:
    report = audit(load_world(SAMPLES / name), exact=exact)
    assert report.leaks == ()
    assert all(opening.moment for opening in report.openings)


def test_the_command_tells_people_and_scripts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "npcs").mkdir()
    (tmp_path / "world.toml").write_text('id = "w"\nname = "W"\npremise = "She wound the gate."\n', encoding="utf-8")
    card = 'id = "mira"\nname = "Mira"\n[[secrets]]\nid = "gate"\ntext = "x"\nwhen = "trust >= 40"\n'
    (tmp_path / "npcs" / "mira.toml").write_text(card, encoding="utf-8")
    assert run("audit", str(tmp_path)) == 0
    assert capsys.readouterr().out.rstrip().endswith("Nothing leaks.")
    (tmp_path / "npcs" / "mira.toml").write_text(card + 'tells = "wound the gate"\n', encoding="utf-8")
    assert run("audit", str(tmp_path)) == 1
    assert "leak: world.toml: premise: found the phrase 'wound the gate'" in capsys.readouterr().out
    assert run("audit", "--json", str(tmp_path)) == 1
    data = json.loads(capsys.readouterr().out)
    assert [(leak["file"], leak["key"], leak["npc"]) for leak in data["leaks"]] == [("world.toml", "premise", "mira")]
    assert data["secrets"][0]["opens"] == {"trust": 40}
    assert run("audit", str(tmp_path / "npcs")) == 1
    assert "world.toml: found no such file" in capsys.readouterr().err


def run(*arguments: str) -> int | str | None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    return ended.value.code


def test_moods_and_forms_of_address_are_tried() -> None:
    angry = Line(text="I wound the gate.", when="npc.mood == 'angry'")
    familiar = Line(text="I wound the gate.", when="not npc.formal")
    voice = Voice(address=(Address(use="Sir", when="trust < 30", formal=True), Address(use="you", formal=False)))
    for line in (angry, familiar):
        card = replace(MIRA, voice=voice, lines={"bark": (line,)})
        assert leaks_of(replace(WORLD, npcs={"mira": card, "tobin": TOBIN})) != []
    opened = replace(HIDDEN, when="npc.mood == 'angry'")
    card = replace(MIRA, secrets=(opened,), lines={"bark": (angry,)})
    assert leaks_of(replace(WORLD, npcs={"mira": card, "tobin": TOBIN})) == []
