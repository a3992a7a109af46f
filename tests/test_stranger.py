"""docs/protocol.md is enough: a client written from it alone talks to a real sidecar."""

from __future__ import annotations

import json
import os
import re
import secrets
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from tests.support.stranger import Message, Stranger

ROOT = Path(__file__).parents[1]
DOCUMENT = (ROOT / "docs" / "protocol.md").read_text(encoding="utf-8")
SERVED = set(
    re.findall(r"`([^`]+)`", DOCUMENT.partition("Served in this version:")[2].partition("`welcome.features`")[0])
)


@dataclass(frozen=True, slots=True)
class Sidecar:
    url: str
    token: str
    process: subprocess.Popen[bytes]


@pytest.fixture(scope="module")
def sidecar() -> Iterator[Sidecar]:
    token = secrets.token_hex(32)
    process = subprocess.Popen(
        [sys.executable, "-m", "npc_dialogue", "serve", "--world", "samples/riverbend", "--port", "0"],
        cwd=ROOT,
        env={**os.environ, "NPC_DIALOGUE_TOKEN": token},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        ready = json.loads(process.stdout.readline())
        assert ready["event"] == "ready"
        assert ready["protocol"] == 1
        assert ready["pid"] == process.pid
        yield Sidecar(ready["url"], token, process)
        process.stdin.close()
        assert process.wait(10) == 0
        assert process.stdout.read() == b"", "stdout holds the ready line and nothing else"


@pytest.fixture(params=["binary", "text"])
def stranger(sidecar: Sidecar, request: pytest.FixtureRequest) -> Iterator[Stranger]:
    client = Stranger(
        sidecar.url, sidecar.token, playthrough=f"stranger {request.node.name}", as_text=request.param == "text"
    )
    yield client
    client.leave()


def npc_of(stranger: Stranger) -> str:
    npc = stranger.ask("describe")["cast"][0]["id"]
    assert isinstance(npc, str)
    return npc


def check_turn(messages: list[Message], npc: str) -> Message:
    """What the document promises of every turn; its end."""
    *streamed, end = messages
    assert end["type"] == "turn.end"
    assert streamed[0]["type"] == "turn.start"
    assert [message["seq"] for message in streamed] == list(range(len(streamed)))
    assert {message["npc"] for message in streamed if "npc" in message} == {npc}
    lines = [message for message in streamed if message["type"] == "turn.line"]
    assert [line["line"] for line in lines] == list(range(len(lines)))
    for line in lines:
        deltas = [m for m in streamed if m["type"] == "turn.delta" and m["line"] == line["line"]]
        assert "".join(delta["text"] for delta in deltas) == line["text"] == line["text"].strip()
        assert all(delta["seq"] < line["seq"] for delta in deltas)
    told = [line for line in lines if "filler" not in line["tags"]]
    assert "".join(line["before"] + line["text"] for line in told) == end["text"]
    return end


def test_is_welcomed(stranger: Stranger) -> None:
    welcome = stranger.welcome
    assert welcome["type"] == "welcome"
    assert welcome["protocol"] == 1
    assert set(welcome["features"]) == SERVED
    assert welcome["limits"]["frame"] >= 65536


def test_talks(stranger: Stranger) -> None:
    npc = npc_of(stranger)
    end = check_turn(stranger.until_end(stranger.send("say", npc=npc, text="Hello! Who are you?")), npc)
    assert end["text"]
    assert end["reason"] == "stop"
    greeted = check_turn(stranger.until_end(stranger.send("greet", npc=npc)), npc)
    assert greeted["turn"] != end["turn"]
    turns = stranger.ask("history")["turns"]
    assert [turn["turn"] for turn in turns] == [end["turn"], greeted["turn"]]
    assert turns[0]["text"] == "Hello! Who are you?"


def test_saves_loads_and_undoes(stranger: Stranger) -> None:
    npc = npc_of(stranger)
    stranger.ask("say", npc=npc, text="Remember this.")
    mark = stranger.ask("save")["mark"]
    later = stranger.ask("say", npc=npc, text="And forget this.")["mark"]
    assert stranger.ask("load", mark=mark)["mark"] == mark
    assert len(stranger.ask("history")["turns"]) == 1
    assert stranger.ask("load", mark=later)["type"] == "ok"
    assert len(stranger.ask("history")["turns"]) == 2
    assert {"turn", "actions", "relationships", "mark", "revision"} <= stranger.ask("undo").keys()
    assert len(stranger.ask("history")["turns"]) == 1
    assert stranger.ask("retry")["type"] == "turn.end"
    assert stranger.ask("load", mark="no such mark")["code"] == "mark.unknown"


def test_tells_of_the_world_and_inspects(stranger: Stranger) -> None:
    npc = npc_of(stranger)
    before = stranger.welcome["revision"]
    assert stranger.ask("world.patch", patch={"time": 1310})["revision"] > before
    related = stranger.ask("relationship.set", **{"from": npc}, to="player", values={"trust": 20})
    assert related["values"]["trust"] == 20
    assert related["standing"].keys() == related["values"].keys()
    adjusted = stranger.ask("relationship.adjust", **{"from": npc}, to="player", by={"trust": 5}, reason="A gift.")
    assert adjusted["values"]["trust"] == 25
    assert stranger.ask("event", text="A wheel broke.", witnesses=[npc])["type"] == "ok"
    prompt = stranger.ask("inspect", npc=npc, text="How are you?")["prompt"]
    assert {"kind", "part", "text", "sources", "tokens", "included", "why"} <= prompt["sections"][0].keys()
    assert prompt["line"]
    assert {"model", "version"} <= stranger.ask("status")["status"].keys()


def test_cancels(stranger: Stranger) -> None:
    npc = npc_of(stranger)
    target = stranger.send("say", npc=npc, text="Tell me everything you know.")
    cancel = stranger.send("cancel", target=target, heard={"line": 0, "chars": 3})
    said = [stranger.receive()]
    while said[-1]["id"] != cancel:
        said.append(stranger.receive())
    check_turn(said[:-1], npc)
    assert said[-1]["type"] == "ok"
    assert isinstance(said[-1]["ended"], bool)


def test_a_large_answer_comes_in_parts(stranger: Stranger) -> None:
    npc = npc_of(stranger)
    words = "\U0001f33e" * stranger.welcome["limits"]["text"]
    for _ in range(6):
        assert stranger.ask("say", npc=npc, text=words)["type"] == "turn.end"
    history = stranger.ask("history")
    assert len(json.dumps(history, ensure_ascii=False).encode()) > stranger.welcome["limits"]["outgoing"]
    assert [turn["text"] for turn in history["turns"]] == [words] * 6


@pytest.mark.parametrize("as_text", [False, True])
def test_a_turn_is_resumed_after_a_lost_connection(sidecar: Sidecar, as_text: bool) -> None:
    playthrough = f"resumed as text {as_text}"
    first = Stranger(sidecar.url, sidecar.token, playthrough=playthrough, as_text=as_text)
    npc = npc_of(first)
    asked = first.send("say", npc=npc, text="Who are you?")
    start = first.receive()
    first.close()
    resume = {"session": first.welcome["session"], "seen": {start["turn"]: start["seq"]}}
    second = Stranger(sidecar.url, sidecar.token, playthrough=playthrough, as_text=as_text, resume=resume)
    assert second.welcome["session"] == first.welcome["session"]
    (resumed,) = second.welcome["resumed"]
    assert (resumed["turn"], resumed["was"]) == (start["turn"], asked)
    check_turn([start, *second.until_end(resumed["id"])], npc)
    second.leave()


def test_mistakes_get_errors_and_the_connection_goes_on(stranger: Stranger) -> None:
    assert stranger.ask("say", npc="nobody", text="Hello?")["code"] == "npc.unknown"
    assert stranger.ask("say", npc="nobody")["code"] == "request.invalid"
    assert stranger.ask("dance")["code"] == "request.unsupported"
    assert stranger.ask("bark", npc="nobody")["code"] == "npc.unknown"
    assert stranger.ask("cancel", target=2**40)["code"] == "turn.unknown"
    again = stranger.ask("hello", protocol=1, client={"name": "x", "version": "1"}, playthrough="p")
    assert again["code"] == "hello.twice"
    stranger.send("status", x="x" * 70_000)
    refused = stranger.receive()
    assert (refused["type"], refused["id"], refused["code"]) == ("error", 0, "frame.too_long")
    assert stranger.ask("status")["type"] == "ok"


@pytest.mark.parametrize(
    ("headers", "subprotocol", "status"),
    [
        ({}, "npc-dialogue.v1", 401),
        ({"Authorization": "Bearer guess"}, "npc-dialogue.v1", 401),
        ({"Authorization": "Bearer {token}", "Origin": "http://127.0.0.1"}, "npc-dialogue.v1", 403),
        ({"Authorization": "Bearer {token}"}, "chat", 400),
    ],
)
def test_who_does_not_know_the_handshake_stays_outside(
    sidecar: Sidecar, headers: dict[str, str], subprotocol: str, status: int
) -> None:
    sent = {name: value.format(token=sidecar.token) for name, value in headers.items()}
    offered = [Subprotocol(subprotocol)]
    with (
        pytest.raises(InvalidStatus) as refused,
        connect(sidecar.url, subprotocols=offered, additional_headers=sent, compression=None),
    ):
        pass
    assert refused.value.response.status_code == status
