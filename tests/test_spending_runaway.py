"""A game that runs away: ten thousand turns against caps, through the real engine, counted by who sends the bill."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from datetime import date, timedelta

import pytest

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.caps import Cap, Caps
from npc_dialogue.models.clock import SetClock
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, Step, reply
from npc_dialogue.order import Order
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, Text, Usage
from npc_dialogue.world.content import WorldInfo
from npc_dialogue.world.world import World
from tests.support.spending import PaidVoice

TURNS = 10_000
DAYS = 4
AT_ONCE = 20
"""Playthroughs; each takes back every turn, and gets nothing back."""
NPCS = ("mira", "nell", "odile", "tobias")
WORLD = World(info=WorldInfo(id="hamlet", name="Hamlet")).define(
    npcs=[{"id": npc, "name": npc.title(), "core": "You farm."} for npc in NPCS]
)
TOKENS_IN, TOKENS_OUT = 900, 300
CAPS = Caps(
    turn=Cap.of(tokens=1500),
    npc=Cap.of(tokens=150_000),
    playthrough=Cap.of(tokens=60_000),
    day=Cap.of(tokens=400_000, dollars=0.35),
    turns_at_once=8,
)


class Provider:
    """Bills by its own books, and says so or not."""

    def __init__(self, clock: SetClock) -> None:
        self.clock = clock
        self.days: Counter[date] = Counter()
        self.dollars: Counter[date] = Counter()
        """In nano-dollars."""
        self.npcs: Counter[tuple[str, date]] = Counter()
        self.playthroughs: Counter[str] = Counter()
        self.running = self.most_at_once = 0

    def answer(self, prompt: Prompt) -> list[Step]:
        """Mostly well; else it breaks, says nothing of what it took, or lies, and always bills as much as it can."""
        chance = random.Random(prompt.seed)
        well = prompt.seed % 10 > 4
        took = (chance.randint(1, TOKENS_IN), chance.randint(0, TOKENS_OUT)) if well else (TOKENS_IN, TOKENS_OUT)
        nanos = sum(took) * 1000
        self.days[self.clock.day] += sum(took)
        self.dollars[self.clock.day] += nanos
        self.npcs[prompt.npc, self.clock.day] += sum(took)
        self.playthroughs[prompt.frame] += sum(took)
        told = Usage(*took, cost=nanos / 1e9)
        words = reply("[warm] The barley came in.", chunk=40)
        match prompt.seed % 10:
            case 0:
                return [Usage(1, 0, cost=0.0), Failure("model.failed", "broke", retryable=True)]
            case 1:
                return [
                    Text("It was a long winter here, longer than any. And the "),
                    Failure("model.failed", "broke", retryable=True),
                ]
            case 2:
                return words
            case 3:
                return [Usage(-took[0], 0, cost=-1.0), *words]
            case 4:
                return [Usage(0, 0, cost=0.0), *words[:-1]]  # counts of a stream that was cut off
            case _:
                return [*words[:-1], told, *words[-1:]]


@pytest.mark.parametrize("ambient", [False, True])
def test_ten_thousand_turns_do_not_pass_a_cap_by_a_token(ambient: bool) -> None:
    turns = TURNS if not ambient else TURNS // 10

    async def play() -> None:
        clock, store = SetClock(date(2026, 11, 21)), InMemoryStore()
        provider = Provider(clock)
        voice = PaidVoice(provider.answer, bound=(TOKENS_IN, TOKENS_OUT, 0.0012))
        rung, last = Rung(voice), Rung(ScriptedModel(reply("Hm."), id_="last"))
        settings = EngineSettings(world=WORLD, open_store=lambda: store, ladder=(rung, last), caps=CAPS, clock=clock)
        engine = Engine(settings)
        told: list[str] = []
        engine.start(lambda code, text: told.append(f"{code}: {text}"))
        sources: Counter[str] = Counter()

        async def speak(number: int) -> None:
            rung.health.answered()  # a game that runs away does not let it rest
            playthrough = await engine.playthrough(f"p{number % AT_ONCE}")
            speaker = NPCS[(number + 1) % len(NPCS)] if ambient else "player"
            order = Order(kind="say", npc=NPCS[number % len(NPCS)], speaker=speaker, text=f"Turn {number}?")
            running = await playthrough.begin(order)
            if number % 50 == 7:
                running.cancel()
            result, _ = await playthrough.run(running, lambda _event: None)
            await playthrough.undo()
            sources.update(result.sources)

        for first in range(0, turns, AT_ONCE):
            if first and first % (turns // DAYS) == 0:
                clock.day += timedelta(days=1)
            await asyncio.gather(*(speak(number) for number in range(first, first + AT_ONCE)))
        spent = engine.status(await engine.playthrough("p0"))["spending"]
        tallies = store.ledger.tallies()
        await engine.close()

        share = 0.8 if ambient else 1
        assert max(provider.days.values()) <= 400_000 * share
        assert max(provider.dollars.values()) <= 350_000_000 * share
        assert max(provider.npcs.values()) <= 150_000 * share
        assert max(provider.playthroughs.values()) <= 60_000 * share
        assert sum(provider.days.values()) > 0.9 * sum(tally.amount.tokens for tally in tallies)
        assert sources["paid"] > 100
        assert sources["last"] > turns / 2 or ambient
        assert spent["set_aside"]["calls"] == 0
        assert spent["today"]["dollars"] <= 0.35 * share
        assert spent["today"]["tokens_in"] + spent["today"]["tokens_out"] >= provider.days[clock.day]
        assert len(told) == len(set(told))
        if not ambient:
            for budget in ("2026-11-21", "2026-11-22", "the playthrough p"):
                assert any(line.startswith(f"budget.spent: The budget of {budget}") for line in told)

    asyncio.run(play())
