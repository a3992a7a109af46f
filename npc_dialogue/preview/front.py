"""What the preview hands to the sidecar's door: its page, its tickets, and what happens once the door is open."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from npc_dialogue.sidecar.front import Asked, Shown

from .pages import Pages
from .tickets import FIRST_SECONDS, NEXT_SECONDS, Tickets


class PreviewFront:
    """See `npc_dialogue.sidecar.front.Front`."""

    def __init__(
        self, pages: Pages, tickets: Tickets, announce: Callable[[str], None], *, playthrough: str | None = None
    ) -> None:
        """`announce` is told the address, which lets in once; `playthrough` is what the page opens, None: its own."""
        self._pages = pages
        self._tickets = tickets
        self._announce = announce
        self._playthrough = playthrough
        self._port = 0

    def opened(self, port: int) -> None:
        """Tells the address."""
        self._port = port
        self._announce(self.address())

    def address(self) -> str:
        """Where the page is, with a ticket of its own: each lets in once."""
        named = "" if self._playthrough is None else f"/{quote(self._playthrough, safe='')}"
        return f"http://127.0.0.1:{self._port}/#{self._tickets.mint(FIRST_SECONDS)}{named}"

    def show(self, asked: Asked) -> Shown:
        """See `Front`."""
        return self._pages.show(asked)

    def spend(self, ticket: str) -> bool:
        """See `Front`."""
        return self._tickets.spend(ticket)

    def ticket(self) -> str:
        """See `Front`."""
        return self._tickets.mint(NEXT_SECONDS)
