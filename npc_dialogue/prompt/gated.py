"""What the gate let through, kept from turn to turn while nothing that it depends on has changed.

Of thousands of facts most are the same with every turn. What is drawn from those that are known at every moment (their
words, what may be told) is worked out once; for the others it is done anew when something that they read has changed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import Any, Generic, TypeVar, overload
from weakref import WeakKeyDictionary

from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.knowledge import Gate, Knowledge, Known, passed, spliced
from npc_dialogue.world.scope import scope
from npc_dialogue.world.world import World

from .harmless import harmless_line, harmless_text
from .prompt import Tellable, Telling
from .situation import Situation

T = TypeVar("T")
MOST_MADE = 16
"""Of one moment: sections for windows of several sizes."""
MOST_KEPT = 64
"""Of one world: a few moments of each NPC that is talked to."""
MOST_FIRM = 16
"""Of one world: NPCs that are talked to, for each playthrough."""


class _Row(Generic[T]):
    """What is made of some of the firm facts, in their order."""

    def __init__(self, firm: Sequence[Known], make: Callable[[Known], T | None]) -> None:
        made = [(at, each) for at, known in enumerate(firm) if (each := make(known)) is not None]
        self._places = [at for at, _ in made]
        self._made = [each for _, each in made]

    def with_(self, moving: Iterable[tuple[int, Known]], make: Callable[[Known], T | None]) -> tuple[T, ...]:
        """With what is made of the others, each in its place."""
        others = ((bisect_left(self._places, at), each) for at, known in moving if (each := make(known)) is not None)
        return spliced(self._made, others)


class Firm:
    """What one NPC knows at every moment, made harmless. Never changed."""

    def __init__(self, firm: Sequence[Known], frame: str) -> None:
        self.known = tuple(_clean(known, frame) for known in firm)
        self.frame = frame
        self.by_source: Mapping[str, Known] = {known.source: known for known in self.known}
        self.facts = _Row(self.known, _fact)
        self.tellings = _Row(self.known, _telling)
        self.tellable = _Row(self.known, self.told_as)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that occurs in it, folded."""
        return frozenset[str]().union(*(_words(known.text) for known in self.known))

    def told_as(self, known: Known) -> Tellable | None:
        """A fact for which there are words of the NPC's own."""
        if not known.said:
            return None
        return Tellable(
            id=known.id,
            said=tuple(harmless_line(wording, frame=self.frame) for wording in known.said),
            topics=known.topics,
            text=known.text,
            emotion=known.emotion,
            weight=known.weight,
            source=known.source,
        )


class Without(Sequence[str]):
    """The keys of a mapping that are not `taken`, told only to whoever asks: of ten thousand few prompts are."""

    def __init__(self, all_: Mapping[str, object], taken: Set[str]) -> None:
        self._all = all_
        self._taken = taken

    @cached_property
    def _left(self) -> tuple[str, ...]:
        return tuple(each for each in self._all if each not in self._taken)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        return self._left[at]

    def __bool__(self) -> bool:
        return len(self._taken) < len(self._all) or len(self) > 0

    def __len__(self) -> int:
        return len(self._all) - sum(each in self._all for each in self._taken)

    def __contains__(self, source: object) -> bool:
        return source in self._all and source not in self._taken

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(self._left)


class Gated:
    """All that one NPC knows at a moment, made harmless. Never changed."""

    def __init__(self, found: Knowledge, firm: Firm) -> None:
        self._firm = firm
        self.knowledge = replace(
            found,
            firm=firm.known,
            moving=tuple((at, _clean(known, firm.frame)) for at, known in found.moving),
            hearsay=tuple(replace(each, known=_clean(each.known, firm.frame)) for each in found.hearsay),
        )
        self._moving = self.knowledge.moving
        self._heard = tuple(each.known for each in self.knowledge.hearsay)
        self._made: dict[Hashable, Any] = {}

    @cached_property
    def by_source(self) -> Mapping[str, Known]:
        """What it knows, by source."""
        return {**self._firm.by_source, **{known.source: known for _, known in self._moving}}

    @cached_property
    def facts(self) -> tuple[Known, ...]:
        """Without lore."""
        return self._firm.facts.with_(self._moving, _fact)

    def fast_facts(self, fast: frozenset[str]) -> tuple[Known, ...]:
        """Facts that read one of these keys, which change within a conversation."""
        return self.kept(("fast", fast), lambda: tuple(known for known in self.facts if known.world_keys & fast))

    def sources_without(self, taken: Set[str]) -> Sequence[str]:
        """The sources of all that it knows but of those that are `taken`."""
        return Without(self.by_source, taken)

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made of this under the key, or what is made of it now."""
        if key not in self._made:
            if len(self._made) >= MOST_MADE:
                self._made.clear()
            self._made[key] = make()
        made: T = self._made[key]
        return made

    def has_word(self, word: str) -> bool:
        """Whether a folded word occurs in what it knows or was told."""
        return word in self._firm.words or word in self._other_words

    @cached_property
    def _other_words(self) -> frozenset[str]:
        others = [*(known for _, known in self._moving), *self._heard]
        return frozenset[str]().union(*(_words(known.text) for known in others))

    @cached_property
    def tellings(self) -> tuple[Telling, ...]:
        """What has phrases that give it away."""
        heard = tuple(made for known in self._heard if (made := _telling(known)) is not None)
        return self._firm.tellings.with_(self._moving, _telling) + heard

    @cached_property
    def tellable(self) -> tuple[Tellable, ...]:
        """What it has words of its own for."""
        heard = tuple(made for known in self._heard if (made := self._firm.told_as(known)) is not None)
        return self._firm.tellable.with_(self._moving, self._firm.told_as) + heard


class _Kept:
    """What was made last for one world: by NPC, speaker and frame, and the firm part by NPC and frame."""

    def __init__(self) -> None:
        self.gated: OrderedDict[tuple[str, str, str], tuple[Gate, Gated]] = OrderedDict()
        self.firm: OrderedDict[tuple[str, str], Firm] = OrderedDict()


_KEPT: WeakKeyDictionary[World, _Kept] = WeakKeyDictionary()


def gated(situation: Situation) -> Gated:
    """What `situation.npc` may know now."""
    world, npc, state = situation.world, situation.npc, situation.state
    speaker, mood = situation.speaker, situation.mood_name
    read = scope(world, state, situation.relationships, npc=npc, speaker=speaker, mood=mood)
    kept = _KEPT.setdefault(world, _Kept())
    key = (npc, speaker, situation.frame)
    before, found = kept.gated.get(key, (None, None))
    gate = passed(world, state, read, npc=npc, learned=situation.learned, told=situation.told, before=before)
    if found is None or gate is not before:
        found = Gated(gate.knowledge, _firm(kept, gate.knowledge, npc, situation.frame))
        kept.gated[key] = gate, found
        if len(kept.gated) > MOST_KEPT:
            kept.gated.popitem(last=False)
    kept.gated.move_to_end(key)
    return found


def _firm(kept: _Kept, found: Knowledge, npc: str, frame: str) -> Firm:
    key = (npc, frame)
    if key not in kept.firm:
        kept.firm[key] = Firm(found.firm, frame)
        if len(kept.firm) > MOST_FIRM:
            kept.firm.popitem(last=False)
    kept.firm.move_to_end(key)
    return kept.firm[key]


def _clean(known: Known, frame: str) -> Known:
    """Facts hold values of the world, and those come from outside."""
    text = harmless_text(known.text, frame=frame)
    return known if text == known.text else replace(known, text=text)


def _fact(known: Known) -> Known | None:
    return known if known.kind != "lore" else None


def _telling(known: Known) -> Telling | None:
    if not known.tells:
        return None
    return Telling(source=known.source, tells=known.tells, text=known.text, speakable=bool(known.said))


@lru_cache(maxsize=16_384)
def _words(text: str) -> frozenset[str]:
    return frozenset(words(fold(text)))
