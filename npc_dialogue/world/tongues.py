"""Spoken texts in another language than their speaker's, and words that a speaker never says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.languages import GUESSED, base_language, guess_language
from ..text.scripts import fold, words
from .content import OWN
from .mistakes import Mistake
from .phrases import phrase_pattern
from .writing import plain, voice_of, written

if TYPE_CHECKING:
    from .world import World

LONG_ENOUGH = 10
"""Words from which on a text's language can be told with few false alarms."""


def foreign(world: World) -> Iterator[Mistake]:
    """Lines, samples, `said` and covers that seem to be in another language than the one who says them speaks."""
    for each in written(world):
        who = voice_of(each)
        if not who:
            continue
        tag = world.info.language if who == OWN or who not in world.npcs else world.language(who)
        language, text = base_language(tag), plain(each.text)
        if language not in GUESSED or len(words(text)) < LONG_ENOUGH:
            continue
        guessed = guess_language(text)
        if guessed is not None and guessed != language:
            yield Mistake(
                file=each.file,
                key=each.key,
                found=f"what looks like the language {guessed!r}",
                expected=f"{tag!r}, which {'the world' if who == OWN else who} speaks",
                hint="What is spoken is written in the speaker's language; notes for a model need not be.",
            )


def avoided(world: World) -> Iterator[Mistake]:
    """Words of `avoid`, the world's or a voice's, in what is said."""
    everybody = {word: world.source("world") for word in world.info.avoid}
    own = {
        npc: everybody | {word: world.source("npcs", npc) for word in card.voice.avoid}
        for npc, card in world.npcs.items()
    }
    phrases = {word: tuple(fold(word).split()) for kept in (everybody, *own.values()) for word in kept}
    if not phrases:
        return
    for each in written(world):
        who = voice_of(each)
        if not who:
            continue
        text = fold(plain(each.text))
        for word, source in own.get(who, everybody).items():
            if phrases[word] and phrase_pattern(phrases[word]).search(text):
                yield Mistake(
                    file=each.file,
                    key=each.key,
                    found=f"{word!r}, which {source} has among the words to avoid",
                    expected="other words",
                )
