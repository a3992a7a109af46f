"""What a language's words and expressions speak of, read from its tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

DOMAIN = 0.49
SYNONYM, NEAR = 0.9, 0.52
"""How far a word speaks of its sphere, of its concept, and of one that it is only near to (`word~`)."""
BEGINNING = 3
"""Letters by which words are found that may have the same stem."""


@dataclass(frozen=True, slots=True)
class Expression:
    """Several words that speak of something together."""

    words: tuple[str, ...]
    concept: str
    strength: float


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's concepts, with an `@` before their names, and spheres, with a `#`."""

    concepts: Mapping[str, Mapping[str, float]]
    """What each word speaks of."""
    domains: Mapping[str, Mapping[str, float]]
    """The spheres that each word belongs to."""
    alike: Mapping[str, Sequence[str]]
    """All these words by their beginnings."""
    expressions: Mapping[str, Mapping[str, Sequence[Expression]]]
    """By their first word and the beginning of the second."""


EMPTY = Lexicon({}, {}, {}, {})


def read(concepts: str, domains: str, spelled: Callable[[str], str]) -> Lexicon:
    """The lexicon of these tables; `spelled` writes words as they are compared."""
    known: dict[str, dict[str, float]] = {}
    expressions: dict[str, dict[str, list[Expression]]] = {}
    for name, members in _lines(concepts):
        concept = f"@{name}"
        for member in spelled(members).split():
            word, strength = (member[:-1], NEAR) if member[-1] == "~" else (member, SYNONYM)
            if "_" in word:
                parts = tuple(word.split("_"))
                begun = expressions.setdefault(parts[0], {}).setdefault(parts[1][:BEGINNING], [])
                begun.append(Expression(parts, concept, strength))
            else:
                of_word = known.setdefault(word, {})
                of_word[concept] = max(strength, of_word.get(concept, 0.0))
    spheres: dict[str, dict[str, float]] = {}
    for name, members in _lines(domains):
        sphere = f"#{name}"
        for word in spelled(members).split():
            spheres.setdefault(word, {})[sphere] = DOMAIN
    alike: dict[str, list[str]] = {}
    for word in dict.fromkeys((*known, *spheres)):
        alike.setdefault(word[:BEGINNING], []).append(word)
    return Lexicon(known, spheres, alike, expressions)


def _lines(table: str) -> list[tuple[str, str]]:
    """Names and members."""
    lines = (line.partition(":") for line in table.strip().splitlines())
    return [(name, members) for name, _, members in lines]
