"""What was made last is made anew only when what it is made of is something else now.

Hashing a long past takes longer than most of what is made of it; comparing it with itself takes next to nothing, since
what has not changed is the same objects.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from npc_dialogue.world.world import World

T = TypeVar("T")


class Kept(Generic[T]):
    """For each world the newest `most`, by key. The key says for whom, `made_of` is compared by value."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._of: WeakKeyDictionary[World, OrderedDict[Hashable, tuple[Any, T]]] = WeakKeyDictionary()

    def get(self, world: World, key: Hashable, made_of: object, make: Callable[[], T]) -> T:
        """What was made last under the key, or what is made now."""
        kept = self._of.setdefault(world, OrderedDict())
        found = kept.get(key)
        if found is None or found[0] != made_of:
            found = made_of, make()
        kept[key] = found = made_of, found[1]  # the next time these are compared with themselves
        kept.move_to_end(key)
        if len(kept) > self._most:
            kept.popitem(last=False)
        return found[1]
