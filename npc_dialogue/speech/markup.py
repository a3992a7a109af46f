"""Eleventh stage: tags, entities, addresses and rows of emoji."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from npc_dialogue.speech.items import Aside, Item
from npc_dialogue.speech.shapes import either, maybe, row, word

_EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55\u231a\u231b\u23e9-\u23fa"
_IS_EMOJI = re.compile(f"[{_EMOJI}]")
_GOES_WITH = re.compile("[\u200d\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]")

_ADDRESS = either(row(word("http"), maybe(word("s")), word("://")), word("www."))
_ADDRESS_WHOLE = re.compile(_ADDRESS.whole, re.IGNORECASE)
_ADDRESS_BEGUN = re.compile(_ADDRESS.begun, re.IGNORECASE)
_ADDRESS_ENDS = re.compile(r"[\s<>\"“”«»、。，！？]")
_TRAILING = frozenset(".,!?;:)'…")

_TAG_BEGUN = re.compile(r"<[A-Za-z/!?|｜]")
_BREAKS = re.compile(r"</?(?:br|p|div|li|tr|h[1-6])\b", re.IGNORECASE)
_LONGEST_TAG = 120

_ENTITIES = {"&amp;": "&", "&quot;": '"', "&apos;": "'", "&#39;": "'", "&nbsp;": " ", "&lt;": "", "&gt;": ""}
_ENTITY_BEGUN = re.compile(r"&#?[A-Za-z0-9]{0,6}")

_SIGN = re.compile(f"[<&|#{_EMOJI}]")
_ADDRESS_FIRST = re.compile(r"\b(?:h(?:tt|t?\Z)|w(?:ww|w?\Z))", re.IGNORECASE)

_State = Literal["plain", "tag", "entity", "begun", "address", "emoji"]


class Markup:
    """Drops HTML tags, addresses, `|` and `#`, and of several emoji in a row all but the first; undoes entities.

    No `<` comes through that could begin a tag, closed or not. Held back: a tag, at most 120 characters; an entity;
    `http` and `www` while they can become an address, and the marks after one.
    """

    def __init__(self) -> None:
        self._state: _State = "plain"
        self._held = ""
        self._before = ""
        self._first = True  # the emoji being read is the first of its row
        self._given: list[Item] = []

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return self._state == "plain"

    def went_by(self, text: str) -> None:
        """See `Remembers`."""
        self._before = text[-1]

    def feed(self, item: Item) -> Sequence[Item]:
        if not isinstance(item, str):
            return (*self.finish(), item)
        if self._state == "plain" and not _SIGN.search(item):
            initial = "h" in item or "w" in item or "H" in item or "W" in item
            if not initial or not _ADDRESS_FIRST.search(item):
                self._before = item[-1]
                return (item,)
        for char in item:
            self._read(char)
        return self._take()

    def finish(self) -> Sequence[Item]:
        state, held = self._state, self._held
        self._state, self._held = "plain", ""
        if state == "tag":
            if len(held) > 1 and len(held.split()) > 1:
                self._read_again(held[1:])
                return self.finish()
        elif state in ("entity", "begun", "address"):
            self._say(held)
        return self._take()

    def _take(self) -> Sequence[Item]:
        given, self._given = self._given, []
        return given

    def _say(self, text: str) -> None:
        if not text:
            return
        self._before = text[-1]
        if self._given and isinstance(self._given[-1], str):
            self._given[-1] += text
        else:
            self._given.append(text)

    def _read_again(self, text: str) -> None:
        self._state, self._held = "plain", ""
        for char in text:
            self._read(char)

    def _read(self, char: str) -> None:
        if self._state == "plain":
            self._read_plain(char)
        elif self._state == "tag":
            self._read_tag(char)
        elif self._state == "entity":
            self._read_entity(char)
        elif self._state == "begun":
            self._read_begun(char)
        elif self._state == "address":
            self._read_address(char)
        else:
            self._read_emoji(char)

    def _read_plain(self, char: str) -> None:
        if char == "<":
            self._state, self._held = "tag", char
        elif char == "&":
            self._state, self._held = "entity", char
        elif char in "hHwW" and not self._before.isalnum():
            self._state, self._held = "begun", char
        elif _IS_EMOJI.match(char):
            self._state, self._held, self._first = "emoji", char, True
            self._say(char)
        elif char not in "|#":
            self._say(char)

    def _read_tag(self, char: str) -> None:
        held = self._held + char
        if len(held) == 2:
            if _TAG_BEGUN.match(held):
                self._held = held
            elif char != "<":
                if char.isspace() or char.isdigit() or char in "=-":
                    self._say("<")
                self._read_again(char)
        elif char == ">":
            self._state, self._held = "plain", ""
            if _BREAKS.match(held):
                self._say("\n")
        elif char in "<\n" or len(held) > _LONGEST_TAG:
            self._read_again(held[1:])
        else:
            self._held = held

    def _read_entity(self, char: str) -> None:
        held = self._held + char
        if char == ";":
            self._state, self._held = "plain", ""
            self._say(_ENTITIES.get(held.lower(), held))
        elif _ENTITY_BEGUN.fullmatch(held):
            self._held = held
        else:
            self._say(self._held)
            self._read_again(char)

    def _read_begun(self, char: str) -> None:
        held = self._held + char
        if _ADDRESS_WHOLE.fullmatch(held):
            self._state, self._held = "address", ""
            self._given.append(Aside("", "address"))
        elif _ADDRESS_BEGUN.fullmatch(held):
            self._held = held
        else:
            self._say(self._held)
            self._read_again(char)

    def _read_address(self, char: str) -> None:
        if char in _TRAILING:
            self._held += char
        elif _ADDRESS_ENDS.match(char):
            self._say(self._held)
            self._read_again(char)
        else:
            self._held = ""

    def _read_emoji(self, char: str) -> None:
        joins = _GOES_WITH.match(char) or (_IS_EMOJI.match(char) and self._held.endswith("\u200d"))
        if joins or (_FLAG.match(char) and len(self._held) == 1 and _FLAG.match(self._held)):
            self._held += char
            if self._first:
                self._say(char)
        elif _IS_EMOJI.match(char):
            self._held, self._first = char, False
        else:
            self._read_again(char)
