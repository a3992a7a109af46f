"""What the stored nodes of a branch mean: the moment at a node, and what an NPC heard and saw before it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from .lasting import Ending, Lasting
from .memory.store import Node, NodeKind
from .prompt.situation import Happening, LastTalk, Recollection, Utterance
from .text.sentences import split_sentences
from .text.terms import terms
from .world.content import NARRATION, PLAYER
from .world.gossip import Passed, Tale
from .world.learned import Learnings, Reveal
from .world.moods import Mood, mood_now
from .world.news import Parting, parting
from .world.relationships import RelationshipError, Relationships
from .world.scenes import BEAT, Progress, played
from .world.state import StateError, WorldState
from .world.world import World

Json = Any
Pair = tuple[str, str]
_LATELY = 8
"""Things after which an interruption is forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is true at the head."""

    state: WorldState
    relationships: Relationships
    met: frozenset[Pair] = frozenset()
    """Who has spoken to whom on this branch, however long ago."""
    partings: Mapping[Pair, Parting] = field(default_factory=dict)
    """How the state was when an NPC (first) was last spoken to by somebody."""
    lasting: Lasting = field(default_factory=Lasting)
    """What turns on this branch left behind."""
    staged: frozenset[str] = frozenset()
    """Who plays in a scripted scene: nobody talks freely with them."""

    @property
    def learned(self) -> Learnings:
        """Who learned what from whom on this branch."""
        return self.lasting.learned

    @property
    def moods(self) -> Mapping[str, Mood]:
        """What NPCs carry since their last turns."""
        return self.lasting.moods

    @property
    def scenes(self) -> Mapping[str, Progress]:
        """How far the scenes have come that have begun on this branch."""
        return self.lasting.scenes

    def mood_of(self, npc: str, world: World) -> str:
        """The emotion that an NPC is in now."""
        carried = mood_now(self.moods.get(npc), world, self.state.time)
        return carried.emotion if carried is not None else world.npcs[npc].mood

    def to_json(self) -> dict[str, Json]:
        """What a snapshot keeps."""
        return {
            "state": self.state.to_json(),
            "relationships": self.relationships.to_json(),
            "met": sorted(self.met),
            "partings": [[npc, speaker, each.to_json()] for (npc, speaker), each in self.partings.items()],
            "learned": self.learned.to_json(),
            "moods": {npc: mood.to_json() for npc, mood in self.moods.items()},
            "scenes": {scene: each.to_json() for scene, each in self.scenes.items()},
            "staged": sorted(self.staged),
        }

    def spoken(self, npc: str, speaker: str, world: World) -> Moment:
        """The moment after `speaker` spoke to `npc`."""
        two = npc, speaker
        before, met = self.partings.get(two), pair(npc, speaker)
        now = parting(before, world, self.state)
        if now is before and met in self.met:
            return self
        return replace(self, met=self.met | {met}, partings={**self.partings, two: now})

    def after(self, turn: Mapping[str, Json], world: World) -> Moment:
        """The moment after a turn was accepted; `turn` is what its node holds."""
        return self.spoken(turn["npc"], turn["speaker"], world) if is_talk(turn["kind"]) else self

    def told(self, data: Mapping[str, Json], world: World) -> Moment:
        """The moment after a scripted line: who speaks in the player's hearing has met the player."""
        if data["player"] and data["npc"] != PLAYER:
            return self.spoken(data["npc"], PLAYER, world)
        return self

    def staging(self, data: Mapping[str, Json]) -> Moment:
        """The moment after a scripted scene began or ended; an `end` that names nobody ends all of them."""
        npcs = frozenset(data["npcs"])
        if data["state"] == "begin":
            return replace(self, staged=self.staged | npcs)
        return replace(self, staged=self.staged - npcs if npcs else npcs)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a turn stands on: the content as it was when it began to speak, and a moment that fits it."""

    world: World
    moment: Moment


def is_talk(kind: str) -> bool:
    """Whether a turn of this kind is talk between its NPC and its speaker."""
    return kind in ("say", "greet")


def pair(one: str, other: str) -> Pair:
    """The two of a turn, whoever of them began."""
    return (one, other) if one < other else (other, one)


def related(relationships: Relationships, data: Mapping[str, Json], world: World) -> Relationships:
    """The relationships after a stored change: `values` that were set, or `by` how much they moved."""
    source, target = data["source"], data["target"]
    if "values" in data:
        return relationships.set(source, target, data["values"], world=world)
    turn = data.get("turn", "")
    return relationships.adjust(source, target, data["by"], data["reason"], world=world, time=data["time"], turn=turn)


def moment_at(snapshot: Mapping[str, Json] | None, nodes: Sequence[Node], world: World) -> Moment:
    """The state and the relationships after these changes since a snapshot, or since the beginning.

    A change that the world's files no longer allow (a key's type was edited, an axis taken out) is left out: a writer's
    edit must not make a player's save unreadable.
    """
    if snapshot is None:
        moment = Moment(state=WorldState.initial(world.info), relationships=Relationships.initial(world))
    else:
        moment = Moment(
            state=WorldState.from_json(snapshot["state"], world.info),
            relationships=Relationships.from_json(snapshot["relationships"], world),
            met=frozenset(pair(one, other) for one, other in snapshot.get("met", ())),  # older files have none
            partings={(npc, speaker): Parting.from_json(each) for npc, speaker, each in snapshot.get("partings", ())},
            lasting=Lasting(
                learned=Learnings.from_json(snapshot.get("learned", ())),
                moods={npc: Mood.from_json(each) for npc, each in snapshot.get("moods", {}).items()},
                scenes={scene: Progress.from_json(each) for scene, each in snapshot.get("scenes", {}).items()},
            ),
            staged=frozenset(snapshot.get("staged", ())),
        )
    for change in nodes:
        with suppress(StateError, RelationshipError):
            if change.kind == "world":
                state = moment.state.patched(change.data["patch"], info=world.info, replace=change.data["replace"])
                moment = replace(moment, state=state)
            elif change.kind == "relationship":
                moment = replace(moment, relationships=related(moment.relationships, change.data, world))
            elif change.kind == "turn":
                moment = moment.after(change.data, world)
                if change.result is not None:
                    lasting = moment.lasting.after(change.id, ending(change))
                    moment = moment if lasting is moment.lasting else replace(moment, lasting=lasting)
            elif change.kind == "told":
                moment = moment.told(change.data, world)
                moment = replace(moment, lasting=moment.lasting.after(change.id, ending(change)))
            elif change.kind == "scene":
                moment = moment.staging(change.data)
    return moment


def revealed(node: Node) -> list[Reveal]:
    """What a turn gave away, nothing while it runs; or a scripted line."""
    told = node.data if node.kind == "told" else node.result or {}
    return [Reveal.from_json(each) for each in told.get("revealed", ())]  # older files have none


def ending(node: Node) -> Ending:
    """What a turn left behind, nothing while it runs; or a scripted line."""
    left = node.data if node.kind == "told" else node.result or {}
    moods = left.get("moods", {})
    if node.kind == "turn" and "moods" not in left:  # older files have that of one NPC
        moods = {node.data["npc"]: left.get("mood")}
    lines = [{"npc": node.data["npc"], "tags": left.get("tags", ())}] if node.kind == "told" else left.get("lines", ())
    return Ending(
        reveals=revealed(node),
        moods={npc: Mood.from_json(mood) if mood else None for npc, mood in moods.items()},
        played=played(left["scene"], lines) if left.get("scene") else None,
    )


def heard_by(who: str, data: Mapping[str, Json]) -> bool:
    """Whether an NPC or the player heard a turn or a scripted line; `data` is what its node holds."""
    if who == PLAYER:
        return bool(data.get("player", data.get("speaker") == PLAYER))  # older turns do not say
    return who in data["hears"]


def utterances(past: Sequence[Node], npc: str) -> list[Utterance]:
    """What an NPC or the player heard of the turns and scripted lines among these nodes, oldest first."""
    heard = []
    for node in past:
        if node.kind == "told" and heard_by(npc, node.data):
            data = node.data
            heard.append(Utterance(speaker=data["npc"], text=data["text"], turn=f"t{node.id}", time=data["time"]))
        if node.kind != "turn" or not heard_by(npc, node.data) or node.result is None:
            continue
        turn, time = f"t{node.id}", node.data.get("time")  # older files have none
        if node.data["text"]:
            heard.append(Utterance(speaker=node.data["speaker"], text=node.data["text"], turn=turn, time=time))
        if node.data["kind"] == "converse":
            heard += _voices(node)
        elif said := answer(node.result):
            emotion = spoken(node.result["lines"])[0]["emotion"]
            heard.append(Utterance(speaker=node.data["npc"], text=said, turn=turn, emotion=emotion, time=time))
    return heard


def _voices(node: Node) -> list[Utterance]:
    """What was said in a conversation, one after another."""
    assert node.result is not None
    return [
        Utterance(
            speaker=npc,
            text="".join(line["before"] + line["text"] for line in lines).strip(),
            turn=f"t{node.id}",
            emotion=lines[0]["emotion"],
            time=node.data["time"],
        )
        for npc, group in groupby(spoken(node.result["lines"]), key=lambda line: str(line["npc"]))
        if (lines := list(group))
    ]


def last_talk(past: Sequence[Node], npc: str, speaker: str) -> LastTalk | None:
    """How an NPC and a speaker last spoke with each other among these nodes, oldest first."""
    for node in reversed(past):
        data, turn = node.data, f"t{node.id}"
        if node.kind == "told" and data["npc"] == npc and speaker == PLAYER and data["player"]:
            return LastTalk(turn=turn, time=data["time"], asked=_question(data["text"]))
        if node.kind != "turn" or node.result is None or not is_talk(data["kind"]):
            continue
        if (data["npc"], data["speaker"]) == (npc, speaker):
            said = answer(node.result)
            cut = node.result["reason"] == "cancelled"
            asked = "" if cut else _question(said)
            return LastTalk(turn=turn, time=data.get("time"), cut=cut, spoke=bool(said), asked=asked)
    return None


def interrupted(past: Sequence[Node], company: Collection[str]) -> str | None:
    """Who of these was cut off when they last talked among themselves; `past` has the newest node first."""
    for node in past[:_LATELY]:
        if node.kind == "turn" and node.data["kind"] == "converse" and node.result is not None:
            said = spoken(node.result["lines"])
            cut = said and node.result["reason"] == "cancelled"
            return said[-1]["npc"] if cut and said[-1]["npc"] in company else None
    return None


def _question(said: str) -> str:
    """The last sentence, if it asks."""
    last = (split_sentences(said) or [""])[-1].strip()
    return last if last.rstrip("\"'”’»」』)").endswith(("?", "？", "؟")) else ""


def woken(past: Sequence[Node], npc: str) -> list[tuple[str, ...]]:
    """For each turn of an NPC among these nodes, oldest first: the lore that was woken and that stays or rests."""
    return [
        tuple(node.result.get("woken", ()))
        for node in past
        if node.kind == "turn" and node.data["npc"] == npc and node.result is not None
    ]


def answer(result: Mapping[str, Json]) -> str:
    """What was said in a turn, as one text."""
    return "".join(line["before"] + line["text"] for line in spoken(result["lines"])).strip()


def spoken(lines: Sequence[Mapping[str, Json]]) -> list[Mapping[str, Json]]:
    """What of a turn's lines was said by who was asked: what a narrator told of its deeds is not among them."""
    return [line for line in lines if NARRATION not in line["tags"]]


def hearers(kind: NodeKind, data: Mapping[str, Json]) -> list[str]:
    """The NPCs that a node is a memory of."""
    if kind in ("turn", "told"):
        return list(data["hears"])
    if kind == "event":
        return [told["listener"] for told in data["passed"]] if "passed" in data else list(data["witnesses"])
    return []


def found_by(kind: NodeKind, data: Mapping[str, Json], result: Mapping[str, Json] | None) -> list[str]:
    """The words of each part of a node that can be remembered."""
    return [" ".join(terms(text)) for text in parts(kind, data, result)]


def parts(kind: NodeKind, data: Mapping[str, Json], result: Mapping[str, Json] | None) -> list[str]:
    """What of a node can be remembered: the line and the answer, or the event."""
    if kind == "turn":
        return [data["text"], answer(result) if result is not None else ""]
    if kind == "told":
        return [data["text"]]
    if kind == "event":
        told = [told["text"] for told in data["passed"]] if "passed" in data else [data["text"]]
        return [" ".join(dict.fromkeys(told))]
    return []


def recollections(node: Node, npc: str) -> list[Recollection]:
    """What an NPC has of a node that came to its mind."""
    found = [
        Recollection(
            turn=each.turn,
            kind="told" if each.told_by else "witnessed",
            speaker=each.told_by,
            text=each.text,
            time=each.time,
            weight=each.weight,
        )
        for each in happenings([node], npc)
    ]
    if said := utterances([node], npc):
        first, *more = said
        found.append(
            Recollection(
                turn=first.turn,
                kind="said" if first.speaker == npc else "heard",
                speaker=first.speaker,
                text=first.text,
                time=first.time,
                answer=more[0].text if more else "",
                answered_by=more[0].speaker if more else "",
            )
        )
    return found


def heard_of(lines: Sequence[Mapping[str, Json]], line: int, chars: int) -> list[Mapping[str, Json]]:
    """The lines before `line`, and `chars` code points of it, cut where the listener stopped it: then no beat is done
    with it."""
    heard = []
    for said in lines:
        length = len(said["text"]) - ("cut" in said["tags"])  # its … was not said
        if said["line"] < line or (said["line"] == line and chars >= length):
            heard.append(said)
        elif said["line"] == line and chars > 0:
            tags = [*(tag for tag in said["tags"] if tag != "cut" and not tag.startswith(BEAT)), "cut"]
            heard.append({**said, "text": said["text"][:chars].rstrip() + "…", "tags": tags})
    return heard


def happenings(past: Sequence[Node], npc: str) -> list[Happening]:
    """The events among these nodes that an NPC witnessed or was told of, and what came of actions, oldest first."""
    found = []
    for node in past:
        if node.kind == "turn" and node.result is not None and npc in node.data["hears"]:
            noted = (each["note"] for each in node.result.get("actions", ()) if each["note"])
            found += [Happening(text=note, turn=f"t{node.id}") for note in noted]
        if node.kind != "event":
            continue
        if "passed" in node.data:
            found += [
                Happening(
                    text=told["text"],
                    turn=told["tale"],
                    time=told["time"],
                    weight=told["weight"],
                    told_by=told["teller"],
                )
                for told in node.data["passed"]
                if told["listener"] == npc
            ]
        elif npc in node.data["witnesses"]:
            data = node.data
            found.append(Happening(text=data["text"], turn=f"t{node.id}", time=data["time"], weight=data["weight"]))
    return found


def tales(past: Sequence[Node]) -> list[Tale]:
    """The events among these nodes (the newest first) and who has them, the newest first."""
    found: dict[str, Tale] = {}
    for node in reversed(past):
        if node.kind != "event":
            continue
        for told in node.data.get("passed", ()):
            if told["tale"] in found:
                found[told["tale"]].steps[told["listener"]] = told["steps"]
        if "passed" not in node.data:
            found[f"t{node.id}"] = Tale(
                id=f"t{node.id}",
                text=node.data["text"],
                weight=node.data["weight"],
                minute=node.data["time"],
                steps=dict.fromkeys(node.data["witnesses"], 0),
            )
    return list(reversed(found.values()))


def passed_on(told: Sequence[Passed], among: Sequence[Tale]) -> dict[str, Json]:
    """What an event node holds of tales that were passed on."""
    by_id = {tale.id: tale for tale in among}
    return {
        "passed": [
            {
                "tale": each.tale,
                "teller": each.teller,
                "listener": each.listener,
                "steps": each.steps,
                "weight": each.weight,
                "text": by_id[each.tale].text,
                "time": by_id[each.tale].minute,
            }
            for each in told
        ]
    }
