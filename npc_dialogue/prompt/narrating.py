"""What the narrator is told: a bridge from one thing to the next, made of what the player has seen and heard alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from npc_dialogue.text.languages import base_language
from npc_dialogue.text.tokens import truncate_to_tokens
from npc_dialogue.world.conditions import ConditionError, Scope, render
from npc_dialogue.world.content import NARRATOR, PLAYER
from npc_dialogue.world.presence import name_of
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

from .estimate import estimate_tokens
from .harmless import harmless_line, harmless_text
from .history import ROLE_TOKENS
from .languages import LANGUAGES
from .prompt import AuthoredLine, Material, Part, Prompt
from .sections import section, sentence, span
from .situation import Utterance

SENTENCES, WORDS = 3, 70
LATELY = 6
"""Of what the player heard last."""
_HEARD_TOKENS = 60
_END_TOKENS = 200
"""Of what was, and of what is now."""
_PASSED = {
    "en": ("{} minutes pass.", "{} hours pass.", "{} days pass.", "An hour passes.", "A day passes."),
    "de": (
        *("{} Minuten vergehen.", "{} Stunden vergehen.", "{} Tage vergehen."),
        *("Eine Stunde vergeht.", "Ein Tag vergeht."),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """From where to where a bridge leads."""

    came_from: str
    goes_to: str
    note: str = ""
    minutes: int | None = None
    """Game minutes since the player last heard anybody; None where the game keeps no time."""
    heard: Sequence[Utterance] = ()
    """What the player heard last, oldest first."""


def narration(world: World, state: WorldState, bridge: Bridge, *, frame: str, seed: int, context: int) -> Prompt:
    """The prompt for a bridge; nothing in it is more than the player or everybody in this world knows."""
    language = base_language(world.info.language)

    def clean(text: str, most: int) -> str:
        return truncate_to_tokens(harmless_line(text, frame=frame), most)

    was, now = clean(bridge.came_from, _END_TOKENS), clean(bridge.goes_to, _END_TOKENS)
    rules = (
        f"You are the narrator of a story. In {LANGUAGES.get(language, f'the language {language}')}, in at most "
        f"{SENTENCES} sentences and {WORDS} words, lead the player from what was to what is now. Call the player you. "
        "Let what was left open hang in the air. Nobody speaks; give away no thoughts or secrets, and invent no deeds, "
        "people or places. Write the narration alone."
    )
    sections = [section("rules", Part.SYSTEM, rules, ("engine",), "always")]
    if told := premise(world, state, frame):
        source = f"{world.source('world')}#premise"
        sections.append(section("premise", Part.SYSTEM, f"# The world\n{told}", (source,)))
    lately = bridge.heard[-LATELY:]
    if lately:
        rows = [f"{name_of(world, each.speaker)}: {clean(each.text, _HEARD_TOKENS)}" for each in lately]
        text = "\n".join(["What the player heard last:", *rows])
        sections.append(section("memories", Part.NOW, text, [f"turn.{each.turn[1:]}" for each in lately]))
    passed = "" if not bridge.minutes else f"\nTime between the two: {span(bridge.minutes)}"
    steps = f"What was: {was}{passed}\nWhat is now: {now}"
    sections.append(section("steering", Part.NOW, steps, ("request.from", "request.to"), "the bridge"))
    if note := clean(bridge.note, _END_TOKENS):
        sections.append(section("note", Part.NOW, f"For this bridge: {note}", ("request.note",)))
    return Prompt(
        npc=NARRATOR,
        npc_name=NARRATOR.capitalize(),
        speaker=PLAYER,
        speaker_name=harmless_line(name_of(world, PLAYER), frame=frame),
        language=language,
        occasion="narrate",
        sections=tuple(sections),
        history=(),
        line="",
        material=Material(lines=(AuthoredLine(kind="fallback", text=_plain(was, now, bridge.minutes, language)),)),
        frame=frame,
        seed=seed,
        max_tokens=WORDS * 3,
        sentences=SENTENCES,
        emotions=tuple(world.emotions),
        context=context,
        tokens=sum(part.tokens + 1 for part in sections) + 2 * ROLE_TOKENS + 2 * estimate_tokens(frame),
    )


def premise(world: World, state: WorldState, frame: str) -> str:
    read = Scope({"world": state.data, "player": {"name": world.info.player.name}})
    try:
        return harmless_text(render(world.info.premise, read), frame=frame)
    except ConditionError:
        return ""


def _plain(was: str, now: str, minutes: int | None, language: str) -> str:
    """The bridge in the game's own words, for when no model tells it."""
    return " ".join(filter(None, (_ended(was), _passed(minutes or 0, language), _ended(now))))


def _passed(minutes: int, language: str) -> str:
    if minutes <= 0 or language not in _PASSED:
        return ""
    some_minutes, hours, days, hour, day = _PASSED[language]
    for size, one, several in ((1440, day, days), (60, hour, hours)):
        if minutes >= size:
            count = minutes // size
            return one if count == 1 else several.format(count)
    return some_minutes.format(minutes)


def _ended(text: str) -> str:
    return sentence(text if not text or text[-1] in ".!?…。！？।؟\"'”’»" else f"{text}.")
