"""What was learned of how models count tokens is there again after a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, Step, reply
from npc_dialogue.order import Order
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Finish, Text, Usage
from npc_dialogue.text.measure import Measure
from tests.support.moments import WORLD


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made: Store = InMemoryStore() if request.param == "memory" else SqliteStore(tmp_path / "data.db")
    yield made
    made.close()


def test_the_latest_of_each_model_and_language_is_kept(store: Store) -> None:
    assert store.measures.all() == []
    store.measures.keep(Measure("m", "en", 1.1, (1.1, 1.08)))
    store.measures.keep(Measure("m", "de", 1.3))
    store.measures.keep(Measure("m", "en", 1.2))
    assert store.measures.all() == [Measure("m", "de", 1.3), Measure("m", "en", 1.2)]


def test_a_model_is_cut_shorter_prompts_after_a_restart(tmp_path: Path) -> None:
    def counting(prompt: Prompt) -> list[Step]:
        said = reply(f"The weather is {len(prompt.history)}.")[:-1]
        tokens = Usage(prompt_tokens=int(prompt.tokens * 1.5), completion_tokens=5)
        return [*said, Text(""), tokens, Finish("stop")]

    async def play(turns: int) -> list[int]:
        model = ScriptedModel(counting, id_="m")
        settings = EngineSettings(
            world=WORLD,
            open_store=lambda: SqliteStore(tmp_path / "data.db"),
            ladder=[Rung(model), Rung(AuthoredVoice())],
        )
        engine = Engine(settings)
        engine.start(lambda _code, _text: None)
        playthrough = await engine.playthrough("p")
        for turn in range(turns):
            running = await playthrough.begin(Order(kind="say", npc="mira", text=f"And what of {turn}?"))
            await playthrough.run(running, lambda _event: None)
        assert engine.status(playthrough)["ladder"][0]["tokens"] == {"en": 1.5}
        await engine.close()
        return [prompt.context for prompt in model.prompts]

    assert asyncio.run(play(4)) == [4096, 4096, 2730, 2730]
    assert asyncio.run(play(1)) == [2730]
