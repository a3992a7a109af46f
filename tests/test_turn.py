"""One turn: the ladder, the deadlines, cancelling, and what is heard of each."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.scripted import Gate, Pause, ScriptedModel, Step, reply
from npc_dialogue.text.events import Failure, Finish, Reasoning, Text
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import SILENCE, TurnEvent, TurnLine
from npc_dialogue.turn.result import TurnResult
from tests.support.turns import check, turn

LAST = "Hm. Well, the mill stands where it stood."
LONG = "The mill has stood here for two hundred years and it will stand here when we are gone. Ask anybody."
BREAK = Failure("model.failed", "broke off", retryable=True)


def last() -> ScriptedModel:
    return ScriptedModel(reply(LAST), id_="authored")


def play(steps: list[Step], deadlines: Deadlines | None = None) -> tuple[TurnResult, list[TurnEvent], ScriptedModel]:
    async def run() -> tuple[TurnResult, list[TurnEvent], ScriptedModel]:
        events: list[TurnEvent] = []
        model = ScriptedModel(steps)
        result = await turn([model, last()], events, deadlines=deadlines).run()
        check(events, result)
        return result, events, model

    return asyncio.run(run())


def test_a_reply_is_heard_as_it_was_said() -> None:
    result, _, _ = play(reply(LONG))
    assert result.text == LONG
    assert result.reason == "stop"
    assert result.sources == ("scripted",)
    assert not result.fallback
    assert result.first_text is not None
    assert result.first_line is not None
    assert result.first_text <= result.first_line <= result.total


@pytest.mark.parametrize(
    "steps",
    [
        [BREAK],
        [Text("The mi"), BREAK],
        [Finish("stop")],
        [Reasoning("what would she say?"), Finish("stop")],
        [Text("<think>I should"), Finish("length")],
        [Text("   \n "), Finish("stop")],
        [Text("The"), Finish("content_filter")],
        [],
        [Text("The mi")],
    ],
    ids=[
        "at once",
        "in the held beginning",
        "empty",
        "only thoughts",
        "unclosed thought",
        "blank",
        "filtered",
        "no end",
        "cut",
    ],
)
def test_what_fails_before_a_word_was_heard_moves_down_the_ladder(steps: list[Step]) -> None:
    result, events, _ = play(steps)
    assert result.text == LAST
    assert result.sources == ("authored",)
    assert result.fallback
    assert all(line.source == "authored" for line in events if isinstance(line, TurnLine))


def test_a_model_that_says_nothing_in_time_is_passed_over_and_its_stream_closed() -> None:
    never = asyncio.Event()
    result, _, model = play([Gate(never), Text("late")], Deadlines(first_line=0.05, margin=0.0, total=5))
    assert result.text == LAST
    assert model.closed == 1
    assert "late" not in result.text


def test_what_breaks_after_words_were_heard_is_closed_and_not_asked_again() -> None:
    result, _, _ = play([Text(LONG[:60]), BREAK])
    assert result.reason == "broken"
    first, closing = result.lines
    assert LONG.startswith(first.text.removesuffix("…"))
    assert first.text.endswith("…")
    assert "cut" in first.tags
    assert closing.text == "I lost my thread."
    assert LAST not in result.text


def test_a_model_that_stalls_after_its_first_words_ends_with_the_turn() -> None:
    result, _, model = play([Text(LONG[:60]), Gate(asyncio.Event())], Deadlines(first_line=1, total=0.1))
    assert result.reason == "broken"
    assert model.closed == 1
    assert result.lines[0].text.endswith("…")


def test_when_every_voice_is_silent_the_npc_is_seen_to_be() -> None:
    async def run() -> TurnResult:
        events: list[TurnEvent] = []
        result = await turn([ScriptedModel([BREAK]), ScriptedModel([Finish("stop")])], events).run()
        check(events, result)
        return result

    result = asyncio.run(run())
    assert result.text == SILENCE
    assert result.reason == "stop"


@pytest.mark.parametrize("heard", [0, 60])
def test_cancel_ends_a_turn_where_it_stands(heard: int) -> None:
    async def run() -> tuple[TurnResult, ScriptedModel]:
        events: list[TurnEvent] = []
        begun = asyncio.Event()
        never = asyncio.Event()

        def script(_prompt: object) -> list[Step]:
            begun.set()
            return [Text(LONG[:heard]), Gate(never)] if heard else [Gate(never)]

        model = ScriptedModel(script)
        running = turn([model, last()], events)
        task = asyncio.create_task(running.run())
        await begun.wait()
        while heard and not events:
            await asyncio.sleep(0)
        running.cancel()
        result = await task
        check(events, result)
        return result, model

    result, model = asyncio.run(run())
    assert result.reason == "cancelled"
    assert model.closed == 1
    assert LAST not in result.text
    assert bool(result.text) == bool(heard)


def test_cancel_before_the_turn_began_says_nothing() -> None:
    async def run() -> TurnResult:
        running = turn([ScriptedModel(reply(LONG)), last()], [])
        running.cancel()
        return await running.run()

    result = asyncio.run(run())
    assert result.reason == "cancelled"
    assert result.lines == ()


def test_a_task_that_is_cancelled_from_outside_stays_cancelled() -> None:
    async def run() -> None:
        running = turn([ScriptedModel([Gate(asyncio.Event())]), last()], [])
        task = asyncio.create_task(running.run())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(1, len(LONG) - 1), max_size=8),
    st.sampled_from([Finish("stop"), Finish("length"), BREAK, Finish("content_filter"), None]),
    st.integers(0, len(LONG)),
)
def test_every_turn_ends_with_something_the_npc_could_say(
    cuts: list[int], ending: Finish | Failure | None, length: int
) -> None:
    text = LONG[:length]
    bounds = [0, *sorted({cut for cut in cuts if cut < length}), length]
    steps: list[Step] = [Text(text[a:b]) for a, b in pairwise(bounds) if a < b]
    result, _, _ = play([*steps, ending] if ending is not None else steps)
    assert result.lines
    heard = result.lines[0].text.removesuffix("…")
    assert LONG.startswith(heard) or result.text == LAST
    assert result.fallback == (result.text == LAST or "closing" in result.lines[-1].tags)


def test_pauses_of_a_model_do_not_end_its_turn() -> None:
    result, _, _ = play([Text(LONG[:50]), Pause(0.01), Text(LONG[50:]), Finish("stop")])
    assert result.text == LONG
