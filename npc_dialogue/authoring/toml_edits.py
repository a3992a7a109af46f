"""A tomlkit document made to say something else, with as little of it changed as can be.

tomlkit puts what is new at the end of its table, behind comments that belong to what comes after the table. Here new
keys stand behind the last key, and such comments stay with what they are about.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, cast

import tomlkit
from tomlkit.container import Container
from tomlkit.items import AoT, Array, Comment, InlineTable, Item, Table, Whitespace

from .toml_files import item_of

Json = Any
MOST_ENTRIES = 2_000
"""Of a list before and after: finding what stayed, and moving the rest, takes time by the square of them."""


def put(into: Any, key: str | int, before: Json, after: Json) -> None:
    """One key of a table, or one entry of a list, from what it says now to what it should; None is nothing."""
    if after is None:
        if before is not None:
            _remove(into, key)
    elif before is None:
        _add(into, str(key), after)
    elif _may_stay(into[key], before, after):
        become(into[key], before, after)
    elif not isinstance(after, Mapping | list) or not _has_header(into[key]):
        into[key] = _inline(after) if isinstance(after, Mapping) else item_of(None, after)
    else:
        _remove(into, key)
        _add(into, str(key), after)


def become(item: Any, before: Json, after: Json) -> None:
    """The same for all that is in a table or a list."""
    if isinstance(after, Mapping):
        for key in [*before, *(each for each in after if each not in before)]:
            if before.get(key) != after.get(key) or type(before.get(key)) is not type(after.get(key)):
                put(item, key, before.get(key), after.get(key))
        return
    at = 0
    for operation, first, end, start, stop in _operations(before, after):
        old, new = before[first:end], after[start:stop]
        if operation == "equal":
            at += len(old)
            continue
        for number, value in enumerate(new):
            if number < len(old):
                put(item, at, old[number], value)
            else:
                _insert(item, at, value)
            at += 1
        for _ in old[len(new) :]:
            _remove(item, at)


def _operations(before: Sequence[Json], after: Sequence[Json]) -> Sequence[tuple[str, int, int, int, int]]:
    """How one list becomes the other; entries with an id are told by it."""

    def told_by(entries: Sequence[Json]) -> list[str]:
        return [json.dumps(each, sort_keys=True) for each in entries]

    ids, new_ids = (
        [each.get("id") if isinstance(each, Mapping) else None for each in many] for many in (before, after)
    )
    if None not in ids and ids == new_ids:
        return [("replace", 0, len(before), 0, len(after))]
    return SequenceMatcher(None, told_by(before), told_by(after), autojunk=False).get_opcodes()


def _add(into: Any, key: str, value: Json) -> None:
    """A new key."""
    container = _container(into)
    item = _inline(value) if isinstance(value, Mapping) and not _holds_tables(value) else item_of(None, value)
    if isinstance(into, InlineTable):
        into[key] = _inline(value) if isinstance(value, Mapping) else item
    elif not _has_header(item) and (last := _last_plain(container)) is not None:
        container._insert_after(last, key, item)  # tomlkit's public `add` has no place
    elif _has_header(item):
        tail = _taken_tail(container)
        into[key] = item
        _leaf(into[key]).body.extend(tail)
    else:
        into[key] = item


def _insert(entries: Any, at: int, value: Json) -> None:
    if isinstance(entries, AoT):
        tail: list[tuple[None, Item]] = [(None, Whitespace("\n"))]
        if at > 0:
            tail = _taken_tail(_leaf(entries[at - 1])) or tail
            _leaf(entries[at - 1]).body.append((None, Whitespace("\n")))
        entries.insert(at, cast("dict[str, Any]", item_of(None, value)))
        _leaf(entries[at]).body.extend(tail)
    else:
        entries.insert(at, _inline(value) if isinstance(value, Mapping) else value)


def _remove(into: Any, key: str | int) -> None:
    """With what belongs to it; the comments on what comes next stay, behind what came before."""
    item = into[key]
    tail = _taken_tail(_leaf(item)) if _has_header(item) else []
    before = _before(into, key)
    del into[key]
    if before is not None and any(isinstance(each, Comment) for _, each in tail):
        kept = _taken_tail(_leaf(before))
        _leaf(before).body.extend([*(kept if any(isinstance(each, Comment) for _, each in kept) else ()), *tail])


def _before(into: Any, key: str | int) -> Item | None:
    """The table or list of tables that stands just before; None where there is none."""
    if isinstance(into, AoT):
        return into[key - 1] if isinstance(key, int) and key > 0 else None
    if isinstance(key, int):
        return None
    last = None
    for each, item in _container(into).body:
        if each is not None:
            if each.key == key:
                break
            last = item
    return last if last is not None and _has_header(last) else None


def _may_stay(item: Any, before: Json, after: Json) -> bool:
    """Whether a table, or a list in the form that it has, can be made the other by changes inside it."""
    if not isinstance(before, list) or not isinstance(after, list):
        return isinstance(before, Mapping) and isinstance(after, Mapping)
    if len(before) + len(after) > MOST_ENTRIES:
        return False
    tables = [isinstance(each, Mapping) for each in after]
    return all(tables) and bool(tables) if isinstance(item, AoT) else isinstance(item, Array)


def _inline(value: Mapping[str, Json]) -> InlineTable:
    table = tomlkit.inline_table()
    for key, inner in value.items():
        table.add(key, _inline(inner) if isinstance(inner, Mapping) else tomlkit.item(inner))
    return table


def _holds_tables(value: Mapping[str, Json]) -> bool:
    """Whether it is too much for one line."""
    return len(value) > 3 or any(isinstance(each, Mapping | list) for each in value.values())


def _has_header(item: Item) -> bool:
    return isinstance(item, Table | AoT)


def _container(table: Any) -> Container:
    found: Container = table if isinstance(table, Container) else table.value
    return found


def _last_plain(container: Container) -> Any:
    """The last key whose value stands on its line, before all headers; None where there is none."""
    found = None
    for key, item in container.body:
        if _has_header(item):
            break
        found = key or found
    return found


def _leaf(item: Any) -> Container:
    """The table that stands last in it."""
    if isinstance(item, AoT):
        return _leaf(item[-1])
    container = _container(item)
    for key, inner in reversed(container.body):
        if key is not None:
            return _leaf(inner) if _has_header(inner) else container
    return container


def _taken_tail(container: Container) -> list[tuple[None, Item]]:
    """The comments at its end that stand behind a blank line; they are taken off, with that line."""
    body = _leaf(container).body
    start = len(body)
    for place in range(len(body) - 1, -1, -1):
        key, item = body[place]
        if key is not None or not isinstance(item, Comment | Whitespace):
            break
        if isinstance(item, Whitespace):
            start = place
    tail = [(None, item) for _, item in body[start:]]
    del body[start:]
    return tail
