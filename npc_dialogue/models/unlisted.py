"""Models that cards name and the catalogue does not."""

from __future__ import annotations

from collections.abc import Iterator

from npc_dialogue.world.mistakes import Mistake, nearest
from npc_dialogue.world.world import World


def unlisted(world: World) -> Iterator[Mistake]:
    """A hint for each card whose `model` is no row of the catalogue: no voice will ever be that."""
    if all(card.model is None for card in world.npcs.values()):
        return
    from .catalogue import catalogue  # noqa: PLC0415 - only where it is used

    known = [row.id for row in catalogue().models]
    for card in world.npcs.values():
        if card.model is not None and card.model not in known:
            yield Mistake(
                file=world.source("npcs", card.id),
                key="model",
                found=repr(card.model),
                expected=f"the catalogue's id of a model: {', '.join(known)}",
                hint=nearest(card.model, known) or "The character speaks through whatever the game has chosen.",
            )
