"""How much of a prompt begins as the last one did: a server has that part at hand."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.render.forms import ROLES
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.prompt.remembered import EARLIER
from npc_dialogue.prompt.situation import Situation, Utterance
from npc_dialogue.world.files import load_world
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState

WORLD = load_world(Path(__file__).resolve().parents[1] / "samples" / "riverbend")
ASKED = (
    "Hello.",
    "What do you know about the river, the ferry and the mill?",
    "Tell me about Tobias and Wendel, the oak gate, the bell and the chapel.",
    "Hm.",
    "I walked down the Drove today, and it rained all afternoon, so my boots are wet. What would you do in my place?",
    "Tell me. " * 150,
)
LONGEST = "What of the mill? " * 400
TOLD = ("Well.", "The river is brown today.", "Two to one that it rains before the evening, and you may hold me to it.")


def talk(
    npc: str, *, context: int, max_tokens: int, turns: int, seed: int, asked: Sequence[str] = ASKED
) -> list[Prompt]:
    """The prompts of a long conversation in which nothing happens in the world."""
    chance = random.Random(seed)
    said: list[Utterance] = []
    prompts = []
    for number in range(turns):
        line = chance.choice(asked)
        prompts.append(
            build_prompt(
                Situation(
                    world=WORLD,
                    state=WorldState.initial(WORLD.info),
                    relationships=Relationships.initial(WORLD),
                    npc=npc,
                    speaker="player",
                    line=line,
                    utterances=tuple(said),
                    frame="context-abcdefgh",
                    context=context,
                    max_tokens=max_tokens,
                )
            )
        )
        answer = " ".join(chance.choice(TOLD) for _ in range(chance.randint(1, 3)))
        said += [
            Utterance(speaker="player", text=line, turn=f"t{number}"),
            Utterance(speaker=npc, text=answer, turn=f"t{number}", emotion="neutral"),
        ]
    return prompts


@settings(max_examples=12)
@given(
    st.sampled_from(sorted(WORLD.npcs)),
    st.sampled_from([(3_072, 190), (3_500, 875), (4_096, 190), (4_096, 1_024), (8_192, 400)]),
    st.integers(0, 2**16),
)
def test_the_system_part_stays_while_nothing_in_the_world_changes(npc: str, size: tuple[int, int], seed: int) -> None:
    context, max_tokens = size
    prompts = talk(npc, context=context, max_tokens=max_tokens, turns=30, seed=seed, asked=(*ASKED, LONGEST))
    assert len({made.text(Part.SYSTEM).partition(EARLIER)[0].rstrip() for made in prompts}) == 1


def test_what_was_earlier_is_told_anew_only_where_the_conversation_is_cut_anew() -> None:
    prompts = talk("mira", context=4_096, max_tokens=190, turns=60, seed=3)  # of which one takes more than its share
    told = {(made.history[0].turn, made.text(Part.SYSTEM).partition(EARLIER)[2]) for made in prompts[1:]}
    assert 1 < len(told) == len({begin for begin, _ in told})
    assert all(bool(text) == (begin != "t0") for begin, text in told)


@pytest.mark.parametrize(("context", "moves", "same"), [(4_096, 0.35, 0.70), (8_192, 0.20, 0.75), (32_768, 0.03, 0.90)])
def test_the_beginning_of_the_conversation_stays_for_turns_and_never_goes_back(
    context: int, moves: float, same: float
) -> None:
    prompts = talk("mira", context=context, max_tokens=220, turns=160, seed=3)
    firsts = [int(made.history[0].turn[1:]) for made in prompts[1:]]
    assert firsts == sorted(firsts), "what was cut does not come back"
    assert sum(one != other for one, other in pairwise(firsts)) < moves * len(firsts)
    shares = [shared(one, other) for one, other in pairwise(prompts[60:])]
    assert sum(shares) / len(shares) > same


def shared(before: Prompt, after: Prompt) -> float:
    """The part of a prompt, in characters, that begins as the one before."""
    one, other = ("\n".join(m["content"] for m in ROLES["leading"](made).messages) for made in (before, after))
    length = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return length / len(other)
