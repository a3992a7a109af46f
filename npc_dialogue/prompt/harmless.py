"""Words from outside made harmless before they enter a prompt: the player's, the game's, a mod's.

The same words come again with every turn and in every playthrough, so what was made of them is kept; only the frame's
label is each playthrough's own.
"""

from __future__ import annotations

from functools import lru_cache

from npc_dialogue.text.clean import clean_line, strip_markup
from npc_dialogue.text.template_tokens import neutralise


def harmless_line(text: str, *, frame: str, limit: int = 4_000) -> str:
    """One line without control characters, markup, template tokens or the frame's label; at most `limit` characters."""
    return _line(text, limit).replace(frame, "…")


def harmless_text(text: str, *, frame: str, limit: int = 40_000) -> str:
    """The same for the writer's own text, whose line breaks stay; values of the world are filled in by now."""
    return _text(text, limit).replace(frame, "…").strip()


@lru_cache(maxsize=16_384)
def _line(text: str, limit: int) -> str:
    cleaned = clean_line(text, limit=limit)  # markup may hide behind characters
    if (stripped := strip_markup(cleaned)) != cleaned:
        cleaned = clean_line(stripped, limit=limit)
    return neutralise(cleaned)


@lru_cache(maxsize=16_384)
def _text(text: str, limit: int) -> str:
    return neutralise(clean_line(text, limit=limit, multiline=True))
