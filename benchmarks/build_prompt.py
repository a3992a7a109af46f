"""What building a whole prompt takes in a large world.

    python -m benchmarks.build_prompt [--turns N] [--profile]

10,000 entries of lore, 500 facts of the NPC (one in ten with a condition or a value of the state), 50 relationships and
1,000 turns of history, of which an open playthrough hands over the newest 160. One word in ten that is said is a name,
and names are the keys of lore. *A turn later* is what a player waits for: one more turn is behind, the line is new, the
time has moved. *The state has moved* also changes a key that conditions read. *First* is with nothing at hand. All in
milliseconds of the processor, since others use this machine.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import os
import pstats
import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.situation import Happening, Situation, Utterance
from npc_dialogue.world.content import Card, Fact, Lore, Place, Relationship, StateKey, Voice, WorldInfo
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

SYLLABLES = "ba ri ton mel dra gon ki sor en ul va the er ing ol pa na to shi re".split()
NPC = "n0"
Setting = tuple[World, list[Utterance], list[Happening], list[str]]


def setting(seed: int = 4, *, lore: int = 10_000, facts: int = 500, edges: int = 50, turns: int = 1_000) -> Setting:
    """The world, what was said and seen, and lines to say."""
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
    said = [
        Utterance(speaker=who, text=talk(chance.randint(8, 30)), turn=f"t{n}", emotion="neutral")
        for n in range(turns)
        for who in ("player", NPC)
    ]
    seen = [Happening(text=text(10), turn=f"t{n}", time=n, weight=n % 100) for n in range(0, turns, 10)]
    return world, said[-320:], seen[-16:], [talk(chance.randint(5, 20)) for _ in range(1_600)]


def situations(made: Setting, *, context: int, moving: bool, first: int) -> Iterator[Situation]:
    """One for each turn from `first` on, with lines that no other turn has."""
    world, said, seen, lines = made
    state, standing = WorldState.initial(world.info), Relationships.initial(world)
    for turn in range(first, first + 200):
        state = state.patched({"time": 10_000 + turn}, info=world.info)
        if moving:
            state = state.patched({"flood": turn % 2 == 0, "day": f"day {turn}"}, info=world.info)
        said = [
            *said[2:],
            Utterance(speaker="player", text=lines[turn - 1], turn=f"t{1_000 + turn}"),
            Utterance(speaker=NPC, text=f"{lines[turn - 2]} And {turn}.", turn=f"t{1_000 + turn}", emotion="neutral"),
        ]
        yield Situation(
            world=world,
            state=state,
            relationships=standing,
            npc=NPC,
            speaker="player",
            line=lines[turn],
            utterances=tuple(said),
            happenings=tuple(seen),
            frame="context-abcdefgh",
            context=context,
            max_tokens=220,
        )


def timed(some: Sequence[Situation]) -> list[float]:
    """Milliseconds of each."""
    took = []
    for situation in some:
        began = time.thread_time()
        build_prompt(situation)
        took.append((time.thread_time() - began) * 1e3)
    return took


def show(turns: int) -> None:
    """Prints the table."""
    made = setting()
    print("| a whole prompt, window | first | a turn later, median | 95 of 100 | the state has moved, median |")
    print("|---|---|---|---|---|")
    for number, context in enumerate((4_096, 8_192, 32_768)):
        begun, *later = situations(made, context=context, moving=False, first=1 + 440 * number)
        first = timed([begun])[0]
        timed(later[:10])
        gc.disable()
        took = timed(later[10 : 10 + turns])
        moved = timed(list(situations(made, context=context, moving=True, first=221 + 440 * number))[:turns])
        gc.enable()
        print(
            f"| {context:,} | {first:.1f} | {statistics.median(took):.2f} | {statistics.quantiles(took, n=20)[-1]:.2f} "
            f"| {statistics.median(moved):.2f} |"
        )
        sys.stdout.flush()


def main() -> None:
    """Prints the table, or a profile."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.build_prompt")
    parser.add_argument("--turns", type=int, default=100)
    parser.add_argument("--profile", action="store_true", help="where the time goes, in a window of 4,096")
    arguments = parser.parse_args()
    if not arguments.profile:
        print(f"Load {os.getloadavg()[0]:.1f} at the beginning.\n")
        show(arguments.turns)
        return
    some = list(situations(setting(), context=4_096, moving=False, first=1))[: arguments.turns + 10]
    timed(some[:10])
    with cProfile.Profile() as profile:
        timed(some[10:])
    pstats.Stats(profile).sort_stats("cumulative").print_stats(40)


if __name__ == "__main__":
    main()
