"""A reply that a writer found good, made into an approved line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from npc_dialogue.prompt.basis import based_on, fingerprint
from npc_dialogue.prompt.learned import given_away
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import LINE_ID
from npc_dialogue.text.languages import base_language
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.text.talk import reading
from npc_dialogue.text.terms import telling_terms
from npc_dialogue.world.approved import content_at
from npc_dialogue.world.content import NARRATION, ApprovedLine, ApprovedText, Deed
from npc_dialogue.world.scenes import BEAT
from npc_dialogue.world.world import World

Json = Any
LONGEST_ID = 48
NAMING = 3
"""Words of what was asked that an id is made of."""
_OWN_TAGS = ("cut", "filler", "refused", "closing")
"""Tags that tell how a turn went, and nothing of how a line sounds."""
_OWN_KINDS = (BEAT, LINE_ID)
"""The beginnings of more such tags."""


def approved_line(
    world: World, prompt: Prompt, lines: Sequence[Mapping[str, Json]], *, action: Deed | None = None, word: str = ""
) -> ApprovedLine:
    """The line that keeps this reply to this prompt; `lines` as they are stored, with text, before, emotion and so on.

    It has the conditions of all that it gives away. The same words to the same question are the same line, with its id:
    what it is based on is noted anew.
    """
    said = said_of(lines)
    texts = [each.text for each in said]
    asked = prompt.line
    own = base_language(world.language(prompt.npc))
    made = ApprovedLine(
        id="new",
        asked=asked,
        after=_went_before(prompt) if _goes_on(prompt) else "",
        said=said,
        when=" and ".join(_conditions(world, prompt, texts)),
        language=prompt.language if prompt.language != own else None,
        action=action,
        word=" ".join(word.split()),
        fingerprint=fingerprint(prompt),
        based_on=based_on(prompt, world, " ".join(texts)),
    )
    same = next((each for each in world.approved.get(prompt.npc, ()) if _same(each, made)), None)
    if same is None:
        return replace(made, id=new_id(world, prompt.npc, asked))
    return replace(made, id=same.id, when=same.when or made.when, word=made.word or same.word)


def said_of(lines: Sequence[Mapping[str, Json]]) -> tuple[ApprovedText, ...]:
    """What was said, sentences of one feeling in one; without what a narrator told, and what says how the turn went."""
    found: list[ApprovedText] = []
    for line in lines:
        tags = tuple(tag for tag in line["tags"] if tag not in _OWN_TAGS and not tag.startswith(_OWN_KINDS))
        if NARRATION in tags or "filler" in line["tags"]:
            continue
        next_ = ApprovedText(text=line["text"], emotion=line["emotion"], intensity=line["intensity"], tags=tags)
        last = found[-1] if found else None
        if last is not None and "\n" not in line["before"] and replace(last, text=next_.text) == next_:
            found[-1] = replace(last, text=f"{last.text}{line['before']}{next_.text}")
        else:
            found.append(next_)
    return tuple(found)


def new_id(world: World, npc: str, asked: str) -> str:
    """An id that no line of the world has, made of the NPC's and of what was asked."""
    named = [re.sub(r"[^a-z0-9]", "", fold(term)) for term in telling_terms(asked)] if asked else ["hello"]
    stem = "_".join([npc, *[term for term in named if term][:NAMING]])[:LONGEST_ID]
    taken = {line.id for lines in world.approved.values() for line in lines}
    taken |= {line.id for card in world.npcs.values() for lines in card.lines.values() for line in lines if line.id}
    return next(name for number in range(1, len(taken) + 2) if (name := f"{stem}_{number}") not in taken)


def _conditions(world: World, prompt: Prompt, texts: Sequence[str]) -> list[str]:
    """Those of the facts and secrets that the reply gives away, each once."""
    found = dict.fromkeys(
        when
        for source in given_away(prompt, texts, authored=True)
        if (when := getattr(content_at(world, source), "when", ""))
    )
    return list(found) if len(found) < 2 else [f"({when})" for when in found]


def _goes_on(prompt: Prompt) -> bool:
    """Whether the words mean something only after what was said before: "Why?", "And her?"."""
    language = reading.language_of(prompt.line, prompt.own_language)
    sentences = reading.read(prompt.line, language, words(fold(prompt.npc_name))).sentences
    return any(sentence.goes_on or sentence.points for sentence in sentences)


def _went_before(prompt: Prompt) -> str:
    return next((message.text for message in reversed(prompt.history) if message.mine), "")


def _same(one: ApprovedLine, other: ApprovedLine) -> bool:
    return (words(fold(one.asked)), words(fold(one.text))) == (words(fold(other.asked)), words(fold(other.text)))
