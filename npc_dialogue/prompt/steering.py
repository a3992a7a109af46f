"""Direction for this one reply: tone, what was said too often, the game's note, the form. All of it stands at the end.

The rules stand far in front of a long conversation, and small models heed what they read last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from npc_dialogue.text.scripts import words
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.text.similarity import Shingles, overlap, shingles
from npc_dialogue.world.content import PLAYER
from npc_dialogue.world.moods import CALM, CLEAR
from npc_dialogue.world.standings import standing_tone

from .budget import limit_of
from .estimate import truncate_to_tokens
from .prompt import Message, Part, Section
from .sections import section, sentence
from .view import View
from .wanted import is_short_wanted

LATELY = 6
"""Own replies among which repetition is looked for."""
SAME = 0.8
"""The overlap from which on two sentences are one said twice."""
OPENING = 3
"""Words with which a reply begins; twice the same among the last `LATELY` is once too often."""
FEWEST_WORDS = 4
"""Of a sentence that counts as repeated: everybody says `Good day to you` again and again."""
REMINDER_TOKENS = 100
"""Of what the card reminds of."""
USED = "You have said this lately; do not say it again:"
_MOST_USED = 4
_EXCERPT = 16
"""Tokens of a line that is listed."""


def steering(view: View, said: Sequence[Message]) -> list[Section]:
    """Who comes, the tone, what is used up, the director's note, what the card reminds of, and last the form
    of a reply."""
    found = []
    most = view.card.voice.sentences
    comes = ""
    if is_short_wanted(view):
        most = min(most, 2)
    if view.situation.occasion == "greet":
        most = min(most, 2)
        again = " again" if view.situation.met else ""
        comes = f"{sentence(f'{view.speaker_name} comes up to you{again}.')} Say the first words."
    elif view.situation.occasion == "bark":
        most = 1
    elif view.situation.occasion == "converse":
        most = min(most, 2)
    direction, sources = tone(view)
    text = truncate_to_tokens(" ".join(filter(None, (comes, direction))), limit_of("steering"))
    if text:
        found.append(section("steering", Part.NOW, text, ("engine", *sources), "mood, standing and scene"))
    found += used(said)
    if note := view.text_of(view.situation.note):
        found.append(section("note", Part.NOW, f"For this reply: {note}", ("request.note",)))
    if reminded := truncate_to_tokens(view.text(view.card.reminder), REMINDER_TOKENS):
        source = f"{view.situation.world.source('npcs', view.card.id)}#reminder"
        found.append(section("instructions", Part.NOW, reminded, (source,)))
    length = f"at most {most} sentences" if most > 1 else "one sentence"
    text = f"Answer as {view.name}: a feeling in brackets, then {length}."
    found.append(section("reminder", Part.NOW, text, ("engine",), "the form of a reply, once more"))
    return found


def tone(view: View) -> tuple[str, list[str]]:
    """How to sound: the mood, the tones of the standings in the world's words, and whether others listen."""
    axes = view.situation.world.axes
    words_, sources = [], []
    if mood := mood_words(view):
        words_.append(mood)
        sources.append(f"{view.situation.world.source('npcs', view.card.id)}#mood")
    tones = [view.text(standing_tone(axes[axis], name)) for axis, name in view.edge.standings.items() if axis in axes]
    if told := [sentence(each) for each in dict.fromkeys(tones) if each]:
        words_ += told
        sources.append(f"relationship.{view.card.id}.{view.situation.speaker}")
    if told and any(who not in (PLAYER, view.situation.speaker) for who in view.present):
        words_.append("Others hear what you say.")
        sources.append("state.where")
    return " ".join(words_), sources


def mood_words(view: View) -> str:
    """The card's mood, and what the NPC still carries from before; "" for one that is calm."""
    own, carried = view.card.mood, view.situation.mood
    base = "" if own == CALM else view.text_of(own)
    if carried is None:
        return f"Your mood: {base}." if base else ""
    still = f"still {'' if carried.intensity >= CLEAR else 'a little '}{view.text_of(carried.emotion)} from before"
    return f"Your mood: {base}, and {still}." if base else f"You are {still}."


def used(said: Sequence[Message]) -> list[Section]:
    """The sentences and openings that this NPC lately said more than once; nothing for one that does not."""
    own = [message for message in said if message.mine][-LATELY:]
    found: dict[str, str] = {}
    for at in range(len(own) - 1, 0, -1):
        for text in repeated(own[at].text, tuple(message.text for message in own[:at])):
            found.setdefault(text, own[at].turn)
    kept = list(found.items())[:_MOST_USED]
    if not kept:
        return []
    room = limit_of("used")
    text = truncate_to_tokens(USED + " " + "; ".join(f"“{truncate_to_tokens(row, _EXCERPT)}”" for row, _ in kept), room)
    return [section("used", Part.NOW, text, dict.fromkeys(turn for _, turn in kept), "said more than once lately")]


def repeated(reply: str, before: Iterable[str]) -> tuple[str, ...]:
    """The sentences of a reply that stand in one of the replies before, and else its opening if one began so."""
    found = frozenset[int]().union(*(_in_both(reply, text) for text in before))
    same = tuple(text for at, (text, _) in enumerate(_sentences(reply)) if at in found)
    opening = _opening(reply)
    if not same and opening and any(_opening(text) == opening for text in before):
        return (f"{' '.join(reply.split()[:OPENING])} …",)
    return same


@lru_cache(maxsize=4096)
def _in_both(reply: str, other: str) -> frozenset[int]:
    """Which of the sentences of a reply stand in another: the same two are compared for as long as both are lately."""
    earlier = [shingle for _, shingle in _sentences(other)]
    return frozenset(
        at
        for at, (_, shingle) in enumerate(_sentences(reply))
        if any(overlap(shingle, each) >= SAME for each in earlier)
    )


@lru_cache(maxsize=4096)
def _sentences(text: str) -> tuple[tuple[str, Shingles], ...]:
    """The sentences that are long enough to count, each with its shingles."""
    found = []
    for each in split_sentences(text):
        pairs = shingles(each)
        if len(pairs) > FEWEST_WORDS:  # one more than words
            found.append((each, pairs))
    return tuple(found)


@lru_cache(maxsize=4096)
def _opening(text: str) -> tuple[str, ...]:
    begun = words(text)
    return tuple(word.casefold() for word in begun[:OPENING]) if len(begun) > OPENING else ()
