"""What a writer reads in the terminal of a world with mistakes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from npc_dialogue.authoring.checking import hints
from npc_dialogue.world.mistakes import Mistake


def print_mistakes(folder: Path, mistakes: Sequence[Mistake]) -> None:
    """Prints each mistake of a world's folder, the hints that go with them, and how many there are, to stderr."""
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    for hint in hints(folder, None):
        print(f"hint: {hint}", file=sys.stderr)
    print(f"{counted(len(mistakes), 'mistake')} in {folder}", file=sys.stderr)


def counted(number: int, one: str, several: str = "") -> str:
    """`1 mistake`, `1,204 prompts`."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"
