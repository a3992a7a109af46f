"""What is allowed in a world but seldom meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..text.everyday import is_everyday
from ..text.scripts import fold, words
from .conditions import reads
from .content import Card, Fact, Lore, Secret
from .mistakes import Mistake
from .phrases import phrase_pattern
from .slips import slips
from .writing import Written, written

if TYPE_CHECKING:
    from .world import World


def advice(world: World) -> list[Mistake]:
    """Hints: a world with nobody in it, secrets without a cover, cores that an import cut, lore that nothing can wake
    or that waits for what is not there, phrases that give a closed secret away and those that anybody says, and
    slips of the pen."""
    found = []
    if not world.npcs:
        hint = "As the world is, nobody can speak."
        found.append(
            Mistake(file="npcs", key="", found="no character", expected="a file npcs/ID.toml for each", hint=hint)
        )
    found += _uncovered(world)
    found += _unwoken(world)
    found += _cut_cores(world)
    found += _said_by_all(world)
    found += slips(world)
    texts = list(_texts(world))
    for card in world.npcs.values():
        for secret in card.secrets:
            found += _given_away(world, card, secret, texts)
    return found


def _uncovered(world: World) -> Iterator[Mistake]:
    for card in world.npcs.values():
        for secret in card.secrets:
            if not secret.cover:
                yield Mistake(
                    file=world.source("npcs", card.id),
                    key=f"secrets[{secret.id}].cover",
                    found="nothing",
                    expected="what to say instead while the secret is closed",
                    hint="Without it the NPC refuses, or says that it does not know.",
                )


def _unwoken(world: World) -> Iterator[Mistake]:
    """Lore that no model ever gets, and keys of lore that do nothing."""
    groups = Counter(entry.group for entry in world.lore.values())
    called = {other for entry in world.lore.values() for other in entry.wakes if other != entry.id}
    for entry in world.lore.values():
        heard = entry.topics or entry.patterns
        file, start = world.source("lore", entry.id), f"entries[{entry.id}]"
        if not (heard or entry.places or entry.always or entry.id in called) or entry.chance == 0:
            key, found = ("chance", "0") if entry.chance == 0 else ("topics", "nothing")
            expected = "a chance above 0" if entry.chance == 0 else "what wakes it: topics, patterns, places or always"
            yield Mistake(
                file=file, key=f"{start}.{key}", found=found, expected=expected, hint="As it is, no model ever gets it."
            )
        if entry.also and not heard:
            yield Mistake(
                file=file,
                key=f"{start}.also",
                found="also",
                expected="topics or patterns beside it, which it narrows down",
            )
        if entry.group and groups[entry.group] == 1:
            hint = "A group is for entries of which one is told at a time."
            yield Mistake(
                file=file,
                key=f"{start}.group",
                found=f"{entry.group!r} here alone",
                expected="a group of several entries",
                hint=hint,
            )
        for kind in ("topics", "also"):
            for number, word in enumerate(getattr(entry, kind), 1):
                if not word.strip():
                    yield Mistake(
                        file=file,
                        key=f"{start}.{kind}[{number}]",
                        found="an empty text",
                        expected="a word that somebody can say",
                    )


def _cut_cores(world: World) -> Iterator[Mistake]:
    """Cores that are still as an import cut them from a description."""
    for card in world.npcs.values():
        if card.core and card.origin.get("cut") == len(card.core):
            yield Mistake(
                file=world.source("npcs", card.id),
                key="core",
                found="the beginning of the imported description",
                expected="what matters most of this character, in your own choice",
                hint="Change it, or delete `cut` below [origin] if it is right as it is.",
            )


def _said_by_all(world: World) -> Iterator[Mistake]:
    """`tells` of one word that stands in every second line."""
    for entry in world.lore.values():
        yield from _everyday(world, entry, (world.info.language,), world.source("lore", entry.id), "entries")
    for card in world.npcs.values():
        spoken = (world.language(card.id), world.info.language)
        kinds: tuple[tuple[str, tuple[Fact | Secret, ...]], ...] = (
            ("knowledge", card.knowledge),
            ("secrets", card.secrets),
        )
        for kind, known in kinds:
            for each in known:
                yield from _everyday(world, each, spoken, world.source("npcs", card.id), kind)


def _everyday(
    world: World, entry: Fact | Secret | Lore, languages: tuple[str, ...], file: str, kind: str
) -> Iterator[Mistake]:
    cut = "a model's reply with it is not heard while the secret is closed, and " if isinstance(entry, Secret) else ""
    for number, tell in enumerate(entry.tells, 1):
        said = words(tell)
        if len(said) == 1 and is_everyday(said[0], languages):
            yield Mistake(
                file=file,
                key=f"{kind}[{entry.id}].tells[{number}]",
                found=f"{tell!r}, a word that everybody says",
                expected="a phrase that gives this away and stands nowhere by chance",
                hint=f"As it is, {cut}whoever hears it counts as told.",
            )


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that a prompt or a line may hold, folded; `whens` are the conditions that all hold when it does."""

    written: Written
    folded: str
    whens: frozenset[str]


def _given_away(world: World, card: Card, secret: Secret, texts: list[_Text]) -> Iterator[Mistake]:
    """Where a phrase of `tells` stands that may be told while the secret is closed."""
    opens = _conjuncts(secret.when)
    everywhere = all(read.name == "world" for read in reads(secret.when, condition=True))
    for tell in secret.tells:
        phrase = fold(tell).split()
        if not phrase:
            continue
        longest, pattern = max(phrase, key=len), phrase_pattern(tuple(phrase))
        for text in texts:
            at = text.written
            if longest not in text.folded or (at.card, at.entry) == (card.id, f"secrets[{secret.id}]"):
                continue
            guarded = opens <= text.whens and (everywhere or at.card == card.id)
            if not guarded and pattern.search(text.folded):
                yield Mistake(
                    file=at.file,
                    key=at.key,
                    found=f"{tell!r}, which gives away the secret {secret.id} in {world.source('npcs', card.id)}",
                    expected="it nowhere else, as long as the secret is closed",
                )


def _conjuncts(when: str) -> frozenset[str]:
    """The conditions that all hold when this one does; nothing is known of the parts of an `or` or an `if`."""
    plain = " ".join(when.split())
    if not plain:
        return frozenset()
    return frozenset([plain] if " or " in plain or " if " in plain else plain.split(" and "))


def _texts(world: World) -> Iterator[_Text]:
    for each in written(world):
        if each.kind != "condition":
            yield _Text(each, fold(each.text), _conjuncts(each.when))
