"""Which subject a question is about, asked in other words than the writer's.

A question's words are compared with each topic's by their keys and by what the tables say they speak of; rare ones
count for more. What speaks for each subject and what speaks for none of them is weighed, and so each has a chance to be
what is meant. It is believed only if the chance is good: an NPC that does not know is better than one that answers
something else.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from .evidence import AGAINST, FOR, evidence
from .index import Index
from .question import Question
from .subjects import Subject

WEIGHTS: Mapping[str, float] = {
    "fit": 2.57, "central": 6.11, "pairs": 0.77, "idle_pairs": 1.81, "asked": 0.65, "cues": 0.31,
    "against": -0.50, "whole": 1.77, "faint": -1.50, "gap": -2.36, "cover": 2.36, "opinion": -0.06,
    "last": 1.00,
}  # fmt: skip
"""What each sort of evidence counts for a subject, fitted by a conditional logit on practice questions, on topics asked
with themselves taken out, or with their subject taken out as what nobody can answer, and on small talk. `faint`, `last`
and the least of `against` are at bounds set by hand, for worlds of a few entries."""
NONE: Mapping[str, float] = {"always": 0.75, "weight": -0.52, "size": 3.38}
"""The same for that none of them is meant."""
_FOR = tuple(WEIGHTS[name] for name in FOR)
_AGAINST = tuple(NONE[name] for name in AGAINST)


@dataclass(frozen=True, slots=True)
class Match:
    """A subject and the chance that it is what is meant, from 0 to 1."""

    subject: Subject
    score: float
    exact: bool
    """A topic of several words stands in the question word by word."""


def matches(question: Question, index: Index, *, before: Question | None = None, last: str = "") -> list[Match]:
    """The subjects that the question may be about, best first. `before` is the question before and `last` the subject
    spoken of, when this one goes on from there."""
    rows, against = evidence(question, index, before, last)
    logits = {number: sum(w * x for w, x in zip(_FOR, row, strict=True)) for number, row in rows.items()}
    none = sum(w * x for w, x in zip(_AGAINST, against, strict=True))
    top = max(none, *logits.values()) if logits else none
    shares = {number: math.exp(logit - top) for number, logit in logits.items()}
    total = math.exp(none - top) + sum(shares.values())
    exact = FOR.index("whole")
    found = [Match(index.subjects[number], share / total, rows[number][exact] > 0) for number, share in shares.items()]
    return sorted(found, key=lambda match: (-match.score, -match.subject.weight, match.subject.id))
