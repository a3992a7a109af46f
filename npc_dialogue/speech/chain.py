"""The raw stream of a model made into lines a player can be shown.

The stages, in the order in which text goes through them:

| stage | takes out | holds back at most |
|---|---|---|
| `wash` | characters nobody sees | – |
| `reasoning` | `<think>…</think>` and its kin, other channels, echoed frames | a tag, 100 characters |
| `tokens` | tokens of chat templates | 60 |
| `fences` | code, backslashes | a run of backticks |
| `speaker` | this NPC's name before a line; ends at another's | the beginning of a line that is one of the names |
| `asides` | stage directions | a direction; of speech 40, or two words after a mark |
| `quotes` | narration, where the reply stands in quotation marks | a comma, three words, narration |
| `moods` | marks of emotion | – |
| `changes` | marks of changed feelings | – |
| `deeds` | marks of actions | – |
| `layout` | headings, bullets, numbers of lists | 30, at a line's beginning |
| `markup` | tags, entities, addresses, rows of emoji | 120 of a tag; else a word |
| `spacing` | white space | a space |
| `lines` | what was said before, or must not be heard | the opening; what decides whether a sentence has ended |

The last also holds what may become a sentence that was said before, and at most six words of what must not be heard.

Flowing prose is held by the last two only: the white space after a word, and at a mark that may end a sentence about a
dozen characters. Most tokens are words in the middle of a sentence, with which no stage has anything to do: such text
(`quiet.py`) goes round them all while each is `plain`, and those that remember are told of it when another kind comes.
"""

from __future__ import annotations

from collections.abc import Sequence

from npc_dialogue.speech.asides import Asides
from npc_dialogue.speech.changes import Changes
from npc_dialogue.speech.deeds import Deeds
from npc_dialogue.speech.events import Act, SpeechEvent
from npc_dialogue.speech.fences import Fences
from npc_dialogue.speech.forbidden import Caught
from npc_dialogue.speech.items import Forget, Item, Remembers, Stage
from npc_dialogue.speech.layout import Layout
from npc_dialogue.speech.lines import EndReason, Lines
from npc_dialogue.speech.markup import Markup
from npc_dialogue.speech.moods import Moods
from npc_dialogue.speech.quiet import is_quiet
from npc_dialogue.speech.quotes import Quotes
from npc_dialogue.speech.reasoning import Reasoning
from npc_dialogue.speech.setting import SpeechSetting
from npc_dialogue.speech.spacing import Spacing
from npc_dialogue.speech.speaker import Speaker
from npc_dialogue.speech.tokens import Tokens
from npc_dialogue.speech.wash import Wash
from npc_dialogue.text.events import Written

# Languages that write 'first' as '1.'.
_ORDINALS = frozenset("de da nb nn no fi cs sk hr sl sr hu et lv pl tr is".split())


class Speech:
    """One reply of one NPC. Feed it the stream as it comes, and `finish` when it has ended.

    The lines, their emotions and tags, and the end are the same however the stream was cut, and so is what has been
    sent after any number of characters. The deltas of a line joined are its text.
    """

    def __init__(self, setting: SpeechSetting) -> None:
        self._setting = setting
        self._wash = Wash()
        self._reasoning = Reasoning(setting.hidden)
        self._begin()

    def _begin(self) -> None:
        setting = self._setting
        asides, markup, spacing = Asides(), Markup(), Spacing()
        self._stages: Sequence[Stage] = (
            Tokens(),
            Fences(),
            Speaker(setting.npc_name, setting.other_names),
            asides,
            Quotes(setting.npc_name),
            Moods(setting.emotions),
            Changes(setting.axes),
            Deeds(setting.offers),
            Layout(ordinals=setting.language.split("-")[0] in _ORDINALS),
            markup,
            spacing,
        )
        self._feeds = tuple(stage.feed for stage in self._stages)  # looked up once, not for every token
        self._lines = Lines(setting)
        self._remembering: Sequence[Remembers] = (asides, markup, spacing, self._lines)
        self._plain = False  # all stages are
        self._went_by = ""  # quiet text of which they have not been told
        self._space = ""  # held behind it

    @property
    def released(self) -> bool:
        """Whether anything has been given out: then it is not taken back, and nothing else may be asked for a reply."""
        return self._lines.released

    @property
    def closed(self) -> bool:
        """Whether the reply is over: what is fed after that is ignored."""
        return self._lines.closed

    @property
    def repeated(self) -> str:
        """The sentence that had been said before and was left out for it; "" if none was."""
        return self._lines.repeated

    @property
    def caught(self) -> Caught | None:
        """What must not be heard, if the reply was ended for it."""
        return self._lines.caught

    def feed(self, text: str) -> list[SpeechEvent]:
        """What the text makes certain."""
        if self._plain:
            text = self._space + text
            if is_quiet(text):
                self._space = " " if text[-1] == " " else ""
                if self._space:
                    text = text[:-1]
                self._went_by += text
                went = self._lines.pass_by(text)
                self._plain = not self._lines.closed
                return went
            self._catch_up()
        events: list[SpeechEvent] = []
        if text and not self._lines.closed:
            self._read(text, events)
            self._plain = self._lines.plain and self._reasoning.plain and all(stage.plain for stage in self._stages)
        return events

    def put(self, item: Act | Written) -> list[SpeechEvent]:
        """What stands here without being text: what the voice does, or which of the writer's lines begins."""
        events: list[SpeechEvent] = []
        if self._lines.closed:
            return events
        space = self._space
        self._catch_up()
        if space:
            self._read(space, events)
        self._pass(item, 0, events)
        self._plain = False
        return events

    def finish(self, reason: EndReason) -> list[SpeechEvent]:
        """What was held back, and the end of the last sentence.

        `stop`: the model said all it wanted, and a sentence without its full stop is a line. Otherwise an unfinished
        sentence is closed with `…` and the tag `cut` if its beginning was sent or there is no other; else it is
        dropped.
        """
        events: list[SpeechEvent] = []
        if self._lines.closed:
            return events
        space = self._space
        self._catch_up()
        self._lines.end()
        if space:
            self._read(space, events)
        for item in self._reasoning.finish():
            self._hear(item, events)
        for at, stage in enumerate(self._stages):
            for item in stage.finish():
                self._pass(item, at + 1, events)
        if not self._lines.closed:
            events += self._lines.finish(reason)
        return events

    def _catch_up(self) -> None:
        """Tells the stages what went by; the space that was held behind it is to be read next."""
        if self._went_by:
            for stage in self._remembering:
                stage.went_by(self._went_by)
        self._went_by = self._space = ""

    def _read(self, text: str, events: list[SpeechEvent]) -> None:
        for seen in self._wash.feed(text):
            for item in self._reasoning.feed(seen):
                self._hear(item, events)

    def _hear(self, item: Item, events: list[SpeechEvent]) -> None:
        if not isinstance(item, Forget):
            self._pass(item, 0, events)
        elif not self._lines.released and not self._lines.closed:
            self._begin()

    def _pass(self, item: Item, first: int, events: list[SpeechEvent]) -> None:
        """One item through the stages from the `first` on, and what becomes of it into lines."""
        for at in range(first, len(self._feeds)):
            given = self._feeds[at](item)
            if len(given) != 1:
                for part in given:
                    self._pass(part, at + 1, events)
                return
            item = given[0]
        if not self._lines.closed:
            events += self._lines.feed(item)
