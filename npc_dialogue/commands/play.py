"""`npc-dialogue play`: talk to the NPCs of a world in the terminal, over the wire, as a game would."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .client import ClientError, WireClient, open_client, sidecar
from .values import value_of

Json = Any
WORD_SECONDS = 0.03
"""Pause after a word on a terminal; the authored voice would else be there all at once."""
HELP = """\
Say something, or:
  /who               who is here            /talk NAME       turn to somebody else
  /set KEY VALUE     change the world       /feel AXIS N     how they stand to you
  /retry  /undo      the last reply         /why             the prompt behind the next one
  /save   /load      keep this moment, go back to it         /quit
"""
SCRIPT = (
    "Hello!",
    "Who are you?",
    "What is this place?",
    "What do you know about the river?",
    "Thank you. Goodbye.",
)
"""What is said where nobody can type."""


@dataclass(slots=True)
class Talk:
    """Who we talk to, and what was saved."""

    client: WireClient
    cast: dict[str, dict[str, Json]]
    npc: str
    paced: bool
    mark: str | None = None

    @property
    def name(self) -> str:
        """The NPC's name."""
        return str(self.cast[self.npc]["name"])

    async def hear(self, type_: str, **fields: Json) -> None:
        """Asks for a turn and prints its lines as they come."""
        _write(f"{self.name}: ")
        indent = " " * (len(self.name) + 2)
        begun = -1
        async for message in self.client.stream(type_, **fields):
            match message["type"]:
                case "turn.delta":
                    if begun not in (-1, message["line"]):
                        _write(indent)
                    begun = message["line"]
                    await self._type(message["text"])
                case "turn.line":
                    feeling = message["emotion"]["name"]
                    _write("\n" if feeling == "neutral" else f"  ({feeling})\n")
                case "turn.end":
                    took = message["timing"].get("first_text")
                    by = ", ".join(message["sources"])
                    _write("\n" if took is None else f"{indent}[{by}, first words after {took:.0f} ms]\n")

    async def _type(self, text: str) -> None:
        if not self.paced:
            _write(text)
            return
        for word in words_with_blanks(text):
            _write(word)
            await asyncio.sleep(WORD_SECONDS)

    async def command(self, line: str) -> None:
        """A line that begins with a slash."""
        command, *words = line[1:].split()
        match command, words:
            case "who", []:
                for npc, entry in self.cast.items():
                    _write(f"  {npc:12} {introduced(entry)}\n")
            case "talk", [npc] if npc in self.cast:
                self.npc = npc
                await self.hear("greet", npc=npc)
            case "set", [key, *value]:
                done = await self.client.ask("world.patch", patch={key: value_of(" ".join(value))})
                _write(f"  (revision {done['revision']})\n")
            case "feel", [axis, number]:
                done = await self.client.ask(
                    "relationship.set", **{"from": self.npc}, to="player", values={axis: value_of(number)}
                )
                _write(f"  ({', '.join(f'{name}: {standing}' for name, standing in done['standing'].items())})\n")
            case "retry", []:
                await self.hear("retry")
            case "undo", []:
                await self.client.ask("undo")
                _write("  (taken back)\n")
            case "why", _:
                prompt = (await self.client.ask("inspect", npc=self.npc, text=" ".join(words)))["prompt"]
                _write(f"{prompt['system']}\n---\n{prompt['now']}\n")
            case "save", []:
                self.mark = (await self.client.ask("save"))["mark"]
                _write("  (saved)\n")
            case "load", [] if self.mark is not None:
                await self.client.ask("load", mark=self.mark)
                _write("  (loaded)\n")
            case _:
                _write(HELP)


async def play(arguments: Sequence[str], *, npc: str | None, playthrough: str, interactive: bool) -> int:
    """Starts a sidecar with `arguments` and talks until /quit, or through the script; the exit code."""
    async with sidecar(arguments) as process:
        client = await open_client(process.url, process.token, playthrough=playthrough)
        cast = {entry["id"]: entry for entry in (await client.ask("describe"))["cast"]}
        npc = npc or next(iter(cast), "")
        if npc not in cast:
            _write(f"No NPC '{npc}' in this world; here are: {', '.join(cast) or 'none, add npcs/NAME.toml'}.\n")
            return 1
        talk = Talk(client, cast, npc, paced=interactive)
        await _loaded(client)
        _write(f"You meet {introduced(cast[npc])}. ({client.welcome['model']} answers)\n")
        if interactive:
            _write(HELP)
        await talk.hear("greet", npc=npc)
        async for line in _typed() if interactive else _scripted():
            if line == "/quit":
                break
            try:
                if line.startswith("/"):
                    await talk.command(line)
                elif line:
                    await talk.hear("say", npc=talk.npc, text=line)
            except ClientError as error:
                if error.code == "connection.lost":
                    raise
                _write(f"! {error}\n")
        await client.close()
    return 0


def words_with_blanks(text: str) -> list[str]:
    """The text cut into its words, each with the blanks around it; joined they are the text."""
    return re.findall(r"\s*\S+\s*|\s+", text)


def introduced(entry: Mapping[str, Json]) -> str:
    """Somebody of the cast by name, and by role where there is one."""
    return ", ".join(filter(None, (entry["name"], entry["role"])))


async def _loaded(client: WireClient) -> None:
    """Waits for a model that is loading; the last notice stands in the queue since the welcome."""
    told = ""
    while not client.notices.empty() or told in {"model.loading", "model.lost"}:
        told, text = await client.notices.get()
        _write(f"({text})\n")


async def _typed() -> AsyncIterator[str]:
    """The player's lines until the end of input."""
    while True:
        _write("You: ")
        line = await asyncio.to_thread(sys.stdin.readline)
        if not line:
            _write("\n")
            return
        yield line.strip()


async def _scripted() -> AsyncIterator[str]:
    for line in SCRIPT:
        _write(f"You: {line}\n")
        yield line


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
