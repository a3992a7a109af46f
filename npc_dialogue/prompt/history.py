"""The part of the conversation that fits: its newest end, cut in large steps.

Cutting one message a turn would change the beginning of what the model gets each time, and a server could reuse none
of its work; so the beginning moves by a quarter of the window at once.
"""

from __future__ import annotations

from collections.abc import Sequence

from .estimate import estimate_tokens
from .harmless import harmless_line
from .prompt import Message
from .view import View

ROLE_TOKENS = 8
"""What a message costs besides its text: role, name and the template's marks."""


def messages(view: View) -> tuple[Message, ...]:
    """All that the NPC heard, oldest first, made harmless; someone else's words keep their speaker."""
    return tuple(
        Message(
            speaker=utterance.speaker,
            name=view.name_of(utterance.speaker),
            text=text,
            mine=utterance.speaker == view.card.id,
            turn=utterance.turn,
            tokens=estimate_tokens(text) + ROLE_TOKENS,
        )
        for utterance in view.situation.utterances
        if (text := harmless_line(utterance.text, frame=view.situation.frame))
    )


def window(said: Sequence[Message], room: int) -> tuple[Message, ...]:
    """The newest messages that fit into `room` tokens.

    The cut lies on a multiple of a step counted from the conversation's beginning, so it stays where it is until the
    window is full again; a step is about a quarter of what fits.
    """
    total = sum(message.tokens for message in said)
    if total <= room:
        return tuple(said)
    step = max(1, room // 4)
    drop = -(-(total - room) // step) * step
    kept = 0
    for index, message in enumerate(said):
        if kept >= drop:
            return tuple(said[index:])
        kept += message.tokens
    return ()
