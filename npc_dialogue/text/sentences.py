"""Sentences out of a stream, whatever pieces it comes in.

The splitter gives text on at once when it is certain to belong to the present sentence, and holds back only white
space and the few characters that decide whether a sentence has ended. Where it decides so depends on the characters
alone, never on how they were cut.

What ends a sentence:

* A line break, always.
* `. ? ! … ؟ ۔ ‽` and the Greek `;`, once white space has followed. Closing quotes, brackets and `* _ ~` directly
  after them belong to the sentence, and so does a `»` after a space where a `«` is open.
* `。 ！ ？ । ॥ ։ ። ។ ။ །` and their kin at once, as does an ASCII `?` or `!` beside a script without spaces. After them
  a quote closes only if one is open; `、，,;:` and the Japanese `」と` go on.
* In Thai and Lao, which have no such mark, a space between two letters, past 60 characters.

What does not, though it looks so:

* a stop after a title, an abbreviation, an initial ('J. R. Hartley', 'z. B.', 'Nr. 5'), or a German ordinal ('am
  3. Mai', 'der 12. Tag'), and a stop within a word or number ('3.5', '7.30', 'a.b');
* an ellipsis, or a closing quote or bracket, when a small letter follows ('Well... maybe', '"Go!" she said.'), and an
  ellipsis before a digit or the English 'I';
* a dash and a small letter after the mark ('— Иди! — сказала она.');
* marks before the sentence has had any letter or digit ('... Fine.').

A colon ends nothing, and a long sentence is not cut.
"""

import re
from dataclasses import dataclass
from typing import Literal

from npc_dialogue.text.abbreviations import (
    BEFORE_NUMBER,
    DOTTED,
    LONE_LETTERS,
    MAY_END,
    MONTHS,
    NEVER_END,
    ORDINAL_CUES,
)
from npc_dialogue.text.scripts import is_unspaced, script_of

_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_DOTS = frozenset(".．")
_ELLIPSES = frozenset("…‥⋯")
_ASKING = frozenset("?!؟۔‽⁇⁈⁉‼\u037e！？")
_HARD = frozenset("。！？｡।॥։።፧፨។៕။།༎᠃᠉")  # need no white space after them
_MARKS = _DOTS | _ELLIPSES | _ASKING | _HARD
_CLOSERS = frozenset(")]}”’'」』）】》〉〕］｣﹂﹄*_~`")
_EITHER_WAY = frozenset('"«»‹›“‘')  # close in one language or place, open in another
_GO_ON = frozenset(",;:、，；：،؛")
_DASHES = frozenset("—–―-")
_NO_WORD_BEGINS = frozenset("¿¡'’‘")  # looked past when asking whether a small letter follows

_PLAIN = re.compile('[^\\s.．…‥⋯?!؟۔‽⁇⁈⁉‼\u037e;。！？｡।॥։።፧፨។៕။།༎᠃᠉"«»„“”]+')
_OPENING = "([{\"'«»„“”‘‚‹›¿¡—–-*_~…"

_ONE_SENTENCE = re.compile("[A-Za-z0-9][A-Za-z0-9,' -]*[.?!]")  # and no mark before its end

_LOOK_BACK = 48
_SOFT_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Piece:
    """Some more of the present sentence. `text` may be empty when all that is told is that the sentence `ends` here.
    `before`, only on a sentence's first piece, is the white space between it and the sentence before it."""

    text: str
    ends: bool
    before: str = ""


@dataclass(slots=True)
class _Run:
    """The marks that may have ended the sentence, with what stood directly before them."""

    lead: str  # the last of the sentence, or nothing if white space stands between
    hard: bool = False
    asks: bool = False
    dots: int = 0
    ellipsis: bool = False
    closer: str = ""

    def mark(self, char: str) -> None:
        beside_unspaced = bool(self.lead) and is_unspaced(self.lead[-1])
        self.hard = self.hard or char in _HARD or (char in _ASKING and beside_unspaced)
        if char in _DOTS:
            self.dots += 1
            self.ellipsis = self.dots > 1
        else:
            self.dots = 0
            self.ellipsis = char in _ELLIPSES
            self.asks = self.asks or char in _ASKING


@dataclass(slots=True)
class _Quotes:
    """Which quotation marks are open on the present line."""

    guillemet: str = ""  # the one that will close
    low: bool = False
    straight: bool = False

    def note(self, char: str) -> None:
        if char in "«»":
            self.guillemet = "" if self.guillemet else "»" if char == "«" else "«"
        elif char in "„“”":
            self.low = char == "„"
        elif char == '"':
            self.straight = not self.straight

    def open_for(self, char: str) -> bool:
        if char in "«»":
            return bool(self.guillemet)
        return self.low if char == "“" else self.straight and char == '"'


_Verdict = Literal["end", "go on", "join", "wait"]


class SentenceSplitter:
    """Feed it text as it comes, and `finish` when it has ended. For any input, however cut, the pieces' `before` and
    `text` joined are the input without white space at its very beginning and end, and every sentence has exactly one
    piece that `ends`, its last. At most the white space since the last word and about a dozen characters are held."""

    def __init__(self) -> None:
        self._held = ""  # read, but not decided
        self._space = ""  # white space read and not yet given on
        self._tail = ""  # the last of the present sentence
        self._length = 0  # of the present sentence
        self._worded = False  # whether it has a letter or digit
        self._run: _Run | None = None
        self._quotes = _Quotes()
        self._begun = False  # whether any sentence has been
        self._before = ""
        self._parts: list[str] = []
        self._pieces: list[Piece] = []

    def feed(self, text: str) -> list[Piece]:
        """What the text makes certain. Text of one sentence comes in one piece for each call."""
        self._held += text
        self._advance(final=False)
        return self._given()

    @property
    def plain(self) -> bool:
        """Whether words that are set apart by single spaces, none of them before a Thai or Lao one, would now be one
        piece of the present sentence as they are."""
        return self._worded and self._run is None and not (self._held or self._space)

    def went_by(self, text: str) -> None:
        """Such text, whose last is no white space, was given on without being fed: as if it had been."""
        self._length += len(text)
        self._tail = (self._tail + text)[-_LOOK_BACK:]

    def finish(self) -> list[Piece]:
        """What was held, and the end of the sentence that was open. The splitter can then be used for another text."""
        self._advance(final=True)
        if self._length:
            self._end()
        pieces = self._given()
        self._space, self._begun = "", False
        self._quotes = _Quotes()
        return pieces

    def _given(self) -> list[Piece]:
        if self._parts:
            self._pieces.append(Piece("".join(self._parts), False, self._before))
            self._parts, self._before = [], ""
        pieces, self._pieces = self._pieces, []
        return pieces

    def _advance(self, *, final: bool) -> None:
        held, at = self._held, 0
        while at < len(held):
            char = held[at]
            if char.isspace():
                if char in _BREAKS:
                    if self._length:
                        self._end()
                    self._quotes = _Quotes()
                self._space += char
                at += 1
                continue
            verdict = self._judge(held, at, final) if self._length else "go on"
            if verdict == "wait":
                break
            if verdict == "end":
                self._end()
            elif verdict == "go on":
                self._run = None
            plain = None if verdict == "join" else _PLAIN.match(held, at)
            if plain:
                self._say(plain.group())
                at = plain.end()
            else:
                self._say_special(char)
                at += 1
        self._held = held[at:]

    def _say(self, text: str) -> None:
        if self._length:
            text = self._space + text
        elif self._begun:
            self._before = self._space
        self._space = ""
        self._begun = True
        self._length += len(text)
        self._tail = (self._tail + text)[-_LOOK_BACK:]
        self._worded = self._worded or any(map(str.isalnum, text))
        self._parts.append(text)

    def _say_special(self, char: str) -> None:
        lead = "" if self._space else self._tail
        marks = char in _MARKS or (char == ";" and lead != "" and script_of(lead[-1]) == "greek")
        if marks and self._run is None:
            self._run = _Run(lead)
        if self._run is not None:
            if marks:
                self._run.mark("?" if char == ";" else char)
            else:
                self._run.closer = char
        self._quotes.note(char)
        self._say(char)

    def _end(self) -> None:
        self._pieces.append(Piece("".join(self._parts), True, self._before))
        self._parts, self._before = [], ""
        self._tail, self._length, self._worded, self._run = "", 0, False, None

    def _judge(self, held: str, at: int, final: bool) -> _Verdict:
        """What becomes of the open sentence now that `held[at]`, no white space, comes next."""
        run, char = self._run, held[at]
        if run is None:
            soft = self._space and self._length >= _SOFT_LENGTH
            return "end" if soft and _is_thai(self._tail[-1]) and _is_thai(char) else "go on"
        if not self._space:
            return self._judge_beside(run, char)
        if char in ".?!":  # a lone mark after a space, as in 'Quoi ? !' and '. . .', but not '...and'
            if at + 1 == len(held) and not final:
                return "wait"
            if at + 1 == len(held) or held[at + 1].isspace() or held[at + 1] in _CLOSERS | _EITHER_WAY:
                return "join"
        if char == "»" and self._quotes.guillemet == "»":
            return "join"
        if not self._worded:
            return "go on"
        return self._judge_after_space(run, held, at, final)

    def _judge_beside(self, run: _Run, char: str) -> _Verdict:
        """`char` stands directly after the marks."""
        if char in _ELLIPSES and run.hard and not run.asks:
            return "end"  # はい。……そうか。
        if char in _MARKS or char in _CLOSERS:
            return "join"
        if char in _EITHER_WAY and (not run.hard or self._quotes.open_for(char)):
            return "join"
        if char in _GO_ON or not self._worded:
            return "go on"
        if run.hard:
            return "go on" if run.closer in ("」", "』") and char in "とっ" else "end"
        if run.asks:
            return "end" if is_unspaced(char) else "go on"
        unspaced_stop = run.dots == 1 and run.lead != "" and is_unspaced(run.lead[-1]) and is_unspaced(char)
        return "end" if unspaced_stop else "go on"

    def _judge_after_space(self, run: _Run, held: str, at: int, final: bool) -> _Verdict:
        """White space stands between the marks and `held[at]`, which is no mark."""
        following = held[at : at + 3]
        if following[0] in _DASHES:
            following = following[1:].lstrip()
            if not following and at + 3 > len(held) and not final:
                return "wait"
            return "go on" if following[:1].islower() else "end"
        if following[0] in _NO_WORD_BEGINS:
            following = following[1:]
            if not following and not final:
                return "wait"
        small = following[:1].islower()
        if run.ellipsis:
            if following[:1] == "I":
                if len(following) == 1 and not final:
                    return "wait"
                return "go on" if len(following) == 1 or following[1] in " '’" else "end"
            return "go on" if small or following[:1].isdigit() else "end"
        if run.closer:
            return "go on" if small else "end"
        if run.hard or run.asks:
            return "end"
        return _judge_stop(run, held[at:], final)


def split_sentences(text: str) -> list[str]:
    """The sentences of a whole text, without the white space between them."""
    if _ONE_SENTENCE.fullmatch(text):
        return [text]
    splitter = SentenceSplitter()
    sentences = [""]
    for piece in splitter.feed(text) + splitter.finish():
        sentences[-1] += piece.text
        if piece.ends:
            sentences.append("")
    return sentences[:-1]


def _is_thai(char: str) -> bool:
    return script_of(char) in ("thai", "lao")


def _judge_stop(run: _Run, rest: str, final: bool) -> _Verdict:
    """Whether a single full stop, white space and `rest` after it, ends the sentence. It does unless the word before
    it says otherwise."""
    *earlier, word = run.lead.split() or [""]
    word = word.lstrip(_OPENING)
    previous = earlier[-1] if earlier else ""
    first = not earlier  # or the word is longer than any that matters here
    small, digit = rest[0].islower(), rest[0].isdigit()

    if word in NEVER_END or (first and word[:1].lower() + word[1:] in NEVER_END):
        return "go on"
    if word in MAY_END:
        return "go on" if small or digit else "end"
    if digit and word.lower() in BEFORE_NUMBER:
        return "go on"
    if small and previous[:1].isupper() and re.fullmatch("[IVX]{1,5}", word):
        return "go on"  # Wilhelm II. war
    if len(word) == 1 and word.isalpha():
        return _judge_initial(word, previous, first, rest, final)
    if re.fullmatch(r"(?:[^\W\d]\.)+[^\W\d]", word):
        return "go on" if small or digit or word.isupper() or word.lower() in DOTTED else "end"
    if re.fullmatch(r"\d{1,4}(?:\.\d{1,2})?", word):
        cued = previous.lower() in ORDINAL_CUES and earlier[-2:] != ["I", "am"]
        return _judge_ordinal(word, cued, first, rest, final)
    return "end"


def _judge_initial(letter: str, previous: str, first: bool, rest: str, final: bool) -> _Verdict:
    """'J. R. Hartley' and 'z. B.' go on; 'So am I. You too.' and the Korean '네.' end."""
    if is_unspaced(letter) or script_of(letter) == "hangul":
        return "end"
    if letter.lower() == letter.upper() or (letter.isupper() and letter != "I"):
        return "go on"
    if re.fullmatch(r"\W*\w\.", previous) or letter in LONE_LETTERS or (first and letter == "I" and rest[0].isupper()):
        return "go on"
    if rest[0].isdigit() and letter.islower():
        return "go on"
    if len(rest) == 1 and rest.isalpha() and not final:
        return "wait"
    return "go on" if rest[0].isalpha() and rest[1:2] == "." else "end"


def _judge_ordinal(number: str, cued: bool, first: bool, rest: str, final: bool) -> _Verdict:
    """'3. Mai', 'am 12. Tag', 'der 8. war', and '1. First do this' go on; 'I am 12. You?' ends."""
    if rest[0].islower():
        return "go on"
    if re.match(r"\d{3}", number):
        return "end"
    if cued or (first and number.isdigit() and int(number) <= 20):
        return "go on"
    if not final and any(month.startswith(rest) for month in MONTHS):
        return "wait"
    return "go on" if re.split(r"[\W\d_]", rest, maxsplit=1)[0] in MONTHS else "end"
