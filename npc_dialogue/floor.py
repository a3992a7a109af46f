"""Who has the floor next when several talk: a rule as a pure function of what was said."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .text.terms import telling_terms
from .world.content import Card, Cue

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
    interrupted: str | None = None,
    wanted: Sequence[str] = (),
) -> str | None:
    """Who speaks next; None: nobody.

    In this order: whoever was called by name; at the beginning, whoever was `interrupted` when they last talked; the
    first whom the director has `wanted`; whoever has the most to do with what is spoken of and has not spoken for
    longest; of equals the first of the company. Nobody speaks twice running, and who has `passed` is not asked again
    until somebody has spoken. Where more than two are there, two do not talk to each other alone, whoever is called or
    wanted. `names` and `interests` are by NPC id; `interests` are stems.
    """
    last = said[-1] if said else None
    free = [npc for npc in company if npc not in passed and (last is None or npc != last.npc)]
    if last is not None and len(company) > 2 and _is_ping_pong(said):
        free = [npc for npc in free if npc != said[-2].npc] or free
    spoken = _stems(last.text) if last is not None else set[str]()
    first = [npc for npc in free if _stems(names[npc]) & spoken]
    if last is None and interrupted is not None:
        first.append(interrupted)
    for npc in (*first, *wanted):
        if npc in free:
            return npc
    heard = spoken | _stems(about)
    if last is None:
        return max(free, key=lambda npc: len(heard & set(interests[npc])), default=None)

    def claim(npc: str) -> int:
        return _silence(npc, said) + min(_INTEREST, len(heard & set(interests[npc])))

    return max(free, key=claim, default=None)


def cued(cues: Iterable[Cue], last: Said | None, about: str, holds: Callable[[str], bool]) -> list[str]:
    """Whom the director would have speak after what was said last, or at the beginning on what they talk about."""
    spoken = _stems(last.text if last is not None else about)
    return [
        cue.npc
        for cue in cues
        if (not cue.after or (last is not None and last.npc in cue.after))
        and (not cue.topics or any(words <= spoken for topic in cue.topics if (words := _stems(topic))))
        and holds(cue.when)
    ]


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
