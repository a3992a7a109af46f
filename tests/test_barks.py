"""Remarks that nobody asked for: the writer's own, a model's, how often, and who they give way to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from npc_dialogue.commands.client import ClientError
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import Gate, ScriptedModel, Step, reply
from npc_dialogue.order import Order, Refusal, Spoken
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.speech.events import Delta, Line, SpeechEvent
from npc_dialogue.speech.silence import Silence
from npc_dialogue.turn.events import TurnLine
from npc_dialogue.world.content import Barks, Card, Place, StateKey, WorldInfo
from npc_dialogue.world.content import Line as Written
from npc_dialogue.world.world import World
from tests.support.playthroughs import played
from tests.support.sidecar import running

BARK = Order(kind="bark", npc="mira")
LINES = (
    Written(text="Forty-one, forty-two."),
    Written(text="Another inch.", when="world.flood", emotion="worried"),
    Written(text="That door.", topics=("the door",)),
)


def world(minutes: int = 0, seconds: float = 0, lines: tuple[Written, ...] = LINES) -> World:
    return World(
        info=WorldInfo(
            id="w",
            name="W",
            state={"flood": StateKey(type="bool", default=False), "time": StateKey(type="int")},
            barks=Barks(minutes=minutes, seconds=seconds),
        ),
        npcs={
            "mira": Card(id="mira", name="Mira", place="mill", lines={"bark": lines}),
            "odile": Card(id="odile", name="Odile", place="mill"),
            "tom": Card(id="tom", name="Tom", place="inn"),
        },
        places={"mill": Place(id="mill", name="the mill"), "inn": Place(id="inn", name="the inn")},
    )


def play(steps: Callable[[Playthrough], Awaitable[None]], *voices: Model, world: World) -> None:
    played(steps, world, *voices, AuthoredVoice())


async def said(playthrough: Playthrough, order: Order = BARK) -> str:
    events: list[Spoken] = []
    result, _ = await playthrough.run(await playthrough.begin(order), events.append)
    assert [event for event in events if isinstance(event, TurnLine)] == list(result.lines)
    return result.text


def test_the_writers_own_come_by_the_situation_and_never_twice_in_a_row() -> None:
    async def steps(playthrough: Playthrough) -> None:
        assert await said(playthrough) == "Forty-one, forty-two."
        assert await said(playthrough) == ""
        await playthrough.patch({"flood": True})
        row = [await said(playthrough) for _ in range(4)]
        assert row == ["Another inch.", "Forty-one, forty-two."] * 2

    play(steps, world=world())


def test_what_it_is_about_finds_the_line_that_is_about_it() -> None:
    async def steps(playthrough: Playthrough) -> None:
        about = Order(kind="bark", npc="mira", about="somebody left the door open")
        assert await said(playthrough, about) == "That door."

    play(steps, world=world())


def test_an_npc_without_a_line_says_nothing_and_the_turn_ends_well() -> None:
    async def steps(playthrough: Playthrough) -> None:
        begun = await playthrough.begin(Order(kind="bark", npc="odile"))
        result, _ = await playthrough.run(begun, lambda _event: None)
        assert (result.lines, result.reason) == ((), "stop")

    play(steps, world=world())


def test_who_stands_by_remembers_it_and_it_is_no_meeting() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await said(playthrough)
        for npc, heard in (("odile", ["Forty-one, forty-two."]), ("tom", [])):
            prompt = await playthrough.inspect(Order(kind="say", npc=npc, text="So?"))
            assert [message.text for message in prompt.history] == heard
        greeting = await playthrough.inspect(Order(kind="greet", npc="mira"))
        assert "again" not in greeting.text(Part.NOW)

    play(steps, world=world())


def test_a_model_is_asked_for_one_short_sentence_with_little_of_the_past() -> None:
    model = ScriptedModel(reply("[neutral] Flour everywhere."))

    async def steps(playthrough: Playthrough) -> None:
        for _ in range(9):
            await said(playthrough, Order(kind="say", npc="mira", text="Hello."))
        assert await said(playthrough, Order(kind="bark", npc="mira", about="the cat")) == "Flour everywhere."
        prompt = model.prompts[-1]
        assert "one short sentence" in prompt.text(Part.NOW)
        assert "It is about this: the cat" in prompt.text(Part.NOW)
        assert prompt.max_tokens <= 60
        assert len(prompt.history) <= 12

    play(steps, model, world=world())


def test_a_model_that_chooses_silence_is_not_heard() -> None:
    async def steps(playthrough: Playthrough) -> None:
        assert await said(playthrough) == ""

    play(steps, ScriptedModel(reply("[neutral] …", chunk=1)), world=world())


def test_what_models_made_of_a_situation_is_said_again_without_asking_and_not_in_another() -> None:
    made = iter(range(99))
    model = ScriptedModel(lambda _prompt: reply(f"[neutral] Sack number {next(made)}."))

    async def steps(playthrough: Playthrough) -> None:
        first = [await said(playthrough) for _ in range(3)]
        again = [await said(playthrough) for _ in range(6)]
        assert len(model.prompts) == 3
        assert set(again) <= set(first)
        assert all(one != other for one, other in zip([first[-1], *again], again, strict=False))
        await said(playthrough, Order(kind="bark", npc="mira", about="the cat"))
        assert len(model.prompts) == 4

    play(steps, model, world=world())


@pytest.mark.parametrize(("minutes", "seconds"), [(0, 600), (30, 0)])
def test_an_npc_rests_between_two_remarks_and_another_does_not(minutes: int, seconds: float) -> None:
    async def steps(playthrough: Playthrough) -> None:
        await playthrough.patch({"time": 100})
        await said(playthrough)
        with pytest.raises(Refusal) as refused:
            await playthrough.begin(BARK)
        assert refused.value.code == "bark.rested"
        await said(playthrough, Order(kind="bark", npc="odile"))
        await playthrough.patch({"time": 130})
        if minutes:
            await said(playthrough)

    play(steps, world=world(minutes, seconds))


def test_a_remark_gives_way_to_the_player_at_once_and_does_not_come_in_between() -> None:
    gate = Gate(asyncio.Event())

    def script(_prompt: Prompt) -> list[Step]:
        return [gate, *reply("[neutral] Too late.")] if not model.prompts[1:] else reply("[neutral] Yes?")

    model = ScriptedModel(script)

    async def go() -> None:
        async with asyncio.timeout(20), running([model], world=world()) as sidecar:
            client = await sidecar.client()
            bark = client.stream("bark", npc="mira")
            assert (await anext(bark))["type"] == "turn.start"
            say = client.stream("say", npc="mira", text="Hello.")
            assert (await anext(say))["type"] == "turn.start"
            with pytest.raises(ClientError) as refused:
                _ = [message async for message in client.stream("bark", npc="mira")]
            assert refused.value.code == "bark.rested"
            assert [message async for message in bark][-1]["reason"] == "cancelled"
            assert [message async for message in say][-1]["text"] == "Yes?"
            await client.close()

    asyncio.run(go())


def test_a_remark_in_between_neither_is_undone_alone_nor_ends_the_time_to_correct_a_turn() -> None:
    async def steps(playthrough: Playthrough) -> None:
        begun = await playthrough.begin(Order(kind="say", npc="mira", text="Hello."))
        await playthrough.run(begun, lambda _event: None)
        await said(playthrough, Order(kind="bark", npc="odile"))
        assert await playthrough.heard(begun, 0, 4)
        undone = await playthrough.undo()
        assert undone.turn == begun.id
        with pytest.raises(Refusal, match="no turn"):
            await playthrough.undo()

    play(steps, ScriptedModel(reply("[neutral] The river is low.")), world=world())


@pytest.mark.parametrize("text", ["…", "...", "— …"])
def test_silence_is_kept_back_and_words_after_it_are_not(text: str) -> None:
    quiet: list[SpeechEvent] = [Delta(0, text, ""), Line(0, text, "", "neutral", 0.5)]
    spoken: list[SpeechEvent] = [Delta(0, text, ""), Delta(0, " Well."), Line(0, f"{text} Well.", "", "neutral", 0.5)]
    silence = Silence()
    assert list(silence.without(quiet)) == []
    assert silence.kept
    assert list(Silence().without(spoken)) == spoken
