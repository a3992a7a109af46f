"""What the scene in which an NPC plays is to come to: each is told what the writer meant for it, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from npc_dialogue.text.tokens import truncate_to_tokens
from npc_dialogue.world.content import OWN

from .budget import limit_of
from .harmless import harmless_line
from .prompt import AuthoredLine, Part, Section
from .sections import section
from .view import View


def beat(view: View) -> list[Section]:
    """The open beat's goal, and when it is due the nudge, or what the writer would have the NPC say."""
    open_ = view.situation.beat
    if open_ is None or view.situation.occasion not in ("say", "greet", "converse"):
        return []
    told = []
    if goal := _own(view, open_.goal):
        told.append(f"What this talk is to come to: {goal}")
    if view.situation.due:
        if nudge := _own(view, open_.nudge):
            told.append(f"Bring it about now: {nudge}")
        elif lines := due_lines(view):
            told.append(f"Bring it about now: say something like “{lines[0].text}”")
    text = truncate_to_tokens(" ".join(told), limit_of("beat"))
    why = f"the beat {open_.id} of the scene is {'due' if view.situation.due else 'open'}"
    source = f"{view.situation.world.source('scenes')}#beats.{open_.id}"
    return [section("beat", Part.NOW, text, (source,), why)] if text else []


def due_lines(view: View) -> list[AuthoredLine]:
    """What the writer has this NPC say when the open beat is due; nothing before."""
    open_ = view.situation.beat
    if open_ is None or not view.situation.due:
        return []
    return [
        AuthoredLine(kind="topic", text=text, emotion=line.emotion, intensity=line.intensity)
        for line in open_.lines
        if line.npc == view.card.id and view.holds(line.when) and (text := " ".join(view.text(line.text).split()))
    ]


def _own(view: View, directions: Mapping[str, str]) -> str:
    """The words that are meant for this NPC."""
    template = directions.get(view.card.id, directions.get(OWN, ""))
    return harmless_line(view.text(template), frame=view.situation.frame)
