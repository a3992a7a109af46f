"""Which script a character belongs to, and what follows from it: words, direction, spelling folded for comparing.

The ranges follow Unicode's Scripts property for the scripts in everyday use; rare ones are 'common' here.
"""

import re
import unicodedata
from bisect import bisect_right
from functools import cache, lru_cache

# First and last code point of each range, in hexadecimal. Whatever lies between is 'common'.
_RANGES = """
latin 41-5A 61-7A AA-AA BA-BA C0-D6 D8-F6 F8-2B8 2E0-2E4 1D00-1D25 1D2C-1D5C 1D62-1D65 1D6B-1D77 1D79-1DBE
latin 1E00-1EFF 2071-2071 207F-207F 2090-209C 212A-212B 2132-2132 214E-214E 2160-2188 2C60-2C7F A722-A787 A78B-A7FF
latin AB30-AB5A AB5C-AB64 FB00-FB06 FF21-FF3A FF41-FF5A
greek 370-373 375-377 37A-37D 37F-37F 384-384 386-386 388-3E1 3F0-3FF 1D26-1D2A 1F00-1FFE 2126-2126
cyrillic 400-484 487-52F 1C80-1C88 1D2B-1D2B 1D78-1D78 2DE0-2DFF A640-A69F
armenian 531-58F FB13-FB17
hebrew 591-5F4 FB1D-FB4F
arabic 600-604 606-60B 60D-61A 61C-61E 620-63F 641-64A 656-66F 671-6DC 6DE-6FF 750-77F 870-8E1 8E3-8FF FB50-FDFF
arabic FE70-FEFC
syriac 700-74F
thaana 780-7B1
nko 7C0-7FF
devanagari 900-950 955-963 966-97F A8E0-A8FF
bengali 980-9FE
gurmukhi A01-A76
gujarati A81-AFF
oriya B01-B77
tamil B82-BFA
telugu C00-C7F
kannada C80-CF2
malayalam D00-D7F
sinhala D81-DF4
thai E01-E3A E40-E5B
lao E81-EDF
tibetan F00-FD4 FD9-FDA
myanmar 1000-109F A9E0-A9FE AA60-AA7F
georgian 10A0-10FA 10FC-10FF 1C90-1CBF 2D00-2D2D
hangul 1100-11FF 302E-302F 3131-318E 3200-321E 3260-327E A960-A97C AC00-D7FB FFA0-FFDC
ethiopic 1200-139F 2D80-2DDE AB01-AB2E
cherokee 13A0-13FD AB70-ABBF
khmer 1780-17F9 19E0-19FF
mongolian 1800-1801 1804-1804 1806-18AA
han 2E80-2FD5 3005-3005 3007-3007 3021-3029 3038-303B 3400-4DBF 4E00-9FFF F900-FAD9 16FE2-16FF1 20000-3FFFD
hiragana 3041-3096 309D-309F 1B001-1B11F 1B150-1B152 1F200-1F200
katakana 30A1-30FA 30FC-30FF 31F0-31FF 32D0-32FE 3300-3357 FF66-FF9D 1B000-1B000 1B120-1B122 1B164-1B167
bopomofo 2EA-2EB 3105-312F 31A0-31BF
"""


def _table() -> tuple[list[int], list[int], list[str]]:
    rows = []
    for line in _RANGES.split("\n"):
        script, *spans = line.split() or [""]
        for span in spans:
            first, last = span.split("-")
            rows.append((int(first, 16), int(last, 16), script))
    rows.sort()
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]


_FIRSTS, _LASTS, _SCRIPTS = _table()

_UNSPACED = frozenset({"han", "hiragana", "katakana", "bopomofo", "thai", "lao", "khmer", "myanmar"})


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The script of one character, in lower case: 'latin', 'cyrillic', 'greek', 'arabic', 'hebrew', 'devanagari',
    'thai', 'han', 'hiragana', 'katakana', 'hangul' and so on; 'common' for what has none of its own (digits, spaces,
    punctuation, emoji, accents that any script may carry). The long-vowel mark ー counts as katakana."""
    code = ord(char)
    at = bisect_right(_FIRSTS, code) - 1
    return _SCRIPTS[at] if at >= 0 and code <= _LASTS[at] else "common"


def dominant_script(text: str) -> str:
    """The script most of the characters have, 'common' left out; of two as frequent the one met first; 'common' if
    there is no other."""
    counts: dict[str, int] = {}
    for char in text:
        script = script_of(char)
        if script != "common":
            counts[script] = counts.get(script, 0) + 1
    return max(counts, key=counts.__getitem__, default="common")


def is_unspaced(char: str) -> bool:
    """Whether the character's script is written without spaces between words: Han, kana, bopomofo, Thai, Lao, Khmer,
    Myanmar."""
    return script_of(char) in _UNSPACED


def is_rtl(char: str) -> bool:
    """Whether the character is written from right to left, by Unicode's bidirectional class (R or AL)."""
    return unicodedata.bidirectional(char) in ("R", "AL")


# Marks that `\w` leaves out though they are part of a word: accents, points, and the vowel signs of Indic and
# South-East Asian scripts (whole blocks, less their full stops).
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u08d3-\u08ff"
    "\u0900-\u0963\u0966-\u0df3\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ece\u0f71-\u0f84\u0f86-\u0fbc"
    "\u102b-\u103e\u1056-\u109d\u135d-\u135f\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u302a-\u302f"
    "\u3099\u309a\ufe20-\ufe2f"
)


@cache  # compiled when it is first needed
def _word_pattern() -> re.Pattern[str]:
    return re.compile(f"(?:[^\\W_]|[{_MARKS}])+(?:['’ʼ](?:[^\\W_]|[{_MARKS}])+)*")


_ASCII_WORD = re.compile("[0-9a-z]+(?:'[0-9a-z]+)*")  # the same words, found several times faster

# Joiners, soft hyphens and the like: they change how a word looks, not which word it is.
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


_FIRST_UNSPACED = "\u0e00"
"""No script that is written without spaces has a character before."""


def words(text: str) -> list[str]:
    """The words of the text in order, compatibility forms and case folded, accents kept: 'Müller' gives 'müller',
    "don't" and 'l’eau' stay whole with a straight apostrophe, 'well-known' gives two. A stretch of a script that is
    written without spaces gives its overlapping pairs of characters ('東京都' gives '東京', '京都'), a lone character
    itself. Punctuation, emoji and underscores are no words."""
    if text.isascii():
        lower = text.lower()
        plain = lower.replace(" ", "").isalnum()  # as most keys are
        return lower.split() if plain else _ASCII_WORD.findall(lower)
    found: list[str] = []
    for unspaced, run in stretches(text):
        if unspaced and len(run) > 1:
            found.extend(run[at : at + 2] for at in range(len(run) - 1))
        else:
            found.append(run)
    return found


def stretches(text: str) -> list[tuple[bool, str]]:
    """The same words, but of a script that is written without spaces each stretch whole, with True before it."""
    if text.isascii():
        return [(False, word) for word in _ASCII_WORD.findall(text.lower())]
    found: list[tuple[bool, str]] = []
    for word in _word_pattern().findall(_folded_case(text)):
        if word.isascii():
            found.append((False, word))
            continue
        straight = word.replace("’", "'").replace("ʼ", "'")
        if max(straight) < _FIRST_UNSPACED:
            found.append((False, straight))
            continue
        for unspaced, run in _runs(straight):
            if unspaced or run != "'":
                found.append((unspaced, run.strip("'")))
    return found


def _runs(word: str) -> list[tuple[bool, str]]:
    """The word cut where it goes over from a spaced to an unspaced script; a mark stays with what it stands on."""
    runs: list[tuple[bool, str]] = []
    for char in word:
        unspaced = is_unspaced(char)
        if runs and (runs[-1][0] == unspaced or unicodedata.combining(char)):
            runs[-1] = (runs[-1][0], runs[-1][1] + char)
        else:
            runs.append((unspaced, char))
    return runs


def _folded_case(text: str) -> str:
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    return unicodedata.normalize("NFKC", text).casefold()


_PLAIN_LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ŧ": "t",
    "’": "'", "‘": "'", "ʼ": "'", "\u0640": "",
})  # fmt: skip


def fold(text: str) -> str:
    """The text as it is compared: compatibility forms (NFKC) and case folded, invisible characters gone, accents off
    Latin and Greek letters (ß→ss, ü→u, ø→o, æ→ae), stress marks off Cyrillic ones (ё→е, but й stays й), vowel points
    off Hebrew and Arabic ones, hamza off alif, apostrophes straight. Marks that make another letter elsewhere stay
    (が, किताब). Idempotent."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", _folded_case(text))
    if not any(map(unicodedata.combining, set(decomposed))):
        return unicodedata.normalize("NFC", decomposed.translate(_PLAIN_LETTERS))
    folded: list[str] = []
    base = " "
    for char in decomposed:
        if not unicodedata.combining(char):
            base = char
            folded.append(char)
        elif not _is_accent(char, base):
            folded.append(char)
    return unicodedata.normalize("NFC", "".join(folded).translate(_PLAIN_LETTERS))


def _is_accent(mark: str, base: str) -> bool:
    script = script_of(base)
    if script == "cyrillic":
        return mark in "\u0300\u0301" or (mark == "\u0308" and base == "е")
    if script == "arabic":
        return "\u064b" <= mark <= "\u065f" or mark == "\u0670"
    if script == "hebrew":
        return "\u0591" <= mark <= "\u05c7"
    return "\u0300" <= mark <= "\u036f"
