"""The parts of a world, put together from its files as they are read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from .content import (
    Action,
    ActionsFile,
    ApprovedFile,
    ApprovedLine,
    Card,
    Json,
    Lore,
    LoreFile,
    Place,
    PlacesFile,
    Playthrough,
    Relationship,
    RelationshipsFile,
    Scene,
    ScenesFile,
    TopicsFile,
    WorldInfo,
)
from .further_topics import lore_with_topics, with_topics
from .mistakes import Mistake
from .parse import ID, parse


@dataclass(frozen=True, slots=True)
class Document:
    """A file as plain data; None when it could not be read. `kind` is its folder, or its own name at the top."""

    kind: str
    name: str
    file: str
    data: Json


class _Entry(Protocol):
    @property
    def id(self) -> str: ...


_E = TypeVar("_E", bound=_Entry)


@dataclass(slots=True)
class Parts:
    """The parts of a world, as its files come in."""

    info: WorldInfo | None = None
    npcs: dict[str, Card] = field(default_factory=dict)
    lore: dict[str, Lore] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    actions: dict[str, Action] = field(default_factory=dict)
    scenes: dict[str, Scene] = field(default_factory=dict)
    relationships: tuple[Relationship, ...] = ()
    playthroughs: dict[str, Playthrough] = field(default_factory=dict)
    topics: dict[str, TopicsFile] = field(default_factory=dict)
    """File to the further topics in it."""
    unknown: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """As in a `World`."""
    approved: dict[str, tuple[ApprovedLine, ...]] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    unread_npcs: set[str] = field(default_factory=set)
    places_unread: bool = False
    books: dict[str, Mapping[str, Json]] = field(default_factory=dict)

    def add(self, document: Document, mistakes: list[Mistake]) -> None:
        """Takes in a file, or its mistakes."""
        file, data, name = document.file, document.data, document.name
        match document.kind:
            case "world":
                self.info = _parsed(WorldInfo, data, file, mistakes)
                self.sources["world"] = file
            case "npcs":
                self._card(_parsed(Card, data, file, mistakes), name, file, mistakes)
            case "lore":
                lore = _parsed(LoreFile, data, file, mistakes) or LoreFile()
                self._put("lore", self.lore, lore.entries, file=file, mistakes=mistakes, key="entries")
                if lore.origin:
                    self.books[file] = lore.origin
            case "places":
                places = _parsed(PlacesFile, data, file, mistakes)
                self.places_unread = places is None
                self._put("places", self.places, places.places if places else (), file=file, mistakes=mistakes)
            case "actions":
                actions = _parsed(ActionsFile, data, file, mistakes)
                self._put("actions", self.actions, actions.actions if actions else (), file=file, mistakes=mistakes)
            case "scenes":
                scenes = _parsed(ScenesFile, data, file, mistakes)
                self._put("scenes", self.scenes, scenes.scenes if scenes else (), file=file, mistakes=mistakes)
            case "relationships":
                relationships = _parsed(RelationshipsFile, data, file, mistakes)
                self.relationships = relationships.relationships if relationships else ()
                self.sources["relationships"] = file
            case "topics":
                self.topics[file] = _parsed(TopicsFile, data, file, mistakes) or TopicsFile()
            case "approved":
                approved = _parsed(ApprovedFile, data, file, mistakes) or ApprovedFile()
                self.approved[name] = approved.lines
                self.sources[f"approved.{name}"] = file
            case _:
                playthrough = _parsed(Playthrough, data, file, mistakes)
                if playthrough is not None:
                    self.playthroughs[name] = playthrough
                    self.sources[f"playthroughs.{name}"] = file

    def put_topics(self) -> None:
        """Puts the further topics to what they ask for, once every file is in."""
        for topics in self.topics.values():
            for npc in topics.npcs.keys() & self.npcs.keys():
                self.npcs[npc] = with_topics(self.npcs[npc], topics.npcs[npc])
            self.lore = lore_with_topics(self.lore, topics.lore)
            for each in topics.unknown:
                for npc in each.who or self.npcs:
                    self.unknown[npc] = (*self.unknown.get(npc, ()), each.topics)

    def _card(self, card: Card | None, name: str, file: str, mistakes: list[Mistake]) -> None:
        if card is None:
            self.unread_npcs.add(name)
        elif card.id != name:
            expected = f"the file's name, {name!r}" if ID.fullmatch(name) else f"the file to be called {card.id}.toml"
            mistakes.append(Mistake(file=file, key="id", found=repr(card.id), expected=expected))
            self.unread_npcs |= {name, card.id}
        else:
            self.npcs[name] = card
            self.sources[f"npcs.{name}"] = file

    def _put(
        self,
        kind: str,
        into: dict[str, _E],
        entries: Iterable[_E],
        *,
        file: str,
        mistakes: list[Mistake],
        key: str = "",
    ) -> None:
        for entry in entries:
            source = f"{kind}.{entry.id}"
            if entry.id in into:
                found = f"{entry.id!r} for a second time (first in {self.sources[source]})"
                where = f"{key or kind}[{entry.id}].id"
                mistakes.append(Mistake(file=file, key=where, found=found, expected="each id once"))
                continue
            into[entry.id] = entry
            self.sources[source] = file


_T = TypeVar("_T")


def _parsed(type_: type[_T], data: Json, file: str, mistakes: list[Mistake]) -> _T | None:
    return None if data is None else parse(type_, data, file, mistakes)
