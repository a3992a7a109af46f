"""Why an NPC stands to the speaker as it does, in words."""

from __future__ import annotations

from npc_dialogue.world.relationships import day_of

from .estimate import estimate_tokens
from .view import View

MOST = 3
"""The newest reasons, as far as they fit."""


def because(view: View, room: int) -> str:
    """`Because: kept the watch (today); carried the sacks (3 days ago).` in at most `room` tokens; "" for no reason.

    Whole days, since this stands in the part of the prompt that a server has at hand.
    """
    found = ""
    told = [each for each in reversed(view.edge.reasons) if each.text]
    for reason in told[:MOST]:
        words = view.text_of(reason.text).rstrip(".") + _days(view.situation.state.time, reason.time)
        longer = f"{found.removesuffix('.')}; {words}." if found else f"Because: {words}."
        if estimate_tokens(longer) > room:
            break
        found = longer
    return found


def _days(now: int | None, then: int | None) -> str:
    if now is None or then is None or then > now:
        return ""
    days = day_of(now) - day_of(then)
    return f" ({'today' if days == 0 else 'yesterday' if days == 1 else f'{days} days ago'})"
