"""How they parted: when, whether the NPC was cut off, and what was left hanging in the air."""

from __future__ import annotations

from npc_dialogue.text.tokens import truncate_to_tokens

from .prompt import Part, Section
from .sections import section, span
from .situation import LastTalk
from .view import View

FIRST_TOKENS = 120
"""Of the first greeting, which an imported card may have a page of."""
ASKED_TOKENS = 40
WORTH_TELLING = 30
"""Game minutes since the last talk from which on the NPC is told how long it was."""


def parting(view: View) -> list[Section]:
    """That the NPC was interrupted, and for a greeting all that it remembers of how they parted."""
    greets = view.situation.occasion == "greet"
    last = view.situation.last_talk
    found = []
    told = _remembered(view, last) if greets and last is not None else _interrupted(view, last)
    if told and last is not None:
        found.append(section("steering", Part.NOW, told, (f"turn.{last.turn[1:]}",), "how they parted"))
    if greets and not view.situation.met and (first := _first_greeting(view)):
        source = f"{view.situation.world.source('npcs', view.card.id)}#lines.greeting"
        text = f"You have not met before. Say something like: “{first}”"
        found.append(section("steering", Part.NOW, text, (source,), "the first greeting whose condition holds"))
    return found


def _interrupted(view: View, last: LastTalk | None) -> str:
    if last is None or not last.cut:
        return ""
    return (
        "You were interrupted before you had finished." if last.spoke else "You were interrupted before you answered."
    )


def _remembered(view: View, last: LastTalk) -> str:
    told = []
    now, then = view.situation.state.time, last.time
    if now is not None and then is not None and now - then >= WORTH_TELLING:
        told.append(f"You last spoke with each other {span(now - then)} ago.")
    if last.cut:
        told.append("Last time you were interrupted before you had finished.")
    elif last.asked and (asked := view.text_of(last.asked)):
        told.append(f"You had asked “{truncate_to_tokens(asked, ASKED_TOKENS)}” and got no answer.")
    return " ".join(told)


def _first_greeting(view: View) -> str:
    lines = (view.text(line.text) for line in view.card.lines.get("greeting", ()) if view.holds(line.when))
    return truncate_to_tokens(view.text_of(next(filter(None, lines), "")), FIRST_TOKENS)
