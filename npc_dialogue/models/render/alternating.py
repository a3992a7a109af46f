"""One leading system message, then user and assistant strictly by turns; every chat template takes it."""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Prompt

from .layout import SILENCE, system, turns
from .rendered import ChatMessage, Rendered


def alternating(prompt: Prompt) -> Rendered:
    """Messages with the roles system, user and assistant; the first and the last after the system's are the user's."""
    messages: list[ChatMessage] = [{"role": "system", "content": system(prompt)}]
    talk = turns(prompt)
    if talk[0].mine:
        messages.append({"role": "user", "content": SILENCE})
    messages += [{"role": "assistant" if said.mine else "user", "content": said.text} for said in talk]
    return Rendered(messages=tuple(messages))
