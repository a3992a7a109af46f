"""What a writer probably meant otherwise, by how it is written: braces that fill nothing in, a list as one text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .content import Fact, Line, Lore, Secret
from .mistakes import Mistake
from .scope import FIELDS
from .writing import plain, voice_of, written

if TYPE_CHECKING:
    from .world import World

_SINGLE = re.compile(r"(?<!\{)\{[ \t]*([^\W\d]\w*(?:\.\w+)*)[ \t]*\}(?!\})")
_COMMA = re.compile("[,;،、，；]")


def slips(world: World) -> Iterator[Mistake]:
    """Hints: names in single braces, and topics that are one text with commas."""
    yield from _unfilled(world)
    for card in world.npcs.values():
        file = world.source("npcs", card.id)
        for fact in card.knowledge:
            yield from _joined(fact, file, f"knowledge[{fact.id}]")
        for secret in card.secrets:
            yield from _joined(secret, file, f"secrets[{secret.id}]")
        for kind, lines in card.lines.items():
            for number, line in enumerate(lines, 1):
                yield from _joined(line, file, f"lines.{kind}[{line.id or number}]")
    for entry in world.lore.values():
        yield from _joined(entry, world.source("lore", entry.id), f"entries[{entry.id}]")


def _unfilled(world: World) -> Iterator[Mistake]:
    """Spoken words may hold any name; in notes and frames braces may be meant, unless the name can be filled in."""
    names = {*FIELDS, *world.axes, "world"}
    for each in written(world):
        if each.kind != "template" or "{" not in each.text:
            continue
        spoken = voice_of(each)
        for found in _SINGLE.finditer(plain(each.text)):
            name = found[1]
            if spoken or name.partition(".")[0] in names:
                yield Mistake(
                    file=each.file,
                    key=each.key,
                    found=repr(found[0]),
                    expected=f"two braces, {{{{ {name} }}}}, to fill something in",
                    hint="With one it is not filled in, and nobody hears it." if spoken else "",
                )


def _joined(entry: Fact | Secret | Lore | Line, file: str, key: str) -> Iterator[Mistake]:
    kinds = (("topics", entry.topics), ("also", entry.also)) if isinstance(entry, Lore) else (("topics", entry.topics),)
    for kind, texts in kinds:
        parts = [part.strip() for part in _COMMA.split(texts[0]) if part.strip()] if len(texts) == 1 else []
        if len(parts) > 1:
            listed = ", ".join(f'"{part}"' for part in parts)
            yield Mistake(
                file=file,
                key=f"{key}.{kind}",
                found=f"one text with commas, {texts[0]!r}",
                expected=f"a list: {kind} = [{listed}]",
                hint="As it is, it counts only where somebody says all of it in this order.",
            )
