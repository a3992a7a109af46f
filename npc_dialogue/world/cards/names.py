"""Ids made of names in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from ..content import EVERYONE, PLAYER

RESERVED = frozenset(
    (EVERYONE, PLAYER, "con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)
"""What no character may be called, and what no file may be on Windows."""
LONGEST = 48
"""Characters of an id that is made; a number may follow."""
_NAMED = re.compile(r"(?P<kind>HIRAGANA|KATAKANA|HANGUL)?.*(?:LETTER|SYLLABLE) (?:SMALL |CAPITAL )?(?P<name>[A-Z]+)")
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g".split(" "),
        strict=True,
    )
)


def id_of(name: str, otherwise: str, taken: Container[str] = ()) -> str:
    """An id like the name, such as `gennadii` for Геннадий; `otherwise` where nothing can be made of it.

    One that is taken or reserved gets a number: `anna_2`.
    """
    letters = "".join(map(_latin, unicodedata.normalize("NFC", name[:200])))
    made = "_".join(re.findall(r"[a-z0-9]+", letters.lower().replace("'", "").replace("’", "")))
    if made[:1].isdigit():
        made = f"{otherwise}_{made}"
    made = made[:LONGEST].rstrip("_") or otherwise
    number, id_ = 1, made
    while id_ in taken or id_ in RESERVED:
        number += 1
        id_ = f"{made}_{number}"
    return id_


def _latin(char: str) -> str:
    """A letter in Latin ones, a syllable by its Unicode name (HIRAGANA LETTER SA: sa); " " for what has none."""
    small = char.lower()
    if small in _CYRILLIC:
        return _CYRILLIC[small]
    plain = "".join(part for part in unicodedata.normalize("NFKD", char) if part.isascii())
    if plain:
        return plain
    found = _NAMED.search(unicodedata.name(char, ""))
    if found is None:
        return "" if unicodedata.combining(char) else " "
    name = found["name"].lower()
    return name if found["kind"] else name[0]
