"""The part of the conversation that fits: its newest end, cut where the cut can stay.

Cutting one message a turn would change the beginning of what the model gets each time, and a server could reuse none
of its work. So the beginning is put on a turn that its id alone picks out: it stays there until it no longer fits,
however the room changes and wherever the stored past begins, and then moves on by about a sixth of the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from .estimate import estimate_tokens
from .prompt import Message, marked
from .view import View, spoken

LEAST_MESSAGES = 96
"""That are looked back over whatever fits: for what was said lately, and what the talk is about."""
ROLE_TOKENS = 8
"""What a message costs besides its name and text: its role and the template's marks."""


def messages(view: View) -> tuple[Message, ...]:
    """What the NPC heard, oldest first, made harmless, each as long as a line may be: more than any window holds.

    Its own lines keep their feeling: a model that sees its marks gone from what it said soon leaves them out.
    """
    situation = view.situation
    emotions = situation.world.emotions
    names: dict[str, str] = {}
    found = []
    tokens = 0
    for utterance in reversed(situation.utterances):
        who = utterance.speaker
        if who not in names:
            names[who] = view.name_of(who)
        mine = who == view.card.id
        emotion = utterance.emotion if mine and utterance.emotion in emotions else ""
        message = _message((who, names[who], utterance.text, mine, utterance.turn, emotion, situation.frame))
        if message is not None:
            found.append(message)
            tokens += message.tokens
            if tokens > situation.context and len(found) >= LEAST_MESSAGES:
                break
    return tuple(reversed(found))


@lru_cache(maxsize=32_768)
def _message(made_of: tuple[str, str, str, bool, str, str, str]) -> Message | None:
    """The same with every turn until it leaves the window; None where nothing of it can be read."""
    who, name, said, mine, turn, emotion, frame = made_of
    text = spoken(said, frame)
    if not text:
        return None
    tokens = estimate_tokens(marked(text, emotion)) + estimate_tokens(name) + ROLE_TOKENS
    return Message(speaker=who, name=name, text=text, mine=mine, turn=turn, tokens=tokens, emotion=emotion)


def window(said: Sequence[Message], room: int) -> tuple[Message, ...]:
    """The newest messages that fit into `room` tokens; see above for where they begin."""
    begin = len(said)
    left = room
    while begin > 0 and said[begin - 1].tokens <= left:
        begin -= 1
        left -= said[begin].tokens
    if begin == 0:
        return tuple(said)
    return tuple(said[begin + steady([message.turn for message in said[begin:]]) :])


def steady(ids: Sequence[str]) -> int:
    """Which of these to begin with: in their oldest third the one with the least checksum, the same next time."""
    return min(range(len(ids) // 3 + 1), key=lambda at: (crc32(ids[at].encode()), at), default=0) if ids else 0
