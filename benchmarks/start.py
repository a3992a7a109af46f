"""Time from the start of a sidecar to its ready line, to its first handshake and to the first line of an NPC.

    python benchmarks/start.py [RUNS]

Beside it, in the same run, a bare `python -c pass`, which nothing written in Python can beat.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from npc_dialogue.commands.client import open_client

WORLD = Path(__file__).resolve().parents[1] / "samples" / "riverbend"
TOKEN = "b" * 64


async def _first_line(url: str) -> None:
    client = await open_client(url, TOKEN, playthrough="bench", name="benchmark")
    async for message in client.stream("say", npc="mira", text="How is the river?"):
        if message["type"] == "turn.line":
            break
    client.websocket.transport.abort()


async def _handshake(url: str) -> None:
    host, port = url.removeprefix("ws://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        f"GET / HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        f"Sec-WebSocket-Protocol: npc-dialogue.v1\r\nAuthorization: Bearer {TOKEN}\r\n\r\n".encode()
    )
    assert b"101" in await reader.readline()
    writer.close()


def run_once() -> tuple[float, float, float, float]:
    """Milliseconds: bare Python, ready line, first handshake, first line."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    bare = time.perf_counter() - begun
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "npc_dialogue", "serve", "--world", str(WORLD)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "NPC_DIALOGUE_TOKEN": TOKEN},
    )
    assert process.stdout is not None
    url = json.loads(process.stdout.readline())["url"]
    ready = time.perf_counter() - begun
    asyncio.run(_handshake(url))
    handshake = time.perf_counter() - begun
    asyncio.run(_first_line(url))
    line = time.perf_counter() - begun
    process.communicate()
    return bare * 1000, ready * 1000, handshake * 1000, line * 1000


def main() -> None:
    runs = [run_once() for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 10)]
    for name, column in zip(
        ("bare python", "ready line", "handshake answered", "first line"), zip(*runs, strict=True), strict=True
    ):
        print(f"{name:20} {min(column):7.0f} min {statistics.median(column):7.0f} median {max(column):7.0f} max  ms")


if __name__ == "__main__":
    main()
