"""Which wording is said: one that was not said lately, the same for the same seed and talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from importlib import import_module

from npc_dialogue.prompt.prompt import AuthoredLine, Prompt
from npc_dialogue.text.talk.spelling import TABLED
from npc_dialogue.world.content import Deed, LineKind

from .subjects import is_said, shingles_of

FRESH_AFTER = 8
"""Replies after which a wording may be said once more."""
NONVERBAL = "…"

_NEIGHBOURS: dict[LineKind, tuple[LineKind, ...]] = {
    "unknown": ("fallback",),
    "fallback": ("unknown",),
    "offended": ("refusal",),
}
"""Kinds whose lines can stand in for others of the same card."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Something that can be said as it stands; `emotion` may be empty."""

    text: str
    emotion: str = ""
    intensity: float = 0.6
    deed: Deed | None = None
    id: str = ""
    """The writer's name for it."""


class Choice:
    """Chooses wordings for one reply."""

    def __init__(self, prompt: Prompt) -> None:
        self._prompt = prompt
        self._lately = [shingles_of(text) for text in prompt.material.lately]
        self._key = (
            f"{prompt.seed}|{prompt.npc}|{len(prompt.history)}|{prompt.line}|{'|'.join(prompt.material.lately[-2:])}"
        )

    def used(self, text: str) -> int:
        """How many replies ago it was said, from 1; 0 if not within those that are remembered."""
        return next((ago for ago, said in enumerate(reversed(self._lately), 1) if is_said(text, said)), 0)

    def fresh(self, wordings: Sequence[Wording]) -> Wording | None:
        """One that was not said within the last replies, rather one that was never said; None when all were."""
        ages = [(self.used(wording.text), wording) for wording in wordings]
        never = [wording for ago, wording in ages if ago == 0]
        if never:
            return never[self._number(never) % len(never)]
        oldest = max(ages, key=lambda aged: aged[0], default=None)
        return oldest[1] if oldest is not None and oldest[0] > FRESH_AFTER else None

    def oldest(self, wordings: Sequence[Wording]) -> Wording | None:
        """The one that was said longest ago; none that was said in the last reply."""
        ages = [(self.used(wording.text), wording) for wording in wordings]
        return max((each for each in ages if each[0] > 1), key=lambda aged: aged[0], default=(0, None))[1]

    def once_more(self, wordings: Sequence[Wording]) -> Wording | None:
        """For whoever asks for what is done with them: of those with a deed the one that was said longest ago, however
        lately; None when none has one."""
        doing = [wording for wording in wordings if wording.deed is not None]
        return max(doing, key=lambda wording: self.used(wording.text), default=None)

    def own(self, kind: LineKind) -> Wording | None:
        """A line of the kind from the card that was not said lately."""
        lines = self._prompt.material.lines
        return self.fresh([_wording(line) for line in lines if line.kind == kind])

    def first(self, kind: LineKind) -> Wording | None:
        """The first line of the kind in the card whose condition holds."""
        lines = (line for line in self._prompt.material.lines if line.kind == kind)
        return next(map(_wording, lines), None)

    def line(self, kind: LineKind) -> Wording:
        """A line of the kind: of the card, of a neighbouring kind there, of those that anybody could say in the
        language; none in words when there is none that was not said lately."""
        if chosen := self.own(kind):
            return chosen
        if any(line.kind == kind for line in self._prompt.material.lines):
            for neighbour in _NEIGHBOURS.get(kind, ()):
                if chosen := self.own(neighbour):
                    return chosen
        if chosen := self.fresh(self._plain(kind)):
            return chosen
        if self._prompt.own_language not in TABLED and kind != "fallback":
            return self.line("fallback")
        return Wording(NONVERBAL)

    def _plain(self, kind: LineKind) -> list[Wording]:
        """What anybody may say in the NPC's language."""
        if self._prompt.own_language not in TABLED:
            return []
        material = self._prompt.material
        given = {"address": material.address, "name": self._prompt.npc_name}
        lines = [
            line if isinstance(line, str) else line[material.formal]
            for line in import_module(f"{__package__}.tables.{self._prompt.own_language}.lines").LINES.get(kind, ())
        ]
        missing = [f"{{{key}}}" for key, value in given.items() if not value]
        return [Wording(line.format(**given)) for line in lines if not any(key in line for key in missing)]

    def _number(self, wordings: Sequence[Wording]) -> int:
        key = "|".join((self._key, *(wording.text for wording in wordings)))
        return int.from_bytes(blake2b(key.encode(errors="replace"), digest_size=8).digest())


def _wording(line: AuthoredLine) -> Wording:
    return Wording(line.text, line.emotion, line.intensity, line.deed, line.id)
