"""A conversation made from a seed: what is said, what happens, and what of it is to be remembered, or never known.

Everything that is told or happens has an invented word in it that stands nowhere else, so that a prompt either has it
or has not.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

NPC = "mira"
"""Who is talked to; she stays at the mill, where nobody else is."""
ELSEWHERE = ("odile", "tobias", "wendel")
SYLLABLES = "bar dol fen gim hul jor kel lum mav nor pel quon rav sil tov ulm vex wim yar zed".split()
AXES = ("trust", "familiarity", "respect", "affection")
Json = Any
Kind = Literal["told", "event", "elsewhere", "undone", "unseen"]

TOLD = (
    ("My sister {name} keeps bees in {word}.", "Where did I say that my sister {name} keeps her bees?"),
    ("I once had a dog called {word}, and {name} took it away.", "What was the dog called that {name} took from me?"),
    ("{name}, who taught me to swim, lives on {word} Street.", "On what street does {name} live?"),
    ("I owe {name} a barrel of {word}.", "What do I owe {name}?"),
    ("The song that {name} sang to me is called {word}.", "How is the song called that {name} sang to me?"),
    ("I promise to bring you a {word} from {name}.", "What did I promise to bring you from {name}?"),
    ("{name} asked me to marry under the {word} tree.", "Under which tree did {name} ask me to marry?"),
    ("My boots come from {name}, a cobbler in {word}.", "Where is the cobbler {name} from, who made my boots?"),
)
HAPPENED = (
    ("A cart from {name} tipped over in front of the mill and lost {word}.", "What did the cart from {name} lose?"),
    ("A rider of {name} left a {word} at the mill's door.", "What did the rider of {name} leave at the door?"),
    ("The ash tree of {name} fell on the {word} shed.", "What did the ash tree of {name} fall on?"),
    ("A boat called {name} ran aground with {word} aboard.", "What did the boat called {name} have aboard?"),
)
SMALL = (
    "Good day to you.", "I walked along the leat this morning and the grass was wet to the knee.", "Well.",
    "Do you sleep badly when the wheel stops?", "I should measure the far bank before it rains again.",
    "Is that flour on my sleeve?", "You look as if you had been up since four.",
    "How long is the chain, would you say?",
    "I had soup at the inn, and then I had more of it.", "There was a heron on the post.", "Hm, perhaps.",
    "My feet hurt.", "What would you do in my place?", "They say it will be a long autumn.",
    "I will sit down a moment.",
)  # fmt: skip
ANSWERED = (
    "That is {a} sacks and {b} more by evening", "I counted {a} of them and lost count at {b}",
    "Stand {a} steps from the stones, or {b} if you like your sleeves", "It was {a} in the year {b}",
    "Number {a} squeaks and number {b} does not",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """Something that is done before, or as, a turn."""

    kind: Literal["say", "event", "feel", "patch"]
    text: str = ""
    npc: str = NPC
    undone: bool = False
    values: tuple[tuple[str, Json], ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A thing with a word of its own."""

    kind: Kind
    word: str
    asked: str
    turn: int


class Script:
    """The same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._used: set[str] = set()
        self._minutes = 600
        self.items: list[Item] = []
        """What was told or happened up to the last turn that was drawn."""

    def turns(self, count: int) -> Iterator[tuple[int, list[Step]]]:
        """For each turn its number, and its steps; the last one is what the player says to the NPC."""
        for number in range(1, count + 1):
            yield number, [*self._between(number), *self._spoken(number)]

    def answer(self) -> str:
        """What the NPC says: nothing that anybody would have to remember."""
        one, other = (self._chance.randint(3, 9_999) for _ in range(2))
        said = self._chance.choice(ANSWERED).format(a=one, b=other)
        return f"[neutral] {said}, and the river {self._chance.randint(3, 999)} notches. Mind the step."

    def _between(self, number: int) -> Iterator[Step]:
        chance = self._chance
        self._minutes += chance.randint(4, 25) if chance.random() < 0.9 else chance.randint(300, 1_500)
        patch: dict[str, Json] = {"time": self._minutes}
        if chance.random() < 0.05:
            patch["flood"] = chance.random() < 0.5
        if chance.random() < 0.08:
            patch["daytime"] = chance.choice(["morning", "day", "evening", "night"])
        if chance.random() < 0.02:
            patch["harvest"] = chance.choice(["in", "spoiled", "standing"])
        yield Step("patch", values=tuple(patch.items()))
        if chance.random() < 0.06:
            yield Step("feel", values=((chance.choice(AXES), chance.randint(-30, 45)),))
        if chance.random() < 0.08:
            seen = chance.random() < 0.7
            text, item = self._made("event" if seen else "unseen", HAPPENED, number)
            self.items.append(item)
            yield Step("event", text, npc=NPC if seen else "wendel")
        if chance.random() < 0.05:
            text, item = self._made("elsewhere", TOLD, number)
            self.items.append(item)
            yield Step("say", text, npc=chance.choice(ELSEWHERE))
        if chance.random() < 0.03:
            text, item = self._made("undone", TOLD, number)
            self.items.append(item)
            yield Step("say", text, undone=True)

    def _spoken(self, number: int) -> Iterator[Step]:
        if self._chance.random() < 0.12:
            text, item = self._made("told", TOLD, number)
            self.items.append(item)
            yield Step("say", text)
        else:
            said = self._chance.sample(SMALL, self._chance.randint(1, 3))
            yield Step("say", " ".join(said))

    def _made(self, kind: Kind, templates: tuple[tuple[str, str], ...], number: int) -> tuple[str, Item]:
        text, asked = self._chance.choice(templates)
        name, word = self._word(), self._word()
        return text.format(name=name, word=word), Item(kind, word, asked.format(name=name), number)

    def _word(self) -> str:
        while True:
            word = "".join(self._chance.choice(SYLLABLES) for _ in range(3)).capitalize()
            if word not in self._used:
                self._used.add(word)
                return word
