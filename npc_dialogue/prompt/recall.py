"""Which of the memories that words or their meaning led to come to mind: by these, weight, age, and who is there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from .situation import Recollection

MOST = 12
"""Recollections that a prompt chooses from."""
_HALF_LIFE = 3 * 1440
"""Game minutes after which the newness of a memory counts half."""
_HALF_LIFE_TURNS = 100
"""The same in things that happened since, where the game keeps no time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A memory that words or their meaning led to."""

    recollection: Recollection
    relevance: float = 0.0
    """By its words; compared among the candidates only."""
    likeness: float = 0.0
    """By its meaning, 0 to 1."""
    since: int
    """How many things happened after it."""


def ranked(candidates: Sequence[Candidate], *, now: int | None, there: Collection[str]) -> tuple[Recollection, ...]:
    """The best first, at most `MOST`; each turn once.

    `now` are the game minutes, `there` those whom the NPC has before it.
    """
    highest = max((each.relevance for each in candidates), default=0.0) or 1.0

    def score(candidate: Candidate) -> tuple[float, int]:
        memory = candidate.recollection
        if now is not None and memory.time is not None:
            newness = 0.5 ** (max(now - memory.time, 0) / _HALF_LIFE)
        else:
            newness = 0.5 ** (candidate.since / _HALF_LIFE_TURNS)
        there_now = bool({memory.speaker, memory.answered_by} & set(there))
        words, meaning = candidate.relevance / highest, candidate.likeness
        return words + meaning + 0.3 * memory.weight / 100 + 0.2 * newness + 0.15 * there_now, -candidate.since

    best: dict[tuple[str, str], Recollection] = {}
    for candidate in sorted(candidates, key=score, reverse=True):
        memory = candidate.recollection
        best.setdefault((memory.turn, memory.text), memory)
    return tuple(best.values())[:MOST]
