"""Puts a prompt together within the model's window.

The system prompt and what is true just now have their own room, so that a long line or much lore changes nothing of
what a server has at hand. What is left out first where it is short stands in `budget.py`; a small section may stay
where a larger one before it did not fit, and of the conversation the oldest goes first: what went is told in short at
the end of the system prompt, each time from where the conversation now begins. Lore and covers that are not woken never
enter.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from npc_dialogue.text.languages import base_language

from . import learned
from . import sections as of
from .beat import beat
from .budget import ALWAYS, NOW_SHARE, SYSTEM_SHARE, allowance, by_priority
from .estimate import estimate_tokens
from .history import ROLE_TOKENS, Window, messages
from .material import material
from .occasion import occasion
from .offering import actions, offers, tools
from .parting import parting
from .problems import problems
from .prompt import Message, Part, Prompt, Section
from .proposing import proposals
from .remembered import earlier, memories, today
from .situation import Situation
from .steering import steering as of_steering
from .view import View, look
from .wake import stems_of, talk_depth, wake, woken
from .wanted import wanted


def build_prompt(situation: Situation) -> Prompt:
    """The prompt for one reply; pure, the same for the same situation."""
    view = look(situation)
    said = messages(view)
    window = Window(said)
    acts = situation.world.actions and situation.occasion in {"say", "greet"}  # remarks and scenes only talk
    offered = offers(view) if acts else None
    functions = tools(offered or ()) if situation.tools else ()
    declared = sum(estimate_tokens(json.dumps(each, ensure_ascii=False)) for each in functions)
    room = situation.context - situation.max_tokens - max(32, situation.context // 20) - declared
    talk = [view.line, *(message.text for message in reversed(said[len(said) - talk_depth(view) + 1 :]))]
    waking = wake(view, talk)
    line = estimate_tokens(view.line) + estimate_tokens(view.speaker_name) + ROLE_TOKENS if view.line else 0
    frame = 2 * estimate_tokens(f"</{situation.frame}>\n")
    always = [of.rules(view), of.core(view), of.standing(view)]
    doing = actions(view, offered or ())
    steering = [
        *occasion(view),
        *beat(view),
        *parting(view),
        *proposals(view),
        *doing,
        *wanted(view),
        *of_steering(view, said),
    ]
    last = _tokens(part for part in steering if part.kind in ALWAYS)

    # the system prompt's room follows from the window alone, or a long line would change what a server has at hand
    system_room = min(int(room * SYSTEM_SHARE), room - line - frame - last) - _tokens(always)
    facts = of.knowledge(view, min(system_room - 1, int(room * allowance("knowledge").share)))
    rules, core, standing = always
    ordered = [
        rules,
        *of.instructions(view),
        core,
        *of.background(view),
        *facts,
        *of.persona(view),
        *of.state(view),
        standing,
    ]
    stable = _fit([part for part in ordered if part.part is Part.SYSTEM], system_room)
    system = _tokens(stable)

    passes = int(room * NOW_SHARE) + _tokens(doing)  # what may be done comes on top, or the conversation would go back
    fits = len(window.within(room - system - passes)) == len(said)
    in_short = int(room * allowance("earlier").share)
    before = 0 if fits and not situation.chapters else in_short
    kept = int(room * allowance("history").floor) - before  # what is told of it in short counts as well
    floor = sum(message.tokens for message in window.within(kept))
    now_room = room - system - before - line - frame - floor
    told = {source for part in facts for source in part.sources}
    share = int(room * situation.world.info.lore.share)
    covers = of.covers(view, waking, talk, min(now_room - _tokens(steering) - 1, int(room * allowance("covers").share)))
    remembers = bool(situation.recalled or situation.happenings)
    for_memories = int(room * allowance("memories").floor) if remembers else 0
    day = today(view) if before else ""
    about = [
        *(part for part in ordered if part.part is Part.NOW),
        *of.here(view),
        *of.news(view),
        *([of.section("state", Part.NOW, day, ("state.time",))] if day else []),
    ]
    sure = _tokens([*steering, *covers, *about])  # many entries of lore are not worth the place or a memory
    lore = of.lore(view, waking, told, min(now_room - sure - for_memories - 1, share))
    left = now_room - sure - _tokens(lore)
    likely = window.within(room - system - before - passes)
    moment = [
        *about,
        *covers,
        *lore,
        *learned.hearsay(view, stems_of(talk), min(left - 1, int(room * allowance("hearsay").share))),
        *memories(view, min(left - 1, int(room * allowance("memories").share)), {message.turn for message in likely}),
        *steering,
    ]
    passing = _fit(moment, now_room - _tokens(part for part in moment if part.kind in ALWAYS))
    now = _tokens(passing) + line + frame
    history, past = _past(view, window, room - system - max(now, passes), before or in_short, all_of_it=not before)
    return Prompt(
        npc=situation.npc,
        npc_name=view.name,
        speaker=situation.speaker,
        speaker_name=view.speaker_name,
        language=view.language(),
        written=base_language(situation.world.language(situation.npc)),
        occasion=situation.occasion,
        sections=(*stable, *past, *passing),
        history=history,
        line=view.line,
        material=material(view, said, offered or ()),
        about=view.text_of(situation.about),
        samples=of.samples(view) if any(part.kind == "samples" and part.included for part in stable) else (),
        frame=situation.frame,
        seed=situation.seed,
        max_tokens=situation.max_tokens,
        sentences=view.card.voice.sentences,
        emotions=tuple(situation.world.emotions),
        offers=offered,
        tools=functions,
        context=situation.context,
        tokens=declared + system + _tokens(past) + now + sum(message.tokens for message in history),
        tellings=view.gated.tellings,
        shown=learned.shown((*stable, *passing)),
        woken=woken(view, waking, lore),
        problems=problems(view, waking),
    )


def _past(
    view: View, window: Window, room: int, before: int, *, all_of_it: bool
) -> tuple[tuple[Message, ...], Sequence[Section]]:
    """The conversation within `room` tokens, and in at most `before` of them what came earlier.

    What it leaves of them is the conversation's: so its beginning stays for longer. `all_of_it`: the conversation had
    room as a whole, if this moment takes no more than its share, and then nothing was earlier.
    """
    if all_of_it and len(whole := window.within(room)) == len(window.said):
        return whole, ()
    history = window.within(room - before)
    past = earlier(view, history, before)
    longer = window.within(room - _tokens(past))
    past_of_longer = earlier(view, longer, before)
    if _tokens(past_of_longer) + sum(message.tokens for message in longer) <= room:
        return longer, past_of_longer
    return history, past


def _tokens(parts: Iterable[Section]) -> int:
    return sum(part.tokens + 1 for part in parts if part.included)  # and the blank line behind it


def _fit(ordered: list[Section], room: int) -> list[Section]:
    """The same sections; those that do not fit are marked as left out, the least needed first."""
    fits: dict[int, Section] = {}
    for index in by_priority(ordered):
        part = ordered[index]
        if not part.included:
            continue
        if part.tokens < room:
            room -= part.tokens + 1
        else:
            fits[index] = replace(part, included=False, why=f"no room: {part.tokens} tokens, {max(room, 0)} were left")
    return [fits.get(index, part) for index, part in enumerate(ordered)]
