"""A copy of a game's playthrough in the preview's own file: the game's own stays where it is, and as it is."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
import tempfile
from pathlib import Path

from npc_dialogue.exchange import ExchangeError, exported, imported
from npc_dialogue.memory.sqlite import LOCK_WAIT, SqliteStore, connect
from npc_dialogue.memory.store import StoreError


def copy_playthrough(game: Path, name: str | None, into: Path, *, wait: float = LOCK_WAIT) -> str:
    """Takes a playthrough of a game's file into another; its name there. `name`: None for the only one.

    `wait`: seconds that a file in use is waited for. Raises `StoreError` for a file that cannot be read, is in use, or
    has no such playthrough.
    """
    if not game.is_file():
        raise StoreError(f"There is no file {game}. It is the one that --data named when the game was played.")
    with tempfile.TemporaryDirectory(prefix="npc-dialogue-") as folder:
        copy = Path(folder) / "game.sqlite"
        try:
            with contextlib.closing(connect(game, wait=wait)) as source, contextlib.closing(connect(copy)) as to:
                source.execute("BEGIN")
                source.execute("SELECT 1 FROM sqlite_master").fetchone()  # refused while in use; `backup` would wait
                source.backup(to)
        except sqlite3.Error as error:
            raise StoreError(
                f"{game} cannot be copied ({error}). Close the game that uses it, and try again."
            ) from error
        with contextlib.closing(SqliteStore(copy)) as store:
            names = [each.name for each in store.archive.listed()]
            chosen = names[0] if name is None and len(names) == 1 else name
            if chosen is None or chosen not in names:
                known = ", ".join(f"'{each}'" for each in names) or "none"
                raise StoreError(f"Name a playthrough of {game} with --playthrough; there are: {known}.")
            record = store.open_playthrough(chosen)
            lines = exported(store.archive, record, store.head(record.id))
            with (Path(folder) / "playthrough.jsonl").open("w+", encoding="utf-8", newline="\n") as file:
                file.writelines(lines)
                file.seek(0)
                with contextlib.closing(SqliteStore(into)) as own:
                    taken = {each.name for each in own.archive.listed()}
                    numbered = (chosen, *(f"{chosen} {number}" for number in range(2, len(taken) + 3)))
                    free = next(itertools.filterfalse(taken.__contains__, numbered))
                    try:
                        return imported(own.archive, file, name=free).name
                    except ExchangeError as error:
                        raise StoreError(str(error)) from error
