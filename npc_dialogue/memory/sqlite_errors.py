"""SQLite's errors as sentences for a person."""

from __future__ import annotations

import sqlite3
from types import TracebackType

from .refusals import closed
from .store import StoreError

_PRIMARY = 0xFF
"""The primary error code is the low byte of an extended one."""

_SENTENCES = {
    sqlite3.SQLITE_BUSY: "Another sidecar or program is using {file}. Close that one, or choose another file.",
    sqlite3.SQLITE_FULL: "The disk is full, so this was not kept in {file}; what came before is safe. Free some space.",
    sqlite3.SQLITE_IOERR: "The disk failed ({name}), so this was not kept in {file}. "
    "Look at the disk and its free space.",
    sqlite3.SQLITE_IOERR_LOCK: "No lock can be had on {file}: it may not be written to, or it is on a network disk "
    "without locks. Change its permissions, or choose another file.",
    sqlite3.SQLITE_READONLY: "Nothing can be written to {file}. Change the permissions of it and of its folder, or "
    "choose another file.",
    sqlite3.SQLITE_PERM: "Access to {file} was denied. Change its permissions, or choose another file.",
    sqlite3.SQLITE_CANTOPEN: "It was not possible to open or make {file}. Look at the permissions of its folder, or "
    "choose another file.",
    sqlite3.SQLITE_CORRUPT: "Damage was found in {file}. Restore a copy, or move it away to begin anew.",
    sqlite3.SQLITE_NOTADB: "What stands in {file} is not npc-dialogue's, or it is damaged. Choose another file.",
    sqlite3.SQLITE_TOOBIG: "This is larger than an entry of {file} can be, so it was not kept.",
}


def told(error: sqlite3.Error, file: str) -> StoreError:
    """What went wrong and what can be done; `file` is what the sentence calls the file, and nothing stored is in it."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # Python's module objects, not SQLite: most of all to text that it cannot decode, and quotes
        return damaged(file) if isinstance(error, sqlite3.OperationalError) else _refused(file, type(error).__name__)
    sentence = _SENTENCES.get(code) or _SENTENCES.get(code & _PRIMARY)
    if sentence is None:
        return _refused(file, f"{error.sqlite_errorname}: {error}")
    return StoreError(sentence.format(file=file, name=error.sqlite_errorname))


def damaged(file: str) -> StoreError:
    """What is read there cannot have been written."""
    return StoreError(_SENTENCES[sqlite3.SQLITE_CORRUPT].format(file=file))


def _refused(file: str, why: str) -> StoreError:
    return StoreError(f"This cannot be done with {file} ({why}).")


class Telling:
    """Turns what SQLite raises within its `with` into `StoreError`; cheap, since every call goes through it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.closed = False

    def __enter__(self) -> None:
        if self.closed:
            raise closed()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, sqlite3.Error):
            raise told(error, self.file) from error
        if isinstance(error, UnicodeDecodeError):  # from the text of SQLite's own complaint about a damaged schema
            raise damaged(self.file) from error
        if isinstance(error, OverflowError):
            raise StoreError("There is nothing with a number of more than 64 bits.") from error
