"""`npc-dialogue play`: talk to the NPCs of a world in the terminal, over the wire, as a game would."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from npc_dialogue.models.choose import AUTHORED
from npc_dialogue.world.content import NARRATOR
from npc_dialogue.world.mistakes import nearest

from .client import ClientError, WireClient, open_client, sidecar
from .names import nobody, npc_of, undeclared
from .values import value_of

Json = Any
WORD_SECONDS = 0.03
"""Pause after a word on a terminal; the authored voice would else be there all at once."""
HELP = """\
Say something, or:
  /who               who is here            /talk NAME       turn to somebody else
  /set KEY VALUE     change the world       /feel AXIS N     how they stand to you
  /retry  /undo      the last reply         /why             the prompt behind the next one
  /refuse            refuse what they would do, or no longer
  /save   /load      keep this moment, go back to it         /help  /quit
"""
COMMANDS = {
    **dict.fromkeys(("who", "refuse", "retry", "undo", "save", "load", "help", "quit", "exit"), ""),
    "talk": " NAME",
    "set": " KEY VALUE",
    "feel": " AXIS N",
    "why": " [WORDS]",
}
"""Each with what follows it."""
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
    keys: Sequence[str] = ()
    """The state keys that the world declares."""
    refuses: bool = False
    """Whether what an NPC would do is refused."""
    actions: list[str] = field(default_factory=list)
    """What was done in the reply that is heard, as it is printed."""
    mark: str | None = None
    feelings: dict[str, str] = field(default_factory=dict)
    """What each was last seen to feel."""

    @property
    def names(self) -> dict[str, str]:
        """The NPCs' names by id."""
        return {npc: str(entry["name"]) for npc, entry in self.cast.items()}

    @property
    def name(self) -> str:
        """The NPC's name."""
        return str(self.cast[self.npc]["name"])

    async def hear(self, type_: str, **fields: Json) -> None:
        """Asks for a turn and prints its lines as they come."""
        _write(f"{self.name}: ")
        indent = " " * (len(self.name) + 2)
        begun, turn = -1, ""
        changes: list[dict[str, Json]] = []
        async for message in self.client.stream(type_, **fields):
            match message["type"]:
                case "turn.start":
                    turn = message["turn"]
                case "turn.action":
                    await self._decide(turn, message)
                case "turn.relationship":
                    changes.append(message)
                case "turn.delta":
                    if begun not in (-1, message["line"]):
                        _write(indent)
                    begun = message["line"]
                    narrated = message["npc"] == NARRATOR  # whose lines come in one piece
                    await self._type(f"({message['text']})" if narrated else message["text"])
                case "turn.line" if message["npc"] == NARRATOR:
                    _write("\n")
                case "turn.line":
                    feeling = message["emotion"]["name"]
                    same = feeling == self.feelings.get(self.npc, "neutral")
                    self.feelings[self.npc] = feeling
                    _write("\n" if same else f"  ({feeling})\n")
                case "turn.end":
                    took = message["timing"].get("first_text")
                    by = ", ".join(message["sources"])
                    _write("\n" if took is None else f"{indent}[{by}, first words after {took:.0f} ms]\n")

        _write("".join(self.actions))
        self.actions.clear()
        for change in changes:
            await self._accept(turn, change)

    async def _decide(self, turn: str, proposed: dict[str, Json]) -> None:
        """The terminal is the game here: what an NPC would do is done, unless /refuse said otherwise."""
        word = {"turn": turn, "action": proposed["action"], "accepted": not self.refuses}
        await self.client.ask("action.result", **word)
        arguments = ", ".join(f"{name}: {value}" for name, value in proposed["args"].items())
        done = "refused" if self.refuses else "done"
        self.actions.append(f"  ({proposed['name']}{': ' if arguments else ''}{arguments}, {done})\n")

    async def _accept(self, turn: str, change: dict[str, Json]) -> None:
        """The terminal is the game here, and takes what a model proposes."""
        await self.client.ask("relationship.result", turn=turn, change=change["change"], accepted=True)
        by = ", ".join(f"{axis} {number:+g}" for axis, number in change["by"].items())
        _write(f"  ({by}{': ' if change['reason'] else ''}{change['reason']})\n")

    async def _type(self, text: str) -> None:
        if not self.paced:
            _write(text)
            return
        for word in words_with_blanks(text):
            _write(word)
            await asyncio.sleep(WORD_SECONDS)

    async def command(self, line: str) -> None:
        """A line that begins with a slash."""
        command, *words = line[1:].split() or [""]
        command = command.lower()
        match command, words:
            case "who", []:
                _write("".join(f"  {npc:12} {introduced(entry)}\n" for npc, entry in self.cast.items()))
            case "talk", [_, *_]:
                await self._turn_to(" ".join(words))
            case "set", [key, _, *_]:
                await self._set(key, value_of(" ".join(words[1:])))
            case "feel", [axis, number]:
                done = await self.client.ask(
                    "relationship.set", **{"from": self.npc}, to="player", values={axis: value_of(number)}
                )
                _write(f"  ({', '.join(f'{name}: {standing}' for name, standing in done['standing'].items())})\n")
            case "refuse", []:
                self.refuses = not self.refuses
                _write(f"  (what they would do is {'refused' if self.refuses else 'done'} from now on)\n")
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
            case "load", []:
                await self._load()
            case "help", _:
                _write(HELP)
            case _:
                _write(f"! {misunderstood(command)}\n")

    async def _turn_to(self, name: str) -> None:
        npc = npc_of(name, self.names)
        if npc is None:
            _write(f"! {nobody(name, self.names)}\n")
            return
        self.npc = npc
        await self.hear("greet", npc=npc)

    async def _set(self, key: str, value: Json) -> None:
        done = await self.client.ask("world.patch", patch={key: value})
        _write(f"  (revision {done['revision']})\n")
        if told := undeclared(key, self.keys):
            _write(f"! {told}\n")

    async def _load(self) -> None:
        if self.mark is None:
            _write("! Nothing is saved yet: /save comes first.\n")
            return
        await self.client.ask("load", mark=self.mark)
        _write("  (loaded)\n")


async def play(arguments: Sequence[str], *, npc: str | None, playthrough: str, interactive: bool) -> int:
    """Starts a sidecar with `arguments` and talks until /quit, or through the script; the exit code."""
    async with sidecar(arguments) as process:
        client = await open_client(process.url, process.token, playthrough=playthrough)
        world = await client.ask("describe")
        cast = {entry["id"]: entry for entry in world["cast"]}
        names = {id_: str(entry["name"]) for id_, entry in cast.items()}
        met = npc_of(npc, names) if npc else next(iter(cast), None)
        if met is None:
            raise ClientError("npc.unknown", nobody(npc or "", names))
        talk = Talk(client, cast, met, paced=interactive, keys=tuple(world["keys"]))
        if not interactive:
            _write("(There is no terminal to type in: a scripted talk is played, and piped lines are not read.)\n")
        answering = await _answering(client)
        _write(f"You meet {introduced(cast[met])}. ({answering} answers)\n")
        if interactive:
            _write(HELP)
        await talk.hear("greet", npc=met)
        async for line in _typed() if interactive else _scripted():
            if line.lower() in {"/quit", "/exit"}:
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


def misunderstood(command: str) -> str:
    """A sentence about a command that is not known, or that lacks what follows it."""
    if command in COMMANDS:
        return f"It is written /{command}{COMMANDS[command]}."
    hint = nearest(f"/{command}", [f"/{name}" for name in COMMANDS]) or "/help lists them all."
    return f"There is no command /{command}. {hint}"


def words_with_blanks(text: str) -> list[str]:
    """The text cut into its words, each with the blanks around it; joined they are the text."""
    return re.findall(r"\s*\S+\s*|\s+", text)


def introduced(entry: Mapping[str, Json]) -> str:
    """Somebody of the cast by name, and by role where there is one."""
    return ", ".join(filter(None, (entry["name"], entry["role"])))


async def _answering(client: WireClient) -> str:
    """Who answers, once a model that is loading has done so; tells of those that do not.

    The last notice stands in the queue since the welcome.
    """
    told, text = "", ""
    while not client.notices.empty() or told in {"model.loading", "model.lost"}:
        told, text = await client.notices.get()
        _write(f"({text})\n")
    status = (await client.ask("status"))["status"]
    for sentence in status["omitted"]:
        _write(f"(Left out: {sentence})\n")
    models = [rung["model"] for rung in status["ladder"]]
    if told == "model.failed":  # its sentence begins with the model
        models = [model for model in models if not text.startswith(f"{model} ")]
    return "the authored voice" if models[0] == AUTHORED else str(models[0])


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
