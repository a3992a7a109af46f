"""How sure an NPC is of what it knows, and from whom it has it, in words."""

from __future__ import annotations

from npc_dialogue.world.knowledge import Known

from .view import View

SURE, FAIRLY_SURE = 85, 50
"""From here on it is told as it stands; from there on as likely, below as a rumour."""


def worded(view: View, known: Known) -> str:
    """A fact as a prompt tells it: `Odile told you, and you are not sure of it: the bridge was sawn through.`"""
    lead = ""
    if known.heard_from:
        npcs = view.situation.world.npcs
        name = view.name_of(known.heard_from) if known.heard_from in npcs else view.text_of(known.heard_from)
        lead = f"{name} told you{doubt(known.sure)}"
    elif known.sure < FAIRLY_SURE:
        lead = "You have heard, and are not sure"
    elif known.sure < SURE:
        lead = "You believe, and are not certain"
    return f"{lead}: {known.text}" if lead else known.text


def doubt(sure: int) -> str:
    """What follows after who told it."""
    if sure >= SURE:
        return ""
    return ", and you are not certain of it" if sure >= FAIRLY_SURE else ", and you are not sure of it"
