"""The world: everything the content files say, as one value."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeVar

from ..text.languages import base_language
from .checks import check_world
from .content import (
    PLAYER,
    Action,
    ApprovedLine,
    Axis,
    Card,
    Json,
    Lore,
    Place,
    Playthrough,
    Relationship,
    Scene,
    TopicsFile,
    WorldInfo,
)
from .defined import Defined
from .mistakes import ContentErrors, Mistake
from .parse import parse
from .presence import FACTION
from .standings import DEFAULT_AXES

DEFAULT_EMOTIONS: Mapping[str, str] = MappingProxyType(
    {
        "neutral": "idle",
        "happy": "smile",
        "warm": "nod",
        "amused": "laugh",
        "proud": "chest_out",
        "thoughtful": "think",
        "surprised": "startle",
        "worried": "fidget",
        "sad": "droop",
        "afraid": "shrink",
        "angry": "glare",
        "disgusted": "recoil",
    }
)
"""The emotions of a world that names none of its own, each with the name of an animation."""

_Entry = TypeVar("_Entry", Card, Lore, Action, Place)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, weakref_slot=True)
class World:
    """What a world folder says. Never changed: `define` gives a new one. Two worlds are equal only when they are one.

    The mappings are by id, in the order of the files. `sources` says where each came from: "world", "npcs.mira",
    "lore.flood", "places.mill", "actions.open_door", "scenes.at_the_bar", "relationships", "approved.mira" or
    "playthroughs.first_visit" to the file's path in the folder, or to `define: …` for what a game sent.
    """

    info: WorldInfo
    npcs: Mapping[str, Card] = field(default_factory=dict)
    lore: Mapping[str, Lore] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    actions: Mapping[str, Action] = field(default_factory=dict)
    scenes: Mapping[str, Scene] = field(default_factory=dict)
    relationships: tuple[Relationship, ...] = ()
    topics: Mapping[str, TopicsFile] = field(default_factory=dict)
    """A file to the further topics in it; they stand in cards and lore as well."""
    unknown: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """NPC id to lists of questions that this one cannot answer."""
    playthroughs: Mapping[str, Playthrough] = field(default_factory=dict)
    approved: Mapping[str, tuple[ApprovedLine, ...]] = field(default_factory=dict)
    """NPC id to the replies of it that the writer approved."""
    sources: Mapping[str, str] = field(default_factory=dict)
    books: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)
    """A file of lore to the `origin` of the lorebook that it was imported from."""
    defined: Defined = field(default_factory=Defined)
    """What a game has put over the files."""

    @property
    def axes(self) -> Mapping[str, Axis]:
        """The world's own axes, or the five default ones."""
        return self.info.axes or DEFAULT_AXES

    @property
    def emotions(self) -> Mapping[str, str]:
        """Emotion to the name of the game's animation: the world's own, or the twelve default ones."""
        return self.info.emotions or DEFAULT_EMOTIONS

    def language(self, npc_id: str, wanted: str = "") -> str:
        """The language tag that an NPC speaks: its own, or `wanted` if that is one that it speaks too.

        Raises KeyError for an unknown NPC.
        """
        voice = self.npcs[npc_id].voice
        if wanted:
            base = base_language(wanted)
            also = next((tag for tag in voice.languages if base_language(tag) == base), None)
            if also is not None:
                return also
        return voice.language or self.info.language

    def source(self, kind: str, entry_id: str = "") -> str:
        """Where something is written: `source("npcs", "mira")` is "npcs/mira.toml", `source("world")` "world.toml"."""
        key = f"{kind}.{entry_id}" if entry_id else kind
        return self.sources.get(key, f"{kind}/{entry_id}.toml" if kind in ("npcs", "approved") else f"{kind}.toml")

    def define(
        self,
        *,
        npcs: Iterable[Mapping[str, Json]] = (),
        lore: Iterable[Mapping[str, Json]] = (),
        actions: Iterable[Mapping[str, Json]] = (),
        places: Iterable[Mapping[str, Json]] = (),
        replace: bool | frozenset[str] = False,
    ) -> World:
        """This world with these entries put in or replaced by id, all of them or (ContentErrors) none.

        Entries are tables as in the content files. `replace` clears each kind that is not empty here, or that it names,
        before it is filled. Relationships, scenes and approved lines of NPCs that are gone go with them; playthroughs
        are not checked against the new cast.
        """
        mistakes: list[Mistake] = []
        sources = dict(self.sources)
        made: dict[str, Any] = {}
        sent = {"npcs": list(npcs), "lore": list(lore), "actions": list(actions), "places": list(places)}
        named = replace if isinstance(replace, frozenset) else frozenset(sent if replace else ())
        cleared = {kind for kind in named if sent[kind]}
        for kind, type_, old in (
            ("npcs", Card, self.npcs),
            ("lore", Lore, self.lore),
            ("actions", Action, self.actions),
            ("places", Place, self.places),
        ):
            kept = {} if kind in cleared else old
            made[kind] = _upserted(kept, kind, type_, sent[kind], sources=sources, mistakes=mistakes)
        here = {*made["npcs"], PLAYER, *(FACTION + faction for faction in self.info.factions)}
        kept_edges = tuple(each for each in self.relationships if each.source in here and each.target in here)
        approved = {npc: lines for npc, lines in self.approved.items() if npc in made["npcs"]}
        scenes = {scene.id: scene for scene in self.scenes.values() if here.issuperset(scene.npcs)}
        world = dataclasses.replace(
            self, **made, sources=sources, relationships=kept_edges, approved=approved, scenes=scenes
        )
        mistakes = mistakes or check_world(dataclasses.replace(world, playthroughs={}))
        if mistakes:
            raise ContentErrors(mistakes)
        return dataclasses.replace(world, defined=self.defined.after(sent, cleared=cleared))

    def over(self, files: World) -> World:
        """What was defined here, put over the world of other files. Raises ContentErrors where it does not fit them."""
        if not self.defined.entries:
            return files
        entries = {kind: tuple(of_kind.values()) for kind, of_kind in self.defined.entries.items()}
        return files.define(**entries, replace=self.defined.cleared)


def _upserted(
    old: Mapping[str, _Entry],
    kind: str,
    type_: type[_Entry],
    entries: Iterable[Mapping[str, Json]],
    *,
    sources: dict[str, str],
    mistakes: list[Mistake],
) -> Mapping[str, _Entry]:
    """The entries of one kind after a `define`; notes their sources and mistakes."""
    new = dict(old)
    seen: set[str] = set()
    for number, data in enumerate(entries, 1):
        name = data.get("id") if isinstance(data, Mapping) else None
        file = (
            f"define: {kind}.{name}" if isinstance(name, str) and name.isidentifier() else f"define: {kind}[{number}]"
        )
        entry = parse(type_, data, file, mistakes)
        if entry is None:
            continue
        if entry.id in seen:
            mistakes.append(
                Mistake(file=file, key="id", found=f"{entry.id!r} for a second time", expected="each id once")
            )
        seen.add(entry.id)
        new[entry.id] = entry
        sources[f"{kind}.{entry.id}"] = file
    return new
