"""How much of each prompt a real llama-server had read before: our order of the prompt against two naive ones.

    LLAMA_SERVER=$(python scripts/engines.py path llama-server) \\
        python -m benchmarks.cache [MODEL.gguf] [--turns N] [--context TOKENS]

The player talks with Mira of the sample world while time passes, both walk about and her trust grows past its
thresholds. Each order plays the same turns on a server of its own. Without a model a tiny random one is made:
it talks nonsense, but its server counts like any other.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import tempfile
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.dialects.chat import CHAT
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.local.llama_child import LlamaChild, LlamaSettings
from npc_dialogue.models.local.take import LLAMA_SERVER_EXTRA
from npc_dialogue.models.render.alternating import alternating
from npc_dialogue.models.render.rendered import Form, Rendered
from npc_dialogue.models.route import Route
from npc_dialogue.models.served import ServedModel
from npc_dialogue.models.server import Server
from npc_dialogue.models.watch import LOCAL_PATIENCE
from npc_dialogue.order import Order
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.text.events import StreamEvent, Usage
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.world.files import load_world
from tests.support.tiny_gguf import write_tiny_gguf

ROOT = Path(__file__).resolve().parents[1]
Json = Any
NPC = "mira"
SAYINGS = (
    "Good morning. Do you have a moment?",
    "How is the river today?",
    "What does the mill grind at this time of the year?",
    "I am here to find a place for the bridge.",
    "What do you think of that?",
    "Who was here when the old one went?",
    "Tell me about the ferryman.",
    "And the smith?",
    "Is it far to the landing?",
    "I will think about what you said.",
)
PLACES = ("mill", "landing", "green", "inn")
DAY = ("morning", "day", "evening", "night")


def _transcript(prompt: Prompt) -> str:
    return "\n".join(f"{said.name}: {said.text}" for said in prompt.history)


def _rewritten(prompt: Prompt, *parts: str) -> Rendered:
    """All in one system message, then the player's line."""
    whole = "\n\n".join(part for part in parts if part)
    return Rendered(messages=({"role": "system", "content": whole}, {"role": "user", "content": prompt.line or "…"}))


def situation_before_talk(prompt: Prompt) -> Rendered:
    """Who she is, what is true just now, what was said."""
    return _rewritten(prompt, prompt.text(Part.SYSTEM), prompt.text(Part.NOW), _transcript(prompt))


def situation_first(prompt: Prompt) -> Rendered:
    """What is true just now, who she is, what was said."""
    return _rewritten(prompt, prompt.text(Part.NOW), prompt.text(Part.SYSTEM), _transcript(prompt))


ORDERS: tuple[tuple[str, Form], ...] = (
    ("ours", alternating),
    ("one message, situation before the talk", situation_before_talk),
    ("one message, situation first", situation_first),
)


class Counted:
    """Implements the `Model` port; keeps what each reply took."""

    def __init__(self, model: ServedModel) -> None:
        self._model = model
        self.usage: list[Usage] = []

    @property
    def id(self) -> str:
        return self._model.id

    @property
    def context(self) -> int:
        return self._model.context

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The whole reply before its first word: the counts come last, and a turn may stop listening before."""
        events = [event async for event in self._model.stream(prompt)]
        self.usage += [event for event in events if isinstance(event, Usage)][-1:]
        for event in events:
            yield event

    async def aclose(self) -> None:
        await self._model.aclose()


def world_at(turn: int) -> dict[str, Json]:
    """What the game tells before a turn: a quarter of an hour passes with each, and every fifth they walk on."""
    place = PLACES[turn // 5 % len(PLACES)]
    return {
        "time": 7 * 60 + 15 * turn,
        "daytime": DAY[min(turn // 10, 3)],
        "where": {"player": place, NPC: place},
    }


async def play(settings: LlamaSettings, form: Form, *, turns: int, context: int) -> list[Usage]:
    child = LlamaChild(settings)
    child.start(lambda _code, _text: None)
    serving = await child.answering()
    if serving is None:
        raise SystemExit(child.trouble)
    route = Route(
        id=settings.id,
        server=Server(base_url=serving.base_url, key=child.key, patience=LOCAL_PATIENCE),
        dialect=CHAT,
        model=settings.id,
        form=form,
        context=context,
        extra=LLAMA_SERVER_EXTRA,
    )
    model = Counted(ServedModel(route))
    engine = Engine(
        EngineSettings(
            world=load_world(ROOT / "samples" / "riverbend"),
            open_store=InMemoryStore,
            ladder=[Rung(model), Rung(AuthoredVoice())],
            deadlines=Deadlines(first_line=300, total=600),
        )
    )
    try:
        playthrough = await engine.playthrough("benchmark")
        for turn in range(turns):
            await playthrough.adjust_relationship(NPC, "player", {"trust": 2}, "")
            order = Order(
                kind="say", npc=NPC, text=SAYINGS[turn % len(SAYINGS)], patch=world_at(turn), seed=turn, max_tokens=60
            )
            result, _ = await playthrough.run(await playthrough.begin(order), lambda _event: None)
            if result.trouble:
                raise SystemExit(result.trouble[0])
    finally:
        await engine.close()
        await child.aclose()
    return model.usage


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", nargs="?", type=Path, help="a GGUF file; left out: a tiny random model")
    parser.add_argument("--turns", type=int, default=30)
    parser.add_argument("--context", type=int, default=4096, help="tokens that a prompt is cut for")
    chosen = parser.parse_args()
    room = 4 * chosen.context  # the tiny model's tokens are short, and estimates are estimates
    with tempfile.TemporaryDirectory() as folder:
        model = chosen.model
        if model is None:
            model = Path(folder) / "tiny.gguf"
            write_tiny_gguf(model, context=room)
        settings = LlamaSettings.of(model, os.environ, context=room, slots=1)
        print(f"{settings.id}, {chosen.turns} turns, prompts cut for {chosen.context} tokens\n")
        print("| order of the prompt | prompt tokens | reused | read anew a turn, median | most, after the first |")
        print("|---|---|---|---|---|")
        for name, form in ORDERS:
            usage = asyncio.run(play(settings, form, turns=chosen.turns, context=chosen.context))
            prompts = [one.prompt_tokens or 0 for one in usage]
            anew = [(one.prompt_tokens or 0) - (one.cached_tokens or 0) for one in usage]
            share = 1 - sum(anew) / sum(prompts)
            print(
                f"| {name} | {sum(prompts):,} | {share:.0%} | {statistics.median(anew):,.0f} | {max(anew[1:]):,} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
