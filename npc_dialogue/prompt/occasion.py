"""What makes an NPC speak that nobody has spoken to: it is told so at the end of the prompt."""

from __future__ import annotations

from npc_dialogue.text.tokens import truncate_to_tokens

from .prompt import Part, Section
from .sections import section
from .view import View

ABOUT_TOKENS = 60


def occasion(view: View) -> list[Section]:
    """For a remark into the air and for talk among several: what it is about, and that it is short."""
    situation = view.situation
    if situation.occasion == "bark":
        text = "Nobody has spoken to you. Say one short sentence to yourself, of at most twelve words."
        why = "a remark to nobody in particular"
    elif situation.occasion == "converse":
        others = " and ".join(view.name_of(who) for who in situation.company)
        first = "" if situation.line else " Say the first words."
        text = f"You talk with {others}.{first} Have you nothing to add, write only …"
        why = "one of several that talk"
    else:
        return []
    if about := truncate_to_tokens(view.text_of(situation.about), ABOUT_TOKENS):
        text += f" It is about this: {about}"
    return [section("steering", Part.NOW, text, ("request.about",), why)]
