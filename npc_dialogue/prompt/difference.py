"""What is different between two prompts of one NPC: for `inspect` with `changes`, where values are only supposed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .prompt import Prompt, Section, SectionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Of one section that is sent."""

    change: Literal["added", "removed", "changed"]
    kind: SectionKind
    part: str
    sources: Sequence[str]
    before: str
    """"" for what was added."""
    after: str
    """"" for what was removed."""
    why: str
    """Of the later section, also of one that is left out now; "" where there is none."""

    @property
    def lines(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lines that are gone, and those that are new."""
        before, after = self.before.splitlines(), self.after.splitlines()
        return (
            tuple(line for line in before if line not in after),
            tuple(line for line in after if line not in before),
        )


def differences(before: Prompt, after: Prompt) -> tuple[Difference, ...]:
    """In the order of the later prompt; what is only in the earlier one comes last."""
    return differing(before.sections, after.sections)


def differing(before: Sequence[Section], after: Sequence[Section]) -> tuple[Difference, ...]:
    """The same of the sections of two prompts."""
    gone = [section for section in before if section.included]
    new: list[Section] = []
    for section in after:
        if section.included:
            same = next((other for other in gone if _is_same(other, section)), None)
            if same is None:
                new.append(section)
            else:
                gone.remove(same)
    found = []
    for section in new:
        other = _counterpart(section, gone)
        if other is not None:
            gone.remove(other)
        found.append(_difference(other, section))
    for section in gone:
        left_out = next((other for other in after if not other.included and _is_same(other, section)), None)
        found.append(_difference(section, None, why="" if left_out is None else left_out.why))
    return tuple(found)


def _is_same(one: Section, other: Section) -> bool:
    return (one.kind, one.part, one.text) == (other.kind, other.part, other.text)


def _counterpart(section: Section, among: list[Section]) -> Section | None:
    """What this one was before: of the same kind, best with a source in common."""
    alike = [other for other in among if other.kind == section.kind]
    near = (other for other in alike if not set(other.sources).isdisjoint(section.sources))
    return next(near, alike[0] if alike else None)


def _difference(before: Section | None, after: Section | None, *, why: str = "") -> Difference:
    shown = after or before
    assert shown is not None
    return Difference(
        change="added" if before is None else "removed" if after is None else "changed",
        kind=shown.kind,
        part=shown.part.value,
        sources=shown.sources,
        before="" if before is None else before.text,
        after="" if after is None else after.text,
        why=why if after is None else after.why,
    )
