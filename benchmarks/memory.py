"""What a long memory costs: save, load, looking back and recalling with 100,000 turns stored.

python -m benchmarks.memory [--turns N] [--keep FILE]
"""

from __future__ import annotations

import argparse
import contextlib
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from npc_dialogue.chronicle import file_all
from npc_dialogue.memory.archive import Entry
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.text.terms import telling_terms
from npc_dialogue.world.files import load_world

Json = Any
WORLD = load_world(Path(__file__).resolve().parents[1] / "samples" / "riverbend")
CAST = tuple(WORLD.npcs)
VOCABULARY = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in ("a", "e", "i", "o", "u", "ee") for c in "bdgklmnprst"]
LIKELY = [1 / (place + 8) for place in range(len(VOCABULARY))]
"""Few words are in every line and most are rare, as in any language."""
EVERYDAY = "the a I you it is was and to of in that he she my your not what do with for have at".split()
REPEATED = 300


def said(chance: random.Random) -> str:
    """About fifteen words."""
    words = [
        chance.choice(EVERYDAY) if chance.random() < 0.5 else chance.choices(VOCABULARY, LIKELY)[0]
        for _ in range(chance.randint(8, 22))
    ]
    return " ".join(words).capitalize() + "."


def played(turns: int, chance: random.Random) -> Iterator[Entry]:
    """A game in which one branch in a thousand turns was left again."""
    yield Entry(id=0, parent=None, kind="root", mark="", data={}, result=None, snapshot=None)
    parent = 0
    for number in range(1, turns + 1):
        npc = chance.choice(CAST)
        data = {"kind": "say", "npc": npc, "speaker": "player", "text": said(chance), "note": "", "patch": None}
        data |= {"hears": [npc, *chance.sample([each for each in CAST if each != npc], 1)], "time": number * 5}
        line = {"line": 0, "text": said(chance), "before": "", "emotion": "neutral", "intensity": 0.5, "tags": []}
        result = {"lines": [line | {"npc": npc, "source": "m"}], "reason": "stop"}
        yield Entry(id=number, parent=parent, kind="turn", mark="", data=data, result=result, snapshot=None)
        parent = number if chance.random() > 0.001 else max(0, number - chance.randint(1, 50))


def milliseconds(call: Callable[[], object]) -> str:
    """The median and the slowest of a hundred calls in, of `REPEATED`."""
    took = []
    for _ in range(REPEATED):
        begin = time.perf_counter()
        call()
        took.append((time.perf_counter() - begin) * 1000)
    took.sort()
    return f"{statistics.median(took):8.3f} ms median  {took[int(len(took) * 0.99)]:8.3f} ms p99"


def measure(store: Store, turns: int) -> None:
    """Prints a row for everything that a turn, a save or a load asks of the store."""
    chance = random.Random(7)
    began = time.perf_counter()
    record = store.archive.restore("game", played(turns, chance), head=turns, marks=False)
    file_all(store, record.id, record.head, WORLD)
    print(f"{turns:,} turns taken in within {time.perf_counter() - began:,.0f} s")
    heads = [node.id for node in store.path(record.head, limit=turns)]
    marks = [store.node(chance.choice(heads)).mark for _ in range(REPEATED)]
    for at in heads[:: max(1, len(heads) // 200)]:
        store.put_snapshot(at, {"state": {}, "relationships": {}})
    near = heads[:: max(1, len(heads) // 200)]
    npc = CAST[0]
    below = store.node(record.head).depth - 6

    def load() -> None:
        node = store.find_mark(record.id, chance.choice(marks))
        assert node is not None
        store.set_head(record.id, node.id)

    print("save (the head's mark)          ", milliseconds(lambda: store.head(record.id).mark))
    print("load (find a mark, move there)  ", milliseconds(load))
    print("the nearest snapshot            ", milliseconds(lambda: store.nearest_snapshot(chance.choice(near))))
    store.set_head(record.id, record.head)
    head = record.head
    print("the newest 160 things heard     ", milliseconds(lambda: store.memories.heard(head, npc, limit=160)))
    print("chapters                        ", milliseconds(lambda: store.memories.chapters(head, npc)))
    lines = [telling_terms(said(chance)) for _ in range(50)]
    print(
        "recall by a line                ",
        milliseconds(lambda: store.memories.recall(head, npc, chance.choice(lines), limit=40, below=below)),
    )
    print("the path of 20 events           ", milliseconds(lambda: store.path(head, limit=20, kinds=["turn"])))

    def turn() -> None:
        nonlocal head
        node = store.append(record.id, head, "turn", {"text": "x"}, status="open", hearers=CAST[:2])
        head = store.finish(node.id, {"lines": []}, words=[said(chance), said(chance)]).id

    print("a turn begun and ended          ", milliseconds(turn))


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
        size = file.stat().st_size
        print(f"{size:,} bytes, {size / arguments.turns * 1000:,.0f} for a thousand turns")


if __name__ == "__main__":
    main()
