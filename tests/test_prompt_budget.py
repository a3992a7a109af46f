"""What holds of every prompt, however much and however bad the text is that writers, players and games put in."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from npc_dialogue.models.render.forms import ROLES, TEMPLATES
from npc_dialogue.models.render.rendered import Rendered
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Part, Prompt, SectionKind
from npc_dialogue.prompt.situation import Situation, Utterance
from npc_dialogue.text.tokens import estimate_tokens
from npc_dialogue.world.content import Card, Fact, Relationship, WorldInfo
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World
from tests.support.hostile import FRAME, SECRET, TOKENS, situations

LIMITS: dict[SectionKind, int] = {"rules": 250, "core": 700, "standing": 100}
"""What is in every prompt, besides the line with at most 1,000 tokens."""
FORMS = {name: form for name, form in {**ROLES, **TEMPLATES}.items() if name != "own-roles"}
HEALTH = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


def everything(rendered: Rendered) -> str:
    """All that a model reads."""
    return "\n".join(message["content"] for message in rendered.messages) + rendered.text


def size(rendered: Rendered) -> int:
    """In tokens, with the marks that a chat template puts around a message."""
    return sum(estimate_tokens(message["content"]) + 4 for message in rendered.messages)


def never_left_out(situation: Situation, made: Prompt) -> None:
    included = {section.kind: section for section in made.sections if section.included}
    for kind, limit in LIMITS.items():
        assert included[kind].tokens == estimate_tokens(included[kind].text) <= limit, kind
    heading, _, told = included["standing"].text.partition("\n")
    assert heading.startswith("# How you stand to")
    assert told.strip()
    assert bool(made.line) == bool(situation.line.strip())
    assert estimate_tokens(made.line) <= 1_000


@settings(max_examples=40, suppress_health_check=HEALTH)
@given(situations(), st.sampled_from(["alternating", "leading"]))
def test_the_four_parts_are_there_and_all_fits_with_room_for_a_reply(situation: Situation, form: str) -> None:
    made = build_prompt(situation)
    never_left_out(situation, made)
    sent = ROLES[form](made)
    assert size(sent) <= situation.context - situation.max_tokens
    assert size(sent) <= made.tokens + 60
    text = everything(sent)
    for kind in LIMITS:
        assert next(section.text for section in made.sections if section.kind == kind) in text
    assert made.line in text


@settings(max_examples=40, suppress_health_check=HEALTH)
@given(situations())
def test_nothing_closed_foreign_or_forged_is_sent_or_answered_from(situation: Situation) -> None:
    made = build_prompt(situation)
    sections = "\n".join(section.text for section in made.sections)  # those left out are shown by `inspect`
    answers = "\n".join(text for known in made.material.tellable for text in known.said)
    answers += "\n".join(text for cover in made.material.covers for text in cover.said)
    sent = [everything(form(made)) for form in FORMS.values()]
    for text in (*sent, sections, repr(made.material)):
        assert SECRET not in text
        assert not re.search(r"F[1-9]x", text), "what only others know"
    for text in (*sent, sections, answers):
        assert not any(token in text for token in TOKENS)
    assert {text.count(FRAME) for text in sent} == {3}, "in the rules, before and behind what is true just now"


@pytest.mark.parametrize("turns", [0, 1_000])
@pytest.mark.parametrize(("context", "max_tokens"), [(3_072, 768), (3_072, 220), (4_096, 220), (32_768, 220)])
def test_the_four_parts_at_the_first_turn_and_the_thousandth(turns: int, context: int, max_tokens: int) -> None:
    situation = full(context, max_tokens)
    past = tuple(
        Utterance(speaker=("player", "n0")[n % 2], text=f"turn {n} of the river", turn=f"t{n}") for n in range(turns)
    )
    made = build_prompt(replace(situation, utterances=past))
    never_left_out(situation, made)
    assert estimate_tokens(made.line) > 900
    for form in ("alternating", "leading"):
        assert size(ROLES[form](made)) <= context - max_tokens
    assert made.tokens <= context - max_tokens - context // 20, "estimates may be wrong by a twentieth"
    if turns and context > 3_072:
        assert made.history[-1].text == "turn 999 of the river"
    assert made.text(Part.NOW) == "Answer as Mira: a feeling in brackets, then at most 3 sentences." or context > 4_096


def full(context: int, max_tokens: int) -> Situation:
    """Every part as long as it may be, or longer."""
    info = WorldInfo(id="w", name="W", rules=("Nobody here hurries. " * 5,) * 9, premise="A river. " * 300)
    facts = tuple(Fact(id=f"f{n}", text=f"The {n}th stone of the mill is worn.") for n in range(200))
    card = Card(id="n0", name="Mira", core="She grinds. " * 600, description="Old. " * 400, knowledge=facts)
    edge = Relationship(source="n0", target="player", text="A stranger with a long story. " * 40)
    world = World(info=info, npcs={"n0": card}, relationships=(edge,))
    return Situation(
        world=world,
        state=WorldState.initial(info),
        relationships=Relationships.initial(world),
        npc="n0",
        speaker="player",
        line="and the mill " * 400,
        frame=FRAME,
        context=context,
        max_tokens=max_tokens,
    )
