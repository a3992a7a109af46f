"""What the forms share: the system text, the conversation, and the last message with what is true just now.

What is true just now joins the last message in a frame whose label nobody else knows, so that a server can reuse its
work on all that came before, and a model that takes a system message only at the start can still be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from npc_dialogue.prompt.prompt import Part, Prompt, Section

SILENCE = "…"
"""Said by nobody, where a form needs words and there are none."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message of the conversation; `mine` is the NPC's."""

    mine: bool
    name: str
    text: str


def everything(_section: Section) -> bool:
    """Every section that is included."""
    return True


def system(prompt: Prompt, takes: Callable[[Section], bool] = everything) -> str:
    """The sections of the system prompt that `takes` lets pass, one blank line between them."""
    return _joined(prompt, Part.SYSTEM, takes)


def conversation(prompt: Prompt) -> Iterator[Said]:
    """What was said before, oldest first; all words but the NPC's own carry their speaker's name.

    The player's too, though a model could tell them: `Tobias: I did it`, typed by a player, would else be Tobias's.
    """
    for said in prompt.history:
        yield Said(said.mine, said.name, said.marked if said.mine else f"{said.name}: {said.text}")


def last(prompt: Prompt, takes: Callable[[Section], bool] = everything, *, named: bool = True) -> str:
    """What is true just now, in its frame, and what the speaker says; `named`: with the name in front."""
    now = _joined(prompt, Part.NOW, takes)
    parts = [f"<{prompt.frame}>\n{now}\n</{prompt.frame}>"] if now else []
    if prompt.line:
        parts.append(f"{prompt.speaker_name}: {prompt.line}" if named else prompt.line)
    return "\n".join(parts) or SILENCE


def turns(prompt: Prompt) -> list[Said]:
    """The conversation and the last message, those of one side behind each other made one."""
    merged: list[Said] = []
    for said in (*conversation(prompt), Said(False, prompt.speaker_name, last(prompt))):
        if merged and merged[-1].mine is said.mine:
            said = Said(said.mine, merged[-1].name, f"{merged[-1].text}\n{said.text}")  # noqa: PLW2901
            merged.pop()
        merged.append(said)
    return merged


def stops(prompt: Prompt, *marks: str) -> tuple[str, ...]:
    """What ends a reply: the template's marks, and the model's going on with the speaker's words."""
    return (*marks, f"\n{prompt.speaker_name}:")


def _joined(prompt: Prompt, part: Part, takes: Callable[[Section], bool]) -> str:
    sections = (section for section in prompt.sections if section.part is part and section.included)
    return "\n\n".join(section.text for section in sections if section.text and takes(section))
