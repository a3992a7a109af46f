"""Replies that a writer found bad, kept in the preview's own data and not in the world."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

Json = Any
MOST = 1_000
"""Of which the oldest go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bad:
    """One of them."""

    npc: str
    asked: str
    text: str
    word: str
    id: str = ""

    def to_json(self) -> dict[str, Json]:
        """As plain data."""
        return asdict(self)


class Verdicts:
    """In a file of JSON Lines; in memory alone without one."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self.bad: list[Bad] = []
        if file is not None:
            with suppress(OSError, ValueError, TypeError, KeyError):  # what cannot be read is begun anew
                rows = file.read_text(encoding="utf-8").strip("\n").split("\n")[-MOST:]
                self.bad = [Bad(**{key: str(row[key]) for key in Bad.__slots__}) for row in map(json.loads, rows)]

    def add(self, bad: Bad) -> str:
        """Its id."""
        number = 1 + max((int(each.id.removeprefix("bad.")) for each in self.bad), default=0)
        made = Bad(npc=bad.npc, asked=bad.asked, text=bad.text, word=bad.word, id=f"bad.{number}")
        self.bad = [*self.bad, made][-MOST:]
        self._write()
        return made.id

    def take_back(self, bad_id: str) -> bool:
        """Whether there was one of this id."""
        left = [each for each in self.bad if each.id != bad_id]
        found = len(left) != len(self.bad)
        self.bad = left
        if found:
            self._write()
        return found

    def _write(self) -> None:
        if self._file is not None:
            rows = "".join(f"{json.dumps(each.to_json(), ensure_ascii=False)}\n" for each in self.bad)
            with suppress(OSError):  # it is kept for this session
                self._file.write_text(rows, encoding="utf-8", newline="\n")
