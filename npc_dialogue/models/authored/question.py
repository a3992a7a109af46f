"""A question read: its words, with slips of the keyboard put right, and what they speak of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from .index import KINDRED, Index
from .vocabulary import PART, Features, Term, Vocabulary, slips

MISTYPED = 16
"""Letters of the longest word that is looked at for a slip of the finger."""
CORRECTED = 4
"""Words of a question that are looked at for slips of the keyboard."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question read: its words, and what they speak of."""

    bare: tuple[str, ...]
    """The words without articles."""
    keys: tuple[str, ...]
    """What these are compared by."""
    idle: tuple[bool, ...]
    """Whether each says nothing by itself."""
    terms: tuple[Term, ...]
    cues: frozenset[str]
    language: str
    """Read with its tables."""

    @property
    def weight(self) -> float:
        """How much it says at all."""
        return sum(term.weight for term in self.terms)


def read(words: Sequence[str], known: Vocabulary, index: Index) -> Question:
    """A question's words, with slips of the keyboard put right."""
    tokens = list(words)
    strange = [
        at for at, token in enumerate(tokens) if 3 < len(token) <= MISTYPED and not _familiar(token, known, index)
    ]
    for at in strange[:CORRECTED]:
        tokens[at] = _put_right(tokens[at], known, index)
    bare = known.without_articles(tokens)
    return Question(
        bare=bare,
        keys=tuple(map(known.key, bare)),
        idle=tuple(map(known.is_stop, bare)),
        terms=tuple(_terms(tokens, known, index)),
        cues=known.cues(tokens),
        language=known.language,
    )


def joined(questions: Sequence[Question]) -> Question:
    """Several questions of one language as one."""
    return Question(
        tuple(word for each in questions for word in each.bare),
        tuple(key for each in questions for key in each.keys),
        tuple(idle for each in questions for idle in each.idle),
        tuple(term for each in questions for term in each.terms),
        frozenset(cue for each in questions for cue in each.cues),
        questions[0].language,
    )


def _familiar(token: str, known: Vocabulary, index: Index) -> bool:
    return index.has(token) or known.is_known(token) or index.knows((known.key(token),))


def _put_right(token: str, known: Vocabulary, index: Index) -> str:
    if known.split(token, known.is_known) or any(_kindred(token, known, index)):
        return token
    for slip in slips(token):
        if known.is_stop(slip):
            if len(token) > 4 or sorted(slip) == sorted(token):
                return slip
        elif len(token) > 4 and (
            index.has(slip) or (known.has(slip) and index.knows((known.key(slip), *known.word(slip).concepts)))
        ):
            return slip
    return token


def _kindred(token: str, known: Vocabulary, index: Index) -> Iterator[str]:
    """Keys of the index that are the word without an ending that keeps its sense, or with one more."""
    key = known.key(token)
    if len(key) < KINDRED:
        return
    for other in index.beginning(key[:KINDRED]):
        shorter, longer = (other, key) if len(other) < len(key) else (key, other)
        if longer.startswith(shorter) and longer[len(shorter) :] in known.derived:
            yield other


def _terms(tokens: Sequence[str], known: Vocabulary, index: Index) -> Iterator[Term]:
    """The terms of a question. Who is called "the miller" is taken for whom that means, and of an expression that no
    subject speaks of, the words are taken."""
    begin = at = 0
    while at < len(tokens):
        definite = at > 0 and known.is_article(tokens[at - 1])
        somewhere = at > definite and known.is_where(tokens[at - definite - 1])
        for called in index.called.get(known.key(tokens[at]), ()):
            end = at + len(called.keys)
            if (somewhere and not called.person) or (called.article and not definite):
                continue
            if tuple(map(known.key, tokens[at:end])) == called.keys:
                yield from _plain(tokens[begin:at], known, index)
                yield Term(" ".join(tokens[at:end]), called.features, 1.0)
                begin, at = end, end - 1
                break
        at += 1
    yield from _plain(tokens[begin:], known, index)


def _plain(tokens: Sequence[str], known: Vocabulary, index: Index) -> Iterator[Term]:
    for term in known.terms(tokens):
        if term.inner and not index.knows(term.features):
            yield from term.inner
        else:
            yield term


def resolved(term: Term, index: Index) -> Features:
    """What the term speaks of; of a word that no subject has, its kindred and its parts."""
    if " " in term.word or index.knows(term.features):
        return term.features
    features = dict(term.features)
    for known in index.vocabularies:
        for other in _kindred(term.word, known, index):
            features[other] = PART
        for part in known.split(term.word, partial(_familiar, known=known, index=index)):
            features.setdefault(known.key(part), PART)
    return features
