"""Worlds of two hundred facts in words of their own, and leaks sown into them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from npc_dialogue.world.content import (
    Address,
    Axis,
    Card,
    Fact,
    Faction,
    Line,
    Lore,
    Place,
    Relationship,
    Sample,
    Secret,
    Standing,
    StateKey,
    WorldInfo,
)
from npc_dialogue.world.world import World

NPCS = ("ada", "bo", "cy", "dot")
PLACES = ("hall", "yard", "tower")
FACTS = 200
WHENS = ("world.war", "not world.war", "world.season == 'winter'", "trust >= 30", "trust >= 30 and not world.war")
_SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()


@dataclass(frozen=True, slots=True)
class Sown:
    """A world with one more leak in it: the secret, and file and key of the way out."""

    world: World
    source: str
    file: str
    key: str


class Words:
    """Words that no other text has."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._used: set[str] = set()

    def take(self, count: int) -> str:
        taken: list[str] = []
        while len(taken) < count:
            word = "".join(self._chance.choices(_SYLLABLES, k=4))
            if word not in self._used:
                self._used.add(word)
                taken.append(word)
        return " ".join(taken)


def clean_world(seed: int) -> World:
    """A world in which every fact stands once, in its own words."""
    chance = random.Random(seed)
    words = Words(chance)
    cards = {npc: _card(npc, number, chance, words) for number, npc in enumerate(NPCS)}
    lore = {}
    for number in range(50):
        text = words.take(9)
        lore[f"lore{number}"] = Lore(
            id=f"lore{number}",
            text=text,
            said={"*": (words.take(8),)},
            topics=(words.take(1),),
            who=chance.choice((("everyone",), ("ada",), ("bo", "cy"), ("faction:guild",), ("place:tower",))),
            when=chance.choice(("", "", *WHENS)),
            places=chance.choice(((), ("yard",))),
            tells=(" ".join(text.split()[2:4]),),
        )
    info = WorldInfo(
        id="w",
        name="W",
        premise=words.take(20),
        rules=(words.take(5),),
        factions={"guild": Faction(name="G")},
        axes={
            "trust": Axis(
                standings=(Standing(id="low", at=-100, text="Wary."), Standing(id="high", at=40, text="Fond."))
            )
        },
        state={
            "war": StateKey(type="bool", words={"true": words.take(4), "false": words.take(4)}),
            "season": StateKey(type="text", values=("summer", "winter"), text="It is {{ value }}."),
        },
    )
    places = {place: Place(id=place, name=place.title(), text=words.take(6)) for place in PLACES}
    edges = (Relationship(source="ada", target="bo", values={"trust": 50}, text=words.take(5)),)
    return World(info=info, npcs=cards, lore=lore, places=places, relationships=edges)


def _card(npc: str, number: int, chance: random.Random, words: Words) -> Card:
    shared = ((), (), tuple(chance.sample(NPCS, 1)), ("faction:guild",), ("place:hall",))
    facts = tuple(
        Fact(
            id=f"fact{place}",
            text=words.take(10),
            said={"*": (words.take(7),)} if place % 2 else {},
            topics=(words.take(1),),
            who=chance.choice(shared),
            when=chance.choice(("", *WHENS)),
        )
        for place in range(25)
    )
    secrets = []
    for place in range(13):
        text = words.take(12)
        secrets.append(
            Secret(
                id=f"secret{place}",
                text=text,
                said={"*": (words.take(9),)},
                when=chance.choice(WHENS[3:] if place else ("trust >= 30",)),
                who=chance.choice(shared) if place > 3 else (),
                topics=(words.take(1),),
                tells=(" ".join(text.split()[4:6]),),
                cover=(words.take(5),),
            )
        )
    return Card(
        id=npc,
        name=npc.title(),
        core=words.take(20),
        place=PLACES[number % 2],
        factions=("guild",) if number == 2 else (),
        samples=(Sample(player=words.take(4), npc=words.take(6)),),
        knowledge=facts,
        secrets=tuple(secrets),
        lines={"greeting": (Line(text=words.take(5)), Line(text=words.take(5), when="world.war"))},
    )


def _with(world: World, card: Card) -> World:
    return replace(world, npcs={**world.npcs, card.id: card})


def sow(world: World, chance: random.Random) -> tuple[World, list[Sown]]:
    """The world with a leak of every kind in it, each of another secret: two of one would leak one another as well."""
    sown = []
    kinds = list(_KINDS)
    secrets = [(npc, number) for npc in NPCS for number in range(4)]
    for kind, (owner, number) in zip(kinds, chance.sample(secrets, len(kinds)), strict=True):
        other = chance.choice([npc for npc in NPCS if npc != owner])
        card = world.npcs[owner]
        secret = card.secrets[number]
        world, file, key = kind(world, card, secret, world.npcs[other])
        sown.append(Sown(world, f"npcs/{owner}.toml#secrets.{secret.id}", file, key))
    return world, sown


def _kinds() -> Iterator[Callable[[World, Card, Secret, Card], tuple[World, str, str]]]:
    """Each puts words of a card's secret somewhere; gives the world, and file and key of the place."""

    def told(secret: Secret) -> str:
        return f"They say {secret.tells[0]}, at least."

    def file(card: Card) -> str:
        return f"npcs/{card.id}.toml"

    def info(world: World, **changes: object) -> World:
        return replace(world, info=replace(world.info, **changes))  # type: ignore[arg-type]

    yield lambda world, card, secret, other: (
        info(world, premise=f"{world.info.premise} {told(secret)}"),
        "world.toml",
        "premise",
    )
    yield lambda world, card, secret, other: (info(world, rules=(told(secret),)), "world.toml", "rules[1]")
    yield lambda world, card, secret, other: (
        info(world, player=replace(world.info.player, persona=told(secret))),
        "world.toml",
        "player.persona",
    )
    yield lambda world, card, secret, other: (
        info(world, state={**world.info.state, "mill": StateKey(type="bool", words={"true": told(secret)})}),
        "world.toml",
        "state.mill.words.true",
    )
    yield lambda world, card, secret, other: (
        _with(world, replace(other, core=f"{other.core} {told(secret)}")),
        file(other),
        "core",
    )
    yield lambda world, card, secret, other: (
        _with(world, replace(other, samples=(*other.samples, Sample(player="So?", npc=told(secret))))),
        file(other),
        f"samples[{len(other.samples) + 1}].npc",
    )
    yield lambda world, card, secret, other: (
        _with(
            world, replace(card, lines={**card.lines, "bark": (*card.lines.get("bark", ()), Line(text=told(secret)))})
        ),
        file(card),
        f"lines.bark[{len(card.lines.get('bark', ())) + 1}].text",
    )
    yield lambda world, card, secret, other: (
        _with(
            world,
            replace(
                other,
                lines={
                    **other.lines,
                    "topic": (*other.lines.get("topic", ()), Line(text=told(secret), when="world.war")),
                },
            ),
        ),
        file(other),
        f"lines.topic[{len(other.lines.get('topic', ())) + 1}].text",
    )
    yield lambda world, card, secret, other: (
        _with(
            world,
            replace(
                card,
                secrets=(*card.secrets[:-1], replace(card.secrets[-1], cover=(*card.secrets[-1].cover, told(secret)))),
            ),
        ),
        file(card),
        f"secrets[{card.secrets[-1].id}].cover[{len(card.secrets[-1].cover) + 1}]",
    )
    yield lambda world, card, secret, other: (
        _with(
            world,
            replace(other, knowledge=(*other.knowledge, Fact(id=f"copy_{secret.id}_{card.id}", text=secret.text))),
        ),
        file(other),
        f"knowledge[copy_{secret.id}_{card.id}].text",
    )
    yield lambda world, card, secret, other: (
        _with(
            world,
            replace(
                card, knowledge=(*card.knowledge, Fact(id=f"early_{secret.id}", text=secret.text, when="trust >= 29"))
            ),
        ),
        file(card),
        f"knowledge[early_{secret.id}].text",
    )
    yield lambda world, card, secret, other: (
        replace(
            world,
            lore={
                **world.lore,
                f"l_{secret.id}_{card.id}": Lore(id=f"l_{secret.id}_{card.id}", text=secret.said["*"][0]),
            },
        ),
        "lore.toml",
        f"entries[l_{secret.id}_{card.id}].text",
    )
    yield lambda world, card, secret, other: (
        _with(
            world,
            replace(
                other,
                knowledge=(replace(other.knowledge[0], said={"*": (secret.tells[0],)}, when=""), *other.knowledge[1:]),
            ),
        ),
        file(other),
        f"knowledge[{other.knowledge[0].id}].said[1]",
    )
    yield lambda world, card, secret, other: (
        replace(
            world,
            relationships=(*world.relationships, Relationship(source=other.id, target="player", text=told(secret))),
        ),
        "relationships.toml",
        f"relationships[{len(world.relationships) + 1}].text",
    )
    yield lambda world, card, secret, other: (
        replace(world, places={**world.places, "tower": replace(world.places["tower"], text=told(secret))}),
        "places.toml",
        "places[tower].text",
    )
    yield lambda world, card, secret, other: (
        _with(world, replace(other, voice=replace(other.voice, address=(Address(use=secret.tells[0]),)))),
        file(other),
        "voice.address[1].use",
    )


_KINDS = tuple(_kinds())
