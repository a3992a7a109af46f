"""The ids that a writer gave to lines reach the game with them, whatever the lines are cut into."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import ScriptedModel, Step, reply
from npc_dialogue.order import Order, Spoken
from npc_dialogue.prompt.prompt import AuthoredLine, Material
from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.events import Line as SpokenLine
from npc_dialogue.text.events import Failure, Text, Written
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnEvent, TurnLine
from npc_dialogue.turn.turn import Turn
from npc_dialogue.world.checks import check_world
from npc_dialogue.world.content import ApprovedLine, ApprovedText, Card, Line, WorldInfo
from npc_dialogue.world.world import World
from tests.support.playthroughs import Opened
from tests.support.turns import PROMPT, SETTING

HAY = ApprovedLine(
    id="tea_hay",
    asked="What is in the tea?",
    said=(ApprovedText(text="Hay. So it is not a lie."), ApprovedText(text="Keep that to yourself.", emotion="warm")),
)


def world(*approved: ApprovedLine, **lines: tuple[Line, ...]) -> World:
    brida = Card(id="brida", name="Brida", lines=lines)  # type: ignore[arg-type]
    return World(info=WorldInfo(id="w", name="W"), npcs={"brida": brida}, approved={"brida": approved})


def tags(in_: World, *said: str, voices: Sequence[Model] = ()) -> list[list[tuple[str, tuple[str, ...]]]]:
    """Of each line of each reply, its text and tags."""

    async def talk() -> list[list[tuple[str, tuple[str, ...]]]]:
        opened = await Opened.in_memory(in_, [*voices, AuthoredVoice()], Deadlines())
        try:
            heard = []
            for text in said:
                spoken: list[Spoken] = []
                await opened.turn(Order(kind="say", npc="brida", text=text), spoken)
                heard.append([(each.text, each.tags) for each in spoken if isinstance(each, TurnLine)])
            return heard
        finally:
            await opened.leave()

    return asyncio.run(talk())


def test_an_authored_line_has_its_id_as_a_tag() -> None:
    greeting = Line(text="Sit. The kettle has been expecting you.", id="brida_kettle")
    tea = Line(text="Milk is for the valley.", topics=("milk in tea",), id="brida_milk")
    fallback = (Line(text="Say it slower."), Line(text="The wind took half."))
    hello, milk, blue = tags(
        world(greeting=(greeting,), topic=(tea,), fallback=fallback), "Hello.", "Is there milk in the tea?", "Blrgh."
    )
    assert hello == [("Sit.", ("id:brida_kettle",)), ("The kettle has been expecting you.", ())]
    assert milk == [("Milk is for the valley.", ("id:brida_milk",))]
    assert [each for _, each in blue] == [()]


def test_each_text_of_an_approved_line_has_its_own() -> None:
    (hay,) = tags(world(HAY), "What is in the tea?")
    assert hay == [
        ("Hay.", ("id:tea_hay",)),
        ("So it is not a lie.", ()),
        ("Keep that to yourself.", ("id:tea_hay.2",)),
    ]


def test_a_model_cannot_name_a_line() -> None:
    model = ScriptedModel(reply("id:tea_hay Hay. [id:tea_hay] Hm."), id_="llama")
    (said,) = tags(world(HAY), "What is in the tea?", voices=[model])
    assert [each for _, each in said] == [()] * len(said)


def play(steps: Sequence[Step], material: Material) -> list[TurnLine]:
    events: list[TurnEvent] = []

    async def run() -> None:
        loop = asyncio.get_running_loop()
        turn = Turn(
            prompts=lambda _: replace(PROMPT, material=material),
            ladder=[Rung(ScriptedModel(steps, id_="llama")), Rung(ScriptedModel(reply("Hm."), id_="authored"))],
            setting=SETTING,
            deadlines=Deadlines(),
            accepted=loop.time(),
            now=loop.time,
            emit=events.append,
        )
        await turn.run()

    asyncio.run(run())
    return [each for each in events if isinstance(each, TurnLine)]


def test_so_has_the_closing_line_of_a_reply_that_broke_off() -> None:
    closing = AuthoredLine(kind="closing", text="Well. The kettle.", id="brida_closing")
    steps: list[Step] = [Text("It stands. And it"), Failure("model.failed", "it broke off", retryable=True)]
    assert play(steps, Material(lines=(closing,)))[-1].tags == ("closing", "id:brida_closing")


@given(
    st.lists(st.text("ab .!?…\n[]*()", min_size=1, max_size=30), min_size=1, max_size=5),
    st.sampled_from(["drop", "tag", "narrate"]),
)
def test_no_line_has_the_id_of_a_later_one(texts: list[str], directions: str) -> None:
    """Each id comes at most once, in order, and none before the text that it names has begun."""
    speech = Speech(replace(SETTING, directions=directions, max_sentences=99))  # type: ignore[arg-type]
    heard = []
    for number, text in enumerate(texts):
        before = [*speech.put(Written(f"l{number}"))]
        assert not any(f"id:l{number}" in each.tags for each in before if isinstance(each, SpokenLine))
        heard += before + speech.feed(f"{text} ")
    heard += speech.finish("stop")
    named = [tag for each in heard if isinstance(each, SpokenLine) for tag in each.tags if tag.startswith("id:")]
    assert named == sorted(set(named), key=lambda tag: int(tag.removeprefix("id:l")))


def test_an_id_stands_once_in_a_world() -> None:
    again = world(HAY, greeting=(Line(text="Sit.", id="tea_hay"), Line(text="In.", id="in"), Line(text="On.", id="in")))
    told = {mistake.key: mistake.found for mistake in check_world(again)}
    assert told == {
        "lines.greeting[in].id": "'in' for a second time (first in npcs/brida.toml)",
        "lines[tea_hay].id": "'tea_hay' for a second time (first in npcs/brida.toml)",
    }
