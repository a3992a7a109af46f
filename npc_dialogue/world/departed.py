"""The dead spoken of as alive: what is told in the present while a card's `alive` does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.scripts import fold
from .fulfilment import outcomes
from .mistakes import Mistake
from .names import names_of
from .writing import plain, written

if TYPE_CHECKING:
    from .world import World

_LIVES = (
    "is isn't has hasn't does doesn't lives works says knows wants keeps runs sits sleeps goes comes makes takes "
    "will won't can can't likes loves hates thinks believes owns sells eats drinks talks speaks stands waits ist "
    "hat lebt wohnt arbeitet sagt weiss will kann geht kommt sitzt steht schlaft macht nimmt mag liebt glaubt redet "
    "spricht verkauft isst trinkt wartet denkt"
).split()
_PAST = (
    "dead gone buried drowned no longer not died been lost tot gestorben begraben ertrunken nicht fort weg gewesen "
    "verschwunden umgekommen"
).split()


def departed(world: World) -> Iterator[Mistake]:
    """Texts that tell of somebody in the present, and that somebody may hear while that one is dead."""
    names = names_of(world)
    mortal = {npc: _alive(names[npc]) for npc, card in world.npcs.items() if card.alive and names[npc]}
    if not mortal:
        return
    for each in written(world):
        if each.kind == "condition":
            continue
        text = fold(plain(each.text))
        for npc, pattern in mortal.items():
            if each.card == npc or (match := pattern.search(text)) is None:
                continue
            alive = world.npcs[npc].alive
            guards = [f"not ({alive})", *([each.when] if each.when else [])]
            if True in outcomes(world, guards, npc=each.card):
                yield Mistake(
                    file=each.file,
                    key=each.key,
                    found=f"{match.group()!r}, also while {alive!r} does not hold and {npc} is dead",
                    expected="it only while that one is alive",
                    hint=f"Add {alive!r} to its condition." if each.when else f"Give it when = {alive!r}.",
                )


def _alive(names: frozenset[str]) -> re.Pattern[str]:
    """`Tobias is`, `Tobias Reed keeps`; not `Tobias is dead`."""
    name = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    past = "|".join(_PAST)
    return re.compile(rf"(?<!\w)(?:{name})\s+(?:{'|'.join(_LIVES)})(?!\w)(?!\s+(?:\w+\s+)?(?:{past})\b)")
