"""The values at which conditions change: what each reads, just below it, at it and just above it.

A `Variable` is one thing that a moment can have otherwise: a key of the state, an axis toward the speaker, who speaks,
where somebody is. Conditions over the same variables share their values, so that they are looked at together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .conditions import ConditionError, compared
from .content import PLAYER, TIME, WHERE, Json, StateKey
from .expressions import Compared
from .state import default_of, merge_patch

if TYPE_CHECKING:
    from .world import World

Path = tuple[str, ...]
SPEAKER: Final[Path] = ("speaker",)
PLACE: Final[Path] = ("place",)
"""Where the NPC is whose condition it is."""
NPC: Final[Path] = ("npc",)
MOOD: Final[Path] = ("npc", "mood")
ADDRESS: Final[Path] = ("npc", "address")
FORMAL: Final[Path] = ("npc", "formal")
DERIVED: Final = frozenset((NPC, ADDRESS, FORMAL))
"""What no moment chooses by itself: who it is, and how it calls the speaker, which follows from other variables."""
NOWHERE = ""
UNSET: Final = None
"""Of a state key or an entry of a table: the game has never set it."""
MOST_ITEMS = 20
"""Up to so many a number beside a list may be how long it is."""
_SMALL = 0.01
"""The step to just below and just above a number that need not be whole."""


@dataclass(frozen=True, slots=True)
class Variable:
    """What conditions read, by its path: `("world", "flood")`, `("trust",)`, SPEAKER. The start's value is first."""

    path: Path
    values: tuple[Json, ...]


def variable_path(read: Path, axes: Mapping[str, object]) -> Path | None:
    """The path of the variable behind a name that a source reads; None for what never changes, such as `npc.id`."""
    match read:
        case ("world", _, *_):
            return read
        case ("speaker", *_):
            return SPEAKER
        case ("place", *_) | ("npc", "place", *_):
            return PLACE
        case ("npc", "mood", *_):
            return MOOD
        case ("npc", "address", *_):
            return ADDRESS
        case ("npc", "formal", *_):
            return FORMAL
        case ("npc", *_):
            return NPC
    return read[:1] if read[0] in axes else None


def literals(world: World, sources: Iterable[tuple[str, bool]]) -> dict[Path, list[str | float]]:
    """Of each variable that the sources read, what they compare it with. A source is (text, whether a condition).

    What cannot be read is left out: it is told where mistakes are told.
    """
    found: dict[Path, list[str | float]] = {}
    for source, condition in sources:
        for each in compared_in(source, condition=condition):
            path = variable_path(each.path, world.axes)
            if path is not None:
                found.setdefault(path, []).extend(each.literals)
    return found


def compared_in(source: str, *, condition: bool) -> tuple[Compared, ...]:
    """As `compared`; nothing for what cannot be read."""
    try:
        return compared(source, condition=condition)
    except ConditionError:
        return ()


def state_values(world: World, path: Path, beside: Iterable[str | float]) -> tuple[Json, ...]:
    """The boundary values of `world.KEY`, or of an entry of a table, the start's first; `beside` are the literals."""
    key, rest = path[1], path[2:]
    declared = world.info.state.get(key)
    numbers = sorted({each for each in beside if not isinstance(each, str)})
    words = list(dict.fromkeys(each for each in beside if isinstance(each, str)))
    if rest:
        return _distinct([_entry(declared, rest), UNSET, *_numbers(0, numbers, 1), *words])
    if key == WHERE:
        return (default_of(declared) if declared else UNSET,)
    start = default_of(declared) if declared else UNSET
    kind = "int" if key == TIME else declared.type if declared else "table"
    match kind:
        case "bool":
            return _distinct([start, False, True])
        case "int" | "float":
            low = 0.0 if key == TIME else declared.minimum if declared else None
            high = declared.maximum if declared else None
            whole = kind == "int"
            values = _numbers(start or 0, numbers, 1 if whole else _SMALL, low, high)
            return _distinct([start, *((int(each) for each in values) if whole else values)])
        case "text":
            return _distinct([start, *((declared.values if declared else ()) or ("", *words))])
        case "list":
            items = [*words, *numbers]
            counts = {int(number) + more for number in numbers if 0 <= number <= MOST_ITEMS for more in (0, 1)}
            filled = (["…"] * count for count in sorted(counts))
            return _distinct([start, [], *([item] for item in items), items, *filled])
    return _distinct([start, {}])


def axis_values(world: World, name: str, beside: Iterable[str | float], start: float) -> tuple[float, ...]:
    """The boundary values of an axis, the start's first."""
    axis = world.axes[name]
    numbers = sorted({each for each in beside if not isinstance(each, str)})
    return tuple(_distinct([start, *_numbers(start, numbers, 1, axis.minimum, axis.maximum)]))


def place_values(world: World, start: str, beside: Iterable[str | float]) -> tuple[str, ...]:
    """Where an NPC can be that makes a difference: its start, the places named, and one that is not."""
    named = {str(each) for each in beside}
    known = [place.id for place in world.places.values() if {place.id, place.name} & named]
    other = [place for place in world.places if place not in known and place != start][:1]
    return tuple(_distinct([start, *known, *other]))


def speaker_values(world: World, npc: str, beside: Iterable[str | float]) -> tuple[str, ...]:
    """Who speaks: the player, each NPC that is named by id or name, and one that is not."""
    named = {str(each) for each in beside}
    others = [card for card in world.npcs.values() if card.id != npc]
    known = [card.id for card in others if {card.id, card.name} & named]
    other = [card.id for card in others if card.id not in known][:1]
    return (PLAYER, *known, *other)


def patch_of(path: Path, value: Json) -> Mapping[str, Json]:
    """The merge patch that gives `world.KEY…` this value."""
    for key in reversed(path[1:]):
        value = {key: value}
    return value if isinstance(value, Mapping) else {}


def merged(patches: Iterable[Mapping[str, Json]]) -> dict[str, Json]:
    """Several merge patches as one; a null in them stays, since it says that the value is to go."""
    whole: dict[str, Json] = {}
    for patch in patches:
        for key, value in patch.items():
            both = isinstance(value, Mapping) and isinstance(whole.get(key), Mapping)
            whole[key] = merged([whole[key], value]) if both else value
    return whole


def state_data(world: World, patches: Iterable[Mapping[str, Json]]) -> dict[str, Json]:
    """The data of the state at the start, after these patches."""
    start = {key: default_of(declared) for key, declared in world.info.state.items()}
    data: dict[str, Json] = merge_patch(start, merged(patches))
    return data


def _entry(declared: StateKey | None, rest: Path) -> Json:
    value = default_of(declared) if declared else UNSET
    for key in rest:
        value = value.get(key) if isinstance(value, Mapping) else UNSET
    return value


def _numbers(
    start: float, beside: Iterable[float], step: float, low: float | None = None, high: float | None = None
) -> list[float]:
    """Each number with its neighbours, and the ends of the range, within it; of a range without an end one beyond."""
    beside = list(beside)
    ends = [
        min([start, *beside]) - step if low is None else low,
        max([start, *beside]) + step if high is None else high,
    ]
    around = sorted({start, *ends, *(each + by for each in beside for by in (-step, 0, step))})
    return [each for each in around if (low is None or each >= low) and (high is None or each <= high)]


def _distinct(values: Iterable[Json]) -> tuple[Json, ...]:
    """Each value once, in order; 1 and True are two."""
    found: dict[tuple[bool, str], Json] = {}
    for value in values:
        written = repr(float(value) if type(value) is int else value)
        found.setdefault((isinstance(value, bool), written), value)
    return tuple(found.values())
