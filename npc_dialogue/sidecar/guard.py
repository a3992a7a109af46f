"""Who may come in: one pure function over what a handshake says of itself.

A page in the player's browser can open websockets to loopback addresses, so an `Origin` header is refused, and the
`Host` must be a loopback name with our port (a name that an attacker points at 127.0.0.1 would be another host).
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass

from npc_dialogue.protocol.limits import SUBPROTOCOL

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handshake:
    """The headers that matter; every value of a repeated header is here."""

    path: str
    hosts: Sequence[str]
    origins: Sequence[str]
    authorizations: Sequence[str]
    subprotocols: Sequence[str]


@dataclass(frozen=True, slots=True)
class Refused:
    """The HTTP status and the sentence that a refused client gets."""

    status: int
    reason: str


def admit(handshake: Handshake, *, port: int, token: str) -> Refused | None:
    """None when the client may come in, else why not."""
    if list(handshake.hosts) not in [[f"{name}:{port}"] for name in _LOOPBACK]:
        return Refused(403, "The Host header must be 127.0.0.1 or localhost with this port.")
    if handshake.origins:
        return Refused(403, "Pages are not served here; a client sends no Origin header.")
    if handshake.path != "/":
        return Refused(404, "The websocket is at /.")
    expected = f"Bearer {token}".encode()
    given = handshake.authorizations
    if len(given) != 1 or not hmac.compare_digest(given[0].encode("utf-8", "surrogateescape"), expected):
        return Refused(401, "Send the token as 'Authorization: Bearer TOKEN'.")
    if SUBPROTOCOL not in handshake.subprotocols:
        return Refused(400, f"Offer the websocket subprotocol {SUBPROTOCOL}.")
    return None
