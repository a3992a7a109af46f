"""What a writer is told of lore that cannot be woken as it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from npc_dialogue.world.advice import advice
from npc_dialogue.world.content import Card, Lore, WorldInfo
from npc_dialogue.world.keys import MAX_PATTERNS
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.world import World
from tests.support.worlds import WORLD, mistakes_of, written

START = "lore/a.toml: entries[river]"


def mistakes(folder: Path, entry: str, world: str = WORLD) -> list[str]:
    """What is told of an entry called river beside a good one."""
    lore = f'[[entries]]\nid = "river"\ntext = "It runs."\n{entry}\n[[entries]]\nid = "mill"\ntext = "It grinds."'
    return mistakes_of(written(folder, {"world.toml": world, "lore/a.toml": lore}))


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (
            "patterns = ['tol(l']",
            f"{START}.patterns[1]: found 'tol(l' (missing ) at character 6); expected a regular expression such as "
            "toll(s|ed)?.",
        ),
        (
            f"patterns = '{'a' * 301}'",
            f"{START}.patterns[1]: found 301 characters; expected at most 300.",
        ),
        ('wakes = ["mil"]', f"{START}.wakes: found 'mil'; expected the id of an entry of lore. Did you mean 'mill'?"),
        (
            'also_mode = "none"',
            f"{START}.also_mode: found the text 'none'; expected 'all', 'any', 'not_all' or 'not_any'.",
        ),
        ("chance = 101", f"{START}.chance: found the number 101; expected at most 100."),
        ("stay = 51", f"{START}.stay: found the number 51; expected at most 50."),
        ("depth = -1", f"{START}.depth: found the number -1; expected at least 0."),
        ("group_share = 0", f"{START}.group_share: found the number 0; expected at least 1."),
        (
            'group = "A b"',
            f"{START}.group: found the text 'A b'; expected lower-case letters, digits and _, beginning with a letter; "
            "empty for none. Write 'a_b'.",
        ),
    ],
)
def test_mistakes(entry: str, told: str, tmp_path: Path) -> None:
    assert mistakes(tmp_path, entry) == [told]


def test_mistakes_of_the_worlds_own_table(tmp_path: Path) -> None:
    assert mistakes(tmp_path, "", WORLD + "[lore]\nrecursion = 9\ndept = 3") == [
        "world.toml: lore.recursion: found the number 9; expected at most 5.",
        "world.toml: lore.dept: found the key 'dept'; expected 'depth', 'recursion', 'scan_lore' or 'share'. "
        "Did you mean 'depth'?",
    ]


def test_too_many_patterns_are_told_once(tmp_path: Path) -> None:
    many = ", ".join(f"'a{n}'" for n in range(MAX_PATTERNS + 5))
    assert mistakes(tmp_path, f"patterns = [{many}]") == [
        f"{START}.patterns[201]: found more than 200 patterns in the world; expected fewer, since each is looked "
        "for by itself; topics cost nothing."
    ]


def test_what_a_game_defines_is_checked_as_well() -> None:
    with pytest.raises(ContentErrors, match=r"define: lore\.river: patterns\[1\]: found '\('"):
        World(info=WorldInfo(id="w", name="W")).define(lore=[{"id": "river", "text": "x", "patterns": "("}])


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (
            Lore(id="a", text="x"),
            "entries[a].topics: found nothing; expected what wakes it: topics, patterns, places or always. As it is, "
            "no model ever gets it.",
        ),
        (
            Lore(id="a", text="x", always=True, chance=0),
            "entries[a].chance: found 0; expected a chance above 0. As it is, no model ever gets it.",
        ),
        (
            Lore(id="a", text="x", always=True, also=("b",)),
            "entries[a].also: found also; expected topics or patterns beside it, which it narrows down.",
        ),
        (
            Lore(id="a", text="x", topics=("b",), group="g"),
            "entries[a].group: found 'g' here alone; expected a group of several entries. A group is for entries of "
            "which one is told at a time.",
        ),
        (
            Lore(id="a", text="x", topics=("b", " ")),
            "entries[a].topics[2]: found an empty text; expected a word that somebody can say.",
        ),
    ],
)
def test_hints(entry: Lore, told: str) -> None:
    world = World(info=WorldInfo(id="w", name="W"), npcs={"mira": Card(id="mira", name="Mira")}, lore={entry.id: entry})
    assert [str(each) for each in advice(world)] == [f"lore.toml: {told}"]


def test_what_another_entry_wakes_needs_no_key_of_its_own() -> None:
    lore = {"a": Lore(id="a", text="x", topics=("a",), wakes=("b",)), "b": Lore(id="b", text="y")}
    assert not advice(World(info=WorldInfo(id="w", name="W"), npcs={"m": Card(id="m", name="M")}, lore=lore))
