"""Who may come in: pure functions over what a request says of itself.

A page in the player's browser can open websockets to loopback addresses, so an `Origin` header is refused, and the
`Host` must be a loopback name with our port (a name that an attacker points at 127.0.0.1 would be another host). Where
a page of our own is shown, its origin alone is let in, with a ticket that nobody else has; whoever comes from elsewhere
learns nothing.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from npc_dialogue.protocol.limits import SUBPROTOCOL, TICKET_PREFIX

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_OURS = ("same-origin", "none")
"""`Sec-Fetch-Site` of what our page, or the address bar, asks for."""


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
    told: bool = True
    """False: the sentence is for the log alone."""


def admit(handshake: Handshake, *, port: int, token: str, spend: Callable[[str], bool] | None = None) -> Refused | None:
    """None when the client may come in, else why not.

    With `spend`, which takes a ticket and says whether it was good, a page of this port may come in by one.
    """
    if not _is_our_host(handshake.hosts, port):
        reason = "The Host header must be 127.0.0.1 or localhost with this port."
        return Refused(403, reason, told=spend is None)
    if handshake.origins:
        if spend is None:
            return Refused(403, "Pages are not served here; a client sends no Origin header.")
        return _admit_page(handshake, spend)
    if handshake.path != "/":
        return Refused(404, "The websocket is at /.")
    expected = f"Bearer {token}".encode()
    given = handshake.authorizations
    if len(given) != 1 or not hmac.compare_digest(given[0].encode("utf-8", "surrogateescape"), expected):
        return Refused(401, "Send the token as 'Authorization: Bearer TOKEN'.")
    if SUBPROTOCOL not in handshake.subprotocols:
        return Refused(400, f"Offer the websocket subprotocol {SUBPROTOCOL}.")
    return None


def _admit_page(handshake: Handshake, spend: Callable[[str], bool]) -> Refused | None:
    """By the ticket among its subprotocols, which is looked at only when all else is right."""
    if list(handshake.origins) != [f"http://{handshake.hosts[0]}"]:
        return Refused(403, "a page of another origin", told=False)
    offered = sorted(handshake.subprotocols)
    tickets = [name.removeprefix(TICKET_PREFIX) for name in offered if name.startswith(TICKET_PREFIX)]
    plain = handshake.path == "/" and not handshake.authorizations
    if not plain or len(tickets) != 1 or offered != [SUBPROTOCOL, TICKET_PREFIX + tickets[0]]:
        return Refused(403, "a page without a ticket", told=False)
    if not spend(tickets[0]):
        return Refused(403, "a ticket that is spent, expired or unknown", told=False)
    return None


def may_see(hosts: Sequence[str], origins: Sequence[str], fetch: Mapping[str, str], *, port: int) -> Refused | None:
    """Whether a file of the page may be shown to whoever asks; None when it may.

    `fetch` holds the request's `sec-fetch-site` and `sec-fetch-dest`, where the browser sends them.
    """
    if not _is_our_host(hosts, port):
        return Refused(403, "another Host", told=False)
    if origins and list(origins) != [f"http://{hosts[0]}"]:
        return Refused(403, "a page of another origin", told=False)
    if fetch.get("sec-fetch-site", "none") not in _OURS and fetch.get("sec-fetch-dest") != "document":
        return Refused(403, "a page of another site", told=False)
    return None


def _is_our_host(hosts: Sequence[str], port: int) -> bool:
    return list(hosts) in [[f"{name}:{port}"] for name in _LOOPBACK]
