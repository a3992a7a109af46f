"""What the player is after, by the words: a greeting, thanks, an insult, a request, or a question.

The tables in `LANGUAGE/` (`groups.py`, `kinds.py`, `asking.py`) say how it is put in a language. What was said is cut
into sentences and these at their commas; each piece may be one or several kinds of talk, and what is left over is asked
or told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from npc_dialogue.text.languages import guess_language

from .alternatives import PLAIN, Alternatives, bordered, joined
from .spelling import TABLED, tokens

SOCIAL = frozenset({"offended", "apology", "farewell", "thanks", "compliment", "agree", "disagree", "greeting"})
"""Kinds of talk that ask nothing; the others may hide a question."""
_BEFORE_QUESTION = ("greeting", "thanks", "apology", "agree", "disagree", "compliment")
"""Kinds after which a question may follow without a comma."""
MOST_SENTENCES, MOST_WORDS = 12, 48
"""Of what was said, the last sentences are read, and of each the first words."""

_SENTENCE = re.compile(r"[^.!?…;:\n。！？؟।]+[.!?…;:\n。！？؟।]*")
_PIECE = re.compile(r"[,，、،–—()\"“”„«»]| - ")
_ASKED = re.compile(r"[?？؟]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """What one sentence asks or tells besides its greetings and thanks."""

    tokens: tuple[str, ...]
    kinds: frozenset[str]
    """Of talk that it may be if no subject fits: `identity`, `smalltalk`, `refusal`, `again`, `demand`."""
    asks: bool
    goes_on: bool
    """It says nothing without what was spoken of before: "why?", "tell me more"."""
    points: bool
    """It has a word that points to what was spoken of before: "and where is it?"."""
    tells_you: bool
    """It begins with whom it speaks to, as "you are a gentleman" does."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was said, read."""

    kinds: frozenset[str]
    """Of talk that asks nothing."""
    sentences: tuple[Sentence, ...]
    """Those that ask or tell something besides."""

    @property
    def wordless(self) -> bool:
        """Nothing was said in words."""
        return not self.kinds and not self.sentences


class Patterns:
    """The tables of one language."""

    def __init__(self, language: str) -> None:
        words, kinds, asking = (
            import_module(f"{__package__}.{language}.{table}") for table in ("groups", "kinds", "asking")
        )
        groups = {
            name: members if members.startswith("(") else f"({'|'.join(members.split())})"
            for name, members in words.GROUPS.items()
        }
        groups |= {name: re.sub(r"\s*\n\s*", "", ending) for name, ending in words.ENDINGS.items()}
        self.groups: Mapping[str, str] = groups
        self._kinds = {kind: Alternatives(lines, groups) for kind, lines in kinds.PATTERNS.items()}
        self._not = {kind: Alternatives(lines, groups) for kind, lines in kinds.NOT.items()}
        self.asks = Alternatives(asking.ASKS, groups)
        self._more = Alternatives(asking.MORE, groups)
        self.preamble = Alternatives(asking.PREAMBLE, groups)
        self.you: str = asking.YOU
        self.addressed = frozenset(asking.ADDRESSED.split())
        self.pointers = frozenset(asking.POINTERS.translate(PLAIN).split())
        self._fillers = frozenset(asking.FILLERS.translate(PLAIN).split())
        self.kinds: Callable[[str], Mapping[str, int]] = lru_cache(maxsize=256)(self._find)
        """The kinds of talk that a piece is, with where in it each ends; a piece is often a whole sentence as well."""
        self._address = re.compile(f"(?: {bordered(joined(asking.ADDRESS), groups)})+$")

    def bare(self, words: str) -> str:
        """The words without what may stand before or after anything: "oh well, hello there" gives "hello"."""
        return self._address.sub("", " ".join(self.unfilled(words.split())) or words)

    def unfilled(self, tokens: Sequence[str]) -> list[str]:
        """The words without what may stand before anything; none when they are nothing else."""
        start = next((at for at, token in enumerate(tokens) if token not in self._fillers), len(tokens))
        return list(tokens[start:])

    def is_more(self, tokens: Sequence[str]) -> bool:
        """Whether the words only go on with what was spoken of before."""
        return self._more.fullmatch(" ".join(tokens)) is not None

    def is_address(self, words: str) -> bool:
        """Whether it only calls somebody."""
        return self._address.fullmatch(f" {words}") is not None

    def _find(self, words: str) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for variant in dict.fromkeys((words, self.bare(words))):
            for kind, pattern in self._kinds.items():
                if kind not in found and (match := pattern.search(variant)):
                    unless = self._not.get(kind)
                    if unless is None or not unless.search(words):
                        found[kind] = (
                            match.end() + len(words) - len(variant) if words.endswith(variant) else match.end()
                        )
        return found

    def may_be(self, kinds: Iterable[str], words: str) -> bool:
        """Whether a piece has words of one of these kinds of talk; it is none of them where it has not."""
        variants = {words, self.bare(words)}
        return any(self._kinds[kind].search(variant) for kind in kinds for variant in variants)

    def question(self, tokens: Sequence[str]) -> tuple[str, ...]:
        """A question without what comes before it: "can you tell me where …" gives "where …"."""
        words = " ".join(tokens)
        while (before := self.preamble.match(words)) and before.end() < len(words):
            words = words[before.end() :].strip()
        return tuple(words.split())


@cache
def patterns(language: str) -> Patterns:
    """The patterns of a language that has tables, compiled when they are first needed."""
    return Patterns(language)


def language_of(text: str, usual: str) -> str:
    """The language with tables in which something was said: its own if that is clear, else the usual one, else
    English."""
    guess = guess_language(text)
    return guess if guess in TABLED else usual if usual in TABLED else "en"


def read(text: str, language: str, own_name: Sequence[str]) -> Reading:
    """What was said, read in a language that has tables; `own_name` are the words of the listener's name."""
    table = patterns(language)
    kinds: set[str] = set()
    sentences = []
    for stretch, pieces in _pieces(text, language, own_name):
        asked = _ASKED.search(stretch) is not None
        rest: list[str] = []
        for said in pieces:
            social, left = _piece(said, table, asked=asked)
            kinds |= social
            rest += left
        if table.unfilled(rest) or table.is_more(rest) or (asked and "again" in table.kinds(" ".join(rest))):
            sentences.append(_sentence(rest, table, asked=asked))
    return Reading(frozenset(kinds), tuple(sentences))


def may_be(kinds: Iterable[str], text: str, language: str, own_name: Sequence[str]) -> bool:
    """Whether `read` may find one of these kinds of talk that ask nothing: far sooner told than which."""
    table = patterns(language)
    return any(
        table.may_be(kinds, " ".join(said)) for _, pieces in _pieces(text, language, own_name) for said in pieces
    )


def _pieces(text: str, language: str, own_name: Sequence[str]) -> Iterator[tuple[str, list[list[str]]]]:
    """The last sentences, each with the words of its pieces."""
    you = patterns(language).you
    for stretch in _SENTENCE.findall(text)[-MOST_SENTENCES:]:
        parts = _PIECE.split(stretch)
        yield stretch, [_to_you(tokens(part, language)[:MOST_WORDS], own_name, you) for part in parts]


def clauses(text: str, language: str) -> list[str]:
    """The clauses of what was said, each as the tables have it."""
    parts = [part for stretch in _SENTENCE.findall(text)[-MOST_SENTENCES:] for part in _PIECE.split(stretch)]
    return [said for part in parts if (said := " ".join(tokens(part, language)[:MOST_WORDS]))]


def _piece(tokens: list[str], table: Patterns, *, asked: bool) -> tuple[set[str], list[str]]:
    """The kinds of talk of a piece that ask nothing, and what it asks or tells besides."""
    words = " ".join(tokens)
    found = table.kinds(words)
    ends = {kind: end for kind, end in found.items() if kind in SOCIAL}
    if "again" in found and (asked or not ends):  # "Sorry?" did not hear, "Sorry." is sorry
        return set(), tokens
    if not ends:
        return set(), [] if table.is_address(words) else tokens
    for kind in _BEFORE_QUESTION:
        after = words[ends.get(kind, len(words)) :].split()
        after = table.bare(" ".join(after)).split() if after else after
        if len(after) > 1 and (match := table.asks.search(" ".join(after))) and (match.start() == 0 or asked):
            return {kind}, after
    return set(ends), []


def _sentence(tokens: list[str], table: Patterns, *, asked: bool) -> Sentence:
    words = " ".join(tokens)
    bare = table.bare(words)
    question = table.question(table.unfilled(tokens))
    return Sentence(
        tokens=question,
        kinds=frozenset({*table.kinds(words), *table.kinds(" ".join(question))} - SOCIAL),
        asks=asked or table.asks.search(bare) is not None,
        goes_on=table.is_more(tokens) or table.is_more(bare.split()),
        points=not table.pointers.isdisjoint(question),
        tells_you=bool(question) and question[0] in table.addressed,
    )


def _to_you(tokens: list[str], own_name: Sequence[str], you: str) -> list[str]:
    """Its own name left out where it is called by it, else made a `you`."""
    said = [you if token in own_name else token for token in tokens]
    said = [token for at, token in enumerate(said) if token != you or at == 0 or said[at - 1] != you]
    if tokens and tokens[0] in own_name:
        del said[0]
    return said
