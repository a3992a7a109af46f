"""The ladder: how long each voice may take, what is remembered of it, and what passes the time meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from npc_dialogue.models.ladder import Rung, seconds_for
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import Gate, Pause, ScriptedModel, Step, reply
from npc_dialogue.prompt.prompt import AuthoredLine, Material, Prompt
from npc_dialogue.text.events import Failure, Finish, Text, Usage
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnDelta, TurnEvent, TurnLine
from npc_dialogue.turn.purse import Hold, Purse
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.turn.turn import Turn
from tests.support.turns import PROMPT, SETTING

LAST = "Hm. Well, the mill stands where it stood."
REFUSED = Failure("model.refused", "the key is not accepted", retryable=False)
BROKEN = Failure("model.failed", "it broke off", retryable=True)
THINKING = replace(
    PROMPT, material=Material(lines=(AuthoredLine(kind="filler", text="Let me see."), *PROMPT.material.lines))
)


def last() -> Rung:
    return Rung(ScriptedModel(reply(LAST), id_="authored"))


def silent(name: str) -> ScriptedModel:
    return ScriptedModel([Gate(asyncio.Event())], id_=name)


def turn(
    ladder: Sequence[Rung],
    events: list[TurnEvent],
    *,
    deadlines: Deadlines | None = None,
    prompt: Prompt = PROMPT,
    purse: Purse | None = None,
) -> Turn:
    loop = asyncio.get_running_loop()
    return Turn(
        prompts=lambda rung: replace(prompt, max_tokens=rung.voice.context, context=2 * rung.voice.context),
        ladder=ladder,
        setting=SETTING,
        deadlines=deadlines or Deadlines(),
        accepted=loop.time(),
        now=loop.time,
        purse=purse,
        emit=events.append,
    )


def play(ladder: Sequence[Rung], **given: object) -> tuple[TurnResult, list[TurnEvent]]:
    async def run() -> tuple[TurnResult, list[TurnEvent]]:
        events: list[TurnEvent] = []
        return await turn(ladder, events, **given).run(), events  # type: ignore[arg-type]

    return asyncio.run(run())


def test_two_that_have_no_time_of_their_own_share_what_there_is() -> None:
    first, second = Rung(silent("first")), Rung(silent("second"))
    assert seconds_for(first, [second], now=10, until=14) == 2
    assert seconds_for(second, [], now=12, until=14) == 2
    assert seconds_for(replace(first, first_line=3.0), [second], now=10, until=14) == 3
    assert seconds_for(replace(first, first_line=3.0), [second], now=12, until=14) == 2
    assert seconds_for(first, [second], now=15, until=14) == 0


def test_who_rests_takes_no_share() -> None:
    first, second = Rung(silent("first")), Rung(silent("second"))
    second.failed(REFUSED, 10)
    assert seconds_for(first, [second], now=10, until=14) == 4


def test_the_second_model_answers_where_the_first_is_silent() -> None:
    second = ScriptedModel(reply("Here I am, by the wheel, and I have time."), id_="second")
    result, _ = play(
        [Rung(silent("first"), 0.05), Rung(second), last()], deadlines=Deadlines(first_line=30, filler=None)
    )
    assert result.sources == ("second",)
    assert result.fallback
    assert result.total < 10
    assert any("first: model.slow" in trouble for trouble in result.trouble)


def test_every_voice_is_told_what_fits_its_window() -> None:
    small = ScriptedModel([BROKEN], id_="small", context=4000)
    large = ScriptedModel(reply("Good morning to you, and mind the step."), id_="large", context=9000)
    play([Rung(small), Rung(large), last()])
    assert [prompt.max_tokens for prompt in small.prompts + large.prompts] == [4000, 9000]


def test_who_was_refused_is_told_of_once_and_not_asked_each_turn() -> None:
    told: list[tuple[str, str]] = []
    model = ScriptedModel([REFUSED], id_="hosted")
    rung = Rung(model, tell=lambda code, text: told.append((code, text)))

    async def run() -> list[TurnResult]:
        return [await turn([rung, last()], []).run() for _ in range(4)]

    results = asyncio.run(run())
    assert len(model.prompts) == 1
    assert told == [("model.refused", "hosted: the key is not accepted")]
    assert all(result.text == LAST for result in results)
    assert "the key is not accepted" in results[-1].trouble[0]


def test_three_failures_rest_a_voice_and_an_answer_heals_it() -> None:
    replies: Iterator[list[Step]] = iter([[BROKEN], [BROKEN], reply("I am back, as you can hear, and all is well.")])
    rung = Rung(ScriptedModel(lambda _prompt: next(replies), id_="model"))

    async def run() -> None:
        for failures in (1, 2, 0):
            await turn([rung, last()], []).run()
            assert rung.health.failures == failures

    asyncio.run(run())


def test_a_cancelled_turn_says_nothing_of_the_voice() -> None:
    rung = Rung(silent("model"))

    async def run() -> None:
        asked = turn([rung, last()], [])
        asked.start()
        await asyncio.sleep(0)
        asked.cancel()
        assert (await asked.run()).reason == "cancelled"
        assert rung.health.failures == 0
        assert rung.health.ask(0)

    asyncio.run(run())


def test_a_filler_passes_the_time_and_is_no_part_of_the_reply() -> None:
    slow = ScriptedModel([Pause(0.2), *reply("The bridge was built in my father's time.")], id_="model")
    result, events = play([Rung(slow), last()], deadlines=Deadlines(filler=0.02), prompt=THINKING)
    assert result.text == "The bridge was built in my father's time."
    assert result.sources == ("model",)
    assert not result.fallback
    lines = [event for event in events if isinstance(event, TurnLine)]
    assert [(line.line, line.source, line.tags) for line in lines] == [(0, "authored", ("filler",)), (1, "model", ())]
    numbers = [event.line for event in events if isinstance(event, TurnDelta | TurnLine)]
    assert numbers == sorted(numbers)
    assert isinstance(events[0], TurnDelta)
    assert result.first_line is not None
    assert result.first_line >= 0.2


def test_a_filler_does_not_stop_the_ladder() -> None:
    result, events = play(
        [Rung(silent("model")), last()],
        deadlines=Deadlines(first_line=0.5, margin=0.2, filler=0.02),
        prompt=THINKING,
    )
    assert result.text == LAST
    assert next(event.line for event in events if isinstance(event, TurnDelta)) == 0
    assert result.lines[0].tags == ("filler",)
    assert "Let me see." not in result.text


def test_who_answers_at_once_needs_no_filler() -> None:
    result, _ = play([last()], deadlines=Deadlines(filler=0.0), prompt=THINKING)
    assert [line.text for line in result.lines if "filler" in line.tags] == []


class Counted:
    """A hold that keeps what it was told."""

    def __init__(self, settled: list[Usage | None]) -> None:
        self._settled = settled

    def settle(self, usage: Usage | None) -> None:
        self._settled.append(usage)


class CountingPurse:
    """Pays for all but who is named."""

    def __init__(self, broke: str = "") -> None:
        self.settled: list[Usage | None] = []
        self._broke = broke

    async def reserve(self, voice: Model, prompt: Prompt) -> Hold | Failure:
        if voice.id == self._broke:
            return Failure("budget.spent", "the day's budget is spent", retryable=False)
        return Counted(self.settled)


USAGE = Usage(prompt_tokens=900, completion_tokens=12, cost=0.0004)


@pytest.mark.parametrize(
    ("steps", "settled"),
    [
        ([Text("The mill is closed today, as you see."), USAGE, Finish("stop")], [USAGE]),
        ([Text("The mill is closed today, as you see."), Finish("stop")], [None]),
        ([BROKEN], [None]),
        ([USAGE, BROKEN], [None]),
        ([], [None]),
    ],
    ids=["counted", "not counted", "failed", "counted and failed", "no end"],
)
def test_what_was_set_aside_is_settled_once(steps: list[Step], settled: list[Usage | None]) -> None:
    purse = CountingPurse()
    play([Rung(ScriptedModel(steps, id_="model")), last()], purse=purse)
    assert purse.settled == settled


def test_a_cancelled_reply_is_settled_too() -> None:
    purse = CountingPurse()

    async def run() -> None:
        asked = turn([Rung(silent("model")), last()], [], purse=purse)
        asked.start()
        while not purse.settled:
            await asyncio.sleep(0)
            asked.cancel()
        await asked.run()

    asyncio.run(run())
    assert purse.settled == [None]


def test_who_cannot_be_paid_is_not_asked_and_not_to_blame() -> None:
    dear, cheap = ScriptedModel(reply("Never."), id_="dear"), ScriptedModel(reply("I come cheap, as you know."))
    rung = Rung(dear)
    result, _ = play([rung, Rung(cheap), last()], purse=CountingPurse(broke="dear"))
    assert dear.prompts == []
    assert result.sources == ("scripted",)
    assert rung.health.failures == 0
    assert result.trouble == ("dear: budget.spent: the day's budget is spent",)


def test_the_last_voice_is_not_paid_for() -> None:
    purse = CountingPurse(broke="authored")
    result, _ = play([last()], purse=purse)
    assert result.text == LAST
    assert purse.settled == []
