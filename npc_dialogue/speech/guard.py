"""What a model must never make the player hear: listened for within each sentence, before it is sent.

Phrases by which a model steps out of its part (`out_of_character.py`), those that give a closed secret away, and six
words in a row of such a secret or of the instructions in the prompt. What the speaker said, was heard before or stands
in the prompt as something to be told is no leak.

How far a sentence may be sent is a function of its characters alone. Held back are a phrase from its first letter, and
of a text the words from the third on: up to six.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from npc_dialogue.speech.forbidden import (
    LONGEST_QUOTE,
    Caught,
    Forbidden,
    Node,
    holds,
    out_of_character_tree,
    telling_tree,
    texts,
    weight,
)
from npc_dialogue.speech.signs import BREAK, SIGNS, has_apostrophe, sign_behind, signed, stands_alone
from npc_dialogue.text.terms import terms

_FAR = 1 << 30
_NOT_YET = -1


class _Quote(NamedTuple):
    """Words in a row of a text that is not to be repeated."""

    at: int
    """Where the next one would stand."""
    begun: int
    """Where the first did."""
    weight: int
    hold: int
    """From where the sentence is held for it."""


_State = tuple[int, int, str, int, str, tuple[tuple[Node, int], ...], tuple[_Quote, ...]]
"""What is known of a sentence so far: its length, also without white space at the end; the beginning of a word, as it
is compared, and where the sentence could be cut before that (only where something could begin with it); the word
before; the phrases that have begun, with where, and the quotations."""
_BEGINNING: _State = (0, 0, "", 0, "", (), ())


class Guard:
    """Feed it a sentence as it grows, and `end` it. Once something was `caught` nothing more is read."""

    def __init__(self, forbidden: Forbidden, language: str) -> None:
        """`language` is that of the reply."""
        self._language = language
        self._forbidden = forbidden
        self._roots = [out_of_character_tree(language)]
        if forbidden.secrets:
            self._roots.append(telling_tree(forbidden.secrets))
        self._firsts = frozenset[str]().union(*(root.then for root in self._roots))
        self._begun = frozenset[str]().union(*(root.begun for root in self._roots))
        self._texts = texts(forbidden.instructions, forbidden.secrets)
        self._state: _State = _BEGINNING
        self.caught: Caught | None = None
        self.safe = 0
        """So many characters of the sentence may be sent."""
        self.read = 0
        """So many were read before something was caught."""

    def feed(self, text: str) -> None:
        """The sentence goes on."""
        if not self._passes(text):
            self.safe = self._read(text)

    def end(self) -> None:
        """The sentence is over; what is fed from now on belongs to the next one, unless something was caught."""
        if self.caught is None:
            self._read(BREAK)
        if self.caught is None:
            self._state, self.safe = _BEGINNING, 0

    def objection_to(self, text: str) -> Caught | None:
        """What is wrong with a text that stands for itself."""
        other = Guard(self._forbidden, self._language)
        if text:
            other.feed(text)
        other.end()
        return other.caught

    def _passes(self, text: str) -> bool:
        """Whether nothing begins or goes on with these words; then they have been read, which is most of all there is
        to read, and is done in short."""
        length, _, word, _, previous, phrases, quotes = self._state
        if phrases or quotes or self.caught is not None or text[-1].isspace() or has_apostrophe(text):
            return False
        first, *more = text.translate(SIGNS).split(BREAK)
        word += first
        pairs = self._texts.pairs
        for part in more:
            if word:
                if word in self._firsts or (previous, word) in pairs:
                    return False
                previous = word
            word = part
        if word in self._begun:
            return False
        length += len(text)
        self._state = (length, length, word, 0, previous, (), ())
        self.safe = length
        return True

    def _read(self, text: str) -> int:
        """Reads on; how much of the sentence may be sent, up to where something was caught."""
        if self.caught is not None:
            return self.safe
        length, solid, word, word_at, _, _, _ = self._state
        for char in text:
            self.read = length
            seen = sign_behind(word, char)
            alone = stands_alone(char)
            if word and (alone or seen == BREAK):
                safe = self._take(word, word_at)
                if safe >= 0:
                    return safe
                word = ""
            if seen != BREAK and not word:
                word_at = solid if self._state[4] else 0
            if alone:
                safe = self._take(seen, word_at)
                if safe >= 0:
                    return safe
            elif seen != BREAK:
                word += seen
            length += 1
            if not char.isspace():
                solid = length
        self._state = (length, solid, word, word_at, *self._state[4:])
        return max(self.safe, min(solid, self._held(word, word_at)))

    def _held(self, word: str, word_at: int) -> int:
        """From where the sentence is held if its last word so far is this, whole or not."""
        held = word_at if word in self._begun else _FAR
        *_, phrases, quotes = self._state
        for node, begun in phrases:
            if not word or word in node.begun:
                held = min(held, begun)
        for quote in quotes:
            if not word:
                held = min(held, quote.hold) if quote.hold >= 0 else held
            elif self._texts.words[quote.at].startswith(word):
                held = min(held, word_at if quote.hold < 0 else quote.hold)
        return held

    def _take(self, word: str, word_at: int) -> int:
        """A word is whole. How far the sentence may be sent where it completes what must not be heard, else -1."""
        length, solid, _, _, _, begun_before, _ = self._state
        phrases: list[tuple[Node, int]] = []
        caught: Caught | None = None
        for node, begun in (*begun_before, *((root, word_at) for root in self._roots)):
            following = node.then.get(word)
            if following is None:
                continue
            if following.said is not None and not self._excused(following.said):
                caught = caught or following.said
            if following.then:
                phrases.append((following, begun))
        quotes = self._quoted(word, word_at)
        for quote in quotes:
            if caught is None and quote.weight >= LONGEST_QUOTE:
                words = self._texts.words[quote.begun : quote.at]
                if not holds(signed(self._forbidden.used), words):
                    caught = self._texts.caught(quote.begun)
                    if caught.why == "instructions":
                        caught = replace(caught, words=" ".join(words))
        if caught is not None:
            self.caught = caught
            return max(self.safe, self._held(word, word_at))
        going_on = tuple(quote for quote in quotes if quote.weight < LONGEST_QUOTE)
        self._state = (length, solid, "", 0, word, tuple(phrases), going_on)
        return -1

    def _quoted(self, word: str, word_at: int) -> list[_Quote]:
        """What goes on with this word, or begins with it and the one before."""
        *_, previous, _, quotes = self._state
        found = [
            _Quote(quote.at + 1, quote.begun, quote.weight + weight(word), word_at if quote.hold < 0 else quote.hold)
            for quote in quotes
            if self._texts.words[quote.at] == word
        ]
        places = self._texts.pairs.get((previous, word), ())
        if places:
            both = weight(previous) + weight(word)
            going_on = {quote.at for quote in found}
            found += [_Quote(at, at - 2, both, _NOT_YET) for at in places if at not in going_on]
        return found

    def _excused(self, caught: Caught) -> bool:
        """Whether the phrase may be said here all the same."""
        words = signed(caught.words)
        if caught.why == "character":
            return any(holds(words, signed(word)) for word in self._forbidden.allow)
        used = signed(self._forbidden.used)
        if len(words) > 1:
            return holds(used, words)
        alike = terms(caught.words)  # one word alone is the same in the plural
        return words[0] in used or not {*alike}.isdisjoint(terms(self._forbidden.used))
