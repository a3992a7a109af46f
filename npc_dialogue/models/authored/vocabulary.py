"""A language's everyday words: which say little, which speak of the same thing, and how a word is reduced to its stem.

English and German have tables; in any other language a word stands for itself alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType

from npc_dialogue.text.scripts import fold, words

TABLED = ("en", "de")
"""Languages that have tables."""
SYNONYM, NEAR, PART, OF_EXPRESSION = 0.92, 0.5, 0.65, 0.7
"""How far a word speaks of its concept, of one that it is only near to (`word~`), of what a part of it says when it is
a compound, and of itself inside an expression."""
LIGHT = 0.33
"""The weight of a word that goes with anything."""

Features = Mapping[str, float]
"""What a word speaks of, from 0 to 1: its stem as it is, concepts with an `@` before their names."""

_ALGORITHMS = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese",
    "nl": "dutch", "sv": "swedish", "no": "norwegian", "nb": "norwegian", "da": "danish", "fi": "finnish",
    "hu": "hungarian", "ro": "romanian", "ru": "russian", "tr": "turkish", "ca": "catalan",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Term:
    """A word or expression that says something."""

    word: str
    features: Features
    weight: float
    familiar: bool
    """The tables or the material have it; anything else may be a slip of the keyboard."""


class Vocabulary:
    """The tables of one language, made for looking up."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.stem = _stemmer(language)
        self._table = table = _module("words", language)
        self._stop = frozenset(table.STOP.split()) if table else frozenset[str]()
        self._light = frozenset(table.LIGHT.split()) if table else frozenset[str]()
        self._cues = {word: cue for cue, said in table.CUES.items() for word in said.split()} if table else {}
        self._joints: tuple[str, ...] = table.JOINTS if table else ()
        self.derived: frozenset[str] = frozenset(table.DERIVED.split()) if table else frozenset()
        self._faint = frozenset(table.FAINT.split()) if table else frozenset[str]()
        self._concepts: dict[str, dict[str, float]] = {}
        self._alike: dict[str, list[str]] = {}
        self._expressions: dict[str, list[tuple[list[str], str, float]]] = {}
        if table:
            self._read(import_module(f"{__package__}.tables.concepts_{language}").CONCEPTS)

    def _read(self, concepts: str) -> None:
        for line in concepts.strip().splitlines():
            name, _, members = line.partition(":")
            for member in members.split():
                word = member.rstrip("~")
                strength = SYNONYM if word == member else NEAR
                if "_" in word:
                    parts = word.split("_")
                    self._expressions.setdefault(parts[0], []).append((parts, f"@{name}", strength))
                else:
                    known = self._concepts.setdefault(word, {})
                    known[f"@{name}"] = max(strength, known.get(f"@{name}", 0))
        for word in self._concepts:
            self._alike.setdefault(word[:3], []).append(word)
        for several in self._expressions.values():
            several.sort(key=lambda expression: -len(expression[0]))

    def tokens(self, text: str) -> list[str]:
        """The words folded and written out: "What's Nell's?" gives what, is, nell."""
        return [token for word in words(fold(text)) for token in self._written_out(word)]

    def _written_out(self, word: str) -> list[str]:
        if self._table is None:
            return [word]
        return self._table.written_out(word)  # type: ignore[no-any-return]

    def cues(self, tokens: Sequence[str]) -> frozenset[str]:
        """Who is meant and what is asked for: `you`, `i`, `where`, `who` and so on, the same in every language."""
        return frozenset(self._cues[token] for token in tokens if token in self._cues)

    def is_stop(self, token: str) -> bool:
        """Whether the word says nothing by itself."""
        return token in self._stop

    def is_known(self, token: str) -> bool:
        """Whether the tables have the word in any form."""
        return token in self._stop or token in self._light or self.concepts(token) is not None

    def concepts(self, token: str) -> Mapping[str, float] | None:
        """What the word, or one with its stem, speaks of; None when it is not in the tables."""
        found = self._concepts.get(token)
        if found is None and len(token) > 2 and (alike := self._alike.get(token[:3])):
            stem = self.stem(token)
            found = next((self._concepts[word] for word in alike if self.stem(word) == stem), None)
        return found

    def terms(self, tokens: Sequence[str]) -> list[Term]:
        """What the words speak of, those that say nothing left out."""
        terms = []
        at = 0
        while at < len(tokens):
            length, features = self._expression(tokens, at)
            if features:
                faint = any(concept in self._faint for concept in features)
                terms.append(Term(" ".join(tokens[at : at + length]), features, LIGHT if faint else 1.0, familiar=True))
                at += length
                continue
            if not self.is_stop(tokens[at]):
                terms.append(self._term(tokens[at]))
            at += 1
        return terms

    def _expression(self, tokens: Sequence[str], at: int) -> tuple[int, dict[str, float]]:
        """The longest expression that begins here, and what it speaks of with the words in it."""
        longest, features = 0, dict[str, float]()
        for parts, concept, strength in self._expressions.get(tokens[at], ()):
            length = len(parts)
            if length < longest:
                break
            there = tokens[at : at + length]
            if len(there) == length and all(
                a == b or (len(a) > 3 and self.stem(a) == self.stem(b)) for a, b in zip(parts, there, strict=True)
            ):
                longest = length
                features[concept] = max(strength, features.get(concept, 0))
        for token in tokens[at : at + longest]:
            if not self.is_stop(token) and token not in self._light:
                for feature, strength in self._term(token).features.items():
                    features.setdefault(feature, strength * OF_EXPRESSION)
        return longest, features

    def _term(self, token: str) -> Term:
        features = {self.stem(token): 1.0}
        concepts = self.concepts(token)
        light = token in self._light
        if concepts is not None:
            features |= concepts
        elif not light:
            for part in self.split(token, self.is_known):
                features.setdefault(self.stem(part), PART)
                for concept, strength in (self.concepts(part) or {}).items():
                    features.setdefault(concept, strength * PART)
        return Term(token, features, LIGHT if light else 1.0, familiar=light or len(features) > 1)

    def split(self, token: str, is_known: Callable[[str], bool]) -> tuple[str, ...]:
        """The parts of a compound, both of them known; nothing when it is none."""
        for at in range(len(token) - 3, 2, -1):
            first, second = token[:at], token[at:]
            if len(token) < 7 or self.is_stop(second) or not is_known(second):
                continue
            for joint in ("", *self._joints):
                if first.endswith(joint) and len(bare := first.removesuffix(joint)) > 2 and is_known(bare):
                    return (bare, second)
        return ()


@cache
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of a language, read when it is first needed; empty for one without tables."""
    return Vocabulary(language)


def _module(table: str, language: str) -> ModuleType | None:
    return import_module(f"{__package__}.tables.{table}_{language}") if language in TABLED else None


def _stemmer(language: str) -> Callable[[str], str]:
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return str
    import snowballstemmer  # noqa: PLC0415 - only a reply needs it

    stem: Callable[[str], str] = snowballstemmer.stemmer(algorithm).stemWord
    return lru_cache(maxsize=20_000)(stem)


def slips(word: str) -> Iterator[str]:
    """The words that a slip of the keyboard makes of this one and that begin alike: two letters swapped, one too
    many, one too few, one wrong."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(1, len(word)):
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        yield word[:at] + word[at + 1 :]
    for at in range(1, len(word) + 1):
        for letter in letters:
            yield word[:at] + letter + word[at:]
            if at < len(word):
                yield word[:at] + letter + word[at + 1 :]
