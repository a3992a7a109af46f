"""What a player feels: time from `say` to the first whole line, through a real sidecar and over its wire.

    LLAMA_SERVER=$(python scripts/engines.py path llama-server) \\
        python -m benchmarks.felt [MODEL.gguf] [--starts N] [--turns N]

On the authored voice, and on llama-server that the sidecar starts for a GGUF file: said at once after the start, said
first after it was told that the model is ready, and later in the talk. Without a model a tiny random one is made: it
talks nonsense and shows what all but the model takes. Without llama-server its rows are left out.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import shutil
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from npc_dialogue.commands.client import WireClient, open_client, sidecar
from npc_dialogue.models.local.llama_child import PROGRAM_VARIABLE
from tests.support.tiny_gguf import write_tiny_gguf

WORLD = Path(__file__).resolve().parents[1] / "samples" / "riverbend"
NPC = "mira"
CONTEXT = 16384
"""The tiny model's tokens are short, so its prompts have many."""
READY_SECONDS = 120.0
SAYINGS = (
    "Good morning. Do you have a moment?",
    "How is the river today?",
    "What does the mill grind at this time of the year?",
    "I am here to find a place for the bridge.",
    "Who was here when the old one went?",
    "Tell me about the ferryman.",
    "Is it far to the landing?",
)


@dataclass(frozen=True, slots=True)
class Felt:
    """One turn, in milliseconds from `say` to what came of it."""

    text: float
    """The first delta."""
    line: float
    """The first whole line that is no filler."""
    source: str
    """Who said it."""


async def say(client: WireClient, text: str) -> Felt:
    """One turn to its end."""
    begun = time.perf_counter()
    first_text: float | None = None
    first_line: tuple[float, str] | None = None
    async for message in client.stream("say", npc=NPC, text=text):
        now = (time.perf_counter() - begun) * 1000
        if message["type"] == "turn.delta" and first_text is None:
            first_text = now
        elif message["type"] == "turn.line" and first_line is None and "filler" not in message["tags"]:
            first_line = now, message["source"]
    if first_text is None or first_line is None:
        raise RuntimeError("a turn said nothing")
    return Felt(first_text, *first_line)


@asynccontextmanager
async def talk(arguments: Sequence[str], folder: Path) -> AsyncIterator[WireClient]:
    """A sidecar that was just started, with its memory on the disk, and a client that was welcomed."""
    data = Path(tempfile.mkdtemp(dir=folder)) / "memory.db"
    log = folder / "sidecar.log"
    async with sidecar(["--world", str(WORLD), "--data", str(data), "--log", str(log), *arguments]) as running:
        client = await open_client(running.url, running.token, playthrough="felt", name="benchmark")
        yield client
        await client.close()


async def ready(client: WireClient) -> None:
    """Waits for the notice that the model is loaded."""
    async with asyncio.timeout(READY_SECONDS):
        while (await client.notices.get())[0] != "model.ready":
            pass


async def authored(folder: Path, starts: int, turns: int) -> dict[str, list[Felt]]:
    """The first turn of each start, and those after it."""
    first, later = [], []
    for _ in range(starts):
        async with talk(["--model", "authored"], folder) as client:
            first.append(await say(client, SAYINGS[0]))
            later += [await say(client, SAYINGS[turn % len(SAYINGS)]) for turn in range(1, turns)]
    return {"authored voice, first turn after the start": first, "authored voice, later turns": later}


async def llama(folder: Path, model: Path, starts: int, turns: int) -> dict[str, list[Felt]]:
    """As `authored`, and besides the first turn once the model is ready."""
    arguments = ["--model", str(model), "--context", str(CONTEXT)]
    at_once, first, later = [], [], []
    for _ in range(starts):
        async with talk(arguments, folder) as client:
            at_once.append(await say(client, SAYINGS[0]))
        async with talk(arguments, folder) as client:
            await ready(client)
            first.append(await say(client, SAYINGS[0]))
            later += [await say(client, SAYINGS[turn % len(SAYINGS)]) for turn in range(1, turns)]
    return {
        "llama-server, said at once after the start": at_once,
        "llama-server, first turn once it is ready": first,
        "llama-server, later turns": later,
    }


async def measure(model: Path | None, starts: int, turns: int) -> dict[str, list[Felt]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        felt = await authored(folder, starts, turns)
        if shutil.which(os.environ.get(PROGRAM_VARIABLE) or "llama-server") is None:
            print(f"left out: llama-server (not on PATH, nor named by {PROGRAM_VARIABLE})")
            return felt
        if model is None:
            model = folder / "tiny.gguf"
            write_tiny_gguf(model, context=CONTEXT)
        return felt | await llama(folder, model, starts, turns)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", nargs="?", type=Path, help="a GGUF file; left out: a tiny random model")
    parser.add_argument("--starts", type=int, default=10)
    parser.add_argument("--turns", type=int, default=10, help="turns of a talk")
    chosen = parser.parse_args()
    load = f", load {os.getloadavg()[0]:.2f} at the beginning" if hasattr(os, "getloadavg") else ""
    print(f"{datetime.now().astimezone():%Y-%m-%d %H:%M %Z}: Python {platform.python_version()}{load}; milliseconds\n")
    felt = asyncio.run(measure(chosen.model, chosen.starts, chosen.turns))
    print("| from `say` to | first text, median | first whole line, median | most | turns | who said it |")
    print("|---|---|---|---|---|---|")
    for name, turns in felt.items():
        lines = [turn.line for turn in turns]
        sources = ", ".join(f"{who} {times}" for who, times in Counter(turn.source for turn in turns).most_common())
        first_text, first_line = statistics.median(turn.text for turn in turns), statistics.median(lines)
        print(f"| {name} | {first_text:.1f} | {first_line:.1f} | {max(lines):.1f} | {len(turns)} | {sources} |")


if __name__ == "__main__":
    main()
