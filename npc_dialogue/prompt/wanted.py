"""What the speaker wants where that changes how to answer: a hint at the end of the prompt."""

from __future__ import annotations

from collections.abc import Mapping

from npc_dialogue.text.languages import base_language
from npc_dialogue.text.talk.intent import Intent, intent_among, intent_of
from npc_dialogue.world.world import World

from .prompt import Part, Section
from .sections import section, sentence
from .view import View

_HINTS: Mapping[Intent, str] = {
    "shorter": "{who} wants it short: give the gist at once.",
    "continue": "{who} wants you to go on where you stopped; do not begin anew.",
    "leave": "{who} is leaving: say goodbye and ask nothing more.",
    "threaten": "{who} threatens you: answer as somebody like you would.",
}
_HINTED = frozenset(_HINTS)


def intent_toward(world: World, npc: str, text: str, language: str = "") -> Intent | None:
    """What somebody wants who says this to an NPC; `language` is the speaker's where the game has said so.

    Raises KeyError for an unknown NPC.
    """
    if not text:
        return None
    return intent_of(text, usual=base_language(world.language(npc, language)), npc_name=world.npcs[npc].name)


def wanted(view: View) -> list[Section]:
    """One sentence for what changes how to answer; what is asked, told or offered needs none."""
    intent = _intent(view)
    if intent is None:
        return []
    text = sentence(_HINTS[intent].format(who=view.speaker_name))
    return [section("wanted", Part.NOW, text, ("request.text",), f"the line is taken for: {intent}")]


def is_short_wanted(view: View) -> bool:
    """Whether the reply is to be shorter than the NPC's usually are."""
    return _intent(view) == "shorter"


def _intent(view: View) -> Intent | None:
    """What the speaker wants, where there is a hint for it."""
    situation, world = view.situation, view.situation.world
    if not situation.line:
        return None
    usual = base_language(world.language(situation.npc, situation.language))
    return intent_among(_HINTED, situation.line, usual=usual, npc_name=view.card.name)
