"""How a turn ended and what was heard of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from npc_dialogue.text.events import Usage

from .events import FILLER, TurnLine, text_of

EndReason = Literal["stop", "length", "cancelled", "broken"]
NOT_SAID = Usage(prompt_tokens=None, completion_tokens=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnResult:
    """How a turn ended and what was heard of it."""

    lines: tuple[TurnLine, ...]
    """Fillers too."""
    reason: EndReason
    fallback: bool
    usage: Usage
    first_text: float | None
    """Seconds from acceptance; None when nothing was said."""
    first_line: float | None
    total: float
    trouble: tuple[str, ...] = ()
    """Why voices were passed over, for the log and `status`; never for the player."""
    woken: tuple[str, ...] = ()
    """Ids of the lore that was woken for what was said and that stays or rests."""

    @property
    def said(self) -> tuple[TurnLine, ...]:
        """The lines without fillers: what is remembered."""
        return tuple(line for line in self.lines if FILLER not in line.tags)

    @property
    def text(self) -> str:
        """All that was said, without fillers and what a narrator told of it."""
        return text_of(self.said).lstrip()

    @property
    def sources(self) -> tuple[str, ...]:
        """Who spoke, in order, each once."""
        return tuple(dict.fromkeys(line.source for line in self.said))
