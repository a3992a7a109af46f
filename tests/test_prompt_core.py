"""A card without a core gets one cut from its description, and the writer is told."""

from __future__ import annotations

from dataclasses import replace

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.problems import too_long
from npc_dialogue.text.tokens import estimate_tokens
from tests.support.moments import WORLD, moment, sections

SENTENCE = "She keeps the mill at the head of the leat and counts what is ground."
LONG = " ".join(f"{n}. {SENTENCE}" for n in range(60))


def test_the_beginning_is_the_core_and_the_rest_follows_where_there_is_room() -> None:
    card = replace(WORLD.npcs["mira"], core="", description=LONG)
    world = replace(WORLD, npcs={**WORLD.npcs, "mira": card})
    made = build_prompt(moment("Hello.", world=world, context=8_192))
    (core,) = sections(made, "core")
    (rest,) = (section for section in sections(made, "voice") if "description" in section.sources[0])
    assert 600 < estimate_tokens(core.text) <= 700
    assert core.text.endswith("ground.")
    title, _, begun = core.text.partition("\n")
    assert title == "# Who you are"
    assert f"{begun} {rest.text.partition(chr(10))[2]}" == LONG
    assert "cut off" in core.why
    (hint,) = too_long(world)
    assert hint.key == "description"
    assert "There is no core" in hint.hint


def test_a_short_description_is_the_core_and_nothing_is_told() -> None:
    card = replace(WORLD.npcs["mira"], core="", description=SENTENCE)
    world = replace(WORLD, npcs={**WORLD.npcs, "mira": card})
    made = build_prompt(moment("Hello.", world=world))
    assert sections(made, "core")[0].text == f"# Who you are\n{SENTENCE}"
    assert not too_long(world)


def test_a_description_without_an_end_of_a_sentence_is_cut_at_a_word() -> None:
    card = replace(WORLD.npcs["mira"], core="", description="flour and more " * 400)
    world = replace(WORLD, npcs={**WORLD.npcs, "mira": card})
    (core,) = sections(build_prompt(moment("Hello.", world=world)), "core")
    assert 690 < estimate_tokens(core.text) <= 700
