"""A hundred thousand broken frames at one connection: each gets an error or an answer, and the connection goes on."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator
from typing import Any

import msgpack

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.protocol.limits import Limits
from npc_dialogue.protocol.replies import TERMINAL
from npc_dialogue.sidecar.connection import FEATURES, Connection
from npc_dialogue.sidecar.outbox import Outbox
from npc_dialogue.sidecar.service import Service
from tests.support.sidecar import ROOT
from tests.test_many_playthroughs import WORLD

Json = Any
FRAMES = 100_000
BATCH = 500


class Received:
    """The client's end: counts what came."""

    def __init__(self) -> None:
        self.terminal = 0
        self.internal: list[str] = []

    def write(self, frame: str | bytes) -> None:
        whole = msgpack.unpackb(frame) if isinstance(frame, bytes) else json.loads(frame)
        self.terminal += whole["type"] in TERMINAL
        if whole.get("code") == "internal":
            self.internal.append(str(whole))

    async def close(self, code: int, reason: str) -> None:
        raise AssertionError(f"closed with {code}: {reason}")

    def abort(self) -> None:
        raise AssertionError("aborted")


def corpus() -> list[bytes | str]:
    """Every frame of the corpus but those that end a connection's work, in both kinds."""
    frames: list[bytes | str] = []
    for path in sorted((ROOT / "schemas" / "corpus").glob("*.json")):
        cases = json.loads(path.read_text(encoding="utf-8"))
        for case in cases["cases"] if isinstance(cases, dict) else cases:
            if case.get("msgpack") and len(case["msgpack"]) < 4_000:
                frames.append(bytes.fromhex(case["msgpack"]))
            if case.get("text") and len(case["text"]) < 2_000:
                frames.append(case["text"])
    return frames


def mutated(chance: random.Random, frames: list[bytes | str]) -> bytes | str:
    frame = chance.choice(frames)
    data = bytearray(frame.encode("utf-8", "surrogatepass") if isinstance(frame, str) else frame)
    for _ in range(chance.randint(0, 4)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(4):
            case 0:
                data[at:at] = bytes([chance.randrange(256)])
            case 1:
                del data[at : at + chance.randint(1, 8)]
            case 2 if at < len(data):
                data[at] = chance.randrange(256)
            case _:
                piece = chance.choice(frames)
                data[at:at] = (piece.encode("utf-8", "surrogatepass") if isinstance(piece, str) else piece)[:16]
    return data.decode("utf-8", "replace") if isinstance(frame, str) else bytes(data)


async def frames_of(batch: list[bytes | str], connection: Connection) -> AsyncIterator[bytes | str]:
    """The frames, and then a client that stays until its turns have ended."""
    for frame in batch:
        yield frame
    await connection.turns_ended()


def test_broken_frames_get_an_error_and_nobody_is_disturbed() -> None:
    seed = random.SystemRandom().randrange(2**32)
    chance = random.Random(seed)
    received = Received()
    sent = 0

    async def scenario() -> None:
        nonlocal sent
        settings = EngineSettings(world=WORLD, open_store=InMemoryStore, ladder=[Rung(ScriptedModel(reply("Yes.")))])
        engine = Engine(settings)
        service = Service(engine, Limits(), FEATURES)
        frames = corpus()
        assert len(frames) > 100
        while sent < FRAMES:
            outbox = Outbox(received)
            connection = Connection(service, outbox)
            sending = asyncio.create_task(outbox.run())

            hello = {"type": "hello", "id": 2**52 - 1, "protocol": 1, "client": {"name": "f", "version": "1"}}
            batch: list[bytes | str] = [json.dumps({**hello, "playthrough": f"fuzz{sent % 7}"})]
            batch += [mutated(chance, frames) for _ in range(BATCH)]
            await connection.serve(frames_of(batch, connection))
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
            sent += len(batch)
        await engine.close()

    asyncio.run(scenario())
    assert not received.internal, f"seed {seed}: {received.internal[:3]}"
    assert received.terminal == sent, f"seed {seed}"
