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

from .evidence import AGAINST, FOR, MEANT, NEAREST, evidence
from .index import Index
from .question import Question
from .subjects import Subject

WEIGHTS: Mapping[str, float] = {
    "fit": 3.75, "central": 3.91, "pairs": 1.19, "idle_pairs": 1.13, "asked": 0.71, "cues": 0.16,
    "against": -0.50, "whole": 2.62, "faint": -1.50, "gap": -1.08, "cover": 1.79, "opinion": -0.53,
    "unknown": 0.99, "last": 1.00, "accounted": 0.96,
}  # fmt: skip
"""What each sort of evidence counts for a subject, as `scripts/fit_authored.py` fits it: a conditional logit on
practice questions, put to the samples' NPCs and to some who know only a little of that, and on topics asked with
themselves taken out. `faint`, `last` and the least of `against` are at bounds set by hand, for worlds of a few entries.
"""
NONE: Mapping[str, float] = {
    "always": 0.50, "weight": -0.55, "size": 1.73,
}  # fmt: skip
"""The same for that none of them is meant."""
WEIGHTS_MEANT: Mapping[str, float] = {
    "fit": 2.44, "central": 3.39, "pairs": 1.12, "idle_pairs": 1.21, "asked": 0.64, "cues": 0.12,
    "against": -0.50, "whole": 1.76, "faint": -1.50, "gap": -1.25, "cover": 1.87, "opinion": -0.77,
    "unknown": 1.25, "last": 1.00, "accounted": 0.56, "likest": 1.75, "like": 3.23, "alike": 2.08,
}  # fmt: skip
NONE_MEANT: Mapping[str, float] = {
    "always": 0.50, "weight": -0.73, "size": 3.12, "nearest_likest": 2.85, "nearest": 0.05,
    "nearest_alike": -0.51,
}  # fmt: skip
"""Both for questions whose likeness in meaning is told by vectors."""
_BY_WORDS = tuple(WEIGHTS[name] for name in FOR), tuple(NONE[name] for name in AGAINST)
_BY_MEANING = (
    tuple(WEIGHTS_MEANT[name] for name in (*FOR, *MEANT)),
    tuple(NONE_MEANT[name] for name in (*AGAINST, *NEAREST)),
)


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
    weights, of_none = _BY_WORDS if len(against) == len(AGAINST) else _BY_MEANING
    logits = {number: sum(w * x for w, x in zip(weights, row, strict=True)) for number, row in rows.items()}
    none = sum(w * x for w, x in zip(of_none, against, strict=True))
    top = max(none, *logits.values()) if logits else none
    shares = {number: math.exp(logit - top) for number, logit in logits.items()}
    total = math.exp(none - top) + sum(shares.values())
    exact = FOR.index("whole")
    found = [
        Match(subject, share / total, rows[number][exact] > 0)
        for number, share in shares.items()
        if (subject := index.subjects[number]).kind != "unknown"
    ]
    return sorted(found, key=lambda match: (-match.score, -match.subject.weight, match.subject.id))
