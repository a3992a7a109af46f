"""Reading a world folder: the only file of this room with I/O.

A world may be a stranger's: nothing outside the folder is opened, whatever a link says, sizes and counts are bounded,
and what is read is data, never code.
"""

from __future__ import annotations

import difflib
import json
import re
import stat
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

from .checks import check_world
from .content import (
    Action,
    ActionsFile,
    Card,
    Json,
    Lore,
    LoreFile,
    Place,
    PlacesFile,
    Playthrough,
    Relationship,
    RelationshipsFile,
    WorldInfo,
)
from .expressions import shortened
from .mistakes import ContentErrors, Mistake
from .parse import ID, parse
from .world import World

MAX_BYTES = 1024 * 1024
"""Of one file."""
MAX_TOTAL_BYTES = 64 * 1024 * 1024
MAX_FILES = 4_096
MAX_DOTS = 32
"""In one TOML key: the parser's time grows with the square of them."""
_FILES = ("world", "places", "relationships", "actions")
_FOLDERS = ("npcs", "lore", "playthroughs")
_SUFFIXES = (".toml", ".json")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
_TOML_PLACE = re.compile(r" \(at (line (\d+), column \d+|end of document)\)$")


def load_world(folder: Path) -> World:
    """A world folder, read and checked whole. Raises ContentErrors with every mistake there is.

    When `world.toml` itself is wrong, what depends on it (names, conditions) is not checked yet.
    """
    read = _Folder(folder)
    parts = _Parts()
    for document in read.documents():
        parts.add(document, read.mistakes)
    mistakes = read.mistakes
    if parts.info is None:
        if read.opened and not any(each.file in ("world.toml", "world.json") for each in mistakes):
            mistakes.append(
                Mistake(file="world.toml", key="", found="no such file", expected="the world's id and name")
            )
        raise ContentErrors(mistakes)
    world = World(
        info=parts.info,
        npcs=parts.npcs,
        lore=parts.lore,
        places=parts.places,
        actions=parts.actions,
        relationships=parts.relationships,
        playthroughs=parts.playthroughs,
        sources=parts.sources,
    )
    mistakes.extend(check_world(world, unread_npcs=parts.unread_npcs, places_unread=parts.places_unread))
    if mistakes:
        raise ContentErrors(mistakes)
    return world


@dataclass(frozen=True, slots=True)
class _Document:
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
class _Parts:
    """The parts of a world, as its files come in."""

    info: WorldInfo | None = None
    npcs: dict[str, Card] = field(default_factory=dict)
    lore: dict[str, Lore] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    actions: dict[str, Action] = field(default_factory=dict)
    relationships: tuple[Relationship, ...] = ()
    playthroughs: dict[str, Playthrough] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    unread_npcs: set[str] = field(default_factory=set)
    places_unread: bool = False

    def add(self, document: _Document, mistakes: list[Mistake]) -> None:
        """Takes in a file, or its mistakes."""
        file, data, name = document.file, document.data, document.name
        match document.kind:
            case "world":
                self.info = _parsed(WorldInfo, data, file, mistakes)
                self.sources["world"] = file
            case "npcs":
                self._card(_parsed(Card, data, file, mistakes), name, file, mistakes)
            case "lore":
                lore = _parsed(LoreFile, data, file, mistakes)
                entries = lore.entries if lore else ()
                self._put("lore", self.lore, entries, file=file, mistakes=mistakes, key="entries")
            case "places":
                places = _parsed(PlacesFile, data, file, mistakes)
                self.places_unread = places is None
                self._put("places", self.places, places.places if places else (), file=file, mistakes=mistakes)
            case "actions":
                actions = _parsed(ActionsFile, data, file, mistakes)
                self._put("actions", self.actions, actions.actions if actions else (), file=file, mistakes=mistakes)
            case "relationships":
                relationships = _parsed(RelationshipsFile, data, file, mistakes)
                self.relationships = relationships.relationships if relationships else ()
                self.sources["relationships"] = file
            case _:
                playthrough = _parsed(Playthrough, data, file, mistakes)
                if playthrough is not None:
                    self.playthroughs[name] = playthrough
                    self.sources[f"playthroughs.{name}"] = file

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


class _Folder:
    """The files of a world folder, opened with care; what cannot be read is told in `mistakes`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mistakes: list[Mistake] = []
        self.opened = False
        self._root = Path()
        self._files = 0
        self._bytes = 0

    def documents(self) -> Iterator[_Document]:
        """Each content file, `world` first."""
        try:
            self._root = self.folder.resolve(strict=True)
            names = sorted(path.name for path in self._root.iterdir())
        except (OSError, RuntimeError) as error:
            self._tell(str(self.folder), f"no folder that can be read ({_reason(error)})", "a world folder")
            return
        self.opened = True
        self._misnamed(names)
        for name in _FILES:
            yield from self._chosen(name, name, [name + suffix for suffix in _SUFFIXES if name + suffix in names])
        for kind in _FOLDERS:
            if kind in names and (folder := self._inside(kind)) is not None:
                yield from self._folder(kind, folder)

    def _folder(self, kind: str, folder: Path) -> Iterator[_Document]:
        try:
            paths = sorted(folder.iterdir())
        except OSError as error:
            self._tell(kind, f"a folder that cannot be read ({_reason(error)})", "a folder")
            return
        stems: dict[str, list[str]] = {}
        for path in paths:
            if path.suffix in _SUFFIXES and not path.name.startswith("."):
                stems.setdefault(path.stem, []).append(f"{kind}/{path.name}")
        for stem, files in stems.items():
            yield from self._chosen(kind, stem, files)

    def _chosen(self, kind: str, name: str, files: list[str]) -> Iterator[_Document]:
        """The one file of a name."""
        if len(files) > 1:
            self._tell(files[1], f"a second file beside {files[0]}", "one of the two")
        if files:
            data = self._data(files[0])
            yield _Document(kind, name, files[0], data)

    def _misnamed(self, names: Iterable[str]) -> None:
        """Tells of files and folders that are nearly called as the ones that are read."""
        for name in names:
            stem, suffix = Path(name).stem, Path(name).suffix
            known = _FILES if suffix in _SUFFIXES else () if suffix else _FOLDERS
            near = difflib.get_close_matches(stem, known, n=1, cutoff=0.8)
            if near and near[0] != stem:
                right = near[0] + suffix
                self._tell(name, "a name that is not read", f"{right!r}", f"Did you mean {right!r}?")

    def _inside(self, file: str) -> Path | None:
        """Where a path in the folder really leads; None, and told, when that is outside."""
        try:
            path = (self._root / file).resolve(strict=True)
        except (OSError, RuntimeError) as error:
            self._tell(file, f"a link that leads nowhere ({_reason(error)})", "a file")
            return None
        if not path.is_relative_to(self._root):
            self._tell(file, "a link that leads out of the world's folder", "a file inside it")
            return None
        return path

    def _data(self, file: str) -> Json:
        """The plain data of a file; None, and told, when there is none to be had."""
        path = self._inside(file)
        text = None if path is None else self._text(path, file)
        if text is None:
            return None
        return self._json(text, file) if file.endswith(".json") else self._toml(text, file)

    def _text(self, path: Path, file: str) -> str | None:
        self._files += 1
        if self._files > MAX_FILES:
            if self._files == MAX_FILES + 1:
                self._tell(file, f"more than {MAX_FILES:,} files", "fewer; this one and those after it were not read")
            return None
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                self._tell(file, "something that is no plain file", "a text file")
                return None
            with path.open("rb") as opened:
                data = opened.read(MAX_BYTES + 1)
        except OSError as error:
            self._tell(file, f"a file that cannot be read ({_reason(error)})", "a text file")
            return None
        self._bytes += len(data)
        if len(data) > MAX_BYTES or self._bytes > MAX_TOTAL_BYTES:
            limit = f"{MAX_BYTES:,} bytes in a file and {MAX_TOTAL_BYTES:,} in all"
            self._tell(file, "too much to read", f"at most {limit}")
            return None
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            self._tell(file, f"bytes that are no UTF-8 in line {line}", "a text file saved as UTF-8")
            return None

    def _toml(self, text: str, file: str) -> Json:
        for number, line in enumerate(text.splitlines(), 1):
            if line.count(".") > MAX_DOTS and _dots_in_key(line) > MAX_DOTS:
                self._tell(file, f"a key of more than {MAX_DOTS} parts in line {number}", "a shorter one")
                return None
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            self._tell_toml(text, file, str(error))
        except RecursionError:
            self._tell(file, "more levels than can be read", "fewer brackets inside one another")
        except ValueError as error:
            self._tell(file, f"a value that cannot be read ({shortened(str(error))})", "a TOML file")
        return None

    def _tell_toml(self, text: str, file: str, message: str) -> None:
        place = _TOML_PLACE.search(message)
        said = message[: place.start()] if place else message
        where = place[1] if place else ""
        found = said[:1].lower() + said[1:]
        if place and place[2]:
            line = text.splitlines()[int(place[2]) - 1 : int(place[2])]
            if line and line[0].strip():
                found += f": {shortened(line[0], 60)}"
        expected = "a TOML file"
        if said.startswith("Invalid value"):
            expected = "a text in quotes, a number, true, false, a list in [ ] or a table in { }"
        elif said.startswith(("Cannot overwrite", "Cannot declare")):
            expected = "each key and each [table] once"
        self.mistakes.append(Mistake(file=file, key=where, found=found, expected=expected))

    def _json(self, text: str, file: str) -> Json:
        try:
            return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
        except json.JSONDecodeError as error:
            where = f"line {error.lineno}, column {error.colno}"
            found = error.msg[:1].lower() + error.msg[1:]
            self.mistakes.append(Mistake(file=file, key=where, found=found, expected="a JSON file"))
        except RecursionError:
            self._tell(file, "more levels than can be read", "fewer brackets inside one another")
        except ValueError as error:
            self._tell(file, shortened(str(error)), "a JSON file with each key once and finite numbers")
        return None

    def _tell(self, file: str, found: str, expected: str, hint: str = "") -> None:
        self.mistakes.append(Mistake(file=file, key="", found=found, expected=expected, hint=hint))


def _dots_in_key(line: str) -> int:
    """The dots outside quotes in what can be the key of a line: before `=`, or in a `[header]`."""
    bare = _QUOTED.sub("", line)
    key, equals, _ = bare.partition("=")
    return key.count(".") if equals or bare.lstrip().startswith("[") else 0


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise ValueError(f"the key {twice!r} twice in one table")
    return table


def _no_number(word: str) -> None:
    raise ValueError(f"the number {word}")


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or "it goes round in circles"
