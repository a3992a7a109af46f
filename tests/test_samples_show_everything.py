"""The sample worlds use whatever content files can say: one learns by copying."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import Any

from npc_dialogue.world import content
from npc_dialogue.world.files import load_world

SAMPLES = Path(__file__).parents[1] / "samples"
NOT_SHOWN = {
    "Card.origin": "what an import keeps for an export; the samples were written here",
    "Lore.origin": "the same",
    "Secret.who": "as in a fact; no two of the samples' people share a secret",
    "Secret.heard_from": "as in a fact; the samples' secrets are their keepers' own",
    "Secret.sure": "the same",
    "ApprovedLine.fingerprint": "of what the preview writes",
    "ApprovedLine.based_on": "the same",
    "WorldInfo.language": "written, and what it would be",
    **dict.fromkeys(("Gossip.axis", "Gossip.loss", "Gossip.least", "Gossip.tells_from", "Gossip.steps"), "the same"),
}


def used(value: object) -> Iterator[str]:
    """`Class.field` of all that was written into it and into what it holds."""
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            held = getattr(value, each.name)
            if held != _default(each):
                yield f"{type(value).__name__}.{each.name}"
            yield from used(held)
    elif isinstance(value, Mapping):
        for held in value.values():
            yield from used(held)
    elif isinstance(value, (tuple, list, frozenset)):
        for held in value:
            yield from used(held)


def _default(of: Field[Any]) -> object:
    return of.default_factory() if of.default_factory is not MISSING else of.default


def test_every_key_of_every_content_file_is_used_in_a_sample() -> None:
    classes = [each for each in vars(content).values() if isinstance(each, type) and is_dataclass(each)]
    known = {f"{each.__name__}.{one.name}" for each in classes if "File" not in each.__name__ for one in fields(each)}
    shown: set[str] = set()
    for folder in sorted(each for each in SAMPLES.iterdir() if each.is_dir()):
        shown.update(used(load_world(folder)))
    missing = known - shown - NOT_SHOWN.keys()
    assert sorted(missing) == []
