"""What stands between two marks: read to its end, then judged to be spoken or done.

Each span reads one character after another and at some of them says what has become of it: an `Outcome`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from npc_dialogue.speech.gestures import (
    is_emphasis,
    is_gesture,
    is_round_direction,
    is_unspaced_gesture,
    looks_done,
    plain_words,
)
from npc_dialogue.speech.items import Aside
from npc_dialogue.text.scripts import is_unspaced

Place = Literal["start", "pause", "running"]
"""Where in a sentence something stands: at its beginning, after a comma or dash, directly after a spoken word."""

_LONGEST = 400  # characters that are kept of what can only be a direction
_WINDOW = 40  # characters after which what is not closed is judged as it stands


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a span: spoken text, an aside, and characters that have to be read again as ordinary text."""

    say: str = ""
    aside: Aside | None = None
    rest: str = ""
    linked: bool = False
    """It leads to an address: of a picture nothing is spoken."""


class Marked:
    """`*…*`, `_…_`, `~…~` and their doubles.

    Closed by as many marks that have no white space before them; marks within that have one before are a pair of their
    own. A line's end closes a direction too. Doubles are typography: they are taken off, and what they hold is spoken,
    unless it begins like a gesture. A tilde closes within 40 characters or it is no mark; a pair inside a word closes
    within the word; a `*` with a space on either side is a bullet or nothing unless it is closed within 40.
    """

    def __init__(self, mark: str, before: str, place: Place) -> None:
        self._mark = mark
        self._before = before
        self._place = place
        self._run = 1
        self._phase: Literal["run", "inside", "closing", "after"] = "run"
        self._content = ""
        self._previous = ""
        self._depth = 0
        self._closing = 0
        self._loose = False
        self._within_word = False
        self._done = False  # a double mark around what is done
        self._after = ""

    def add(self, char: str) -> Outcome | None:
        if self._phase == "run":
            if char == self._mark:
                self._run += 1
                return None
            return self._open(char)
        if self._phase == "closing":
            if char == self._mark:
                self._closing += 1
                return None
            return self._close(char)
        if self._phase == "after":
            return self._judge(char)
        return self._inside(char)

    def finish(self) -> Outcome:
        if self._phase == "run":
            return Outcome()
        if self._phase == "closing":
            outcome = self._close("")
            if outcome is not None:
                return outcome
        if self._phase == "after":
            return self._judged(following="")
        return self._unclosed("")

    def _open(self, char: str) -> Outcome | None:
        mark, run, before = self._mark, self._run, self._before
        if char.isspace():
            if run == 1 and mark == "*" and (not before or before.isspace()) and char != "\n":
                self._loose = True
                return self._inside(char)
            return Outcome(rest=char)
        beside_word = before.isalnum()
        if mark == "_" and beside_word:
            return Outcome(say="_" if run == 1 and char.isalnum() else "", rest=char)
        if run > 3 or (mark == "~" and (run > 1 or beside_word or not char.isalpha())):
            return Outcome(rest=char)
        if run == 1 and mark == "*" and before.isdigit() and char.isdigit():
            return Outcome(say="*", rest=char)
        if run > 1 and (self._place == "running" or beside_word):
            return Outcome(rest=char)
        if beside_word and not is_unspaced(before):
            self._within_word = True
        return self._inside(char)

    def _inside(self, char: str) -> Outcome | None:
        self._phase = "inside"
        if char == self._mark:
            self._phase, self._closing = "closing", 1
            return None
        if char == "\n":
            return self._unclosed(char)
        self._keep(char)
        length = len(self._content)
        if self._run > 1 and not self._done:
            return self._judge_double(char)
        if self._within_word and (char.isspace() or length > _WINDOW):
            return Outcome(rest=self._content)
        if length > _WINDOW and (self._loose or self._mark == "~"):
            return Outcome(rest=self._content)
        return None

    def _keep(self, text: str) -> None:
        if len(self._content) < _LONGEST:
            self._content += text
        self._previous = text[-1]

    def _judge_double(self, char: str) -> Outcome | None:
        """What a double mark holds is judged by its first two words."""
        words = self._content.split()
        complete = len(words) > 2 or (len(words) == 2 and char.isspace()) or len(self._content) > _WINDOW
        if not complete:
            return None
        return self._judge_words(rest=self._content)

    def _judge_words(self, rest: str) -> Outcome | None:
        text = self._content.lstrip()
        words = plain_words(text)[:2]
        done = is_gesture(words) or (text[:1].islower() and looks_done(words))
        if text and is_unspaced(text[0]):
            done = is_unspaced_gesture(text[:12])
        if done:
            self._done = True
            return None
        return Outcome(rest=rest)

    def _close(self, char: str) -> Outcome | None:
        """A run of marks within has ended, before `char` ('' at the stream's end)."""
        run, self._closing = self._closing, 0
        closes = not self._previous.isspace()
        if self._loose or self._mark == "_":
            closes = (closes or self._loose) and not char.isalnum()
        opens = char != "" and not char.isspace() and not self._previous.isalnum()
        if closes and self._depth:
            self._depth -= 1
        elif closes:
            next_pair = self._mark * (run - self._run) if char.isalnum() else ""  # *smiles**waves*
            if self._run > 1 and not self._done and self._judge_words(rest="") is not None:
                return Outcome(say=_spoken(self._content), rest=next_pair + char)
            self._phase = "after"
            if next_pair:
                return self._judged(following=next_pair + char)
            return self._judge(char) if char else None
        elif opens:
            self._depth += 1
        self._keep(self._mark * run)
        self._phase = "inside"
        return self._inside(char) if char else None

    def _judge(self, char: str) -> Outcome | None:
        """The span is closed, and `char` follows."""
        if self._run > 1 or self._loose:
            return self._judged(following=char)
        if self._after or is_emphasis(self._content, place=self._place, following=None) is None:
            self._after += char
            if char.isspace() and char != "\n":
                return None
        return self._judged(following=char)

    def _judged(self, following: str) -> Outcome:
        rest = self._after or following
        if self._run > 1 or self._loose:
            return Outcome(aside=_aside(self._content, "star"), rest=rest)
        spoken = self._within_word or is_emphasis(self._content, place=self._place, following=following.strip())
        if spoken:
            return Outcome(say=_spoken(self._content), rest=rest)
        return Outcome(aside=_aside(self._content, "star"), rest=rest)

    def _unclosed(self, char: str) -> Outcome:
        if self._loose or self._within_word or self._mark == "~":
            return Outcome(rest=self._content + char)
        if self._run > 1 and not self._done and self._judge_words(rest="") is not None:
            return Outcome(say=_spoken(self._content), rest=char)
        return Outcome(aside=_aside(self._content, "star"), rest=char)


class Round:
    """`(…)`: a direction at a sentence's beginning; inside a sentence it is judged by its words, after 40 characters at
    the latest, and keeps its brackets when it is spoken."""

    def __init__(self, opening: str, before: str, place: Place) -> None:
        self._opening = opening
        self._attached = before.isalnum() and not is_unspaced(before)
        self._direction = place == "start"
        self._content = ""
        self._depth = 1

    def add(self, char: str) -> Outcome | None:
        if char == "\n":
            return self._ended(char, closed=False)
        if char in "(（":
            self._depth += 1
        elif char in ")）":
            self._depth -= 1
            if not self._depth:
                return self._ended(char, closed=True)
        if len(self._content) < _LONGEST:
            self._content += char
        if not self._direction and len(self._content) >= _WINDOW:
            if self._attached or not is_round_direction(self._content):
                return Outcome(say=self._opening, rest=self._content)
            self._direction = True
        return None

    def finish(self) -> Outcome:
        return self._ended("", closed=False)

    def _ended(self, char: str, *, closed: bool) -> Outcome:
        content, rest = self._content, "" if closed else char
        if not any(map(str.isalnum, content)):
            return Outcome(rest=rest)
        if self._direction or (not self._attached and is_round_direction(content)):
            return Outcome(aside=_aside(content, "round"), rest=rest)
        return Outcome(say=self._opening, rest=content + char)


_PAIRS = {"[": "]", "{": "}", "【": "】", "［": "］", "〔": "〕", "｛": "｝"}
SQUARE = frozenset(_PAIRS)
"""What opens a span that is never spoken."""

# Tags of BBCode and of Godot's RichTextLabel: what they hold is spoken.
_BBCODE = re.compile(
    r"/.*|[\d\s.,;*^]*|(?:b|i|u|s|p|br|hr|lb|rb|code|color|bgcolor|fgcolor|font|font_size|url|img|indent|ul|ol|li|lang|"
    r"dropcap|opentype_features|outline_size|outline_color)(?:[=\s].*)?|"
    # these are gestures too, unless they have a value
    r"(?:wave|shake|tornado|rainbow|fade|pulse|ghost|matrix|center|left|right|fill|hint|table|cell|quote|size|spoiler|"
    r"char)[=\s].*",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = re.compile(r"[a-z]+:|www\.|[/#]|\S*[./]\S*$", re.IGNORECASE)
_LONGEST_ADDRESS = 200


class Square:
    """`[…]`, `{…}` and wide ones: a mark or a direction, never spoken, ending with its line at the latest. BBCode tags,
    footnote numbers and `{{macros}}` are nothing, and of `[text](address)` the text is spoken."""

    def __init__(self, opening: str) -> None:
        self._opening = opening
        self._closing = _PAIRS[opening]
        self._content = ""
        self._depth = 1
        self._address: str | None = None

    def add(self, char: str) -> Outcome | None:
        if self._address is not None:
            return self._read_address(char)
        if not self._depth:
            if char == "(" and self._opening == "[":
                self._address = ""
                return None
            return self._ended(char)
        if char == "\n":
            return self._ended(char)
        if char == self._opening:
            self._depth += 1
        elif char == self._closing:
            self._depth -= 1
            if not self._depth:
                return None if self._opening == "[" else self._ended("")
        if len(self._content) < _LONGEST:
            self._content += char
        return None

    def finish(self) -> Outcome:
        return self._ended("" if self._address is None else "(" + self._address)

    def _read_address(self, char: str) -> Outcome | None:
        assert self._address is not None
        if char == ")" and _ADDRESS.match(self._address):
            return Outcome(say=_spoken(self._content), linked=True)
        if char.isspace() or char == ")" or len(self._address) >= _LONGEST_ADDRESS:
            return self._ended("(" + self._address + char)
        self._address += char
        return None

    def _ended(self, rest: str) -> Outcome:
        if (self._opening == "[" and _BBCODE.fullmatch(self._content)) or self._content.startswith("{"):
            return Outcome(rest=rest)
        aside = _aside(self._content, "square")
        if aside is not None and len(self._content) < _LONGEST:
            aside = replace(aside, mark=self._content)
        return Outcome(aside=aside, rest=rest)


def _spoken(content: str) -> str:
    return re.sub(r"[*_~\[\]{}]", "", content)


def _aside(content: str, kind: Literal["star", "round", "square"]) -> Aside | None:
    """The direction in plain characters, without marks; nothing if there is no word in it."""
    text = " ".join(re.sub(r"[*_~\[\]{}<>|()（）`]", " ", content).split())
    return Aside(text[:200], kind) if any(map(str.isalnum, text)) else None
