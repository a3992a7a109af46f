"""What an NPC can speak of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from npc_dialogue.prompt.prompt import Material
from npc_dialogue.text.similarity import Shingles, shingles
from npc_dialogue.world.content import Deed

COVER_WEIGHT, OPINION_WEIGHT = 100, 40
"""Beside the weights that the writer gave to facts: of two subjects that fit alike the heavier is meant."""
NOWHERE = "unknown:"
"""The id of what is not known."""
SAME = 0.7
"""How much of a wording is found again in a reply that it was part of."""
FEWEST_WORDS = 5
"""Of a reply that counts as the part of a wording that was heard: shorter ones stand in many."""
NEARLY_ALL, HALF = 0.9, 0.5
"""How many of that part's words stand in the wording, and how many of its pairs: some are torn where something between
them was not heard."""
_DONE = re.compile(r"\*[^*]+\*|\([^()]*\)|\[[^\[\]]*\]")
"""What may be a stage direction. Which of these are spoken after all makes no difference: the whole is compared too."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A fact, a closed secret's cover, or an opinion: what is said when one asks about it; or what is not known."""

    id: str
    """A fact's or a secret's id; `topic:` and its first topic for an opinion."""
    kind: Literal["fact", "cover", "topic", "unknown"]
    said: tuple[str, ...]
    topics: tuple[str, ...] = field(hash=False)  # there are many, and two with one id seldom differ in them alone
    text: str
    """A note, read for its words alone; empty for a cover and an opinion."""
    emotion: str
    intensity: float
    weight: int
    deeds: tuple[Deed | None, ...] = ()
    """Of each wording, in their order: what is done with it; empty where with none anything is."""
    ids: tuple[str, ...] = ()
    """Of each wording: the writer's name for it, or ""; empty where none has one."""


def subjects(material: Material) -> tuple[Subject, ...]:
    """All that can be told now. Opinions on the same topics are one subject. What is not known comes last."""
    found = [
        Subject(each.id, "fact", each.said, each.topics, each.text, each.emotion, 0.6, each.weight)
        for each in material.tellable
        if each.said
    ]
    found += [
        Subject(each.id, "cover", each.said, each.topics, "", each.emotion, 0.6, COVER_WEIGHT)
        for each in material.covers
        if each.said
    ]
    opinions = dict.fromkeys(line.topics for line in material.lines if line.kind == "topic" and line.topics)
    for topics in opinions:
        lines = [line for line in material.lines if line.kind == "topic" and line.topics == topics]
        said = tuple(line.text for line in lines)
        first = lines[0]
        deeds = tuple(line.deed for line in lines) if any(line.deed for line in lines) else ()
        ids = tuple(line.id for line in lines) if any(line.id for line in lines) else ()
        feeling = first.emotion, first.intensity
        found.append(Subject(f"topic:{topics[0]}", "topic", said, topics, "", *feeling, OPINION_WEIGHT, deeds, ids))
    return (*found, *(Subject(NOWHERE, "unknown", (), topics, "", "", 0.0, 0) for topics in material.unknown))


def spoken_of(of: Sequence[Subject], replies: Sequence[str]) -> str:
    """The id of the subject that the last of these replies was about; "" when it was about none."""
    if not replies:
        return ""
    said = shingles_of(replies[-1])
    for subject in of:
        if any(is_said(wording, said) for wording in subject.said):
            return subject.id
    return ""


def is_said(wording: str, reply: Shingles) -> bool:
    """Whether a reply was this wording, or had it in it. Of a wording the stage directions are not heard, nor what goes
    beyond the length of a reply: so it is also said when the reply is a part of it."""
    whole, spoken = shingles_of(wording), _spoken(wording)
    common = len(whole & reply)
    if common >= SAME * len(whole) > 0 or len(spoken & reply) >= SAME * len(spoken) > 0:
        return True
    if common < HALF * len(reply):
        return False
    heard = {word for pair in reply for word in pair if word}
    written = {word for pair in whole for word in pair}
    return len(heard) >= FEWEST_WORDS and len(heard & written) >= NEARLY_ALL * len(heard)


@lru_cache(maxsize=8192)
def _spoken(wording: str) -> Shingles:
    """The shingles of what is a stage direction nowhere; none where the whole wording is that already."""
    spoken = _DONE.sub(" ", wording)
    return frozenset() if spoken == wording else shingles(spoken)


@lru_cache(maxsize=8192)
def shingles_of(text: str) -> Shingles:
    """A wording's shingles, remembered: it is compared with every reply."""
    return shingles(text)
