"""The voices that answer on the page in its tests: the authored one, a scripted model, and a real llama-server.

Each answers in a copy of Riverbend of its own, where Mira has a portrait, Nell's is none, and the last of the cast is a
stranger whose card is hostile.
"""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import AsyncGenerator, Iterable, Iterator, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.chat_completions import ChatCompletions, ChatServer
from npc_dialogue.models.port import Hear, Model
from npc_dialogue.models.scripted import Gate, ScriptedModel, Step, reply
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import StreamEvent, Text, Usage
from npc_dialogue.world.cards import png

from .browser import Stage, Visit
from .llama import serve
from .served_page import Served, served
from .sidecar import RIVERBEND
from .spending import PaidVoice
from .tiny_gguf import write_tiny_gguf

LONG = "{}, and another after that, and one more after those, and so it goes on, all the way up the post, "
MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script> & <b>so</b> on."
OVERRIDE = "\u202eback to front\u202c"
PROMISE = "I will wind it up this minute."
HOSTILE = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>'
STRANGER = f"Zi\u202ella {HOSTILE}"
CARD = f"""
id = "zilla"
name = '{STRANGER}'
role = "Donaudampfschifffahrtsgesellschaftskapitänswitwe"
place = "mill"
core = '{HOSTILE}'
[[lines.greeting]]
text = '{HOSTILE} Yes?'
[[lines.fallback]]
text = 'So it is. {HOSTILE}'
"""
CONTEXT = 16_384
TOPICS = re.compile(r"^(topics = \[\n(?:  .*\n){2}  .*)\n(?:  .*\n)*\]", re.MULTILINE)
"""With its first three lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Where it answers, and what is true of it alone."""

    preview: Served
    visit: Visit
    name: str
    """As the page tells below a reply."""
    told: str
    """As the page tells who answers."""
    slow: str
    """What begins a reply that does not end by itself."""
    waits: bool = False
    """What takes long is an action that waits for an answer; it has to be on offer."""
    gate: str
    """What leads to the action `open_gate`, while that is on offer."""
    promise: str
    """What is said only once the game has accepted it; "" for whatever is said at all."""
    trusts: int = 0
    """How much more trust it proposes when it is asked for it."""
    played: Sequence[Sequence[str]]
    """With what arguments `npc-dialogue check --run` plays what was written of a talk, one after another."""


class _Halting(ChatCompletions):
    """Asked for everything it comes to a halt after some words: its model is too small to be interrupted by a hand."""

    def pour(self, prompt: Prompt, hear: Hear) -> AsyncGenerator[StreamEvent]:
        return self._begun(prompt) if "everything" in prompt.line else super().pour(prompt, hear)

    async def _begun(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        left = 110  # characters: two or three sentences
        async with aclosing(self.stream(prompt)) as events:
            async for event in events:
                if isinstance(event, Text):
                    yield Text(event.text[:left])
                    left -= len(event.text)
                if left <= 0:
                    await asyncio.Event().wait()


def script(prompt: Prompt) -> Iterable[Step]:
    """`slowly` begins and never ends, `gate` does what it promises, `trust` asks for more of it."""
    heard = prompt.line
    if "slowly" in heard:
        first = "A sack" if "more" in heard else "One notch"
        return [Text(f"[worried] {LONG.format(first)}"), Gate(asyncio.Event())]
    if "gate" in heard:
        return reply(f"[worried] [do open_gate turns=12] {PROMISE} [warm] Stand back a little.")
    if "trust" in heard:
        return reply("[warm] [trust +3: kept his word] That is worth something to me.")
    if "markup" in heard:
        return reply(f"[neutral] {MARKUP} {OVERRIDE} It is what it is.")
    if prompt.occasion in ("converse", "bark", "greet", "narrate"):
        return reply(f"[neutral] {prompt.npc} has something to say.")
    return reply(f"[thoughtful] You said {len(heard)} letters, and the beam is talking.", chunk=7)


def told_how(prompt: Prompt) -> Iterable[Step]:
    """Says the note that it was given, and what that took."""
    note = next((section.text for section in prompt.sections if section.kind == "note"), "nothing")
    *words, end = reply(f"[neutral] I was told {note}.", chunk=40)
    return [*words, Usage(90, 20, cost=0.0005), end]


def world(folder: Path, *, brief: bool = False) -> Path:
    """Riverbend with its stranger, and with some ways to ask for each thing instead of a hundred.

    To read them all again at each change of a file would take most of the time of these tests. `brief`: everybody is of
    few words.
    """
    made = Path(shutil.copytree(RIVERBEND, folder / "riverbend"))
    for path in (*made.glob("npcs/*.toml"), *made.glob("lore/*.toml")):
        text = TOPICS.sub(r"\1\n]", path.read_text("utf-8"))
        path.write_text(re.sub(r"(?m)^words = \d+$", "words = 20", text) if brief else text, "utf-8")
    (made / "npcs" / "mira.png").write_bytes(png.blank())
    (made / "npcs" / "nell.png").write_bytes(b"a drawing of a goose")
    (made / "npcs" / "zilla.toml").write_text(CARD, "utf-8")
    return made


@contextmanager
def authored(stage: Stage, folder: Path) -> Iterator[Voice]:
    """What the writer wrote, and no model."""
    with _heard(stage, folder, [AuthoredVoice()]) as (preview, visit):
        yield Voice(
            preview=preview,
            visit=visit,
            name="authored",
            told="the authored voice, no model",
            slow="Could you open the gate now?",
            waits=True,
            gate="Can you open the gate?",
            promise="raise the sluice",
            played=[()],
        )


@contextmanager
def scripted(stage: Stage, folder: Path) -> Iterator[Voice]:
    """A model that answers by `script`; two others, that cost something, can be chosen."""
    paid, dear = PaidVoice(told_how), PaidVoice(told_how, id_="dear", bound=(9, 9, None))
    with _heard(stage, folder, [ScriptedModel(script), paid, dear, AuthoredVoice()]) as (preview, visit):
        yield Voice(
            preview=preview,
            visit=visit,
            name="scripted",
            told="scripted",
            slow="Tell me slowly.",
            gate="Open the gate!",
            promise=PROMISE,
            trusts=3,
            played=[("--model", "scripted")],
        )


@contextmanager
def llama(stage: Stage, folder: Path) -> Iterator[Voice]:
    """A real llama-server, whose model says words of a village in no sense: thoughtfully, with a little more trust each
    time, and ready to open the gate in every sentence but the first."""
    model = folder / "tiny.gguf"
    marks = {"opener": "[thoughtful] [trust +1: he asks]", "next opener": "[do open_gate turns=12]"}
    write_tiny_gguf(model, context=CONTEXT, marks=marks)
    with serve(model, context=CONTEXT, flags=["--ignore-eos"]) as url:  # so it ends where the card's length has it end
        tiny = _Halting(ChatServer(id="tiny", name="tiny", base_url=f"{url}/v1"))
        with _heard(stage, folder, [tiny, AuthoredVoice()], brief=True) as (preview, visit):
            chosen = ("--model", "tiny", "--base-url", f"{url}/v1", "--context", "4096")
            yield Voice(
                preview=preview,
                visit=visit,
                name="tiny",
                told="tiny",
                slow="Tell me everything.",
                gate="What about the gate?",
                promise="",
                trusts=1,
                played=[(*chosen, "--record"), ("--model", "recorded")],
            )


@contextmanager
def _heard(
    stage: Stage, folder: Path, voices: Sequence[Model], *, brief: bool = False
) -> Iterator[tuple[Served, Visit]]:
    with served(world(folder, brief=brief), voices) as preview, stage.visit(preview) as visit:
        yield preview, visit
