"""Seventh stage: replies that stand in quotation marks, all of them or between narration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from npc_dialogue.speech.gestures import is_gesture, plain_words
from npc_dialogue.speech.items import Aside, End, Item
from npc_dialogue.text.scripts import is_unspaced

# What opens a quotation, with what closes it.
_CLOSES = {'"': '"', "“": "”“", "”": "”", "„": '“”"', "«": "»", "»": "«", "‹": "›", "‘": "’", "「": "」", "『": "』"}
_UNMARKED = frozenset("「『")  # a quotation in these needs no mark at its end
_ENDS = frozenset(".!?…。！？")
_COMMAS = frozenset(",，、")
_MARKS = _ENDS | _COMMAS | frozenset("—–-")
_LONGEST = 200  # characters of narration that are kept
_WAIT = 160  # characters within which a quotation has to open, where the reply begins like narration
_SAID = frozenset(
    "says said asks asked replies replied answers answered whispers whispered adds added mutters murmurs shouts calls "
    "sagt sagte fragt fragte antwortet flüstert ruft meint dit demande répond murmure dice pregunta responde susurra "
    "disse pergunta chiede risponde говорит спрашивает отвечает шепчет".split()
)
_THIRD = frozenset("he she they er sie il elle él ella lei lui ele ela он она".split())

_State = Literal["begin", "narrated", "plain", "quoted", "closed", "between"]


class Quotes:
    """If the reply opens with a quotation mark, what is quoted is what is spoken, and the rest is narration.

    The marks themselves are taken off. After a quotation that ends in a mark (or with `」`, or before a comma) all is
    narration until the next one opens. A comma becomes a full stop if the narration ends a sentence: `"Go," she says.`
    is `Go.`. A first quotation without a mark, `"Riverbend" they call it`, is a quoted word, and all of the reply is
    spoken, unless `she says` or the like follows within three words. A reply that begins with this NPC's own name, or
    with `she` and a gesture, is narration if a quotation opens within 160 characters on its first line; otherwise it is
    speech.

    Held back: a comma, a space, a mark that may close, the three words after it; narration; those 160 characters.
    """

    def __init__(self, own: str) -> None:
        name = " ".join(own.lower().split())
        self._own = sorted({name, name.split(" ")[0]} - {""}, key=len, reverse=True)
        self._state: _State = "begin"
        self._given: list[Item] = []
        self._held = ""
        self._items: list[Item] = []  # what happened within the text that is held
        self._opening = ""
        self._closing = ""
        self._mark = ""  # a mark that closes the quotation, unless what follows it says otherwise
        self._comma = ""  # the quotation's last character, if it is one, and the white space after it
        self._space = ""
        self._depth = 0  # of quotations within it
        self._before = ""  # what stands before, in the quotation; a line's end counts until its first letter
        self._solid = ""  # the last that is no white space

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return self._state == "plain" and not (self._comma or self._space)

    def feed(self, item: Item) -> Sequence[Item]:
        if self._state == "plain":
            return (item,)
        if isinstance(item, str):
            self._read_all(item)
        elif isinstance(item, End):
            return (*self.finish(), item)
        elif self._state in ("narrated", "closed", "between"):
            self._items.append(item)
        else:
            if self._state == "begin" and self._held:
                self._be_plain()
            self._given.append(item)
        given, self._given = self._given, []
        return given

    def finish(self) -> Sequence[Item]:
        if self._state == "quoted" and self._mark:
            self._state = "between"
        if self._state == "between" or (self._state == "closed" and self._is_said(self._held + " ")):
            self._narrate(final=True)
        elif self._state == "quoted":
            self._say("")
        else:
            self._be_plain()
        given, self._given = self._given, []
        return given

    def _read_all(self, text: str) -> None:
        for at, char in enumerate(text):
            if self._state == "plain":
                self._say(text[at:])
                return
            self._read(char)

    def _read(self, char: str) -> None:
        if self._state == "quoted":
            self._read_quoted(char)
        elif self._state == "between":
            self._read_between(char)
        elif self._state == "plain":
            self._say(char)
        elif self._state == "begin":
            self._read_begin(char)
        elif self._state == "narrated":
            self._read_narrated(char)
        else:
            self._read_closed(char)

    def _say(self, text: str) -> None:
        text = self._comma + self._space + text
        self._comma = self._space = ""
        if not text:
            return
        if self._given and isinstance(self._given[-1], str):
            self._given[-1] += text
        else:
            self._given.append(text)

    def _be_plain(self) -> None:
        """What is held, and all that follows, is speech."""
        self._say(self._held)
        self._given += self._items
        self._state, self._held, self._items = "plain", "", []

    def _open(self, mark: str) -> None:
        self._state = "quoted"
        self._opening, self._closing = mark, _CLOSES[mark]
        self._depth, self._before, self._solid = 0, "", ""

    def _read_begin(self, char: str) -> None:
        if not self._held and char.isspace():
            self._say(char)
        elif not self._held and char in _CLOSES:
            self._open(char)
        else:
            self._held += char
            verdict = self._beginning(self._held.lower())
            if verdict == "narrated":
                self._state = verdict
            elif verdict == "plain":
                self._be_plain()

    def _beginning(self, text: str) -> Literal["narrated", "plain", "wait"]:
        """What the reply's first words are."""
        if any(text.startswith(name + " ") for name in self._own):
            return "narrated"
        if any(name.startswith(text) for name in self._own):
            return "wait"
        first, space, second = text.partition(" ")
        if not space:
            return "wait" if any(word.startswith(first) for word in _THIRD) else "plain"
        if first not in _THIRD or len(second) > 16:
            return "plain"
        if not second or second[-1].isalpha():
            return "wait"
        return "narrated" if is_gesture([first, *plain_words(second)]) else "plain"

    def _read_narrated(self, char: str) -> None:
        if char in _CLOSES and self._held[-1].isspace():
            self._given.append(_narration(self._held))
            self._given += self._items
            self._held, self._items = "", []
            self._open(char)
            return
        self._held += char
        if char == "\n" or len(self._held) >= _WAIT:
            self._be_plain()

    def _read_quoted(self, char: str) -> None:
        if self._mark:
            mark, self._mark = self._mark, ""
            if mark == "’" and char.isalnum():
                self._quote(mark)
            elif mark == self._opening and char.isalnum() and not self._before.strip():
                if self._before == " ":  # within a line; after its end the quotation only goes on
                    self._depth += 1
                    self._quote(mark)
            elif self._depth:
                self._depth -= 1
                self._quote(mark)
            else:
                self._close()
                self._read(char)
                return
        if char in self._closing:
            self._mark = char
        elif char == self._opening:
            if self._before.strip() or self._before == " ":
                self._depth += 1
                self._quote(char)
        else:
            self._quote(char)

    def _quote(self, char: str) -> None:
        """A spoken character; a comma and white space only once another follows."""
        if char.isspace():
            self._space += char
        elif char in _COMMAS:
            self._say("")
            self._comma = char
        else:
            self._say(char)
        if not char.isspace():
            self._before = self._solid = char
        elif self._before != "\n":
            self._before = "\n" if char == "\n" else " "

    def _close(self) -> None:
        known = self._solid in _MARKS or self._opening in _UNMARKED
        self._space = ""
        self._state = "between" if known else "closed"

    def _read_closed(self, char: str) -> None:
        """After the first quotation, which ends in no mark."""
        blank = not self._held.strip()
        if char == "\n" or (blank and (char in _COMMAS or char in _CLOSES)) or self._is_said(self._held + char):
            self._state = "between"
            self._read(char)
            return
        self._held += char
        if len(self._held.split()) > 3 or char in _ENDS or char in _CLOSES:
            self._be_plain()

    def _is_said(self, text: str) -> bool:
        words = text.split()
        return not text[-1].isalpha() and 1 < len(words) < 4 and not _SAID.isdisjoint(plain_words(text))

    def _read_between(self, char: str) -> None:
        if char in _CLOSES and (char not in '"”»' or not self._held.strip() or self._held[-1].isspace()):
            self._narrate(final=False)
            self._open(char)
            return
        self._held = self._held[: 2 * _LONGEST] + char

    def _narrate(self, *, final: bool) -> None:
        """What stood between two quotations, or after the last: the mark that the one before it ends in, an aside."""
        narration = self._held
        words = any(map(str.isalnum, narration))
        unmarked = self._solid not in _MARKS
        wide = self._comma in ("，", "、") or (self._solid != "" and is_unspaced(self._solid))
        ends = final or "\n" in narration or narration.rstrip()[-1:] in _ENDS
        if (words and ends and (self._comma or unmarked)) or (unmarked and self._opening in _UNMARKED and not final):
            self._comma = "。" if wide else "."
        elif unmarked and narration[:1] in _COMMAS:
            self._comma = narration[:1]
        self._say("")
        if words:
            self._given.append(_narration(narration))
        self._given += self._items
        if not final and ("\n" in narration or not wide):
            self._say("\n" if "\n" in narration else " ")
        self._held, self._items = "", []


def only_says(text: str) -> bool:
    """Whether this only tells who speaks: `she says`, `said Mira softly` (but not `she says, turning`)."""
    words = plain_words(text)
    return len(words) <= 3 and "," not in text and not _SAID.isdisjoint(words)


def _narration(text: str) -> Aside:
    return Aside(" ".join(text.split()).strip(",，、—– ")[:_LONGEST], "narration")
