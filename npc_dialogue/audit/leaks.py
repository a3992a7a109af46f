"""What stands in a prompt of one who may not know it, and through which file it came there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.text.similarity import shingles
from npc_dialogue.world.world import World
from npc_dialogue.world.writing import Written, plain, written

from .entries import Entry
from .moments import Moment, Moments
from .traces import Traces

Builder = Callable[[Situation], Prompt]
LISTED = frozenset(("knowledge", "lore", "covers", "memories", "relations"))
"""Sections of one row for each thing."""
ADMITTED = frozenset(("knowledge", "lore"))
"""Sections of what the gate let through, which say whose texts they hold."""
SHOWN = 0.6
"""Of a text in a file: so much of it in a prompt means that it came from there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """An entry in the prompt of an NPC that may not know it."""

    entry: Entry
    npc: str
    moment: Moment
    """The one with the fewest changes from the start in which it was found."""
    start: Moment
    """What that has otherwise, as it is at the start."""
    section: str
    """Of the prompt: `core`, `lore`, `lines` for authored lines …"""
    found: str
    """`the phrase 'wound the gate'`, `most of its words`."""
    file: str
    """Through which it came; "" for the gate itself."""
    key: str = ""


class Search:
    """Looks through prompts of one world."""

    def __init__(self, world: World, entries: Sequence[Entry], build: Builder) -> None:
        self._entries = entries
        self._build = build
        self._numbers = {entry.source: number for number, entry in enumerate(entries)}
        self._traces = Traces(entries)
        self._ways: dict[int, list[Written]] = {}
        """Entry to the texts in files that hold it and are not its own words."""
        for each in written(world):
            if each.kind != "condition":
                for number in self._traces.found_in(plain(each.text)):
                    if not _own(entries[number], each):
                        self._ways.setdefault(number, []).append(each)

    def tells(self, text: str) -> bool:
        """Whether a text of a file holds words of any entry."""
        return bool(self._traces.found_in(plain(text)))

    def leaks(self, moments: Moments, chosen: Sequence[Moment]) -> list[Leak]:
        """Every way by which something came into a prompt that may not, once each, with as few changes as will do."""
        found: dict[tuple[int, str, str], Leak] = {}
        for moment in chosen:
            for way, (section, what) in self._found(moments, moment).items():
                if way in found:
                    continue
                needed = self._needed(moments, moment, way)
                number, file, key = way
                found[way] = Leak(
                    entry=self._entries[number],
                    npc=moments.npc,
                    moment=needed,
                    start={path: moments.start(path) for path in needed},
                    section=section,
                    found=what,
                    file=file,
                    key=key,
                )
        return list(found.values())

    def _needed(self, moments: Moments, moment: Moment, way: tuple[int, str, str]) -> Moment:
        """Of what a moment changes only that without which the leak is not there."""
        for path in moment:
            fewer = {each: value for each, value in moment.items() if each != path}
            if way in self._found(moments, fewer):
                moment = fewer
        return moment

    def _found(self, moments: Moments, moment: Moment) -> dict[tuple[int, str, str], tuple[str, str]]:
        """What a prompt holds besides what is permitted: entry, file and key to the section and what of it."""
        prompt = self._build(moments.situation(moment))
        permitted = self._permitted(moments, moment)
        found: dict[tuple[int, str, str], tuple[str, str]] = {}
        for section in prompt.sections:
            if section.kind in ADMITTED:
                for source in section.sources:
                    number = self._numbers.get(source, -1)
                    if number >= 0 and number not in permitted:
                        found.setdefault((number, "", ""), (section.kind, "the text"))
        for kind, text in _texts(prompt):
            for number, what in self._traces.found_in(text).items():
                if number not in permitted:
                    for file, key in self._ways_of(number, kind, text, prompt):
                        found.setdefault((number, file, key), (kind, what))
        return found

    def _permitted(self, moments: Moments, moment: Moment) -> frozenset[int]:
        return frozenset(number for number, entry in enumerate(self._entries) if moments.may_know(entry, moment))

    def _ways_of(self, number: int, section: str, text: str, prompt: Prompt) -> list[tuple[str, str]]:
        """File and key of each text by which an entry can have come into this one; ("", "") for the gate."""
        pairs = shingles(text)
        ways = [way for way in self._ways.get(number, ()) if _reaches(way, prompt.npc) and _shown(way.text, pairs)]
        if ways:
            entry = self._entries[number]
            return [(way.file, way.key) for way in ways if not (way.entry and _may_be_twice(entry, way))]
        sources = [source for each in prompt.sections if each.kind == section for source in each.sources]
        if self._entries[number].source in sources or not sources:
            return [("", "")]
        file, _, key = sources[0].partition("#")
        return [(file, key)]


def _reaches(way: Written, npc: str) -> bool:
    """Whether a text can stand in the prompt of an NPC: of another's card only what that one shares can."""
    return way.card in ("", npc) or bool(way.entry)


def _may_be_twice(entry: Entry, way: Written) -> bool:
    """Whether the words of one entry may stand in another as well: two may know the same, each from its own card.

    Not those of a secret, or of a fact that is guarded by a condition or by `tells`; and a secret gives no fact away.
    """
    if entry.kind == "secret":
        return False
    return way.entry.startswith("secrets[") or not (entry.when or entry.tells)


def _own(entry: Entry, each: Written) -> bool:
    """Whether a text is the entry's own note or wording."""
    return each.card == entry.owner and each.file == entry.file and each.entry == entry.key


def _shown(template: str, pairs: frozenset[tuple[str, str]]) -> bool:
    """Whether a text of a prompt shows this one of a file, whatever was filled in."""
    own = frozenset(pair for pair in shingles(plain(template)) if all(pair))
    return len(own & pairs) >= SHOWN * len(own) if own else shingles(template) <= pairs


def _texts(prompt: Prompt) -> Iterator[tuple[str, str]]:
    """Every text of a prompt and of what an authored voice has besides, with its section.

    What was left out is looked through as well: in another talk it would be in. The speaker's own words are not.
    """
    for section in prompt.sections:
        rows = section.text.split("\n- ") if section.kind in LISTED else (section.text,)
        for row in rows:
            yield section.kind, row
    material = prompt.material
    for line in material.lines:
        yield "lines", line.text
    for tellable in material.tellable:
        for text in (tellable.text, *tellable.said):
            yield "tellable", text
    for cover in material.covers:
        for text in cover.said:
            yield "covers", text
    for player, npc in prompt.samples:
        yield "samples", player
        yield "samples", npc
    yield "address", material.address
