"""Which memories words lead to, in the store's SQLite file.

Ranked by BM25, as SQLite's own function does it; but that one reads every memory with one of the words and cuts it into
words again, whoever heard it and on whichever branch. Here the index alone tells which memories hold the rarest words,
and of these the best are read until enough were heard by the NPC that is asked for.
"""

# ruff: noqa: S608 - the statements are put together from constants of this file; values are always bound
from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Final

MOST_RANKED: Final = 800
"""Memories that are ranked for one question, of all playthroughs. Rare words come first."""
AT_ONCE: Final = 64
"""Rows that one statement reads by their ids."""
_MOST_COMMON: Final = 4_096
"""Words of which it is kept that they are in more memories."""
_WORD = re.compile(r"(?:[0-9A-Za-z]|[^\x00-\x7f])+")
"""What the index has as one word."""
_NEWEST = "SELECT rowid FROM memory_words WHERE memory_words MATCH ? ORDER BY rowid DESC LIMIT ?"
_READ = f"""
    SELECT m.node, m.part, m.branch, m.depth, m.words FROM memory m
    WHERE m.id IN ({", ".join("?" * AT_ONCE)}) AND m.depth < ?
    AND EXISTS (SELECT 1 FROM hearer h WHERE h.branch = m.branch AND h.npc = ? AND h.depth = m.depth)"""
_NO_ID: Final = -1
_SATURATION, _LENGTH = 1.2, 0.75
"""`k1` and `b` of BM25, as in SQLite."""
_LEAST = 1e-6
"""What a word weighs that is in half of all memories or more, as in SQLite."""


@dataclass(frozen=True, slots=True)
class Led:
    """A part of a node to which words led, and how relevant it is, above 0."""

    node: int
    part: int
    relevance: float


class Recall:
    """Works on a store's own connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._common: dict[str, float] = {}
        """Words that are in too many memories, with about how many: a word that got there stays."""

    def led(self, words: Sequence[str], npc: str, reaches: Mapping[int, int], *, below: int, limit: int) -> list[Led]:
        """The `limit` most relevant parts of what an NPC heard at depths less than `below`, the best first.

        `reaches` are the branches that count, each down to a depth.
        """
        (newest,) = self._connection.execute("SELECT ifnull(max(id), 0) FROM memory").fetchone()
        weights: dict[str, float] = {}
        scores: dict[int, float] = {}
        for word, count, ids in self._rarest(words, newest):
            weights[word] = weight = max(math.log((newest - count + 0.5) / (count + 0.5)), _LEAST)
            for each in ids:
                scores[each] = scores.get(each, 0.0) + weight
        best = [each for each, _ in sorted(scores.items(), key=itemgetter(1), reverse=True)]  # of equals the newest
        found: list[tuple[int, int, list[str]]] = []
        for batch in batches(best):
            if len(found) >= limit:
                break
            rows = self._connection.execute(_READ, (*batch, below, npc))
            found += (
                (node, part, text.split())
                for node, part, branch, depth, text in rows
                if depth <= reaches.get(branch, _NO_ID)
            )
        usual = sum(len(text) for *_, text in found) / max(len(found), 1)
        led = [Led(node, part, _relevance(text, weights, usual)) for node, part, text in found]
        led.sort(key=lambda each: (-each.relevance, -each.node, each.part))
        return led[:limit]

    def _rarest(self, words: Sequence[str], newest: int) -> list[tuple[str, float, list[int]]]:
        """Of these words the rarest, as many as may be ranked, each with about how many memories hold it, and which.

        A word that stands nearly everywhere leads to the newest memories alone, and only where no rarer one is there.
        """
        rare: list[tuple[str, float, list[int]]] = []
        common: dict[str, float] = {}
        for word in dict.fromkeys(words):
            if word in self._common:
                common[word] = self._common[word]
            elif _WORD.fullmatch(word):
                ids = self._holding(word, MOST_RANKED + 1)
                if len(ids) > MOST_RANKED:
                    common[word] = self._is_common(word, MOST_RANKED * newest / max(newest - ids[-1], MOST_RANKED))
                elif ids:
                    rare.append((word, len(ids), ids))
        left = MOST_RANKED
        kept = [each for each in sorted(rare, key=itemgetter(1)) if (left := left - len(each[2])) >= 0]
        if kept or not common:
            return kept
        word = min(common, key=common.__getitem__)
        return [(word, common[word], self._holding(word, MOST_RANKED))]

    def _holding(self, word: str, most: int) -> list[int]:
        """The newest memories that hold a word, the newest first."""
        return [each for (each,) in self._connection.execute(_NEWEST, (f'"{word}"', most))]

    def _is_common(self, word: str, count: float) -> float:
        if len(self._common) >= _MOST_COMMON:
            self._common.clear()
        self._common[word] = count
        return count


def batches(ids: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """The ids, as many at once as one statement takes; the last are filled up with the id of nothing."""
    for at in range(0, len(ids), AT_ONCE):
        batch = tuple(ids[at : at + AT_ONCE])
        yield batch + (_NO_ID,) * (AT_ONCE - len(batch))


def _relevance(words: Sequence[str], weights: Mapping[str, float], usual: float) -> float:
    """BM25 of a memory of these words, of which there are usually so many."""
    damped = _SATURATION * (1 - _LENGTH + _LENGTH * len(words) / usual)
    found = ((weight, count) for word, weight in weights.items() if (count := words.count(word)))
    return max(sum(weight * count * (_SATURATION + 1) / (count + damped) for weight, count in found), _LEAST)
