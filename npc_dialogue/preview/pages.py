"""The page's files as HTTP responses. They are read once: what was not in the folder then is not there.

Beside them `/portraits/ID.png`: the picture of an NPC, as it is now.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from npc_dialogue.sidecar.front import Asked, Shown

FOLDER = Path(__file__).with_name("page")
INDEX = "index.html"
TYPES: Mapping[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}
"""Suffix to type; files of others are not shown."""
_PORTRAIT = re.compile(r"/portraits/([a-z0-9_]{1,64})\.png")
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "connect-src ws://127.0.0.1:{port} ws://localhost:{port}; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
"""Nothing from elsewhere, no script or style inside a text, no text made into either, and no frame around it."""
_GUARDS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}


@dataclass(frozen=True, slots=True)
class _File:
    type: str
    body: bytes
    tag: str

    @classmethod
    def of(cls, type_: str, body: bytes) -> Self:
        return cls(type_, body, f'"{hashlib.sha256(body).hexdigest()[:32]}"')


class Pages:
    """The files by their paths in an address."""

    def __init__(self, files: Mapping[str, bytes], picture: Callable[[str], bytes | None] = lambda _npc: None) -> None:
        """`files`: path from the page's folder, with slashes, to what is in it; `picture` gives an NPC's, a PNG."""
        self._picture = picture
        self._files: dict[str, _File] = {}
        for name, body in files.items():
            type_ = TYPES.get(Path(name).suffix)
            if type_ is not None:
                self._files[f"/{name}"] = _File.of(type_, body)
        if f"/{INDEX}" in self._files:
            self._files["/"] = self._files.pop(f"/{INDEX}")

    @classmethod
    def of(cls, folder: Path, picture: Callable[[str], bytes | None] = lambda _npc: None) -> Self:
        """All that is in a folder now."""
        paths = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
        return cls({path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}, picture)

    def show(self, asked: Asked) -> Shown:
        """The file of a path, or that it has not changed since; 404 without a word for any other."""
        file = self._files.get(asked.path) or self._portrait(asked.path)
        if file is None:
            return Shown(404)
        headers = {
            "ETag": file.tag,
            "Cache-Control": "no-cache",  # asked for each time, since the next version is at another port, or this one
            "Content-Security-Policy": _POLICY.format(port=asked.port),
            **_GUARDS,
        }
        if file.tag in (tag.strip().removeprefix("W/") for tag in asked.headers.get("if-none-match", "").split(",")):
            return Shown(304, headers)
        return Shown(200, {"Content-Type": file.type, **headers}, file.body)

    def _portrait(self, path: str) -> _File | None:
        named = _PORTRAIT.fullmatch(path)
        body = None if named is None else self._picture(named[1])
        return None if body is None else _File.of("image/png", body)
