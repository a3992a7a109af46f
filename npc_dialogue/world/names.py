"""By which names people, places and factions are called, and words that look like one of them spelled wrongly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.scripts import fold
from .mistakes import Mistake
from .writing import Written, plain, written

if TYPE_CHECKING:
    from .world import World

SHORT = 5
"""Letters of the shortest name for which a wrong spelling can be told from another word."""
LONG = 8
"""Letters from which on two may be wrong."""
OFTEN = 3
"""A word that occurs so often is a word of its own."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?…:;\"“”„«»‘'’(\[\n–—-])\s*$")
_INFLECTED = ("'s", "s", "es", "n", "en", "'")
_CALENDAR = frozenset(
    (
        "january february march april may june july august september october november december monday tuesday "
        "wednesday thursday friday saturday sunday januar februar marz mai juni juli oktober dezember montag dienstag "
        "mittwoch donnerstag freitag samstag sonntag"
    ).split()
)


def names_of(world: World) -> dict[str, frozenset[str]]:
    """Of each NPC its name, folded, and the words in it, three letters or more, by which nobody else is called."""
    whole = {npc: fold(card.name) for npc, card in world.npcs.items()}
    shared = Counter(word for name in whole.values() for word in set(name.split()))
    return {
        npc: frozenset([name, *(word for word in name.split() if len(word) > 2 and shared[word] == 1)])
        for npc, name in whole.items()
    }


def misspelt(world: World) -> Iterator[Mistake]:
    """Words with a capital that are one letter (two in long ones) beside the name of somebody or some place."""
    pieces = [each for each in written(world) if each.kind != "condition"]
    texts = [plain(each.text) for each in pieces]
    small = {word for text in texts for word in _WORD.findall(text) if word[0].islower()}
    names = {fold(name): name for name in _names(world) if len(name) >= SHORT and name.lower() not in small}
    if not names:
        return
    known = frozenset(form for name in (*_names(world), *names) for form in _forms(fold(name)))
    ordinary = frozenset(form for word in small for form in _forms(fold(word))) | _CALENDAR
    times: Counter[str] = Counter()
    met: dict[str, tuple[str, str, Written]] = {}
    for each, text in zip(pieces, texts, strict=True):
        for match in _WORD.finditer(text):
            word = match.group()
            if word[0].islower() or len(word) < SHORT:
                continue
            folded = fold(word)
            times[folded] += 1
            if folded in met or _forms(folded) & (known | ordinary) or _BEGINS.search(text[: match.start()][-3:]):
                continue
            meant = next((name for folded_name, name in names.items() if _is_beside(folded, folded_name)), None)
            if meant is not None:
                met[folded] = (word, meant, each)
    for folded, (word, meant, each) in met.items():
        if times[folded] < OFTEN:
            yield Mistake(
                file=each.file,
                key=each.key,
                found=repr(word),
                expected="a name as it is spelled where it is declared",
                hint=f"Did you mean {meant!r}?",
            )


def _names(world: World) -> set[str]:
    """The words with a capital of every declared name, without a genitive's s."""
    people = [card.name for card in world.npcs.values()]
    places = [place.name for place in world.places.values()]
    groups = [faction.name for faction in world.info.factions.values()]
    whole = (*people, world.info.player.name, *places, *groups, world.info.name)
    found = [word.removesuffix("'s").removesuffix("’s") for name in whole for word in _WORD.findall(name)]
    return {word for word in found if word[0].isupper()}


def _forms(word: str) -> frozenset[str]:
    """A word, and what it may be without an ending."""
    return frozenset([word, *(word.removesuffix(end) for end in _INFLECTED if len(word) - len(end) > 2)])


def _is_beside(word: str, name: str) -> bool:
    """Whether a word is a name with a letter more, less, changed or moved; in long ones two."""
    if word[0] != name[0]:
        return False
    return 0 < _distance(word, name) <= (2 if min(len(word), len(name)) >= LONG else 1)


def _distance(a: str, b: str) -> int:
    """Letters added, left out, changed, or moved by one place (optimal string alignment); 3 for three or more."""
    if abs(len(a) - len(b)) > 2:
        return 3
    before, row = [0] * (len(b) + 1), list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, right in enumerate(b, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return min(row[-1], 3)
