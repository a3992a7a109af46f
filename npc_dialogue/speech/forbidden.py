"""What a reply must not hold, made ready for whoever listens to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from npc_dialogue.speech.out_of_character import out_of_character
from npc_dialogue.speech.signs import signed, stands_alone
from npc_dialogue.world.knowledge import ClosedSecret

LONGEST_QUOTE = 12
"""Of a text that is not to be repeated so much in a row is too much: a word counts 2, a sign of a script without spaces
1, so that these are six words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """What is not to be heard of one reply, whoever sent it."""

    allow: tuple[str, ...] = ()
    """The world's words that belong to nobody's falling out of character there."""
    instructions: str = ""
    """What the prompt says of how to answer."""
    secrets: tuple[ClosedSecret, ...] = ()
    used: str = ""
    """What the speaker said, was heard before, or the prompt tells: no secret and no echo."""


@dataclass(frozen=True, slots=True)
class Caught:
    """What was wrong with a sentence: its words, and of a secret the source."""

    why: Literal["character", "instructions", "secret"]
    words: str = ""
    source: str = ""

    def __str__(self) -> str:
        """For the log, which has no secrets in it."""
        if self.why == "secret":
            return f"it was about to give away {self.source}, which is closed"
        return {"character": "it fell out of character", "instructions": "it repeated its instructions"}[self.why] + (
            f": {self.words}"
        )


@dataclass(slots=True)
class Node:
    """A place in a tree of phrases: what may follow, and what is said once one gets here."""

    then: dict[str, Node] = field(default_factory=dict)
    said: Caught | None = None
    begun: frozenset[str] = frozenset()
    """Every beginning of a word that may follow."""

    def close(self) -> None:
        """Nothing is added any more."""
        self.begun = frozenset(word[:length] for word in self.then for length in range(1, len(word) + 1))
        for node in self.then.values():
            node.close()


def tree(phrases: Iterable[tuple[tuple[str, ...], Caught]]) -> Node:
    """Of phrases in words."""
    root = Node()
    for phrase, caught in phrases:
        node = root
        for word in phrase:
            node = node.then.setdefault(word, Node())
        if phrase:
            node.said = caught
    root.close()
    return root


@lru_cache(maxsize=16)
def out_of_character_tree(language: str) -> Node:
    """The same for every reply in a language."""
    return tree((signed(phrase), Caught("character", phrase)) for phrase in out_of_character(language))


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts of which a few words may be said, but not many in a row."""

    words: tuple[str, ...]
    """All of them, one text behind the other, with "" between."""
    pairs: dict[tuple[str, str], tuple[int, ...]]
    """Two words in a row to where the next one stands."""
    ends: tuple[tuple[int, Caught], ...]
    """Where each text ends, and what is said of it."""

    def caught(self, at: int) -> Caught:
        """Whose word stands here."""
        return next(caught for end, caught in self.ends if at < end)


@lru_cache(maxsize=64)
def texts(instructions: str, secrets: tuple[ClosedSecret, ...]) -> Texts:
    """The same for every reply until the prompt's instructions or the secrets change."""
    words: list[str] = []
    ends: list[tuple[int, Caught]] = []
    parts = [(line, Caught("instructions")) for line in instructions.split("\n")]
    parts += [(text, Caught("secret", source=secret.source)) for secret in secrets for text in secret.texts]
    for text, caught in parts:
        words += (*signed(text), "")
        ends.append((len(words), caught))
    pairs: dict[tuple[str, str], tuple[int, ...]] = {}
    for at in range(len(words) - 2):
        if words[at] and words[at + 1] and words[at + 2]:
            pair = words[at], words[at + 1]
            pairs[pair] = (*pairs.get(pair, ()), at + 2)
    return Texts(tuple(words), pairs, tuple(ends))


@lru_cache(maxsize=64)
def telling_tree(secrets: tuple[ClosedSecret, ...]) -> Node:
    """What gives closed secrets away."""
    return tree(
        (signed(phrase), Caught("secret", phrase, secret.source)) for secret in secrets for phrase in secret.tells
    )


def holds(words: tuple[str, ...], some: tuple[str, ...]) -> bool:
    """Whether some words stand in a row among others."""
    return bool(some) and f" {' '.join(some)} " in f" {' '.join(words)} "


def weight(word: str) -> int:
    """What a word counts for in a quotation."""
    return 1 if stands_alone(word[0]) else 2
