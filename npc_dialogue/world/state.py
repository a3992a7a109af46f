"""The world as the game last told it: one JSON tree, changed by merge patches."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .content import TIME, WHERE, Json, StateKey, WorldInfo
from .mistakes import described, one_of

MAX_KEYS = 5_000
MAX_KEY = 128
"""Characters of a key."""
MAX_DEPTH = 16
MAX_VALUES = 5_000
"""JSON values under one top key."""
MAX_TEXT = 16_384
"""Characters of one text."""
_LARGEST = 2**63
_DEFAULTS: Mapping[str, Json] = {"bool": False, "int": 0, "float": 0.0, "text": "", "list": [], "table": {}}
_TYPES: Mapping[str, str] = {
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "text": "a text",
    "list": "a list",
    "table": "a table",
}


class StateError(ValueError):
    """A value that does not fit the state: `key` is where (`weather.wind`), `found` and `expected` are phrases."""

    def __init__(self, key: str, found: str, expected: str) -> None:
        self.key = key
        self.found = found
        self.expected = expected
        super().__init__(f"{key}: found {found}; expected {expected}" if key else f"found {found}; expected {expected}")


@dataclass(frozen=True, slots=True, kw_only=True)
class WorldState:
    """The state at one node of a playthrough.

    `data` holds every declared key (its default where the game has set nothing) and whatever else the game patched in;
    it is never changed in place, and states share what they have in common. Keys that are not declared are the game's
    own: no prompt tells them and no template may read them. `since` has the game minute at which a key with a lifetime
    was last patched, `changed` that at which a declared key last got another value, where the game keeps time.
    """

    data: Mapping[str, Json]
    revision: int = 0
    since: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def initial(cls, info: WorldInfo) -> WorldState:
        """The state in which a playthrough begins: the declared defaults, revision 0."""
        return cls(data={key: default_of(declared) for key, declared in info.state.items()})

    def patched(self, patch: Mapping[str, Json], *, info: WorldInfo, replace: bool = False) -> WorldState:
        """This state after a JSON Merge Patch (RFC 7396); with `replace` the patch is the whole state.

        A declared key that the patch deletes (null) or that has outlived its `lifetime` has its default again. Raises
        StateError for a value that does not fit its declaration, and then nothing has changed.
        """
        if not isinstance(patch, Mapping):
            raise StateError("", described(patch), "a table of keys and values")
        for key, value in patch.items():
            _check_plain(key, value)
        merged: dict[str, Json] = merge_patch({} if replace else self.data, patch)
        if len(merged) > MAX_KEYS:
            raise StateError("", f"{len(merged):,} keys", f"at most {MAX_KEYS:,}")
        for key in patch:
            if key in merged:
                _check_plain(key, merged[key])
                check_value(key, merged[key], info.state.get(key))
        since = {} if replace else {key: minute for key, minute in self.since.items() if key not in patch}
        now: int | None = merged.get(TIME)
        for key, declared in info.state.items():
            if now is not None and declared.lifetime is not None:
                if patch.get(key) is not None:
                    since[key] = now
                elif key in since and now - since[key] >= declared.lifetime:
                    merged.pop(key, None)
                    del since[key]
            if key not in merged:
                merged[key] = default_of(declared)
        other = [key for key in info.state if merged[key] != self.data.get(key)]
        changed = {key: minute for key, minute in self.changed.items() if key not in other}
        if now is not None:
            changed.update(dict.fromkeys(other, now))
        return WorldState(data=merged, revision=self.revision + 1, since=since, changed=changed)

    @property
    def time(self) -> int | None:
        """The game's clock in whole minutes; None in a world without one."""
        return self.data.get(TIME)

    def where(self, who: str) -> str | None:
        """The place at which the state says an NPC or the player is; None where it does not say."""
        places: Mapping[str, str] = self.data.get(WHERE) or {}
        return places.get(who)

    def to_json(self) -> dict[str, Json]:
        """For the store; `from_json` reads it back."""
        return {
            "data": dict(self.data),
            "revision": self.revision,
            "since": dict(self.since),
            "changed": dict(self.changed),
        }

    @classmethod
    def from_json(cls, json: Json, info: WorldInfo | None = None) -> WorldState:
        """A stored state. Where `info` declares a key otherwise than when it was stored, the key has its default.

        Raises StateError when `json` is not what `to_json` writes.
        """
        declared = info.state if info is not None else {}
        stored = json if isinstance(json, Mapping) else {}
        data, revision, since = stored.get("data"), stored.get("revision"), stored.get("since", {})
        if not isinstance(data, Mapping) or type(revision) is not int or not isinstance(since, Mapping):
            raise StateError("", described(json), "a stored state: data, revision, since")
        fitting: dict[str, Json] = {}
        for key, value in data.items():
            _check_plain(key, value)
            try:
                check_value(key, value, declared.get(key))
            except StateError:
                if key not in declared:
                    raise
            else:
                fitting[key] = value
        for key, each in declared.items():
            fitting.setdefault(key, default_of(each))
        changed = stored.get("changed", {})  # older files have none
        return cls(data=fitting, revision=revision, since=_minutes(since), changed=_minutes(changed))


def _minutes(stored: Json) -> dict[str, int]:
    found = stored.items() if isinstance(stored, Mapping) else ()
    return {str(key): minute for key, minute in found if type(minute) is int}


def merge_patch(target: Json, patch: Json) -> Any:
    """RFC 7396, section 2. Neither argument is changed; the result shares what the patch leaves alone."""
    if not isinstance(patch, Mapping):
        return patch
    merged = dict(target) if isinstance(target, Mapping) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = merge_patch(merged.get(key), value)
    return merged


def default_of(declared: StateKey) -> Json:
    """The declared default, or the plainest value that fits: false, the number nearest to 0, the first of `values`."""
    if declared.default is not None:
        return declared.default
    if declared.type in ("int", "float"):
        nearest_to_zero = max(0.0, 0.0 if declared.minimum is None else declared.minimum)
        if declared.maximum is not None:
            nearest_to_zero = min(nearest_to_zero, declared.maximum)
        return math.floor(nearest_to_zero) if declared.type == "int" else nearest_to_zero
    if declared.type == "text" and declared.values:
        return declared.values[0]
    return _DEFAULTS[declared.type]


def check_value(key: str, value: Json, declared: StateKey | None) -> None:
    """Whether a top key may have this value. Raises StateError."""
    if key == TIME and (type(value) is not int or value < 0):
        raise StateError(key, described(value), "the game's time in whole minutes, 0 or more")
    if key == WHERE:
        _check_where(value)
    if declared is None:
        return
    if not _has_type(value, declared.type):
        raise StateError(key, described(value), _TYPES[declared.type])
    if declared.values and value not in declared.values:
        raise StateError(key, described(value), one_of(declared.values))
    if isinstance(value, int | float) and not isinstance(value, bool):
        if declared.minimum is not None and value < declared.minimum:
            raise StateError(key, described(value), f"at least {declared.minimum:g}")
        if declared.maximum is not None and value > declared.maximum:
            raise StateError(key, described(value), f"at most {declared.maximum:g}")


def _check_where(value: Json) -> None:
    if not isinstance(value, Mapping):
        raise StateError(WHERE, described(value), "a table of who is at which place")
    for who, place in value.items():
        if not isinstance(place, str) or not place:
            raise StateError(f"{WHERE}.{who}", described(place), "the id of a place")


def _has_type(value: Json, kind: str) -> bool:
    match kind:
        case "bool":
            return isinstance(value, bool)
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "text":
            return isinstance(value, str)
        case "list":
            return isinstance(value, list)
        case _:
            return isinstance(value, Mapping)


def _check_plain(key: str, value: Json) -> None:
    """Whether a value is JSON of a size that templates can bear. Raises StateError."""
    waiting: list[tuple[str, Json, int]] = [(key, value, 1)]
    count = 0
    while waiting:
        path, item, depth = waiting.pop()
        count += 1
        if count > MAX_VALUES:
            raise StateError(key, f"more than {MAX_VALUES:,} values", "fewer under one key")
        if depth > MAX_DEPTH:
            raise StateError(path, f"more than {MAX_DEPTH} levels", "fewer")
        if isinstance(item, Mapping):
            for name, inner in item.items():
                if not isinstance(name, str) or not 0 < len(name) <= MAX_KEY:
                    raise StateError(path, f"the key {name!r:.60}", f"keys of 1 to {MAX_KEY} characters")
                waiting.append((f"{path}.{name}", inner, depth + 1))
        elif isinstance(item, list):
            waiting.extend((f"{path}[{place}]", inner, depth + 1) for place, inner in enumerate(item, 1))
        else:
            _check_scalar(path, item)


def _check_scalar(path: str, item: Json) -> None:
    if isinstance(item, str):
        if len(item) > MAX_TEXT:
            raise StateError(path, f"a text of {len(item):,} characters", f"at most {MAX_TEXT:,}")
    elif isinstance(item, float):
        if not math.isfinite(item):
            raise StateError(path, described(item), "a finite number")
    elif isinstance(item, int):
        if not -_LARGEST <= item < _LARGEST:
            raise StateError(path, "a number of more than 64 bits", "a smaller one")
    elif item is not None:
        raise StateError(path, described(item), "plain data: text, number, true, false, list or table")
