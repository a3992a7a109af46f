"""What a turn gives away is known from then on by those who heard it, on its branch and nowhere else."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.scripted import Gate, ScriptedModel, Step, reply
from npc_dialogue.order import Order
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.text.events import Text
from npc_dialogue.world.content import RUMOUR, Card, Fact, Place, Secret, StateKey, WorldInfo
from npc_dialogue.world.world import World
from tests.support.playthroughs import Opened, told

DEBT = Secret(
    id="debt",
    text="Nine pounds lie between them.",
    when="trust > 50",
    topics=("the debt",),
    said={"*": ("I owe Odile nine pounds and a smile.",)},
    tells=("owe Odile", "nine pounds"),
    cover=("Money comes and goes.",),
    spreads=True,
)
TOLL = Fact(
    id="toll",
    text="The toll is {{ world.toll }} pence.",
    said={"*": ("It costs what it costs, friend.",)},
    tells=("toll",),
)
BISHOP = Fact(id="bishop", text="The bishop drowned.", sure=RUMOUR, heard_from="the bargemen", tells=("bishop",))
WORLD = World(
    info=WorldInfo(
        id="w", name="W", state={"toll": StateKey(type="int", default=2), "time": StateKey(type="int", default=0)}
    ),
    npcs={
        "mira": Card(id="mira", name="Mira", place="mill", secrets=(DEBT,), knowledge=(TOLL, BISHOP)),
        "odile": Card(id="odile", name="Odile", place="mill"),
        "tom": Card(id="tom", name="Tom", place="inn"),
    },
    places={"mill": Place(id="mill", name="the mill"), "inn": Place(id="inn", name="the inn")},
)
ASK = Order(kind="say", npc="mira", text="Tell me.")
TRUSTED = {"trust": 80}


def play(model: ScriptedModel | AuthoredVoice, steps: Callable[[Opened], Awaitable[None]], file: Path) -> None:
    async def run() -> None:
        opened = await Opened.open(file / "x.sqlite", WORLD, [model])
        try:
            await steps(opened)
        finally:
            await opened.leave()

    asyncio.run(run())


def says(text: str) -> ScriptedModel:
    return ScriptedModel(reply(f"[neutral] {text}"))


def test_a_tell_that_is_spoken_is_learned_by_those_in_hearing(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        await opened.playthrough.patch({"time": 100})
        await opened.turn(ASK)
        await opened.playthrough.patch({"time": 100 + 2 * 1440, "toll": 9})
        assert "Mira told you" not in told(await opened.prompt("mira"))
        assert "- You overheard it from Mira, 2 days ago: The toll is 2 pence." in told(await opened.prompt("odile"))
        assert "toll" not in told(await opened.prompt("tom"))

    play(says("Two pence is the TOLL, as ever."), steps, tmp_path)


def test_a_secret_told_does_not_close_again_to_that_one(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        play = opened.playthrough
        assert "Nine pounds" not in told(await opened.prompt("mira", "The debt?"))
        mark, _ = await play.save()
        await play.set_relationship("mira", "player", TRUSTED)
        await opened.turn(ASK)
        await play.set_relationship("mira", "player", {"trust": -80})
        open_, _ = await play.save()
        made = await opened.prompt("mira", "The debt?")
        assert "Nine pounds lie between them." in made.text(Part.SYSTEM)
        assert "Money comes" not in told(made)
        assert "Money comes" in told(await opened.prompt("mira", "The debt?", speaker="tom"))
        overheard = "- You overheard it from Mira, just now: Nine pounds lie between them."
        assert overheard in told(await opened.prompt("odile"))
        await play.load(mark)
        assert "Nine pounds" not in told(await opened.prompt("mira", "The debt?"))
        assert "Nine pounds" not in told(await opened.prompt("odile"))
        await play.load(open_)
        assert overheard in told(await opened.prompt("odile"))
        await play.undo()
        assert "Nine pounds" not in told(await opened.prompt("odile"))

    play(says("It is nine pounds, then."), steps, tmp_path)


def test_what_did_not_stand_in_the_prompt_is_not_given_away(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        await opened.turn(ASK)
        assert "Nine pounds" not in told(await opened.prompt("odile"))

    play(says("I dreamt of nine pounds."), steps, tmp_path)


def test_the_authored_voice_gives_away_by_its_own_wording(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        await opened.playthrough.set_relationship("mira", "player", TRUSTED)
        await opened.turn(replace(ASK, text="What about the debt?"))
        made = await opened.prompt("odile")
        assert "Nine pounds lie between them." in told(made)
        assert [each.id for each in made.material.tellable] == [], "she has no words of her own for it"

    play(AuthoredVoice(), steps, tmp_path)


def test_what_was_cut_off_was_not_given_away(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        play = opened.playthrough
        running = await play.begin(ASK)
        await play.run(running, lambda _event: None)
        assert "The toll is" in told(await opened.prompt("odile"))
        for number in range(40):  # snapshots are taken below the turn
            await play.patch({"toll": number})
        before, _ = await play.save()
        assert await play.heard(running, 0, 9)
        assert "The toll is" not in told(await opened.prompt("odile"))
        await play.load(before)
        assert "The toll is" not in told(await opened.prompt("odile"))

    play(says("Long ago there was a toll."), steps, tmp_path)


def test_a_turn_that_ends_after_a_snapshot_below_it_is_not_lost(tmp_path: Path) -> None:
    gate = asyncio.Event()

    async def steps(opened: Opened) -> None:
        play = opened.playthrough
        running = await play.begin(ASK)
        speaking = asyncio.create_task(play.run(running, lambda _event: None))
        for number in range(40):
            await play.patch({"toll": number})
        gate.set()
        await speaking
        mark, _ = await play.save()
        await play.load(mark)
        assert "The toll is 2 pence" in told(await opened.prompt("odile"))

    play(ScriptedModel([Gate(gate), *reply("[neutral] There is a toll.")]), steps, tmp_path)


def test_the_player_passes_on_what_he_was_told_where_it_spreads(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        guess = Order(kind="say", npc="tom", text="She does owe Odile, and there is a toll?")
        await opened.turn(guess)
        assert "Nine pounds" not in told(await opened.prompt("tom")), "he only guessed"
        await opened.playthrough.set_relationship("mira", "player", TRUSTED)
        await opened.turn(ASK)
        await opened.turn(guess)
        row = "- the traveller told you in confidence, just now: Nine pounds lie between them."
        assert row in told(await opened.prompt("tom"))
        assert "The toll is" not in told(await opened.prompt("tom")), "it does not spread"

    play(says("Nine pounds, and the toll."), steps, tmp_path)


def test_how_sure_an_npc_is_stands_in_its_prompt(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        assert "- the bargemen told you, and you are not sure of it: The bishop drowned." in told(
            await opened.prompt("mira")
        )
        await opened.turn(ASK)
        row = "- You overheard it from Mira, just now, and you are not sure of it: The bishop drowned."
        assert row in told(await opened.prompt("odile"))

    play(says("They say a bishop drowned."), steps, tmp_path)


@pytest.mark.parametrize(
    ("sure", "row"),
    [
        ("certain", "- The bishop drowned."),
        ("likely", "- You believe, and are not certain: The bishop drowned."),
        (30, "- You have heard, and are not sure: The bishop drowned."),
    ],
)
def test_words_and_numbers_for_how_sure(sure: str | int, row: str, tmp_path: Path) -> None:
    tom = {"id": "tom", "name": "Tom", "knowledge": [{"id": "b", "text": "The bishop drowned.", "sure": sure}]}

    async def steps(opened: Opened) -> None:
        opened.playthrough.define(npcs=[tom])
        assert row in told(await opened.prompt("tom"))

    play(says("Aye."), steps, tmp_path)


# any sequence of what can happen

PHRASES = {"npcs/mira.toml#secrets.debt": "nine pounds", "npcs/mira.toml#knowledge.toll": "the toll"}
NOTES = {"npcs/mira.toml#secrets.debt": "lie between them", "npcs/mira.toml#knowledge.toll": "The toll is"}
NPCS = ("mira", "odile", "tom")

Known = frozenset[tuple[str, str]]
"""Who learned which fact."""
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("say"), st.sampled_from(NPCS), st.sampled_from(["player", *NPCS]), st.integers(0, 2)),
        st.tuples(st.sampled_from(["undo", "load", "kill", "cut", "patch"]), st.integers(0, 40)),
    ),
    max_size=14,
)


def speak(prompt: Prompt) -> Iterable[Step]:
    """Says what the speaker asks for, whether the NPC knows it or not."""
    return reply("[neutral] Hear me. " + prompt.line)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_nobody_knows_what_the_branch_does_not_hold(steps: list[tuple[str | int, ...]]) -> None:
    with TemporaryDirectory() as folder:
        asyncio.run(_walk(Path(folder) / "x.sqlite", steps))


async def _walk(file: Path, steps: list[tuple[str | int, ...]]) -> None:
    """Plays the steps beside a model of who has heard what, and compares after each."""
    opened = await Opened.open(file, WORLD, [ScriptedModel(speak)])
    await opened.playthrough.set_relationship("mira", "player", TRUSTED)
    saved: list[tuple[str, Known]] = [((await opened.playthrough.save())[0], frozenset())]
    before: list[Known] = []
    """What was known before each turn of the branch, the newest last."""
    trails: list[list[Known]] = [[]]
    known: Known = frozenset()
    try:
        for step in steps:
            match step:
                case ("say", str(npc), str(speaker), int(what)) if npc != speaker:
                    source = [*PHRASES, ""][what]
                    text = f"Of {PHRASES.get(source, 'nothing')}."
                    before.append(known)
                    await opened.turn(Order(kind="say", npc=npc, speaker=speaker, text=text))
                    known |= _heard(known, npc, speaker, source)
                    saved.append(((await opened.playthrough.save())[0], known))
                    trails.append(list(before))
                case ("undo", _) if before:
                    await opened.playthrough.undo()
                    known = before.pop()
                case ("load", int(which)):
                    mark, known = saved[which % len(saved)]
                    before = list(trails[which % len(saved)])
                    await opened.playthrough.load(mark)
                case ("kill", int(which)):
                    running = await opened.playthrough.begin(Order(kind="say", npc="mira", text="Of the toll."))
                    before.append(known)
                    if running.turn is not None:
                        running.turn.cancel()
                        await running.turn.run()
                    await opened.leave()
                    opened = await Opened.open(file, WORLD, [ScriptedModel(speak)])
                case ("cut", int(which)):
                    running = await opened.playthrough.begin(Order(kind="say", npc="mira", text="Of the toll."))
                    before.append(known)
                    await opened.playthrough.run(running, lambda _event: None)
                    assert await opened.playthrough.heard(running, 0, which % 12)
                case ("patch", int(which)):
                    for number in range(which):
                        await opened.playthrough.patch({"toll": number})
            assert await _found(opened) == known
    finally:
        await opened.leave()


def _heard(known: Known, npc: str, speaker: str, source: str) -> Known:
    """Who learns a fact when `npc` says its phrase to `speaker` in this world."""
    if not source:
        return frozenset()
    secret = source.endswith("debt")
    tells = {"mira"} if not secret else {"mira"} if speaker == "player" or (speaker, source) in known else set()
    found = set()
    hearers = {"mira": {"mira", "odile"}, "odile": {"mira", "odile"}, "tom": {"tom"}}
    everybody = hearers[npc] | {speaker}
    if npc in tells or (npc, source) in known:
        found |= {(who, source) for who in everybody - {npc, "player"}}
    if secret and speaker != "player" and (speaker, source) in known:
        found |= {(who, source) for who in everybody - {speaker, "player"}}
    return frozenset((who, source) for who, source in found if who != "mira")


async def _found(opened: Opened) -> Known:
    """Who of those that do not own a fact is told of it."""
    found = set()
    for npc in ("odile", "tom"):
        text = told(await opened.prompt(npc))
        found |= {(npc, source) for source, note in NOTES.items() if note in text}
    return frozenset(found)


def test_a_voice_that_breaks_off_has_given_away_what_was_heard(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        await opened.turn(ASK)
        assert "The toll is" in told(await opened.prompt("odile"))

    play(ScriptedModel([Text("There is a toll. And then")]), steps, tmp_path)
