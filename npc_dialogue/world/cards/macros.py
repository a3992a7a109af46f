"""The macros of cards (`{{char}}`, `{{random:a,b}}`) made into our templates, and back.

What a template of ours has in its place is `{{ npc.name }}` and `{{ speaker.name }}`. Chance is decided once, at the
import. A macro that has no counterpart stays in the text as it is written, shown and not run, and so does whatever in
a card's text our own templates would take for a tag.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping

from ..conditions import reads, render
from ..content import Json
from ..expressions import MAX_TAGS, MAX_TEMPLATE, ConditionError
from .notes import Notes

CHAR, USER, _OPEN, _CLOSE = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
"""Noncharacters that stand for a tag while a text is worked on; they are taken out of what comes in."""
_TAKEN = re.compile("[\ufdd0-\ufdd3\ud800-\udfff]")
_MACRO = re.compile(r"\{\{([^{}]*)\}\}")
_ANGLED = re.compile(r"<(user|bot|char)>", re.IGNORECASE)
_COMMA = re.compile(r"(?<!\\),")
_ROLL = re.compile(r"\s*(?:(\d{0,3})d)?(\d{1,9})\s*", re.IGNORECASE)
_OPENER = re.compile(r"\{(?=[{%#])|\{\Z")
_TAG = {CHAR: "{{ npc.name }}", USER: "{{ speaker.name }}"}
_MACRO_OF = {CHAR: "{{char}}", USER: "{{user}}"}
_NESTED = 8
"""Rounds in which macros inside macros are worked out."""
MACROS: Mapping[str, Json] = {
    "npc": {"name": "{{char}}"},
    "speaker": {"name": "{{user}}"},
    "player": {"name": "{{user}}"},
}


class Macros:
    """Reads the texts of one card. `name` is what `{{char}}` stands for, where a text cannot have a template."""

    def __init__(self, name: str, user: str, notes: Notes) -> None:
        self._name = name
        self._user = user
        self._notes = notes

    def template(self, text: str, where: str) -> str:
        """A text of a card as a template of ours, at most 20,000 characters and 400 placeholders long."""
        worked = self._worked(text, where).strip()
        made = _templated(worked)
        if len(made) <= MAX_TEMPLATE and made.count("{{ ") <= MAX_TAGS:
            return made
        if made.count("{{ ") > MAX_TAGS:
            self._notes.tell(where, f"it has more than {MAX_TAGS} macros; the names are written out")
            worked = self._named(worked).replace("{{", "{ {").replace("{%", "{ %").replace("{#", "{ #")
        if len(worked) > MAX_TEMPLATE - 2_000:
            self._notes.tell(where, "it is too long for one text and is cut off")
            worked = worked[: MAX_TEMPLATE // 2].rstrip()
        made = _templated(worked)
        return made if len(made) <= MAX_TEMPLATE else _templated(worked[:400])

    def plain(self, text: str, where: str) -> str:
        """A text with names in the place of macros, for keys that hold no template."""
        return self._named(self._worked(text, where)).strip()

    def _named(self, worked: str) -> str:
        return _restored(worked.replace(CHAR, self._name).replace(USER, self._user))

    def _worked(self, text: str, where: str) -> str:
        """The text with a noncharacter for each name and for the braces of what is no macro that we know."""
        worked = _TAKEN.sub("\ufffd", text).replace("\r\n", "\n").replace("\r", "\n")
        worked = _ANGLED.sub(lambda found: USER if found[1].lower() == "user" else CHAR, worked)
        for _ in range(_NESTED):
            if "{{" not in worked:
                break
            worked, count = _MACRO.subn(lambda found: self._value(found[1], where), worked)
            if not count:
                break
        return worked

    def _value(self, inside: str, where: str) -> str:
        """What stands in the place of a macro."""
        named = inside.strip()
        lowered = named.lower()
        if lowered in ("char", "user"):
            return CHAR if lowered == "char" else USER
        if lowered == "original":
            return ""
        if named.startswith("//") or lowered.startswith(("hidden_key:", "comment:")):
            return ""
        word, colon, rest = inside.partition(":")
        word, rest = word.strip().lower(), rest.removeprefix(":")
        if colon and word in ("random", "pick"):
            self._notes.tell(where, f"{{{{{word}}}}} was decided now, once for all")
            return _picked(rest, inside)
        if colon and word == "roll" and (found := _ROLL.fullmatch(rest)):
            self._notes.tell(where, "{{roll}} was decided now, once for all")
            dice, sides = int(found[1] or 1), max(int(found[2]), 1)
            return str(sum(1 + _number(f"{inside}{place}", sides) for place in range(dice or 1)))
        if colon and word == "reverse":
            return rest.lstrip()[::-1]
        self._notes.tell(where, f"{{{{{_restored(named)[:40]}}}}} has no counterpart and stays as text")
        return f"{_OPEN}{inside}{_CLOSE}"


def hidden_keys(text: str) -> list[str]:
    """What `{{hidden_key:…}}` names in a text."""
    found = (inside.strip() for inside in _MACRO.findall(text))
    return [inside[len("hidden_key:") :].strip() for inside in found if inside.lower().startswith("hidden_key:")]


def as_macros(template: str, scope: Mapping[str, Json], notes: Notes, where: str) -> str:
    """A template of ours as a card's text; as it is written, and told, where it cannot be filled in.

    `scope` is MACROS, or that of `scope_of_macros` where it reads more than names.
    """
    try:
        if any(each.name not in MACROS for each in reads(template)):
            notes.tell(where, "it reads the world's state and is written as it is when a playthrough begins")
        return render(template, scope)
    except ConditionError as error:
        notes.tell(where, f"it cannot be filled in ({error.reason}) and stays as it is written")
        return template


def scope_of_macros(scope: Mapping[str, Json]) -> dict[str, Json]:
    """The names of a moment with macros for the NPC's name and for the speaker's."""
    made = dict(scope)
    for name, macro in (("npc", "{{char}}"), ("speaker", "{{user}}"), ("player", "{{user}}")):
        table = made.get(name, {})
        made[name] = {**{key: table[key] for key in table}, "name": macro}
    return made


def _templated(worked: str) -> str:
    """A worked text as a template; every brace that would open a tag is written as `{{ '{' }}`."""
    pieces = re.split(f"([{CHAR}{USER}])", worked)
    return "".join(_TAG.get(piece) or _OPENER.sub("{{ '{' }}", _restored(piece)) for piece in pieces)


def _restored(worked: str) -> str:
    for mark, written in ((_OPEN, "{{"), (_CLOSE, "}}"), *_MACRO_OF.items()):
        worked = worked.replace(mark, written)
    return worked


def _picked(listed: str, seed: str) -> str:
    """One of the values, which are parted by `::` or else by commas; `\\,` is a comma in one."""
    parts = listed.split("::") if "::" in listed else _COMMA.split(listed)
    values = [value.replace("\\,", ",") for value in parts]
    return values[_number(seed, len(values))].strip()


def _number(seed: str, below: int) -> int:
    """The same for the same macro: a card that is read twice says the same."""
    return zlib.crc32(seed.encode(errors="replace")) % below
