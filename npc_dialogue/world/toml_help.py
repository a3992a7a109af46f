"""Why a file is not TOML, in the words of somebody who has never heard of TOML.

The parser tells where it gave up, which is seldom where the mistake is: after a quote that was not closed it goes on
for pages. So the texts of the file are looked at here, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .expressions import shortened
from .mistakes import Mistake

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_OPENING = re.compile(r'#[^\n]*|"""|\'\'\'|"|\'')
_REST = {
    '"': re.compile(r'(?:[^"\\\n]|\\.)*'),
    "'": re.compile(r"[^'\n]*"),
    '"""': re.compile(r'(?:[^"\\]|\\.|"(?!""))*', re.DOTALL),
    "'''": re.compile(r"(?:[^']|'(?!''))*"),
}
_CURLY = "“”„‟‘’‚‛«»"
_KEY_BEFORE = re.compile(r"""^[ \t]*[\w."'-]+[ \t]*=[ \t]*$""")
_LONGEST_KEY = 200
_KEY = re.compile(r"[\w.-]+[ \t]*=")
_STATEMENT = re.compile(r"""[ \t]*(?:[\w."'-]+[ \t]*=|\[)""")
_HEADER = re.compile(r"\[{1,2}[\w.-]+\]{1,2}[ \t]*(?:#.*)?$", re.MULTILINE)
_VALUE = "a text in quotes, a number, true, false, a list in [ ] or a table in { }"
_YES_NO = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false", "off": "false"}


@dataclass(frozen=True, slots=True)
class _Text:
    """A quoted text of a file: where it begins and ends, its quotes among it."""

    start: int
    end: int
    quote: str
    closed: bool


def toml_mistake(source: str, file: str, message: str) -> Mistake:
    """What is to be told of a file of which the TOML parser said `message`."""
    source = source.replace("\r\n", "\n")
    place = _PLACE.search(message)
    said = message[: place.start()] if place else message
    at = len(source)
    if place and place[1]:
        at = _line_start(source, int(place[1])) + int(place[2]) - 1
    where = f"line {place[1]}, column {place[2]}" if place and place[1] else "end of document"
    texts = [text for text in _texts(source) if text.start <= at]
    told = _run_on(source, texts) or _by_message(source, said, at, texts)
    if told is None:
        line = _line(source, at)
        told = "", said[:1].lower() + said[1:] + (f": {line}" if line else ""), "a line such as key = value", ""
    key, found, expected, hint = told
    return Mistake(file=file, key=key or where, found=found, expected=expected, hint=hint)


_Told = tuple[str, str, str, str]
"""The key of a mistake ("" for where the parser stands), found, expected and hint."""


def _run_on(source: str, texts: list[_Text]) -> _Told | None:
    """A text of several lines that was not closed: it ends at the file's end, or where the next one should begin."""
    for text in texts:
        if len(text.quote) < 3:
            continue
        begin = source.rfind("\n", max(text.start, text.end - _LONGEST_KEY), text.end) + 1
        swallowed = begin > 0 and _KEY_BEFORE.match(source[begin : text.end - 3]) is not None
        if not text.closed or swallowed:
            line = _number(source, text.start)
            found = f"a text that begins with {text.quote} in line {line} and is not closed"
            before = f", before the line {source[begin : text.end]}" if text.closed else ""
            return f"line {line}", found, f"{text.quote} where the text ends{before}", ""
    return None


def _by_message(source: str, said: str, at: int, texts: list[_Text]) -> _Told | None:
    line, char = _line(source, at), source[at : at + 1]
    last = texts[-1] if texts else None
    if last is not None and not last.closed:
        return _unclosed(source, last, line)
    if char and char in _CURLY:
        return "", f"the curly quote {char} in: {line}", "straight quotes, \" or '", ""
    if said.startswith(("Expected newline", "Unclosed array", "Unclosed inline table")):
        return _after_a_value(source, said, at, last)
    if said.startswith("Invalid value"):
        return _no_value(source, at)
    if said.startswith(("Expected '=' after a key", "Invalid statement", "Invalid initial character for a key")):
        return _no_key(source, at)
    if "hex value" in said or said.startswith("Unescaped"):
        return "", f"a backslash in a text: {line}", "two for one, \\\\, or the text in single quotes", ""
    if said.startswith(("Cannot", "Duplicate")):
        return _again(source, at, last)
    if said.startswith("Expected ']"):
        return "", f"a header without its end: {line}", "[name], or [[name]] for one more entry of a list", ""
    return None


def _unclosed(source: str, text: _Text, line: str) -> _Told:
    content = source[text.start + 1 : text.end]
    hint = ""
    if curly := next((char for char in content if char in _CURLY), ""):
        hint = f"The curly quote {curly} does not close it."
    expected = f"{text.quote} at its end, or three quotes on each side of a text of several lines"
    where = f"line {_number(source, text.start)}"
    return where, f"a text that is not closed: {line}", expected, hint


def _after_a_value(source: str, said: str, at: int, last: _Text | None) -> _Told:
    """What stands behind a value and should not: the rest of a text that a quote in it ended, or a forgotten comma."""
    line, rest = _line(source, at), source[at : at + _LONGEST_KEY]
    begins_line = not source[source.rfind("\n", 0, at) + 1 : at].strip()
    key = _KEY.match(rest)
    if last is not None and not source[last.end : at].strip() and not begins_line and rest[:1].isalnum() and not key:
        how = 'each quote inside as \\", or the text in single quotes'
        if last.quote.startswith("'"):
            how = 'a text that holds an apostrophe in double quotes, "…"'
        return "", f"a text that ended at a quote inside it: {line}", how, ""
    if said.startswith("Unclosed"):
        kind, end = ("list", "]") if "array" in said else ("table", "}")
        if rest[:1] in ("", "\n") or (begins_line and (key or _HEADER.match(rest))):
            before = f" before this: {line}" if begins_line and line else f": {line}" if line else ""
            return "", f"a {kind} that is not closed{before}", f"{end} at its end", ""
        return "", f"two entries of a {kind} with nothing between them: {line}", "a comma between them", ""
    if rest.startswith(",") and source[at - 1 : at].isdigit():
        return "", f"a decimal comma: {line}", "a decimal point", ""
    return "", f"something behind a value: {line}", "one key = value in a line", ""


def _no_value(source: str, at: int) -> _Told:
    line, rest = _line(source, at), source[at : at + _LONGEST_KEY]
    begins_line = source[source.rfind("\n", 0, at) + 1 : at].strip() in ("", "[", "[[")
    if begins_line and (_KEY.match(rest) or _HEADER.match(line)):
        return "", f"a list that is not closed before this: {line}", "] at its end", ""
    words = rest.partition("\n")[0].partition("#")[0].strip()
    word = words.rstrip(",]} ")
    if not words:
        return "", f"nothing behind the =: {line}", _VALUE, ""
    if word.lower() in _YES_NO:
        return "", f"{word} in: {line}", _VALUE, f"Write {_YES_NO[word.lower()]}, in small letters."
    if word[:1].isalpha():
        return "", f"a text without quotes: {line}", _VALUE, ""
    return "", f"no value: {line}", _VALUE, ""


def _no_key(source: str, at: int) -> _Told:
    start = _line_start(source, _number(source, at))
    line = _line(source, at)
    if re.match(r"[ \t]*[\w.-]+[ \t]*:", source[start : start + 200]):
        return "", f"a colon behind the key: {line}", "key = value", ""
    if re.match(r"""[ \t]*[\w.-]+[ \t]+["'\d]""", source[start : start + 200]):
        return "", f"no = behind the key: {line}", "key = value", ""
    if line.startswith("["):
        return "", f"a header without a name: {line}", "[name], or [[name]] for one more entry of a list", ""
    if "{" in line and source[at : at + 1] == "\n":
        expected = "the table on one line, or a [header] instead"
        return "", f"a table in {{ }} that goes over several lines: {line}", expected, ""
    hint = "A key is one word. If the line belongs to a text, the text needs three quotes on each side."
    return "", f"a line without key and =: {line}", "key = value", hint


def _again(source: str, at: int, last: _Text | None) -> _Told:
    """A key or header that was there before. The parser stands behind its value, which may have many lines."""
    end = source.find("\n", last.start if last is not None and last.end >= len(source[:at].rstrip()) else at)
    lines = source[: end if end >= 0 else len(source)].split("\n")
    while len(lines) > 1 and not _STATEMENT.match(lines[-1]):
        lines.pop()
    where, line = f"line {len(lines)}", shortened(lines[-1], 60)
    if not line.startswith("["):
        return where, f"the key {shortened(line.partition('=')[0], 40)!r} a second time", "each key once", ""
    of_list = line.startswith("[[")
    hint = (
        "Each entry of a list has two brackets, the first too."
        if of_list
        else f"For one more entry of a list write [{line}]."
    )
    return where, f"the header {line} a second time", "each header once", hint


def _texts(source: str) -> Iterator[_Text]:
    """The quoted texts of a file from its beginning; one that is not closed ends with its line or with the file."""
    at = 0
    while (opening := _OPENING.search(source, at)) is not None:
        quote = opening.group()
        at = opening.end()
        if quote.startswith("#"):
            continue
        rest = _REST[quote].match(source, at)
        at = rest.end() if rest else at
        closed = source.startswith(quote, at)
        if closed:
            at += len(quote)
            while len(quote) == 3 and source.startswith(quote[0], at):  # up to two quotes more may end the text itself
                at += 1
        yield _Text(opening.start(), at, quote, closed)


def _number(source: str, at: int) -> int:
    return source.count("\n", 0, at) + 1


def _line_start(source: str, number: int) -> int:
    at = 0
    for _ in range(number - 1):
        at = source.find("\n", at) + 1
    return at


def _line(source: str, at: int) -> str:
    """The line in which a place is, for a message; of a long one what stands around the place."""
    start = source.rfind("\n", 0, at) + 1
    end = source.find("\n", start)
    cut = max(start, at - 30) if at - start > 45 else start
    return "…" * (cut > start) + shortened(source[cut : end if end >= 0 else len(source)], 60)
