"""What each piece of a prompt may take, and what is left out first where room is short: one table.

`docs/content.md` has the same table for writers; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .prompt import Section, SectionKind

Kind = SectionKind | Literal["line", "history"]
SYSTEM_SHARE = 0.55
"""Of the window, for the system prompt at most."""
NOW_SHARE = 0.2
"""Of the window, kept for the line and what is true just now, so that the conversation's room stays the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """Of one kind of section, of the speaker's line, or of the conversation. Shares are of the window, 0 to 1."""

    kind: Kind
    always: bool = False
    """Never left out."""
    most: int | None = None
    """In tokens; what is longer is cut or left out."""
    floor: float = 0.0
    """The share that is kept for it before anything that may be dropped."""
    share: float = 1.0
    """The share that it takes at most."""


BUDGET: tuple[Allowance, ...] = (
    Allowance(kind="rules", always=True, most=250),
    Allowance(kind="core", always=True, most=700),
    Allowance(kind="standing", always=True, most=100),
    Allowance(kind="line", always=True, most=1_000),
    Allowance(kind="reminder", always=True, most=40),
    Allowance(kind="instructions", most=300),
    Allowance(kind="note"),
    Allowance(kind="beat", most=120),
    Allowance(kind="steering", most=120),
    Allowance(kind="wanted", most=40),
    Allowance(kind="actions", most=140),
    Allowance(kind="proposals", most=80),
    Allowance(kind="covers", share=0.2),
    Allowance(kind="hearsay", share=0.08),
    Allowance(kind="knowledge", share=0.35),
    Allowance(kind="lore", share=0.2),
    Allowance(kind="news"),
    Allowance(kind="state"),
    Allowance(kind="place"),
    Allowance(kind="present"),
    Allowance(kind="premise"),
    Allowance(kind="voice"),
    Allowance(kind="memories", floor=0.05, share=0.1),
    Allowance(kind="earlier", share=0.08),
    Allowance(kind="relations"),
    Allowance(kind="samples"),
    Allowance(kind="used", most=80),
    Allowance(kind="history", floor=0.25),
)
"""What is kept longest comes first. Of the conversation the newest is kept: its floor comes before all that may be
dropped, and what the sections leave is its own."""

_BY_KIND = {allowance.kind: allowance for allowance in BUDGET}
ALWAYS: frozenset[Kind] = frozenset(allowance.kind for allowance in BUDGET if allowance.always)
"""What is in every prompt."""


def allowance(kind: Kind) -> Allowance:
    """The row of a kind."""
    return _BY_KIND[kind]


def limit_of(kind: Kind) -> int:
    """The most tokens of a kind that has a limit of its own; raises TypeError for others."""
    tokens = _BY_KIND[kind].most
    if tokens is None:
        raise TypeError(f"{kind} has no limit of its own")
    return tokens


def by_priority(sections: Sequence[Section]) -> list[int]:
    """The places of those that may be dropped, what is kept longest first."""
    droppable = [index for index, section in enumerate(sections) if section.kind not in ALWAYS]
    return sorted(droppable, key=lambda index: _PRIORITY[sections[index].kind])


_PRIORITY = {allowance.kind: place for place, allowance in enumerate(BUDGET)}
