"""What is in a file: a card or a lorebook, its picture, and files that came with it."""

from __future__ import annotations

import base64
import binascii
import re
import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from typing import Literal

from ..content import Json
from . import charx, png
from .errors import CardError
from .json_data import read_json
from .values import table, text

MAX_BYTES = 64 * 1024 * 1024
"""Of a file."""
SUFFIXES = {"png": "png", "jpg": "jpg", "jpeg": "jpg", "webp": "webp", "avif": "avif", "gif": "gif"}
"""Of pictures: as written in a card, and as the file beside the card is called."""
DEFAULT_PICTURE = "ccdefault:"
EMBEDDED = "embeded://"
"""So spelt in the specification."""
ICON = EMBEDDED + "assets/icon/images/main."
_DATA_URL = re.compile(r"data:image/([a-z]+);base64,(.*)", re.DOTALL)
_MAGIC = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"RIFF", "a WebP picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a file holds. `raw` is a card's or a lorebook's JSON, whatever its version.

    `picture` is the character's portrait and `suffix` its kind, as in SUFFIXES; `files` are others by their path.
    """

    kind: Literal["card", "lorebook"]
    raw: dict[str, Json]
    picture: bytes | None = None
    suffix: str = ""
    files: dict[str, bytes] = field(default_factory=dict)


def read_file(data: bytes) -> Found:
    """A JSON file, a PNG picture or a CHARX file. Raises CardError."""
    if len(data) > MAX_BYTES:
        raise CardError(f"The file has more than {MAX_BYTES:,} bytes.")
    if data.startswith(png.SIGNATURE):
        return _of_png(data)
    if data.startswith(b"PK") or (
        not data[:64].lstrip().startswith((b"{", b"[")) and zipfile.is_zipfile(BytesIO(data))
    ):
        return _of_charx(data)
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise CardError(f"This is {what}; cards are in PNG pictures, JSON files or CHARX files.")
    raw = read_json(data, "The file")
    kind = _kind(raw)
    return _with_picture(Found(kind=kind, raw=raw)) if kind == "card" else Found(kind=kind, raw=raw)


def _of_png(data: bytes) -> Found:
    texts = png.texts(data)
    found = texts.get(png.V3, texts.get(png.V2))
    if found is None:
        raise CardError("There is no card in this picture. Some programs and web sites strip it when they save one.")
    raw = read_json(found, "The card in the picture")
    if _kind(raw) != "card":
        raise CardError("What is in the picture is no character card.")
    files = {key.removeprefix(png.ASSET): value for key, value in texts.items() if key.startswith(png.ASSET)}
    if not all(map(charx.is_safe, files)):
        raise CardError("The picture holds a file whose path leads out of it.")
    assets = table(raw.get("data")).get("assets")
    if isinstance(assets, list):
        for asset in assets:
            if isinstance(asset, dict) and text(asset.get("uri")).startswith("__asset:"):
                asset["uri"] = EMBEDDED + asset["uri"].removeprefix("__asset:")
    return _with_picture(Found(kind="card", raw=raw, picture=png.without_texts(data), suffix="png", files=files))


def _of_charx(data: bytes) -> Found:
    members = charx.unpacked(data)
    card = members.pop(charx.CARD, None)
    if card is None:
        raise CardError("There is no card.json in this zip file, so it is no CHARX file.")
    raw = read_json(card, "card.json in the CHARX file")
    if _kind(raw) != "card":
        raise CardError("card.json in the CHARX file is no character card.")
    return _with_picture(Found(kind="card", raw=raw, files=members))


def _with_picture(found: Found) -> Found:
    """The main icon as the portrait; in the card it is then the default picture, wherever the portrait lies."""
    assets = table(found.raw.get("data")).get("assets")
    assets = assets if isinstance(assets, list) else []
    icons = [each for each in assets if _is_icon(each)]
    icon = next((each for each in icons if each.get("name") == "main"), icons[0] if icons else None)
    if icon is None:
        return found
    uri, files = icon["uri"], dict(found.files)
    picture: bytes | None = None
    suffix = SUFFIXES.get(text(icon.get("ext")).lower(), "")
    if uri.startswith(EMBEDDED):
        picture = files.get(uri.removeprefix(EMBEDDED)) if suffix else None
        if picture is not None:
            del files[uri.removeprefix(EMBEDDED)]
    elif match := _DATA_URL.fullmatch(uri):
        suffix = SUFFIXES.get(match[1], "")
        try:
            picture = base64.b64decode("".join(match[2].split()), validate=True) if suffix else None
        except (binascii.Error, ValueError):
            picture = None
    if picture is None:
        return found
    icon["uri"] = DEFAULT_PICTURE
    if len(assets) == 1 and icon == {"type": "icon", "uri": DEFAULT_PICTURE, "name": "main", "ext": suffix}:
        del found.raw["data"]["assets"]  # it says no more than a card without assets does
    return Found(kind="card", raw=found.raw, picture=picture, suffix=suffix, files=files)


def _is_icon(asset: Json) -> bool:
    return isinstance(asset, dict) and asset.get("type") == "icon" and isinstance(asset.get("uri"), str)


def _kind(raw: Json) -> Literal["card", "lorebook"]:
    """Raises CardError for what is neither."""
    if isinstance(raw, dict):
        data = raw.get("data")
        if text(raw.get("spec")).startswith("chara_card_v") and isinstance(data, dict):
            return "card"
        if raw.get("spec") == "lorebook_v3" and isinstance(data, dict):
            return "lorebook"
        if isinstance(raw.get("entries"), dict | list):
            return "lorebook"
        if isinstance(raw.get("name"), str) and {"description", "personality", "first_mes", "mes_example"} & raw.keys():
            return "card"
    raise CardError("This is neither a character card (V1, V2, V3) nor a lorebook of V3 or SillyTavern.")
