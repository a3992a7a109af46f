"""All that a writer wrote for prompts and voices, piece by piece, each with its file, its key and what guards it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .content import OWN, Card, Condition, Template
from .walk import marked

if TYPE_CHECKING:
    from .world import World


_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Written:
    """One text or condition as it stands in a file."""

    file: str
    key: str
    text: str
    card: str = ""
    """The NPC in whose card it stands; "" for what stands elsewhere."""
    when: str = ""
    """The condition beside it: while it does not hold, no prompt has the text."""
    entry: str = ""
    """The fact, secret or lore whose own words these are, `secrets[gate]`; its cover and its topics are not."""
    kind: Literal["template", "condition", "words"] = "template"
    """`words`: plain text, such as a role, a name or a topic."""


_SAID = re.compile(r"\.said(?:\.(\w+))?\[")
_SAMPLE = re.compile(r"samples\[\d+\]\.npc$")


def voice_of(each: Written) -> str:
    """Whose spoken words these are: an NPC's id, OWN for the world's own tongue, "" for what is a note or a frame."""
    if each.kind != "template":
        return ""
    if said := _SAID.search(each.key):
        return said[1] or each.card or OWN
    aloud = each.key.startswith("lines.") or ".cover[" in each.key or _SAMPLE.match(each.key)
    return each.card if aloud else ""


def plain(template: str) -> str:
    """A template's own words, without what is filled in; ` … ` stands for that."""
    return _TAG.sub(" … ", template) if "{" in template else template


def written(world: World) -> Iterator[Written]:
    """Everything but playthroughs, in the order of the files."""
    yield from _in(world.source("world"), world.info)
    for group, faction in world.info.factions.items():
        yield Written(world.source("world"), f"factions.{group}.name", faction.name, kind="words")
    for place in world.places.values():
        file, key = world.source("places", place.id), f"places[{place.id}]"
        yield from _in(file, place, key)
        yield Written(file, f"{key}.name", place.name, kind="words")
    for card in world.npcs.values():
        yield from _in_card(world.source("npcs", card.id), card)
    for entry in world.lore.values():
        file, key = world.source("lore", entry.id), f"entries[{entry.id}]"
        yield from _in(file, entry, key, entry.when, key)
        yield Written(file, f"{key}.title", entry.title, when=entry.when, kind="words")
    for action in world.actions.values():
        yield from _in(world.source("actions", action.id), action, f"actions[{action.id}]", action.when)
    for scene in world.scenes.values():
        yield from _in(world.source("scenes", scene.id), scene, f"scenes[{scene.id}]", scene.when)
    for npc, lines in world.approved.items():
        for line in lines:
            file, key = world.source("approved", npc), f"lines[{line.id}]"
            if line.when:
                yield Written(file, f"{key}.when", line.when, npc, kind="condition")
            for number, said in enumerate(line.said, 1):
                yield Written(file, f"{key}.said[{number}].text", said.text, npc, line.when, kind="words")
    for number, edge in enumerate(world.relationships, 1):
        file, key = world.source("relationships"), f"relationships[{number}]"
        yield from _in(file, edge, key)
        yield Written(file, f"{key}.reason", edge.reason, kind="words")


def _in_card(file: str, card: Card) -> Iterator[Written]:
    whens = {
        **{f"knowledge[{fact.id}]": fact.when for fact in card.knowledge},
        **{f"secrets[{secret.id}]": secret.when for secret in card.secrets},
        **{
            f"lines.{kind}[{line.id or number}]": line.when
            for kind, lines in card.lines.items()
            for number, line in enumerate(lines, 1)
        },
        **{f"voice.address[{number}]": form.when for number, form in enumerate(card.voice.address, 1)},
    }
    yield Written(file, "role", card.role, card.id, kind="words")
    for path, hint, text in marked(card):
        if hint is Condition:
            yield Written(file, path, text, card.id, kind="condition")
        elif hint is Template:
            name, _, rest = path.partition("]")
            own = not rest.startswith(".cover")
            entry = f"{name}]" if own and name.startswith(("knowledge[", "secrets[")) else ""
            yield Written(file, path, text, card.id, whens.get(f"{name}]", "") if own else "", entry)
    for hidden in card.secrets:
        for number, topic in enumerate(hidden.topics, 1):
            yield Written(file, f"secrets[{hidden.id}].topics[{number}]", topic, card.id, kind="words")


def _in(file: str, value: object, key: str = "", when: str = "", entry: str = "") -> Iterator[Written]:
    for path, hint, text in marked(value, key):
        if hint is Condition:
            yield Written(file, path, text, kind="condition")
        elif hint is Template:
            yield Written(file, path, text, when=when, entry=entry)
