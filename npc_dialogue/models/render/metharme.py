"""Metharme, the template of UnslopNemo: `<|system|>…<|user|>…<|model|>…`, without white space between."""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Prompt

from .layout import stops, system, turns
from .rendered import Rendered


def metharme(prompt: Prompt) -> Rendered:
    """One text that ends where the model is to speak."""
    talk = "".join(f"{'<|model|>' if said.mine else '<|user|>'}{said.text}" for said in turns(prompt))
    text = f"<|system|>{system(prompt)}{talk}<|model|>"
    return Rendered(text=text, stop=stops(prompt, "<|user|>", "<|system|>", "<|model|>"))
