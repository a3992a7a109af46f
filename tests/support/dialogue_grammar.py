"""A reader of `.dialogue` files, written from the documentation of Dialogue Manager 4 and not from what writes them.

Its pages "Basic Dialogue", "Conditions & Mutations", "State" and "Translations" say: a file is lines; `#` begins a
comment, `##` a note for translators on the line below; `~ name` is a cue; `=> name` jumps, `=> END` ends; `- text` is a
response, with `[if … /]` for its condition and a jump at its end; `%` marks lines of which one is taken by chance, with
`[if … /]` behind it; `Name: text` is said; `[#tag, #key=value]` are tags; `[ID:KEY]` is a static id, unique; `{{…}}`
is filled in, `[[a|b]]` picks one, `[name …]` is markup; `\\n` breaks a line. Lines below `if`, `match`, `while` and the
like are nested by tabs, which no exported file needs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

CUE = re.compile(r"~ ?(\w+)")
JUMP = re.compile(r"=><? ?(\w+!?)")
RESPONSE = re.compile(r"- (.+)")
RANDOM = re.compile(r"%[\d.]* (?:\[if (.+) /?\] )?(.+)")
CONDITION = re.compile(r"\[if (.+?) /\]")
STATIC_ID = re.compile(r"\[ID:([^\]]+)\]")
TAGS = re.compile(r"\[#([^\]]*)\]")
LIVE = re.compile(r"\{\{|\}\}|\[|\]|=>")
"""What is more than text inside a text."""
KEYWORDS = re.compile(r"(?:if|elif|else|match|when|while|do|set|import|using)\b|\$>|\|")
TOKEN = re.compile(
    r"\s*(?:(?P<word>[A-Za-z_]\w*)|(?P<number>-?\d+(?:\.\d+)?)|(?P<string>\"[^\"]*\"|'[^']*')|"
    r"(?P<sign>==|!=|<=|>=|&&|\|\||[<>.,()+\-*/%!]))"
)


class GrammarError(AssertionError):
    """The file is not what the documentation describes."""


@dataclass
class Said:
    """Something that somebody says."""

    character: str
    text: str
    tags: list[str]
    id: str
    note: str


@dataclass
class Answer:
    """What the player can choose."""

    text: str
    condition: str
    id: str
    to: str


@dataclass
class Cue:
    """What follows a `~ name`."""

    said: list[Said] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    chances: list[tuple[str, str]] = field(default_factory=list)
    """Condition and cue."""
    to: str = ""


def read(text: str) -> dict[str, Cue]:
    """The cues of a file by name. Raises `GrammarError`, also for jumps to nowhere and ids that stand twice."""
    cues: dict[str, Cue] = {}
    cue: Cue | None = None
    note = ""
    for number, raw in enumerate(text.splitlines(), 1):
        row = raw.strip()
        if raw != raw.lstrip():
            raise GrammarError(f"line {number} is nested")
        if row.startswith("##"):
            note = row[2:].strip()
        elif not row or row.startswith("#"):
            continue
        elif found := CUE.fullmatch(row):
            if found[1] in cues or found[1][0].isdigit():
                raise GrammarError(f"line {number}: the cue {found[1]} cannot be, or is there twice")
            cue = cues[found[1]] = Cue()
        elif cue is None:
            raise GrammarError(f"line {number} stands before the first cue")
        else:
            _into(cue, row, note, number)
            note = ""
    _check(cues)
    return cues


def _into(cue: Cue, row: str, note: str, number: int) -> None:
    if cue.to:
        raise GrammarError(f"line {number} is behind the jump, where nobody comes")
    if found := JUMP.fullmatch(row):
        cue.to = found[1]
    elif found := RESPONSE.fullmatch(row):
        cue.answers.append(_answer(found[1], number))
    elif found := RANDOM.fullmatch(row):
        jump = JUMP.fullmatch(found[2])
        if jump is None:
            raise GrammarError(f"line {number}: what is taken by chance is no jump")
        cue.chances.append((_expression(found[1] or "", number), jump[1]))
    elif KEYWORDS.match(row):
        raise GrammarError(f"line {number} begins with a word of the language")
    else:
        cue.said.append(_said(row, note, number))


def _answer(row: str, number: int) -> Answer:
    row, to = (*row.rsplit(" => ", 1), "")[:2] if " => " in row else (row, "")
    row, condition = _taken(CONDITION, row, number)
    row, id_ = _taken(STATIC_ID, row, number)
    return Answer(_text(row, number), _expression(condition, number), id_, to)


def _said(row: str, note: str, number: int) -> Said:
    row, id_ = _taken(STATIC_ID, row, number)
    row, tags = _taken(TAGS, row, number)
    parts = re.split(r"(?<!\\):", row, maxsplit=1)
    if len(parts) != 2:
        raise GrammarError(f"line {number} is said by nobody")
    name = parts[0].replace("\\:", ":").strip()
    named = [each.strip() for each in tags.split(",")] if tags else []
    return Said(name, _text(parts[1], number), [each.removeprefix("#") for each in named], id_, note)


def _taken(pattern: re.Pattern[str], row: str, number: int) -> tuple[str, str]:
    """A row without what matches, and what that holds; at most once."""
    found = pattern.findall(row)
    if len(found) > 1:
        raise GrammarError(f"line {number} has {len(found)} of {pattern.pattern}")
    return pattern.sub("", row, count=1).strip(), found[0] if found else ""


def _text(text: str, number: int) -> str:
    if found := LIVE.search(text):
        raise GrammarError(f"line {number}: {found[0]!r} is more than text")
    return text.strip().replace("\\n", "\n")


def _expression(text: str, number: int) -> str:
    """A condition, every token of which the language has, with a value between any two operators."""
    at, depth, wants_value = 0, 0, bool(text)
    while text[at:].strip():
        token = TOKEN.match(text, at)
        if token is None:
            raise GrammarError(f"line {number}: {text[at:]!r} is no expression")
        word, sign = token["word"], token["sign"]
        if word in ("and", "or", "in") or sign in ("==", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/", "%", "."):
            if wants_value and sign != "-":
                raise GrammarError(f"line {number}: nothing before {token[0].strip()!r} in {text!r}")
            wants_value = True
        elif word == "not" or sign == "!":
            if not wants_value:
                raise GrammarError(f"line {number}: {text!r} has 'not' where a value has ended")
        elif sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        else:
            wants_value = False
        at = token.end()
    if depth or wants_value:
        raise GrammarError(f"line {number}: {text!r} does not end")
    return text


def _check(cues: dict[str, Cue]) -> None:
    jumps = [each.to for each in cues.values()]
    jumps += [answer.to for each in cues.values() for answer in each.answers]
    jumps += [to for each in cues.values() for _, to in each.chances]
    if missing := [to for to in jumps if to and to.rstrip("!") != "END" and to not in cues]:
        raise GrammarError(f"jumps to {missing[0]}, which is no cue")
    ids = [said.id for each in cues.values() for said in each.said]
    ids += [answer.id for each in cues.values() for answer in each.answers]
    named = [each for each in ids if each]
    if len(named) != len(set(named)):
        raise GrammarError("an id stands twice")
