"""Words from outside made harmless before they enter a prompt: the player's, the game's, a mod's."""

from __future__ import annotations

from npc_dialogue.text.clean import clean_line, strip_markup
from npc_dialogue.text.template_tokens import neutralise


def harmless_line(text: str, *, frame: str, limit: int = 4_000) -> str:
    """One line without control characters, markup, template tokens or the frame's label; at most `limit` characters."""
    return _without_frame(neutralise(clean_line(strip_markup(text), limit=limit)), frame)


def harmless_text(text: str, *, frame: str, limit: int = 40_000) -> str:
    """The same for the writer's own text, whose line breaks stay; values of the world are filled in by now."""
    return _without_frame(neutralise(clean_line(text, limit=limit, multiline=True)), frame).strip()


def _without_frame(text: str, frame: str) -> str:
    while frame in text:  # until none is left: taking one out may build another
        text = text.replace(frame, "")
    return text
