"""What an NPC sees of the world's state, in words; and who is where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .conditions import ConditionError, Problem, Scope, evaluate, keys_read, render
from .content import MOOD, TIME, WHERE, Json, StateKey
from .presence import names, place_of, present
from .relationships import Relationships
from .scope import scope
from .state import WorldState

if TYPE_CHECKING:
    from .world import World

__all__ = ["Perceived", "perceived", "place_of", "present", "words_for"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Perceived:
    """One declared key of the state, told in words; `fast` also when its words or condition read a fast key.

    `source` is where it is declared (`world.toml#state.flood`).
    """

    key: str
    text: str
    pace: Literal["slow", "fast"]
    source: str


def perceived(
    world: World,
    state: WorldState,
    relationships: Relationships,
    *,
    npc: str,
    speaker: str,
    mood: str = "",
    problems: list[Problem] | None = None,
) -> tuple[Perceived, ...]:
    """The declared keys that this NPC perceives now, in the order of `world.toml`.

    What is not told (an empty sentence, a failing condition or template) is left out; each failure is added to
    `problems`. Raises KeyError for an unknown NPC.
    """
    read = scope(world, state, relationships, npc=npc, speaker=speaker, mood=mood)
    found = []
    fast = {key for key, declared in world.info.state.items() if declared.pace == "fast"}
    for key, declared in world.info.state.items():
        if key not in state.data or not sees(world, state, declared, npc):
            continue
        source = source_of(world, key)
        try:
            if not evaluate(declared.when, read):
                continue
            value = state.data[key]
            text = told(words_for(declared, value), value, read).strip()
        except ConditionError as error:
            if problems is not None:
                problems.append(Problem(source=source, reason=error.reason))
            continue
        if text:
            read_too = keys_read(words_for(declared, value)) | keys_read(declared.when, condition=True)
            pace: Literal["slow", "fast"] = (
                "fast" if declared.pace == "fast" or read_too & (fast | {TIME, WHERE, MOOD}) else "slow"
            )
            found.append(Perceived(key=key, text=text, pace=pace, source=source))
    return tuple(found)


def told(template: str, value: Json, read: Scope) -> str:
    """A template about a value of the state filled in; `read` is all else that it may read. Raises ConditionError."""
    return render(template, read.with_("value", value)) if "{" in template else template


def words_for(declared: StateKey, value: Json) -> str:
    """The template that tells a value: its `words`, else its range's, else `text`."""
    name = ("true" if value else "false") if isinstance(value, bool) else str(value)
    if isinstance(value, str | int | float) and name in declared.words:
        return declared.words[name]
    if isinstance(value, int | float):
        below = [each.text for each in declared.ranges if each.at <= value]
        if below:
            return below[-1]
    return declared.text


def source_of(world: World, key: str) -> str:
    """Where a key is declared."""
    return f"{world.source('world')}#state.{key}"


def sees(world: World, state: WorldState, declared: StateKey, npc: str) -> bool:
    """Whether an NPC is, by the key's `who`, one of those who perceive it; its `when` is another matter."""
    named = names(world, declared.who, npc)
    return named if isinstance(named, bool) else place_of(world, state, npc) in named
