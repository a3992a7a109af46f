"""Memories are found by what they mean where a server for that is named, and by words alone wherever it fails."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.vectors import cosine, packed
from npc_dialogue.models.embeddings import ServedEmbeddings, read_vectors
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.models.server import Server, Unanswered
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Prompt
from tests.support.embeddings import EmbeddingServer, embedding_server, vector
from tests.support.llama import serve
from tests.support.moments import WORLD
from tests.support.tiny_gguf import write_tiny_gguf
from tests.test_memories import say
from tests.test_remembered import FILLING, prompt, turn

Json = Any
LOST = "My uncle's skiff went down by the ford."
ASKED = "Whose boat was it?"


def play(steps: Callable[[Playthrough, EmbeddingServer], Awaitable[None]], *, wait: float = 20.0) -> None:
    """A turn waits long: a busy test machine is not what is tested."""

    async def run() -> None:
        async with embedding_server() as server:
            embeds = ServedEmbeddings(Server(base_url=server.url), "meanings")
            model = ScriptedModel(reply("[neutral] Aye."), context=4096)
            settings = EngineSettings(
                world=WORLD,
                open_store=InMemoryStore,
                ladder=[Rung(model)],
                embeds=embeds,
                embed_after=0.0,
                embed_wait=wait,
            )
            opened = Engine(settings)
            try:
                await steps(await opened.playthrough("x"), server)
            finally:
                await opened.close()

    asyncio.run(asyncio.wait_for(run(), 30))


async def long_talk(playthrough: Playthrough) -> None:
    """What is asked for at its end lies far behind it."""
    await turn(playthrough, LOST)
    for number in range(40):
        await turn(playthrough, f"{FILLING} That is {number}.")


def remembered(made: Prompt) -> str:
    return "".join(part.text for part in made.sections if part.kind == "memories" and part.included)


def test_what_shares_no_word_with_the_line_comes_to_mind_by_its_meaning() -> None:
    async def steps(playthrough: Playthrough, server: EmbeddingServer) -> None:
        await long_talk(playthrough)
        await server.was_asked("Aye.", f"{FILLING} That is 38.")  # what is older was kept before
        assert LOST in remembered(await prompt(playthrough, ASKED))
        server.refuses = 503
        assert LOST not in remembered(await prompt(playthrough, ASKED)), "words alone do not lead there"
        before = len(server.asked)
        server.refuses = 0
        assert LOST not in remembered(await prompt(playthrough, ASKED))
        assert len(server.asked) == before, "a server that failed is left alone for a while"
        assert LOST in remembered(await prompt(playthrough, "What of your uncle's ford?"))

    play(steps)


def test_a_turn_does_not_wait_for_a_server_that_hangs() -> None:
    async def steps(playthrough: Playthrough, server: EmbeddingServer) -> None:
        server.hangs = asyncio.Event()
        await long_talk(playthrough)
        assert LOST in remembered(await prompt(playthrough, "And the skiff?"))
        assert server.asked == []

    play(steps, wait=0.05)


def test_of_texts_that_are_refused_together_each_is_asked_for_alone() -> None:
    async def steps(playthrough: Playthrough, server: EmbeddingServer) -> None:
        server.longest = len(FILLING) + 20
        await turn(playthrough, f"{FILLING} {FILLING}")
        await long_talk(playthrough)
        await server.was_asked("Aye.", f"{FILLING} That is 38.")
        assert [f"{FILLING} {FILLING}"] in server.asked
        assert LOST in remembered(await prompt(playthrough, ASKED))

    play(steps)


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {"data": []},
        {"data": [{"embedding": [1.0]}]},
        {"data": [{"embedding": [1.0]}, {"embedding": [1.0, 2.0]}]},
        {"data": [{"embedding": [1.0]}, {"embedding": ["1"]}]},
        {"data": [{"embedding": [1.0]}, {"embedding": [float("nan")]}]},
        {"data": [{"embedding": [1.0]}, {"embedding": [0.0]}]},
        {"data": [{"embedding": [True]}, {"embedding": [1.0]}]},
        {"data": [{"embedding": [1.0], "index": 0}, {"embedding": [1.0], "index": 0}]},
        {"data": [{"embedding": [1.0] * 5000}, {"embedding": [1.0] * 5000}]},
        {"data": ["x", 3]},
    ],
)
def test_what_is_not_a_vector_for_each_text_is_refused(answer: Json) -> None:
    with pytest.raises(Unanswered):
        read_vectors(answer, 2)


def test_vectors_are_taken_by_their_index() -> None:
    answer = {"data": [{"embedding": [3, 4], "index": 1}, {"embedding": [1.0, 2.0], "index": 0}]}
    assert read_vectors(answer, 2) == [(1.0, 2.0), (3.0, 4.0)]


def test_only_what_the_npc_was_there_for_on_this_branch_is_near_and_a_forgotten_one_is_gone(tmp_path: Path) -> None:
    with contextlib.closing(SqliteStore(tmp_path / "memory.db", wait=0)) as store:
        record = store.open_playthrough("p")
        at = record.head
        for number in range(20):
            at = say(store, record.id, at, f"stone {number}", hearers=("mira",))
        fork = at
        told = say(store, record.id, fork, "a boat", hearers=("tom",))
        here = say(store, record.id, told, "a skiff", hearers=("mira",))
        there = say(store, record.id, fork, "the other skiff", hearers=("mira",))
        while bare := store.vectors.bare(record.id, "m", before=10**9, limit=7):
            texts = [each.node.data["text"][each.part] for each in bare]
            store.vectors.keep("m", [(each.memory, vector(text)) for each, text in zip(bare, texts, strict=True)])

        def nearest(node: int, npc: str, model: str = "m", below: int = 10**9) -> list[int]:
            found = store.vectors.nearest(node, npc, model, vector("boat"), limit=40, below=below)
            return [near.node.id for near in found if near.likeness > 0.5]

        assert nearest(here, "mira") == [here]
        assert nearest(there, "mira") == [there]
        assert nearest(here, "mira", below=store.node(here).depth) == []
        assert nearest(here, "mira", model="another") == []
        assert nearest(here, "tom") == [], "of one memory alone nothing is told"
        store.archive.forget(record.id)
        again = store.open_playthrough("q")
        assert store.vectors.nearest(again.head, "mira", "m", vector("boat"), limit=9, below=10**9) == []


NUMBERS = st.lists(st.floats(-1e6, 1e6).filter(lambda x: abs(x) > 1e-3), min_size=8, max_size=64)


@given(NUMBERS)
def test_a_packed_vector_points_where_it_did(values: list[float]) -> None:
    assert cosine(packed(values), packed(values)) > 0.999
    assert cosine(packed(values), packed([-each for each in values])) < -0.99
    assert cosine(packed(values), packed([*values, 1.0])) == 0


def test_llama_server_makes_vectors(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    write_tiny_gguf(path, context=512)

    async def ask(url: str) -> None:
        embeds = ServedEmbeddings(Server(base_url=f"{url}/v1"), "tiny")
        one, same, other = await embeds.vectors(["the river", "the river", "a debt of nine pounds"], seconds=20)
        assert cosine(packed(one), packed(same)) > 0.999
        assert one != other
        await embeds.aclose()

    with serve(path, context=512, flags=["--embedding", "--pooling", "mean"]) as url:
        asyncio.run(ask(url))
