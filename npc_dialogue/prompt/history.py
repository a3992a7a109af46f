"""The part of the conversation that fits: its newest end, cut where the cut can stay.

Cutting one message a turn would change the beginning of what the model gets each time, and a server could reuse none
of its work. So the beginning is put on a turn that its id alone picks out: it stays there until it no longer fits,
however the room changes and wherever the stored past begins, and then moves on by about a sixth of the window.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from weakref import WeakKeyDictionary
from zlib import crc32

from npc_dialogue.world.world import World

from .estimate import estimate_tokens
from .prompt import Message, marked
from .situation import Utterance
from .view import View, spoken

LEAST_MESSAGES = 96
"""That are looked back over whatever fits: for what was said lately, and what the talk is about."""
MOST_KEPT = 32
"""Conversations of which the messages are kept."""
ROLE_TOKENS = 8
"""What a message costs besides its name and text: its role and the template's marks."""


def messages(view: View) -> tuple[Message, ...]:
    """What the NPC heard, oldest first, made harmless, each as long as a line may be: more than any window holds.

    Its own lines keep their feeling: a model that sees its marks gone from what it said soon leaves them out.
    """
    situation = view.situation
    kept = _KEPT.setdefault(situation.world, OrderedDict())
    key = view.card.id, situation.frame
    before, made = kept.get(key, ((), ()))
    if situation.utterances[: len(before)] != before:
        before, made = (), ()
    all_ = (*made, *_made(view, situation.utterances[len(before) :]))
    kept[key] = situation.utterances, all_
    kept.move_to_end(key)
    if len(kept) > MOST_KEPT:
        kept.popitem(last=False)
    return all_[-_reach(all_, situation.context) :]


def _reach(said: Sequence[Message], context: int) -> int:
    """How many messages, from the newest on, are more than a window holds."""
    left = context
    for count, message in enumerate(reversed(said), 1):
        left -= message.tokens
        if left < 0:
            return max(count, LEAST_MESSAGES)
    return max(len(said), LEAST_MESSAGES)


def _made(view: View, utterances: Sequence[Utterance]) -> Iterator[Message]:
    situation = view.situation
    for utterance in utterances:
        who = utterance.speaker
        mine = who == view.card.id
        emotion = utterance.emotion if mine and utterance.emotion in situation.world.emotions else ""
        made_of = (who, view.name_of(who), utterance.text, mine, utterance.turn, emotion, situation.frame)
        if (message := _message(made_of)) is not None:
            yield message


_Kept = OrderedDict[tuple[str, str], tuple[tuple[Utterance, ...], tuple[Message, ...]]]
_KEPT: WeakKeyDictionary[World, _Kept] = WeakKeyDictionary()
"""Of each world the newest, by NPC and frame: a conversation grows at its end."""


@lru_cache(maxsize=32_768)
def _message(made_of: tuple[str, str, str, bool, str, str, str]) -> Message | None:
    """The same with every turn until it leaves the window; None where nothing of it can be read."""
    who, name, said, mine, turn, emotion, frame = made_of
    text = spoken(said, frame)
    if not text:
        return None
    tokens = estimate_tokens(marked(text, emotion)) + estimate_tokens(name) + ROLE_TOKENS
    return Message(speaker=who, name=name, text=text, mine=mine, turn=turn, tokens=tokens, emotion=emotion)


class Window:
    """A conversation that is to be cut, and may be asked for several rooms."""

    def __init__(self, said: Sequence[Message]) -> None:
        self.said = tuple(said)
        self._tokens = list(accumulate(message.tokens for message in reversed(said)))
        """Of the newest message, of the two newest, …"""

    def within(self, room: int) -> tuple[Message, ...]:
        """The newest messages that fit into `room` tokens; see above for where they begin."""
        begin = len(self.said) - bisect_right(self._tokens, room)
        if begin == 0:
            return self.said
        return self.said[begin + steady([message.turn for message in self.said[begin:]]) :]


def steady(ids: Sequence[str]) -> int:
    """Which of these to begin with: in their oldest third the one with the least checksum, the same next time."""
    return min(range(len(ids) // 3 + 1), key=lambda at: (_checksum(ids[at]), at), default=0) if ids else 0


@lru_cache(maxsize=4096)
def _checksum(id_: str) -> int:
    return crc32(id_.encode())
