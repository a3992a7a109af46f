"""A stage direction in a narrator's words: `shrugs` is told as `Mira shrugs.`"""

from __future__ import annotations

import unicodedata

from npc_dialogue.speech.gestures import begins_done, plain_words
from npc_dialogue.speech.items import Aside
from npc_dialogue.speech.quotes import only_says
from npc_dialogue.text.scripts import script_of

_STOPS = {"han": "。", "hiragana": "。", "katakana": "。", "devanagari": "।", "thai": "", "lao": ""}


def narrated(aside: Aside, name: str) -> str:
    """The line that tells of it; "" where there is nothing to tell, as of `she says`. `name` is the NPC's."""
    text = aside.text
    if not text or only_says(text):
        return ""
    if aside.kind != "narration" and text[0].isascii() and begins_done(plain_words(text)):
        text = f"{name} {text[0].lower()}{text[1:]}"
    capital = text[0].title()
    text = (capital if len(capital) == 1 else text[0]) + text[1:]
    last = text[-1]
    ends = not last.isalnum() and unicodedata.category(last)[0] != "M"
    return text if ends else text + _STOPS.get(script_of(last), ".")
