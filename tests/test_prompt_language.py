"""Which language an NPC is told to speak: its own, or the player's where it speaks that too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Part
from npc_dialogue.speech.setting import SpeechSetting
from npc_dialogue.world.content import Voice
from tests.support.moments import WORLD, moment

CARD = replace(WORLD.npcs["mira"], voice=Voice(language="en", languages=("de-AT", "fr")))
POLYGLOT = replace(WORLD, npcs={**WORLD.npcs, "mira": CARD})


@pytest.mark.parametrize(
    ("wanted", "spoken", "told"),
    [
        ("", "en", "English"),
        ("de", "de", "German"),
        ("de_DE", "de", "German"),
        ("fr-CA", "fr", "French"),
        ("pl", "en", "English"),
        ("en-US", "en", "English"),
    ],
)
def test_the_players_language_is_spoken_by_who_speaks_it(wanted: str, spoken: str, told: str) -> None:
    made = build_prompt(moment("Hello.", world=POLYGLOT, language=wanted))
    assert made.language == spoken
    assert f"Answer in {told} " in made.text(Part.SYSTEM)
    assert SpeechSetting.of(POLYGLOT, CARD, language=wanted).language.split("-")[0] == spoken


def test_the_authored_voice_stays_with_the_language_of_its_lines() -> None:
    made = build_prompt(moment("Hello.", world=POLYGLOT, language="de"))
    assert made.own_language == "en"
