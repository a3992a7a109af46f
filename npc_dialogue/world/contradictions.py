"""Where a world contradicts itself: hints of what a prompt would hold and a reader would notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ages import two_ages
from .departed import departed
from .fulfilment import unfulfilled
from .mistakes import Mistake
from .names import misspelt
from .tongues import avoided, foreign

if TYPE_CHECKING:
    from .world import World


def contradictions(world: World) -> list[Mistake]:
    """Two ages, the dead spoken of as alive, words to avoid, other languages, names misspelt, idle conditions."""
    return [
        *two_ages(world),
        *departed(world),
        *avoided(world),
        *foreign(world),
        *misspelt(world),
        *unfulfilled(world),
    ]
