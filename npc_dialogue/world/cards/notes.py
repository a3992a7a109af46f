"""What an import or export has to tell: fields without a counterpart, texts that were cut."""

from __future__ import annotations

NAMED = 4
"""Places told of one thing by name."""


class Notes:
    """Collects sentences; the same one about several places is told once."""

    def __init__(self) -> None:
        self._told: dict[str, dict[str, None]] = {}

    def tell(self, where: str, what: str) -> None:
        """Notes that `what` (a clause in the present tense) holds of a field or an entry."""
        self._told.setdefault(what, {})[where] = None

    def lines(self) -> list[str]:
        """Each thing with the places it holds of: `scenario, lorebook entry 3: …`."""
        found = []
        for what, where in self._told.items():
            named = ", ".join(list(where)[:NAMED])
            more = f" and {len(where) - NAMED:,} more" if len(where) > NAMED else ""
            found.append(f"{named}{more}: {what}")
        return found
