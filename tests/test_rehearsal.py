"""What a scripted conversation demands of replies and of what an NPC would do, and what it says to that."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from npc_dialogue.commands.rehearsal import rehearse
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.world.checks import check_world
from npc_dialogue.world.content import Action, Card, Deed, Expectation, Playthrough, ScriptedAnswer, Step, WorldInfo
from npc_dialogue.world.world import World

GIVE = Action(
    id="give",
    text="Hands over something small.",
    arguments={"item": {"type": "string"}, "count": {"type": "integer", "default": 1}},
)
OPEN = Action(id="open_gate", text="Opens the gate.", answer=True, refused={"*": ("The gate stays shut.",)})
WORLD = World(
    info=WorldInfo(id="w", name="W"),
    npcs={"mira": Card(id="mira", name="Mira")},
    actions={"give": GIVE, "open_gate": OPEN},
)
GIVES = "[warm] [do give item=bread count=2] Here you are, two loaves."
OPENS = "[neutral] Good day. Well. [do open_gate] I open it for you."


def complaints(said: Sequence[str], *steps: Step) -> list[str]:
    """What is told of steps to which a model says this."""
    coming = iter(said)
    model = ScriptedModel(lambda _prompt: reply(next(coming)))
    return asyncio.run(rehearse(WORLD, Playthrough(title="t", steps=steps), [model, ScriptedModel(reply("Hm."))]))


def asks(expect: Expectation, answers: dict[str, ScriptedAnswer] | None = None) -> Step:
    return Step(npc="mira", say="Well?", expect=expect, answers=answers or {})


@pytest.mark.parametrize(
    ("expect", "told"),
    [
        (Expectation(does=Deed(name="give", args={"item": "bread", "count": 2}), never_does=("open_gate",)), ""),
        (Expectation(does=Deed(name="give")), ""),
        (Expectation(does=Deed(name="give", args={"count": 2})), ""),
        (
            Expectation(does=Deed(name="give", args={"item": "nail"})),
            "expected it to do give {'item': 'nail'}, it would do give {'item': 'bread', 'count': 2}",
        ),
        (
            Expectation(does=Deed(name="open_gate")),
            "expected it to do open_gate, it would do give {'item': 'bread', 'count': 2}",
        ),
        (Expectation(never_does=("give",)), "it would do give"),
        (Expectation(words=5, sentences=1, emotion="warm"), ""),
        (Expectation(words=4), "more than 4 words: Here you are, two loaves."),
        (Expectation(tags=("cut",)), "no line has the tag 'cut': Here you are, two loaves."),
    ],
)
def test_what_an_npc_would_do_is_held_against_what_is_expected(expect: Expectation, told: str) -> None:
    assert complaints([GIVES], asks(expect)) == ([f"step 1: {told}"] if told else [])


def test_the_game_says_yes_unless_the_step_says_otherwise() -> None:
    opened = Expectation(does=Deed(name="open_gate"), says=("I open it",), never=("stays shut",))
    shut = Expectation(does=Deed(name="open_gate"), says=("stays shut",), never=("I open it",), tags=("refused",))
    knows = Expectation(prompt_has=("It is jammed.",), does=Deed(name="give"))
    no = {"open_gate": ScriptedAnswer(accepted=False, note="It is jammed.")}
    assert complaints([OPENS], asks(opened)) == []
    assert complaints([OPENS, GIVES], asks(shut, no), asks(knows)) == []
    assert complaints(["[neutral] Good day."], asks(opened, no)) == [
        "step 1: expected one of ['I open it'] in: Good day.",
        "step 1: expected it to do open_gate, it would do nothing",
    ]


def test_actions_that_nobody_declared_are_told_before() -> None:
    expect = Expectation(does=Deed(name="gave"), never_does=("open_gat",))
    steps = (
        asks(expect, {"opens": ScriptedAnswer(accepted=True)}),
        asks(Expectation(does=Deed(name="give", args={"itm": "x"}))),
    )
    world = replace(WORLD, playthroughs={"t": Playthrough(title="t", steps=steps)})
    assert [f"{each.key}: {each.found}" for each in check_world(world)] == [
        "steps[1].answers.opens: 'opens'",
        "steps[1].expect.never_does: 'open_gat'",
        "steps[1].expect.does.name: 'gave'",
        "steps[2].expect.does.args.itm: 'itm'",
    ]
