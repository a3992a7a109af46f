"""Whatever the model's server does and however often the game is lost: each turn ends once, in time, in character."""

from __future__ import annotations

import asyncio
import random
import re
import statistics
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.models.authored.choice import NONVERBAL
from npc_dialogue.models.authored.tables.en.lines import LINES as LINES_OF_ANYBODY
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.dialects.chat import CHAT
from npc_dialogue.models.health import Health
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.render.alternating import alternating
from npc_dialogue.models.route import Route
from npc_dialogue.models.served import ServedModel
from npc_dialogue.models.server import Server
from npc_dialogue.models.watch import Patience
from npc_dialogue.text.events import Failure
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import SILENCE
from npc_dialogue.world.content import OWN, Fact, Lore, Secret
from npc_dialogue.world.files import load_world
from tests.support.chaos import ECHO, WAYS, Chaos, Way, chaos
from tests.support.chaos_game import Asked, Game, Message
from tests.support.sidecar import RIVERBEND, Running, running

Json = Any
SEED = 20_26
PROCESSES, PLAYTHROUGHS, ROUNDS = 2, 100, 5
AT_ONCE = 8
"""Playthroughs of a process that are played beside each other."""
WORLD = load_world(RIVERBEND)
TURNS = PROCESSES * PLAYTHROUGHS * ROUNDS * len(WORLD.npcs)
DEADLINES = Deadlines(first_line=0.4, total=1.0, margin=0.1)
SLACK = 4.0
"""Seconds beyond the deadline that a turn may have to wait for the processor; half of them end without any of it."""
PATIENT = Patience()
BRISK = Patience(connect=0.15, first=0.2, between=0.15, total=0.7, after=0.1)
MODELS = (*("patient",) * 9, *("brisk",) * 6, None, "closed", "deaf", *("authored",) * 2)
SAID_BY_OTHERS = {"somebody else's lines", "a thought without end", "code", "template tokens"}
LINES = (*("Hello.", "Thank you.", "Good night, then.") * 3, "How is the mill?")


class Tireless(Health):
    """Forgets each failure at once, so that the server is asked in every turn."""

    def failed(self, failure: Failure, now: float) -> bool:
        """See `Health`."""
        news = Health.failed(self, failure, now)
        self.failures, self.until = 0, 0.0
        return news


def model(name: str, url: str, patience: Patience = PATIENT) -> ServedModel:
    server = Server(base_url=url, patience=patience)
    return ServedModel(Route(id=name, server=server, dialect=CHAT, model="m", form=alternating))


def ladder(upstream: Chaos) -> list[Rung]:
    served = [
        model("patient", upstream.url),
        model("brisk", upstream.url, BRISK),
        model("closed", upstream.closed_url),
        model("deaf", upstream.deaf_url, BRISK),
    ]
    return [*(Rung(voice, health=Tireless()) for voice in served), Rung(AuthoredVoice())]


@cache
def written_for(npc: str) -> frozenset[str]:
    """Every sentence that this NPC's writer has given it to say, and those that anybody may say."""
    card = WORLD.npcs[npc]
    texts = [line.text for lines in card.lines.values() for line in lines]
    texts += [cover for secret in card.secrets for cover in secret.cover]
    for owner in (*WORLD.npcs.values(), None):
        known: list[Fact | Secret | Lore] = (
            [*WORLD.lore.values()] if owner is None else [*owner.knowledge, *owner.secrets]
        )
        for each in known:
            texts += each.said.get(npc, each.said.get(OWN, ()) if owner is card else ())
    addresses = [address.use for address in card.voice.address]
    anybody = [line for lines in LINES_OF_ANYBODY.values() for line in lines]
    texts += [line.format(address=address, name=card.name) for line in anybody for address in addresses]
    spoken = [NONVERBAL, *(re.sub(r"\{\{ *(?:speaker|player)\.name *\}\}", "Jory", text) for text in texts)]
    return frozenset(sentence for text in spoken for sentence in split_sentences(text))


@dataclass(slots=True)
class Figures:
    """Of one process."""

    turns: int
    given_up: int
    aborts: int
    resumes: int
    slowest: float
    by_models: Counter[str]
    """Ways in which something of the model was heard."""
    answered: Counter[str]


def check_turn(turn: Asked, way: Way) -> None:
    """What holds of every turn that somebody waited for."""
    *streamed, end = turn.messages
    assert [message["type"] for message in turn.messages].count("turn.start") == 1
    assert end["type"] == "turn.end", end
    assert [message["seq"] for message in streamed] == list(range(len(streamed)))
    assert end["reason"] != "cancelled"
    assert end["timing"]["total"] / 1000 < DEADLINES.total + SLACK
    assert turn.interrupted or turn.ended - turn.sent < DEADLINES.total + SLACK
    assert end["text"] == "".join(line["before"] + line["text"] for line in turn.lines) != ""
    assert all(0 <= counted < 2**53 for counted in end["usage"].values())
    for line in turn.lines:
        deltas = [message["text"] for message in streamed if message["type"] == "turn.delta"]
        assert line["text"] in "".join(deltas)
        if line["source"] == "authored":
            late = line["text"] == SILENCE and end["timing"]["total"] / 1000 >= DEADLINES.total
            assert late or set(split_sentences(line["text"])) <= written_for(turn.npc), line["text"]
    of_model = "".join(line["before"] + line["text"] for line in turn.lines if line["source"] != "authored")
    assert way.heard(turn.number).startswith(of_model.removesuffix("…").rstrip(" .,")), (way.name, of_model)


def check_history(asked: Sequence[Asked], history: Sequence[Message], mark: str) -> None:
    """The playthrough remembers each turn once, as it was told."""
    remembered = {turn["turn"]: turn for turn in history}
    assert len(remembered) == len(history)
    waited_for = {turn.turn: turn for turn in asked if not turn.lost}
    assert not waited_for.keys() - remembered.keys(), [waited_for[id_] for id_ in waited_for.keys() - remembered.keys()]
    assert len(remembered) - len(waited_for) <= sum(turn.lost for turn in asked)
    for id_, turn in waited_for.items():
        kept = remembered[id_]
        assert (kept["npc"], kept["text"], kept["reason"]) == (turn.npc, turn.text, turn.end["reason"])
        assert "".join(line["before"] + line["text"] for line in kept["lines"]) == turn.end["text"]
    assert mark == history[-1]["mark"]


async def play(sidecar: Running, playthrough: int) -> tuple[list[Asked], Game]:
    """Five NPCs are talked to beside each other, again and again; in every other round the game is lost."""
    chance = random.Random(f"{SEED}:{playthrough}")
    game = Game(sidecar, f"p{playthrough}")
    await game.connect()
    asked: list[Asked] = []
    for round_ in range(ROUNDS):
        first = (playthrough * ROUNDS + round_) * len(WORLD.npcs)
        turns = [
            Asked(first + place, npc, chance.choice(LINES), chance.choice(MODELS))
            for place, npc in enumerate(WORLD.npcs)
        ]
        asked += turns
        await game.talk(turns, chance=chance if (playthrough + round_) % 2 else None)
    mark, before = (await game.ask("save"))["mark"], ""
    history: list[Message] = []
    while mark != before:  # a turn of a client that did not come back may end between two questions
        before = mark
        history = (await game.ask("history", **{"from": 0, "limit": 500}))["turns"]
        mark = (await game.ask("save"))["mark"]
    check_history(asked, history, mark)
    await game.leave()
    assert game.strays == []
    return asked, game


async def soak(process: int) -> Figures:
    before = sockets()
    numbers = iter(range(process * PLAYTHROUGHS, (process + 1) * PLAYTHROUGHS))
    asked: list[Asked] = []
    games: list[Game] = []

    async def player(sidecar: Running, numbers: Iterator[int]) -> None:
        for number in numbers:
            turns, game = await play(sidecar, number)
            asked.extend(turns)
            games.append(game)

    async with chaos(SEED) as upstream, running(ladder(upstream), world=WORLD, deadlines=DEADLINES) as sidecar:
        await meet_all(sidecar)
        await asyncio.gather(*(player(sidecar, numbers) for _ in range(AT_ONCE)))
        await sidecar.engine.close()
        async with asyncio.timeout(5):
            await upstream.left_by_all()
    assert sockets() == before
    waited_for = [turn for turn in asked if not turn.lost]
    heard: Counter[str] = Counter()
    for turn in waited_for:
        way = upstream.way(turn.number)
        check_turn(turn, way)
        heard[way.name] += any(line["source"] != "authored" for line in turn.lines)
    took = [turn.ended - turn.sent for turn in waited_for if not turn.interrupted]
    assert statistics.median(took) < DEADLINES.total
    alone, silent = seconds(waited_for, "authored"), seconds(waited_for, "patient", upstream.silent)
    assert statistics.median(alone) < statistics.median(silent), "who needs no server waits for nobody's"
    return Figures(
        turns=len(asked),
        given_up=len(asked) - len(waited_for),
        aborts=sum(game.aborts for game in games),
        resumes=sum(game.resumes for game in games),
        slowest=max(took),
        by_models=heard,
        answered=upstream.answered,
    )


def seconds(turns: Sequence[Asked], model: str, numbers: Callable[[int], bool] = lambda _: True) -> list[float]:
    """What turns with this model took."""
    return [
        turn.ended - turn.sent
        for turn in turns
        if turn.model == model and not turn.interrupted and numbers(turn.number)
    ]


async def meet_all(sidecar: Running) -> None:
    """The authored voice reads each card once, which takes a while; chaos comes later."""
    game = Game(sidecar, "before")
    await game.connect()
    for number, npc in enumerate(WORLD.npcs):
        await game.talk([Asked(number, npc, "Hello.", "authored")])
    await game.leave()


def sockets() -> int:
    """That this process has open."""
    open_ = Path("/proc/self/fd").iterdir()
    return sum(descriptor.is_socket() for descriptor in open_)


def soak_in_process(process: int) -> Figures:
    return asyncio.run(soak(process))


def test_every_turn_ends_once_in_time_and_in_character() -> None:
    """Half of the turns in each of two processes, since a turn's own work takes most of the time."""
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        figures = list(pool.map(soak_in_process, range(PROCESSES)))
    assert len({way.name for way in WAYS}) == len(WAYS) >= 24
    assert sum(each.turns for each in figures) == TURNS == 5_000
    assert sum(each.aborts for each in figures) == 500
    assert all(each.resumes > each.aborts / 2 for each in figures)
    answered = sum((each.answered for each in figures), Counter())
    assert answered.keys() == {way.name for way in WAYS}
    heard = sum((each.by_models for each in figures), Counter())
    assert all(heard[way.name] for way in WAYS if way.whole)


def number_of(name: str, upstream: Chaos) -> int:
    """The request that is answered in this way."""
    return next(number for number in range(len(WAYS)) if upstream.way(number).name == name)


def test_a_server_that_fails_is_left_alone_and_taken_back_when_it_asked_for_that() -> None:
    async def scenario() -> None:
        async with chaos(SEED) as upstream:
            first, second = (Rung(model(name, upstream.url)) for name in ("first", "second"))
            async with running(
                [first, second, AuthoredVoice()], deadlines=Deadlines(first_line=30, total=60)
            ) as sidecar:
                game = Game(sidecar, "p")
                await game.connect()

                async def source(name: str, rung: Rung) -> str:
                    turn = Asked(number_of(name, upstream), "mira", "Hello.", rung.voice.id)
                    await game.talk([turn])
                    source: str = turn.end["sources"][0]
                    return source

                for _ in range(5):
                    assert await source("500", first) == "authored"
                assert upstream.answered["500"] == 3
                assert first.state(asyncio.get_running_loop().time()) == "resting"

                assert await source("429 Retry-After 1", second) == "authored"
                assert await source("good", second) == "authored"
                assert upstream.answered["good"] == 0
                rested = asyncio.Event()
                asyncio.get_running_loop().call_at(second.health.until, rested.set)
                await rested.wait()
                assert await source("good", second) == "second"
                assert (second.health.failures, second.health.why) == (0, "")
                await game.leave()
                await sidecar.engine.close()
                await upstream.left_by_all()

    asyncio.run(scenario())


@pytest.mark.parametrize("way", [*(way for way in WAYS if way.name in SAID_BY_OTHERS), ECHO], ids=lambda way: way.name)
def test_words_that_are_not_the_npcs_leave_the_turn_to_the_authored_voice(way: Way) -> None:
    async def scenario() -> Message:
        async with (
            chaos(only=way) as upstream,
            running([model("first", upstream.url), AuthoredVoice()], world=WORLD) as sidecar,
        ):
            game = Game(sidecar, "p")
            await game.connect()
            turn = Asked(1, "mira", "Hello.", "first")
            await game.talk([turn])
            await game.leave()
            await sidecar.engine.close()
            await upstream.left_by_all()
            return turn.end

    end = asyncio.run(scenario())
    assert end["sources"] == ["authored"]
    assert set(split_sentences(end["text"])) <= written_for("mira")
