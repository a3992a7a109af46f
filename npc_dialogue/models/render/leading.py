"""One leading system message, then everybody's words as they were said; for models whose template takes any order."""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Prompt

from .layout import conversation, last, system
from .rendered import ChatMessage, Rendered


def leading(prompt: Prompt) -> Rendered:
    """Messages with the roles system, user and assistant; a user message last."""
    messages: list[ChatMessage] = [{"role": "system", "content": system(prompt)}]
    messages += [{"role": "assistant" if said.mine else "user", "content": said.text} for said in conversation(prompt)]
    messages.append({"role": "user", "content": last(prompt)})
    return Rendered(messages=tuple(messages))
