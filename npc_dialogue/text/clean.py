"""What players type and worlds hold, made fit for a prompt and a screen: no tricks with invisible or reordering
characters, no markup, no more of it than allowed."""

import re
import unicodedata
from functools import cache

from npc_dialogue.text.scripts import script_of

_ASCII_ORDINARY = re.compile(r"[ -~]*")
_BREAK = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_JOINERS = "\u200c\u200d"
# Visible, though Unicode calls them format characters: number signs of Arabic, Syriac and Kaithi.
_VISIBLE_FORMAT = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2\U000110bd\U000110cd")
# Letters, marks and symbols that show nothing.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")
_JOINING_SCRIPTS = frozenset(
    {
        *("arabic", "syriac", "nko", "mongolian", "devanagari", "bengali", "gurmukhi", "gujarati", "oriya", "tamil"),
        *("telugu", "kannada", "malayalam", "sinhala", "khmer", "myanmar", "tibetan"),
    }
)
_MOST_MARKS = 4
_LONGEST_STEP_BACK = 32


def clean_line(text: str, *, limit: int, multiline: bool = False) -> str:
    """The text as one line of at most `limit` code points, or as several with `multiline`.

    Removed: control characters, bidirectional controls, zero-width characters, tags, surrogates, private-use and
    non-characters, blank letters, variation selectors (but for the emoji and text ones after a symbol and the
    ideographic ones after a Han character), marks that stand on nothing, and marks past the fourth on one base. A
    zero-width joiner or non-joiner stays where spelling or an emoji needs it: between letters of one of the scripts
    that use it, or between emoji.
    White space of every kind becomes a space, runs of it one, at the ends none; with `multiline`, line breaks become
    '\\n', at most two together. The rest is normalised to NFC. The cut falls between graphemes unless one is longer
    than 32 code points. Idempotent."""
    if limit <= 0:
        return ""
    if _ASCII_ORDINARY.fullmatch(text):
        text = " ".join(text.split())
        return text if len(text) <= limit else text[:limit].rstrip()
    text = _BREAK.sub("\n" if multiline else " ", text)
    text = unicodedata.normalize("NFC", "".join(_kept(text)))
    if not text.isascii():
        text = _without_stray_joiners(_without_piled_marks(text))
        text = unicodedata.normalize("NFC", text)  # what a joiner kept apart may now compose
    lines = [" ".join(line.split()) for line in text.split("\n")]
    text = re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip()
    return _cut(text, limit).rstrip(" \n" + _JOINERS)


def _kept(text: str) -> list[str]:
    kept: list[str] = []
    for char in text:
        if " " <= char <= "~" or char == "\n" or char in _JOINERS:
            kept.append(char)
            continue
        category = unicodedata.category(char)
        if category == "Zs" or char in "\t\u2800":
            kept.append(" ")
        elif category in ("Cc", "Cs", "Co") or char in _BLANK or _is_noncharacter(char):
            continue
        elif category == "Cf":
            if char in _VISIBLE_FORMAT:
                kept.append(char)
        elif not _is_selector(char) or (kept and _takes_selector(kept[-1], char)):
            kept.append(char)
    return kept


def _is_noncharacter(char: str) -> bool:
    return ord(char) & 0xFFFE == 0xFFFE or "\ufdd0" <= char <= "\ufdef"


def _is_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _takes_selector(base: str, selector: str) -> bool:
    if selector in "\ufe0e\ufe0f":
        return _is_emoji(base) or base in "#*0123456789"
    return selector >= "\U000e0100" and script_of(base) == "han"


def _is_emoji(char: str) -> bool:
    """Near enough: symbols in the blocks that hold emoji, skin tones and the emoji selector among them."""
    return (
        "\U0001f000" <= char <= "\U0001faff"
        or ("\u2190" <= char <= "\u2bff" and unicodedata.category(char) in ("So", "Sm"))
        or char in "©®‼⁉™ℹ〰〽㊗㊙\ufe0f"
    )


def _without_stray_joiners(text: str) -> str:
    if "\u200c" not in text and "\u200d" not in text:
        return text
    kept: list[str] = []
    for at, char in enumerate(text):
        if char in _JOINERS:
            before = kept[-1] if kept else " "
            after = text[at + 1 : at + 2] or " "
            letters = script_of(before) == script_of(after) and script_of(before) in _JOINING_SCRIPTS
            if not letters and not (char == "\u200d" and _is_emoji(before) and _is_emoji(after)):
                continue
        kept.append(char)
    return "".join(kept)


def _without_piled_marks(text: str) -> str:
    kept: list[str] = []
    marks = _MOST_MARKS  # nothing to stand on yet
    for char in text:
        if char in _JOINERS:
            pass  # no new base
        elif not unicodedata.category(char).startswith("M") or _is_selector(char):
            marks = _MOST_MARKS if char.isspace() else 0
        elif marks >= _MOST_MARKS:
            continue
        else:
            marks += 1
        kept.append(char)
    return "".join(kept)


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    at = limit
    while at > 0 and limit - at < _LONGEST_STEP_BACK and _holds_together(text, at):
        at -= 1
    return text[:at] if at > 0 and not _holds_together(text, at) else text[:limit]


def _holds_together(text: str, at: int) -> bool:
    """Whether a cut before `text[at]` would go through a grapheme."""
    before, after = text[at - 1], text[at]
    if unicodedata.category(after).startswith("M") or after in _JOINERS or "\U0001f3fb" <= after <= "\U0001f3ff":
        return True
    if before in _JOINERS:
        return True
    if _is_regional(before) and _is_regional(after):
        run = at
        while run > 0 and _is_regional(text[run - 1]):
            run -= 1
        return (at - run) % 2 == 1
    return "\u1100" <= before <= "\u11ff" and "\u1160" <= after <= "\u11ff"


def _is_regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _any_of(words: str) -> str:
    return "|".join(words.split())


_BBCODE = _any_of(
    "b i u s p url img color colour bgcolor fgcolor font font_size outline_size outline_color opentype_features otf "
    "dropcap lang ul ol li sub sup code indent br hr lb rb"
)
# Tags that are gestures too: they count only with a value or beside their closing tag.
_WORDS = "wave shake tornado fade rainbow pulse center left right fill hint table cell quote size spoiler list char"
_HTML = _any_of(
    "a abbr b big blockquote body br center code color dd del div dl dt em font h1 h2 h3 h4 h5 h6 head hr html i img "
    "ins kbd li link mark noparse ol p pre s script size small span sprite strike strong style sub sup table tbody td "
    "th thead title tr tt u ul alpha align cspace gradient indent lowercase material nobr rotate uppercase voffset"
)


@cache  # both compiled when they are first needed
def _content_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\[img\b[^\[\]]{0,300}\][^\[\]]{0,300}\[/img\]"
        r"|<(script|style)\b[^<>]{0,300}>[^<]{0,2000}</\1\s*>"
        r"|\|T[^|]{0,300}\|t",
        re.IGNORECASE,
    )


@cache
def _tag_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"\[/?(?:{_BBCODE})(?:[ =][^\[\]\n]{{0,300}})?\]"
        rf"|\[(?:{_any_of(_WORDS)})[ =][^\[\]\n]{{0,300}}\]|\[/(?:{_any_of(_WORDS)})\]"
        rf"|</?(?:{_HTML})(?:[\s=/][^<>]{{0,300}})?>|<!--[^<>]{{0,300}}-->|<#[0-9a-f]{{3,8}}>",
        re.IGNORECASE,
    )


_BREAKING = re.compile(r"<(?:br|hr)\b[^<>]{0,300}>|</(?:p|div|li|tr|h[1-6]|blockquote)>|\[br\]", re.IGNORECASE)
_LINK = re.compile(r"\|H[^|]{0,300}\|h|\|h(?:\|r)?|\|c[0-9a-fA-F]{8}|\|cn[A-Z_]{1,40}:")
_DEEPEST = 4


def strip_markup(text: str) -> str:
    """What a player sees of the text: without BBCode (`[b]`, `[url=…]`, `[color=…]`), HTML and rich-text tags, and a
    game's link and colour marks (`|cffa335ee|Hitem:…|h[Sword]|h|r` gives `[Sword]`). Pictures and scripts go with their
    content, `<br>` and the end of a block become line breaks. Brackets around other words stay (`[Mira]`), and so do
    words like `[wave]` or `[left]` unless they have values or their closing tag is there too. Markup that appears when
    other markup has gone is taken out as well; past four levels of that, all brackets and bars are. Idempotent."""
    for _ in range(_DEEPEST):
        stripped = _without_one_level(text)
        if stripped == text:
            return text
        text = stripped
    return text if _without_one_level(text) == text else re.sub(r"[\[\]<>|]", "", text)


def _without_one_level(text: str) -> str:
    if not re.search(r"[\[<|]", text):
        return text
    text = _BREAKING.sub("\n", _content_pattern().sub("", text))
    for word in _WORDS.split():
        if f"[/{word}]" in text:
            text = text.replace(f"[{word}]", "")
    text = _tag_pattern().sub(_visible, text)
    if _LINK.search(text):
        text = _LINK.sub("", text).replace("|r", "")
    return text


def _visible(tag: re.Match[str]) -> str:
    return {"[lb]": "[", "[rb]": "]"}.get(tag.group().lower(), "")
