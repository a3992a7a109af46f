"""Lines that have an id as a gettext template (POT): what was asked and what is said, each with its id as context."""

from __future__ import annotations

from collections.abc import Iterator

from ..world import World
from .rows import Row, asked_id, rows

_HEADER = (
    "Report-Msgid-Bugs-To: ",
    "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE",
    "Last-Translator: FULL NAME <EMAIL@ADDRESS>",
    "Language-Team: LANGUAGE <LL@li.org>",
    "Language: ",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def as_pot(world: World, npc: str = "") -> str:
    """The same for the same lines: it has no date."""
    parts = ["\n".join(_head(world))]
    for row in rows(world, npc):
        if row.asked and "." not in row.id:
            notes = (f"The player to {row.name}.",)
            parts.append("\n".join(_entry(asked_id(row.id), row.asked, row.file, notes)))
        parts.append("\n".join(_entry(row.id, row.text, row.file, _notes(row))))
    return "\n\n".join(parts) + "\n"


def _head(world: World) -> Iterator[str]:
    yield "#, fuzzy"
    yield 'msgid ""'
    yield 'msgstr ""'
    for field in (f"Project-Id-Version: {world.info.id}", *_HEADER):
        yield quoted(f"{field}\n")


def _notes(row: Row) -> Iterator[str]:
    how = ", ".join(filter(None, (row.emotion, *row.tags)))
    yield f"{row.name}{f' ({how})' if how else ''}{f', asked: {row.asked}' if row.asked else ''}"
    if row.condition:
        yield f"While {row.condition}"
    if row.word:
        yield row.word


def _entry(context: str, text: str, file: str, notes: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    for note in notes:
        yield f"#. {' '.join(note.split())}"
    yield f"#: {file}"
    yield f"msgctxt {quoted(context)}"
    yield f"msgid {quoted(text)}"
    yield 'msgstr ""'


def quoted(text: str) -> str:
    """A text as a string of a PO file; other control characters as octal escapes."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return '"' + "".join(_ESCAPES.get(char) or (f"\\{ord(char):03o}" if char < " " else char) for char in plain) + '"'
