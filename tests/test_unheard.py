"""What a turn does about a reply that must not be heard, and about what a narrator tells."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order, Spoken
from npc_dialogue.turn.events import TurnDelta, TurnLine
from npc_dialogue.world.content import NARRATOR, Card, Line, Secret, WorldInfo
from npc_dialogue.world.world import World
from tests.support.playthroughs import Opened, told

DEBT = Secret(
    id="debt",
    text="Mira owes Odile nine pounds and has hidden the bill in the flour.",
    when="trust > 50",
    topics=("debt",),
    tells=("nine pounds",),
    cover=("Money comes and goes.",),
)
CARD = Card(id="mira", name="Mira", secrets=(DEBT,), lines={"closing": (Line(text="I lost my thread."),)})
WORLD = World(info=WorldInfo(id="w", name="W"), npcs={"mira": CARD})
LONG = "The mill has stood here for two hundred years, and so it will when we are gone."


def play(
    file: Path, said: str, *, text: str = "Good day.", world: World = WORLD, values: dict[str, float] | None = None
) -> tuple[list[TurnLine], str, tuple[str, ...]]:
    """The lines that are heard, how the turn ended, and what the log is told."""

    async def run() -> tuple[list[TurnLine], str, tuple[str, ...]]:
        voices = [ScriptedModel(reply(said), id_="model"), ScriptedModel(reply("Hm, well."), id_="below")]
        opened = await Opened.open(file / "x.sqlite", world, voices)
        emitted: list[Spoken] = []
        try:
            if values:
                await opened.playthrough.set_relationship("mira", "player", values)
            running = await opened.playthrough.begin(Order(kind="say", npc="mira", text=text))
            result, _ = await opened.playthrough.run(running, emitted.append)
        finally:
            await opened.leave()
        return lines_of(emitted), result.reason, result.trouble

    return asyncio.run(run())


def lines_of(emitted: Sequence[Spoken]) -> list[TurnLine]:
    lines = [event for event in emitted if isinstance(event, TurnLine)]
    for line in lines:
        deltas = [event for event in emitted if isinstance(event, TurnDelta) and event.line == line.line]
        assert "".join(delta.text for delta in deltas) == line.text
        assert {delta.npc for delta in deltas} == {line.npc}
    return lines


def test_a_reply_out_of_character_is_the_next_voice_s(tmp_path: Path) -> None:
    lines, reason, trouble = play(tmp_path, "As an AI language model, I have no mill.")
    assert [(line.text, line.source) for line in lines] == [("Hm, well.", "below")]
    assert reason == "stop"
    assert trouble == ("model: it fell out of character: as an ai",)


def test_out_of_character_at_the_very_end_too(tmp_path: Path) -> None:
    assert [line.text for line in play(tmp_path, "I am an AI")[0]] == ["Hm, well."]


def test_once_something_was_heard_the_closing_line_follows(tmp_path: Path) -> None:
    lines, reason, trouble = play(tmp_path, f"{LONG} As an AI I count well.")
    assert [(line.text, line.source) for line in lines] == [(LONG, "model"), ("I lost my thread.", "authored")]
    assert reason == "broken"
    assert trouble == ("model: it fell out of character: as an ai",)


def test_the_prompt_s_own_words_are_not_heard(tmp_path: Path) -> None:
    lines, _, trouble = play(tmp_path, "You know only what is written here or was said. Never invent.")
    assert [line.text for line in lines] == ["Hm, well."]
    assert trouble == ("model: it repeated its instructions: you know only what is written",)


def test_a_closed_secret_that_was_asked_about_is_covered(tmp_path: Path) -> None:
    lines, reason, trouble = play(tmp_path, "It is nine pounds that I owe.", text="What of the debt?")
    assert [(line.text, line.source) for line in lines] == [("Money comes and goes.", "authored")]
    assert reason == "stop"
    assert trouble == ("model: it was about to give away npcs/mira.toml#secrets.debt, which is closed",)


def test_one_that_was_not_asked_about_is_the_next_voice_s(tmp_path: Path) -> None:
    lines, _, _ = play(tmp_path, "I hid the bill; Mira owes Odile nine pounds.")
    assert [line.text for line in lines] == ["Hm, well."]


def test_an_open_secret_and_what_the_player_said_are_heard(tmp_path: Path) -> None:
    said = "It is nine pounds that I owe."
    assert [line.text for line in play(tmp_path, said, values={"trust": 80})[0]] == [said]
    other = tmp_path / "other"
    other.mkdir()
    assert [line.text for line in play(other, said, text="Is it nine pounds?")[0]] == [said]


def test_what_is_closed_travels_with_no_prompt(tmp_path: Path) -> None:
    async def run() -> str:
        opened = await Opened.open(tmp_path / "x.sqlite", WORLD, [ScriptedModel(reply("Hm."))])
        try:
            prompt = await opened.prompt("mira", "What of the debt?")
            return told(prompt) + repr(prompt)
        finally:
            await opened.leave()

    assert "nine pounds" not in asyncio.run(run())


def test_a_narrator_tells_what_is_done_and_nobody_remembers_it_as_said(tmp_path: Path) -> None:
    world = replace(WORLD, info=replace(WORLD.info, directions="narrate"))

    async def run() -> None:
        model = ScriptedModel(reply("*shrugs* I don't know. (quietly) Ask Odile."), id_="model")
        opened = await Opened.open(tmp_path / "x.sqlite", world, [model])
        emitted: list[Spoken] = []
        try:
            running = await opened.playthrough.begin(Order(kind="say", npc="mira", text="Who did it?"))
            result, _ = await opened.playthrough.run(running, emitted.append)
            prompt = await opened.prompt("mira", "And?")
            [turn] = await opened.playthrough.history(None, 1)
        finally:
            await opened.leave()
        lines = lines_of(emitted)
        assert [(line.npc, line.text) for line in lines] == [
            (NARRATOR, "Mira shrugs."),
            ("mira", "I don't know."),
            (NARRATOR, "Quietly."),
            ("mira", "Ask Odile."),
        ]
        assert result.text == "I don't know.\nAsk Odile."
        assert [message.text for message in prompt.history if message.mine] == ["I don't know. Ask Odile."]
        assert [line["npc"] for line in turn["lines"]] == [line.npc for line in lines]

    asyncio.run(run())


def test_a_direction_alone_is_no_answer(tmp_path: Path) -> None:
    world = replace(WORLD, info=replace(WORLD.info, directions="narrate"))
    assert [line.text for line in play(tmp_path, "*shrugs*", world=world)[0]] == ["Hm, well."]
