"""`npc-dialogue import`: a character card or a lorebook of another program made into content files."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from npc_dialogue.authoring.toml_files import toml_of
from npc_dialogue.world.cards.container import MAX_BYTES, Found, read_file
from npc_dialogue.world.cards.errors import CardError
from npc_dialogue.world.cards.importing import BOOK, FILES, Imported, import_book, import_card, proposed_id
from npc_dialogue.world.cards.names import id_of
from npc_dialogue.world.content import EVERYONE, Card, Json, LoreFile, WorldInfo
from npc_dialogue.world.files import MAX_BYTES as MAX_FILE
from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.parse import ID
from npc_dialogue.world.world import World

from .new import schema_line, set_up_editors
from .printing import print_lines, printable

ENTRIES_A_FILE = 500
TRAVELLER = {
    "de": "Fremder",
    "en": "Stranger",
    "es": "viajero",
    "fr": "voyageur",
    "it": "viandante",
    "ja": "旅人",
    "ko": "나그네",
    "nl": "reiziger",
    "pl": "wędrowiec",
    "pt": "viajante",
    "ru": "путник",
    "uk": "мандрівник",
    "zh": "旅人",
}
"""What `{{user}}` is in a new world: the player's name there, in its language."""
ASSETS = "assets"
"""The folder of a world for what came with cards: nothing in it is read as content."""


class _Refused(Exception):
    """An import that cannot be; the message is for whoever asked for it."""


@dataclass(frozen=True, slots=True)
class _Written:
    """What is to be written: path in the world's folder to content."""

    files: dict[str, bytes]
    imported: Imported
    id: str


def import_file(arguments: argparse.Namespace) -> int:
    """Reads the file and writes its content into a world, a new one if none is named; the exit code is 1 if it cannot.

    Nothing is written unless the world is in order with it, and no file that is there is changed.
    """
    try:
        path = Path(arguments.file)
        found = read_file(_bytes_of(path))
        if arguments.id is not None and not ID.fullmatch(arguments.id):
            raise _Refused(f"--id {arguments.id}: an id has small letters, digits and _, and begins with a letter.")
        into = None if arguments.into is None else Path(arguments.into)
        folder = _into(found, path, into, arguments.id) if into else _alone(found, path, arguments.id)
    except (CardError, _Refused) as error:
        return _refuse(str(error))
    except ContentErrors as error:
        return _refuse(f"the world is not in order:\n{error}")
    except OSError as error:
        return _refuse(f"{error.filename or arguments.file}: {error.strerror or error}")
    typed = f'"{folder}"' if " " in str(folder) else str(folder)
    print(f"  npc-dialogue check {typed}\n  npc-dialogue play {typed}")
    return 0


def _bytes_of(path: Path) -> bytes:
    with path.open("rb") as opened:
        return opened.read(MAX_BYTES + 1)


def _alone(found: Found, path: Path, named: str | None) -> Path:
    """A world of its own for a card, in the current folder and called after the character."""
    if found.kind == "lorebook":
        raise _Refused("a lorebook has nobody who could speak; name the world that it belongs to: --into WORLD")
    id_ = named or proposed_id(found.raw)
    folder = Path(id_)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise _Refused(f"{folder} is there already, and not an empty folder; name a world (--into) or an id (--id).")
    written = _written_card(found, path, id_, World(info=WorldInfo(id=id_, name=id_)))
    info: dict[str, Json] = {"id": id_, "name": written.imported.name}
    if written.imported.language != "en":
        info["language"] = written.imported.language
    if written.imported.language in TRAVELLER:
        info["player"] = {"name": TRAVELLER[written.imported.language]}
    if written.imported.recursive:
        info["lore"] = {"scan_lore": True}
    files = {"world.toml": _toml(WorldInfo, info, path, "world.toml"), **written.files}
    with tempfile.TemporaryDirectory(prefix=".import-", dir=".") as made:
        world = Path(made) / "world"
        _write(world, files)
        load_world(world)
        set_up_editors(world)
        if folder.exists():
            folder.rmdir()
        shutil.move(world, folder)
    print_lines([f"{folder} is a world with {written.imported.name} in it."])
    _tell(written, info.get("player", {}).get("name", ""))
    return folder


def _into(found: Found, path: Path, folder: Path, named: str | None) -> Path:
    """Adds to a world that is there."""
    world = load_world(folder)
    if found.kind == "lorebook":
        written = _written_book(found, path, named, world)
    else:
        id_ = named or proposed_id(found.raw, world.npcs)
        if id_ in world.npcs:
            raise _Refused(f"{folder} has somebody with the id {id_}; name another one with --id.")
        written = _written_card(found, path, id_, world)
    there = [name for name in written.files if (folder / name).exists()]
    if there:
        raise _Refused(f"{folder / there[0]} is there already; name another id with --id.")
    npcs = [written.imported.card] if written.imported.card else []
    world.define(npcs=npcs, lore=written.imported.lore)
    _write(folder, written.files)
    print_lines([f"{folder} has {written.imported.name or written.id} in it now."])
    _tell(written)
    return folder


def _written_card(found: Found, path: Path, id_: str, world: World) -> _Written:
    imported = import_card(found.raw, id_, lore_ids=world.lore, user=world.info.player.name)
    card = dict(imported.card or {})
    files: dict[str, bytes] = {}
    names: dict[str, str] = {}
    if found.picture is not None:
        files[f"npcs/{id_}.{found.suffix}"] = found.picture
    for number, (inside, content) in enumerate(found.files.items(), 1):
        suffix = PurePosixPath(inside).suffix.lower()
        plain = suffix[1:] if suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) < 8 else "bin"
        names[inside] = f"{ASSETS}/{id_}/{number:03}.{plain}"
        files[names[inside]] = content
    if names:
        card["origin"] = {**card.get("origin", {}), FILES: names}
    files[f"npcs/{id_}.toml"] = _toml(Card, card, path, f"npcs/{id_}.toml")
    files.update(_lore(imported.lore, {}, path, id_, world))
    return _Written(files, replace(imported, card=card), id_)


def _written_book(found: Found, path: Path, named: str | None, world: World) -> _Written:
    imported = import_book(found.raw, who=(EVERYONE,), lore_ids=world.lore, user=world.info.player.name)
    stems = {PurePosixPath(file).stem for file in world.sources.values() if file.startswith("lore/")}
    id_ = named or id_of(imported.name or path.stem, "lorebook", stems)
    return _Written(_lore(imported.lore, imported.book, path, id_, world), imported, id_)


def _lore(
    entries: list[dict[str, Json]], book: Mapping[str, Json], path: Path, stem: str, world: World
) -> dict[str, bytes]:
    """Files of lore, as many entries in each as fit; the lorebook's own fields go to the first."""
    taken = {PurePosixPath(file).stem for file in world.sources.values() if file.startswith("lore/")}
    if stem in taken:
        stem = id_of(f"{stem}_lore", "lore", taken)
    parts = [entries[at : at + ENTRIES_A_FILE] for at in range(0, len(entries), ENTRIES_A_FILE)]
    files = {}
    for number, part in enumerate(parts or ([[]] if book else [])):
        name = f"lore/{stem}_{number + 1:02}.toml" if number else f"lore/{stem}.toml"
        data: dict[str, Json] = {"entries": part} if part else {}
        if book:
            data["origin"] = {**book, BOOK: stem} if not number else {BOOK: stem}
        files[name] = _toml(LoreFile, data, path, name)
    return files


def _toml(type_: type, data: Mapping[str, Json], path: Path, name: str) -> bytes:
    comment = f"Imported from {printable(path.name)}."
    if "origin" in data or any("origin" in entry for entry in data.get("entries", ())):
        comment += "\nWhat stands in `origin` is kept for `npc-dialogue export`; no prompt has it."
    written = toml_of(type_, data, comment, schema_line(Path(name))).encode()
    if len(written) > MAX_FILE:
        raise _Refused(f"{name} would have {len(written):,} bytes; {MAX_FILE:,} are allowed in a file of a world.")
    return written


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """All of the files, or none where one cannot be written."""
    root = folder.resolve()
    written: list[Path] = []
    try:
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.parent.resolve().is_relative_to(root):
                raise _Refused(f"{path.parent} is a link that leads out of the world's folder.")
            with path.open("xb") as opened:
                written.append(path)
                opened.write(content)
    except (OSError, _Refused):
        for path in written:
            path.unlink(missing_ok=True)
        raise


def _tell(written: _Written, player: str = "") -> None:
    """What came of it. `player`: what the player is called in a new world."""
    print_lines(f"  {name}" for name in written.files if not name.startswith(ASSETS))
    assets = sum(name.startswith(ASSETS) for name in written.files)
    if assets:
        print(f"  {ASSETS}/{written.id}/ ({assets} files)")
    if written.imported.notes:
        print("Not everything has a counterpart here; what has none is kept for export:")
        print_lines(f"  {note}" for note in written.imported.notes)
    if player:
        print_lines([f"The player, {{{{user}}}}, is called {player}: name in [player] of world.toml."])
    if written.imported.lore:
        print("Lore has no wordings of its own yet (`said`): a model tells it, the authored voice cannot.")
    print("Go on with")


def _refuse(message: str) -> int:
    print(f"npc-dialogue: {message}", file=sys.stderr)
    return 1
