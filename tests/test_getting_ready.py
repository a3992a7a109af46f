"""What is done before anybody speaks is done once, and only what is needed."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.store import Store
from npc_dialogue.memory.worker import StoreWorker
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.prompt.prompt import Prompt
from tests.support.turns import PROMPT


def test_the_authored_voice_reads_an_npc_once_for_all_playthroughs() -> None:
    written: list[str] = []

    async def write(npc: str) -> Prompt:
        written.append(npc)
        return replace(PROMPT, npc=npc)

    async def opened(voice: AuthoredVoice, *npcs: str) -> int:
        return await voice.prepare({npc: partial(write, npc) for npc in npcs})

    async def scenario() -> list[int]:
        voice = AuthoredVoice(pause=0)
        at_once = await asyncio.gather(*(opened(voice, "mira", "odile") for _ in range(30)))
        return [*at_once, await opened(voice, "mira", "wendel")]

    assert asyncio.run(scenario()) == [2, *[0] * 29, 1]
    assert written == ["mira", "odile", "wendel"]


def test_what_nobody_waits_for_reaches_the_store_before_what_is_asked_for_later() -> None:
    done: list[str] = []

    async def scenario() -> None:
        def call(name: str) -> None:
            worker.post(lambda _store: done.append(name))

        def ask(store: Store) -> list[str]:
            return done.copy()

        worker = StoreWorker(InMemoryStore)
        call("first")
        call("second")
        asked = worker.start(ask)
        call("third")
        assert await asked == ["first", "second"]
        call("fourth")
        await worker.close()

    asyncio.run(scenario())
    assert done == ["first", "second", "third", "fourth"]
