"""A language's everyday words: which say little, which speak of the same thing, and how a word is reduced to its stem.

English and German have tables; in any other language a word stands for itself alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from importlib import import_module
from threading import Lock

from npc_dialogue.text.talk.spelling import TABLED, spelled, tokens

DOMAIN = 0.49
SYNONYM, NEAR, PART, OF_EXPRESSION = 0.9, 0.52, 0.53, 0.76
"""How far a word speaks of its concept, of one that it is only near to (`word~`), of what a part of it says when it is
a compound, and of itself inside an expression."""
MOST_WORDS = 20_000
"""Words that are remembered, so that no one's stream of new ones fills the memory."""
LIGHT, SOMEWHERE = 0.4, 0.4
"""The weight of a word that goes with anything, and of a place where something is."""

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
    somewhere: bool = False
    """It says where something is or happens."""
    done: bool = False
    """It says what is done."""
    inner: tuple[Term, ...] = ()
    """The words of an expression, each by itself."""


@dataclass(frozen=True, slots=True)
class Word:
    """What the tables know of a word."""

    key: str
    """What it is compared by."""
    concepts: Features
    domains: Features
    weight: float
    known: bool


class Vocabulary:
    """The tables of one language, made for looking up."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.stem = _stemmer(language)
        self._table = import_module(f"{__package__}.tables.{language}.words") if language in TABLED else None
        self._stop = self._listed("STOP")
        self._light = self._listed("LIGHT")
        self._pale = self._listed("PALE")
        self._articles = self._listed("ARTICLES")
        self._determiners = self._listed("DETERMINERS")
        self._before_verbs = self._listed("BEFORE_VERBS")
        self._verb_ending: str = self._table.VERB_ENDING if self._table else ""
        self._where = self._listed("WHERE")
        self.derived = self._listed("DERIVED")
        self._faint = frozenset(self._table.FAINT.split()) if self._table else frozenset()
        self._joints: tuple[str, ...] = self._table.JOINTS if self._table else ()
        self._words: dict[str, Word] = {}
        cues = self._table.CUES if self._table else ()
        self._terms: dict[str, Term] = {}
        self._cues = {word: cue for cue in cues for word in self._listed("CUES", cue)}

    def _listed(self, name: str, key: str = "") -> frozenset[str]:
        if self._table is None:
            return frozenset()
        said: str = getattr(self._table, name)[key] if key else getattr(self._table, name)
        return frozenset(map(self.spelled, said.split()))

    @cached_property
    def _lexicon(self) -> _Lexicon:
        """Read when the first word is looked up, which an NPC that speaks another language never needs."""
        if self._table is None:
            return _Lexicon({}, {}, {}, {})
        tables = f"{__package__}.tables.{self.language}"
        concepts = import_module(f"{tables}.concepts").CONCEPTS
        domains = import_module(f"{tables}.domains").DOMAINS
        return _lexicon(concepts, domains, self.spelled)

    def spelled(self, word: str) -> str:
        """A word as it is compared: folded, and in German with `a` for `ä` or `ae`."""
        return spelled(word, self.language)

    def tokens(self, text: str) -> list[str]:
        """The words folded and written out: "What's Nell's?" gives what, is, nell."""
        return tokens(text, self.language)

    def cues(self, tokens: Sequence[str]) -> frozenset[str]:
        """Who is meant and what is asked for: `you`, `i`, `where`, `who` and so on, the same in every language."""
        return frozenset(self._cues[token] for token in tokens if token in self._cues)

    def is_plain(self, token: str) -> bool:
        """Whether it is one of the language's commonest words."""
        return token in self._stop or token in self._light or token in self._pale

    def word(self, token: str) -> Word:
        """What the tables know of a word, in this form or in another with the same stem."""
        found = self._words.get(token)
        if found is None:
            found = self._look_up(token)
            if len(self._words) < MOST_WORDS:
                self._words[token] = found
        return found

    def _look_up(self, token: str) -> Word:
        lexicon, stem = self._lexicon, self.stem(token)
        alike = [word for word in lexicon.alike.get(token[:3], ()) if word != token and self.stem(word) == stem]
        forms = [token] if self.is_plain(token) else [token, *alike]
        concepts = next((lexicon.concepts[word] for word in forms if word in lexicon.concepts), {})
        domains = next((lexicon.domains[word] for word in forms if word in lexicon.domains), {})
        light = token in self._light or (token not in lexicon.concepts and stem in self._stems_of_light)
        pale = not concepts and (token in self._pale or stem in self._stems_of_pale)
        own = lexicon.concepts.get(token)
        apart = own is not None and (
            any(own.keys().isdisjoint(lexicon.concepts.get(word, own)) for word in alike)
            or (not self.is_plain(token) and stem in self._stems_of_light)
        )
        return Word(
            key=token if apart else stem,
            concepts=concepts,
            domains={} if light else domains,
            weight=LIGHT if light or pale else 1.0,
            known=self.is_plain(token) or bool(concepts) or bool(domains),
        )

    @cached_property
    def _stems_of_light(self) -> frozenset[str]:
        return frozenset(map(self.stem, self._light))

    @cached_property
    def _stems_of_pale(self) -> frozenset[str]:
        return frozenset(map(self.stem, self._pale))

    def is_stop(self, token: str) -> bool:
        """Whether the word says nothing by itself."""
        return token in self._stop

    def is_article(self, token: str) -> bool:
        """Whether what follows the word is somebody or something in particular: the, that, your."""
        return token in self._articles

    def is_where(self, token: str) -> bool:
        """Whether a place follows: in, on, at."""
        return token in self._where

    def without_articles(self, tokens: Sequence[str]) -> tuple[str, ...]:
        """The words without a, an, the."""
        return tuple(token for token in tokens if token not in self._determiners)

    def is_known(self, token: str) -> bool:
        """Whether the tables have the word in any form."""
        return self.word(token).known

    def has(self, token: str) -> bool:
        """Whether the tables have the word in this form."""
        return self.is_plain(token) or token in self._lexicon.concepts or token in self._lexicon.domains

    def key(self, token: str) -> str:
        """What a word is compared by: its stem, or itself where another word of the tables has the same stem and
        speaks of something else (letter and let)."""
        return self.word(token).key

    def terms(self, tokens: Sequence[str]) -> list[Term]:
        """What the words speak of, those that say nothing left out; a place where something is or happens ("in the
        village") counts for less than what it is."""
        terms = []
        expressions = self._lexicon.expressions
        at, last = 0, len(tokens) - 1
        while at <= last:
            begun = expressions.get((tokens[at], tokens[at + 1][:3])) if at < last else None
            term = None if begun is None else self._expression(tokens, at, begun)
            length = len(term.word.split()) if term else 1
            if term is None and not self.is_stop(tokens[at]):
                term = self._term(tokens[at])
                if self._is_done(tokens, at):
                    term = replace(term, done=True)
            if term is not None:
                before = at - 2 if at and self.is_article(tokens[at - 1]) else at - 1
                if before >= 0 and tokens[before] in self._where:
                    term = replace(term, somewhere=True)
                terms.append(term)
            at += length
        return terms

    def _is_done(self, tokens: Sequence[str], at: int) -> bool:
        """Whether the word, by where it stands, says what is done rather than what is spoken of: "you bake"."""
        before = tokens[at - 1] if at else ""
        return before in self._before_verbs or (
            bool(self._verb_ending)
            and at > 0
            and tokens[at].endswith(self._verb_ending)
            and not self.is_article(before)
        )

    def _expression(
        self, tokens: Sequence[str], at: int, begun: Sequence[tuple[Sequence[str], str, float]]
    ) -> Term | None:
        """The longest expression that begins here, of these."""
        longest, features = 0, dict[str, float]()
        for parts, concept, strength in begun:
            length = len(parts)
            if length < longest:
                break
            there = tokens[at : at + length]
            if len(there) == length and all(
                a == b or (len(a) > 3 and self.stem(a) == self.stem(b)) for a, b in zip(parts, there, strict=True)
            ):
                longest = length
                features[concept] = max(strength, features.get(concept, 0))
        if not features:
            return None
        faint = max(features.values()) <= NEAR or not self._faint.isdisjoint(features)
        words = tokens[at : at + longest]
        inner = tuple(self._term(token) for token in words if not self.is_stop(token))
        for term in inner:
            if term.weight == 1:
                for feature, strength in term.features.items():
                    features.setdefault(feature, strength * OF_EXPRESSION)
        return Term(" ".join(words), features, LIGHT if faint else 1.0, inner=inner)

    def _term(self, token: str) -> Term:
        found = self._terms.get(token)
        if found is None:
            found = self._make_term(token)
            if len(self._terms) < MOST_WORDS:
                self._terms[token] = found
        return found

    def _make_term(self, token: str) -> Term:
        word = self.word(token)
        features = {word.key: 1.0, **word.concepts, **word.domains}
        if not word.known:
            for part in self.split(token, self.is_known):
                features.setdefault(self.key(part), PART)
                for concept, strength in self.word(part).concepts.items():
                    features.setdefault(concept, strength * PART)
        return Term(token, features, word.weight)

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


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """A language's concepts and domains: of words, words by their beginnings, and expressions by their first word and
    the beginning of the second."""

    concepts: Mapping[str, Mapping[str, float]]
    domains: Mapping[str, Mapping[str, float]]
    alike: Mapping[str, Sequence[str]]
    expressions: Mapping[tuple[str, str], Sequence[tuple[Sequence[str], str, float]]]


def _lexicon(table: str, domains: str, spelled: Callable[[str], str]) -> _Lexicon:
    concepts: dict[str, dict[str, float]] = {}
    alike: dict[str, list[str]] = {}
    expressions: dict[tuple[str, str], list[tuple[Sequence[str], str, float]]] = {}
    for line in table.strip().splitlines():
        name, _, members = line.partition(":")
        for member in members.split():
            strength = NEAR if member.endswith("~") else SYNONYM
            parts = [spelled(part) for part in member.rstrip("~").split("_")]
            if len(parts) > 1:
                expressions.setdefault((parts[0], parts[1][:3]), []).append((parts, f"@{name}", strength))
            else:
                known = concepts.setdefault(parts[0], {})
                known[f"@{name}"] = max(strength, known.get(f"@{name}", 0))
    for several in expressions.values():
        several.sort(key=lambda expression: -len(expression[0]))
    spheres: dict[str, dict[str, float]] = {}
    for line in domains.strip().splitlines():
        name, _, members = line.partition(":")
        for word in map(spelled, members.split()):
            spheres.setdefault(word, {})[f"#{name}"] = DOMAIN
    for word in (*concepts, *spheres):
        if word not in alike.setdefault(word[:3], []):
            alike[word[:3]].append(word)
    return _Lexicon(concepts, spheres, alike, expressions)


def _stemmer(language: str) -> Callable[[str], str]:
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return str
    import Stemmer  # noqa: PLC0415 - only a reply needs it

    made = Stemmer.Stemmer(algorithm)
    alone = Lock()  # a stemmer belongs to one thread at a time, and replies are made on several

    @lru_cache(maxsize=20_000)
    def stem(word: str) -> str:
        with alone:
            return str(made.stemWord(word))

    return stem


def slips(word: str) -> Iterator[str]:
    """The words that a slip of the keyboard makes of this one and that begin alike: two letters swapped, one too many,
    one too few, and in a longer word one wrong."""
    for at in range(1, len(word)):
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        yield word[:at] + word[at + 1 :]
    for at in range(1, len(word) + 1):
        for letter in "abcdefghijklmnopqrstuvwxyz":
            yield word[:at] + letter + word[at:]
    for at in range(1, len(word) if len(word) > 6 else 0):
        for letter in "abcdefghijklmnopqrstuvwxyz":
            yield word[:at] + letter + word[at + 1 :]
