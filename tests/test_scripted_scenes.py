"""Scripted scenes: what they had somebody say is remembered on its branch, and nobody talks freely meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from npc_dialogue.commands.client import ClientError
from npc_dialogue.models.scripted import Gate, ScriptedModel, reply
from npc_dialogue.order import Order, Refusal
from npc_dialogue.prompt.prompt import Part
from npc_dialogue.text.events import Text
from tests.support.moments import WORLD
from tests.support.playthroughs import Opened, told
from tests.support.sidecar import running

SAY = Order(kind="say", npc="mira", text="Hello.")


def play(tmp_path: Path, *steps: Callable[[Opened], Awaitable[None]], model: ScriptedModel | None = None) -> None:
    """Each step in a process of its own on one file."""

    async def go() -> None:
        for step in steps:
            opened = await Opened.open(tmp_path / "memory.db", WORLD, [model or ScriptedModel(reply("[neutral] Aye."))])
            try:
                await step(opened)
            finally:
                await opened.leave()

    asyncio.run(go())


async def heard(opened: Opened, npc: str) -> list[tuple[str, str]]:
    """The conversation that stands in an NPC's prompt."""
    return [(message.speaker, message.text) for message in (await opened.prompt(npc)).history]


def test_who_said_it_and_who_heard_it_remember_also_after_a_restart(tmp_path: Path) -> None:
    async def tell(opened: Opened) -> None:
        await opened.playthrough.told("mira", "The mill is sold.", ["odile", "player"])
        await opened.playthrough.told("player", "To whom?", ["mira"])

    async def look(opened: Opened) -> None:
        assert await heard(opened, "mira") == [("mira", "The mill is sold."), ("player", "To whom?")]
        assert await heard(opened, "odile") == [("mira", "The mill is sold.")]
        assert await heard(opened, "tom") == []

    play(tmp_path, tell, look, look)


def test_without_hearers_named_all_within_hearing_have_it(tmp_path: Path) -> None:
    async def tell(opened: Opened) -> None:
        await opened.playthrough.told("mira", "The mill is sold.", None)
        assert await heard(opened, "odile") == [("mira", "The mill is sold.")]
        assert await heard(opened, "anna") == []

    play(tmp_path, tell)


def test_load_takes_a_scripted_line_back_and_the_newer_mark_brings_it_again(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        playthrough = opened.playthrough
        before, _ = await playthrough.save()
        await playthrough.told("mira", "The mill is sold.", [])
        after, _ = await playthrough.save()
        await playthrough.load(before)
        assert await heard(opened, "mira") == []
        await playthrough.load(after)
        assert await heard(opened, "mira") == [("mira", "The mill is sold.")]

    play(tmp_path, steps)


@pytest.mark.parametrize(("hears", "again"), [(["player"], True), (["odile"], False)])
def test_who_spoke_to_the_player_in_a_scene_has_met_him(tmp_path: Path, hears: list[str], again: bool) -> None:
    async def steps(opened: Opened) -> None:
        await opened.playthrough.told("mira", "Good day to you.", hears)
        greeting = await opened.playthrough.inspect(Order(kind="greet", npc="mira"))
        assert ("comes up to you again" in greeting.text(Part.NOW)) is again

    play(tmp_path, steps)


def test_a_scripted_line_of_long_ago_comes_to_mind(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        await opened.playthrough.told("odile", "My grandmother was born in Kestrelbeck.", ["mira"])
        for number in range(40):
            await opened.playthrough.told("odile", f"The weather, for the {number}th time. " * 12, ["mira"])
        prompt = await opened.prompt("mira", "Have you heard of Kestrelbeck?")
        assert "Kestrelbeck" not in " ".join(message.text for message in prompt.history)
        assert any("Kestrelbeck" in part.text for part in prompt.sections if part.kind == "memories" and part.included)

    play(tmp_path, steps)


def test_words_of_a_scene_that_are_none_are_refused(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        with pytest.raises(Refusal, match="words"):
            await opened.playthrough.told("mira", " ", [])
        with pytest.raises(Refusal, match="no NPC 'nobody'"):
            await opened.playthrough.told("mira", "Hm.", ["nobody"])

    play(tmp_path, steps)


def test_nobody_talks_freely_with_those_on_the_stage(tmp_path: Path) -> None:
    async def begin(opened: Opened) -> None:
        await opened.playthrough.scene("begin", ["mira", "tom"])

    async def meanwhile(opened: Opened) -> None:  # the sidecar was started anew
        playthrough = opened.playthrough
        for order in (
            SAY,
            Order(kind="greet", npc="tom"),
            Order(kind="say", npc="odile", speaker="mira", text="Psst!"),
        ):
            with pytest.raises(Refusal) as refused:
                await playthrough.begin(order)
            assert refused.value.code == "scene.running"
        await opened.turn(Order(kind="say", npc="odile", text="Hello."))
        await playthrough.scene("end", ["mira"])
        await opened.turn(SAY)
        with pytest.raises(Refusal, match="Old Tom Barrow"):
            await playthrough.begin(Order(kind="greet", npc="tom"))
        await playthrough.scene("end", [])
        await opened.turn(Order(kind="greet", npc="tom"))

    play(tmp_path, begin, meanwhile)


def test_a_load_to_before_it_ends_a_scene(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        before, _ = await opened.playthrough.save()
        await opened.playthrough.scene("begin", ["mira"])
        during, _ = await opened.playthrough.save()
        await opened.playthrough.load(before)
        await opened.turn(SAY)
        await opened.playthrough.load(during)
        with pytest.raises(Refusal, match="scripted scene"):
            await opened.playthrough.begin(SAY)

    play(tmp_path, steps)


def test_a_scene_that_begins_ends_the_talk_with_its_npcs_and_no_other() -> None:
    async def go() -> None:
        gate = Gate(asyncio.Event())
        model = ScriptedModel(
            [
                Text("[neutral] The river is low this year, lower than anybody here remembers, and so "),
                gate,
                *reply("mind the stones."),
            ]
        )
        async with asyncio.timeout(20), running([model], world=WORLD) as sidecar:
            client = await sidecar.client()
            mira = client.stream("say", npc="mira", text="Hello.")
            tom = client.stream("say", npc="tom", text="Hello.")
            for talk in (mira, tom):
                while (await anext(talk))["type"] != "turn.delta":
                    pass
            await client.ask("scene", state="begin", npcs=["mira"])
            ended = [message async for message in mira][-1]
            assert ended["reason"] == "cancelled"
            with pytest.raises(ClientError) as refused:
                _ = [message async for message in client.stream("say", npc="mira", text="And now?")]
            assert refused.value.code == "scene.running"
            gate.opened.set()
            assert [message async for message in tom][-1]["reason"] == "stop"
            await client.close()

    asyncio.run(go())


def lore_of(opened: Opened, who: str) -> list[tuple[str, str, str]]:
    """What somebody has learned: the fact, from whom, and how."""
    learned = opened.playthrough.moment.learned.by(who)
    return [(source, each.from_, each.how) for source, each in learned.items()]


DEBT = "npcs/mira.toml#secrets.debt"


@pytest.mark.parametrize(
    ("hears", "odile", "tom"),
    [
        (["odile"], [(DEBT, "mira", "told")], []),
        (["odile", "tom"], [(DEBT, "mira", "told")], [(DEBT, "mira", "told")]),
        (None, [(DEBT, "mira", "overheard")], []),  # all within hearing; Tom is at the inn
        ([], [], []),
    ],
)
def test_what_a_scripted_line_gives_away_its_hearers_know(
    tmp_path: Path, hears: list[str] | None, odile: list[object], tom: list[object]
) -> None:
    async def tell(opened: Opened) -> None:
        await opened.playthrough.told("mira", "I owe her nine pounds, and I will pay.", hears)
        assert (lore_of(opened, "odile"), lore_of(opened, "tom")) == (odile, tom)

    async def look(opened: Opened) -> None:
        assert (lore_of(opened, "odile"), lore_of(opened, "tom")) == (odile, tom)
        assert ("She owes Odile nine pounds." in told(await opened.prompt("odile"))) is bool(odile)

    play(tmp_path, tell, look)


def test_a_scripted_line_tells_only_what_its_speaker_has_and_the_player_what_he_was_told(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        await opened.playthrough.told("anna", "Nine pounds, I heard.", ["odile"])
        await opened.playthrough.told("player", "Nine pounds!", ["tom"])
        assert (lore_of(opened, "odile"), lore_of(opened, "tom")) == ([], [])
        before, _ = await opened.playthrough.save()
        await opened.playthrough.told("mira", "Nine pounds.", ["anna", "player"])
        assert [lore_of(opened, who) for who in ("anna", "player")] == [[(DEBT, "mira", "told")]] * 2
        await opened.playthrough.told("anna", "It is nine pounds.", ["tom"])
        assert lore_of(opened, "tom") == [(DEBT, "anna", "told")]
        await opened.playthrough.load(before)
        assert (lore_of(opened, "anna"), lore_of(opened, "tom")) == ([], [])

    play(tmp_path, steps)
