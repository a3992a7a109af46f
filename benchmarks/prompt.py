"""What a prompt costs: building it whole, and what waking lore takes of that, whatever the number of entries.

    python -m benchmarks.prompt

First the whole of it, see `build_prompt.py`; then waking.

A world of 10,000 entries with two to five keys each, and recent talk of 2 KB in five messages. *By words* has keys of
one to three words; *inside words* the same keys counted anywhere (`whole_words = false`); *without spaces* keys and
talk of Chinese characters. *A new line* is a turn of a talk: one message of the five is new. *All new* is a talk of
which nothing was seen before. Beside it a loop of `in` over the same keys and talk, which finds parts of words and
nothing else. Times are medians of processor time, in microseconds.
"""

from __future__ import annotations

import asyncio
import datetime
import gc
import os
import platform
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence

from benchmarks import build_prompt
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.prompt.view import look
from npc_dialogue.prompt.wake import wake
from npc_dialogue.world.content import Card, Lore, WorldInfo
from npc_dialogue.world.keys import Keys, keys_of
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

ENTRIES = 10_000
MESSAGES = 5
TALK = 2_048
"""Bytes."""
SYLLABLES = "ba ri ton mel dra gon ki sor en ul va the er ing ol pa na to shi re".split()
COMMON = "what is the a to of and do you know about who where when".split()


class Language:
    """Words drawn from a seed: names, which keys are made of, and the rest; one word in ten of a talk is a name."""

    def __init__(self, seed: int, *, unspaced: bool) -> None:
        self._chance = random.Random(seed)
        self._unspaced = unspaced
        self._names = [self._word() for _ in range(30_000)]
        self._words = [self._word() for _ in range(5_000)]

    def _word(self) -> str:
        if self._unspaced:
            return "".join(chr(self._chance.randint(0x4E00, 0x5DFF)) for _ in range(self._chance.randint(2, 3)))
        return "".join(self._chance.choice(SYLLABLES) for _ in range(self._chance.randint(3, 5)))

    def key(self) -> str:
        """One to three words; every fourth key is a question."""
        words = [self._chance.choice(self._names) for _ in range(self._chance.choice((1, 1, 2, 3)))]
        if not self._unspaced and self._chance.random() < 0.25:
            words = [*self._chance.sample(COMMON, 3), *words]
        return ("" if self._unspaced else " ").join(words[:1] if self._unspaced else words)

    def message(self, size: int) -> str:
        """About `size` bytes of talk."""
        words: list[str] = []
        while size > 0:
            draw = self._chance.random()
            common = not self._unspaced and draw < 0.4
            words.append(self._chance.choice(COMMON if common else self._names if draw > 0.9 else self._words))
            size -= len(words[-1].encode()) + (not self._unspaced)
        return ("" if self._unspaced else " ").join(words)


def main() -> None:
    """Prints the table."""
    when = datetime.datetime.now(datetime.UTC)
    print(
        f"{when:%Y-%m-%d %H:%M} UTC: {platform.system()} {platform.release()}, Python {platform.python_version()}, "
        f"load {os.getloadavg()[0]:.2f} at the beginning. Microseconds of processor time.\n"
    )
    asyncio.run(build_prompt.show(100))
    print()
    print(f"| waking among {ENTRIES:,} entries | a new line | all new | loop of `in` | woken | built once |")
    print("|---|---|---|---|---|---|")
    for name, unspaced, whole in (
        ("by words", False, True),
        ("inside words", False, False),
        ("without spaces", True, True),
    ):
        print("| " + " | ".join(row(name, Language(4, unspaced=unspaced), whole=whole)) + " |")
        sys.stdout.flush()


def row(name: str, language: Language, *, whole: bool) -> Iterator[str]:
    """One world's figures."""
    world = World(
        info=WorldInfo(id="w", name="W"),
        npcs={"mira": Card(id="mira", name="Mira")},
        lore={
            f"e{n}": Lore(
                id=f"e{n}",
                text=language.message(160),
                topics=tuple(language.key() for _ in range(2 + n % 4)),
                whole_words=whole,
            )
            for n in range(ENTRIES)
        },
    )
    situation = Situation(
        world=world,
        state=WorldState.initial(world.info),
        relationships=Relationships.initial(world),
        npc="mira",
        speaker="player",
    )
    view = look(situation)
    built = timed(lambda: Keys(world))
    talk = [language.message(TALK // MESSAGES) for _ in range(MESSAGES)]
    keys_of(world)
    turns, fresh, woken = [], [], []
    gc.disable()
    for _ in range(200):
        talk = [language.message(TALK // MESSAGES), *talk[:-1]]
        turns.append(timed(lambda now=tuple(talk): wake(view, now)))  # type: ignore[misc]
        woken.append(len(wake(view, talk).awake))
        new = [language.message(TALK // MESSAGES) for _ in range(MESSAGES)]
        fresh.append(timed(lambda now=tuple(new): wake(view, now)))  # type: ignore[misc]
    looped = [timed(lambda: by_loop(world, talk)) for _ in range(10)]
    gc.enable()
    yield name
    yield f"{statistics.median(turns):,.0f}"
    yield f"{statistics.median(fresh):,.0f}"
    yield f"{statistics.median(looped):,.0f}"
    yield f"{statistics.median(woken):.0f}"
    yield f"{built:,.0f}"


def by_loop(world: World, talk: Sequence[str]) -> list[str]:
    """The simple way: each key is looked for in the whole talk."""
    said = "\n".join(talk).lower()
    return [entry.id for entry in world.lore.values() if any(key in said for key in entry.topics)]


def timed(call: Callable[[], object]) -> float:
    """Microseconds of processor time."""
    began = time.thread_time()
    call()
    return (time.thread_time() - began) * 1e6


if __name__ == "__main__":
    main()
