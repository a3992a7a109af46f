"""A model proposes to change how its NPC stands to the speaker; the game's word is what counts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.commands.client import ClientError, WireClient
from npc_dialogue.commands.play import Talk
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order, ProposedChange, Refusal, Spoken
from npc_dialogue.prompt.estimate import estimate_tokens
from npc_dialogue.prompt.prompt import Part
from npc_dialogue.world.content import Card, Proposals, StateKey, WorldInfo
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.world import World
from tests.support.moments import WORLD as SMALL
from tests.support.moments import prompt, sections
from tests.support.playthroughs import Opened, told
from tests.support.sidecar import Running, running

Json = Any
INFO = WorldInfo(
    id="w",
    name="W",
    state={"time": StateKey(type="int", default=0)},
    proposals=Proposals(axes=("trust", "respect"), turn=5, day=8),
)
WORLD = World(info=INFO, npcs={"mira": Card(id="mira", name="Mira"), "tom": Card(id="tom", name="Tom")})
SAY = Order(kind="say", npc="mira", text="I kept my word.")
MARKED = "[neutral] [trust +9: kept his word] Good. [respect -1.5: boasts of it] And now? [fear +2: no] Go."


def play(steps: Callable[[Opened], Awaitable[None]], file: Path, text: str = MARKED, world: World = WORLD) -> None:
    async def run() -> None:
        opened = await Opened.open(file / "x.sqlite", world, [ScriptedModel(reply(text))])
        try:
            await steps(opened)
        finally:
            await opened.leave()

    asyncio.run(run())


async def proposals(opened: Opened) -> list[ProposedChange]:
    emitted: list[Spoken] = []
    await opened.turn(SAY, emitted)
    return [each for each in emitted if isinstance(each, ProposedChange)]


def trust(opened: Opened) -> float:
    return opened.playthrough.moment.relationships.edge("mira", "player").values["trust"]


def test_what_is_proposed_is_within_the_limits_and_changes_nothing(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        first, second = await proposals(opened)
        assert (first.change, first.source, first.target, first.by) == ("c1", "mira", "player", {"trust": 5})
        assert (second.by, second.reason) == ({"respect": -1.5}, "boasts of it")
        assert trust(opened) == 0
        (turn,) = await opened.playthrough.history(None, 1)
        assert [each["change"] for each in turn["proposed"]] == ["c1", "c2"]
        assert "trust" not in turn["lines"][0]["text"]

    play(steps, tmp_path)


def test_the_game_accepts_refuses_or_makes_something_else_of_it(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        play = opened.playthrough
        await play.patch({"time": 60})
        await proposals(opened)
        edge = await play.answer_change("t3", "c1", accepted=True, by={"trust": 2})
        assert (edge.values["trust"], edge.reasons[-1].turn) == (2, "t3")
        edge = await play.answer_change("t3", "c2", accepted=False, by=None)
        assert edge.values["respect"] == 0
        for change in ("c1", "c2", "c3"):
            with pytest.raises(Refusal, match="waits for an answer"):
                await play.answer_change("t3", change, accepted=True, by=None)
        await play.patch({"time": 60 + 3 * 1440})
        assert "Because: kept his word (3 days ago)." in (await opened.prompt("mira")).text(Part.SYSTEM)
        assert play.explain("mira", "player")["reasons"] == [
            {"time": 60, "by": {"trust": 2}, "text": "kept his word", "turn": "t3"}
        ]

    play(steps, tmp_path)


def test_what_the_game_makes_of_it_is_checked_and_can_be_sent_again(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        await proposals(opened)
        with pytest.raises(Refusal, match="trst"):
            await opened.playthrough.answer_change("t2", "c1", accepted=True, by={"trst": 1})
        await opened.playthrough.answer_change("t2", "c1", accepted=True, by=None)
        assert trust(opened) == 5

    play(steps, tmp_path)


def test_what_was_asked_before_a_new_start_can_be_answered_after_it(tmp_path: Path) -> None:
    async def first(opened: Opened) -> None:
        await proposals(opened)
        await opened.playthrough.answer_change("t2", "c2", accepted=False, by=None)
        await proposals(opened)
        await opened.playthrough.answer_change("t3", "c1", accepted=True, by={"trust": 1})

    async def second(opened: Opened) -> None:
        for turn, change in (("t2", "c2"), ("t3", "c1"), ("t2", "c9")):
            with pytest.raises(Refusal, match="waits for an answer"):
                await opened.playthrough.answer_change(turn, change, accepted=True, by=None)
        edge = await opened.playthrough.answer_change("t2", "c1", accepted=True, by=None)
        assert (edge.values["trust"], edge.reasons[-1].text) == (6, "kept his word")
        await opened.playthrough.answer_change("t3", "c2", accepted=True, by=None)

    play(first, tmp_path)
    play(second, tmp_path)


def test_a_day_has_a_limit_and_the_next_one_another(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        given = []
        for time in (0, 10, 20, 1440):
            await opened.playthrough.patch({"time": time})
            running = await opened.playthrough.begin(SAY)
            await opened.playthrough.run(running, lambda _event: None)
            given.append([each.by["trust"] for each in running.proposed if "trust" in each.by])
            if given[-1]:
                await opened.playthrough.answer_change(running.id, "c1", accepted=True, by=None)
        assert given == [[5], [3], [], [5]]

    play(steps, tmp_path)


def test_undo_takes_it_back_and_tells_of_it_and_a_load_forgets_what_was_asked(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        play = opened.playthrough
        await play.adjust_relationship("mira", "player", {"trust": 1}, "before")
        mark, _ = await play.save()
        await proposals(opened)
        await play.answer_change("t3", "c1", accepted=True, by=None)
        await play.set_relationship("tom", "mira", {"fear": 3})
        undone = await play.undo()
        assert trust(opened) == 1
        assert undone.relationships == [
            {"from": "tom", "to": "mira", "values": {"fear": 3}},
            {
                "from": "mira",
                "to": "player",
                "by": {"trust": 5},
                "reason": "kept his word",
                "turn": "t3",
                "change": "c1",
            },
        ]
        (first, _) = await proposals(opened)
        await play.load(mark)
        with pytest.raises(Refusal):
            await play.answer_change("t6", first.change, accepted=True, by=None)

    play(steps, tmp_path)


def test_a_world_that_wants_none_is_asked_for_none(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        assert await proposals(opened) == []
        assert "[trust" not in told(await opened.prompt("mira"))

    play(steps, tmp_path, world=replace(WORLD, info=replace(INFO, proposals=Proposals())))


def test_the_form_is_taught_in_few_words(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        made = await opened.prompt("mira", "Hello.")
        (taught,) = [each for each in made.sections if each.sources == ("world.toml#proposals",)]
        assert "[trust +2: kept a promise]: trust, respect, up to 5" in taught.text
        assert taught.part is Part.NOW
        assert estimate_tokens(taught.text) <= 60

    play(steps, tmp_path)


def test_reasons_stay_within_the_standing_s_room() -> None:
    (made,) = sections(prompt(), "standing")
    assert "Because" not in made.text
    relationships = prompt_relationships(40)
    (made,) = sections(prompt(relationships=relationships), "standing")
    assert made.tokens <= 100
    assert "Because: reason 39" in made.text


def prompt_relationships(count: int) -> Relationships:
    found = Relationships.initial(SMALL)
    for number in range(count):
        words = f"reason {number} that is told at some length, as games do"
        found = found.adjust("mira", "player", {"trust": 1}, words, world=SMALL, time=None)
    return found


# over the wire


def test_the_terminal_takes_what_is_proposed(capsys: pytest.CaptureFixture[str]) -> None:
    async def test(client: WireClient) -> None:
        talk = Talk(client, {"mira": {"name": "Mira", "role": ""}}, "mira", paced=False)
        await talk.hear("say", npc="mira", text="Hello.")
        inspected = await client.ask("inspect", npc="mira")
        assert inspected["relationship"]["values"]["trust"] == 5

    wire(test)
    assert "  (trust +5: kept his word)\n  (respect -1.5: boasts of it)\n" in capsys.readouterr().out


def wire(test: Callable[[WireClient], Awaitable[None]]) -> None:
    async def run() -> None:
        async with asyncio.timeout(20), running([ScriptedModel(reply(MARKED))], world=WORLD) as sidecar:
            client = await _greeted(sidecar)
            await test(client)
            await client.close()

    asyncio.run(run())


async def _greeted(sidecar: Running) -> WireClient:
    return await sidecar.client()


def test_the_wire_carries_the_proposal_and_the_answer() -> None:
    async def test(client: WireClient) -> None:
        messages = [message async for message in client.stream("say", npc="mira", text="Hello.")]
        assert [message["seq"] for message in messages[:-1]] == list(range(len(messages) - 1))
        first, _ = [message for message in messages if message["type"] == "turn.relationship"]
        assert first["by"] == {"trust": 5}
        assert (first["from"], first["to"], first["reason"]) == ("mira", "player", "kept his word")
        turn = messages[0]["turn"]
        answered = await client.ask("relationship.result", turn=turn, change=first["change"], accepted=True)
        assert answered["values"]["trust"] == 5
        inspected = await client.ask("inspect", npc="mira")
        assert inspected["relationship"]["reasons"][0]["turn"] == turn
        undone = await client.ask("undo")
        assert [each["change"] for each in undone["relationships"]] == ["c1"]
        with pytest.raises(ClientError) as refused:
            await client.ask("relationship.result", turn=turn, change="c2", accepted=True)
        assert refused.value.code == "relationship.unknown"

    wire(test)
