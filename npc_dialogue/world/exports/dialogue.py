"""Approved lines as a `.dialogue` file for Dialogue Manager, Nathan Hoad's addon for Godot.

Written for the grammar that the documentation of its version 4 describes, of which version 3 reads the same:
cues, responses with conditions and jumps, lines with tags and static ids. Text is text there only without the signs
that the format takes for its own, so these become others: brackets are round, `{{` has a space in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ...text.scripts import fold, words
from ..content import ApprovedLine
from ..world import World
from .rows import asked_id, rows_of

_OTHERS = str.maketrans({"[": "(", "]": ")", "\\": "/", "\r": " ", "\t": " "})
_SPACES = re.compile(r" *\n\s*")
_TOKEN = re.compile(
    r"\s*(?:(?P<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|\d+(?:\.\d+)?|==|!=|<=|>=|[<>()+\-*/%]|\"[^\"'\\\[\]{}]*\"|"
    r"'[^\"'\\\[\]{}]*')"
)
_UNKNOWN = frozenset({"is", "if", "else", "none", "null", "None", "True", "False"})
"""Words of our conditions that mean something else there, or nothing."""
_TWO = {("not", "in"), ("/", "/"), ("*", "*")}
"""Signs of ours that are two of theirs."""
_LEADS = "-~%|#=>$@"
"""Signs that make a line something else when they stand at its beginning."""
_KEYWORDS = frozenset({"if", "elif", "else", "while", "match", "when", "do", "set", "import", "using"})


@dataclass(slots=True)
class _File:
    """A file as it comes to be."""

    parts: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def as_dialogue(world: World, npc: str = "") -> tuple[str, tuple[str, ...]]:
    """The file, and a sentence for each line that it cannot hold.

    For each NPC a cue of its name, where it greets, and `ASK_NPC` with what it can be asked; each line has a cue of its
    own, `LINE_ID`.
    """
    file = _File([f"# The approved lines of {_one_line(world.info.name)}, exported by npc-dialogue."])
    for who, lines in world.approved.items():
        if npc in ("", who):
            _npc(file, world, who, lines)
    return "\n\n".join(file.parts) + "\n", tuple(file.notes)


def _npc(file: _File, world: World, npc: str, lines: Sequence[ApprovedLine]) -> None:
    conditions: dict[str, str] = {}
    for line in lines:
        condition = expression(line.when)
        if condition is None:
            file.notes.append(f"{line.id}: its condition {line.when!r} cannot be written in a .dialogue file.")
        else:
            conditions[line.id] = condition
    lines = [line for line in lines if line.id in conditions]
    greetings = [line for line in lines if not line.asked]
    asked: dict[tuple[str, ...], list[ApprovedLine]] = {}
    for line in lines:
        if line.asked:
            asked.setdefault(tuple(words(fold(line.asked))), []).append(line)
    opening = [f"~ {npc}", *_any_of(greetings, conditions), *([""] if greetings else []), f"=> ASK_{npc}"]
    file.parts.append("\n".join(opening))
    file.parts.append("\n".join([f"~ ASK_{npc}", *_responses(asked.values(), conditions), "=> END"]))
    for several in asked.values():
        if len(several) > 1:
            file.parts.append("\n".join([f"~ ANY_{several[0].id}", *_any_of(several, conditions), "", "=> END"]))
    for line in lines:
        after = "=> END" if line.asked else f"=> ASK_{npc}"
        file.parts.append("\n".join([f"~ LINE_{line.id}", *_said(world, npc, line), after]))


def _any_of(lines: Sequence[ApprovedLine], conditions: Mapping[str, str]) -> Iterator[str]:
    """Jumps of which one is taken by chance, of those whose condition holds."""
    for line in lines:
        yield f"% {_if(conditions[line.id])}=> LINE_{line.id}"


def _responses(asked: Iterable[list[ApprovedLine]], conditions: Mapping[str, str]) -> Iterator[str]:
    for several in asked:
        first = several[0]
        to = f"LINE_{first.id}" if len(several) == 1 else f"ANY_{first.id}"
        found = list(dict.fromkeys(conditions[line.id] for line in several))
        either = "" if "" in found else found[0] if len(found) == 1 else " or ".join(f"({each})" for each in found)
        yield f"- {plain(first.asked)} [ID:{asked_id(first.id)}] {_if(either)}=> {to}"


def _said(world: World, npc: str, line: ApprovedLine) -> Iterator[str]:
    if line.word:
        yield f"## {_one_line(line.word)}"
    for row in rows_of(world, npc, line):
        feeling = f"emotion={row.emotion}" if row.emotion else ""
        tags = ", ".join(f"#{tag}" for tag in (feeling, *map(_tag, row.tags)) if tag)
        yield f"{_name(row.name)}: {f'[{tags}] ' if tags else ''}{plain(row.text)} [ID:{row.id}]"


def _if(condition: str) -> str:
    return f"[if {condition} /] " if condition else ""


def expression(condition: str) -> str | None:
    """A condition of ours as one of the format's, which reads the same names from the game's state; None where it has
    something that the format has not, such as filters or `is defined`."""
    at, before = 0, ""
    while condition[at:].strip():
        token = _TOKEN.match(condition, at)
        if token is None or (token["name"] or "") in _UNKNOWN:
            return None
        here = token[0].strip()
        if (before, here) in _TWO:
            return None
        at, before = token.end(), here
    return condition.strip().replace("\n", " ")


def plain(text: str) -> str:
    """Text that is nothing but text there; line breaks as the format writes them."""
    spaced = re.sub(r"([{}])(?=\1)", r"\1 ", text.translate(_OTHERS)).replace("=>", "⇒")
    return _SPACES.sub(r"\\n", spaced.strip())


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _tag(tag: str) -> str:
    return _one_line(plain(tag).replace(",", ";").replace("#", ""))


def _name(name: str) -> str:
    """A name in front of a colon."""
    made = plain(_one_line(name)).lstrip(_LEADS + " ").replace(":", "\\:") or "…"
    return f"\\{made}" if made.split()[0] in _KEYWORDS else made
