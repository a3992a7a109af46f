"""What a prompt must have at one moment of the conversation, and what it must not."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from npc_dialogue.past import Moment
from npc_dialogue.world.conditions import ConditionError, render
from npc_dialogue.world.content import PLAYER, Lore
from npc_dialogue.world.knowledge import Knowledge, knowledge
from npc_dialogue.world.perception import perceived
from npc_dialogue.world.scope import scope
from npc_dialogue.world.standings import standing_words
from npc_dialogue.world.world import World

from .script import NPC, Item

T = TypeVar("T")
FACTS, LORE, TOLD, EVENTS, PROBES = 14, 10, 10, 6, 10
"""Questions of each kind at one moment, at most."""
DUE = 3
"""Turns for which an event is due, asked for or not."""
KINDS = ("rules", "core", "standing", "due", "fact", "lore", "event", "told")


@dataclass(frozen=True, slots=True)
class Question:
    """What the player says, and what must be there for it: (kind, text); None where nothing is asked for."""

    text: str
    must: tuple[str, str] | None


@dataclass(slots=True)
class List:
    """What is asked at one moment, and what may stand in no prompt then: (what, text)."""

    always: tuple[tuple[str, str], ...]
    """What must be in every prompt of the moment."""
    questions: list[Question] = field(default_factory=list)
    never: list[tuple[str, str]] = field(default_factory=list)


def judged(world: World, moment: Moment, items: Sequence[Item], turn: int, seed: int) -> List:
    """The list of one moment; `seed` draws which questions are asked, and in which words."""
    chance = random.Random(f"{seed}:{turn}")
    gated = knowledge(world, moment.state, moment.relationships, npc=NPC, speaker=PLAYER)
    always = tuple(_always(world, moment)) + tuple(
        ("due", item.word) for item in items if item.kind == "event" and item.turn > turn - DUE
    )
    facts = [each for each in gated.known if each.kind != "lore" and each.topics]
    lore = [each for each in gated.known if each.kind == "lore" and each.topics and _is_owed(world.lore[each.id])]
    asked = [
        *((_ask(chance, each.topics), "fact", each.text) for each in _some(chance, facts, FACTS)),
        *((_ask(chance, each.topics), "lore", each.text) for each in _some(chance, lore, LORE)),
    ]
    for kind, most in (("event", EVENTS), ("told", TOLD)):
        before = [item for item in items if item.kind == kind and (kind == "event" or item.turn < turn)]
        chosen = _some(chance, before, most)
        asked += [(item.asked, kind, item.word) for item in chosen]
    found = List(always=always, never=list(_never(world, moment, gated)))
    found.never += [(item.kind, item.word) for item in items if item.kind not in ("told", "event")]
    found.questions += [Question(text, (kind, must)) for text, kind, must in asked]
    closed = [secret.topics for secret in world.npcs[NPC].secrets if secret.topics]
    probes = [_ask(chance, topics) for topics in closed]
    probes += [item.asked for item in items if item.kind not in ("told", "event")]
    found.questions += [Question(text, None) for text in _some(chance, probes, PROBES)]
    return found


def _always(world: World, moment: Moment) -> list[tuple[str, str]]:
    """Rules, core, standing and the state as it is now."""
    card = world.npcs[NPC]
    read = scope(world, moment.state, moment.relationships, npc=NPC, speaker=PLAYER)
    found = [("rules", f"You are {card.name}."), ("core", render(card.core, read).strip())]
    edge = moment.relationships.edge(NPC, PLAYER)
    for axis, name in edge.standings.items():
        if text := render(standing_words(world.axes[axis], name), read):
            found.append(("standing", text))
    told = perceived(world, moment.state, moment.relationships, npc=NPC, speaker=PLAYER)
    return [*found, *(("due", each.text) for each in told)]


def _never(world: World, moment: Moment, gated: Knowledge) -> list[tuple[str, str]]:
    """Texts of everything in the world that she may not know now, and the phrases that give a closed secret away."""
    known = {each.source for each in gated.known}
    may = {each.text for each in gated.known}
    found = []
    for npc, card in world.npcs.items():
        read = scope(world, moment.state, moment.relationships, npc=npc, speaker=PLAYER)
        for key, entries in (("knowledge", card.knowledge), ("secrets", card.secrets)):
            for entry in entries:
                if f"{world.source('npcs', npc)}#{key}.{entry.id}" not in known:
                    try:
                        text = render(entry.text, read).strip()
                    except ConditionError:
                        continue
                    if text not in may:
                        found.append((key, text))
    lore = {f"{world.source('lore', id_)}#entries.{id_}": entry.text for id_, entry in world.lore.items()}
    return found + [("lore", text) for source, text in lore.items() if source not in known and "{" not in text]


def _is_owed(entry: Lore) -> bool:
    """Whether asking is enough: nothing is left to chance, to time, to a group or to further keys."""
    return not (entry.chance < 100 or entry.delay or entry.rest or entry.group or entry.also)


def _ask(chance: random.Random, topics: Sequence[str]) -> str:
    topic = chance.choice(topics)
    if len(topic.split()) >= 4:
        return f"{topic[0].upper()}{topic[1:]}?"
    return chance.choice(["What do you know about {}?", "Tell me about {}.", "And {}?"]).format(topic)


def _some(chance: random.Random, among: Sequence[T], most: int) -> list[T]:
    return list(among) if len(among) <= most else chance.sample(list(among), most)
