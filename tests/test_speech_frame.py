"""A model that repeats the frame around what its NPC notices is not heard with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.speech import SETTING, cuts, hear
from tests.test_speech_properties import pieces_of

FRAME = "context-1a2b3c4d"
HIDING = replace(SETTING, hidden=(FRAME,))
NOW = f"<{FRAME}>\nYou are here: Pub.\nFor this reply: lie.\n</{FRAME}>"
ECHOES = {
    f"[warm] {NOW}\nHello there.": "Hello there.",
    f"Hello there. {NOW}": "Hello there.",
    f"Hello there.\n<{FRAME}>\nYou are here: Pub.": "Hello there.",
    f"<{FRAME}>\nYou are here: Pub.": "",
    f"You are here: Pub</{FRAME}>\nHello there.": "Hello there.",
    f"{NOW}{NOW}\nthe traveller: Hello.": "",
    f"Hello <{FRAME.upper()} >Pub.< / {FRAME}>there.": "Hello there.",
    f"Hello there. <{FRAME[:9]}": "Hello there.",
    f"<think>{NOW}</think>Hello there.": "Hello there.",
    f"<{FRAME}/>Hello there.": "Hello there.",
}


@pytest.mark.parametrize("stream", ECHOES)
def test_an_echoed_frame_is_not_spoken_however_it_is_cut(stream: str) -> None:
    for pieces in cuts(stream):
        assert hear(pieces, setting=HIDING).text == ECHOES[stream]


def test_the_feeling_before_the_frame_counts() -> None:
    assert hear([f"[warm] {NOW}\nHello there."], setting=HIDING).lines[0].emotion == "warm"


def test_without_a_label_nothing_is_hidden() -> None:
    assert "Pub" in hear([NOW]).text


WORDS = st.sampled_from(
    ["Good day", "the mill", "Pub!", " ", "\n", "[warm]", "*nods*", "context", "<b>", "a < b", "well. "]
)
TALK = st.lists(WORDS, max_size=6).map("".join)


@given(st.data(), TALK, TALK, st.booleans())
def test_nothing_in_a_frame_is_heard_at_any_cut(data: st.DataObject, before: str, after: str, closed: bool) -> None:
    """The first and the second half of a reply are heard as if the frame between them were a thought."""
    inside = data.draw(TALK) + " xyzzy. xyzzy"
    ends = (f"</{FRAME}>", "</think>") if closed else ("", "")
    echoed, thought = (
        f"{before}<{label}>{inside}{end}{after}" for label, end in zip((FRAME, "think"), ends, strict=True)
    )
    result = hear(data.draw(pieces_of(echoed)), setting=HIDING)
    assert result == hear([echoed], setting=HIDING)
    assert result == hear([thought], setting=HIDING)
    assert "xyzzy" not in result.text
