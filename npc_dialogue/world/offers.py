"""What an NPC may do in the game now: the only way from the declared actions to a prompt, a voice and a reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..text.languages import base_language
from .conditions import ConditionError, Problem, Scope, evaluate, render
from .content import OWN, Action, Json
from .presence import names, place_of
from .relationships import Relationships
from .scope import scope
from .state import WorldState

if TYPE_CHECKING:
    from .world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An action that one NPC may do at one moment, every template filled in."""

    id: str
    text: str
    """What it does, in words for a model."""
    arguments: Mapping[str, Json]
    """As declared; `fitting.schema_of` makes a whole schema of them."""
    answer: bool
    """The game has to accept it before the line that promises it is spoken."""
    said: tuple[str, ...] = ()
    """What the NPC says with it when the voice gave no words."""
    refused: tuple[tuple[str, str, str], ...] = ()
    """What it says when the game refuses, each with an emotion or "" for none in particular, and its id or ""."""
    source: str = ""


def offered(
    world: World,
    state: WorldState,
    relationships: Relationships,
    *,
    npc: str,
    speaker: str,
    problems: list[Problem] | None = None,
) -> tuple[Offer, ...]:
    """The actions whose `who` names this NPC and whose `when` holds toward the speaker, in the order of the world.

    What cannot be told (a failing condition or template) is not offered, and added to `problems`. Raises KeyError for
    an unknown NPC.
    """
    if not world.actions:
        return ()
    read = Scope(scope(world, state, relationships, npc=npc, speaker=speaker))
    found = []
    for action in world.actions.values():
        named = names(world, action.who, npc)
        if not (named if isinstance(named, bool) else place_of(world, state, npc) in named):
            continue
        source = world.source("actions", action.id)
        try:
            if evaluate(action.when, read):
                found.append(replace(_offer(action, world, read, npc), source=f"{source}#actions[{action.id}]"))
        except ConditionError as error:
            if problems is not None:
                problems.append(Problem(source=f"{source}#actions[{action.id}]", reason=error.reason))
    return tuple(found)


def _wordings(said: Mapping[str, tuple[str, ...]], world: World, read: Scope, npc: str) -> tuple[str, ...]:
    """This NPC's own words, or those of everybody who speaks the world's language."""
    own = base_language(world.language(npc)) == base_language(world.info.language)
    templates = said.get(npc) or (said.get(OWN, ()) if own else ())
    return tuple(filter(None, (render(each, read).strip() for each in templates)))


def _offer(action: Action, world: World, read: Scope, npc: str) -> Offer:
    return Offer(
        id=action.id,
        text=render(action.text, read).strip(),
        arguments=action.arguments,
        answer=action.answer,
        said=_wordings(action.said, world, read, npc),
        refused=tuple((each, "", "") for each in _wordings(action.refused, world, read, npc)),
    )
