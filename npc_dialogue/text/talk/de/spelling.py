"""German: short forms written out, and words as they are compared."""

from __future__ import annotations

import re

_SHORT = {
    "gibts": "gibt es", "gehts": "geht es", "gibt's": "gibt es", "geht's": "geht es", "wie's": "wie es", "hab": "habe",
    "was'n": "was denn", "ist's": "ist es", "ists": "ist es", "haste": "hast du", "biste": "bist du", "kannste": "kannst du",
    "weisste": "weisst du", "nen": "einen", "ne": "eine", "ner": "einer", "isses": "ist es", "nix": "nichts", "is": "ist",
    "hats": "hat es", "hat's": "hat es", "wars": "war es", "war's": "war es", "machs": "mach es", "mach's": "mach es",
    "nich": "nicht", "ned": "nicht", "net": "nicht", "sach": "sag", "was's": "was ist",
    "laufts": "lauft es", "lauft's": "lauft es", "stehts": "steht es", "steht's": "steht es",
    "hab's": "habe es", "habs": "habe es", "habt's": "habt es", "halt's": "halt das", "halts": "halt das", "kann's": "kann es",
    "kanns": "kann es", "gib's": "gib es", "sag's": "sag es", "sags": "sag es", "machen's": "machen sie", "sie's": "sie es",
    "ich's": "ich es", "du's": "du es", "ihr's": "ihr es", "er's": "er es", "wenn's": "wenn es", "ob's": "ob es",
    "sinds": "sind es", "sind's": "sind es", "wurd": "wurde", "konnt's": "konnt es", "mocht": "mochte", "brauch": "brauche",
    "wieviel": "wie viel", "wieviele": "wie viele", "son": "so ein", "sone": "so eine", "mim": "mit dem",
    "aufm": "auf dem", "ausm": "aus dem", "beim": "bei dem", "furs": "fur das", "ums": "um das", "vorm": "vor dem",
    "hinterm": "hinter dem", "unterm": "unter dem", "uberm": "uber dem", "jemmand": "jemand",
}  # fmt: skip
_TWO_LETTERS = re.compile("ae|oe|(?<![aeq])ue")


def spelled(word: str) -> str:
    """The word with a, o, u for what may be written ä or ae; both sides of a comparison are spelled so."""
    return _TWO_LETTERS.sub(lambda pair: pair[0][0], word)


def written_out(words: list[str]) -> list[str]:
    """Short forms in full, spelled as words are compared."""
    together = " ".join(words)
    if _SHORT.keys().isdisjoint(words) and "'" not in together:
        return spelled(together).split()
    return [token for word in words for token in _in_full(word)]


def _in_full(word: str) -> list[str]:
    if word in _SHORT:
        return _SHORT[word].split()
    return [spelled(word.partition("'")[0] if "'" in word else word)]
