"""The neutral prompt in each model's own form: one file a form, nothing in it that is not in the prompt."""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Prompt

from .alternating import alternating
from .rendered import ChatMessage


def chat_messages(prompt: Prompt) -> list[ChatMessage]:
    """Strictly one leading system message, then user and assistant in alternation, a user message last."""
    return list(alternating(prompt).messages)
