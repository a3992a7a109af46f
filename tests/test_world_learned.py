"""What the gate makes of what somebody learned, and of what somebody was told."""

from __future__ import annotations

import json
from dataclasses import replace

from npc_dialogue.world.content import Card, Fact, Faction, Lore, Secret, StateKey, WorldInfo
from npc_dialogue.world.knowledge import Knowledge, given_away_by, knowledge, learnable
from npc_dialogue.world.learned import NOTHING, Learned, Learnings, Reveal
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

GATE = "npcs/mira.toml#secrets.gate"
PRICE = "npcs/mira.toml#knowledge.price"
WELL = "lore/old.toml#entries.well"
SECRET = Secret(
    id="gate",
    text="Mira shut the gate.",
    when="trust > 50",
    who=("faction:watch",),
    said={"*": ("I shut it.",), "tom": ("She shut it, she says.",)},
    tells=("shut the gate",),
    cover=("It jammed.",),
    spreads=True,
)
WORLD = World(
    info=WorldInfo(
        id="w",
        name="W",
        factions={"watch": Faction(name="the Watch")},
        state={"pence": StateKey(type="int", default=3), "dry": StateKey(type="bool", default=True)},
    ),
    npcs={
        "mira": Card(
            id="mira",
            name="Mira",
            secrets=(SECRET,),
            knowledge=(Fact(id="price", text="Flour is {{ world.pence }} pence.", tells=("pence",)),),
        ),
        "tom": Card(id="tom", name="Tom"),
        "odile": Card(id="odile", name="Odile", factions=("watch",)),
    },
    lore={
        "well": Lore(id="well", text="The well is deep.", who=("mira",), said={"*": ("Deep, that well.",)}),
        "sky": Lore(id="sky", text="The sky is wide."),
        "mud": Lore(id="mud", text="There is mud.", when="not world.dry"),
    },
    sources={"npcs.mira": "npcs/mira.toml", "lore.well": "lore/old.toml"},
)
STATE = WorldState.initial(WORLD.info)
RELATIONSHIPS = Relationships.initial(WORLD)


def reveal(source: str = GATE, **changes: object) -> Reveal:
    made = Reveal(source=source, from_="mira", told=("player",), phrase="shut the gate", time=10)
    return replace(made, **changes)  # type: ignore[arg-type]


def gated(learnings: Learnings, npc: str, speaker: str = "player") -> Knowledge:
    return knowledge(
        WORLD,
        STATE,
        RELATIONSHIPS,
        npc=npc,
        speaker=speaker,
        learned=learnings.by(npc),
        told=learnings.told(npc, speaker),
    )


def test_what_is_heard_is_hearsay_with_its_source_and_no_words_of_the_teller() -> None:
    learnings = NOTHING.after([reveal(told=("tom",), overheard=("player",)), reveal(WELL, told=("tom",))], turn=7)
    secret, well = gated(learnings, "tom").hearsay
    assert (secret.known.text, secret.learned.from_, secret.learned.time) == ("Mira shut the gate.", "mira", 10)
    assert secret.known.said == ("She shut it, she says.",)
    assert well.known.said == ("Deep, that well.",)
    assert gated(NOTHING, "tom").hearsay == ()
    told = NOTHING.after([reveal(told=("odile",))], turn=7)
    assert gated(told, "odile").hearsay[0].known.said == ()


def test_a_secret_stays_open_between_the_two_and_nobody_else() -> None:
    assert gated(NOTHING, "mira").covered[0].cover == ("It jammed.",)
    told = NOTHING.after([reveal()], turn=7)
    assert GATE in {each.source for each in gated(told, "mira").known}
    assert gated(told, "mira").covered == ()
    assert gated(told, "mira", "tom").covered != ()
    assert GATE not in {each.source for each in gated(told, "odile").known}


def test_what_was_filled_in_stays_as_it_was_told() -> None:
    told = NOTHING.after([reveal(PRICE, told=("tom",), text="Flour is 2 pence.")], turn=7)
    assert gated(told, "tom").hearsay[0].known.text == "Flour is 2 pence."
    unfilled = NOTHING.after([reveal(PRICE, told=("tom",))], turn=7)
    assert gated(unfilled, "tom").hearsay == ()


def test_what_one_knows_by_oneself_is_no_hearsay_and_what_is_gone_is_gone() -> None:
    gone = reveal("npcs/gone.toml#a.b", told=("mira",))
    told = NOTHING.after([reveal(PRICE, told=("mira",), text="x"), gone], turn=1)
    assert gated(told, "mira").hearsay == ()


def test_for_whom_it_makes_a_difference_to_hear_it() -> None:
    assert learnable(WORLD, "tom", GATE)
    assert learnable(WORLD, "odile", GATE), "shared, but only under a condition"
    assert not learnable(WORLD, "mira", GATE)
    assert not learnable(WORLD, "tom", "lore/sky.toml#entries.sky")
    assert not learnable(WORLD, "tom", WORLD.source("lore", "sky") + "#entries.sky")
    assert learnable(WORLD, "tom", WORLD.source("lore", "mud") + "#entries.mud")
    assert learnable(WORLD, "player", GATE)
    assert not learnable(WORLD, "player", PRICE), "the player cannot pass it on"
    assert not learnable(WORLD, "nobody", GATE)


def test_only_what_spreads_is_given_away_by_anybody() -> None:
    assert given_away_by(WORLD, "So you SHUT  the gate, for three pence?") == {GATE: "shut the gate"}
    assert given_away_by(WORLD, "So you shut the gates?") == {}


def test_the_order_in_which_turns_end_makes_no_difference() -> None:
    early, late = reveal(told=("tom",), time=1), reveal(told=("tom",), time=2)
    one = NOTHING.after([early], turn=3).after([late], turn=4)
    other = NOTHING.after([late], turn=4).after([early], turn=3)
    assert one == other
    assert one.by("tom")[GATE] == Learned(from_="mira", time=1, how="told", turn=3)


def test_learnings_and_reveals_come_back_from_the_store() -> None:
    learnings = NOTHING.after([reveal(overheard=("tom",)), reveal(PRICE, from_="odile", text="Dear.")], turn=3)
    assert Learnings.from_json(json.loads(json.dumps(learnings.to_json()))) == learnings
    assert Reveal.from_json(json.loads(json.dumps(reveal().to_json()))) == reveal()
