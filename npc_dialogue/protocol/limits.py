"""The limits of the wire, told to every client in `welcome`."""

from __future__ import annotations

from dataclasses import asdict, dataclass

PROTOCOL = 1
SUBPROTOCOL = "npc-dialogue.v1"
TICKET_PREFIX = "ticket."
AUTHOR_FRAME = 4 * 1024 * 1024
"""Bytes of a frame from the preview: a content file, and what its quotes and line ends become in JSON."""
MAX_INT = 2**63 - 1
MIN_INT = -(2**63)
MAX_ID = 2**53 - 1
"""Ids stay exact in JSON's doubles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Sizes are bytes on the wire, texts are Unicode code points."""

    text: int = 2_000
    """A player's text."""
    frame: int = 64 * 1024
    """A frame from a client. Twice Godot's default outbound buffer would be refused by Godot itself."""
    outgoing: int = 32 * 1024
    """A frame from the sidecar; half of Godot's default inbound buffer of 65,535 bytes."""
    message: int = 4 * 1024 * 1024
    """A message from the sidecar that goes in parts."""
    depth: int = 16
    """Levels of maps and arrays, the message itself being the first."""
    in_flight: int = 32
    """Requests of a connection that have not had their terminal message."""
    hello_seconds: int = 5
    waiting_turns: int = 4
    """Turns that wait for one NPC behind the running one."""

    def __post_init__(self) -> None:
        if not 512 <= self.outgoing <= self.message:
            raise ValueError(f"outgoing is {self.outgoing}; expected 512 (room for a part) to message ({self.message})")

    def as_dict(self) -> dict[str, int]:
        """Name to value, as `welcome.limits` has them."""
        return asdict(self)
