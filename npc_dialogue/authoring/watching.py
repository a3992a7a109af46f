"""Which content files have changed since they were looked at last, by what the file system says of them.

Asked again and again, since that is the same on every system and disk: a scan of a world takes a fraction of a
millisecond, notices what editors do when they save (a new file takes the old one's name), and works where the system
tells nobody of changes, as on network disks and in folders that are shared with another machine.
"""

from __future__ import annotations

from .folder import WorldFolder

Trace = tuple[int, int, int]
"""When a file was changed, in nanoseconds, its size and its number on the disk."""


class Watch:
    """Compares glances at a folder. `changed` is told once, when it has come to rest."""

    def __init__(self, folder: WorldFolder) -> None:
        self._folder = folder
        self._known = folder.traces()
        self._last: dict[str, Trace] = self._known

    def look(self) -> list[str]:
        """The files that have changed, come or gone, and stayed so from one look to the next; blocks."""
        now = self._folder.traces()
        rested, self._last = now == self._last, now
        if not rested or now == self._known:
            return []
        return self._taken(now)

    def take(self) -> list[str]:
        """The same without waiting: whoever asks is about to read them."""
        return self._taken(self._folder.traces())

    def _taken(self, now: dict[str, Trace]) -> list[str]:
        before, self._known, self._last = self._known, now, now
        return sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
