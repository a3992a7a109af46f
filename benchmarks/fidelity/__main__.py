"""Prints how much of what must be in the prompt was kept, and what leaked, for ours and two simple strategies.

    python -m benchmarks.fidelity [--tuning] [--seeds N ...] [--turns N]

A long talk with Mira of the sample world is played through the engine: the player tells things of the traveller's life,
things happen before her eyes and elsewhere, the river floods, her standing moves, turns are undone. At some turns
questions are asked, each without leaving a trace, and each prompt that they would send is held against two lists: what
must be there, and what must not. What she may know of the world is worked out by the gate itself (the gate is tested by
`npc-dialogue audit`); what was told, seen, and taken back is known from the script.

The seeds that are used without `--tuning` were not looked at while anything was tuned.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.world.files import load_world
from npc_dialogue.world.world import World

from .judge import KINDS, List, judged
from .script import NPC, Script, Step
from .strategies import Simple, system_message

WORLD = Path(__file__).resolve().parents[2] / "samples" / "riverbend"
TURNS = (1, 10, 20, 50, 100, 1_000)
WINDOWS = {"4k": 4_096, "8k": 8_192, "32k": 32_768, "64k": 65_536}
OURS, LAST, SYSTEM = "ours", "last messages", "system and last messages"
TUNING = (1, 2)
HELD_OUT = (7_001, 7_002)


@dataclass(slots=True)
class Count:
    """Of one strategy in one window at one turn."""

    must: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    leaks: Counter[str] = field(default_factory=Counter)
    prompts: int = 0
    lost: list[str] = field(default_factory=list)

    def add(self, lists: List, texts: Sequence[str]) -> None:
        """Holds the prompts of one moment, one for each question, against its lists.

        What must be in every prompt counts once, and is kept if all have it; what must be in none leaks once.
        """
        self.prompts += len(texts)
        for kind, wanted in lists.always:
            self._note(kind, wanted, "all", kept=all(wanted in text for text in texts))
        for question, text in zip(lists.questions, texts, strict=True):
            if question.must is not None:
                kind, wanted = question.must
                self._note(kind, wanted, question.text, kept=wanted in text)
        for kind, hidden in lists.never:
            self.leaks[kind] += any(hidden in text for text in texts)

    def _note(self, kind: str, wanted: str, asked: str, *, kept: bool) -> None:
        self.must[kind] += 1
        self.kept[kind] += kept
        if not kept:
            self.lost.append(f"{kind}: {asked} -> {wanted}")

    def share(self, kinds: Sequence[str] = KINDS) -> float | None:
        """Of the must of these kinds; None where there was none."""
        must = sum(self.must[kind] for kind in kinds)
        return sum(self.kept[kind] for kind in kinds) / must if must else None


Table = dict[tuple[str, str, int], Count]


def sent(prompt: Prompt) -> str:
    """All of it that a model reads."""
    talk = "\n".join(message.text for message in prompt.history)
    return "\n".join([prompt.text(Part.SYSTEM), talk, prompt.text(Part.NOW), prompt.line])


class Play:
    """One conversation, and what is counted on the way."""

    def __init__(self, world: World, playthrough: Playthrough, script: Script, table: Table, seed: int) -> None:
        self.world = world
        self.playthrough = playthrough
        self.script = script
        self.table = table
        self.seed = seed
        system = system_message(world, playthrough.moment)
        self.simple = {
            LAST: Simple(keeps_system=False, system=system),
            SYSTEM: Simple(keeps_system=True, system=system),
        }

    async def all(self, last: int) -> None:
        """Turn after turn; the questions of a turn are asked just before its line."""
        for number, steps in self.script.turns(last):
            for step in steps[:-1]:
                await self.do(step)
            if number in TURNS:
                await self.ask(number)
            await self.do(steps[-1])

    async def do(self, step: Step) -> None:
        """Through the engine, and beside it for the simple strategies."""
        match step.kind:
            case "patch":
                await self.playthrough.patch(dict(step.values))
            case "feel":
                await self.playthrough.adjust_relationship(NPC, "player", dict(step.values), "the script says so")
            case "event":
                await self.playthrough.event(step.text, [step.npc], 50)
                self._note(f"({step.text})", step.npc)
            case "say":
                running = await self.playthrough.begin(Order(kind="say", npc=step.npc, text=step.text))
                result, _ = await self.playthrough.run(running, lambda _event: None)
                self._note(step.text, step.npc)
                self._note(result.text, step.npc)
                if step.undone:
                    await self.playthrough.undo()
                    for simple in self.simple.values():
                        simple.undo(2)

    def _note(self, text: str, npc: str) -> None:
        if npc == NPC:
            for simple in self.simple.values():
                simple.add(text)

    async def ask(self, number: int) -> None:
        """Every question of this turn in every window."""
        lists: List = judged(self.world, self.playthrough.moment, self.script.items, number, self.seed)
        for window, tokens in WINDOWS.items():
            orders = [Order(kind="say", npc=NPC, text=each.text, model=window) for each in lists.questions]
            texts = {OURS: [sent(await self.playthrough.inspect(order)) for order in orders]}
            for name, simple in self.simple.items():
                texts[name] = [simple.prompt(order.text, tokens) for order in orders]
            for name, made in texts.items():
                self.table.setdefault((name, window, number), Count()).add(lists, made)


async def play(seed: int, last: int, table: Table) -> None:
    """One seed from the first turn to the last."""
    world = load_world(WORLD)
    script = Script(seed)
    voices = [ScriptedModel(lambda _: reply(script.answer(), chunk=400), id_=w, context=t) for w, t in WINDOWS.items()]
    ladder = [*(Rung(voice) for voice in voices), Rung(AuthoredVoice())]
    engine = Engine(EngineSettings(world=world, open_store=InMemoryStore, ladder=ladder))
    engine.start(lambda _code, _text: None)
    await Play(world, await engine.playthrough("fidelity"), script, table, seed).all(last)
    await engine.close()


def main() -> None:
    """Plays and prints."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fidelity")
    parser.add_argument("--tuning", action="store_true", help="the seeds that may be looked at")
    parser.add_argument("--seeds", type=int, nargs="+")
    parser.add_argument("--turns", type=int, default=TURNS[-1], help="the last turn that is played")
    parser.add_argument("--lost", action="store_true", help="also what our prompts did not have; with --tuning only")
    arguments = parser.parse_args()
    if arguments.lost and not arguments.tuning:
        parser.error("--lost would show what is held out")
    table: Table = {}
    seeds = arguments.seeds or (TUNING if arguments.tuning else HELD_OUT)
    for seed in seeds:
        asyncio.run(play(seed, arguments.turns, table))
    print(f"Seeds {', '.join(map(str, seeds))}; load {os.getloadavg()[0]:.1f} at the end.\n")
    show(table, [turn for turn in TURNS if turn <= arguments.turns])
    if arguments.lost:
        for (name, window, turn), count in table.items():
            if name == OURS:
                for row in count.lost:
                    sys.stdout.write(f"{window} turn {turn}: {row}\n")


def show(table: Table, turns: Sequence[int]) -> None:
    """All that was counted, as tables."""
    heads = " | ".join(f"turn {turn:,}" for turn in turns)
    print(f"| kept (leaks) | window | {heads} |\n|---|---|{'---|' * len(turns)}")
    for name in (OURS, SYSTEM, LAST):
        for window in WINDOWS:
            counts = [table[name, window, turn] for turn in turns]
            cells = " | ".join(f"{_percent(count.share())} ({count.leaks.total()})" for count in counts)
            print(f"| {name} | {window} | {cells} |")
    print(f"\n| ours, kept of | window | {heads} |\n|---|---|{'---|' * len(turns)}")
    for kind in KINDS:
        for window in WINDOWS:
            counts = [table[OURS, window, turn] for turn in turns]
            print(f"| {kind} | {window} | {' | '.join(_percent(count.share([kind])) for count in counts)} |")
    leaks = sum((count.leaks for (name, *_), count in table.items() if name == OURS), Counter[str]())
    prompts = sum(count.prompts for (name, *_), count in table.items() if name == OURS)
    print(f"\nOurs: {prompts:,} prompts; leaks {dict(+leaks) or 'none'}.")


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{int(share * 1_000) / 10:g} %"


if __name__ == "__main__":
    main()
