"""Streams fed to the speech chain in pieces, and what came of them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.events import Act, Closed, Delta, Line, Proposal, SpeechEvent
from npc_dialogue.speech.lines import EndReason
from npc_dialogue.speech.setting import SpeechSetting

SETTING = SpeechSetting(
    npc_name="Mira",
    other_names=("the traveller", "Tom Barrow", "Old Anna"),
    emotions=("neutral", "warm", "angry", "half_asleep"),
    axes=("trust", "self_worth"),
    default_emotion="neutral",
    directions="tag",
    language="en",
    max_sentences=20,
    max_words=400,
)


@dataclass(frozen=True)
class Heard:
    """What a player got of a stream."""

    lines: tuple[Line, ...]
    closed: str
    sent: tuple[tuple[int, str], ...]
    """The deltas of each line, joined; of an unfinished line too."""
    proposed: tuple[Proposal, ...] = ()
    acts: tuple[tuple[int, Act], ...] = ()
    """Each behind how many whole lines."""

    @property
    def text(self) -> str:
        return "".join(line.before + line.text for line in self.lines)


def heard(events: Sequence[SpeechEvent]) -> Heard:
    lines = tuple(event for event in events if isinstance(event, Line))
    closed = "".join(event.reason for event in events if isinstance(event, Closed))
    sent: dict[int, str] = {}
    for event in events:
        if isinstance(event, Delta):
            sent[event.line] = sent.get(event.line, "") + event.text
    proposed = tuple(event for event in events if isinstance(event, Proposal))
    acts = []
    for at, event in enumerate(events):
        if isinstance(event, Act):
            acts.append((sum(isinstance(before, Line) for before in events[:at]), event))
    return Heard(lines, closed, tuple(sent.items()), proposed, tuple(acts))


def hear(pieces: Sequence[str], *, reason: EndReason | None = "stop", setting: SpeechSetting = SETTING) -> Heard:
    """The pieces through a fresh chain; without a reason the stream goes on."""
    speech = Speech(setting)
    events = [event for piece in pieces for event in speech.feed(piece)]
    if reason is not None:
        events += speech.finish(reason)
    return heard(events)


def cut(stream: str, size: int, first: int = 0) -> list[str]:
    """The stream in pieces of one size, the first of its own."""
    return [stream[:first], *(stream[at : at + size] for at in range(first, len(stream), size))]


def cuts(stream: str) -> Iterator[list[str]]:
    """Every cut into pieces of one to three characters, and some of random lengths, the same in every run."""
    for size in (1, 2, 3):
        for first in range(size):
            yield cut(stream, size, first)
    chance = random.Random(stream)
    for _ in range(12):
        at, pieces = 0, []
        while at < len(stream):
            length = chance.choice((1, 2, 3, 5, 8, 13, 40))
            pieces.append(stream[at : at + length])
            at += length
        yield pieces
