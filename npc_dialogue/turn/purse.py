"""What a turn may spend."""

from __future__ import annotations

from typing import Protocol

from npc_dialogue.models.port import Model
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, Usage


class Hold(Protocol):
    """What was set aside for one reply of one voice."""

    def settle(self, usage: Usage | None) -> None:
        """Called once, however the reply ended. None: it is not known what it took."""


class Purse(Protocol):
    """What a turn may spend."""

    async def reserve(self, voice: Model, prompt: Prompt) -> Hold | Failure:
        """Sets aside the most that a reply can take; a `Failure` when that is more than there is."""


class _Nothing:
    """The hold of a voice that costs nothing."""

    def settle(self, usage: Usage | None) -> None:
        pass


class FreePurse:
    """Pays for everything and counts nothing."""

    async def reserve(self, voice: Model, prompt: Prompt) -> Hold | Failure:
        """See `Purse`."""
        return _Nothing()
