"""In which line of a TOML file a key stands, for an editor to go to."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from npc_dialogue.order import Refusal

from .keys import Step, steps_of

Json = Any
_NAME = r"""(?:[\w-]+|"[^"\\]*"|'[^']*')"""
_NAMES = rf"{_NAME}(?:[ \t]*\.[ \t]*{_NAME})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_NAMES})[ \t]*\]\]?[ \t]*(?:#.*)?$")
_KEY = re.compile(rf"[ \t]*({_NAMES})[ \t]*=(.*)$")
_TEXT = re.compile(r'"""|\'\'\'|"(?:[^"\\]|\\.)*"|\'[^\']*\'|#.*')


class Lines:
    """Of one text that is TOML; of any other none is known."""

    def __init__(self, text: str) -> None:
        self._data: Json = None
        self._lines: dict[tuple[Step, ...], int] = {}
        try:
            self._data = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError):
            return
        for path, line in _paths(text.replace("\r\n", "\n")):
            self._lines.setdefault(path, line)

    def of(self, key: str) -> int | None:
        """The line, from 1, of a key as mistakes name it, or of the next table above it that is there."""
        try:
            steps = list(steps_of(key, self._data)) if key and self._data is not None else []
        except Refusal:
            return None
        while steps and tuple(steps) not in self._lines:
            steps.pop()
        return self._lines.get(tuple(steps))


def _paths(text: str) -> Iterator[tuple[tuple[Step, ...], int]]:
    """Each header and key with its line. `text` is sound."""
    table: tuple[Step, ...] = ()
    entries: Counter[tuple[Step, ...]] = Counter()
    quote, depth = "", 0
    for number, line in enumerate(text.split("\n"), 1):
        rest = line
        if quote:  # in a text of several lines
            _, closed, rest = rest.partition(quote)
            if not closed:
                continue
            quote = ""
        elif depth == 0 and (header := _HEADER.match(line)):
            table = _table(header[2], entries, is_entry=header[1] == "[[")
            yield from ((table[:end], number) for end in range(1, len(table) + 1))
            continue
        elif depth == 0 and (key := _KEY.match(line)):
            yield (*table, *_names(key[1])), number
            rest = key[2]
        quote, depth = _open(rest, depth)


def _open(rest: str, depth: int) -> tuple[str, int]:
    """The quotes that are open behind the rest of a line, and how many brackets are."""
    at = 0
    while (text := _TEXT.search(rest, at)) is not None:
        depth += _brackets(rest[at : text.start()])
        at = text.end()
        if text[0] in ('"""', "'''"):
            end = rest.find(text[0], at)
            if end < 0:
                return text[0], depth
            at = end + 3
    return "", depth + _brackets(rest[at:])


def _brackets(text: str) -> int:
    return text.count("[") - text.count("]")


def _table(names: str, entries: Counter[tuple[Step, ...]], *, is_entry: bool) -> tuple[Step, ...]:
    """Where a header leads: into the last entry of each list on its way."""
    path: tuple[Step, ...] = ()
    parts = _names(names)
    for place, name in enumerate(parts):
        path = (*path, name)
        if is_entry and place == len(parts) - 1:
            entries[path] += 1
        if entries[path]:
            path = (*path, entries[path] - 1)
    return path


def _names(dotted: str) -> list[str]:
    return [name.strip("\"'") for name in re.findall(_NAME, dotted)]
