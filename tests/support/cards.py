"""Cards for tests: the files of tests/data/cards, and containers made by another hand than ours."""

from __future__ import annotations

import base64
import io
import json
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

from npc_dialogue.world.cards.exporting import Exported, export_card
from npc_dialogue.world.cards.importing import Imported, import_card
from npc_dialogue.world.content import Card, Lore, WorldInfo
from npc_dialogue.world.parse import parse
from npc_dialogue.world.world import World

DATA = Path(__file__).resolve().parents[1] / "data" / "cards"
NAMES = ("brix", "gennadi", "odalys", "sayo", "tomasz")
VERSIONS = ("v1", "v2", "v3")
V1 = ("name", "description", "personality", "scenario", "first_mes", "mes_example")
REQUIRED: dict[str, Any] = {
    **dict.fromkeys(V1, ""),
    **dict.fromkeys(
        ("creator_notes", "system_prompt", "post_history_instructions", "creator", "character_version"), ""
    ),
    **{key: [] for key in ("alternate_greetings", "tags", "group_only_greetings")},
    "extensions": {},
}
ENTRY: dict[str, Any] = {
    "keys": [],
    "content": "",
    "extensions": {},
    "enabled": True,
    "insertion_order": 100,
    "use_regex": False,
}


def card_file(name: str, version: str) -> dict[str, Any]:
    """A card of tests/data/cards."""
    found: dict[str, Any] = json.loads((DATA / f"{name}.{version}.json").read_text(encoding="utf-8"))
    return found


def as_v3(raw: dict[str, Any]) -> dict[str, Any]:
    """The `data` that a card of any version has once what V3 requires is filled in."""
    data = {**REQUIRED, **(raw["data"] if "spec" in raw else raw)}
    if isinstance(data.get("character_book"), dict):
        book = {"extensions": {}, "entries": [], **data["character_book"]}
        data["character_book"] = {**book, "entries": [{**ENTRY, **entry} for entry in book["entries"]]}
    return data


def world_with(imported: Imported) -> World:
    """A world that has what was imported, read as from a file."""
    mistakes: list[Any] = []
    card = parse(Card, json.loads(json.dumps(imported.card)), "card", mistakes)
    lore = [parse(Lore, json.loads(json.dumps(entry)), "lore", mistakes) for entry in imported.lore]
    assert not mistakes
    assert card is not None
    return World(
        info=WorldInfo(id="w", name="W"),
        npcs={card.id: card},
        lore={each.id: each for each in lore if each is not None},
    )


def round_trip(raw: dict[str, Any], id_: str = "somebody") -> tuple[Imported, Exported]:
    """A card imported, and what comes out again."""
    imported = import_card(raw, id_)
    return imported, export_card(world_with(imported), id_)


def chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_of(texts: dict[str, Any], *, raw: dict[str, bytes] | None = None) -> bytes:
    """A picture of one point with these JSON values in text chunks, and other texts as they are."""
    written = {key: base64.b64encode(json.dumps(value).encode()) for key, value in texts.items()} | (raw or {})
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
        + b"".join(chunk(b"tEXt", key.encode("latin-1") + b"\0" + body) for key, body in written.items())
        + chunk(b"tEXt", b"Software\0a test")
        + chunk(b"IDAT", zlib.compress(b"\0\x7f\x00\x7f"))
        + chunk(b"IEND", b"")
    )


def charx_of(card: Any, files: dict[str, bytes]) -> bytes:
    """A zip file with card.json and other files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("card.json", json.dumps(card))
        for path, content in files.items():
            archive.writestr(path, content)
    return buffer.getvalue()
