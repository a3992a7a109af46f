"""Second stage: what the model thinks before or while it speaks, and what it repeats of the prompt."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from npc_dialogue.speech.items import Forget, Item
from npc_dialogue.speech.shapes import Shape, either, maybe, row, some, word, words

_THOUGHT = words(
    "thinking think thoughts thought reasoning reflection scratchpad analysis inner_monologue internal_monologue"
)
_TOLD = words("narration narrator action direction emotion mood scene ooc")


def _tag(names: Shape, *, closes: bool) -> Shape:
    blank = some(" \\t\\n", 3)
    attributes = maybe(row(Shape("[\\s:=]", "[\\s:=]?"), some("^<>", 64)))
    slash = (word("/"), blank) if closes else ()
    return row(word("<"), blank, *slash, maybe(word("seed:")), names, attributes, maybe(word("/")), word(">"))


_SHAPES: dict[str, Shape] = {
    "think": either(_tag(_THOUGHT, closes=False), words("◁think▷ <|START_THINKING|> <|begin_of_thought|>")),
    "/think": either(_tag(_THOUGHT, closes=True), words("◁/think▷ <|END_THINKING|> <|end_of_thought|>")),
    "tell": _tag(_TOLD, closes=False),
    "/tell": _tag(_TOLD, closes=True),
    "channel": words("<|channel|> <|channel>"),
    "/channel": words("<channel|> <|end|>"),
    "message": word("<|message|>"),
}
_SQUARE: dict[str, Shape] = {"think": word("[THINK]"), "/think": word("[/THINK]")}  # in capitals only
_FIRST = re.compile(r"[<\[◁]")

_Hidden = Literal["", "think", "tell", "frame", "channel"]
_OPENS: Mapping[str, _Hidden] = {"think": "think", "tell": "tell", "frame": "frame"}


@dataclass(frozen=True, slots=True)
class _Tags:
    """The patterns of all tags by kind, and of their beginnings."""

    whole: tuple[tuple[str, re.Pattern[str]], ...]
    begun: tuple[re.Pattern[str], ...]


_KNOWN = _Tags(
    whole=(
        *((kind, re.compile(shape.whole, re.IGNORECASE)) for kind, shape in _SHAPES.items()),
        *((kind, re.compile(shape.whole)) for kind, shape in _SQUARE.items()),
    ),
    begun=(
        re.compile(either(*_SHAPES.values()).begun, re.IGNORECASE),
        re.compile(either(*_SQUARE.values()).begun),
    ),
)


@lru_cache(maxsize=256)
def _tags(frames: tuple[str, ...]) -> _Tags:
    """The known tags, and those of frames with these labels, which every playthrough has its own of."""
    if not frames:
        return _KNOWN
    labels = either(*map(word, frames))
    opens, closes = _tag(labels, closes=False), _tag(labels, closes=True)
    return _Tags(
        whole=(
            *_KNOWN.whole,
            ("frame", re.compile(opens.whole, re.IGNORECASE)),
            ("/frame", re.compile(closes.whole, re.IGNORECASE)),
        ),
        begun=(*_KNOWN.begun, re.compile(either(opens, closes).begun, re.IGNORECASE)),
    )


class Reasoning:
    """Drops `<think>…</think>` and its kin, and the channels of Harmony and Gemma that are not for the player.

    Names of tags count in any case, with attributes and white space. What is not closed is hidden to the end. A
    closing tag without an opening one says that all before it was reasoning (a template opened it): `Forget`. Tags
    such as `<action>` hold narration; they are dropped with what is in them. `frames` are labels that the prompt puts
    around what the NPC notices; a model that repeats them is treated as one that thinks.

    Held back: a tag's beginning, at most about 100 characters.
    """

    def __init__(self, frames: tuple[str, ...] = ()) -> None:
        self._frames = frames
        self._held = ""
        self._hidden: _Hidden = ""
        self._channel: str | None = None  # the name of a channel, while it is read

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return not (self._held or self._hidden or self._channel is not None)

    def feed(self, item: Item) -> Sequence[Item]:
        if not isinstance(item, str):
            return (item,)
        if not (self._held or self._hidden or self._channel is not None or _FIRST.search(item)):
            return (item,)
        text, self._held = self._held + item, ""
        given: list[Item] = []
        at = 0
        while at < len(text):
            if self._channel is not None:
                at = self._read_channel(text, at)
                continue
            first = _FIRST.search(text, at)
            stop = first.start() if first else len(text)
            if stop > at and not self._hidden:
                given.append(text[at:stop])
            at = stop
            if first is not None:
                at = self._read_tag(text, at, given)
                if self._held:
                    break
        return given

    def finish(self) -> Sequence[Item]:
        held, self._held = self._held, ""
        return (held,) if len(held) == 1 and not self._hidden else ()

    def _read_channel(self, text: str, at: int) -> int:
        """Reads on in the name of a channel; only `final` is for the player."""
        assert self._channel is not None
        if not self._channel and text[at].isspace():
            return at + 1
        name = self._channel + text[at].lower()
        if not "final".startswith(name):
            self._hidden, self._channel = "channel", None
            return at
        self._channel = name
        if name == "final":
            self._hidden, self._channel = "", None
        return at + 1

    def _read_tag(self, text: str, at: int, given: list[Item]) -> int:
        """Takes the tag that begins here, or holds what may become one, or passes its first character."""
        tags = _tags(self._frames)  # only now: most replies hold no tag, and a playthrough's own take a millisecond
        for kind, pattern in tags.whole:
            if match := pattern.match(text, at):
                passes = self._turn(kind, match.group(), given)
                if passes:
                    given.append(match.group())
                return match.end()
        if any(pattern.fullmatch(text, at) for pattern in tags.begun):
            self._held = text[at:]
            return at
        if not self._hidden:
            given.append(text[at])
        return at + 1

    def _turn(self, kind: str, tag: str, given: list[Item]) -> bool:
        """Changes between hidden and heard; whether the tag itself is left to the next stage."""
        hidden = self._hidden
        if not hidden:
            if kind in _OPENS:
                self._hidden = "" if tag.endswith("/>") else _OPENS[kind]
            elif kind == "channel":
                self._channel = ""
            elif kind in ("/think", "/frame"):
                given.append(Forget())
            return kind in ("/channel", "message")
        if kind == "/" + hidden:
            self._hidden = ""
        elif kind == "channel" and hidden == "channel":
            self._channel = ""
        return False
