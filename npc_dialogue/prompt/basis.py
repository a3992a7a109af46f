"""What a reply was based on: a fingerprint of the prompt that it came from, and the parts that it leans on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2b

from npc_dialogue.text.terms import telling_terms
from npc_dialogue.world.approved import digest_of, words_at
from npc_dialogue.world.world import World

from .prompt import Prompt, Section

SHARED = 2
"""Telling words that a reply has in common with what it leans on."""
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
    and of all else that stood in its prompt what has words in common with the reply."""
    said = frozenset(telling_terms(reply))
    found: dict[str, str] = {}
    for each in prompt.sections:
        for source in each.sources if each.included else ():
            if "#" not in source or source in found:
                continue
            leans = each.kind in _ALWAYS or len(said.intersection(telling_terms(words_at(world, source)))) >= SHARED
            if leans and (digest := digest_of(world, source)):
                found[source] = digest
    return found
