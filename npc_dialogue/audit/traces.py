"""Whether a text holds what an entry tells: a phrase of its `tells`, or most of its words in their order."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from npc_dialogue.text.scripts import fold, is_unspaced
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.text.similarity import shingles
from npc_dialogue.world.phrases import phrase_pattern
from npc_dialogue.world.writing import plain

from .entries import Entry

Pair = tuple[str, str]
MOST = 0.7
"""Of the pairs of neighbouring words of a text: this many make it most of the text."""
WHOLE = 5
"""Pairs that a text needs, so that it is not like others by chance."""
SENTENCE = 8
"""Pairs that one sentence of a secret needs to be looked for by itself."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """A text by which an entry is known: its pairs of neighbouring words, and how many of them are most of it."""

    number: int
    pairs: frozenset[Pair]
    needed: int


class Traces:
    """Looks for many entries in many texts, each text once."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._phrases: dict[str, list[tuple[tuple[str, ...], str, int]]] = {}
        """By their longest word: the phrase folded, as it is written, and the entry."""
        self._loose: list[tuple[tuple[str, ...], str, int]] = []
        self._seen: dict[str, Mapping[int, str]] = {}
        units: list[_Unit] = []
        for number, entry in enumerate(entries):
            for tell in entry.tells:
                self._add_phrase(number, tell)
            for text, least in _texts(entry):
                pairs = _inner(text)
                if len(pairs) >= least:
                    units.append(_Unit(number, pairs, math.ceil(len(pairs) * MOST)))
        self._units = _by_rare_pairs(units)

    def found_in(self, text: str) -> Mapping[int, str]:
        """The numbers of the entries that the text holds, each with what was found of it, in words."""
        if text not in self._seen:
            self._seen[text] = self._look(text)
        return self._seen[text]

    def _add_phrase(self, number: int, tell: str) -> None:
        phrase = tuple(fold(tell).split())
        if not phrase:
            return
        joined = " ".join(phrase)
        longest = max(_pieces(joined), key=lambda piece: (len(piece), piece), default="")
        if not longest or any(map(is_unspaced, joined)):
            self._loose.append((phrase, tell, number))
        else:
            self._phrases.setdefault(longest, []).append((phrase, tell, number))

    def _look(self, text: str) -> Mapping[int, str]:
        found: dict[int, str] = {}
        folded = fold(text)
        likely = [row for word in _pieces(folded) for row in self._phrases.get(word, ())]
        for phrase, tell, number in (*likely, *self._loose):
            if number not in found and phrase_pattern(phrase).search(folded):
                found[number] = f"the phrase {tell!r}"
        pairs = _inner(text)
        likely_units = {id(unit): unit for pair in pairs for unit in self._units.get(pair, ())}
        for unit in likely_units.values():
            if unit.number not in found and len(unit.pairs & pairs) >= unit.needed:
                found[unit.number] = "most of its words"
        return found


def _by_rare_pairs(units: Sequence[_Unit]) -> Mapping[Pair, Sequence[_Unit]]:
    """Each unit by those of its pairs that fewest others have: as many as it takes for one to be met with the others.

    A text that has `needed` of n pairs has one of any n - needed + 1 of them, so `of the` need not be looked up.
    """
    times = Counter(pair for unit in units for pair in unit.pairs)
    found: dict[Pair, list[_Unit]] = {}
    for unit in units:
        rare = sorted(unit.pairs, key=lambda pair: (times[pair], pair))
        for pair in rare[: len(rare) - unit.needed + 1]:
            found.setdefault(pair, []).append(unit)
    return found


def _texts(entry: Entry) -> Iterable[tuple[str, int]]:
    """The texts by which an entry is known, and how many pairs each needs at least.

    What is filled in is left out: it is the state's, and others may see that. Of a secret each long sentence counts.
    """
    for text in (entry.text, *entry.said):
        yield plain(text), WHOLE
        if entry.kind == "secret":
            yield from ((sentence, SENTENCE) for sentence in split_sentences(plain(text)))


def _inner(text: str) -> frozenset[Pair]:
    return frozenset(pair for pair in shingles(text) if all(pair))


def _pieces(folded: str) -> frozenset[str]:
    """The runs of letters and digits."""
    return frozenset("".join(char if char.isalnum() else " " for char in folded).split())
