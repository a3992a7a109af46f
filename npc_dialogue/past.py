"""What the stored nodes of a branch mean: the moment at a node, and what an NPC heard and saw before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from .memory.store import Node
from .prompt.situation import Happening, Utterance
from .world.relationships import RelationshipError, Relationships
from .world.state import StateError, WorldState
from .world.world import World

Json = Any
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is true at the head."""

    state: WorldState
    relationships: Relationships
    met: frozenset[Pair] = frozenset()
    """Who has spoken to whom on this branch, however long ago."""

    def to_json(self) -> dict[str, Json]:
        """What a snapshot keeps."""
        return {
            "state": self.state.to_json(),
            "relationships": self.relationships.to_json(),
            "met": sorted(self.met),
        }


def pair(one: str, other: str) -> Pair:
    """The two of a turn, whoever of them began."""
    return (one, other) if one < other else (other, one)


def related(relationships: Relationships, data: Mapping[str, Json], world: World) -> Relationships:
    """The relationships after a stored change: `values` that were set, or `by` how much they moved."""
    source, target = data["source"], data["target"]
    if "values" in data:
        return relationships.set(source, target, data["values"], world=world)
    return relationships.adjust(source, target, data["by"], data["reason"], world=world, time=data["time"])


def moment_at(snapshot: Mapping[str, Json] | None, nodes: Sequence[Node], world: World) -> Moment:
    """The state and the relationships after these changes since a snapshot, or since the beginning.

    A change that the world's files no longer allow (a key's type was edited, an axis taken out) is left out: a writer's
    edit must not make a player's save unreadable.
    """
    if snapshot is None:
        state, relationships = WorldState.initial(world.info), Relationships.initial(world)
        met = set[Pair]()
    else:
        state = WorldState.from_json(snapshot["state"], world.info)
        relationships = Relationships.from_json(snapshot["relationships"], world)
        met = {pair(one, other) for one, other in snapshot.get("met", ())}  # older files have none
    for change in nodes:
        with suppress(StateError, RelationshipError):
            if change.kind == "world":
                state = state.patched(change.data["patch"], info=world.info, replace=change.data["replace"])
            elif change.kind == "relationship":
                relationships = related(relationships, change.data, world)
            elif change.kind == "turn":
                met.add(pair(change.data["npc"], change.data["speaker"]))
    return Moment(state=state, relationships=relationships, met=frozenset(met))


def utterances(past: Sequence[Node], npc: str) -> list[Utterance]:
    """What an NPC heard of the turns among these nodes, oldest first."""
    heard = []
    for node in past:
        if node.kind != "turn" or npc not in node.data["hears"] or node.result is None:
            continue
        turn = f"t{node.id}"
        if node.data["text"]:
            heard.append(Utterance(speaker=node.data["speaker"], text=node.data["text"], turn=turn))
        lines = node.result["lines"]
        said = "".join(line["before"] + line["text"] for line in lines).strip()
        if said:
            heard.append(Utterance(speaker=node.data["npc"], text=said, turn=turn, emotion=lines[0]["emotion"]))
    return heard


def heard_of(lines: Sequence[Mapping[str, Json]], line: int, chars: int) -> list[Mapping[str, Json]]:
    """The lines before `line`, and `chars` code points of it, cut where the listener stopped it."""
    heard = []
    for said in lines:
        length = len(said["text"]) - ("cut" in said["tags"])  # its … was not said
        if said["line"] < line or (said["line"] == line and chars >= length):
            heard.append(said)
        elif said["line"] == line and chars > 0:
            tags = [*(tag for tag in said["tags"] if tag != "cut"), "cut"]
            heard.append({**said, "text": said["text"][:chars].rstrip() + "…", "tags": tags})
    return heard


def happenings(past: Sequence[Node], npc: str) -> list[Happening]:
    """The events among these nodes that an NPC witnessed, oldest first."""
    return [
        Happening(text=node.data["text"], turn=f"t{node.id}", time=node.data["time"], weight=node.data["weight"])
        for node in past
        if node.kind == "event" and npc in node.data["witnesses"]
    ]
