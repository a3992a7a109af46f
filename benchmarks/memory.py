"""What a long memory costs: save, load, looking back and recalling with 100,000 turns stored.

python -m benchmarks.memory [--turns N] [--keep FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from npc_dialogue.chronicle import file_all
from npc_dialogue.memory.archive import Entry
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.memory.worker import StoreWorker
from npc_dialogue.past import Moment, found_by
from npc_dialogue.playthrough.branch import Branch
from npc_dialogue.text.terms import telling_terms
from npc_dialogue.world.files import load_world
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState

Json = Any
WORLD = load_world(Path(__file__).resolve().parents[1] / "samples" / "riverbend")
CAST = tuple(WORLD.npcs)
VOCABULARY = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in ("a", "e", "i", "o", "u", "ee") for c in "bdgklmnprst"]
LIKELY = [1 / (place + 8) for place in range(len(VOCABULARY))]
"""Few words are in every line and most are rare, as in any language."""
EVERYDAY = "the a I you it is was and to of in that he she my your not what do with for have at".split()
REPEATED = 300
SNAPSHOT_EVERY = 16
"""Nodes, as in an open playthrough."""


def said(chance: random.Random) -> str:
    """About fifteen words."""
    words = [
        chance.choice(EVERYDAY) if chance.random() < 0.5 else chance.choices(VOCABULARY, LIKELY)[0]
        for _ in range(chance.randint(8, 22))
    ]
    return " ".join(words).capitalize() + "."


def played(turns: int, chance: random.Random) -> Iterator[Entry]:
    """A game in which one branch in a thousand turns was left again; of what was true there are snapshots."""
    snapshot = known().to_json()
    depths = [0]
    yield Entry(id=0, parent=None, kind="root", mark="", data={}, result=None, snapshot=snapshot)
    parent = 0
    for number in range(1, turns + 1):
        data, result = turn(number, chance)
        depths.append(depths[parent] + 1)
        kept = snapshot if depths[number] % SNAPSHOT_EVERY == 0 else None
        yield Entry(id=number, parent=parent, kind="turn", mark="", data=data, result=result, snapshot=kept)
        parent = number if chance.random() > 0.001 else max(0, number - chance.randint(1, 50))


def turn(number: int, chance: random.Random) -> tuple[dict[str, Json], dict[str, Json]]:
    """What was asked and what came of it."""
    npc = chance.choice(CAST)
    data: dict[str, Json] = {"kind": "say", "npc": npc, "speaker": "player", "text": said(chance), "note": ""}
    data |= {"patch": None, "hears": [npc, *chance.sample([each for each in CAST if each != npc], 1)]}
    line = {"line": 0, "text": said(chance), "before": "", "emotion": "neutral", "intensity": 0.5, "tags": []}
    return data | {"time": number * 5}, {"lines": [line | {"npc": npc, "source": "m"}], "reason": "stop"}


def known() -> Moment:
    """What is true when the player has spoken with everybody."""
    moment = Moment(state=WorldState.initial(WORLD.info), relationships=Relationships.initial(WORLD))
    for npc in CAST:
        moment = moment.spoken(npc, "player", WORLD)
    return moment


def milliseconds(call: Callable[[], object]) -> str:
    """The median and the slowest of a hundred calls in, of `REPEATED`."""
    took = []
    for _ in range(REPEATED):
        begin = time.perf_counter()
        call()
        took.append((time.perf_counter() - begin) * 1000)
    return told_of(took)


def told_of(took: Sequence[float]) -> str:
    """Their median and their slowest of a hundred."""
    return f"{statistics.median(took):8.3f} ms median  {sorted(took)[int(len(took) * 0.99)]:8.3f} ms p99"


def measure(store: Store, turns: int) -> None:
    """Prints a row for everything that a turn, a save or a load asks of the store."""
    chance = random.Random(7)
    began = time.perf_counter()
    record = store.archive.restore("game", played(turns, chance), head=turns, marks=False)
    file_all(store, record.id, record.head, WORLD)
    print(f"{turns:,} turns taken in within {time.perf_counter() - began:,.0f} s")
    heads = [node.id for node in store.path(record.head, limit=turns)]
    near = [node for node in heads if store.node(node).depth % SNAPSHOT_EVERY == 0]
    npc = CAST[0]
    below = store.node(record.head).depth - 6
    print("the nearest snapshot            ", milliseconds(lambda: store.nearest_snapshot(chance.choice(near))))
    head = record.head
    print("the newest 160 things heard     ", milliseconds(lambda: store.memories.heard(head, npc, limit=160)))
    print("chapters                        ", milliseconds(lambda: store.memories.chapters(head, npc)))
    lines = [telling_terms(said(chance)) for _ in range(50)]
    print(
        "recall by a line                ",
        milliseconds(lambda: store.memories.recall(head, npc, chance.choice(lines), limit=40, below=below)),
    )
    print("the path of 20 events           ", milliseconds(lambda: store.path(head, limit=20, kinds=["turn"])))

    some = [turn(turns + number, chance) for number in range(REPEATED)]

    def play() -> None:
        nonlocal head
        data, result = some.pop()
        node = store.append(record.id, head, "turn", data, status="open", hearers=data["hears"])
        head = store.finish(node.id, result, words=found_by("turn", data, result)).id

    print("a turn begun and ended          ", milliseconds(play))


async def measure_whole(store: Store, turns: int) -> None:
    """Prints what a game waits for that saves and loads."""
    chance = random.Random(8)
    path = store.path(store.open_playthrough("game").head, limit=turns)
    worker = StoreWorker(lambda: store)
    branch = await Branch.open("game", world=WORLD, store=worker)
    print("save                            ", milliseconds(lambda: branch.head.mark))
    for after, name in ((0, "at a snapshot"), (SNAPSHOT_EVERY - 1, f"{SNAPSHOT_EVERY - 1} after one")):
        marks = [node.mark for node in path if node.depth % SNAPSHOT_EVERY == after]
        took = []
        for _ in range(REPEATED):
            began = time.perf_counter()
            await branch.load(chance.choice(marks))
            took.append((time.perf_counter() - began) * 1000)
        print(f"load, {name}             ", told_of(took))


def main() -> None:
    """Runs it on a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="a file to leave behind")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = arguments.keep or Path(folder) / "memory.db"
        with contextlib.closing(SqliteStore(file)) as store:
            measure(store, arguments.turns)
            asyncio.run(measure_whole(store, arguments.turns))
        size = file.stat().st_size
        print(f"{size:,} bytes, {size / arguments.turns * 1000:,.0f} for a thousand turns")


if __name__ == "__main__":
    main()
