"""How many tokens a text will be, guessed without any model's tokenizer.

Each character has a weight by what common tokenizers make of its script: English comes out about a fifth too high for
current ones, German about right for older ones of 32,000 entries. The guess is meant for budgets, where too high costs
a little room and too low costs the whole request.
"""

import re
import unicodedata
from itertools import accumulate

from npc_dialogue.text.scripts import is_unspaced, script_of

# In hundredths of a token for each character.
_BY_SCRIPT = {
    "cyrillic": 50, "greek": 90, "armenian": 150, "georgian": 200, "hebrew": 95, "arabic": 90,
    "devanagari": 120, "bengali": 140, "tamil": 140, "thai": 115, "hangul": 140, "han": 135,
    "hiragana": 115, "katakana": 120, "bopomofo": 150,
}  # fmt: skip
_OTHER_SCRIPT = 250
_SMALL, _CAPITAL, _ACCENTED, _SPACE, _ORDINARY_MARK, _SYMBOL = 23, 42, 85, 43, 100, 300


class _Weights(dict[str, int]):
    """Filled as characters are met, up to a size that no one's stream of rare characters can push."""

    def __missing__(self, char: str) -> int:
        weight = _weigh(char)
        if len(self) < 20_000:
            self[char] = weight
        return weight


def _weigh(char: str) -> int:
    if char.isascii():
        if char.isalpha():
            return _SMALL if char.islower() else _CAPITAL
        return _SPACE if char == " " else _ORDINARY_MARK
    script = script_of(char)
    if script == "latin":
        return _ACCENTED if char < "\u0250" else 130
    if script != "common":
        return _BY_SCRIPT.get(script, _OTHER_SCRIPT)
    if char in "’‘“”–—…«»¿¡。、，！？：；「」『』（）　\u00a0":
        return _ORDINARY_MARK
    return 150 if unicodedata.category(char)[0] in "MPZ" else _SYMBOL


_WEIGHT_OF = _Weights().__getitem__

# Letters that are no one's language come out shorter than words do: long unbroken runs, and consonants heaped up.
_DENSE = re.compile("[A-Za-z]{17,}|[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]{6,}")
_DENSE_EXTRA = 26

# ASCII is weighed by the byte, which takes a tenth of the time: long sections are weighed with every turn.
_ASCII = bytes(range(128))
_WEIGHTS = bytes(map(_weigh, map(chr, _ASCII))).ljust(256)
_SMALL_LETTERS = bytes(range(ord("a"), ord("z") + 1))
_LETTERS = bytes(ord("v" if c in "aeiouyAEIOUY" else "c" if c.isalpha() else " ") for c in map(chr, _ASCII)).ljust(256)
"""Vowels, consonants, and anything else."""


def estimate_tokens(text: str) -> int:
    """About how many tokens the text is, rather too many than too few; 0 for ''. The estimate for two texts joined
    differs from the sum of theirs by less than 9, and a text is never estimated below any beginning of it."""
    return -(-_weight(text) // 100)


def _weight(text: str) -> int:
    ascii_ = text.encode("ascii", "replace")
    others = ascii_.translate(None, _SMALL_LETTERS)  # most are small letters, and need not be weighed one by one
    weight = (len(ascii_) - len(others)) * _SMALL + sum(others.translate(_WEIGHTS))
    if not text.isascii():
        foreign = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
        weight += sum(map(_WEIGHT_OF, foreign)) - len(foreign) * _ORDINARY_MARK  # each stood as a ?
    letters = ascii_.translate(_LETTERS)
    if b"c" * 6 in letters or b"v" * 17 in letters.replace(b"c", b"v"):
        weight += sum(_DENSE_EXTRA * (len(run) - 5) for run in _DENSE.findall(text))
    return weight


def truncate_to_tokens(text: str, limit: int) -> str:
    """The longest beginning of the text that is estimated at no more than `limit` tokens and ends at the end of a word,
    without white space at its end. Scripts without spaces are cut between characters, as is a first word that is
    longer than the limit."""
    if estimate_tokens(text) <= limit:
        return text
    end = sum(1 for total in accumulate(map(_WEIGHT_OF, text)) if total <= limit * 100)
    low = 0
    while low < end:  # what dense letters weigh besides can only shorten it
        middle = (low + end + 1) // 2
        if _weight(text[:middle]) <= limit * 100:
            low = middle
        else:
            end = middle - 1
    return text[: _word_end(text, end)].rstrip() or text[:end].rstrip()


def _word_end(text: str, end: int) -> int:
    """The last end of a word at or before `end`, or `end` itself if there is none."""
    at = end
    while at > 0:
        before, after = text[at - 1], text[at]
        mark = unicodedata.category(after).startswith("M") or "\u200d" in (before, after)
        if not mark and (after.isspace() or before.isspace() or is_unspaced(before)):
            return at
        at -= 1
    return end
