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
    "fit": 3.87, "central": 3.29, "pairs": 0.76, "idle_pairs": 0.88, "asked": 0.73, "cues": 0.18,
    "against": -0.50, "whole": 2.68, "faint": -1.50, "gap": -1.81, "cover": 1.40, "opinion": -0.48,
    "unknown": 1.82, "last": 1.00, "accounted": 1.33,
}  # fmt: skip
"""What each sort of evidence counts for a subject, as `scripts/fit_authored.py` fits it: a conditional logit on
practice questions, put to the samples' NPCs and to some who know only a little of that, and on topics asked with
themselves taken out. `faint`, `last` and the least of `against` are at bounds set by hand, for worlds of a few entries.
"""
NONE: Mapping[str, float] = {
    "always": 0.50, "weight": -0.52, "size": 0.48,
}  # fmt: skip
"""The same for that none of them is meant."""
WEIGHTS_MEANT: Mapping[str, float] = {
    "fit": 2.46, "central": 2.79, "pairs": 0.69, "idle_pairs": 0.86, "asked": 0.64, "cues": 0.19,
    "against": -0.50, "whole": 1.53, "faint": -1.50, "gap": -1.78, "cover": 1.90, "opinion": -0.84,
    "unknown": 2.55, "last": 1.00, "accounted": 0.92, "likest": 2.55, "like": 1.89, "alike": 2.44,
}  # fmt: skip
NONE_MEANT: Mapping[str, float] = {
    "always": 0.50, "weight": -0.44, "size": 0.48, "nearest_likest": 0.92, "nearest": 3.53,
    "nearest_alike": 0.11,
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
