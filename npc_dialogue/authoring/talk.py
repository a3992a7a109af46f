"""A talk made into a playthrough file, with what is expected of each reply."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from npc_dialogue.memory.store import Node
from npc_dialogue.order import Order, Refusal
from npc_dialogue.past import related
from npc_dialogue.playthrough.hearing import npcs_who_hear
from npc_dialogue.text.languages import guess_language
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.turn.events import WRITTEN
from npc_dialogue.world.content import NARRATION, PLAYER, Expectation, Playthrough
from npc_dialogue.world.mistakes import Mistake
from npc_dialogue.world.parse import parse
from npc_dialogue.world.presence import in_hearing, place_of
from npc_dialogue.world.relationships import RelationshipError, Relationships
from npc_dialogue.world.state import StateError, WorldState
from npc_dialogue.world.world import World

from .toml_files import toml_of

Json = Any
COMMENT = "A talk in the preview, kept as a test: npc-dialogue check --run plays it."


@dataclass(slots=True)
class Written:
    """A playthrough file."""

    text: str
    notes: list[str] = field(default_factory=list)
    """What of the talk such a file cannot say, a sentence each."""


def as_playthrough(
    nodes: Sequence[Node], world: World, *, title: str, expectations: Mapping[str, Mapping[str, Json]]
) -> Written:
    """All that lies behind a head, `nodes` oldest first, as a file. `expectations`: a turn's name (`t17`) to the table
    `expect` of its reply; a turn that has none is expected to be no longer than it was, in its language.

    Raises `Refusal` for an expectation that cannot be read, and for a talk with no turn in it.
    """
    talk = _Talk(world, expectations)
    steps = [step for node in nodes for step in talk.steps(node)]
    if not talk.turns:
        raise Refusal("request.invalid", "There is no turn on this branch that the player began.")
    if unknown := [turn for turn in expectations if turn not in talk.turns]:
        raise Refusal("turn.unknown", f"expectations: this branch has no turn {unknown[0]!r}.")
    return Written(toml_of(Playthrough, {"title": title, "steps": steps}, COMMENT), talk.notes)


class _Talk:
    """The nodes of a branch, one after another."""

    def __init__(self, world: World, expectations: Mapping[str, Mapping[str, Json]]) -> None:
        self._world = world
        self._expectations = expectations
        self._state = WorldState.initial(world.info)
        self._relationships = Relationships.initial(world)
        self.turns: list[str] = []
        self.notes: list[str] = []

    def steps(self, node: Node) -> Iterator[dict[str, Json]]:
        """What a node is as steps, most often one."""
        data = node.data
        match node.kind:
            case "world":
                yield from self._patch(data)
            case "relationship":
                yield from self._relate(data)
            case "event" if "text" in data:
                yield {"event": {key: data[key] for key in ("text", "witnesses", "weight")}}
            case "told":
                there = [*data["hears"], *([PLAYER] if data["player"] else [])]
                around = in_hearing(self._world, self._state, place_of(self._world, self._state, data["npc"]))
                usual = {data["npc"], *around} == set(there)
                hears = {} if usual else {"hears": [who for who in there if who != data["npc"]]}
                yield {"told": {"npc": data["npc"], "text": data["text"], **hears}}
            case "turn":
                yield from self._turn(node)
            case "scene":
                self.notes.append(f"A scripted scene that {data['state']}s is left out.")
            case _:  # the beginning, and what is worked out anew: gossip
                pass

    def _patch(self, data: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
        patch = dict(data["patch"])
        if data["replace"]:
            patch = {**{key: None for key in self._state.data if key not in patch}, **patch}
        with suppress(StateError):  # a key that the world's files no longer have
            self._state = self._state.patched(patch, info=self._world.info)
            declared = {key: value for key, value in patch.items() if key in {*self._world.info.state, "time", "where"}}
            if left := [key for key in patch if key not in declared]:
                self.notes.append(f"The game's own state is left out: {', '.join(left)}.")
            if declared:
                yield {"patch": declared}

    def _relate(self, data: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
        source, target = data["source"], data["target"]
        with suppress(RelationshipError):
            self._relationships = related(self._relationships, data, self._world)
            if target != PLAYER or source not in self._world.npcs:
                self.notes.append(f"How {source} stands to {target} is left out.")
                return
            now = self._relationships.edge(source, target).values
            yield {"relate": {source: {axis: now[axis] for axis in (data.get("values") or data["by"])}}}

    def _turn(self, node: Node) -> Iterator[dict[str, Json]]:
        data, result, turn = node.data, node.result, f"t{node.id}"
        if data["kind"] == "converse" and result is not None:
            self.turns.append(turn)
            talk = {"npcs": list(data["company"]), "about": data["about"], "lines": data["lines"]}
            yield {"converse": talk, **({"expect": self._given(turn)} if turn in self._expectations else {})}
            return
        if data["kind"] not in ("say", "greet") or data["speaker"] != PLAYER:
            self.notes.append(f"{turn} is left out: {data['npc']} speaks there to somebody else than the player.")
            return
        if result is None:
            return
        self.turns.append(turn)
        self.notes += [f"{turn}: {key} is left out: {data[key]}" for key in ("note", "language") if data.get(key)]
        lines = [line for line in result["lines"] if NARRATION not in line["tags"]]
        step: dict[str, Json] = {"npc": data["npc"]}
        step |= {"say": data["text"]} if data["kind"] == "say" else {"greet": True}
        usual = npcs_who_hear(Order(kind=data["kind"], npc=data["npc"]), self._world, self._state)
        if set(usual) != set(data["hears"]):
            step["hears"] = [who for who in data["hears"] if who != data["npc"]]
        if any(line["source"] not in WRITTEN for line in lines):
            step["reply"] = _raw(lines, result.get("actions", ()))
        if refused := [each for each in result.get("actions", ()) if each["accepted"] is False]:
            step["answers"] = {each["name"]: {"accepted": False, "note": each.get("note", "")} for each in refused}
        step["expect"] = self._expected(turn, lines)
        yield step

    def _expected(self, turn: str, lines: Sequence[Mapping[str, Json]]) -> dict[str, Json]:
        if turn not in self._expectations:
            text = "".join(line["before"] + line["text"] for line in lines).strip()
            language = guess_language(text)
            told = {"language": language} if language else {}
            return {"sentences": max(1, len(split_sentences(text))), **told}
        return self._given(turn)

    def _given(self, turn: str) -> dict[str, Json]:
        given, mistakes = dict(self._expectations[turn]), list[Mistake]()
        if parse(Expectation, given, f"expectations.{turn}", mistakes) is None:
            raise Refusal("request.invalid", "; ".join(map(str, mistakes)))
        return given


def _raw(lines: Sequence[Mapping[str, Json]], actions: Sequence[Mapping[str, Json]]) -> str:
    """What a model could have said so that this was heard: marks in front, actions behind."""
    text, feeling = "", ""
    for line in lines:
        mark = f"[{line['emotion']}] " if line["emotion"] and line["emotion"] != feeling else ""
        feeling = line["emotion"]
        text += f"{line['before']}{mark}{line['text']}"
    return f"{text.strip()}{''.join(map(_deed, actions))}"


def _deed(action: Mapping[str, Json]) -> str:
    given = "".join(
        f" {name}={value if isinstance(value, str) and value.isalnum() else json.dumps(value, ensure_ascii=False)}"
        for name, value in action["args"].items()
    )
    return f" [do {action['name']}{given}]"
