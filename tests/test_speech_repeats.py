"""A model that goes round in circles: what was said is not said again, and nothing else is held up for it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.events import Closed
from npc_dialogue.turn.events import TurnEvent
from npc_dialogue.turn.result import TurnResult
from tests.support.speech import SETTING, hear, heard
from tests.support.turns import PROMPT, check, turn

SAID = "The river is brown today. Mind the third step, it gives."
AGAIN = replace(SETTING, said=(SAID,))


@pytest.mark.parametrize(
    ("stream", "text"),
    [
        ("I have flour to mind. The river is brown today. And so on.", "I have flour to mind."),
        ("I have flour to mind. THE RIVER — is brown today! And so on.", "I have flour to mind."),
        ("I have flour to mind. The river is brown today, as ever.", None),
        ("The river is brown today. I have flour to mind.", "I have flour to mind."),
        ("The river is brown today. Mind the third step, it gives.", "The river is brown today."),
        ("The river is brown today.", None),
        ("The river is brown", None),
        ("You are. You are late again. You are late again. And late.", "You are. You are late again."),
        ("No. No. No. Not that one.", None),
        ("Ay. Ay. I know it.", None),
    ],
)  # fmt: skip
def test_what_was_said_is_not_said_again(stream: str, text: str | None) -> None:
    assert hear(list(stream), setting=AGAIN).text == (stream if text is None else text)


def test_scripts_without_spaces_are_heard_too() -> None:
    setting = replace(SETTING, said=("川の水が茶色だ、旅の人。",), language="ja")
    assert hear(["粉を見てくる。川の水が茶色だ、旅の人。またな。"], setting=setting).text == "粉を見てくる。"


def test_only_what_may_be_a_repetition_is_held() -> None:
    speech = Speech(replace(AGAIN, hold=0))
    assert heard(speech.feed("The river is bro")).sent == ()
    assert heard(speech.feed("wnish")).sent == ((0, "The river is brownish"),)


def test_the_reply_is_closed_where_it_began_to_repeat() -> None:
    speech = Speech(AGAIN)
    events = speech.feed("I have flour to mind. The river is brown today. And so on.")
    assert events[-1] == Closed("stop")
    assert speech.closed
    assert speech.repeated == "The river is brown today."
    assert speech.feed("more") == []


WORDS = st.lists(st.sampled_from("the river is brown today mind".split()), min_size=1, max_size=6).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=3), st.lists(WORDS, min_size=1, max_size=6), st.lists(st.integers(1, 60), max_size=5))
def test_cuts_make_no_difference_and_no_long_sentence_comes_twice(
    said: list[str], sentences: list[str], cuts: list[int]
) -> None:
    stream = " ".join(f"{sentence.capitalize()}." for sentence in sentences)
    setting = replace(SETTING, said=(" ".join(f"{sentence}." for sentence in said),), max_sentences=20, max_words=200)
    places = sorted({cut for cut in cuts if cut < len(stream)})
    pieces = [stream[a:b] for a, b in zip([0, *places], [*places, len(stream)], strict=True)]
    whole = hear(pieces, setting=setting)
    assert whole == hear(list(stream), setting=setting)
    texts = [line.text.lower() for line in whole.lines]
    long = [text for text in texts if text.count(" ") >= 3]
    assert texts, "something is always said"
    assert len(set(long)) == len(long)
    if len(texts) > 1:
        assert not set(long) & {f"{sentence}." for sentence in said}


@pytest.mark.parametrize("place", [0, 1])
def test_a_model_is_cut_and_told_of_and_the_writers_lines_may_come_again(place: int) -> None:
    stream = "I have flour to mind. The river is brown today. And so on."

    async def run() -> TurnResult:
        prompt = replace(PROMPT, material=replace(PROMPT.material, lately=(SAID,)))
        voices = [ScriptedModel([], id_="m"), ScriptedModel([], id_="authored")]
        voices[place] = ScriptedModel(reply(stream), id_=voices[place].id)
        events: list[TurnEvent] = []
        result = await turn(voices, events, prompt=prompt).run()
        check(events, result)
        return result

    result = asyncio.run(run())
    assert result.text == ("I have flour to mind." if place == 0 else stream)
    assert any("said again" in told for told in result.trouble) == (place == 0)
    assert result.reason == "stop"
