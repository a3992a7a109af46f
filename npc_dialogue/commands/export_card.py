"""`npc-dialogue export`: a character with what it knows as a Character Card V3, or a file of lore as a lorebook."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from npc_dialogue.world.cards import charx, png
from npc_dialogue.world.cards.container import DEFAULT_PICTURE, EMBEDDED, ICON, SUFFIXES
from npc_dialogue.world.cards.exporting import Exported, export_book, export_card
from npc_dialogue.world.content import Json
from npc_dialogue.world.expressions import shortened
from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors, nearest

from .printing import print_lines

LORE = "lore/"
_SUFFIXES = (".json", ".png", ".charx")


def export(arguments: argparse.Namespace) -> int:
    """Writes the card to a file that is not there yet; the exit code is 1 where that cannot be."""
    folder, name = Path(arguments.world), str(arguments.npc)
    to = Path(arguments.to or f"{name.removeprefix(LORE)}.json")
    if to.suffix.lower() not in _SUFFIXES:
        return _refuse(f"{to}: a card is written to a file that ends in {', '.join(_SUFFIXES[:2])} or {_SUFFIXES[2]}.")
    try:
        world = load_world(folder)
        if name.startswith(LORE):
            exported = export_book(world, name.removeprefix(LORE))
            if to.suffix.lower() != ".json":
                return _refuse(f"{to}: a lorebook is written to a file that ends in .json.")
            written, notes = _json(exported.raw), exported.notes
        else:
            exported = export_card(world, name)
            written, more = _packed(exported, folder.resolve(), name, to.suffix.lower())
            notes = [*exported.notes, *more]
        with to.open("xb") as opened:
            opened.write(written)
    except ContentErrors as error:
        return _refuse(f"the world is not in order:\n{error}")
    except KeyError:
        known = [*world.npcs, *(f"{LORE}{Path(file).stem}" for file in world.sources.values() if file.startswith(LORE))]
        hint = nearest(name, known) or f"There is {', '.join(dict.fromkeys(known))}."
        return _refuse(f"there is no {shortened(name)} in {folder}. {hint}")
    except FileExistsError:
        return _refuse(f"{to} is there already; name another file with --to.")
    except OSError as error:
        return _refuse(f"{error.filename or to}: {error.strerror or error}")
    print(f"{to} is written.")
    if notes:
        print("What is not in it, or not as it is here:")
        print_lines(f"  {note}" for note in notes)
    return 0


def _json(raw: Json) -> bytes:
    text = json.dumps(raw, ensure_ascii=False, indent=2)
    try:
        return text.encode()
    except UnicodeEncodeError:  # half a character came in, and goes out as it came
        return json.dumps(raw, indent=2).encode()


def _packed(exported: Exported, root: Path, npc: str, suffix: str) -> tuple[bytes, list[str]]:
    """The file, and what of the pictures and other files it cannot carry."""
    picture, kind = _portrait(root, npc)
    notes: list[str] = []
    if suffix == ".charx":
        return _charx(exported, root, picture, kind)
    if exported.files:
        notes.append(f"{len(exported.files)} files that came with the card: only a .charx file carries them")
    if suffix == ".json":
        if picture is not None:
            notes.append("the portrait: a .png or .charx file carries it")
        return _json(exported.raw), notes
    if kind != "png" or picture is None or not picture.startswith(png.SIGNATURE):
        notes.append("a portrait: there is no picture npcs/ID.png, so a grey one stands in its place")
        picture = png.blank()
    return png.with_texts(picture, {png.V3: _json(exported.raw)}), notes


def _charx(exported: Exported, root: Path, picture: bytes | None, kind: str) -> tuple[bytes, list[str]]:
    members: dict[str, bytes] = {}
    notes: list[str] = []
    raw = exported.raw
    if picture is not None:
        icon, data = f"{ICON}{kind}", raw["data"]
        listed = data.get("assets")
        assets = [dict(each) for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
        shown = next((each for each in assets if each.get("uri") == DEFAULT_PICTURE), None)
        if shown is None:
            main = any(each.get("type") == "icon" and each.get("name") == "main" for each in assets)
            shown = {"type": "icon", "name": "portrait" if main else "main"}
            assets.insert(0, shown)
        shown |= {"uri": icon, "ext": kind}
        raw = {**raw, "data": {**data, "assets": assets}}
        members[icon.removeprefix(EMBEDDED)] = picture
    for inside, name in exported.files.items():
        content = _inside(root, name) if charx.is_safe(inside) and inside != charx.CARD else None
        if content is None:
            notes.append(f"{shortened(inside)}: the file {shortened(name)} cannot be read")
        else:
            members.setdefault(inside, content)
    return charx.packed({charx.CARD: _json(raw), **members}), notes


def _portrait(root: Path, npc: str) -> tuple[bytes | None, str]:
    for kind in dict.fromkeys(SUFFIXES.values()):
        content = _inside(root, f"npcs/{npc}.{kind}")
        if content is not None:
            return content, kind
    return None, ""


def _inside(root: Path, name: str) -> bytes | None:
    """A file of the world's folder; None for one that is not there, is too large or lies elsewhere.

    Which files belong to a card stands in the card, and cards are strangers'.
    """
    try:
        path = (root / name).resolve(strict=True)
        if not path.is_relative_to(root) or not path.is_file() or path.stat().st_size > charx.MAX_BYTES:
            return None
        return path.read_bytes()
    except (OSError, ValueError, RuntimeError):
        return None


def _refuse(message: str) -> int:
    print(f"npc-dialogue: {message}", file=sys.stderr)
    return 1
