"""Who came to know what from whom: facts that were given away within somebody's hearing.

A *reveal* says that a turn gave a fact away, and who heard it. What all reveals of a branch make of it are the
*learnings*: they only ever grow along a branch, and do not depend on the order in which its turns ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Json = Any
How = Literal["told", "overheard"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reveal:
    """A fact that was given away."""

    source: str
    """Where the fact is written, as in `Known`."""
    from_: str
    """Who said it."""
    told: tuple[str, ...]
    """To whom it was said; an NPC or the player."""
    overheard: tuple[str, ...] = ()
    """Who heard it besides."""
    phrase: str
    """What gave it away: one of its `tells`, or a wording of the authored voice."""
    time: int | None
    """The game minute; None without a clock."""
    text: str = ""
    """The writer's note as it was filled in then; empty where nothing had to be filled in."""

    def to_json(self) -> dict[str, Json]:
        """What a turn's result keeps."""
        return {
            "source": self.source,
            "from": self.from_,
            "told": list(self.told),
            "overheard": list(self.overheard),
            "phrase": self.phrase,
            "time": self.time,
            "text": self.text,
        }

    @classmethod
    def from_json(cls, json: Mapping[str, Json]) -> Reveal:
        """A stored reveal."""
        return cls(
            source=json["source"],
            from_=json["from"],
            told=tuple(json["told"]),
            overheard=tuple(json["overheard"]),
            phrase=json["phrase"],
            time=json["time"],
            text=json["text"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """How one came to know a fact."""

    from_: str
    """Who said it: an NPC or the player."""
    time: int | None
    """The game minute; None without a clock."""
    how: How
    turn: int
    """The id of the turn's node; of two turns in which the same was said the first counts."""
    text: str = ""
    """As in `Reveal`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnings:
    """What everybody learned on a branch. Values: each addition gives new ones."""

    of: Mapping[str, Mapping[str, Mapping[str, Learned]]] = field(default_factory=dict)
    """Who knows it, the fact's source, who said it, how."""

    def by(self, who: str) -> dict[str, Learned]:
        """What `who` learned: each fact's source to how it was learned first."""
        return {source: min(ways.values(), key=lambda each: each.turn) for source, ways in self.of.get(who, {}).items()}

    def told(self, from_: str, who: str) -> frozenset[str]:
        """The sources of the facts that `who` learned from `from_`."""
        return frozenset(source for source, ways in self.of.get(who, {}).items() if from_ in ways)

    def knows(self, who: str, source: str) -> bool:
        """Whether `who` learned it from anybody."""
        return source in self.of.get(who, {})

    def after(self, reveals: Iterable[Reveal], *, turn: int) -> Learnings:
        """With what a turn gave away."""
        found = [
            (who, each, how)
            for each in reveals
            for how, hearers in (("told", each.told), ("overheard", each.overheard))
            for who in hearers
        ]
        if not found:
            return self
        of = {who: {source: dict(ways) for source, ways in facts.items()} for who, facts in self.of.items()}
        for who, each, how in found:
            ways = of.setdefault(who, {}).setdefault(each.source, {})
            if each.from_ not in ways or turn < ways[each.from_].turn:
                learned = Learned(
                    from_=each.from_,
                    time=each.time,
                    how="told" if how == "told" else "overheard",
                    turn=turn,
                    text=each.text,
                )
                ways[each.from_] = learned
        return Learnings(of=of)

    def to_json(self) -> list[Json]:
        """For the store; `from_json` reads it back."""
        return [
            [who, source, each.from_, each.time, each.how, each.turn, each.text]
            for who, facts in self.of.items()
            for source, ways in facts.items()
            for each in ways.values()
        ]

    @classmethod
    def from_json(cls, json: Sequence[Sequence[Json]]) -> Learnings:
        """Stored learnings."""
        of: dict[str, dict[str, dict[str, Learned]]] = {}
        for who, source, from_, time, how, turn, text in json:
            learned = Learned(from_=from_, time=time, how=how, turn=turn, text=text)
            of.setdefault(who, {}).setdefault(source, {})[from_] = learned
        return cls(of=of)


NOTHING = Learnings()
