"""What a player is after who asks about nothing that the NPC knows, by what others say who are after the same.

Where the tables of `text/talk` find no kind of talk in what was said, it is compared with what stands in
`tables/<language>/manners.py`, in the way that a question is compared with topics.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from itertools import starmap
from typing import cast

from npc_dialogue.world.content import LineKind

from .index import Index, index
from .matcher import matches
from .question import joined, read
from .subjects import NOWHERE, Subject
from .vocabulary import vocabulary

OTHERS = frozenset({"asked", "told"})
"""What stands in the tables to be told apart from all kinds: questions for facts, and what is said without any."""


def kind_of(sentences: Iterable[Sequence[str]], language: str, chance: float) -> LineKind | None:
    """The kind of talk that these sentences of a language are likest to, by their words; None where none has so good a
    chance."""
    known = manners(language)
    said = [read(words, vocabulary(language), known) for words in sentences]
    best = next(iter(matches(joined(said), known)), None) if said else None
    return cast("LineKind", best.subject.id) if best is not None and best.score >= chance else None


@cache
def manners(language: str) -> Index:
    """What is said by those who are after each kind of talk, in a language that has tables."""
    table = import_module(f"{__package__}.tables.{language}.manners").MANNERS
    return index(tuple(starmap(_subject, table.items())), (), (language,))


def _subject(kind: str, said: str) -> Subject:
    other = kind in OTHERS
    ways = tuple(said.strip().splitlines())
    return Subject(NOWHERE if other else kind, "unknown" if other else "fact", (), ways, "", "", 0.0, 0)
