"""What only the whole world can tell: that every name leads somewhere, and every template and condition can run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from .arguments import misfits
from .boundaries import compared_in
from .conditions import ConditionError, reads
from .content import (
    EVERYONE,
    NARRATOR,
    OWN,
    PLAYER,
    TIME,
    WHERE,
    Action,
    ApprovedLine,
    Axis,
    Card,
    Condition,
    Deed,
    Emotion,
    Line,
    Lore,
    Place,
    Playthrough,
    Said,
    Scene,
    StateKey,
    Step,
    Template,
    Who,
)
from .expressions import RESERVED_NAMES, Read, shortened
from .fitting import FitError, fitted
from .keys import MAX_PATTERNS, PatternError, check_pattern
from .mistakes import Mistake, nearest, one_of
from .presence import FACTION, PLACE, witnesses
from .scene_checks import named_in, odd_in
from .scope import FIELDS
from .script_checks import named_in_step, odd_in_step
from .state import StateError, WorldState, check_value, default_of
from .walk import marked

if TYPE_CHECKING:
    from .world import World

_STATE_KEY = "a key that [state] in world.toml declares"
_DEEDS = ("say", "greet", "converse", "patch", "event", "told", "relate", "save", "load")


def check_world(world: World, *, unread_npcs: Iterable[str] = (), places_unread: bool = False) -> list[Mistake]:
    """Every mistake that shows only when the parts are seen together, in the order of the files.

    Naming an NPC of `unread_npcs`, or any place when `places_unread`, is no mistake: their files could not be read.
    """
    return _Checks(world, unread_npcs, places_unread).all()


class _Checks:
    """One pass over a world."""

    def __init__(self, world: World, unread_npcs: Iterable[str], places_unread: bool) -> None:
        self.world = world
        self.npcs = {*world.npcs, *unread_npcs}
        self.places_unread = places_unread
        self.mistakes: list[Mistake] = []
        self.keys = {*world.info.state, TIME, WHERE}
        self.names = {*FIELDS, "world", *world.axes}
        self.file = ""
        self.patterns = 0
        self.named_lines: dict[str, str] = {}
        """Id of an approved line to its file."""

    def all(self) -> list[Mistake]:
        world = self.world
        self.file = world.source("world")
        self._walk(world.info, "")
        for key, declared in world.info.state.items():
            self._state_key(f"state.{key}", key, declared)
        for name, axis in world.info.axes.items():
            self._axis(f"axes.{name}", name, axis)
        for axis_name in world.info.proposals.axes:
            self._known("proposals.axes", axis_name, world.axes, "an axis of this world")
        for emotion, hints in world.info.voice_hints.items():
            self._known("voice_hints", emotion, world.emotions, "an emotion of this world")
            for one, other in (("slow", "fast"), ("quiet", "loud")):
                if one in hints and other in hints:
                    self._tell(f"voice_hints.{emotion}", f"{one} and {other}", "one of the two")
        for place in world.places.values():
            self._place(place, self._open("places", place.id))
        for card in world.npcs.values():
            self.file = world.source("npcs", card.id)
            self._card(card)
        for entry in world.lore.values():
            self._lore(entry, self._open("lore", entry.id, "entries"))
        for action in world.actions.values():
            self._action(action, self._open("actions", action.id))
        beats: set[str] = set()
        for scene in world.scenes.values():
            self._scene(scene, self._open("scenes", scene.id), beats)
        self._approved()
        for name, playthrough in world.playthroughs.items():
            self.file = world.source("playthroughs", name)
            self._playthrough(playthrough)
        self.file = world.source("relationships")
        self._relationships()
        return self.mistakes

    def _open(self, kind: str, entry_id: str, key: str = "") -> str:
        """Turns to an entry of a file that holds several; gives the path that leads to it there."""
        self.file = self.world.source(kind, entry_id)
        return "" if self.file.startswith("define: ") else f"{key or kind}[{entry_id}]"

    def _tell(self, key: str, found: str, expected: str, hint: str = "") -> None:
        self.mistakes.append(Mistake(file=self.file, key=key, found=found, expected=expected, hint=hint))

    def _known(self, key: str, word: str, known: Iterable[str], kind: str, found: str = "") -> None:
        """That a word is one of those that are known; when none of them is near, they are listed."""
        if word not in (words := list(known)):
            hint = nearest(word, words)
            listed = "" if hint else f": {one_of(words)}" if words else "; none is declared"
            self._tell(key, found or repr(word), kind + listed, hint)

    def _place_id(self, key: str, place: str) -> None:
        if not self.places_unread:
            self._known(key, place, self.world.places, "the id of a place")

    def _walk(self, value: object, key: str) -> None:
        """Checks every template, condition, `who` and emotion under a content value."""
        for where, hint, inner in marked(value, key):
            if hint is Template:
                self._source(where, str(inner), condition=False)
            elif hint is Condition:
                self._source(where, str(inner), condition=True)
            elif hint is Emotion:
                if inner and (inner != "neutral" or where != "mood"):
                    self._known(where, str(inner), self.world.emotions, "an emotion of this world")
            elif hint is Who:
                self._who(where, inner)
            elif hint is Said:
                for npc in inner:
                    if npc != OWN:
                        self._known(f"{where}.{npc}", npc, self.npcs, "the id of an NPC")

    def _source(self, key: str, source: str, *, condition: bool) -> None:
        """That a template or condition can run, and reads what there is."""
        try:
            found = reads(source, condition=condition)
        except ConditionError as error:
            expected = (
                "a condition such as world.flood and trust > 40" if condition else "a template that can be filled in"
            )
            hint = nearest(error.word, error.candidates) if error.word else ""
            self._tell(key, f"{shortened(source, 60)!r} ({error.reason})", expected, hint)
            return
        value = {"value"} if key.startswith("state.") and not condition else set()
        for read in found:
            self._read(key, read, value)

    def _read(self, key: str, read: Read, also: set[str]) -> None:
        written = f"{read.name}.{read.attribute}" if read.attribute else read.name
        if read.name not in self.names and read.name not in also:
            names = self.names | also
            hint = nearest(read.name, names)
            if read.name in self.keys:
                hint = f"Did you mean 'world.{read.name}'?"
            self._tell(key, repr(written), f"one of the names {one_of(names, limit=20)}", hint)
        elif read.name == "world":
            declared = self.world.info.state.get(read.attribute)
            if read.attribute not in self.keys:
                self._known(key, read.attribute, self.keys, _STATE_KEY, repr(written))
            elif declared and declared.values and read.equals is not None and read.equals not in declared.values:
                hint = nearest(read.equals, declared.values)
                self._tell(key, f"{written} compared with {read.equals!r}", one_of(declared.values), hint)
        elif read.name in FIELDS and read.attribute not in FIELDS[read.name]:
            fields = [f"{read.name}.{field}" for field in FIELDS[read.name]]
            self._tell(key, repr(written), one_of(fields), nearest(written, fields))

    def _who(self, key: str, who: Iterable[str]) -> None:
        world = self.world
        for each in who:
            if each.startswith(FACTION):
                self._known(key, each.removeprefix(FACTION), world.info.factions, "the id of a faction")
            elif each.startswith(PLACE):
                self._place_id(key, each.removeprefix(PLACE))
            elif each != EVERYONE and each not in self.npcs:
                known = [
                    EVERYONE,
                    *self.npcs,
                    *(FACTION + faction for faction in world.info.factions),
                    *(PLACE + place for place in world.places),
                ]
                self._known(key, each, known, "an NPC's id, 'everyone', 'faction:ID' or 'place:ID'")

    def _state_key(self, key: str, name: str, declared: StateKey) -> None:
        numeric = declared.type in ("int", "float")
        if name in (TIME, WHERE) and declared.type != ("int" if name == TIME else "table"):
            self._tell(
                f"{key}.type", repr(declared.type), "'int'" if name == TIME else "'table'", "The key is reserved."
            )
            return
        if declared.values and declared.type != "text":
            self._tell(f"{key}.values", "values", "type = 'text' beside it")
            return
        for bound in ("minimum", "maximum"):
            if getattr(declared, bound) is not None and not numeric:
                self._tell(f"{key}.{bound}", bound, "type = 'int' or 'float' beside it")
        if declared.minimum is not None and declared.maximum is not None and declared.minimum > declared.maximum:
            self._tell(f"{key}.maximum", f"{declared.maximum:g}", f"at least the minimum, {declared.minimum:g}")
            return
        if declared.lifetime is not None and declared.lifetime <= 0:
            self._tell(f"{key}.lifetime", str(declared.lifetime), "game minutes, 1 or more")
        try:
            check_value(name, default_of(declared), declared)
        except StateError as error:
            self._tell(f"{key}.default", error.found, error.expected)
        if declared.ranges and not numeric:
            self._tell(f"{key}.ranges", "ranges", "type = 'int' or 'float' beside them")
        self._ascending(f"{key}.ranges", [each.at for each in declared.ranges])
        self._words(key, declared)

    def _words(self, key: str, declared: StateKey) -> None:
        """That the values which have words of their own are values of the key."""
        known = ["true", "false"] if declared.type == "bool" else list(declared.values)
        for table, words in (("words", declared.words), ("news", declared.news)):
            for word in words:
                if word == OWN and table == "news":
                    continue
                if known:
                    self._known(f"{key}.{table}.{word}", word, known, "a value of the key")
                elif declared.type in ("list", "table"):
                    plainly = "text = '…'" if table == "words" else "news.\"*\" = '…'"
                    self._tell(f"{key}.{table}", table, f"{plainly} for a list or table")
                    break

    def _ascending(self, key: str, starts: list[float]) -> None:
        for place, (before, after) in enumerate(pairwise(starts), 2):
            if after <= before:
                self._tell(f"{key}[{place}].at", f"{after:g} after {before:g}", "ascending thresholds")

    def _axis(self, key: str, name: str, axis: Axis) -> None:
        if name in RESERVED_NAMES or name == "value":
            self._tell(key, repr(name), "another name, since this one means something in conditions")
        if axis.minimum >= axis.maximum:
            self._tell(f"{key}.maximum", f"{axis.maximum:g}", f"more than the minimum, {axis.minimum:g}")
            return
        if not axis.minimum <= axis.default <= axis.maximum:
            self._tell(f"{key}.default", f"{axis.default:g}", f"{axis.minimum:g} to {axis.maximum:g}")
        if axis.slack < 0:
            self._tell(f"{key}.slack", f"{axis.slack:g}", "0 or more")
        self._ascending(f"{key}.standings", [each.at for each in axis.standings])
        seen: set[str] = set()
        for place, standing in enumerate(axis.standings):
            where = f"{key}.standings[{standing.id}]"
            if standing.id in seen:
                self._tell(f"{where}.id", f"{standing.id!r} for a second time", "each id once")
            seen.add(standing.id)
            if not axis.minimum <= standing.at <= axis.maximum:
                self._tell(f"{where}.at", f"{standing.at:g}", f"{axis.minimum:g} to {axis.maximum:g}")
            elif place and not axis.minimum < standing.at - axis.slack <= standing.at + axis.slack < axis.maximum:
                hint = f"The axis ends before the value is {axis.slack:g} (slack) beyond the threshold."
                self._tell(f"{where}.at", f"{standing.at:g}", "a threshold that can be crossed both ways", hint)

    def _place(self, place: Place, key: str) -> None:
        self._walk(place, key)
        for each in place.hears:
            self._place_id(f"{key}.hears".lstrip("."), each)

    def _action(self, action: Action, key: str) -> None:
        self._walk(action, key)
        for misfit in misfits(action.arguments):
            path = f"{key}.arguments".lstrip(".") + misfit.path
            self._tell(path, misfit.found, misfit.expected, misfit.hint)

    def _scene(self, scene: Scene, key: str, beats: set[str]) -> None:
        self._walk(scene, key)
        for where, word, known, kind in named_in(scene, self.npcs):
            self._known(f"{key}.{where}", word, known, kind)
        for where, found, expected in odd_in(scene, beats):
            self._tell(f"{key}.{where}", found, expected)

    def _lines(self, key: str, lines: Sequence[Line]) -> None:
        for place, line in enumerate(lines, 1):
            of_line = f"{key}[{line.id or place}]"
            if line.action is not None:
                self._deed(f"{of_line}.action", line.action)
            if line.id is not None:
                self._line_id(of_line, line.id)

    def _deed(self, key: str, deed: Deed) -> None:
        self._known(f"{key}.name", deed.name, self.world.actions, "the id of an action")
        action = self.world.actions.get(deed.name)
        if action is not None and not any(misfits(action.arguments)):
            try:
                fitted(action.arguments, deed.args)
            except FitError as error:
                self._tell(f"{key}.args", str(error), f"what the action {deed.name} declares")

    def _card(self, card: Card) -> None:
        self._walk(card, "")
        if card.id in (PLAYER, EVERYONE, NARRATOR):
            self._tell("id", repr(card.id), "another id, since this one is reserved")
        if card.place is not None:
            self._place_id("place", card.place)
        for read in compared_in(card.alive, condition=True):
            if read.path[0] != "world":
                self._tell("alive", repr(".".join(read.path)), "a condition that reads only world.KEY")
        for faction in card.factions:
            self._known("factions", faction, self.world.info.factions, "the id of a faction")
        for kind_of_line, lines in card.lines.items():
            self._lines(f"lines.{kind_of_line}", lines)
        seen: set[str] = set()
        for kind, entries in (("knowledge", card.knowledge), ("secrets", card.secrets)):
            for entry in entries:
                if entry.id in seen:
                    self._tell(f"{kind}[{entry.id}].id", f"{entry.id!r} for a second time", "each id once in a card")
                seen.add(entry.id)
        for secret in card.secrets:
            if not secret.when.strip():
                self._tell(f"secrets[{secret.id}].when", "nothing", "the condition that opens the secret")

    def _lore(self, entry: Lore, key: str) -> None:
        self._walk(entry, key)
        for place in entry.places:
            self._place_id(f"{key}.places".lstrip("."), place)
        for other in entry.wakes:
            self._known(f"{key}.wakes".lstrip("."), other, self.world.lore, "the id of an entry of lore")
        for number, pattern in enumerate(entry.patterns, 1):
            where = f"{key}.patterns[{number}]".lstrip(".")
            self.patterns += 1
            if self.patterns == MAX_PATTERNS + 1:
                self._tell(
                    where,
                    f"more than {MAX_PATTERNS} patterns in the world",
                    "fewer, since each is looked for by itself; topics cost nothing",
                )
            try:
                check_pattern(pattern)
            except PatternError as error:
                self._tell(where, f"{shortened(pattern, 60)!r} ({error})", "a regular expression such as toll(s|ed)?")

    def _relationships(self) -> None:
        world = self.world
        seen: set[tuple[str, str]] = set()
        for place, each in enumerate(world.relationships, 1):
            key = f"relationships[{place}]"
            self._walk(each, key)
            factions = [FACTION + faction for faction in world.info.factions]
            self._known(f"{key}.from", each.source, [*self.npcs, *factions], "the id of an NPC")
            self._known(f"{key}.to", each.target, [*self.npcs, PLAYER, *factions], "the id of an NPC, or 'player'")
            if each.source == each.target and each.source not in factions:
                self._tell(f"{key}.to", repr(each.target), "somebody else than 'from'")
            if (each.source, each.target) in seen:
                self._tell(key, f"{each.source} to {each.target} for a second time", "each pair once")
            seen.add((each.source, each.target))
            self._values(f"{key}.values", each.values)

    def _values(self, key: str, values: Mapping[str, float]) -> None:
        for name, value in values.items():
            axis = self.world.axes.get(name)
            if axis is None:
                self._known(f"{key}.{name}", name, self.world.axes, "an axis of this world")
            elif not axis.minimum <= value <= axis.maximum:
                self._tell(f"{key}.{name}", f"{value:g}", f"{axis.minimum:g} to {axis.maximum:g}")

    def _approved(self) -> None:
        """The approved lines of everybody: one file for each NPC, and each id once in the world."""
        for npc, lines in self.world.approved.items():
            self.file = self.world.source("approved", npc)
            self._known("", npc, self.npcs, "a file named after an NPC's id", f"the name {npc!r}")
            for line in lines:
                self._approved_line(line)

    def _approved_line(self, line: ApprovedLine) -> None:
        key = f"lines[{line.id}]"
        self._walk(line, key)
        if line.action is not None:
            self._deed(f"{key}.action", line.action)
        self._line_id(key, line.id)

    def _line_id(self, key: str, id_: str) -> None:
        if (first := self.named_lines.get(id_)) is not None:
            self._tell(f"{key}.id", f"{id_!r} for a second time (first in {first})", "each id once in the world")
        self.named_lines[id_] = self.file

    def _playthrough(self, playthrough: Playthrough) -> None:
        self._walk(playthrough, "")
        saved: set[str] = set()
        state = WorldState.initial(self.world.info)
        for place, step in enumerate(playthrough.steps, 1):
            self._step(f"steps[{place}]", step, saved, state)

    def _witnesses(self, key: str, named: tuple[str, ...] | str, state: WorldState) -> None:
        if not isinstance(named, str):
            for npc in named:
                self._known(key, npc, self.npcs, "the id of an NPC")
        elif witnesses(self.world, state, named) is None and not self.places_unread:
            self._tell(key, repr(named), "a list of NPC ids, 'place:ID', 'hearing:ID' or 'everyone'")

    def _step(self, key: str, step: Step, saved: set[str], state: WorldState) -> None:
        deeds = [deed for deed in _DEEDS if getattr(step, deed) not in (None, False)]
        if len(deeds) != 1:
            self._tell(key, " and ".join(deeds) or "nothing to do", "exactly one of " + one_of(_DEEDS))
        if step.npc is not None:
            self._known(f"{key}.npc", step.npc, self.npcs, "the id of an NPC")
        elif "say" in deeds or "greet" in deeds:
            self._tell(f"{key}.npc", "nothing", "the id of the NPC who is spoken to")
        if step.patch is not None:
            for name in step.patch:
                self._known(f"{key}.patch.{name}", name, self.keys, _STATE_KEY)
            try:
                state.patched(step.patch, info=self.world.info)
            except StateError as error:
                self._tell(f"{key}.patch.{error.key}".rstrip("."), error.found, error.expected)
        if step.event is not None:
            self._witnesses(f"{key}.event.witnesses", step.event.witnesses, state)
        beats = [beat.id for scene in self.world.scenes.values() for beat in scene.beats]
        for where, word, known, kind in named_in_step(step, self.npcs, beats, self.world.actions):
            self._known(f"{key}.{where}", word, known, kind)
        for where, found, expected in odd_in_step(step):
            self._tell(f"{key}.{where}", found, expected)
        for npc, values in (step.relate or {}).items():
            self._known(f"{key}.relate.{npc}", npc, self.npcs, "the id of an NPC")
            self._values(f"{key}.relate.{npc}", values)
        if step.save is not None:
            saved.add(step.save)
        if step.load is not None:
            self._known(f"{key}.load", step.load, saved, "the name of a save in an earlier step")
