"""What a writer keeps of a talk in the preview: approved lines in their file, bad replies beside it, talks as tests."""

from __future__ import annotations

import asyncio
import json
import tomllib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.authoring.approved_file import plain_line, with_line, without_line
from npc_dialogue.authoring.desk import Desk
from npc_dialogue.authoring.folder import WorldFolder
from npc_dialogue.authoring.verdicts import Bad, Verdicts
from npc_dialogue.commands.performance import ScriptedReplies
from npc_dialogue.commands.rehearsal import rehearse
from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order, Refusal
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.world.content import ApprovedFile, ApprovedLine, ApprovedText, Deed
from npc_dialogue.world.files import load_world
from npc_dialogue.world.parse import parse
from npc_dialogue.world.world import World
from tests.support.worlds import written

FILES = {
    "world.toml": """
        id = "w"
        name = "W"
        [state.season]
        type = "text"
        values = ["spring", "autumn"]
        text = "It is {{ value }}."
        [state.where]
        type = "table"
    """,
    "places.toml": """
        [[places]]
        id = "mill"
        name = "the mill"
    """,
    "actions.toml": """
        [[actions]]
        id = "give"
        text = "Gives something."
        arguments = { item = { type = "string" } }
    """,
    "npcs/mira.toml": """
        id = "mira"
        name = "Mira"
        core = "Mira grinds flour and counts sacks."
        place = "mill"
        [[knowledge]]
        id = "price"
        text = "Flour costs three pence a stone at the mill."
        when = "trust > -50"
        tells = ["three pence"]
        [[knowledge]]
        id = "roof"
        text = "The roof of the ferry house leaks in autumn storms."
        [[lines.fallback]]
        text = "Hm."
        [[lines.greeting]]
        text = "Yes?"
    """,
    "npcs/odile.toml": """
        id = "odile"
        name = "Odile"
        place = "mill"
    """,
}


class Talk:
    """A writer at the preview's desk; the model says what is next."""

    def __init__(self, folder: Path, writable: bool = True) -> None:
        self.folder = folder
        self.coming: list[str] = []
        model = ScriptedModel(self._next, id_="llama")
        ladder = [Rung(model), Rung(AuthoredVoice())]
        self.engine = Engine(EngineSettings(world=load_world(folder), open_store=InMemoryStore, ladder=ladder))
        self.desk = Desk(self.engine, WorldFolder(folder, writable=writable))
        self.playthrough: Playthrough

    def _next(self, _: Prompt):  # type: ignore[no-untyped-def]
        return reply(self.coming.pop(0))

    async def say(self, text: str, answer: str, **order: Any) -> str:
        """The turn's name."""
        self.coming.append(answer)
        asked = {"kind": "say" if text else "greet", "npc": "mira", "text": text, **order}
        running = await self.playthrough.begin(Order(**asked))
        done, _ = await self.playthrough.run(running, lambda _: None)
        self.desk.keep(self.playthrough, running, done)
        return running.id

    @property
    def world(self) -> World:
        return load_world(self.folder)


def at_the_desk(tmp_path: Path, what: Callable[[Talk], Awaitable[None]], *, writable: bool = True) -> None:
    async def scenario() -> None:
        talk = Talk(written(tmp_path, FILES), writable)
        talk.playthrough = await talk.engine.playthrough("p")
        try:
            await what(talk)
        finally:
            await talk.engine.close()

    asyncio.run(scenario())


PRICE = "[happy] Three pence a stone. [warm 0.9] And I have never charged four."


# approving


def test_a_good_reply_becomes_a_line_that_answers_from_then_on(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        turn = await talk.say("What does flour cost?", PRICE)
        kept = await talk.desk.keeper.turn(talk.playthrough, turn, None, good=True, word="dry")
        assert (kept["id"], kept["file"]) == ("mira_flour_cost_1", "approved/mira.toml")
        (line,) = talk.world.approved["mira"]
        assert line.asked == "What does flour cost?"
        assert line.said == (
            ApprovedText(text="Three pence a stone.", emotion="happy"),
            ApprovedText(text="And I have never charged four.", emotion="warm", intensity=0.9),
        )
        assert (line.word, line.when) == ("dry", "trust > -50")
        assert set(line.based_on) == {"npcs/mira.toml#core", "npcs/mira.toml#knowledge.price"}
        told = await talk.desk.prompt(talk.playthrough, turn, None)
        assert line.fingerprint == told["fingerprint"]
        assert talk.playthrough.world.approved["mira"] == (line,), "it is live at once"

    at_the_desk(tmp_path, what)


def test_the_same_reply_is_one_line_and_its_basis_is_noted_anew(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        keeper, playthrough = talk.desk.keeper, talk.playthrough
        first = await talk.say("What does flour cost?", PRICE)
        await keeper.turn(playthrough, first, None, good=True, word="dry")
        card = talk.folder / "npcs" / "mira.toml"
        card.write_text(card.read_text(encoding="utf-8").replace("a stone at", "the stone at"), encoding="utf-8")
        await talk.desk.reload()
        (row,) = keeper.listed(playthrough, None)["lines"]
        assert (row["stale"], row["why"]) == (True, ["npcs/mira.toml#knowledge.price"])
        assert any("knowledge.price" in hint for hint in (await talk.desk.check())["hints"])
        await playthrough.undo()
        second = await talk.say("what does flour COST", PRICE)
        again = await keeper.turn(playthrough, second, None, good=True, word="")
        assert again["id"] == row["id"]
        (row,) = keeper.listed(playthrough, "mira")["lines"]
        assert (row["stale"], row["word"]) == (False, "dry")
        assert keeper.listed(playthrough, "odile")["lines"] == []

    at_the_desk(tmp_path, what)


def test_what_has_an_id_is_kept_without_it_under_one_of_its_own(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        card = talk.folder / "npcs" / "mira.toml"
        named = card.read_text(encoding="utf-8").replace('"Yes?"', '"Sit. Mind the sacks."\nid = "mira_hello_1"')
        card.write_text(named, encoding="utf-8")
        await talk.desk.reload()
        turn = await talk.say("", "", model="authored")
        kept = await talk.desk.keeper.turn(talk.playthrough, turn, None, good=True, word="")
        assert kept["id"] == "mira_hello_2"
        (line,) = talk.world.approved["mira"]
        assert [(each.text, each.tags) for each in line.said] == [("Sit. Mind the sacks.", ())]

    at_the_desk(tmp_path, what)


def test_some_lines_of_a_turn_an_action_and_what_went_before(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        keeper, playthrough = talk.desk.keeper, talk.playthrough
        greeted = await talk.say("", "[warm] Good day. [happy] You are early.")
        hello = await keeper.turn(playthrough, greeted, [1], good=True, word="")
        given_ = await talk.say("May I have bread?", "[warm] [do give item=bread] Here you are.")
        gives = await keeper.turn(playthrough, given_, None, good=True, word="")
        why = await talk.say("Why?", "[warm] Since you asked.")
        because = await keeper.turn(playthrough, why, None, good=True, word="")
        lines = {line.id: line for line in talk.world.approved["mira"]}
        assert (lines[hello["id"]].asked, lines[hello["id"]].text) == ("", "You are early.")
        assert lines[gives["id"]].action == Deed(name="give", args={"item": "bread"})
        assert lines[because["id"]].after == "Here you are."

    at_the_desk(tmp_path, what)


def test_a_reply_of_an_audition_is_kept_with_its_marks(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        await talk.desk.keeper.reply(
            talk.playthrough,
            "mira",
            "How are you?",
            "[warm 0.9] Well. [x] Enough.",
            world={"season": "spring"},
            relationship={"trust": 60},
            good=True,
            word="",
        )
        (line,) = talk.world.approved["mira"]
        assert line.said == (ApprovedText(text="Well. [x] Enough.", emotion="warm", intensity=0.9),)

    at_the_desk(tmp_path, what)


def test_a_bad_reply_is_kept_beside_the_world_and_both_can_be_taken_back(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        keeper, playthrough = talk.desk.keeper, talk.playthrough
        turn = await talk.say("What does flour cost?", PRICE)
        bad = await keeper.turn(playthrough, turn, None, good=False, word="too chatty")
        assert not (talk.folder / "approved").exists()
        (row,) = keeper.listed(playthrough, None)["bad"]
        assert (row["id"], row["npc"], row["word"]) == (bad["id"], "mira", "too chatty")
        good = await keeper.turn(playthrough, turn, None, good=True, word="")
        await keeper.take_back(playthrough, bad["id"])
        await keeper.take_back(playthrough, good["id"])
        assert keeper.listed(playthrough, None) == {"lines": [], "bad": []}
        with pytest.raises(Refusal, match="no approved line"):
            await keeper.take_back(playthrough, good["id"])

    at_the_desk(tmp_path, what)


def test_what_cannot_be_approved_is_refused_and_nothing_written(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        keeper, playthrough = talk.desk.keeper, talk.playthrough
        turn = await talk.say("What does flour cost?", PRICE)
        for wrong, numbers, why in (("t99", None, "no turn"), (turn, [7], "nothing of it was said")):
            with pytest.raises(Refusal, match=why):
                await keeper.turn(playthrough, wrong, numbers, good=True, word="")
        assert not (talk.folder / "approved").exists()

    at_the_desk(tmp_path, what)


def test_a_world_that_must_not_be_changed_is_not(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        turn = await talk.say("What does flour cost?", PRICE)
        with pytest.raises(Refusal, match="cannot be changed"):
            await talk.desk.keeper.turn(talk.playthrough, turn, None, good=True, word="")

    at_the_desk(tmp_path, what, writable=False)


def test_bad_replies_are_there_again_after_a_restart_and_a_spoiled_file_hurts_nobody(tmp_path: Path) -> None:
    file = tmp_path / "x.bad.jsonl"
    first = Verdicts(file)
    ids = [first.add(Bad(npc="mira", asked="Q?", text=f"a\u2028{at}", word="w")) for at in range(2)]
    assert first.take_back(ids[0])
    assert [each.id for each in Verdicts(file).bad] == ids[1:]
    file.write_text("{", encoding="utf-8")
    assert Verdicts(file).bad == []


# the file


LINES = st.builds(
    ApprovedLine,
    id=st.sampled_from(["a", "b", "c_1"]),
    asked=st.text(max_size=30).map(str.strip),
    said=st.lists(
        st.builds(
            ApprovedText,
            text=st.text(min_size=1, max_size=150).map(str.strip).filter(bool),
            emotion=st.sampled_from(["", "warm"]),
            intensity=st.sampled_from([0.6, 0.0, 1.0]),
            tags=st.lists(st.text(max_size=8).map(str.strip), max_size=2).map(tuple),
        ),
        min_size=1,
        max_size=3,
    ).map(tuple),
    word=st.text(max_size=20).map(str.strip),
    based_on=st.dictionaries(st.text(max_size=10), st.text(max_size=5).map(str.strip), max_size=2),
)


@given(st.lists(LINES, min_size=1, max_size=4), st.sampled_from([".toml", ".json"]))
def test_lines_are_put_in_and_taken_out_whatever_they_say(lines: list[ApprovedLine], suffix: str) -> None:
    text: str | None = None
    kept: dict[str, ApprovedLine] = {}
    for line in lines:
        text = with_line(text, line, file=f"approved/mira{suffix}", name="Mi\nra")
        kept[line.id] = line
        assert _read(text, suffix) == kept
    for line_id in list(kept):
        assert text is not None
        text = without_line(text, line_id, file=f"approved/mira{suffix}")
        del kept[line_id]
        assert _read(text, suffix) == kept


def _read(text: str, suffix: str) -> dict[str, ApprovedLine]:
    data = json.loads(text) if suffix == ".json" else tomllib.loads(text)
    file = parse(ApprovedFile, data, "x", [])
    assert file is not None
    return {line.id: line for line in file.lines}


def test_what_a_writer_wrote_around_the_lines_stays() -> None:
    before = """\
# My own words.
[[lines]] # the first
id = "a"
said = [{ text = "x" }]  # short
when = "trust > 3"

# between

[[lines]]
id = "b"
said = [ { text = "y" } ]
"""
    line = ApprovedLine(id="c", said=(ApprovedText(text="z"),))
    after = with_line(before, line, file="a.toml", name="M")
    assert after.startswith(before)
    assert plain_line(line) == {"id": "c", "said": [{"text": "z"}]}
    assert without_line(after, "b", file="a.toml").startswith(before.partition('[[lines]]\nid = "b"')[0].rstrip())
    inline = 'lines = [ { id = "a", said = [{ text = "x" }] } ] # one'
    assert len(tomllib.loads(with_line(inline, line, file="a.toml", name="M"))["lines"]) == 2


# a talk as a test


def test_a_talk_becomes_a_playthrough_that_passes_as_it_was(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        playthrough = talk.playthrough
        await playthrough.patch({"season": "spring", "gold": 3})
        await playthrough.patch({"season": "autumn"})
        await playthrough.set_relationship("mira", "player", {"trust": 20})
        await playthrough.adjust_relationship("mira", "player", {"trust": 5}, "a gift")
        await playthrough.event("The mill wheel broke.", "everyone", 70)
        await playthrough.told("odile", "Mind the sacks.", None)
        await playthrough.told("odile", "Not for you.", [])
        await talk.say("", "[warm] Good day.")
        price = await talk.say("What does flour cost?", PRICE)
        talk.coming += ["[warm] Dear flour.", "[happy] Cheap flour.", "…", "…"]
        running = await playthrough.begin(
            Order(kind="converse", npc="mira", company=("mira", "odile"), about="flour", lines=2)
        )
        await playthrough.run(running, lambda _: None)
        talk.coming.clear()
        await talk.say("And bread?", "[warm] [do give item=bread] Here you are.", hears=())
        told = {price: {"says": ["three pence"], "emotion": "happy", "source": "scripted", "words": 12}}
        made = await talk.desk.keeper.script(
            playthrough, name=None, title="What it costs!", expectations=told, write=True
        )
        assert made["name"] == "what_it_costs.toml"
        assert any("gold" in note for note in made["notes"])
        world = talk.world
        script = world.playthroughs["what_it_costs"]
        assert (talk.folder / "playthroughs" / "what_it_costs.toml").read_text(encoding="utf-8") == made["text"]
        assert [step.relate for step in script.steps if step.relate] == [
            {"mira": {"trust": 20}},
            {"mira": {"trust": 25}},
        ]
        assert [step.told.hears for step in script.steps if step.told] == [None, ()]
        assert [step.converse.npcs for step in script.steps if step.converse] == [("mira", "odile")]
        assert [step.hears for step in script.steps if step.npc] == [None, None, ()]
        by_itself = script.steps[-1].expect
        assert (by_itself.sentences, by_itself.source) == (1, "")
        replies = ScriptedReplies(script)
        assert await rehearse(world, script, [replies, AuthoredVoice()]) == []
        complaints = await rehearse(world, script)
        assert any("expected scripted to speak" in each for each in complaints)

    at_the_desk(tmp_path, what)


def test_expectations_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        keeper = talk.desk.keeper

        async def export(expectations: dict[str, Any]) -> dict[str, Any]:
            return await keeper.script(talk.playthrough, name="x", title="", expectations=expectations, write=False)

        with pytest.raises(Refusal, match="no turn on this branch"):
            await export({})
        turn = await talk.say("Hello?", "[warm] Yes.")
        for wrong, told in (
            ({turn: {"say": "x"}}, "Did you mean 'says'"),
            ({"t99": {}}, "t99"),
            ({turn: 3}, "a table for each turn"),
        ):
            with pytest.raises(Refusal, match=told):
                await export(wrong)
        assert tomllib.loads((await export({turn: {"says": "Yes"}}))["text"])["steps"][0]["expect"] == {"says": "Yes"}
        assert not (talk.folder / "playthroughs").exists()

    at_the_desk(tmp_path, what)


def test_lines_are_exported_from_the_desk(tmp_path: Path) -> None:
    async def what(talk: Talk) -> None:
        keeper, playthrough = talk.desk.keeper, talk.playthrough
        with pytest.raises(Refusal, match="nothing of mira is approved"):
            keeper.export(playthrough, "csv", "mira")
        turn = await talk.say("What does flour cost?", PRICE)
        await keeper.turn(playthrough, turn, None, good=True, word="")
        made = keeper.export(playthrough, "dialogue", None)
        assert made["name"] == "w.dialogue"
        assert "[ID:mira_flour_cost_1.2]" in made["text"]

    at_the_desk(tmp_path, what)
