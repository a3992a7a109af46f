"""What a reply was based on: a fingerprint of the prompt that it came from, and the parts that it leans on."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b

from npc_dialogue.text.terms import telling_terms
from npc_dialogue.world.approved import digest_of, words_at
from npc_dialogue.world.world import World

from .prompt import Prompt, Section

SHARED = 2
"""Telling words that a reply has in common with what it leans on."""
RARE = 3
"""Parts of a prompt in which a word may stand that tells them apart."""
_ALWAYS = frozenset({"instructions", "core", "voice"})
"""Kinds of sections that every reply leans on."""


def fingerprint(prompt: Prompt) -> str:
    """16 hexadecimal digits for the sections that are sent, with where each is from. The conversation is no part of it,
    nor what differs from playthrough to playthrough: the same of two playthroughs at the same moment are one."""
    return fingerprint_of(prompt.sections, frame=prompt.frame)


def fingerprint_of(sections: Iterable[Section], *, frame: str) -> str:
    """The same of sections; `frame` is the label that belongs to one playthrough alone."""
    sent = [
        [each.kind, each.part.value, [source for source in each.sources if not source.startswith("turn.")], each.text]
        for each in sections
        if each.included
    ]
    text = json.dumps(sent, ensure_ascii=False).replace(frame, "context")
    return blake2b(text.encode(errors="replace"), digest_size=8).hexdigest()


def based_on(prompt: Prompt, world: World, reply: str) -> dict[str, str]:
    """What of the world's files a reply leans on, `file#key`, with a digest of each: who the NPC is and how it talks,
    and of all else that stood in its prompt what has words in common with the reply that little else has."""
    always = {source for each in prompt.sections if each.kind in _ALWAYS for source in each.sources}
    there = dict.fromkeys(source for each in prompt.sections if each.included for source in each.sources)
    terms = {source: frozenset(telling_terms(words_at(world, source))) for source in there if "#" in source}
    often = Counter(term for found in terms.values() for term in found)
    said = {term for term in telling_terms(reply) if often[term] <= RARE}
    leans = (source for source, found in terms.items() if source in always or len(said & found) >= SHARED)
    return {source: digest for source in leans if (digest := digest_of(world, source))}
