"""Who may come in: the guard as one pure function."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.protocol.limits import SUBPROTOCOL
from npc_dialogue.sidecar.guard import Handshake, admit

TOKEN = "0123456789abcdef0123456789abcdef"
GOOD = Handshake(
    path="/",
    hosts=["127.0.0.1:4000"],
    origins=[],
    authorizations=[f"Bearer {TOKEN}"],
    subprotocols=[SUBPROTOCOL],
)


@pytest.mark.parametrize("host", ["127.0.0.1:4000", "localhost:4000", "[::1]:4000"])
def test_the_holder_of_the_token_comes_in(host: str) -> None:
    assert admit(replace(GOOD, hosts=[host]), port=4000, token=TOKEN) is None


@pytest.mark.parametrize(
    ("handshake", "status"),
    [
        (replace(GOOD, hosts=[]), 403),
        (replace(GOOD, hosts=["127.0.0.1"]), 403),
        (replace(GOOD, hosts=["127.0.0.1:4001"]), 403),
        (replace(GOOD, hosts=["evil.example:4000"]), 403),
        (replace(GOOD, hosts=["127.0.0.1:4000", "evil.example"]), 403),
        (replace(GOOD, hosts=["127.0.0.1:4000.evil.example"]), 403),
        (replace(GOOD, origins=["http://evil.example"]), 403),
        (replace(GOOD, origins=["null"]), 403),
        (replace(GOOD, origins=[""]), 403),
        (replace(GOOD, origins=["http://127.0.0.1:4000"]), 403),
        (replace(GOOD, authorizations=[]), 401),
        (replace(GOOD, authorizations=["Bearer "]), 401),
        (replace(GOOD, authorizations=[f"Basic {TOKEN}"]), 401),
        (replace(GOOD, authorizations=[f"bearer {TOKEN}"]), 401),
        (replace(GOOD, authorizations=[f"Bearer {TOKEN} "]), 401),
        (replace(GOOD, authorizations=[f"Bearer {TOKEN}", f"Bearer {TOKEN}"]), 401),
        (replace(GOOD, authorizations=["Bearer é" + TOKEN[1:]]), 401),
        (replace(GOOD, path="/?token=x"), 404),
        (replace(GOOD, subprotocols=[]), 400),
        (replace(GOOD, subprotocols=["npc-dialogue.v2"]), 400),
    ],
)
def test_everybody_else_is_refused(handshake: Handshake, status: int) -> None:
    refused = admit(handshake, port=4000, token=TOKEN)
    assert refused is not None
    assert refused.status == status
    assert TOKEN not in refused.reason


@given(st.text(max_size=80))
def test_no_other_authorization_comes_in(value: str) -> None:
    refused = admit(replace(GOOD, authorizations=[value]), port=4000, token=TOKEN)
    assert (refused is None) == (value == f"Bearer {TOKEN}")
