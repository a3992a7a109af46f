"""Llama 3 Instruct, the template of both Euryales. The text's own begin mark is left to the server, which adds it."""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Prompt

from .layout import conversation, last, stops, system
from .rendered import Rendered


def llama3(prompt: Prompt) -> Rendered:
    """One text that ends where the model is to speak."""
    talk = [_message("assistant" if said.mine else "user", said.text) for said in conversation(prompt)]
    text = "".join([_message("system", system(prompt)), *talk, _message("user", last(prompt)), _head("assistant")])
    return Rendered(text=text, stop=stops(prompt, "<|eot_id|>", "<|start_header_id|>", "<|end_of_text|>"))


def _message(role: str, text: str) -> str:
    return f"{_head(role)}{text}<|eot_id|>"


def _head(role: str) -> str:
    return f"<|start_header_id|>{role}<|end_header_id|>\n\n"
