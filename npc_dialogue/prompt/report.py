"""A prompt as plain data, for `inspect`, `npc-dialogue prompt` and the preview."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from .budget import BUDGET
from .difference import differences
from .estimate import estimate_tokens
from .prompt import Part, Prompt

Json = Any


def report(prompt: Prompt, *, sent: Mapping[str, Json] | None = None, before: Prompt | None = None) -> dict[str, Json]:
    """Every section with its source, tokens and reason, the conversation, and the sums in tokens.

    `sent`: what a voice makes of it, for those that send it to a model. `before`: what it would have been without what
    was supposed for it; the differences are told.
    """
    found: dict[str, Json] = {
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
        "budget": _budget(prompt),
        "tokens": {"prompt": prompt.tokens, "reply": prompt.max_tokens, "context": prompt.context},
    }
    if before is not None:
        found["differences"] = [asdict(difference) for difference in differences(before, prompt)]
    return found if sent is None else {**found, "sent": dict(sent)}


def _budget(prompt: Prompt) -> list[dict[str, Json]]:
    """What each kind may take and took, from what is kept longest to what is left out first."""
    taken: Counter[str] = Counter()
    left_out: Counter[str] = Counter()
    for section in prompt.sections:
        (taken if section.included else left_out)[section.kind] += section.tokens
    taken["line"] = estimate_tokens(prompt.line)
    taken["history"] = prompt.conversation_tokens
    return [
        {**asdict(allowance), "tokens": taken[allowance.kind], "left_out": left_out[allowance.kind]}
        for allowance in BUDGET
    ]
