"""Aion-RP's template: `__SYSTEM__: …`, `__USER__: …`, `__ASSISTANT__: …`, one line break between."""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Prompt

from .layout import stops, system, turns
from .rendered import Rendered


def aion(prompt: Prompt) -> Rendered:
    """One text that ends where the model is to speak."""
    talk = "".join(f"{'__ASSISTANT__' if said.mine else '__USER__'}: {said.text}\n" for said in turns(prompt))
    text = f"__SYSTEM__: {system(prompt)}\n{talk}__ASSISTANT__:"
    return Rendered(text=text, stop=stops(prompt, "__USER__:", "__SYSTEM__:", "__ASSISTANT__:"))
