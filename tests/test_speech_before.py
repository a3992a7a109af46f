"""What separates a line from the one before is told with its first piece, and is what its end tells too."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.events import Delta, Line
from tests.support.turns import SETTING

PIECES = st.sampled_from(
    ["The river ", "is low", ". ", "!\n", "\n\n", " ", "… ", "*she nods* ", "(low) ", '"Aye." ', "?", "1.5 ", "Mr. "]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_the_first_piece_of_a_line_tells_what_stands_before_it(pieces: list[str]) -> None:
    speech = Speech(SETTING)
    events = [event for piece in pieces for event in speech.feed(piece)]
    events += speech.finish("stop")
    told: dict[int, list[str | None]] = {}
    for event in events:
        if isinstance(event, Delta):
            told.setdefault(event.line, []).append(event.before)
    for event in events:
        if isinstance(event, Line):
            assert told[event.line] == [event.before, *[None] * (len(told[event.line]) - 1)]
