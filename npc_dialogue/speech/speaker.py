"""Fifth stage: who speaks, where the model writes it before a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Literal, Self

from npc_dialogue.speech.events import Voice
from npc_dialogue.speech.items import End, Item
from npc_dialogue.speech.shapes import Shape, either, maybe, one, row, some, words
from npc_dialogue.speech.wash import washed

# What models call the two sides when they do not use names; compared folded.
_OWN_WORDS = "assistant|response|answer|reply|npc|bot|ai|char|character|{{char}}"
_OTHER_WORDS = (
    "player|user|you|human|narrator|system|instruction|input|prompt|{{user}}|"
    "spieler|spielerin|erzähler|erzählerin|joueur|joueuse|narrateur|narratrice|utilisateur|jugador|jugadora|narrador|"
    "narradora|usuario|jogador|giocatore|narratore|utente|gracz|игрок|пользователь|рассказчик|玩家|用户|旁白|"
    "プレイヤー|ユーザー|ナレーター|플레이어|사용자|내레이터|اللاعب|المستخدم|खिलाड़ी|ผู้เล่น"
)
_NO_NAMES = frozenset(
    "the a an of and von vom der die das den dem des du de la le les el los las il lo di da do dos van het een".split()
)

_MARKS = '*_~"“”„«»'
_OPEN = re.compile(rf"[{_MARKS}#>(\[<【「\s-]{{0,12}}")
_SPEAKS = words(
    "says said asks asked replies replied answers answered whispers whispered adds shouts mutters murmurs "
    "sagt sagte fragt antwortet flüstert dit demande répond murmure dice pregunta responde susurra говорит 说 説 道"
)
_ASIDE = either(
    row(one("(（"), some("^()（）\\n", 60), one(")）")),
    row(one("\\["), some("^\\[\\]\\n", 60), one("\\]")),
    row(one("*"), some("^*\\n", 60), one("*")),
)
_CLOSE = some(f"{_MARKS})\\]>】」", 4)
_BLANK = some(" \\t\u00a0\u3000", 2)
_AFTER = row(some(_MARKS, 3), some(" \\t", 4))


def _captured(name: str, shape: Shape) -> Shape:
    return Shape(f"(?P<{name}>{shape.whole})", shape.begun)


def _compiled(shape: Shape) -> tuple[re.Pattern[str], re.Pattern[str]]:
    unnamed = re.sub(r"\(\?P<\w+>", "(?:", shape.begun)  # there a group stands more than once
    return re.compile(shape.whole, re.IGNORECASE), re.compile(unnamed, re.IGNORECASE)


def _tail(speaks: Shape | None) -> Shape:
    """What may stand between a name and what is said: closing marks, `says`, an aside, the colon."""
    verb = (maybe(row(speaks, _BLANK)),) if speaks else ()
    aside = maybe(row(_captured("aside", _ASIDE), _BLANK))
    close, after = _captured("close", _CLOSE), _captured("after", _AFTER)
    return row(close, _BLANK, *verb, aside, some(_MARKS, 2), one(":："), after)


_OWN_TAIL = _compiled(_tail(_SPEAKS))
_OTHER_TAIL = _compiled(_tail(None))
_TITLE_TAIL = _compiled(row(_captured("close", _CLOSE), _BLANK, one("\\n"), _captured("after", some("\\n", 2))))
_LABEL_TAIL = _compiled(row(_captured("close", row(some("*_", 2), one("\\]>】"))), _captured("after", _AFTER)))
_MARK_CLOSES = {"[": "]", "(": ")", "*": "*"}
_ENDS = tuple('.!?…。！？।؟"”’»」』)]*')
_LONGEST = 240  # characters of a prefix; longer ones are text

_OWN, _OTHER = "own", "other"
_Found = tuple[str, str, str]
"""Whose prefix it is, what of it is to be kept, and what follows it. Whose: `_OWN`, `_OTHER`, or `@` and the id of one
of several who speak."""


@dataclass(frozen=True, slots=True)
class _Names:
    """Folded names with whose they are, and the beginnings of all."""

    whose: dict[str, str]
    beginnings: frozenset[str]
    longest: int
    marks: frozenset[str]
    """First characters of names that may also stand before one."""


def _fold(text: str) -> str:
    """Case folded, each character still in its place."""
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def _parts(name: str) -> list[str]:
    """A name as it may stand before a line: whole, or some of its words in a row."""
    name = " ".join(_fold(washed(name)).split())
    parts = [w.strip(".,'\"") for w in name.split()]
    calls = [at for at, part in enumerate(parts) if len(part) > 2 and part not in _NO_NAMES]
    rows = [" ".join(parts[begin : end + 1]) for begin in calls for end in calls if begin <= end]
    return [name, *rows] if name else []


@lru_cache(maxsize=64)
def _names(own: str, others: tuple[str, ...]) -> _Names:
    whose = dict.fromkeys(_OTHER_WORDS.split("|"), _OTHER) | dict.fromkeys(_OWN_WORDS.split("|"), _OWN)
    for other in others:
        whose.update(dict.fromkeys(_parts(other), _OTHER))
    whose.update(dict.fromkeys(_parts(own), _OWN))
    for other in others:
        if other != own:
            whose.update(dict.fromkeys(_parts(other)[:1], _OTHER))
    return _sorted_out(whose)


@lru_cache(maxsize=16)
def _names_of_cast(cast: tuple[tuple[str, str], ...], others: tuple[str, ...]) -> _Names:
    """A word that is part of the names of two is nobody's."""
    whose = dict.fromkeys((*_OTHER_WORDS.split("|"), *_OWN_WORDS.split("|")), _OTHER)
    for other in others:
        whose.update(dict.fromkeys(_parts(other), _OTHER))
    parts = Counter(part for _, name in cast for part in set(_parts(name)))
    for npc, name in cast:
        whose.update((part, f"@{npc}" if parts[part] == 1 else _OTHER) for part in _parts(name))
    for npc, name in cast:
        whose.update((part, f"@{npc}") for part in _parts(name)[:1])
    return _sorted_out(whose)


def _sorted_out(whose: dict[str, str]) -> _Names:
    beginnings = frozenset(name[:length] for name in whose for length in range(len(name) + 1))
    marks = frozenset(name[0] for name in whose if _OPEN.fullmatch(name[0]))
    return _Names(whose, beginnings, max(map(len, whose)), marks)


class Speaker:
    """Drops this NPC's own name before what it says, and ends the reply at anybody else's.

    A prefix stands at the beginning of a line (marks such as `[warm]` or `*smiles*` may come before it): a name or one
    of its words, bare, bold, quoted or in brackets, with or without an aside, then a colon; a name in square or angle
    brackets needs none, nor does one's own on a line alone. After one's own name there may be `says`. Any other colon
    is ordinary speech.

    Held back: the beginning of a line while it can still be a prefix.
    """

    def __init__(self, own: str, others: tuple[str, ...]) -> None:
        self._names = _names(own, others)
        self._everywhere = False
        self._last = ""  # character that is no white space
        self._head: str | None = ""  # the line's beginning, None once it is known to be no prefix
        self._until = ""  # what closes the mark that the line begins with

    @classmethod
    def of_cast(cls, cast: tuple[tuple[str, str], ...], others: tuple[str, ...]) -> Self:
        """The same for a reply in which several speak, each an id with its name: at the name of one of them it tells
        who speaks from there on, and at anybody else's the reply ends. There a prefix may also follow a sentence."""
        speaker = cls("", others)
        speaker._names = _names_of_cast(cast, others)
        speaker._everywhere = True
        return speaker

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return self._head is None and not self._until and not self._everywhere

    def feed(self, item: Item) -> Sequence[Item]:
        if not isinstance(item, str):
            return (*self.finish(), item)
        if self.plain and "\n" not in item:
            return (item,)
        given: list[Item] = []
        if self._read(item, given):
            given.append(End())
        return _joined(given)

    def finish(self) -> Sequence[Item]:
        head, self._head = self._head, None
        if not head:
            return ()
        found = self._prefix(head + "x")  # as if something followed
        if isinstance(found, tuple):
            whose, kept, _ = found
            return (End(),) if whose == _OTHER else _joined(_begun(whose, kept))
        return (head,)

    def _read(self, text: str, given: list[Item]) -> bool:
        """Reads on; whether somebody else speaks now."""
        at = 0
        while at < len(text):
            if self.plain:  # nothing can begin before the line ends
                end = text.find("\n", at)
                line = text[at:end] if end >= 0 else text[at:]
                if line:
                    given.append(line)
                    self._last = line.rstrip()[-1:] or self._last
                    at += len(line)
                    continue
            char = text[at]
            at += 1
            if self._until:
                given.append(char)
                if char in (self._until, "\n"):
                    self._until, self._head = "", ""
            elif self._head is None or (not self._head and char.isspace()):
                given.append(char)
                if char == "\n" or (self._everywhere and char.isspace() and self._last in _ENDS):
                    self._head = ""
                self._last = self._last if char.isspace() else char
            elif self._take(self._head + char, given):
                return True
        return False

    def _take(self, head: str, given: list[Item]) -> bool:
        """A line's beginning with one more character; whether it shows that somebody else speaks."""
        self._head = head
        found = self._prefix(head)
        if found == "wait" and len(head) < _LONGEST:
            return False
        if isinstance(found, tuple):
            whose, kept, rest = found
            if whose == _OTHER:
                return True
            self._head = ""
            given += _begun(whose, kept)
            return self._read(rest, given)
        given.append(head)
        self._last = head.rstrip()[-1:] or self._last
        self._head = "" if "\n" in head else None
        closer = _MARK_CLOSES.get(head[0], "")
        if self._head is None and closer not in head[1:]:
            self._until = closer
        return False

    def _prefix(self, head: str) -> _Found | Literal["wait", "none"]:
        """Whose prefix this is, or may become."""
        opening = _OPEN.match(head)
        assert opening is not None
        wait = False
        for name_at in range(opening.end(), -1, -1):  # a name may itself begin with a mark
            if name_at < opening.end() and head[name_at] not in self._names.marks:
                continue
            found = self._prefix_at(head, name_at)
            if isinstance(found, tuple):
                return found
            wait = wait or found == "wait"
        return "wait" if wait else "none"

    def _prefix_at(self, head: str, name_at: int) -> _Found | Literal["wait", "none"]:
        """The same if the name stands here."""
        folded = _fold(head[name_at : name_at + self._names.longest + 1]).replace("\u00a0", " ")
        if folded in self._names.beginnings and name_at + len(folded) == len(head):
            return "wait"
        opening = head[:name_at]
        wait = False
        for length in range(min(len(folded), self._names.longest), 0, -1):
            whose = self._names.whose.get(folded[:length])
            if whose is None:
                continue
            rest = head[name_at + length :]
            tails = [_OTHER_TAIL] if whose == _OTHER else [_OWN_TAIL, _TITLE_TAIL]
            if opening.endswith(("[", "<", "【")):
                tails.append(_LABEL_TAIL)
            for whole, begun in tails:
                match = whole.match(rest)
                if match and match.end() < len(rest):
                    return whose, _kept(opening, match), rest[match.end() :]
                wait = wait or match is not None or begun.fullmatch(rest) is not None
            if wait:
                return "wait"
        return "none"


def _begun(whose: str, kept: str) -> list[Item]:
    """What stands in place of a prefix."""
    return [*([] if whose == _OWN else [Voice(whose[1:])]), kept]


def _joined(given: Sequence[Item]) -> list[Item]:
    """The same with texts behind each other made one, and no empty ones."""
    if all(isinstance(item, str) for item in given):  # most are
        text = "".join(map(str, given))
        return [text] if text else []
    made: list[Item] = []
    for are_texts, group in groupby(given, key=lambda item: isinstance(item, str)):
        if not are_texts:
            made += group
        elif text := "".join(map(str, group)):
            made.append(text)
    return made


def _kept(opening: str, match: re.Match[str]) -> str:
    """What of a prefix is not the name's own: an aside, and marks that open or close around more than the name."""
    opened = re.sub(r"[^*_~\"“„«]", "", opening)
    closed = re.sub(r"[^*_~\"”“»]", "", match["close"] + match["after"])
    aside = match["aside"] if "aside" in match.re.groupindex and match["aside"] else ""
    if bool(opened) == bool(closed):
        opened = closed = ""
    return f"{aside} {opened}{closed}" if aside else opened + closed
