"""The files of a world's folder as a writer sees them: listed, read, and written so that nothing is ever half there.

A path from outside is never followed: to be read it has to be one of the list, to be new it has to be where the world
would read it. Nothing outside the folder is opened, whatever a link says.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from npc_dialogue.order import Refusal
from npc_dialogue.world.files import MAX_BYTES, MAX_FILES
from npc_dialogue.world.parse import ID

KINDS = {"npcs": "npc", "lore": "lore", "topics": "topics", "playthroughs": "playthrough", "approved": "approved"}
"""Folder to what its files are."""
ALONE = ("world", "places", "relationships", "actions", "scenes")
"""Files beside these folders, each of a kind of its own."""
SUFFIXES = (".toml", ".json")
_NEW = re.compile(
    rf"(?:(?:{'|'.join(KINDS)})/(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[A-Za-z0-9][A-Za-z0-9_-]{{0,63}}|{'|'.join(ALONE)})"
    r"\.(?:toml|json)",
    re.IGNORECASE,
)
"""Names that every system takes, without the devices of Windows."""
_READING = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_BOM = b"\xef\xbb\xbf"
_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One of the list."""

    path: str
    """From the world's folder, with slashes."""
    kind: str
    """world, npc, lore, topics, relationships, actions, places, scenes, playthrough, approved, or other: not read."""
    size: int
    """In bytes."""
    real: Path
    """Where it is, links followed; inside the folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What was in a file at one moment."""

    text: str | None
    """None: it is not UTF-8."""
    revision: str
    """Another for any other bytes."""


class WorldFolder:
    """A world's folder. Its methods block; errors are `Refusal`s."""

    def __init__(self, folder: Path, *, writable: bool = True) -> None:
        """`writable`: whether this folder may be changed at all, as a sample of the package may not."""
        self.folder = folder
        self.writable = writable and os.access(folder, os.W_OK)

    def files(self) -> list[File]:
        """All content files, in the order of their paths; [] where the folder is gone."""
        found: list[File] = []
        with suppress(OSError):
            root = self.folder.resolve(strict=True)
            for path, inside in sorted(_candidates(root)):
                real = inside.resolve()
                if real.is_relative_to(root) and real.is_file():
                    found.append(File(path=path, kind=kind_of(path), size=real.stat().st_size, real=real))
        return found

    def revision(self, file: File) -> str:
        """Of a file that was just listed."""
        return revision_of(_opened(file.real, file.path))

    def traces(self) -> dict[str, tuple[int, int, int]]:
        """Each file of the world with what the file system says of it: time of change, size, number."""
        found = {}
        with suppress(OSError):
            for path, inside in _candidates(self.folder.resolve(strict=True)):
                with suppress(OSError):
                    told = inside.stat()
                    found[path] = told.st_mtime_ns, told.st_size, told.st_ino
        return found

    def read(self, path: str) -> Content:
        """A file of the list."""
        return _content(_opened(self._known(path), path))

    def write(self, path: str, text: str, revision: str) -> Content:
        """Puts a text in the place of a file, all of it or nothing, and gives it back as it is there then.

        A file keeps the line ends and the byte order mark that it has. Refuses `author.stale` when `revision` is not
        that of the file any more ("" for a file that is not there yet).
        """
        if not self.writable:
            raise Refusal("author.readonly", "This world cannot be changed here; make a copy with 'npc-dialogue new'.")
        known = self._listed(path)
        old = b"" if known is None else _opened(known, path)
        if known is None and _NEW.fullmatch(path) is None:
            raise Refusal(
                "author.path", "A new file of a world is such as npcs/NAME.toml, in letters, digits, _ and -."
            )
        if known is not None and kind_of(path) == "other":
            raise Refusal("author.path", "The world does not read this file, so it is not changed here.")
        if revision != ("" if known is None else revision_of(old)):
            raise Refusal("author.stale", "The file has changed since it was read; read it again.")
        data = _as_before(text, old)
        if len(data) > MAX_BYTES:
            raise Refusal("request.invalid", f"text: {len(data):,} bytes; a file of a world has at most {MAX_BYTES:,}.")
        try:
            _replace(known or self._place(path), data)
        except OSError as error:
            raise Refusal("author.readonly", f"The file cannot be written: {error.strerror}.") from error
        return _content(data)

    def portraits(self) -> list[str]:
        """The ids of those who have a picture beside their card: `npcs/ID.png`."""
        with suppress(OSError):
            pictures = [path.stem for path in (self.folder / "npcs").iterdir() if path.suffix == ".png"]
            return sorted(npc for npc in pictures if self.portrait(npc) is not None)
        return []

    def portrait(self, npc: str) -> bytes | None:
        """The picture of an NPC, a PNG; None where there is none."""
        if ID.fullmatch(npc) is None:
            return None
        try:
            root = self.folder.resolve(strict=True)
            path = (root / "npcs" / f"{npc}.png").resolve(strict=True)
            data = _opened(path, path.name) if path.is_relative_to(root) else b""
        except (OSError, Refusal):
            return None
        return data if data.startswith(_PNG) else None

    def _listed(self, path: str) -> Path | None:
        """Where a file of the list really is; only its own folder is looked into."""
        folder, _, name = path.rpartition("/")
        if folder not in ("", *KINDS) or not _is_content(name):
            return None
        with suppress(OSError):
            root = self.folder.resolve(strict=True)
            # as it is spelled there: some systems know a file by other spellings too
            if any(each.name == name for each in (root / folder).iterdir()):
                real = (root / path).resolve(strict=True)
                return real if real.is_relative_to(root) and real.is_file() else None
        return None

    def _known(self, path: str) -> Path:
        found = self._listed(path)
        if found is None:
            raise Refusal(
                "author.path", "The world's folder has no such file; 'author.read' without a path lists them."
            )
        return found

    def _place(self, path: str) -> Path:
        """Where a new file belongs; its folder is made, and must not lead elsewhere."""
        root = self.folder.resolve(strict=True)
        place = root / path
        place.parent.mkdir(exist_ok=True)
        if not place.parent.resolve(strict=True).is_relative_to(root) or os.path.lexists(place):
            raise Refusal("author.path", "What stands there is no file of this world.")
        return place


def kind_of(path: str) -> str:
    """What a file of the list is, by its path."""
    folder, slash, name = path.rpartition("/")
    if slash:
        return KINDS.get(folder, "other")
    return stem if (stem := name.rpartition(".")[0]) in ALONE else "other"


def revision_of(data: bytes) -> str:
    """The same for the same bytes."""
    return hashlib.blake2b(data, digest_size=12).hexdigest()


def _candidates(root: Path) -> Iterator[tuple[str, Path]]:
    """What is called as content is; links are not yet followed."""
    number = 0
    for prefix, folder in (("", root), *((f"{name}/", root / name) for name in KINDS)):
        with suppress(FileNotFoundError, NotADirectoryError):
            for path in folder.iterdir():
                if _is_content(path.name) and (number := number + 1) <= MAX_FILES:
                    yield prefix + path.name, path


def _is_content(name: str) -> bool:
    return name.endswith(SUFFIXES) and not name.startswith(".")


def _opened(real: Path, path: str) -> bytes:
    """The bytes of a plain file that is not too large."""
    try:
        with os.fdopen(os.open(real, _READING), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Refusal("author.path", f"{path} is no plain file.")
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Refusal("author.path", f"{path} cannot be read: {error.strerror}.") from error
    if len(data) > MAX_BYTES:
        raise Refusal("author.path", f"{path} has more than {MAX_BYTES:,} bytes, which is too much for the preview.")
    return data


def _content(data: bytes) -> Content:
    try:
        text: str | None = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = None
    return Content(text=text, revision=revision_of(data))


def _as_before(text: str, old: bytes) -> bytes:
    """The bytes of a text, with the line ends and the mark that the file had."""
    if b"\r\n" in old and "\r" not in text:
        text = text.replace("\n", "\r\n")
    try:
        return _BOM * old.startswith(_BOM) + text.encode()
    except UnicodeEncodeError as error:
        raise Refusal("request.invalid", f"text: half a character at {error.start:,}.") from error


def _replace(place: Path, data: bytes) -> None:
    """By a file beside it that takes its name, so that nobody ever reads a half of it."""
    new = place.with_name(f".{place.name}.{secrets.token_hex(4)}.new")
    try:
        with new.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            new.chmod(stat.S_IMODE(place.stat().st_mode))
        new.replace(place)
    except OSError:
        new.unlink(missing_ok=True)
        raise
