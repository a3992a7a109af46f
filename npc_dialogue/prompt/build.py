"""Puts a prompt together within the model's window.

What is dropped when room is short, first to last: samples, relations to others present, memories, description and
voice, the world's premise, who is present and the place, slow state, woken lore, facts, covers, the note; facts of low
weight before those of high, the oldest of the conversation before the newest. Lore that is not woken never enters.
Never dropped: rules, core, the standing toward the speaker, the speaker's line.
"""

from __future__ import annotations

from dataclasses import replace

from . import sections as of
from .estimate import estimate_tokens
from .history import ROLE_TOKENS, messages, window
from .material import material
from .problems import problems
from .prompt import Part, Prompt, Section, SectionKind
from .situation import Situation
from .view import look
from .wake import woken

KNOWLEDGE_SHARE = 0.35
"""Of the window, for facts that stand in the system prompt."""
HISTORY_SHARE = 0.25
"""Of the window, kept for the conversation before any section that may be dropped."""
RECENT = 4
"""Utterances, besides the line itself, in which a topic counts as spoken of."""

_ALWAYS: frozenset[SectionKind] = frozenset({"rules", "core", "standing"})
_KEEP: tuple[SectionKind, ...] = (
    "note",
    "steering",
    "covers",
    "knowledge",
    "lore",
    "state",
    "place",
    "present",
    "premise",
    "voice",
    "memories",
    "relations",
    "samples",
)
"""What is let in first when room is short."""


def build_prompt(situation: Situation) -> Prompt:
    """The prompt for one reply; pure, the same for the same situation."""
    view = look(situation)
    said = messages(view)
    room = situation.context - situation.max_tokens - max(32, situation.context // 20)
    talk = [view.line, *(message.text for message in said[-RECENT:])]
    awake = woken(view.knowledge.known, talk, view.place)
    ordered = [
        of.rules(view),
        of.core(view),
        *of.background(view),
        *of.persona(view),
        *of.knowledge(view, awake, int(room * KNOWLEDGE_SHARE)),
        *of.covers(view),
        *of.state(view),
        of.standing(view),
        *of.here(view),
        *of.memories(view),
        *of.steering(view),
    ]
    line_tokens = estimate_tokens(view.line) + ROLE_TOKENS
    floor = min(sum(message.tokens for message in said), int(room * HISTORY_SHARE))
    chosen = _fit(ordered, room - line_tokens - floor)
    used = sum(part.tokens for part in chosen if part.included) + line_tokens
    history = window(said, room - used)
    return Prompt(
        npc=situation.npc,
        npc_name=view.name,
        speaker=situation.speaker,
        speaker_name=view.speaker_name,
        language=view.language(),
        occasion=situation.occasion,
        sections=tuple(sorted(chosen, key=lambda part: part.part is Part.NOW)),
        history=history,
        line=view.line,
        material=material(view, said),
        samples=of.samples(view),
        frame=situation.frame,
        seed=situation.seed,
        max_tokens=situation.max_tokens,
        sentences=view.card.voice.sentences,
        emotions=tuple(situation.world.emotions),
        context=situation.context,
        conversation_tokens=sum(message.tokens for message in history),
        problems=problems(view),
    )


def _fit(ordered: list[Section], room: int) -> list[Section]:
    """The same sections; those that do not fit are marked as left out, the least needed first."""
    room -= sum(part.tokens for part in ordered if part.kind in _ALWAYS)
    fits: dict[int, Section] = {}
    ranked = sorted(
        (index for index, part in enumerate(ordered) if part.kind not in _ALWAYS),
        key=lambda index: _KEEP.index(ordered[index].kind),
    )
    for index in ranked:
        part = ordered[index]
        if not part.included:
            continue
        if part.tokens <= room:
            room -= part.tokens
        else:
            fits[index] = replace(part, included=False, why=f"no room: {part.tokens} tokens, {max(room, 0)} were left")
    return [fits.get(index, part) for index, part in enumerate(ordered)]
