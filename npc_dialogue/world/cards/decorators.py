"""`@@` lines at the head of a lorebook entry's content (Character Card V3, "Decorators")."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_LINE = re.compile(r"(?P<at>@@@?)(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?:[ \t]+(?P<value>.*))?")
MAX_DECORATORS = 100
REPEATED = frozenset({"additional_keys", "exclude_keys"})
"""Those of which more than one counts."""


@dataclass(frozen=True, slots=True)
class Decorator:
    """One decorator that is in force."""

    name: str
    value: str

    @property
    def number(self) -> int | None:
        """The value as a whole number from 0; None where it is none."""
        return int(self.value) if self.value.isdecimal() and len(self.value) < 10 else None

    @property
    def values(self) -> list[str]:
        """The values between commas."""
        return [value.strip() for value in self.value.split(",") if value.strip()]


def decorated(content: str, known: Callable[[Decorator], bool]) -> tuple[list[Decorator], list[Decorator], str]:
    """The decorators in force, those that nobody knows, and the content without any.

    A decorator that is not `known` gives way to the first known one of its fallbacks (`@@@`). Of several with one name
    the first counts. Decorators may stand anywhere on lines of their own.
    """
    chains: list[list[Decorator]] = []
    rest: list[str] = []
    previous = False
    for line in content.split("\n"):
        match = _LINE.fullmatch(line.strip()) if line.lstrip().startswith("@@") else None
        if match is None or (match["at"] == "@@@" and not previous) or len(chains) == MAX_DECORATORS:
            rest.append(line)
            previous = False
            continue
        found = Decorator(match["name"].lower(), (match["value"] or "").strip())
        if match["at"] == "@@@":
            chains[-1].append(found)
        else:
            chains.append([found])
        previous = True
    force: list[Decorator] = []
    unknown: list[Decorator] = []
    for chain in chains:
        chosen = next((each for each in chain if known(each)), None)
        if chosen is None:
            unknown.append(chain[0])
        elif chosen.name in REPEATED or chosen.name not in {each.name for each in force}:
            force.append(chosen)
    return force, unknown, "\n".join(rest).strip() if chains else content
