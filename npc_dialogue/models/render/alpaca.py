"""Alpaca, the template of MythoMax: the card, then `### Instruction:` and `### Response:` by turns.

The sentence before the last response is the one that the model's author gives for role-play; the names in it are the
prompt's.
"""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Prompt

from .layout import stops, system, turns
from .rendered import Rendered


def alpaca(prompt: Prompt) -> Rendered:
    """One text that ends where the model is to speak."""
    heads = ("### Instruction:", "### Response:")
    talk = "\n\n".join(f"{heads[said.mine]}\n{said.text}" for said in turns(prompt))
    wish = (
        f"Write {prompt.npc_name}'s next reply in a chat between {prompt.speaker_name} and {prompt.npc_name}. "
        "Write a single reply only."
    )
    return Rendered(text=f"{system(prompt)}\n\n{talk}\n{wish}\n\n### Response:\n", stop=stops(prompt, "\n### "))
