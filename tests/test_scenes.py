"""Scenes that move: beats, what is said when one is due, what the narrator tells between, and what a branch keeps."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order, Spoken
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnDelta, TurnLine
from npc_dialogue.world.content import (
    Beat,
    BeatLine,
    Card,
    Cue,
    Line,
    LineKind,
    Narration,
    Place,
    Scene,
    StateKey,
    WorldInfo,
)
from npc_dialogue.world.world import World
from tests.support.playthroughs import Opened, told

SCENE = Scene(
    id="price",
    npcs=("mira", "odile", "tom"),
    when="not world.flood",
    patience=2,
    beats=(
        Beat(
            id="named",
            goal={"odile": "somebody says what the chain costs", "*": "let Odile speak of the chain"},
            nudge={"odile": "say what it costs"},
            done_said=("two pence",),
            done_by=("odile",),
            lines=(BeatLine(npc="odile", text="It is two pence a link, {{ player.name }}.", emotion="happy"),),
        ),
        Beat(id="paid", goal={"*": "the player pays"}, done_when="world.paid"),
        Beat(id="over", done_after=2),
    ),
    narration=(
        Narration(text="The lamp is lit."),
        Narration(text="Odile wipes the bar.", after="named"),
        Narration(text="Nobody sees this.", after="paid", when="world.flood"),
    ),
)
FLAG = StateKey(type="bool", default=False)


def world_with(*scenes: Scene) -> World:
    lines: dict[LineKind, tuple[Line, ...]] = {"fallback": (Line(text="Hm."),)}
    return World(
        info=WorldInfo(id="w", name="W", state={"flood": FLAG, "paid": FLAG}),
        npcs={
            npc: Card(id=npc, name=name, place="mill", lines=lines)
            for npc, name in (("mira", "Mira"), ("odile", "Odile"), ("tom", "Tom"), ("anna", "Anna"))
        },
        places={"mill": Place(id="mill", name="the mill")},
        scenes={scene.id: scene for scene in scenes},
    )


WORLD = world_with(SCENE)


def saying(*words: str) -> ScriptedModel:
    """One after another, whoever is asked."""
    left: Iterator[str] = iter(words)
    return ScriptedModel(lambda _prompt: reply(f"[neutral] {next(left)}"))


def play(steps: Callable[[Opened], Awaitable[None]], *voices: Model, world: World = WORLD) -> None:
    async def go() -> None:
        opened = await Opened.in_memory(world, [*voices, AuthoredVoice()], Deadlines())
        try:
            async with asyncio.timeout(20):
                await steps(opened)
        finally:
            await opened.leave()

    asyncio.run(go())


async def say(opened: Opened, npc: str, text: str = "Well?") -> list[TurnLine]:
    """The lines of a turn, which are what the deltas promised."""
    heard: list[Spoken] = []
    await opened.turn(Order(kind="say", npc=npc, text=text), heard)
    return lines_of(heard)


def lines_of(heard: list[Spoken]) -> list[TurnLine]:
    lines = [each for each in heard if isinstance(each, TurnLine)]
    begun = {each.line: each for each in heard if isinstance(each, TurnDelta) and each.before is not None}
    assert [line.line for line in lines] == list(range(len(lines)))
    for line in lines:
        assert begun[line.line].before == line.before
        assert line.text == "".join(
            each.text for each in heard if isinstance(each, TurnDelta) and each.line == line.line
        )
    return lines


def tags(lines: list[TurnLine]) -> list[tuple[str, tuple[str, ...]]]:
    return [(line.text, line.tags) for line in lines]


def beat_of(prompt: Prompt) -> str:
    return " ".join(each.text for each in prompt.sections if each.kind == "beat" and each.included)


def test_a_beat_is_done_by_whose_words_it_is_and_the_next_one_is_open() -> None:
    async def steps(opened: Opened) -> None:
        lines = await say(opened, "mira", "Is it two pence?")
        assert tags(lines) == [("The lamp is lit.", ("narration",)), ("Ask Odile.", ()), ("Two pence, I hear.", ())]
        lines = await say(opened, "odile")
        assert tags(lines) == [
            ("Listen.", ()),
            ("Two pence it is.", ("beat:named",)),
            ("Odile wipes the bar.", ("narration",)),
            ("Each.", ()),
        ]
        assert [line.before for line in lines] == ["", " ", "\n", "\n"]
        assert [line.npc for line in lines] == ["odile", "odile", "narrator", "odile"]
        assert "the player pays" in beat_of(await opened.prompt("tom"))

    play(steps, saying("Ask Odile. Two pence, I hear.", "Listen. Two pence it is. Each."))


def test_a_condition_fulfils_a_beat_with_the_next_line_and_a_count_with_its_own() -> None:
    async def steps(opened: Opened) -> None:
        await say(opened, "odile")
        await opened.playthrough.patch({"paid": True})
        assert [line.tags for line in await say(opened, "tom")] == [("beat:paid",)]
        assert [line.tags for line in await say(opened, "tom")] == [()]
        assert [line.tags for line in await say(opened, "mira")] == [("beat:over",)]
        assert beat_of(await opened.prompt("mira")) == ""

    play(steps, saying("Two pence.", "Thanks.", "Good.", "Bye."))


def test_each_is_told_its_own_part_and_who_does_not_play_in_it_nothing() -> None:
    async def steps(opened: Opened) -> None:
        assert (
            beat_of(await opened.prompt("odile")) == "What this talk is to come to: somebody says what the chain costs"
        )
        assert beat_of(await opened.prompt("tom")) == "What this talk is to come to: let Odile speak of the chain"
        assert beat_of(await opened.prompt("anna")) == ""
        await say(opened, "tom")
        await say(opened, "mira")
        due = await opened.prompt("odile")
        assert beat_of(due).endswith("Bring it about now: say what it costs")
        assert "what it costs" not in told(await opened.prompt("tom"))
        assert beat_of(due) in due.text(Part.NOW)
        await opened.playthrough.patch({"flood": True})
        assert beat_of(await opened.prompt("odile")) == ""

    play(steps, saying("Hm.", "Hm hm."))


def test_without_a_model_the_writers_line_is_said_when_the_beat_is_due() -> None:
    async def steps(opened: Opened) -> None:
        assert [line.text for line in await say(opened, "odile")] == ["The lamp is lit.", "Hm."]
        await say(opened, "tom")
        lines = await say(opened, "odile")
        assert next((line.text, line.emotion, line.tags) for line in lines) == (
            "It is two pence a link, the traveller.",
            "happy",
            ("beat:named",),
        )

    play(steps)


def test_in_talk_among_themselves_whoever_has_the_line_of_the_beat_speaks() -> None:
    async def steps(opened: Opened) -> None:
        heard: list[Spoken] = []
        talk = Order(kind="converse", npc="mira", company=("mira", "odile", "tom"), lines=5, hears=("player",))
        await opened.turn(talk, heard)
        said = [(line.npc, line.tags) for line in lines_of(heard) if line.npc != "narrator"]
        assert said[:4] == [("mira", ()), ("tom", ()), ("odile", ("beat:named",)), ("tom", ())]

    def script(prompt: Prompt) -> str:
        return "Two pence." if "costs" in beat_of(prompt) and "now" in beat_of(prompt) else f"Number {prompt.seed}."

    only_two = Scene(
        id=SCENE.id,
        npcs=SCENE.npcs,
        patience=2,
        beats=SCENE.beats[:1],
        cues=(Cue(npc="tom", after=("mira", "odile")),),
    )
    play(steps, ScriptedModel(lambda prompt: reply(f"[neutral] {script(prompt)}")), world=world_with(only_two))


def test_load_undo_and_a_restart_take_the_beats_along(tmp_path: Path) -> None:
    async def go() -> None:
        async def opened() -> Opened:
            return await Opened.open(
                tmp_path / "memory.db", WORLD, [saying("Two pence.", "Two pence."), AuthoredVoice()]
            )

        first = await opened()
        await say(first, "tom", "Hello.")
        before, _ = await first.playthrough.save()
        after = await first.turn(Order(kind="say", npc="odile", text="Well?"))
        await first.leave()
        again = await opened()
        assert "pays" in beat_of(await again.prompt("tom"))
        await again.playthrough.load(before)
        assert "Odile" in beat_of(await again.prompt("tom"))
        await again.playthrough.load(after)
        assert "pays" in beat_of(await again.prompt("tom"))
        await again.playthrough.undo()
        assert "Odile" in beat_of(await again.prompt("tom"))
        await again.leave()

    asyncio.run(go())


@pytest.mark.parametrize(("chars", "done"), [(4, False), (99, True)])
def test_a_beat_whose_line_was_cut_off_is_open_again(chars: int, done: bool) -> None:
    async def steps(opened: Opened) -> None:
        running = await opened.playthrough.begin(Order(kind="say", npc="odile", text="Well?"))
        await opened.playthrough.run(running, lambda _event: None)
        assert await opened.playthrough.heard(running, 1, chars)
        assert ("pays" in beat_of(await opened.prompt("tom"))) is done

    play(steps, saying("Two pence."))


def test_what_a_scripted_scene_says_fulfils_a_beat_and_counts() -> None:
    async def steps(opened: Opened) -> None:
        await opened.playthrough.told("tom", "Two pence, they say.", None)
        await opened.playthrough.told("mira", "Hm.", None)
        assert "Bring it about now" in beat_of(await opened.prompt("odile"))
        before, _ = await opened.playthrough.save()
        await opened.playthrough.told("odile", "Two pence.", None)
        assert "pays" in beat_of(await opened.prompt("tom"))
        await opened.playthrough.load(before)
        assert "Odile" in beat_of(await opened.prompt("tom"))

    play(steps)


def test_the_first_scene_that_is_on_and_not_over_is_played() -> None:
    scenes = (
        Scene(id="a", npcs=("mira",), beats=(Beat(id="one", goal={"*": "first"}, done_said=("one",)),)),
        Scene(id="b", npcs=("mira", "tom"), beats=(Beat(id="two", goal={"*": "second"}, done_said=("two",)),)),
    )

    async def steps(opened: Opened) -> None:
        assert ["first" in beat_of(await opened.prompt(npc)) for npc in ("mira", "tom")] == [True, False]
        await say(opened, "mira")
        assert "second" in beat_of(await opened.prompt("mira"))

    play(steps, saying("One."), world=world_with(*scenes))


def test_what_the_narrator_tells_is_for_the_player_alone() -> None:
    async def steps(opened: Opened) -> None:
        heard: list[Spoken] = []
        await opened.turn(Order(kind="converse", npc="mira", company=("mira", "tom"), lines=1, hears=()), heard)
        assert [line.npc for line in lines_of(heard)] == ["mira"]
        prompt = await opened.prompt("mira", "So?")
        assert all("lamp" not in message.text for message in prompt.history)

    play(steps, saying("Hm."))
