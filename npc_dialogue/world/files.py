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
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from .checks import check_world
from .content import Json
from .expressions import shortened
from .mistakes import ContentErrors, Mistake
from .parts import Document, Parts
from .strict_json import no_number, once
from .toml_help import toml_mistake
from .world import World

MAX_BYTES = 1024 * 1024
"""Of one file."""
MAX_TOTAL_BYTES = 64 * 1024 * 1024
MAX_FILES = 4_096
MAX_DOTS = 32
"""In one TOML key: the parser's time grows with the square of them."""
MAX_UNREAD = 20
"""Files told of that are not read."""
_FILES = ("world", "places", "relationships", "actions", "scenes")
_FOLDERS = ("npcs", "lore", "topics", "approved", "playthroughs")
RECORDED = "recorded"
"""The folder in `playthroughs/` that keeps what models replied; no content."""
_SUFFIXES = (".toml", ".json")
_KEYS = re.compile(rb"^\s*(\[\[?[\w.]+\]|[\w.]+\s*=\s*[\"'\[{\d]|\{)", re.MULTILINE)
_LOOKED_AT = 4_096
"""Bytes of a `.txt` that tell whether it is a content file or somebody's notes."""
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')


def load_world(folder: Path, *, instead: Mapping[str, str] | None = None) -> World:
    """A world folder, read and checked whole. Raises ContentErrors with every mistake there is.

    When `world.toml` itself is wrong, what depends on it (names, conditions) is not checked yet. `instead`: texts by
    path, such as `npcs/mira.toml`, that are read in place of these files, to see what the world would be with them.
    """
    read = _Folder(folder, instead or {})
    parts = Parts()
    for document in read.documents():
        parts.add(document, read.mistakes)
    parts.put_topics()
    mistakes = read.mistakes
    if parts.info is None:
        if read.opened and not any(each.file in ("world.toml", "world.json") for each in mistakes):
            expected, hint = "the world's id and name", _nearby(folder)
            mistakes.append(Mistake(file="world.toml", key="", found="no such file", expected=expected, hint=hint))
        raise ContentErrors(mistakes)
    world = World(
        info=parts.info,
        npcs=parts.npcs,
        lore=parts.lore,
        places=parts.places,
        actions=parts.actions,
        scenes=parts.scenes,
        relationships=parts.relationships,
        topics=parts.topics,
        unknown=parts.unknown,
        playthroughs=parts.playthroughs,
        approved=parts.approved,
        sources=parts.sources,
        books=parts.books,
    )
    mistakes.extend(check_world(world, unread_npcs=parts.unread_npcs, places_unread=parts.places_unread))
    if mistakes:
        raise ContentErrors(mistakes)
    return world


def read_document(text: str, file: str) -> tuple[Json, list[Mistake]]:
    """The plain data of a content file's text, as `load_world` reads it; None, and why, when it cannot be read."""
    read = _Folder(Path(), {file: text})
    return read.data(file), read.mistakes


def unread(folder: Path) -> list[Mistake]:
    """What in a world folder looks like content and is not read, for hints; [] where there is no folder.

    Names that are nearly right are not here: `load_world` tells of them.
    """
    try:
        found = [*_unread_beside(folder), *(each for kind in _FOLDERS for each in _unread_in(folder, kind))]
    except OSError:
        return []
    if len(found) > MAX_UNREAD:
        more = f"{len(found) - MAX_UNREAD} more files that are not read"
        found = [*found[:MAX_UNREAD], Mistake(file=str(folder), key="", found=more, expected="none")]
    return found


def _unread_beside(folder: Path) -> Iterator[Mistake]:
    """Beside `world.toml`; where there is none, only what has a `.txt` too many."""
    paths = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    a_world = any(path.name in ("world.toml", "world.json") for path in paths)
    for path in paths:
        right = f"{path.stem}.toml" if path.suffix == ".txt" and path.stem in _FILES else _without_txt(path.name)
        if right != path.name and not _nearly(path.name):
            yield Mistake(file=path.name, key="", found="a file that is not read", expected=f"the name {right!r}")
        elif a_world and path.suffix in _SUFFIXES and not _nearly(path.name):
            expected = "it in npcs/, lore/, topics/, approved/ or playthroughs/"
            yield Mistake(file=path.name, key="", found="a file that is not read here", expected=expected)


def _unread_in(folder: Path, kind: str) -> Iterator[Mistake]:
    """In a folder that holds content."""
    inner = folder / kind
    if inner.is_symlink() or not inner.is_dir():
        return
    for path in sorted(inner.iterdir()):
        file = f"{kind}/{path.name}"
        if path.name.startswith(".") or path.is_symlink() or file == f"playthroughs/{RECORDED}":
            continue
        if path.is_dir():
            if any(each.suffix.lower() in _SUFFIXES for each in path.iterdir()):
                yield Mistake(file=file, key="", found="a folder that is not read", expected=f"its files in {kind}/")
        elif (right := _without_txt(path.name)) != path.name or (right := _in_txt(path)):
            yield Mistake(file=file, key="", found="a file that is not read", expected=f"the name {right!r}")


def _in_txt(path: Path) -> str:
    """The name that a `.txt` should have which is empty or holds keys as a content file does; "" for any other file."""
    if path.suffix.lower() != ".txt" or not path.is_file():
        return ""
    with path.open("rb") as file:
        begun = file.read(_LOOKED_AT)
    keys = _KEYS.search(begun)
    if begun.strip() and not keys:
        return ""
    return path.stem + (".json" if keys and keys[1] == b"{" else ".toml")


def _without_txt(name: str) -> str:
    """A content file's name as it should be: without the `.txt` that an editor put at its end, its suffix small."""
    stem, suffix = Path(name).stem, Path(name).suffix
    if suffix.lower() == ".txt" and Path(stem).suffix.lower() in _SUFFIXES:
        stem, suffix = Path(stem).stem, Path(stem).suffix
    return stem + suffix.lower() if suffix.lower() in _SUFFIXES else name


def _nearly(name: str) -> str:
    """The file or folder of a world that a name nearly is, or is; "" for any other."""
    stem, suffix = Path(name).stem, Path(name).suffix.lower()
    known = _FILES if suffix in _SUFFIXES else () if suffix else _FOLDERS
    near = difflib.get_close_matches(stem.lower(), known, n=1, cutoff=0.8)
    return near[0] + suffix if near else ""


def _nearby(folder: Path) -> str:
    """A sentence that names the world which was probably meant: the folder above, or one inside; "" for none."""
    try:
        around = [folder.resolve().parent, *(each for each in sorted(folder.iterdir()) if each.is_dir())]
        worlds = [each for each in around if any((each / f"world{suffix}").is_file() for suffix in _SUFFIXES)]
    except OSError:
        return ""
    if not worlds:
        return ""
    return f"There is a world in the folder {'above' if worlds[0] is around[0] else repr(worlds[0].name)}."


class _Folder:
    """The files of a world folder, opened with care; what cannot be read is told in `mistakes`."""

    def __init__(self, folder: Path, instead: Mapping[str, str]) -> None:
        self.folder = folder
        self._instead = instead
        self.mistakes: list[Mistake] = []
        self.opened = False
        self._root = Path()
        self._files = 0
        self._bytes = 0

    def documents(self) -> Iterator[Document]:
        """Each content file, `world` first."""
        try:
            self._root = self.folder.resolve(strict=True)
            names = sorted(path.name for path in self._root.iterdir())
        except (OSError, RuntimeError) as error:
            self._tell(str(self.folder), f"no folder that can be read ({_reason(error)})", "a world folder")
            return
        self.opened = True
        self._misnamed(names)
        names += [each for each in self._instead if each not in names]
        for name in _FILES:
            yield from self._chosen(name, name, [name + suffix for suffix in _SUFFIXES if name + suffix in names])
        for kind in _FOLDERS:
            folder = self._inside(kind) if kind in names else None
            yield from self._folder(kind, folder)

    def _folder(self, kind: str, folder: Path | None) -> Iterator[Document]:
        given = {path for path in map(PurePosixPath, self._instead) if path.parts[:-1] == (kind,)}
        try:
            found = () if folder is None else folder.iterdir()
            names = sorted({*(path.name for path in found), *(path.name for path in given)})
        except OSError as error:
            self._tell(kind, f"a folder that cannot be read ({_reason(error)})", "a folder")
            return
        stems: dict[str, list[str]] = {}
        for path in map(PurePosixPath, names):
            if path.suffix in _SUFFIXES and not path.name.startswith("."):
                stems.setdefault(path.stem, []).append(f"{kind}/{path.name}")
        for stem, files in stems.items():
            yield from self._chosen(kind, stem, files)

    def _chosen(self, kind: str, name: str, files: list[str]) -> Iterator[Document]:
        """The one file of a name."""
        if len(files) > 1:
            self._tell(files[1], f"a second file beside {files[0]}", "one of the two")
        if files:
            data = self.data(files[0])
            yield Document(kind, name, files[0], data)

    def _misnamed(self, names: Iterable[str]) -> None:
        """Tells of files and folders that are nearly called as the ones that are read."""
        for name in names:
            if (right := _nearly(name)) and right != name:
                self._tell(name, "a name that is not read", f"{right!r}")

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

    def data(self, file: str) -> Json:
        """The plain data of a file; None, and told, when there is none to be had."""
        text = self._instead.get(file)
        if text is None and (path := self._inside(file)) is not None:
            text = self._text(path, file)
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
            self.mistakes.append(toml_mistake(text, file, str(error)))
        except RecursionError:
            self._tell(file, "more levels than can be read", "fewer brackets inside one another")
        except ValueError as error:
            self._tell(file, f"a value that cannot be read ({shortened(str(error))})", "a shorter or plainer one")
        return None

    def _json(self, text: str, file: str) -> Json:
        try:
            return json.loads(text, object_pairs_hook=once, parse_constant=no_number)
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


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or "it goes round in circles"
