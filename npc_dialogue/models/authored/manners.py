"""What a player is after who asks for no fact, by what others say who are after the same.

What was said is compared with what stands in `tables/<language>/manners.py` under each kind of talk, in the way that a
question is compared with topics. The patterns of `text/talk` know more surely what they know, and less.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from itertools import starmap
from typing import cast

from npc_dialogue.world.content import LineKind

from .index import Index
from .matcher import matches
from .question import joined, read
from .subjects import NOWHERE, Subject
from .vocabulary import vocabulary

OTHERS = frozenset({"asked", "told"})
"""What stands in the tables to be told apart from all kinds: questions for facts, and what is said without any."""


def kind_of(sentences: Iterable[Sequence[str]], language: str, chance: float) -> LineKind | None:
    """The kind of talk that these sentences are likest to; None where none has so good a chance, from 0 to 1. The
    sentences are tokens of the language's vocabulary, and the language is one that has tables."""
    known = manners(language)
    said = [read(words, vocabulary(language), known) for words in sentences]
    best = next(iter(matches(joined(said), known)), None) if said else None
    return cast("LineKind", best.subject.id) if best is not None and best.score >= chance else None


@cache
def manners(language: str) -> Index:
    """What is said by those who are after each kind of talk, in a language that has tables."""
    table = import_module(f"{__package__}.tables.{language}.manners").MANNERS
    return Index(tuple(starmap(_subject, table.items())), (), (language,))


def _subject(kind: str, said: str) -> Subject:
    other = kind in OTHERS
    ways = tuple(said.strip().splitlines())
    return Subject(NOWHERE if other else kind, "unknown" if other else "fact", (), ways, "", "", 0.0, 0)
