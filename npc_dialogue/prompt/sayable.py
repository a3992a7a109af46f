"""What of a prompt is to be said and what is not: for whoever listens to the reply, never for a voice."""

from __future__ import annotations

from .prompt import Cover, Prompt, SectionKind

_UNSAID: frozenset[SectionKind] = frozenset({"rules", "instructions", "proposals", "steering", "reminder"})


def instructions(prompt: Prompt) -> str:
    """How to answer, and the titles of sections: what is never to be heard, one text a line."""
    lines = [
        line
        for section in prompt.sections
        if section.included
        for line in section.text.split("\n")
        if section.kind in _unsaid(prompt) or line.startswith("# ")
    ]
    return "\n".join(lines)


def _unsaid(prompt: Prompt) -> frozenset[SectionKind]:
    """The steps of a bridge are what its narrator is to tell."""
    return _UNSAID - {"steering"} if prompt.occasion == "narrate" else _UNSAID


def used(prompt: Prompt) -> str:
    """What the speaker says, what was heard before, and what the prompt tells."""
    told = [section.text for section in prompt.sections if section.included and section.kind not in _unsaid(prompt)]
    return "\n".join([prompt.line, *(message.text for message in prompt.history), *told])


def asked_cover(prompt: Prompt, source: str) -> Cover | None:
    """What is said instead of a closed secret, if what was said touches it."""
    asked = any(each.kind == "covers" and each.included and source in each.sources for each in prompt.sections)
    if not asked:
        return None
    return next((each for each in prompt.material.covers if source.endswith(f"#secrets.{each.id}") and each.said), None)
