"""The moments in which one NPC is looked at: what can be otherwise in them, and each as a situation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product
from math import prod

from npc_dialogue.prompt.situation import Situation, Utterance
from npc_dialogue.world import boundaries as at
from npc_dialogue.world.boundaries import NOWHERE, PLACE, SPEAKER, Path, Variable
from npc_dialogue.world.conditions import ConditionError, evaluate
from npc_dialogue.world.content import PLAYER, WHERE, Condition, Json, Template
from npc_dialogue.world.moods import Mood
from npc_dialogue.world.news import Parting
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.scope import scope
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.walk import marked
from npc_dialogue.world.world import World

from .entries import Entry, may_be_for, may_know
from .pairwise import pairwise

CAME: Path = ("came",)
"""From where the axes came to their values: standings have hysteresis, so the same value can have two."""
_FROM = ("", "below", "above")
WINDOW = 1_000_000
"""Tokens: room for everything, so that nothing is left out of a prompt for want of it."""
TALK = 500
"""Characters of one utterance of the talk that asks for everything."""
UTTERANCES = 4

Moment = Mapping[Path, Json]
"""What is so in a moment, by variable; what it does not have is as at the start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How many moments of one NPC were looked at."""

    npc: str
    variables: tuple[Variable, ...]
    """What its conditions read."""
    combinations: int
    """Of the boundary values of these."""
    exact: bool
    """Each combination was judged; else every two values together."""
    prompts: int
    """Different prompts that were built for it."""


class Moments:
    """Everything that can be otherwise for one NPC."""

    def __init__(
        self, world: World, npc: str, entries: Sequence[Entry], telling: Callable[[str], bool] = lambda text: True
    ) -> None:
        """`telling` says of a text whether it holds words of any entry."""
        self.world = world
        self.npc = npc
        self._state = WorldState.initial(world.info)
        self._relationships = Relationships.initial(world)
        self._start = self._relationships.edge(npc, PLAYER)
        mine = [entry for entry in entries if may_be_for(world, entry, npc)]
        conditions, texts = _sources(world, npc, mine)
        self.variables = self._conditional(conditions, mine)
        self._further = self._all(texts, conditions)
        self._groups = self._grouped(conditions)
        self._idle = _idle(world, npc, mine, telling)
        self._held: dict[tuple[int, tuple[Json, ...]], frozenset[str]] = {}
        self._group_of = {condition: number for number, group in enumerate(self._groups) for condition in group[1]}
        self._talk = _talk(mine)
        self._parted = Parting(told=dict.fromkeys(world.info.state, 1))
        """Of every key there is news."""
        self._line = ", ".join([*(card.name for card in world.npcs.values()), world.info.player.name]) + "?"

    def chosen(self, most: int) -> tuple[list[Moment], Coverage]:
        """The moments for which a prompt is built, the start first.

        Up to `most` combinations each is judged: those in which the same conditions hold get one prompt, with as
        little changed as can be; conditions that guard only lines without words of any entry do not count. And every
        two values of all that a prompt can show meet in one.
        """
        combinations = prod(len(variable.values) for variable in self.variables)
        exact = combinations <= most
        found: dict[tuple[tuple[str, Json], ...], Moment] = {}
        for moment in chain(self._distinct() if exact else (), self._pairs()):
            found.setdefault(tuple((repr(path), _key(value)) for path, value in sorted(moment.items())), moment)
        moments = sorted(found.values(), key=len)
        return moments, Coverage(
            npc=self.npc,
            variables=self.variables,
            combinations=combinations,
            exact=exact,
            prompts=len(moments),
        )

    def situation(self, moment: Moment) -> Situation:
        """The moment as a prompt is built for it, in a talk in which everything is asked about."""
        speaker = str(moment.get(SPEAKER, PLAYER))
        patches = [at.patch_of(path, value) for path, value in moment.items() if path[0] == "world"]
        if moment.get(PLACE, NOWHERE) != NOWHERE:
            patches.append({WHERE: {self.npc: moment[PLACE]}})
        state = self._state.patched(at.merged(patches), info=self.world.info) if patches else self._state
        return Situation(
            world=self.world,
            state=state,
            relationships=self._related(moment, speaker),
            npc=self.npc,
            speaker=speaker,
            line=self._line,
            utterances=self._talk,
            parted=self._parted,
            mood=Mood(str(moment[at.MOOD]), 1.0, None) if at.MOOD in moment else None,
            context=WINDOW,
        )

    def place(self, moment: Moment) -> str:
        """Where the NPC is, "" for nowhere."""
        said = self._state.where(self.npc) or self.world.npcs[self.npc].place
        return str(moment.get(PLACE, said or NOWHERE))

    def holds(self, condition: str, moment: Moment) -> bool:
        """Whether a condition of this NPC's holds in a moment; what cannot be told does not."""
        if not condition:
            return True
        number = self._group_of[condition]
        paths, conditions = self._groups[number]
        key = (number, tuple(_key(moment.get(path)) if path in moment else None for path in paths))
        if key not in self._held:
            self._held[key] = self._evaluated(conditions, {path: moment[path] for path in paths if path in moment})
        return condition in self._held[key]

    def start(self, path: Path) -> Json:
        """The value of a variable at the start."""
        return next((each.values[0] for each in (*self.variables, *self._further) if each.path == path), None)

    def holds_now(self, condition: str, speaker: str) -> bool:
        """Whether a condition holds at the start of a playthrough when this one speaks."""
        read = scope(self.world, self._state, self._relationships, npc=self.npc, speaker=speaker)
        return _holds(condition, read)

    def opening(self, entry: Entry, most: int) -> tuple[Moment | None, bool]:
        """The moment nearest to the start in which the NPC may know an entry, with the player.

        And whether every combination was tried, of which there are up to `most`; else every two values were.
        """
        paths = {PLACE, *(self._groups[self._group_of[entry.when]][0] if entry.when else ())}
        variables = [each for each in self.variables if each.path in paths and each.path != SPEAKER]
        exact = prod(len(each.values) for each in variables) <= most
        rows = product(*(range(len(each.values)) for each in variables)) if exact else _rows(variables)
        moments = (_moment(variables, row) for row in rows)
        fitting = (moment for moment in moments if self.may_know(entry, moment))
        return min(fitting, key=self._distance, default=None), exact

    def may_know(self, entry: Entry, moment: Moment) -> bool:
        """Whether the content lets the NPC know an entry in a moment."""
        return may_know(self.world, entry, self.npc, self.place(moment), lambda when: self.holds(when, moment))

    def _distance(self, moment: Moment) -> tuple[int, float]:
        changes = ((value, self.start(path)) for path, value in moment.items())
        far = sum(abs(a - b) for a, b in changes if isinstance(a, int | float) and isinstance(b, int | float))
        return len(moment), far

    def _conditional(self, conditions: Iterable[str], mine: Iterable[Entry]) -> tuple[Variable, ...]:
        """What the conditions read and whom a `who` names, with the values at which that changes."""
        beside = self._literals((condition, True) for condition in conditions)
        named = [place.removeprefix("place:") for place in _whos(self.world, mine) if place.startswith("place:")]
        if named:
            beside.setdefault(PLACE, []).extend(named)
        return tuple(
            Variable(path, values)
            for path, found in sorted(beside.items())
            if path not in at.DERIVED and len(values := self._values(path, found)) > 1
        )

    def _all(self, texts: Sequence[str], conditions: Sequence[str]) -> tuple[Variable, ...]:
        """All that a prompt can show otherwise: the same, every place, the words of the state, the standings."""
        world = self.world
        beside = self._literals([*((text, False) for text in texts), *((each, True) for each in conditions)])
        for key, declared in world.info.state.items():
            if key != WHERE:
                ranges = [each.at for each in declared.ranges]
                beside.setdefault(("world", key), []).extend([*declared.words, *declared.news, *ranges])
        beside.setdefault(PLACE, []).extend(world.places)
        beside.setdefault(SPEAKER, [])
        values = {each.path: each.values for each in self.variables}
        for path, literals in sorted(beside.items()):
            if path not in at.DERIVED:
                kept = values.get(path, ())
                values[path] = (*kept, *(value for value in self._values(path, literals) if value not in kept))
        for name, axis in world.axes.items():
            kept = values.get((name,), (self._start.values[name],))
            standings = (float(standing.at) for standing in axis.standings if standing.text)
            values[name,] = (*kept, *(value for value in standings if value not in kept))
        return (*(Variable(path, several) for path, several in values.items()), Variable(CAME, _FROM))

    def _literals(self, sources: Iterable[tuple[str, bool]]) -> dict[Path, list[str | float]]:
        """As `boundaries.literals`; the state's place of this NPC is its place."""
        found = at.literals(self.world, sources)
        if not found.keys().isdisjoint((at.ADDRESS, at.FORMAL)):
            forms = [(form.when, True) for form in self.world.npcs[self.npc].voice.address]
            for path, compared in at.literals(self.world, forms).items():
                found.setdefault(path, []).extend(compared)
        if (own := found.pop(("world", WHERE, self.npc), None)) is not None:
            found.setdefault(PLACE, []).extend(own)
        return found

    def _values(self, path: Path, beside: Iterable[str | float]) -> tuple[Json, ...]:
        match path:
            case ("world", key, _) if key == WHERE:
                start = self._state.where(path[2])
                return tuple(dict.fromkeys([start, *map(str, beside), at.UNSET]))
            case ("world", *_):
                return at.state_values(self.world, path, beside)
            case at.SPEAKER:
                return at.speaker_values(self.world, self.npc, beside)
            case at.PLACE:
                return at.place_values(self.world, self.place({}), beside)
            case at.MOOD:
                own = self.world.npcs[self.npc].mood
                named = [str(each) for each in beside if each in self.world.emotions]
                other = next((each for each in self.world.emotions if each not in (own, *named)), own)
                return tuple(dict.fromkeys([own, *named, other]))
        return at.axis_values(self.world, path[0], beside, self._start.values[path[0]])

    def _grouped(self, conditions: Iterable[str]) -> list[tuple[tuple[Path, ...], tuple[str, ...]]]:
        """Conditions that read the same variables together: what comes of them is worked out once for each values."""
        known = {variable.path for variable in self._further}
        groups: dict[tuple[Path, ...], list[str]] = {}
        for condition in dict.fromkeys(conditions):
            paths = tuple(path for path in sorted(self._literals([(condition, True)])) if path in known)
            groups.setdefault(paths, []).append(condition)
        return [(paths, tuple(group)) for paths, group in groups.items()]

    def _evaluated(self, conditions: Iterable[str], moment: Moment) -> frozenset[str]:
        situation = self.situation(moment)
        read = scope(
            self.world,
            situation.state,
            situation.relationships,
            npc=self.npc,
            speaker=situation.speaker,
            mood=situation.mood_name,
        )
        return frozenset(condition for condition in conditions if _holds(condition, read))

    def _distinct(self) -> Iterator[Moment]:
        """Of all combinations in which the same conditions hold, for the same speaker at the same place, one."""
        column = {variable.path: number for number, variable in enumerate(self.variables)}
        plain = [column[path] for path in (PLACE, SPEAKER) if path in column]
        groups = [
            (number, [column[path] for path in paths if path in column])
            for number, (paths, _) in enumerate(self._groups)
        ]
        held: list[dict[tuple[int, ...], frozenset[str]]] = [{} for _ in groups]
        nearest: dict[tuple[object, ...], tuple[int, ...]] = {}
        for row in product(*(range(len(variable.values)) for variable in self.variables)):
            marks: list[object] = [row[at_] for at_ in plain]
            for (number, columns), known in zip(groups, held, strict=True):
                values = tuple([row[at_] for at_ in columns])
                if values not in known:
                    variables = [self.variables[at_] for at_ in columns]
                    known[values] = self._evaluated(self._groups[number][1], _moment(variables, values))
                marks.append(known[values] - self._idle)
            seen = nearest.setdefault(tuple(marks), row)
            if seen is not row and row.count(0) > seen.count(0):
                nearest[tuple(marks)] = row
        return (_moment(self.variables, row) for row in nearest.values())

    def _pairs(self) -> Iterator[Moment]:
        return (_moment(self._further, row) for row in _rows(self._further))

    def _related(self, moment: Moment, speaker: str) -> Relationships:
        world, related = self.world, self._relationships
        came = moment.get(CAME, "")
        if came:
            ends = {name: axis.minimum if came == "below" else axis.maximum for name, axis in world.axes.items()}
            related = related.set(self.npc, speaker, ends, world=world)
        changed = {name: moment[name,] for name in world.axes if (name,) in moment}
        values = {**self._start.values, **changed} if came or speaker != PLAYER else changed
        return related.set(self.npc, speaker, values, world=world) if values else related


def _moment(variables: Sequence[Variable], row: Sequence[int]) -> Moment:
    """What a row of indices changes."""
    return {each.path: each.values[index] for each, index in zip(variables, row, strict=True) if index}


def _rows(variables: Sequence[Variable]) -> list[tuple[int, ...]]:
    return pairwise([len(variable.values) for variable in variables])


def _key(value: Json) -> str:
    return repr(value)


def _holds(condition: str, read: Mapping[str, Json]) -> bool:
    try:
        return evaluate(condition, read)
    except ConditionError:
        return False


def _sources(world: World, npc: str, mine: Iterable[Entry]) -> tuple[list[str], list[str]]:
    """The conditions and the templates that can have a part in this NPC's prompt."""
    edges = [edge for edge in world.relationships if edge.source == npc]
    values = [world.npcs[npc], world.info, *world.places.values(), *edges]
    conditions: dict[str, None] = {}
    texts: dict[str, None] = {}
    for _, hint, text in chain.from_iterable(map(marked, values)):
        if hint is Condition:
            conditions[text] = None
        elif hint is Template:
            texts[text] = None
    for entry in mine:
        if entry.when:
            conditions[entry.when] = None
        texts.update(dict.fromkeys((entry.text, *entry.said)))
    return list(conditions), list(texts)


def _idle(world: World, npc: str, mine: Iterable[Entry], telling: Callable[[str], bool]) -> frozenset[str]:
    """The conditions that guard nothing but lines and forms of address that can tell nothing of any entry."""
    card = world.npcs[npc]
    guarded = [(line.when, line.text) for lines in card.lines.values() for line in lines]
    guarded += [(form.when, form.use) for form in card.voice.address]
    quiet = {when for when, _ in guarded} - {when for when, text in guarded if "{" in text or telling(text)}
    return frozenset(quiet - {entry.when for entry in mine} - {key.when for key in world.info.state.values()})


def _whos(world: World, mine: Iterable[Entry]) -> Iterator[str]:
    """Whom entries and the state name."""
    for entry in mine:
        yield from entry.who
    for declared in world.info.state.values():
        yield from declared.who


def _talk(mine: Iterable[Entry]) -> tuple[Utterance, ...]:
    """Utterances that ask about what the NPC can know or hide, one topic of each, as far as they go."""
    pieces: list[str] = []
    for entry in mine:
        for topic in entry.topics[:1]:
            if pieces and len(pieces[-1]) + len(topic) < TALK:
                pieces[-1] += f" {topic}?"
            elif len(pieces) < UTTERANCES:
                pieces.append(f"{topic}?")
    return tuple(Utterance(speaker=PLAYER, text=text, turn=f"audit.{number}") for number, text in enumerate(pieces))
