"""Content as a card or lorebook of V3."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..content import PLAYER, Card, Json, Lore
from ..relationships import Relationships
from ..scope import scope
from ..state import WorldState
from ..world import World
from .character import left_out, read_character, write_character
from .entries import read_entry, write_entry
from .importing import BESIDE, BOOK, CRLF, FILES, made, settings_of, with_crlf
from .macros import MACROS, Macros, scope_of_macros
from .notes import Notes
from .origin import ABSENT, data_of, put_back, table_of, unflat
from .spec import LOREBOOK, card_of
from .values import table, texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A card or lorebook of V3 as JSON, and what has no place in one."""

    raw: dict[str, Json]
    files: dict[str, str] = field(default_factory=dict)
    """Path in the card to the file in the world's folder, as the card's `origin` says: to be opened with care."""
    notes: list[str] = field(default_factory=list)


def export_card(world: World, npc: str) -> Exported:
    """A card with what its NPC knows by name: its knowledge, and lore whose `who` names it.

    Raises KeyError for an unknown NPC.
    """
    card, notes = world.npcs[npc], Notes()
    relationships = Relationships.initial(world)
    moment = scope_of_macros(scope(world, WorldState.initial(world.info), relationships, npc=npc, speaker=PLAYER))
    macros = Macros(card.name, world.info.player.name, Notes())
    anew = write_character(card, moment, notes)
    crlf = [key for key in texts(card.origin.get(CRLF)) if isinstance(anew.get(key), str)]
    old = {**data_of(card.origin, notes, "card"), **{key: with_crlf(anew[key]) for key in crlf}}

    def read(fields: Json) -> Card:
        return made(Card, read_character(fields, npc, macros, Notes()))

    fields = put_back(card, anew, old, read)
    known = [entry for entry in world.lore.values() if npc in entry.who]
    head = fields.pop("character_book", None)
    entries = [*known, *_facts(card, notes)]
    if entries or isinstance(head, dict):
        fields["character_book"] = _book(table(head), entries, moment, macros, notes)
    elif "character_book" in old:
        fields["character_book"] = head
    left_out(card, notes)
    files = {path: name for path, name in table(card.origin.get(FILES)).items() if isinstance(name, str)}
    return Exported(
        raw=card_of(unflat(fields), table_of(card.origin, BESIDE, notes, "card")), files=files, notes=notes.lines()
    )


def export_book(world: World, name: str) -> Exported:
    """The lore of `lore/NAME.toml`, and of the files that belong to the same imported lorebook.

    Raises KeyError when there is no such file.
    """
    notes = Notes()
    parts = {file for file, origin in world.books.items() if origin.get(BOOK) == name}
    parts |= {f"lore/{name}{suffix}" for suffix in (".toml", ".json")}
    entries = [entry for entry in world.lore.values() if world.source("lore", entry.id) in parts]
    if not entries and parts.isdisjoint(world.books):
        raise KeyError(name)
    head: dict[str, Json] = {}
    for file in sorted(parts & world.books.keys()):
        head.update(data_of(world.books[file], notes, file))
    macros = Macros("", world.info.player.name, Notes())
    book = _book(head, entries, MACROS, macros, notes)
    return Exported(raw={"spec": LOREBOOK, "data": book}, notes=notes.lines())


def _book(
    head: Mapping[str, Json], lore: Iterable[Lore], moment: Mapping[str, Json], macros: Macros, notes: Notes
) -> dict[str, Json]:
    entries = [_entry(entry, head, moment, macros, notes) for entry in lore]
    return {"extensions": {}, **head, "entries": entries}


def _entry(
    lore: Lore, head: Mapping[str, Json], moment: Mapping[str, Json], macros: Macros, notes: Notes
) -> dict[str, Json]:
    settings = settings_of(head, lore.who)

    def read(fields: Json) -> Lore:
        return made(Lore, read_entry(fields, lore.id, settings, macros, Notes()))

    without = texts(lore.origin.get(ABSENT))
    return unflat(
        put_back(lore, write_entry(lore, moment, notes), data_of(lore.origin, notes, f"lore {lore.id}"), read, without)
    )


def _facts(card: Card, notes: Notes) -> Iterable[Lore]:
    """The facts of a card as lore; one with a condition is left out, since a lorebook would tell it at any time."""
    for fact in card.knowledge:
        if fact.when:
            notes.tell(f"knowledge {fact.id}", "its condition (when) has no counterpart, so it is left out")
        else:
            yield Lore(id=fact.id, text=fact.text, topics=fact.topics, weight=fact.weight, who=(card.id,))
