"""Many patterns looked for at once, each compiled when words are met that it cannot do without.

A language's tables hold thousands of patterns, and compiling them all takes longer than anything else that a first line
waits for. Few sentences have the words of more than a few.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
"""Tables are written as people write; what is said is compared without."""
_GROUP = re.compile(r"\b[A-Z]{3,}\b")
_PARTS = re.compile(
    r"(?P<open>\()|(?P<close>\))|(?P<bar>\|)|(?P<border>[ ^$])|(?P<group>\b[A-Z]{3,}\b)|(?P<word>[a-z]+)"
    r"|(?P<often>[?*+]|\{[^}]*\})|(?P<other>\\.|\[(?:\\.|[^\]\\])*\]|.)"
)
_Part = tuple[str, str]


class Alternatives:
    """Patterns between the borders of words. Searches as one expression with all of them, in this order, would."""

    def __init__(self, lines: str, groups: Mapping[str, str]) -> None:
        """`lines`: patterns, one or several with bars between them a line; a word in capitals stands for a group, which
        is a pattern in brackets."""
        self._groups = groups
        self._written = list(_branches(lines.translate(PLAIN)))
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._anywhere: list[int] = []
        self._by_word: dict[str, list[int]] = {}
        of_groups: dict[str, frozenset[str]] = {}
        for number, parts in enumerate(self._written):
            needed = _needed(parts, groups, of_groups)
            for word in needed:
                self._by_word.setdefault(word, []).append(number)
            if not needed:
                self._anywhere.append(number)

    def search(self, text: str) -> re.Match[str] | None:
        """See `re.Pattern.search`."""
        found = [match for pattern in self._possible(text) if (match := pattern.search(text))]
        return min(found, key=lambda match: match.start(), default=None)

    def match(self, text: str) -> re.Match[str] | None:
        """See `re.Pattern.match`."""
        return next((match for pattern in self._possible(text) if (match := pattern.match(text))), None)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """See `re.Pattern.fullmatch`."""
        return next((match for pattern in self._possible(text) if (match := pattern.fullmatch(text))), None)

    def _possible(self, text: str) -> Iterator[re.Pattern[str]]:
        """In their order, the patterns that these words do not rule out."""
        numbers = set(self._anywhere)
        for word in text.split():
            numbers.update(self._by_word.get(word, ()))
        for number in sorted(numbers):
            if number not in self._compiled:
                written = "".join(text for _, text in self._written[number])
                self._compiled[number] = re.compile(bordered(written, self._groups))
            yield self._compiled[number]


def bordered(written: str, groups: Mapping[str, str]) -> str:
    """A regular expression for a pattern between the borders of words, with its groups written out."""
    whole = _GROUP.sub(lambda group: groups[group[0]].translate(PLAIN), written)
    return rf"(?<!\S)(?:{re.sub(r'[(](?![?])', '(?:', whole)})(?!\S)"


def joined(lines: str) -> str:
    """The patterns of a table as one."""
    return "|".join(line for raw in lines.translate(PLAIN).splitlines() if (line := raw.strip()))


def _branches(lines: str) -> Iterator[list[_Part]]:
    """The parts of each pattern."""
    for line in lines.splitlines():
        parts = [(match.lastgroup or "", match[0]) for match in _PARTS.finditer(line.strip())]
        yield from (branch for branch in _split(parts) if branch)


def _split(parts: list[_Part]) -> Iterator[list[_Part]]:
    """The parts between bars that stand in no brackets."""
    depth, begin = 0, 0
    for at, (kind, _) in enumerate(parts):
        depth += (kind == "open") - (kind == "close")
        if kind == "bar" and not depth:
            yield parts[begin:at]
            begin = at + 1
    yield parts[begin:]


def _needed(parts: list[_Part], groups: Mapping[str, str], known: dict[str, frozenset[str]]) -> frozenset[str]:
    """Words of which a text has one if the pattern is found in it, rather long ones; none where that cannot be told.

    A word counts if it stands by itself, between blanks or the pattern's ends, and cannot be left out; so does a group
    in brackets of which each branch needs a word. `known`: what the groups that were met need.
    """
    found: list[frozenset[str]] = []
    at, free = 0, True
    while at < len(parts):
        kind, text = parts[at]
        end = _closed(parts, at) if kind == "open" else at + 1
        if free and kind in ("word", "group", "open") and _is_border(parts, end):
            if kind == "word":
                found.append(frozenset([text]))
            elif kind == "group":
                if text not in known:
                    known[text] = _of_any(list(_branches(groups[text].translate(PLAIN))), groups, known)
                found.append(known[text])
            else:
                found.append(_of_any(list(_split(parts[at + 1 : end - 1])), groups, known))
        free = kind == "border" and (end == len(parts) or parts[end][0] != "often")
        at = end
    return max((words for words in found if words), key=lambda words: min(map(len, words)), default=frozenset())


def _of_any(branches: list[list[_Part]], groups: Mapping[str, str], known: dict[str, frozenset[str]]) -> frozenset[str]:
    needed = [_needed(branch, groups, known) for branch in branches]
    return frozenset().union(*needed) if all(needed) else frozenset()


def _closed(parts: list[_Part], at: int) -> int:
    """Behind the bracket that closes what is opened here."""
    depth = 0
    for end in range(at, len(parts)):
        depth += (parts[end][0] == "open") - (parts[end][0] == "close")
        if not depth:
            return end + 1
    return len(parts)


def _is_border(parts: list[_Part], at: int) -> bool:
    """Whether a word ends here: at the pattern's end, or before a blank that is always there."""
    if at == len(parts):
        return True
    return parts[at][0] == "border" and (at + 1 == len(parts) or parts[at + 1][0] != "often")
