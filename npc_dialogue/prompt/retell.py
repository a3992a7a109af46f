"""A chapter told again by a model: what it is asked, and what of its answer may stand."""

from __future__ import annotations

import re

from npc_dialogue.text.clean import clean_line
from npc_dialogue.text.languages import base_language, guess_language
from npc_dialogue.world.knowledge import given_away
from npc_dialogue.world.presence import name_of
from npc_dialogue.world.world import World

from .estimate import estimate_tokens
from .harmless import harmless_line
from .history import ROLE_TOKENS
from .languages import LANGUAGES
from .prompt import Material, Part, Prompt
from .sections import section
from .situation import Chapter

LONGEST = 400
"""Characters of a chapter as a model tells it."""
_WORDS = 60
_NOTES = "Notes"
_NO_PROSE = re.compile(r"[<>\[\]{}*#|`]")
_REFUSES = re.compile(
    r"^(sorry|i'?m sorry|i can'?t|i cannot|i am unable|as an ai|es tut mir leid|ich kann (das )?nicht)\b"
    r"|\blanguage model\b|\bsprachmodell\b",
    re.IGNORECASE,
)


def retelling(world: World, npc: str, chapter: Chapter, *, frame: str, context: int) -> Prompt:
    """Asks for two sentences in place of a chapter's excerpts."""
    card = world.npcs[npc]
    language = base_language(world.language(npc))
    name = harmless_line(card.name, frame=frame)
    text = (
        f"You keep the memories of {name}. The notes are what {name} heard, said and saw. Retell them in "
        f"{LANGUAGES.get(language, language)}, in at most two sentences and {_WORDS} words: who said or did what, "
        f"with the names, figures and promises. Call {name} by name. Add nothing. Write the sentences alone."
    )
    notes = " ".join(
        f"{name_of(world, each.speaker)}: “{each.text}”" if each.speaker else each.text for each in chapter.excerpts
    )
    line = harmless_line(notes, frame=frame)
    asked = section("rules", Part.SYSTEM, text, ("engine",), "always")
    return Prompt(
        npc=npc,
        npc_name=name,
        speaker="notes",
        speaker_name=_NOTES,
        language=language,
        occasion="say",
        sections=(asked,),
        history=(),
        line=line,
        material=Material(),
        frame=frame,
        max_tokens=_WORDS * 3,
        sentences=2,
        context=context,
        tokens=asked.tokens + estimate_tokens(line) + 2 * ROLE_TOKENS,
    )


def sound(told: str, world: World, npc: str, chapter: Chapter) -> str:
    """What a model made of a chapter as one line; "" where it must not stand for it.

    It must be prose of the right length and language, refuse nothing, name no figure that is not in the excerpts, and
    give away nothing that they do not.
    """
    text = clean_line(told, limit=LONGEST + 1)
    excerpts = " ".join(each.text for each in chapter.excerpts)
    language = guess_language(text)
    figures = set(re.findall(r"\d+", text)) - set(re.findall(r"\d+", excerpts))
    sources = {source for each in chapter.excerpts for source in each.sources}
    if (
        not text
        or len(text) > LONGEST
        or _NO_PROSE.search(text)
        or _REFUSES.search(text)
        or (language is not None and language != base_language(world.language(npc)))
        or figures
        or not given_away(world, npc, [text]) <= sources
    ):
        return ""
    return text
