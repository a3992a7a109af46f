"""What an NPC may do in the game: offered, put to the game, held until it has answered, kept and taken back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.commands.client import ClientError, WireClient
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.order import Order, ProposedAction, Refusal, Spoken
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text, ToolCall
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnDelta, TurnLine
from npc_dialogue.world.checks import check_world
from npc_dialogue.world.content import Action, Card, Deed, Line, LineKind, StateKey, WorldInfo
from npc_dialogue.world.world import World
from tests.support.playthroughs import Opened, told
from tests.support.sidecar import running

Json = Any
GIVE = Action(
    id="give",
    text="Hands over something small.",
    arguments={"item": {"type": "string", "enum": ["bread", "nail"]}},
    who=("mira",),
    said={"*": ("Here, take it.",)},
)
OPEN = Action(
    id="open_gate", text="Opens the gate.", when="world.flood", answer=True, refused={"*": ("The gate stays shut.",)}
)
WORLD = World(
    info=WorldInfo(id="w", name="W", state={"flood": StateKey(type="bool", default=True)}),
    npcs={
        "mira": Card(id="mira", name="Mira"),
        "tom": Card(
            id="tom", name="Tom", lines={"refusal": (Line(text="My arms are lame.", topics=("open_gate",), id="lame"),)}
        ),
    },
    actions={"give": GIVE, "open_gate": OPEN},
)
SAY = Order(kind="say", npc="mira", text="Would you open the gate?")
PROMISE = "[neutral] Good day. Listen well. [do open_gate] I will open the gate for you. There you go."


def play(
    steps: Callable[[Opened], Awaitable[None]], file: Path, voice: str | Model = PROMISE, world: World = WORLD
) -> None:
    async def run() -> None:
        model = ScriptedModel(reply(voice)) if isinstance(voice, str) else voice
        opened = await Opened.open(file / "x.sqlite", world, [model, ScriptedModel(reply("[neutral] Hm."))])
        try:
            async with asyncio.timeout(10):
                await steps(opened)
        finally:
            await opened.leave()

    asyncio.run(run())


async def talk(
    opened: Opened, accepted: bool | None, order: Order = SAY, note: str = ""
) -> tuple[list[str], list[str]]:
    """What is heard before the game was asked, and all that is heard; the game answers at once."""
    heard: list[str] = []
    before: list[str] = []
    answers: list[asyncio.Task[None]] = []

    def emit(event: Spoken) -> None:
        if isinstance(event, TurnLine):
            heard.append(event.text)
        elif isinstance(event, ProposedAction):
            before[:] = heard
            if accepted is not None:
                word = opened.playthrough.answer_action(turn.id, event.action, accepted=accepted, note=note)
                answers.append(asyncio.get_running_loop().create_task(word))

    turn = await opened.playthrough.begin(order)
    await opened.playthrough.run(turn, emit)
    await asyncio.gather(*answers)
    return before, heard


def test_accepted_the_line_that_promises_it_is_heard(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        before, heard = await talk(opened, accepted=True)
        assert before == ["Good day."]
        assert heard == ["Good day.", "Listen well.", "I will open the gate for you.", "There you go."]
        (turn,) = await opened.playthrough.history(None, 1)
        assert turn["actions"] == [{"action": "a1", "name": "open_gate", "args": {}, "accepted": True, "note": ""}]
        undone = await opened.playthrough.undo()
        assert [each["name"] for each in undone.actions] == ["open_gate"]

    play(steps, tmp_path)


def test_nothing_is_put_to_the_game_for_words_that_must_not_be_heard(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        assert await talk(opened, accepted=True) == ([], ["Hm."])
        (turn,) = await opened.playthrough.history(None, 1)
        assert turn["actions"] == []

    play(steps, tmp_path, "[neutral] [do open_gate] As an AI I open the gate for you. There you go.")


@pytest.mark.parametrize("end", [" There you go.", ""])
@pytest.mark.parametrize("accepted", [True, False])
def test_what_must_not_be_heard_behind_a_promise_ends_the_reply_there(tmp_path: Path, end: str, accepted: bool) -> None:
    async def steps(opened: Opened) -> None:
        _, heard = await talk(opened, accepted=accepted)
        promised = ["Listen well.", "I will open it."] if accepted else ["The gate stays shut."]
        assert heard == ["Good day.", *promised]
        (turn,) = await opened.playthrough.history(None, 1)
        assert turn["reason"] == ("broken" if accepted else "stop")

    play(steps, tmp_path, f"[neutral] Good day. Listen well. [do open_gate] I will open it. I am an AI model.{end}")


def test_refused_it_is_never_heard_and_the_npc_says_so(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        before, heard = await talk(opened, accepted=False, note="Something blocks the winch.")
        assert heard == [*before, "The gate stays shut."]
        (turn,) = await opened.playthrough.history(None, 1)
        assert turn["reason"] == "stop"
        assert turn["lines"][-1]["tags"] == ["refused"]
        assert not turn["actions"][0]["accepted"]
        assert "Something blocks the winch." in told(await opened.prompt("mira", "And now?"))
        assert not (await opened.playthrough.undo()).actions
        _, heard = await talk(opened, accepted=False, order=replace(SAY, npc="tom"))
        assert heard[-1] == "My arms are lame."
        (turn,) = await opened.playthrough.history(None, 1)
        assert turn["lines"][-1]["tags"] == ["refused", "id:lame"]

    play(steps, tmp_path)


def test_without_an_answer_it_counts_as_refused_and_a_late_one_changes_nothing() -> None:
    async def steps() -> None:
        opened = await Opened.in_memory(WORLD, [ScriptedModel(reply(PROMISE))], Deadlines(answer=0.05))
        _, heard = await talk(opened, accepted=None)
        assert heard == ["Good day.", "The gate stays shut."]
        with pytest.raises(Refusal, match="not answered in time"):
            await opened.playthrough.answer_action("t2", "a1", accepted=True)
        (turn,) = await opened.playthrough.history(None, 1)
        assert turn["actions"][0]["accepted"] is False
        await opened.leave()

    asyncio.run(steps())


def test_what_needs_no_answer_is_done_unless_the_game_says_otherwise(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        before, heard = await talk(opened, accepted=None)
        assert (before, heard) == (["Look."], ["Look.", "Here is bread.", "Eat."])
        (turn,) = await opened.playthrough.history(None, 1)
        assert turn["actions"][0]["accepted"] is None
        await opened.playthrough.answer_action("t2", "a1", accepted=False, note="The bread was gone.")
        assert "The bread was gone." in told(await opened.prompt("mira", "And now?"))
        assert not (await opened.playthrough.undo()).actions
        with pytest.raises(Refusal, match="waits for an answer"):
            await opened.playthrough.answer_action("t2", "a1", accepted=True)

    play(steps, tmp_path, "[neutral] Look. [do give item=bread] Here is bread. Eat. [do give item=bread]")


def test_only_what_is_allowed_now_is_offered(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        def taught(prompt: Prompt) -> str:
            return "".join(each.text for each in prompt.sections if each.kind == "actions" and each.part is Part.NOW)

        assert "[do give item=bread]" in taught(await opened.prompt("mira"))
        assert "open_gate" in taught(await opened.prompt("mira"))
        assert "give" not in taught(await opened.prompt("tom"))
        await opened.playthrough.patch({"flood": False})
        assert "open_gate" not in taught(await opened.prompt("mira"))
        assert taught(await opened.prompt("tom")) == ""
        # a mark for it is left out, and the writer told why
        _, heard = await talk(opened, accepted=True)
        assert heard[2] == "I will open the gate for you."
        assert any("open_gate was left out: it is not on offer now" in each for each in opened.playthrough.trouble)

    play(steps, tmp_path)


def test_a_promise_without_a_deed_is_the_writers_to_see(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        assert await talk(opened, accepted=None) == ([], ["I'll open the gate for you."])
        assert opened.playthrough.trouble[-1].endswith("there is no action to it: “I'll open the gate”")

    play(steps, tmp_path, "[neutral] I'll open the gate for you.")


class Streams:
    """A voice that gives these events, and then waits for ever unless one of them ended it."""

    id = "streams"
    context = 4096

    def __init__(self, *events: StreamEvent) -> None:
        self._events = events

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        for event in self._events:
            await asyncio.sleep(0)
            yield event
        if not isinstance(self._events[-1], Finish | Failure):
            await asyncio.Event().wait()

    async def aclose(self) -> None:
        pass


CALL = (ToolCall(0, "x", "open_", ""), ToolCall(0, "", "gate", "{"), ToolCall(0, "", "", "}"))


def test_a_call_is_the_same_as_a_mark(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        before, heard = await talk(opened, accepted=True)
        assert (before, heard) == (["Well now."], ["Well now.", "I open it."])
        _, heard = await talk(opened, accepted=False)
        assert heard[-1] == "The gate stays shut."

    play(steps, tmp_path, Streams(Text("Well now. I open it."), *CALL, Finish("tool_calls")))


def test_a_call_without_words_has_those_of_the_action_or_none(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        assert await talk(opened, accepted=True) == ([], ["…"])
        assert await talk(opened, accepted=False) == ([], ["The gate stays shut."])

    play(steps, tmp_path, Streams(*CALL, Finish("tool_calls")))

    async def gives(opened: Opened) -> None:
        assert (await talk(opened, accepted=None))[1] == ["Here, take it."]

    call = ToolCall(0, "x", "give", '{"item": "Bread"}')
    (tmp_path / "gives").mkdir()
    play(gives, tmp_path / "gives", Streams(call, Finish("stop")))


def test_a_refusal_does_not_wait_for_what_the_voice_still_says(tmp_path: Path) -> None:
    async def steps(opened: Opened) -> None:
        _, heard = await talk(opened, accepted=False)
        assert heard == ["Good day.", "The gate stays shut."]

    play(steps, tmp_path, Streams(Text("Good day. Well. [do open_gate] I open it now. Then")))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Good day. ", "I open it. ", "[do open_gate]", "[do give item=nail] ", "[do give] ", "so "])
    ),
    st.sampled_from([Finish("stop"), Finish("length"), Failure("model.failed", "it broke", retryable=True), None]),
    st.sampled_from([True, False, None]),
    st.sampled_from([None, 0, 3, 9]),
)
def test_no_turn_hangs_and_no_promise_is_heard_that_the_game_did_not_take(
    pieces: list[str], end: StreamEvent | None, accepted: bool | None, cancelled: int | None
) -> None:
    async def run() -> None:
        voice = Streams(*(Text(piece) for piece in pieces), *([end] if end else [Text(" ")]))
        deadlines = Deadlines(first_line=0.3, total=0.6, answer=0.02)
        opened = await Opened.in_memory(WORLD, [voice, ScriptedModel(reply("[neutral] Hm."))], deadlines)
        turn = await opened.playthrough.begin(SAY)
        sent: dict[int, str] = {}
        order: list[str] = []
        refused = False

        def emit(event: Spoken) -> None:
            nonlocal refused
            if isinstance(event, TurnDelta):
                sent[event.line] = sent.get(event.line, "") + event.text
                order.append(event.text)
            if isinstance(event, ProposedAction) and event.answer:
                order.append("asked")
                refused = accepted is not True
                if accepted is not None:
                    word = opened.playthrough.answer_action(turn.id, event.action, accepted=accepted)
                    words.append(asyncio.get_running_loop().create_task(word))

        words: list[asyncio.Task[None]] = []
        speaking = asyncio.create_task(opened.playthrough.run(turn, emit))
        for _ in range(cancelled or 0):
            await asyncio.sleep(0)
        if cancelled is not None:
            turn.cancel()
        async with asyncio.timeout(3):
            result, _ = await speaking
        await asyncio.gather(*words, return_exceptions=True)
        assert [line.text for line in result.lines] == list(sent.values())
        if refused:
            behind = order[order.index("asked") + 1 :]
            assert behind in (["The gate stays shut."], [])
            assert behind or result.reason == "cancelled"
        await opened.leave()

    asyncio.run(run())


def test_what_the_authored_voice_does_is_done_as_often_as_it_is_asked_for(tmp_path: Path) -> None:
    gate = ("open the gate", "gate")
    opens = ("I wind it up for you.", "Up it goes.")
    lines: dict[LineKind, tuple[Line, ...]] = {
        "topic": tuple(Line(text=text, topics=gate, action=Deed(name="open_gate")) for text in opens),
        "again": (Line(text="I heard you."),),
        "unknown": (Line(text="No idea."),),
    }
    world = replace(WORLD, npcs={**WORLD.npcs, "mira": replace(WORLD.npcs["mira"], lines=lines)})

    async def steps(opened: Opened) -> None:
        heard = [(await talk(opened, accepted=True))[1][0] for _ in range(4)]
        assert set(heard[:2]) == set(opens)
        assert heard[2:] == heard[:2], "the one said longest ago comes first"
        history = await opened.playthrough.history(None, 4)
        assert [[each["name"] for each in turn["actions"]] for turn in history] == [["open_gate"]] * 4
        _, pointed = await talk(opened, accepted=True, order=replace(SAY, text="Sorry, what?"))
        assert pointed == ["I heard you."], "it was not asked for"
        (turn,) = await opened.playthrough.history(None, 1)
        assert turn["actions"] == []

    play(steps, tmp_path, AuthoredVoice(), world)


def test_the_authored_voice_does_what_stands_beside_its_line(tmp_path: Path) -> None:
    lines: dict[LineKind, tuple[Line, ...]] = {
        "topic": (
            Line(text="I wind it up for you.", topics=("open the gate", "gate"), action=Deed(name="open_gate")),
            Line(text="It is dry; ask me when it is not.", topics=("open the gate", "gate"), when="not world.flood"),
        ),
        "refusal": (Line(text="My arms are lame.", topics=("open_gate",)),),
    }
    world = replace(WORLD, npcs={**WORLD.npcs, "mira": replace(WORLD.npcs["mira"], lines=lines)})

    async def steps(opened: Opened) -> None:
        assert await talk(opened, accepted=True) == ([], ["I wind it up for you."])
        await opened.playthrough.undo()
        assert await talk(opened, accepted=False) == ([], ["My arms are lame."])
        await opened.playthrough.patch({"flood": False})
        assert await talk(opened, accepted=True) == ([], ["It is dry; ask me when it is not."])

    play(steps, tmp_path, AuthoredVoice(), world)


def test_what_a_line_does_is_checked() -> None:
    def mistakes(deed: Deed) -> list[str]:
        lines: dict[LineKind, tuple[Line, ...]] = {"greeting": (Line(text="Take it.", action=deed),)}
        world = replace(WORLD, npcs={"mira": replace(WORLD.npcs["mira"], lines=lines)})
        return [f"{each.key}: {each.found}" for each in check_world(world) if "greeting" in each.key]

    assert mistakes(Deed(name="give", args={"item": "bread"})) == []
    assert mistakes(Deed(name="gave")) == ["lines.greeting[1].action.name: 'gave'"]
    (told,) = mistakes(Deed(name="give", args={"item": "stone"}))
    assert told.startswith("lines.greeting[1].action.args: item: 'stone' is none of")


# over the wire


def test_the_wire_asks_and_the_answer_comes_back() -> None:
    async def test(client: WireClient) -> None:
        lines = []
        turn = ""
        async for message in client.stream("say", npc="mira", text="Open it!"):
            turn = message.get("turn", turn)
            if message["type"] == "turn.action":
                assert (message["action"], message["name"], message["args"]) == ("a1", "open_gate", {})
                assert await client.ask("action.result", turn=turn, action="a1", accepted=True)
            elif message["type"] == "turn.line":
                lines.append(message["text"])
        assert lines[2] == "I will open the gate for you."
        undone = await client.ask("undo")
        assert [each["action"] for each in undone["actions"]] == ["a1"]
        with pytest.raises(ClientError) as refused:
            await client.ask("action.result", turn=turn, action="a1", accepted=True)
        assert refused.value.code == "action.unknown"

    async def run() -> None:
        async with asyncio.timeout(20), running([ScriptedModel(reply(PROMISE))], world=WORLD) as sidecar:
            client = await sidecar.client()
            await test(client)
            await client.close()

    asyncio.run(run())
