"""Makes tables of vectors for languages that have a glossary: models/authored/tables/<language>/vectors.bin.

    python scripts/translate_vectors.py [--check]

`--check` writes nothing and fails where a table is another.

A line of scripts/data/glossary/<language>.txt gives a word and what it is in English: one translation or several, with
commas between them. A translation means what its words mean together, a word what the first three of its translations
mean on the average, and a stem, which is what the table has, what the words that have it mean on the average. English
words are what the English table says; a compound that it does not have is what its parts are.
"""

from __future__ import annotations

import struct
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from statistics import fmean
from typing import Final

sys.path.append(str(Path(__file__).parents[1]))

from npc_dialogue.models.authored.meaning import vectors
from npc_dialogue.models.authored.vocabulary import vocabulary

GLOSSARIES: Final = Path(__file__).parent / "data" / "glossary"
TABLES: Final = Path(__file__).parents[1] / "npc_dialogue" / "models" / "authored" / "tables"
MOST: Final = 3
"""Translations of a word that count: the most usual stand first."""

Vector = Sequence[float]


def main() -> int:
    """Writes a table for each glossary, and says which words of it were not understood."""
    checks, differs = "--check" in sys.argv[1:], False
    for path in sorted(GLOSSARIES.glob("*.txt")):
        language = path.stem
        known = vocabulary(language)
        stems: defaultdict[str, list[Vector]] = defaultdict(list)
        strange: list[str] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            word, _, said = line.partition(":")
            found = [vector for each in said.split(",")[:MOST] if (vector := _meant(each)) is not None]
            tokens = known.tokens(word)
            if found and len(tokens) == 1:
                stems[known.stem(tokens[0])].append(_mean(found))
            else:
                strange.append(word)
        table = {stem: _mean(several) for stem, several in stems.items()}
        out, made = TABLES / language / "vectors.bin", packed(table)
        differs |= not out.exists() or out.read_bytes() != made
        if not checks:
            out.write_bytes(made)
        print(f"{language}: {len(table)} stems, {len(made)} bytes; {len(strange)} words not understood:", *strange)
    return int(checks and differs)


def _meant(translation: str) -> Vector | None:
    """What English words mean together; None where none of them has a vector."""
    english = vocabulary("en")
    found = list(_rows(english.without_articles(english.tokens(translation))))
    return [sum(column) for column in zip(*found, strict=True)] if found else None


def _rows(words: Sequence[str]) -> Iterator[Vector]:
    table, known = vectors("en"), vocabulary("en")

    def has(word: str) -> bool:
        return table.row(word) is not None

    for word in chain.from_iterable((word,) if has(word) else known.split(word, has) for word in words):
        row = table.row(word)
        if row is not None:
            numbers = table.numbers[row * table.size : (row + 1) * table.size]
            yield [table.scales[row] * (number - 128) for number in numbers]


def _mean(several: Sequence[Vector]) -> Vector:
    return [fmean(column) for column in zip(*several, strict=True)]


def packed(table: Mapping[str, Vector]) -> bytes:
    """The file: `models/authored/meaning.py` says how it is laid out."""
    words = sorted(word.encode() for word in table)
    rows = [table[word.decode()] for word in words]
    scales = [max(map(abs, row)) / 127 or 1.0 for row in rows]
    numbers = [bytes(round(x / scale) + 128 for x in row) for row, scale in zip(rows, scales, strict=True)]
    listed = b"".join(word + b"\n" for word in words)
    head = struct.pack("<4sIII", b"vec3", len(words), len(rows[0]), len(listed))
    return b"".join((head, listed, struct.pack(f"<{len(words)}f", *scales), *numbers))


if __name__ == "__main__":
    sys.exit(main())
