"""CHARX: a zip file with a card and its pictures, sounds and other files."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping

from .errors import CardError

CARD = "card.json"
MAX_MEMBERS = 2_000
MAX_BYTES = 64 * 1024 * 1024
"""Of all files in it, unpacked."""
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


def unpacked(data: bytes) -> dict[str, bytes]:
    """Path to content of each file. Raises CardError."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _members(archive)
    except CardError:
        raise
    except _DAMAGED:
        raise CardError("The CHARX file is damaged, or packed in a way that cannot be read.") from None


def packed(members: Mapping[str, bytes]) -> bytes:
    """The zip file of these; the same for the same."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in members.items():
            info = zipfile.ZipInfo(path, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return buffer.getvalue()


def _members(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MAX_MEMBERS:
        raise CardError(f"The CHARX file holds {len(entries):,} files; {MAX_MEMBERS:,} are allowed.")
    found: dict[str, bytes] = {}
    room = MAX_BYTES
    for entry in entries:
        path = entry.filename
        if not is_safe(path):
            raise CardError(f"The CHARX file holds the path {path[:80]!r}, which leads out of it.")
        if path in found:
            raise CardError(f"The CHARX file holds {path[:80]!r} twice.")
        if entry.flag_bits & 1:
            raise CardError("The CHARX file is encrypted.")
        if entry.file_size > room:
            raise CardError(f"The CHARX file unpacks to more than {MAX_BYTES:,} bytes.")
        with archive.open(entry) as opened:
            content = opened.read(room + 1)
        room -= len(content)
        if room < 0:
            raise CardError(f"The CHARX file unpacks to more than {MAX_BYTES:,} bytes.")
        found[path] = content
    return found


def is_safe(path: str) -> bool:
    """Whether a path with `/` stays inside what it is relative to, on every system."""
    parts = path.split("/")
    return bool(path) and not any(
        part in ("", ".", "..") or "\\" in part or ":" in part or not part.isprintable() for part in parts
    )
