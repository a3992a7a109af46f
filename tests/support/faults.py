"""Replies as models give them that go wrong: sound sentences, each with its speaker's name in it, and one fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

from npc_dialogue.models.scripted import Step, reply
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.text.events import Failure, Finish, Text

NAMES = {"mira": "Mira", "odile": "Odile", "tom": "Tom"}
SECRET = "nine pounds"
NEVER = "zorbl"
"""Stands in whatever must not reach the player."""
_THINGS = "rope flour eel lamp door wheel post goose bell chain stair bucket roof coat cart".split()
_DOINGS = "was mended,was sold,fell over,is missing,smells of rain,costs a penny,stands open,was counted".split(",")

Fault = Callable[[str, str, Prompt], str]

FAULTS: dict[str, Fault] = {
    "nothing": lambda said, _other, _prompt: said,
    "its name": lambda said, _other, prompt: said if prompt.ensemble else f"**{prompt.npc_name}:** {said}",
    "somebody else's line": lambda said, other, _prompt: f"{said}\n{other}: Zorbl, I say.\n",
    "the player's line": lambda said, _other, _prompt: f"{said}\nAsh: Zorbl! Give it to me.",
    "user": lambda said, _other, _prompt: f"{said}\n\nUser: zorbl?\nAssistant: zorbl!",
    "stage directions": lambda said, _other, _prompt: f"{said} *zorbls, then shrugs* (zorbl sighs)",
    "thoughts": lambda said, _other, _prompt: f"<think>They zorbl. So\n\nTom: zorbl</think>{said}",
    "template tokens": lambda said, _other, _prompt: f"{said}<|im_end|>\n<|im_start|>user\nzorbl",
    "markdown": lambda said, _other, _prompt: f"{said} This is **very** _plain_ ~~now~~.\n```\nzorbl()\n```",
    "bbcode": lambda said, _other, _prompt: f"{said} [b]Yes.[/b] [color=red]No.[/color] <i>So.</i>",
    "an address": lambda said, _other, _prompt: f"{said} It is at https://zorbl.example/x and www.zorbl.example too.",
    "emoji": lambda said, _other, _prompt: f"{said} Well 🎉🎉🎉🎉🎉🎉 indeed.",
    "out of character": lambda said, _other, _prompt: f"{said} As an AI language model, I cannot zorbl.",
    "an echo": lambda said, _other, prompt: f"{said} {prompt.text(Part.SYSTEM).splitlines()[2][2:]}",
    "a secret": lambda said, _other, _prompt: f"{said} It is nine pounds, and zorbl.",
    "repetition": lambda said, _other, prompt: " ".join([said, *prompt.material.lately[-1:]]),
    "a half tag": lambda said, _other, _prompt: f"{said} <zor",
    "a half mark": lambda said, _other, _prompt: f"{said} [zor",
    "a wrong action": lambda said, _other, _prompt: f"{said} [do zorbl to=moon]",
    "bad arguments": lambda said, _other, _prompt: f"[do give item=zorbl] {said}",
    "an action": lambda said, _other, _prompt: f"[do give item=bread] {said}",
}
BROKEN = ("over-long", "cut off", "empty", "an error", "an error at once")


class Faulty:
    """A script: each kind of fault as often as any other, in an order that the seed gives."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._left: list[str] = []
        self.made: Counter[str] = Counter()
        self._number = 0

    def __call__(self, prompt: Prompt) -> list[Step]:
        if not self._left:
            self._left = [*FAULTS, *BROKEN]
            self._random.shuffle(self._left)
        kind = self._left.pop()
        self.made[kind] += 1
        said = self._said(prompt, 40 if kind == "over-long" else 2)
        if kind in FAULTS:
            others = ("Anna",) if prompt.ensemble else tuple(name for name in NAMES.values() if name != prompt.npc_name)
            return reply(FAULTS[kind](said, self._random.choice(others), prompt), chunk=self._random.randint(1, 40))
        match kind:
            case "cut off":
                return [Text(f"{said} And then the river"), Finish("length")]
            case "empty":
                return [Finish("stop")]
            case "an error":
                return [Text(f"{said} And when the"), Failure("model.failed", "down", retryable=True)]
            case "an error at once":
                return [Failure("model.failed", "down", retryable=True)]
        return reply(said)

    def _said(self, prompt: Prompt, sentences: int) -> str:
        if not prompt.ensemble:
            return f"[warm] {self._sentences(prompt.npc, sentences)}"
        speakers = list(NAMES)
        self._random.shuffle(speakers)
        return "\n".join(f"{NAMES[npc]}: [warm] {self._sentences(npc, sentences)}" for npc in speakers)

    def _sentences(self, npc: str, count: int) -> str:
        found = []
        for _ in range(count):
            self._number += 1
            thing, doing = self._random.choice(_THINGS), self._random.choice(_DOINGS)
            found.append(f"The {thing} {self._number} {doing} by {npc}.")
        return " ".join(found)
