"""What building a whole prompt takes in a large world.

    python -m benchmarks.build_prompt [--turns N] [--profile]

10,000 entries of lore, 500 facts of the NPC (one in ten with a condition or a value of the state), 50 relationships and
1,000 turns of history in a store, with their chapters: what a turn looks back over is read as an open playthrough reads
it, and memories are recalled by the line. One word in ten that is said is a name, and names are the keys of lore. *A
turn later* is what a player waits for: one more turn is behind, the line is new, the time has moved. *The state has
moved* also changes two keys that fifty facts read. *First* is with nothing at hand; then sixty turns are not counted.
*Looking back* is what comes before the prompt: the store's part and the situation. All in milliseconds of the
processor, since others use this machine.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import gc
import os
import pstats
import random
import statistics
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Self

from npc_dialogue.memory.archive import Entry
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.worker import StoreWorker
from npc_dialogue.order import Order
from npc_dialogue.playthrough.branch import Branch
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.world.content import Card, Fact, Lore, Place, Relationship, StateKey, Voice, WorldInfo
from npc_dialogue.world.world import World

SYLLABLES = "ba ri ton mel dra gon ki sor en ul va the er ing ol pa na to shi re".split()
NPC = "n0"
TURNS = 1_000
WARMING = 60
"""Turns that are not counted: by then most words have been met."""


def setting(seed: int = 4, *, lore: int = 10_000, facts: int = 500, edges: int = 50) -> tuple[World, list[str]]:
    """The world, and things to say."""
    chance = random.Random(seed)
    names = ["".join(chance.choice(SYLLABLES) for _ in range(chance.randint(3, 5))) for _ in range(20_000)]

    def text(count: int) -> str:
        return " ".join(chance.choice(names) for _ in range(count)).capitalize() + "."

    common = ["".join(chance.choice(SYLLABLES) for _ in range(2)) for _ in range(400)]

    def talk(count: int) -> str:
        return " ".join(chance.choice(names if chance.random() < 0.1 else common) for _ in range(count)) + "."

    def fact(number: int) -> Fact:
        topics = tuple(chance.choice(names) for _ in range(4))
        when = "world.flood" if number % 20 == 0 else "trust > 10" if number % 20 == 5 else ""
        told = f"{text(8)} It is {{{{ world.day }}}} now." if number % 20 == 10 else text(10)
        return Fact(id=f"f{number}", text=told, topics=topics, when=when, weight=number % 100, said={"*": (text(8),)})

    state = {
        "flood": StateKey(type="bool", default=False, words={"true": "It floods.", "false": "It is dry."}),
        "day": StateKey(type="text", default="Monday", text="It is {{ value }}."),
        "time": StateKey(type="int", default=0, pace="fast"),
    }
    cast = {
        f"n{n}": Card(id=f"n{n}", name=text(2)[:-1].title(), core=text(60), place="here" if n < 6 else "there")
        for n in range(edges)
    }
    cast[NPC] = replace(
        cast[NPC],
        name="Mira Holloway",
        knowledge=tuple(map(fact, range(facts))),
        voice=Voice(register=text(12), sentences=3),
    )
    entries = {
        f"e{n}": Lore(
            id=f"e{n}", text=text(20), topics=tuple(chance.choice(names) for _ in range(2 + n % 4)), weight=n % 100
        )
        for n in range(lore)
    }
    world = World(
        info=WorldInfo(id="w", name="W", premise=text(80), state=state),
        npcs=cast,
        lore=entries,
        places={name: Place(id=name, name=name, text=text(12)) for name in ("here", "there")},
        relationships=tuple(Relationship(source=NPC, target=f"n{n}", text=text(8)) for n in range(1, edges)),
    )
    return world, [talk(chance.randint(5, 20)) for _ in range(2 * TURNS + 2_000)]


def played(lines: Sequence[str]) -> Iterator[Entry]:
    """The turns so far, each tenth of them behind an event."""
    yield Entry(id=0, parent=None, kind="root", mark="", data={}, result=None, snapshot=None)
    number = 0
    for turn in range(TURNS):
        if turn % 10 == 0:
            number += 1
            event = {"text": lines[turn], "witnesses": [NPC], "weight": turn % 100, "time": turn}
            yield Entry(id=number, parent=number - 1, kind="event", mark="", data=event, result=None, snapshot=None)
        number += 1
        asked, answered = lines[2 * turn], lines[2 * turn + 1]
        yield Entry(
            id=number,
            parent=number - 1,
            kind="turn",
            mark="",
            data=turn_data(asked, turn),
            result=turn_result(answered),
            snapshot=None,
        )


def turn_data(text: str, time: int) -> Mapping[str, object]:
    """What a turn's node holds."""
    return {"kind": "say", "npc": NPC, "speaker": "player", "text": text, "note": "", "hears": [NPC], "time": time}


def turn_result(text: str) -> Mapping[str, object]:
    """And what it holds once it ended."""
    line = {"line": 0, "npc": NPC, "text": text, "before": "", "emotion": "neutral", "intensity": 0.5, "tags": []}
    return {"lines": [{**line, "source": "m"}], "reason": "stop"}


class Play:
    """An open playthrough, whose turns are not asked of any voice."""

    def __init__(self, branch: Branch, lines: Sequence[str]) -> None:
        self._branch = branch
        self._lines = iter(lines[2 * TURNS :])
        self._turn = TURNS

    @classmethod
    async def begin(cls, world: World, lines: Sequence[str]) -> Self:
        """With a thousand turns behind it."""
        store = InMemoryStore()
        entries = list(played(lines))
        store.archive.restore("game", entries, head=entries[-1].id, marks=False)
        return cls(await Branch.open("game", world=world, store=StoreWorker(lambda: store)), lines)

    async def turn(self, *, context: int, moving: bool) -> tuple[float, float]:
        """Milliseconds of looking back, and of the prompt."""
        self._turn += 1
        branch = self._branch
        patch: dict[str, object] = {"time": 10_000 + self._turn}
        if moving:
            patch |= {"flood": self._turn % 2 == 0, "day": f"day {self._turn}"}
        moment = replace(branch.moment, state=branch.moment.state.patched(patch, info=branch.world.info))
        order = Order(kind="say", npc=NPC, text=next(self._lines))
        began = time.process_time()
        past = await branch.lookback.at(branch.head.id, order)
        situation = branch.lookback.situation(
            order, past, world=branch.world, moment=moment, number=str(self._turn), context=context, met=True
        )
        looked = time.process_time()
        build_prompt(situation)
        built = time.process_time()
        node = await branch.append("turn", turn_data(order.text, self._turn), moment)
        branch.write_chapters(node)
        await branch.finish(node, turn_result(next(self._lines)))  # the chapters are written by then
        return (looked - began) * 1e3, (built - looked) * 1e3


async def show(turns: int) -> None:
    """Prints the table."""
    world, lines = setting()
    print("| a whole prompt, window | first | a turn later, median | 95 of 100 | the state has moved, median |")
    print("|---|---|---|---|---|")
    looks: list[float] = []
    for context in (4_096, 8_192, 32_768):
        play = await Play.begin(world, lines)
        _, first = await play.turn(context=context, moving=False)
        await several(play, WARMING, context=context)
        looked, took = await several(play, turns, context=context)
        _, moved = await several(play, turns, context=context, moving=True)
        looks += looked
        print(
            f"| {context:,} | {first:.1f} | {statistics.median(took):.2f} | {statistics.quantiles(took, n=20)[-1]:.2f} "
            f"| {statistics.median(moved):.2f} |"
        )
        sys.stdout.flush()
    print(f"\nLooking back before it: {statistics.median(looks):.2f} at the median.")


async def several(play: Play, turns: int, *, context: int, moving: bool = False) -> tuple[list[float], list[float]]:
    """Milliseconds of looking back in each of so many turns, and of the prompts."""
    gc.collect()
    gc.disable()
    took = [await play.turn(context=context, moving=moving) for _ in range(turns)]
    gc.enable()
    return [looked for looked, _ in took], [built for _, built in took]


def main() -> None:
    """Prints the table, or a profile."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.build_prompt")
    parser.add_argument("--turns", type=int, default=100)
    parser.add_argument("--profile", action="store_true", help="where the time goes, in a window of 4,096")
    arguments = parser.parse_args()
    if not arguments.profile:
        print(f"Load {os.getloadavg()[0]:.1f} at the beginning.\n")
        asyncio.run(show(arguments.turns))
        return
    profile = cProfile.Profile()

    async def later() -> None:
        play = await Play.begin(*setting())
        await several(play, WARMING, context=4_096)
        with profile:
            await several(play, arguments.turns, context=4_096)

    asyncio.run(later())
    pstats.Stats(profile).sort_stats("cumulative").print_stats(40)


if __name__ == "__main__":
    main()
