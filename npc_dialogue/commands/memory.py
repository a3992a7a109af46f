"""`npc-dialogue memory`: what is remembered in a file, listed, copied out and in, made smaller, deleted."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from npc_dialogue.exchange import ExchangeError, exported, imported
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import PlaythroughRecord, StoreError

HEADINGS = ("playthrough", "turns", "nodes", "branches")


def memory(arguments: argparse.Namespace) -> int:
    """Does what was asked with the file; 1 where it cannot be done, as while a sidecar uses it."""
    path = Path(arguments.data)
    actions: dict[str, Callable[[SqliteStore, argparse.Namespace], None]] = {
        "list": _list,
        "export": _export,
        "import": _import,
        "compact": _compact,
        "forget": _forget,
    }
    try:
        if not path.is_file() and arguments.action != "import":
            raise StoreError(f"There is no file {path}. It is the one that --data named when the game was played.")
        with contextlib.closing(SqliteStore(path)) as store:
            actions[arguments.action](store, arguments)
    except (StoreError, ExchangeError) as error:
        print(f"npc-dialogue: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"npc-dialogue: {error.filename}: {error.strerror}", file=sys.stderr)
        return 1
    return 0


def _list(store: SqliteStore, arguments: argparse.Namespace) -> None:
    listed = store.archive.listed()
    if arguments.json:
        print(json.dumps([asdict(each) for each in listed], ensure_ascii=False, indent=2))
        return
    if not listed:
        print("Nothing is remembered in this file yet.")
        return
    rows = [HEADINGS, *((each.name, f"{each.turns:,}", f"{each.nodes:,}", f"{each.branches:,}") for each in listed)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    for name, *numbers in rows:
        print("  ".join([name.ljust(widths[0]), *map(str.rjust, numbers, widths[1:])]))


def _export(store: SqliteStore, arguments: argparse.Namespace) -> None:
    record = _found(store, arguments.playthrough)
    lines = exported(store.archive, record, store.head(record.id))
    if arguments.to == "-":
        sys.stdout.writelines(lines)
        return
    with Path(arguments.to).open("x", encoding="utf-8", newline="\n") as file:
        file.writelines(lines)
    print(f"'{record.name}' was written to {arguments.to}. It holds what players said: send it only to whom you trust.")


def _import(store: SqliteStore, arguments: argparse.Namespace) -> None:
    with Path(arguments.file).open(encoding="utf-8") as file:
        record = imported(store.archive, file, name=arguments.playthrough)
    print(f"'{record.name}' was taken in; its saves lead back to where they did.")


def _compact(store: SqliteStore, arguments: argparse.Namespace) -> None:
    path = Path(arguments.data)
    before = path.stat().st_size
    if arguments.prune is not None:
        record = _found(store, arguments.prune)
        kept = []
        for mark in arguments.keep:
            node = store.find_mark(record.id, mark)
            if node is None:
                raise StoreError(f"No save of '{record.name}' has the mark {mark}; nothing was deleted.")
            kept.append(node.id)
        deleted = store.archive.prune(record.id, kept)
        print(f"{deleted:,} nodes of '{record.name}' were deleted; saves that led to them lead nowhere now.")
    elif arguments.keep:
        raise StoreError("--keep says what --prune leaves; name the playthrough with --prune.")
    store.archive.compact()
    print(f"{arguments.data}: {before:,} bytes before, {path.stat().st_size:,} now.")


def _forget(store: SqliteStore, arguments: argparse.Namespace) -> None:
    record = _found(store, arguments.playthrough)
    store.archive.forget(record.id)
    store.archive.compact()  # or the words would stay on the disk
    print(f"'{record.name}' was forgotten. What its models took is still counted.")


def _found(store: SqliteStore, name: str) -> PlaythroughRecord:
    """The playthrough of that name; it is not made."""
    names = [each.name for each in store.archive.listed()]
    if name not in names:
        known = ", ".join(f"'{each}'" for each in names) or "none"
        raise StoreError(f"There is no playthrough '{name}' in this file; there are: {known}.")
    return store.open_playthrough(name)
