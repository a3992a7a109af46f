"""The text that a PNG carries beside its picture.

The file is a signature and then chunks: length, type, data, CRC-32 of type and data (W3C PNG, 5.3).
"""

from __future__ import annotations

import base64
import binascii
import struct
import zlib
from collections.abc import Iterator, Mapping

from .errors import CardError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAX_CHUNKS = 100_000
V2, V3, ASSET = "chara", "ccv3", "chara-ext-asset_:"
"""Keywords of the texts that hold a card, and the beginning of those that hold a card's files."""


def texts(data: bytes) -> dict[str, bytes]:
    """Keyword to the decoded base64 of each text that belongs to a card; the first of a keyword counts.

    Raises CardError for a damaged file.
    """
    found: dict[str, bytes] = {}
    for kind, body, intact in _chunks(data):
        keyword = _keyword(kind, body)
        if keyword and keyword not in found:
            if not intact:
                raise CardError("The picture is damaged: the checksum of the card in it is wrong.")
            found[keyword] = _decoded(body.partition(b"\0")[2])
    return found


def without_texts(data: bytes) -> bytes:
    """The picture without a card and a card's files."""
    return _joined((kind, body) for kind, body, _ in _chunks(data) if not _keyword(kind, body))


def with_texts(data: bytes, added: Mapping[str, bytes]) -> bytes:
    """The picture with these texts, in base64, before its end, in the place of any card that was in it."""
    chunks = [(kind, body) for kind, body, _ in _chunks(data) if not _keyword(kind, body)]
    written = [(b"tEXt", keyword.encode("latin-1") + b"\0" + base64.b64encode(text)) for keyword, text in added.items()]
    return _joined([*chunks[:-1], *written, chunks[-1]])


def blank(width: int = 64, height: int = 96) -> bytes:
    """A grey picture, for a card that has none."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x80" * width) * height
    return _joined([(b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")])


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bool]]:
    """Type and data of each chunk up to the end of the picture, and whether its checksum is right."""
    position = len(SIGNATURE)
    for _ in range(MAX_CHUNKS):
        if position + 12 > len(data):
            raise CardError("The picture is damaged: it ends before its end.")
        length, kind = struct.unpack_from(">I4s", data, position)
        if position + 12 + length > len(data):
            raise CardError("The picture is damaged: a part of it is said to be longer than the file.")
        body = data[position + 8 : position + 8 + length]
        (told,) = struct.unpack_from(">I", data, position + 8 + length)
        yield kind, body, told == zlib.crc32(body, zlib.crc32(kind))
        position += 12 + length
        if kind == b"IEND":
            return
    raise CardError(f"The picture has more than {MAX_CHUNKS:,} parts.")


def _keyword(kind: bytes, body: bytes) -> str:
    """The keyword of a text that belongs to a card; "" for any other chunk."""
    if kind != b"tEXt":
        return ""
    keyword = body.partition(b"\0")[0].decode("latin-1")
    if keyword.lower() in (V2, V3):
        return keyword.lower()
    return keyword if keyword.startswith(ASSET) else ""


def _decoded(text: bytes) -> bytes:
    try:
        return base64.b64decode(b"".join(text.split()), validate=True)
    except binascii.Error:
        raise CardError("The picture is damaged: the card in it is no base64.") from None


def _joined(chunks: Iterator[tuple[bytes, bytes]] | list[tuple[bytes, bytes]]) -> bytes:
    return SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(body, zlib.crc32(kind)))
        for kind, body in chunks
    )
