"""Who has the floor next when several talk: a rule as a pure function of what was said."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from .text.terms import telling_terms
from .world.content import Card

PING_PONG = 3
"""Lines after which two have talked to each other for long enough, where a third is there."""
_INTEREST = 3
"""Shared words that count at most."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one of them has said."""

    npc: str
    text: str


def next_speaker(
    company: Sequence[str],
    said: Sequence[Said],
    *,
    names: Mapping[str, str],
    interests: Mapping[str, Collection[str]],
    about: str = "",
    passed: Collection[str] = (),
) -> str | None:
    """Who speaks next; None: nobody.

    Whoever was called by name, else whoever has the most to do with what is spoken of and has not spoken for longest;
    of equals the first of the company. Nobody speaks twice running, and who has `passed` is not asked again until
    somebody has spoken. Where more than two are there, two do not talk to each other alone. `names` and `interests` are
    by NPC id; `interests` are stems.
    """
    last = said[-1] if said else None
    free = [npc for npc in company if npc not in passed and (last is None or npc != last.npc)]
    if last is None:
        spoken = _stems(about)
        return max(free, key=lambda npc: len(spoken & set(interests[npc])), default=None)
    if len(company) > 2 and _is_ping_pong(said):
        free = [npc for npc in free if npc != said[-2].npc] or free
    spoken = _stems(last.text)
    called = [npc for npc in free if _stems(names[npc]) & spoken]
    if called:
        return called[0]
    heard = spoken | _stems(about)

    def claim(npc: str) -> int:
        return _silence(npc, said) + min(_INTEREST, len(heard & set(interests[npc])))

    return max(free, key=claim, default=None)


def interests(card: Card) -> frozenset[str]:
    """The stems of what somebody has to say something about, in the writer's words."""
    topics = [
        *(topic for fact in card.knowledge for topic in fact.topics),
        *(topic for line in card.lines.get("topic", ()) for topic in line.topics),
    ]
    return frozenset(telling_terms(" ".join(topics)))


def _is_ping_pong(said: Sequence[Said]) -> bool:
    lately = [each.npc for each in said[-PING_PONG:]]
    return len(lately) == PING_PONG and len(set(lately)) == 2


def _silence(npc: str, said: Sequence[Said]) -> int:
    """For how many lines it has been silent."""
    return next((ago for ago, each in enumerate(reversed(said)) if each.npc == npc), len(said) + 1)


def _stems(text: str) -> set[str]:
    return set(telling_terms(text))
