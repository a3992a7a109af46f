"""A language's everyday words: which say little, which speak of the same thing, and how a word is reduced to its stem.

English and German have tables; in any other language a word stands for itself alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from importlib import import_module
from itertools import chain
from threading import Lock

from npc_dialogue.text.talk.spelling import TABLED, spelled, tokens

from . import lexicon
from .lexicon import BEGINNING, NEAR, Expression, Lexicon

PART, OF_EXPRESSION = 0.53, 0.76
"""How far a word speaks of what a part of it says when it is a compound, and of itself inside an expression."""
MOST_WORDS = 20_000
"""Words and terms that are remembered, before all are forgotten: no one's stream of new ones fills the memory."""
SHORTEST_COMPOUND = 7
"""Letters."""
LIGHT, SOMEWHERE = 0.4, 0.4
"""The weight of a word that goes with anything, and of a place where something is."""

Features = Mapping[str, float]
"""What a word speaks of, from 0 to 1: its stem as it is, concepts with an `@` before their names."""

_NOTHING: Features = {}
_NO_EXPRESSIONS: Mapping[str, Sequence[Expression]] = {}

_ALGORITHMS = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese",
    "nl": "dutch", "sv": "swedish", "no": "norwegian", "nb": "norwegian", "da": "danish", "fi": "finnish",
    "hu": "hungarian", "ro": "romanian", "ru": "russian", "tr": "turkish", "ca": "catalan",
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A word or expression that says something. A vocabulary makes each once, as long as it remembers it, so a term is
    equal to itself alone."""

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


class _Keys(dict[str, str]):
    """What words are compared by: a topic's are looked up in one go."""

    def __init__(self, word: Callable[[str], Word]) -> None:
        self._word = word

    def __missing__(self, token: str) -> str:
        if len(self) >= MOST_WORDS:
            self.clear()
        key = self[token] = self._word(token).key
        return key


class Vocabulary:
    """The tables of one language, made for looking up."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.stem = _stemmer(language)
        self._table = import_module(f"{__package__}.tables.{language}.words") if language in TABLED else None
        self._stop = self._listed("STOP")
        self._light = self._listed("LIGHT")
        self._pale = self._listed("PALE")
        self.plain = self._stop | self._light | self._pale
        """The language's commonest words."""
        self._articles = self._listed("ARTICLES")
        self._determiners = self._listed("DETERMINERS")
        self._before_verbs = self._listed("BEFORE_VERBS")
        self._verb_ending: str = self._table.VERB_ENDING if self._table else ""
        self._where = self._listed("WHERE")
        self.derived = self._listed("DERIVED")
        self._faint = frozenset(self._table.FAINT.split()) if self._table else frozenset()
        self._joints: tuple[str, ...] = self._table.JOINTS if self._table else ()
        cues = self._table.CUES if self._table else ()
        self._cues = {word: cue for cue in cues for word in self._listed("CUES", cue)}
        self._words: dict[str, Word] = {}
        self._keys = _Keys(self.word)
        self._terms: dict[tuple[str, bool, bool], Term] = {}
        self._begun: dict[tuple[str, str], Mapping[str, Sequence[Expression]]] = {}
        self._asked: dict[frozenset[str], frozenset[str]] = {}
        self._kin: dict[str, dict[str, list[str]]] = {}

    def _listed(self, name: str, key: str = "") -> frozenset[str]:
        if self._table is None:
            return frozenset()
        said: str = getattr(self._table, name)[key] if key else getattr(self._table, name)
        return frozenset(self.spelled(said).split())

    @cached_property
    def _lexicon(self) -> Lexicon:
        """Read when the first word is looked up, which an NPC that speaks another language never needs."""
        if self._table is None:
            return lexicon.EMPTY
        tables = f"{__package__}.tables.{self.language}"
        concepts = import_module(f"{tables}.concepts").CONCEPTS
        domains = import_module(f"{tables}.domains").DOMAINS
        return lexicon.read(concepts, domains, self.spelled)

    def spelled(self, words: str) -> str:
        """Words as they are compared: folded, and in German with `a` for `ä` or `ae`."""
        return spelled(words, self.language)

    def tokens(self, text: str) -> list[str]:
        """The words folded and written out: "What's Nell's?" gives what, is, nell."""
        return tokens(text, self.language)

    def cues(self, tokens: Sequence[str]) -> frozenset[str]:
        """Who is meant and what is asked for: `you`, `i`, `where`, `who` and so on, the same in every language."""
        found = frozenset([self._cues[token] for token in tokens if token in self._cues])
        return self._asked.setdefault(found, found)  # few differ, and thousands are kept

    def is_plain(self, token: str) -> bool:
        """Whether it is one of the language's commonest words."""
        return token in self.plain

    def word(self, token: str) -> Word:
        """What the tables know of a word, in this form or in another with the same stem."""
        found = self._words.get(token)
        if found is None:
            found = self._look_up(token)
            if len(self._words) >= MOST_WORDS:
                self._words.clear()
            self._words[token] = found
        return found

    def _look_up(self, token: str) -> Word:
        lexicon, stem = self._lexicon, self.stem(token)
        alike = [word for word in self._with_stem(token, stem) if word != token]
        plain = token in self.plain
        forms = [token] if plain else [token, *alike]
        concepts = next((lexicon.concepts[word] for word in forms if word in lexicon.concepts), _NOTHING)
        domains = next((lexicon.domains[word] for word in forms if word in lexicon.domains), _NOTHING)
        own = lexicon.concepts.get(token)
        light = token in self._light or (own is None and stem in self._stems_of_light)
        pale = not concepts and (token in self._pale or stem in self._stems_of_pale)
        apart = own is not None and (
            any(own.keys().isdisjoint(lexicon.concepts.get(word, own)) for word in alike)
            or (not plain and stem in self._stems_of_light)
        )
        return Word(
            key=token if apart else stem,
            concepts=concepts,
            domains=_NOTHING if light else domains,
            weight=LIGHT if light or pale else 1.0,
            known=plain or bool(concepts) or bool(domains),
        )

    def _with_stem(self, token: str, stem: str) -> Sequence[str]:
        """The words of the tables that begin like this one and have this stem."""
        beginning = token[:BEGINNING]
        kin = self._kin.get(beginning)
        if kin is None:
            kin = {}
            for word in self._lexicon.alike.get(beginning, ()):
                kin.setdefault(self.stem(word), []).append(word)
            if len(self._kin) < MOST_WORDS:
                self._kin[beginning] = kin
        return kin.get(stem, ())

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

    def idle(self, tokens: Iterable[str]) -> set[str]:
        """The keys of those words that say nothing by themselves."""
        return set(map(self._keys.__getitem__, self._stop.intersection(tokens)))

    def is_where(self, token: str) -> bool:
        """Whether a place follows: in, on, at."""
        return token in self._where

    def without_articles(self, tokens: Sequence[str]) -> tuple[str, ...]:
        """The words without a, an, the."""
        if self._determiners.isdisjoint(tokens):
            return tuple(tokens)
        return tuple([token for token in tokens if token not in self._determiners])

    def is_known(self, token: str) -> bool:
        """Whether the tables have the word in any form."""
        return token in self.plain or bool(self._with_stem(token, self.stem(token)))

    def has(self, token: str) -> bool:
        """Whether the tables have the word in this form."""
        return token in self.plain or token in self._lexicon.concepts or token in self._lexicon.domains

    def key(self, token: str) -> str:
        """What a word is compared by: its stem, or itself where another word of the tables has the same stem and
        speaks of something else (letter and let)."""
        return self.word(token).key

    def keys(self, tokens: Iterable[str]) -> list[str]:
        """What each of these is compared by."""
        return list(map(self._keys.__getitem__, tokens))

    def terms(self, tokens: Sequence[str]) -> list[Term]:
        """What the words speak of, those that say nothing left out; a place where something is or happens ("in the
        village") counts for less than what it is."""
        terms = []
        expressions, stop, known = self._lexicon.expressions, self._stop, self._terms
        at, end = 0, len(tokens)
        while at < end:
            token = tokens[at]
            begun = expressions.get(token) if at + 1 < end else None
            following = begun.get(tokens[at + 1][:BEGINNING]) if begun is not None else None
            found = self._longest(tokens, at, following) if following is not None else ()
            if not found and token in stop:
                at += 1
                continue
            before = tokens[at - 1] if at else ""
            definite = before in self._articles
            there = at - 2 if definite else at - 1
            somewhere = there >= 0 and tokens[there] in self._where
            if found:
                length = len(found[0].words)
                terms.append(self._expression(tokens[at : at + length], found, somewhere))
                at += length
            else:
                done = before in self._before_verbs or (
                    at > 0 and not definite and bool(ending := self._verb_ending) and token.endswith(ending)
                )
                terms.append(known.get((token, done, somewhere)) or self._term(token, done, somewhere))
                at += 1
        return terms

    def _expression(self, words: Sequence[str], found: Sequence[Expression], somewhere: bool) -> Term:
        """The term for these words, which are these expressions."""
        key = " ".join(words), False, somewhere
        term = self._terms.get(key)
        if term is None:
            usual = self._terms.get((key[0], False, False)) or self._made_of_several(words, found)
            term = self._keep(key, replace(usual, somewhere=True) if somewhere else usual)
        return term

    def _term(self, token: str, done: bool = False, somewhere: bool = False) -> Term:
        """The term for a word that says what is done, or says where; made when it is first met."""
        key = token, done, somewhere
        term = self._terms.get(key)
        if term is None:
            if done or somewhere:
                term = self._keep(key, replace(self._term(token), done=done, somewhere=somewhere))
            else:
                term = self._keep(key, self._made_of_one(token))
        return term

    def _keep(self, key: tuple[str, bool, bool], term: Term) -> Term:
        if len(self._terms) >= MOST_WORDS:
            self._terms.clear()
        self._terms[key] = term
        return term

    def _longest(self, tokens: Sequence[str], at: int, following: Sequence[Expression]) -> Sequence[Expression]:
        """Of the expressions whose first word and second's beginning stand here, the longest that stand here whole."""
        two = tokens[at], tokens[at + 1]
        begun = self._begun.get(two)
        if begun is None:
            if len(self._begun) >= MOST_WORDS:
                self._begun.clear()
            begun = self._begun[two] = self._beginning(two[1], following)
        if not begun:
            return ()
        third = begun.get(self.stem(tokens[at + 2]), ()) if at + 2 < len(tokens) else ()
        short = begun.get("", ())
        if not third and not short:
            return ()
        found: list[Expression] = []
        for expression in chain(third, short):
            words = expression.words
            if found and len(words) < len(found[0].words):
                break
            there = tokens[at + 2 : at + len(words)]
            if len(there) == len(words) - 2 and all(map(self._is_alike, words[2:], there)):
                found.append(expression)
        return found

    def _beginning(self, second: str, following: Iterable[Expression]) -> Mapping[str, Sequence[Expression]]:
        """Those of the expressions that have this second word, by the third's stem or "", the longest first."""
        begun: dict[str, list[Expression]] = {}
        for expression in following:
            words = expression.words
            if self._is_alike(words[1], second):
                begun.setdefault(self.stem(words[2]) if len(words) > 2 else "", []).append(expression)
        for several in begun.values():
            several.sort(key=lambda expression: -len(expression.words))
        return begun or _NO_EXPRESSIONS

    def _is_alike(self, word: str, token: str) -> bool:
        return word == token or (len(word) > 3 and self.stem(word) == self.stem(token))

    def _made_of_several(self, words: Sequence[str], expressions: Sequence[Expression]) -> Term:
        features: dict[str, float] = {}
        for each in expressions:
            features[each.concept] = max(each.strength, features.get(each.concept, 0.0))
        faint = max(features.values()) <= NEAR or not self._faint.isdisjoint(features)
        inner = tuple(self._term(token) for token in words if token not in self._stop)
        for term in inner:
            if term.weight == 1:
                for feature, strength in term.features.items():
                    features.setdefault(feature, strength * OF_EXPRESSION)
        return Term(" ".join(words), features, LIGHT if faint else 1.0, inner=inner)

    def _made_of_one(self, token: str) -> Term:
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
        if len(token) < SHORTEST_COMPOUND:
            return ()
        for at in range(len(token) - 3, 2, -1):
            first, second = token[:at], token[at:]
            if second in self._stop or not is_known(second):
                continue
            for joint in ("", *self._joints):
                if first.endswith(joint) and len(bare := first.removesuffix(joint)) > 2 and is_known(bare):
                    return (bare, second)
        return ()


@cache
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of a language, read when it is first needed; empty for one without tables."""
    return Vocabulary(language)


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
