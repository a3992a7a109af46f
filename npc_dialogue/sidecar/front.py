"""What a door may show to browsers beside its websocket: a page, and the tickets with which that page comes in.

`serve` has no front: a browser gets nothing there. The preview hands one in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request for a file of the page that the guard has let pass; the names of `headers` are in small letters."""

    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    port: int


@dataclass(frozen=True, slots=True)
class Shown:
    """An HTTP response as a value."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Front(Protocol):
    """Handed to the door by whoever starts it."""

    def opened(self, port: int) -> None:
        """The door listens on 127.0.0.1 at this port, and whoever comes in now is served."""

    def show(self, asked: Asked) -> Shown:
        """The file that a browser asks for."""

    def spend(self, ticket: str) -> bool:
        """Whether this ticket lets somebody in; it does so once."""

    def ticket(self) -> str:
        """A new one, for the page that has just come in."""
