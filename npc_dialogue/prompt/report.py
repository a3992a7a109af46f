"""A prompt as plain data, for `inspect`, `npc-dialogue prompt` and the preview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .prompt import Part, Prompt

Json = Any


def report(prompt: Prompt, *, sent: Mapping[str, Json] | None = None) -> dict[str, Json]:
    """Every section with its source, tokens and reason, the conversation, and the sums in tokens.

    `sent`: what a voice makes of it, for those that send it to a model.
    """
    found = {
        "npc": prompt.npc,
        "speaker": prompt.speaker,
        "language": prompt.language,
        "sections": [
            {
                "kind": section.kind,
                "part": section.part.value,
                "text": section.text,
                "sources": list(section.sources),
                "tokens": section.tokens,
                "included": section.included,
                "why": section.why,
            }
            for section in prompt.sections
        ],
        "history": [
            {
                "speaker": message.speaker,
                "name": message.name,
                "text": message.text,
                "turn": message.turn,
                "emotion": message.emotion,
                "tokens": message.tokens,
            }
            for message in prompt.history
        ],
        "line": prompt.line,
        "system": prompt.text(Part.SYSTEM),
        "now": prompt.text(Part.NOW),
        "problems": list(prompt.problems),
        "tokens": {"prompt": prompt.tokens, "reply": prompt.max_tokens, "context": prompt.context},
    }
    return found if sent is None else {**found, "sent": dict(sent)}
