"""The model that a card names is asked first where the ladder has it, and opens nothing that the game has not."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from npc_dialogue.authoring.checking import hints
from npc_dialogue.authoring.desk import Desk
from npc_dialogue.authoring.folder import WorldFolder
from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.catalogue import catalogue
from npc_dialogue.models.choose import ModelChoice
from npc_dialogue.models.ladder import Rung, preferring
from npc_dialogue.models.port import Bound
from npc_dialogue.models.render.rendered import Rendered
from npc_dialogue.models.routes import route_of
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.world.content import Card, WorldInfo
from npc_dialogue.world.files import load_world
from npc_dialogue.world.world import World
from tests.support.worlds import CARD, WORLD, written


class Listed(ScriptedModel):
    """A model of the catalogue that is called something else where it runs."""

    def __init__(self, row: str) -> None:
        super().__init__(reply(f"As {row} has it."), id_=f"server:{row}")
        self.row = row

    def rendered(self, prompt: Prompt) -> Rendered:
        """As a server would get it."""
        return Rendered(text=self.row)

    def bound(self, prompt: Prompt) -> Bound:
        """What tells this model from the others."""
        return Bound(prompt_tokens=len(self.row), reply_tokens=0, dollars=0.0)


def heard(card: Card, order: Order | None = None) -> str:
    """By whom the card's character speaks on a ladder of M2-her, MythoMax and the authored voice."""

    async def talk() -> str:
        ladder = [
            Rung(Listed("m2-her")),
            Rung(Listed("mythomax-13b")),
            Rung(ScriptedModel(reply("Hm."), id_="authored")),
        ]
        world = World(info=WorldInfo(id="w", name="W"), npcs={card.id: card})
        engine = Engine(EngineSettings(world=world, open_store=InMemoryStore, ladder=ladder))
        try:
            playthrough: Playthrough = await engine.playthrough("p")
            running = await playthrough.begin(order or Order(kind="say", npc=card.id, text="Well?"))
            result, _ = await playthrough.run(running, lambda _: None)
            assert not result.fallback
            return result.sources[0]
        finally:
            await engine.close()

    return asyncio.run(talk())


@pytest.mark.parametrize(
    ("model", "source"),
    [
        (None, "server:m2-her"),
        ("m2-her", "server:m2-her"),
        ("mythomax-13b", "server:mythomax-13b"),
        ("unslopnemo-12b", "server:m2-her"),
        ("", "server:m2-her"),
    ],
)
def test_a_character_speaks_through_the_model_of_its_card(model: str | None, source: str) -> None:
    assert heard(Card(id="mira", name="Mira", model=model)) == source


def test_what_a_request_names_comes_before_what_the_card_names() -> None:
    order = Order(kind="say", npc="mira", text="Well?", model="server:m2-her")
    assert heard(Card(id="mira", name="Mira", model="mythomax-13b"), order) == "server:m2-her"


def test_the_others_stay_below_in_their_order() -> None:
    ladder = [Rung(Listed(row)) for row in ("m2-her", "mythomax-13b", "m2-her", "minimax-m1")]
    ladder.append(Rung(ScriptedModel(reply("Hm."), id_="authored")))
    asked = preferring(ladder, "mythomax-13b")
    assert asked == [ladder[1], ladder[0], ladder[2], ladder[3], ladder[4]]
    assert preferring(ladder, "minimax-m2") is ladder


def test_every_way_to_a_model_of_the_catalogue_knows_its_row() -> None:
    environment = {"OPENROUTER_API_KEY": "k", "MINIMAX_API_KEY": "k"}
    known = set()
    for row in catalogue().models:
        for offer in row.offers:
            if offer.provider in ("openrouter", "minimax"):
                choice = ModelChoice.of(f"{offer.provider}:{offer.id}", None, None, environment)
                assert route_of(choice).row == row.id
                known.add(row.id)
        if row.template:
            choice = ModelChoice.of(f"raw:{row.id}:some-name", "http://127.0.0.1:8080/v1", None, {})
            assert route_of(choice).row == row.id
    assert known == {row.id for row in catalogue().models}
    assert route_of(ModelChoice.of("my-own", "http://127.0.0.1:8080/v1", None, {})).row == ""


def test_a_model_that_is_in_no_catalogue_is_told(tmp_path: Path) -> None:
    folder = written(tmp_path, {"world.toml": WORLD, "npcs/mira.toml": f'{CARD}model = "mythomax13b"\n'})
    (hint,) = [each for each in hints(folder, load_world(folder)) if each.key == "model"]
    assert hint.file == "npcs/mira.toml"
    assert hint.hint == "Did you mean 'mythomax-13b'?"
    (folder / "npcs/mira.toml").write_text(f'{CARD}model = ""\n', encoding="utf-8")
    assert [each.found for each in hints(folder, load_world(folder)) if each.key == "model"] == ["''"]


def test_a_writer_is_shown_what_that_model_gets_and_takes(tmp_path: Path) -> None:
    async def scenario() -> None:
        folder = written(tmp_path, {"world.toml": WORLD, "npcs/mira.toml": f'{CARD}model = "mythomax-13b"\n'})
        ladder = [Rung(Listed("m2-her")), Rung(Listed("mythomax-13b")), Rung(AuthoredVoice())]
        engine = Engine(EngineSettings(world=load_world(folder), open_store=InMemoryStore, ladder=ladder))
        try:
            desk, playthrough = Desk(engine, WorldFolder(folder, writable=False)), await engine.playthrough("p")
            order = Order(kind="say", npc="mira", text="Well?")
            running = await playthrough.begin(order)
            await playthrough.run(running, lambda _: None)
            shown = await desk.prompt(playthrough, running.id, None)
            assert shown["prompt"]["sent"]["text"] == "mythomax-13b"
            taken = await desk.estimate(playthrough, order, world=None, relationship=None)
            assert taken["tokens"]["prompt"] == len("mythomax-13b")
        finally:
            await engine.close()

    asyncio.run(scenario())
