"""Several voices in one turn: who speaks next, what each knows, and what each remembers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from npc_dialogue.commands.client import ClientError
from npc_dialogue.floor import Said, next_speaker
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import Gate, ScriptedModel, Step, reply
from npc_dialogue.order import Order, Refusal
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.text.events import Text
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.world.content import Card, Fact, Line, Place, Secret, WorldInfo
from npc_dialogue.world.world import World
from tests.support.playthroughs import played
from tests.support.sidecar import running

FLOOD = Fact(
    id="flood",
    text="The river rose.",
    said={"*": ("The river rose past the wheel.",)},
    topics=("the flood", "the river"),
)
WORLD = World(
    info=WorldInfo(id="w", name="W"),
    npcs={
        "mira": Card(
            id="mira",
            name="Mira",
            place="mill",
            knowledge=(FLOOD,),
            secrets=(Secret(id="debt", text="She owes nine pounds.", when="trust > 90", tells=("nine pounds",)),),
        ),
        "odile": Card(
            id="odile",
            name="Odile",
            place="mill",
            lines={"topic": (Line(text="Floods sell soup.", topics=("the flood", "high water")),)},
        ),
        "tom": Card(id="tom", name="Tom", place="mill"),
        "anna": Card(id="anna", name="Anna", place="inn"),
    },
    places={"mill": Place(id="mill", name="the mill"), "inn": Place(id="inn", name="the inn")},
)
TALK = Order(kind="converse", npc="mira", company=("mira", "odile", "tom"), about="the flood", lines=6)
NAMES = {"mira": "Mira", "odile": "Odile", "tom": "Tom"}
NOTHING: dict[str, frozenset[str]] = {npc: frozenset() for npc in NAMES}


def follows(
    *said: tuple[str, str], passed: tuple[str, ...] = (), company: tuple[str, ...] = tuple(NAMES)
) -> str | None:
    return next_speaker(company, [Said(*each) for each in said], names=NAMES, interests=NOTHING, passed=passed)


def test_whoever_is_called_by_name_answers() -> None:
    assert follows(("mira", "What do you say, Tom?")) == "tom"
    assert follows(("mira", "Mira speaks of herself.")) == "odile"


def test_whoever_was_silent_for_longest_speaks_where_nobody_is_called() -> None:
    assert follows(("odile", "Hm."), ("mira", "Hm.")) == "tom"


def test_two_do_not_talk_to_each_other_alone_where_a_third_is_there() -> None:
    alone = ("mira", "Odile?"), ("odile", "Mira?"), ("mira", "Odile?")
    assert follows(*alone) == "tom"
    assert follows(*alone, company=("mira", "odile")) == "odile"


def test_who_has_nothing_to_say_is_not_asked_again_and_at_last_nobody_is() -> None:
    assert follows(("mira", "Hm."), passed=("odile",)) == "tom"
    assert follows(("mira", "Hm."), passed=("odile", "tom")) is None


def test_whoever_has_to_do_with_it_begins() -> None:
    interests = {**NOTHING, "tom": frozenset({"flood"})}
    assert next_speaker(tuple(NAMES), [], names=NAMES, interests=interests, about="the flood") == "tom"


def play(steps: Callable[[Playthrough], Awaitable[None]], *voices: Model, world: World = WORLD) -> None:
    played(steps, world, *voices, AuthoredVoice())


async def talked(playthrough: Playthrough, order: Order = TALK) -> TurnResult:
    result, _ = await playthrough.run(await playthrough.begin(order), lambda _event: None)
    return result


def test_without_a_model_they_say_what_was_written_for_them_each_once_and_end() -> None:
    async def steps(playthrough: Playthrough) -> None:
        result = await talked(playthrough)
        assert sorted((line.npc, line.text) for line in result.lines) == [
            ("mira", "The river rose past the wheel."),
            ("odile", "Floods sell soup."),
        ]
        assert result.reason == "stop"

    play(steps)


def test_each_speaks_from_its_own_prompt_and_has_heard_the_lines_before() -> None:
    words = iter(["Tom, have you seen it?", "I have.", "Soup sells.", "…", "…"])
    model = ScriptedModel(lambda _prompt: reply(f"[neutral] {next(words)}"))

    async def steps(playthrough: Playthrough) -> None:
        result = await talked(playthrough)
        assert [(line.npc, line.line, line.before) for line in result.lines] == [
            ("mira", 0, ""),
            ("tom", 1, "\n"),
            ("odile", 2, "\n"),
        ]
        first, second, third, *_ = model.prompts
        assert (first.npc, first.line) == ("mira", "")
        assert "You talk with Odile and Tom. Say the first words." in first.text(Part.NOW)
        assert (second.npc, second.speaker, second.line) == ("tom", "mira", "Tom, have you seen it?")
        assert [message.text for message in third.history] == ["Tom, have you seen it?"]
        assert third.line == "I have."
        assert "The river rose" in first.text(Part.SYSTEM)
        assert "The river rose" not in second.text(Part.SYSTEM) + third.text(Part.SYSTEM)

    play(steps, model)


def test_those_present_remember_each_line_and_nobody_else_does() -> None:
    words = iter(["Tom, have you seen it?", "I have.", "…", "…", "…"])
    model = ScriptedModel(
        lambda prompt: reply(f"[neutral] {next(words)}") if prompt.occasion == "converse" else reply("Aye.")
    )

    async def steps(playthrough: Playthrough) -> None:
        await talked(playthrough)
        for npc, heard in (
            ("odile", [("mira", "Tom, have you seen it?"), ("tom", "I have.")]),
            ("mira", [("mira", "Tom, have you seen it?"), ("tom", "I have.")]),
            ("anna", []),
        ):
            prompt = await playthrough.inspect(Order(kind="say", npc=npc, text="So?"))
            assert [(message.speaker, message.text) for message in prompt.history] == heard
        await playthrough.undo()
        prompt = await playthrough.inspect(Order(kind="say", npc="odile", text="So?"))
        assert prompt.history == ()

    play(steps, model)


def test_a_conversation_is_no_longer_than_it_was_asked_for() -> None:
    counts = iter(range(99))
    model = ScriptedModel(lambda _prompt: reply(f"[neutral] Word number {next(counts)}."))

    async def steps(playthrough: Playthrough) -> None:
        result = await talked(playthrough, replace(TALK, lines=4))
        assert len(result.lines) == 4
        assert all(one.npc != other.npc for one, other in zip(result.lines, result.lines[1:], strict=False))
        assert {line.npc for line in result.lines} == {"mira", "odile", "tom"}

    play(steps, model)


def test_talk_gives_way_to_the_player_and_what_was_heard_of_it_is_remembered() -> None:
    gate = Gate(asyncio.Event())

    def script(prompt: Prompt) -> list[Step]:
        if prompt.occasion == "say":
            return reply("[neutral] Yes?")
        return reply("[neutral] The water is high.") if not prompt.line else [gate, *reply("Never heard.")]

    model = ScriptedModel(script)

    async def go() -> None:
        async with asyncio.timeout(20), running([model], world=WORLD) as sidecar:
            client = await sidecar.client()
            talk = client.stream("converse", npcs=["mira", "odile", "tom"], about="the flood")
            while (await anext(talk))["type"] != "turn.line":
                pass
            said = [message async for message in client.stream("say", npc="odile", text="Hello.")]
            assert said[-1]["text"] == "Yes?"
            ended = [message async for message in talk][-1]
            assert (ended["reason"], ended["text"]) == ("cancelled", "The water is high.")
            assert [message.text for message in model.prompts[-1].history] == ["The water is high."]
            for npcs in (["mira", "mira"], ["mira", "nobody"]):
                with pytest.raises(ClientError):
                    _ = [message async for message in client.stream("converse", npcs=npcs)]
            await client.close()

    asyncio.run(go())


def test_what_one_gives_away_the_others_have_overheard_or_were_told() -> None:
    opened = replace(
        WORLD.npcs["mira"].secrets[0], when="true", said={"*": ("I owe nine pounds.",)}, topics=("the flood",)
    )
    card = replace(WORLD.npcs["mira"], knowledge=(), secrets=(opened,))
    world = World(info=WORLD.info, npcs={**WORLD.npcs, "mira": card}, places=WORLD.places)

    async def steps(playthrough: Playthrough) -> None:
        assert "nine pounds" in (await talked(playthrough)).text
        learned = playthrough.moment.learned
        assert [bool(learned.by(npc)) for npc in ("odile", "tom", "anna")] == [True, True, False]

    play(steps, world=world)


def test_nobody_on_the_stage_of_a_scripted_scene_joins() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await playthrough.scene("begin", ["tom"])
        with pytest.raises(Refusal, match="Tom plays in a scripted scene"):
            await playthrough.begin(TALK)

    play(steps)


def test_a_whisper_is_heard_by_the_one_it_is_said_to_alone() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await talked(playthrough, Order(kind="say", npc="mira", text="Keep the key.", hears=()))
        for npc, heard in (("mira", ["Keep the key.", "Aye."]), ("odile", []), ("tom", [])):
            prompt = await playthrough.inspect(Order(kind="say", npc=npc, text="So?"))
            assert [message.text for message in prompt.history] == heard

    play(steps, ScriptedModel(reply("[neutral] Aye.")))


def test_whoever_was_cut_off_speaks_first_when_they_go_on() -> None:
    gate = Gate(asyncio.Event())

    def script(prompt: Prompt) -> list[Step]:
        if prompt.occasion == "say" or gate.opened.is_set() or prompt.npc != "odile":
            return reply(f"[neutral] {prompt.npc} speaks.")
        return [Text("[neutral] The water is so high this year that nobody here can remember "), gate, *reply("it.")]

    async def steps(playthrough: Playthrough) -> None:
        talk = await playthrough.begin(replace(TALK, hears=("player",)))
        seen = asyncio.Event()
        running = asyncio.create_task(
            playthrough.run(talk, lambda event: seen.set() if getattr(event, "npc", "") == "odile" else None)
        )
        await seen.wait()
        await talked(playthrough, Order(kind="say", npc="tom", text="Excuse me."))
        result, _ = await running
        assert (result.reason, result.lines[-1].npc) == ("cancelled", "odile")
        gate.opened.set()
        assert (await talked(playthrough, replace(TALK, about="the mill"))).lines[0].npc == "odile"

    play(steps, ScriptedModel(script))


def test_each_carries_on_the_mood_that_the_talk_has_put_it_in() -> None:
    words = iter(["[angry] No!", "[sad] Oh.", "[neutral] Well.", "…", "…", "…"])

    async def steps(playthrough: Playthrough) -> None:
        await talked(playthrough)
        first, second, third, *_ = model.prompts
        moods = {npc: playthrough.moment.mood_of(npc, WORLD) for npc in NAMES}
        assert moods == {first.npc: "angry", second.npc: "sad", third.npc: "neutral"}
        before, _ = await playthrough.save()
        await playthrough.undo()
        assert {playthrough.moment.mood_of(npc, WORLD) for npc in NAMES} == {"neutral"}
        await playthrough.load(before)
        assert playthrough.moment.mood_of(first.npc, WORLD) == "angry"

    model = ScriptedModel(lambda _prompt: reply(next(words)))
    play(steps, model)
