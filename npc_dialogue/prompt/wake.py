"""What comes to an NPC's mind: what it knows or hides of what the talk is about, and why each thing does or does not.

Nothing outside the gate takes part. Chance comes from the turn's seed and the entry's id: for the same situation all
this is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.content import Lore
from npc_dialogue.world.keys import Found, Hit, Keys, keys_of, stem

from .prompt import Section
from .view import View

SHORT = 2
"""Letters of a word in a name, `de` or `al`, by which alone nobody is called."""
SLOW = 3
"""Regular expressions that may take too long in one turn; afterwards no other is tried."""
_NO_NAMES = frozenset("the and von van der die das den dem des del della las los les".split())


class Awake(NamedTuple):
    """Something that comes to mind."""

    why: str
    """`'bridge' in the line`, `here`, `by river`."""
    distance: int
    """0: the line speaks of it; 1: the talk before, the place or always; more: other entries woke it."""
    fresh: bool = True
    """It was woken now, and does not just stay."""


@dataclass(slots=True)
class Waking:
    """What came to mind; facts, secrets and lore by their sources."""

    awake: dict[str, Awake] = field(default_factory=dict)
    held: dict[str, str] = field(default_factory=dict)
    """Lore that something woke and that is not told all the same: why."""
    slow: list[str] = field(default_factory=list)
    """Sources of regular expressions that took too long."""
    spoken: Mapping[str, Found] = field(default_factory=dict)
    """What keys were found in the talk, also those of closed secrets."""
    depth: int = 0

    def topics(self, source: str, topics: Sequence[str]) -> tuple[str, ...]:
        """Those of an entry's topics that the talk touches."""
        found = self.spoken.get(source)
        touched = {hit.key for hit in found.keys if hit.at < self.depth} if found else ()
        return tuple(topic for topic in topics if topic in touched)


def wake(view: View, talk: Sequence[str]) -> Waking:
    """What `talk`, the newest first, and the moment bring to the NPC's mind."""
    return _Wake(view, talk).all()


def woken(view: View, waking: Waking, sections: Iterable[Section]) -> tuple[str, ...]:
    """Ids of the lore in these sections that was woken just now and that stays or rests."""
    told = {source for part in sections if part.included for source in part.sources}
    ids = (view.known[source].id for source, awake in waking.awake.items() if awake.fresh and source in told)
    lore = view.situation.world.lore
    return tuple(sorted(id_ for id_ in ids if id_ in lore and (lore[id_].stay or lore[id_].rest)))


def talk_depth(view: View) -> int:
    """How many messages have to be looked at, the line among them."""
    return keys_of(view.situation.world).depth


class _Wake:
    """One pass over the talk, and then over what was woken."""

    def __init__(self, view: View, talk: Sequence[str]) -> None:
        self.view = view
        self.world = view.situation.world
        self.rules = self.world.info.lore
        self.talk = talk
        self.keys: Keys = keys_of(self.world)
        self.lore = self.keys.lore
        self.known = view.known
        self.made = Waking(spoken=self.keys.found(talk), depth=self.rules.depth)
        self.groups: dict[str, str] = {}
        """Group to the entry that is told of it."""

    def all(self) -> Waking:
        told = self._admit(self._at_once())
        for _ in range(self.rules.recursion):
            if not told:
                break
            told = self._admit(self._by(told))
        return self.made

    def _at_once(self) -> dict[str, Awake]:
        """What the talk, the place and former turns wake."""
        found: dict[str, Awake] = {}
        for source, entry in self._staying():
            found[source] = Awake(why=entry, distance=1, fresh=False)
        for source in self.keys.always:
            found.setdefault(source, Awake(why="always", distance=1))
        for source in self.keys.of_place.get(self.view.place or "", ()):
            found.setdefault(source, Awake(why=f"at {self.view.place}", distance=1))
        for source, spoken in self.made.spoken.items():
            if source in self.known:
                self._heard(found, source, spoken.keys, spoken.also)
        for source in self.keys.patterned:
            if source in self.known and source not in found:
                hit = self._pattern(source, self.talk[: self._depth(source)])
                if hit is not None:
                    spoken = self.made.spoken.get(source, Found([], []))
                    self._heard(found, source, [hit], spoken.also)
        return {source: awake for source, awake in found.items() if source in self.known}

    def _heard(self, found: dict[str, Awake], source: str, keys: Iterable[Hit], also: Iterable[Hit]) -> None:
        """Wakes an entry of which keys were heard, if those beside them allow it."""
        depth = self._depth(source)
        hit = min((hit for hit in keys if hit.at < depth), default=None)
        if hit is None or (source in found and not found[source].fresh):
            return
        where = "in the line" if hit.at == 0 else "a message ago" if hit.at == 1 else f"{hit.at} messages ago"
        why = f"{hit.key!r} {where}"
        entry = self.lore.get(source)
        heard = {each.key for each in also if each.at < depth}
        if entry is None or _allowed(entry, heard):
            found[source] = Awake(why=why, distance=min(hit.at, 1))
        elif source not in found:
            self.made.held[source] = f"{why}, but also ({entry.also_mode}): {_said(heard)}"

    def _by(self, told: Sequence[str]) -> dict[str, Awake]:
        """What the entries that were just woken bring to mind."""
        found: dict[str, Awake] = {}
        for source in told:
            entry = self.lore.get(source)
            if entry is None:
                continue
            awake = self.made.awake[source]
            distance = max(awake.distance, 1) + 1
            for other in entry.wakes:
                by = self.keys.sources.get(other, "")
                if by in self.known:
                    found.setdefault(by, Awake(why=f"by {entry.id}", distance=distance))
            if entry.scanned and self.rules.scan_lore:
                self._read(found, entry, self.known[source].text, distance)
        return {source: awake for source, awake in found.items() if source not in self.made.awake}

    def _read(self, found: dict[str, Awake], entry: Lore, text: str, distance: int) -> None:
        """Wakes what the text of an entry speaks of."""
        within = self.keys.within(text)
        named = {source: min(spoken.keys).key for source, spoken in within.items() if spoken.keys}
        for source in self.keys.patterned:
            if source not in named and self._listens(source) and (hit := self._pattern(source, [text])):
                named[source] = hit.key
        for source, key in named.items():
            other = self.lore.get(source)
            if other is None or other.id == entry.id or source in found or not self._listens(source):
                continue
            spoken = self.made.spoken.get(source, Found([], []))
            heard = {each.key for each in spoken.also if each.at < self._depth(source)}
            if source in within:
                heard |= {each.key for each in within[source].also}
            if _allowed(other, heard):
                found[source] = Awake(why=f"{key!r} in {entry.id}", distance=distance)

    def _listens(self, source: str) -> bool:
        """Whether this is lore that the NPC knows, that is not awake, and that the text of others may wake."""
        entry = self.lore.get(source) if source in self.known else None
        return entry is not None and entry.by_lore and source not in self.made.awake

    def _admit(self, found: Mapping[str, Awake]) -> list[str]:
        """Those that are told: time, chance and groups have their say."""
        told: list[str] = []
        grouped: dict[str, list[str]] = {}
        for source in sorted(found):
            entry = self.lore.get(source)
            why_not = "" if entry is None or not found[source].fresh else self._why_not(entry)
            if why_not:
                self.made.held[source] = f"{found[source].why}, but {why_not}"
            elif entry is not None and entry.group:
                grouped.setdefault(entry.group, []).append(source)
            else:
                told.append(source)
        for group, sources in grouped.items():
            chosen = self.groups.get(group) or self._one_of(group, sources, found)
            self.groups[group] = chosen
            told += [source for source in sources if source == chosen]
            for source in sources:
                if source != chosen:
                    told_id = self.known[chosen].id
                    self.made.held[source] = f"{found[source].why}, but of the group {group} {told_id} is told"
        for source in told:
            self.made.awake[source] = found[source]
            self.made.held.pop(source, None)
        return told

    def _why_not(self, entry: Lore) -> str:
        past = self.view.situation.woken
        if len(past) < entry.delay:
            return f"not before {entry.delay} turns; this is turn {len(past) + 1}"
        since = _since(entry.id, past) if entry.rest else None
        if since is not None and since <= entry.stay + entry.rest:
            return f"it rests, woken {_turns(since)} ago"
        drawn = _draw(self.view.situation.seed, "chance", entry.id) % 100 if entry.chance < 100 else 0
        return f"chance drew {drawn}, not below {entry.chance}" if drawn >= entry.chance else ""

    def _staying(self) -> Iterable[tuple[str, str]]:
        """Entries that were woken in former turns and are still told, with the reason."""
        past = self.view.situation.woken
        for id_ in sorted({each for turn in past for each in turn}):
            entry = self.world.lore.get(id_)
            since = _since(id_, past)
            if entry is not None and since is not None and since <= entry.stay:
                yield self.keys.sources[id_], f"stays, woken {_turns(since)} ago"

    def _one_of(self, group: str, sources: Sequence[str], found: Mapping[str, Awake]) -> str:
        """Which of a group is told: one that stays, else the heaviest, of equals one by chance."""
        staying = [source for source in sources if not found[source].fresh]
        most = max(self.known[source].weight for source in sources)
        equals = staying or [source for source in sources if self.known[source].weight == most]
        shares = [entry.group_share for entry in map(self.lore.get, equals) if entry is not None]
        drawn = _draw(self.view.situation.seed, "group", group) % sum(shares)
        for source, share in zip(equals, shares, strict=True):
            if drawn < share:
                return source
            drawn -= share
        raise AssertionError("a draw is below the sum")

    def _pattern(self, source: str, texts: Sequence[str]) -> Hit | None:
        for at, text in enumerate(texts):
            if len(self.made.slow) >= SLOW:
                break
            try:
                found = self.keys.pattern_in(source, text)
            except TimeoutError:
                self.made.slow.append(source)
                break
            if found is not None:
                return Hit(at, found)
        return None

    def _depth(self, source: str) -> int:
        entry = self.lore.get(source)
        return self.rules.depth if entry is None or entry.depth is None else entry.depth


def _allowed(entry: Lore, heard: set[str]) -> bool:
    """Whether the keys that count beside the first ones are there as the entry wants them."""
    if not entry.also:
        return True
    match entry.also_mode:
        case "any":
            return bool(heard)
        case "all":
            return heard >= {*entry.also}
        case "not_any":
            return not heard
        case _:
            return not heard >= {*entry.also}


def _said(heard: set[str]) -> str:
    return f"{', '.join(map(repr, sorted(heard)))} was said" if heard else "none was said"


def _since(id_: str, past: Sequence[Sequence[str]]) -> int | None:
    """How many turns ago an entry was woken last: 1 for the last one."""
    return next((back for back, turn in enumerate(reversed(past), 1) if id_ in turn), None)


def _turns(count: int) -> str:
    return "a turn" if count == 1 else f"{count} turns"


def _draw(seed: int, what: str, name: str) -> int:
    return int.from_bytes(blake2b(f"{seed}:{what}:{name}".encode(), digest_size=8).digest())


def stems_of(talk: Iterable[str]) -> frozenset[str]:
    """The words of what was said, as names are compared with them."""
    return frozenset[str]().union(*map(_stems, talk))


@lru_cache(maxsize=1024)
def called(name: str) -> frozenset[str]:
    """The words by which somebody of this name may be called, `Tom`; the whole of it where a word is a syllable."""
    whole = _stems(name)
    return frozenset(word for word in whole if len(word) > SHORT and word not in _NO_NAMES) or whole


@lru_cache(maxsize=16_384)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in words(text))
