"""Printing what strangers wrote."""

from __future__ import annotations

from collections.abc import Iterable


def print_lines(lines: Iterable[str]) -> None:
    """Prints lines of which parts are a stranger's: nothing in them moves a terminal's cursor."""
    for line in lines:
        print(printable(line))


def printable(line: str) -> str:
    """The line with \ufffd for whatever cannot be seen."""
    return "".join(char if char.isprintable() else "\ufffd" for char in line)
