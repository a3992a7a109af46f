"""World folders for tests, and what is told of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors

CARD = 'id = "mira"\nname = "Mira"\n'
WORLD = 'id = "w"\nname = "W"\n'
GOOD = {
    "world.toml": """
        id = "weir"
        name = "The Weir"
        premise = "{{ player.name }} came by the river."
        [factions.watch]
        name = "the Watch"
        [state.flood]
        type = "bool"
        words.true = "The river is high."
        words.false = ""
        [state.season]
        type = "text"
        values = ["spring", "autumn"]
        text = "It is {{ value }}."
        [state.gold]
        type = "int"
        minimum = 0
        ranges = [{ at = 0, text = "Poor." }, { at = 10, text = "Rich." }]
    """,
    "places.toml": """
        [[places]]
        id = "mill"
        name = "the mill"
        hears = ["inn"]
        [[places]]
        id = "inn"
        name = "the inn"
    """,
    "npcs/mira.toml": """
        id = "mira"
        name = "Mira"
        place = "mill"
        factions = ["watch"]
        [[knowledge]]
        id = "weir"
        text = "The weir holds."
        said = "It holds."
        when = "not world.flood"
        who = "place:inn"
        [[knowledge]]
        id = "price"
        text = "Flour is {{ world.gold }} pence."
        said = { mira = "As ever.", odile = ["Dear.", "Very dear."] }
        [[secrets]]
        id = "debt"
        text = "She owes Odile."
        when = "trust > 40 and world.season == 'spring'"
        cover = "Never mind."
        [[lines.greeting]]
        text = "Yes?"
        emotion = "thoughtful"
        [[lines.greeting]]
        text = "You again."
        when = "familiarity > 20"
    """,
    "npcs/odile.json": json.dumps({"id": "odile", "name": "Odile", "voice": {"language": "fr"}}),
    "lore/river.toml": """
        [[entries]]
        id = "river"
        text = "It floods."
        places = ["mill"]
        who = ["faction:watch", "odile"]
    """,
    "relationships.toml": """
        [[relationships]]
        from = "mira"
        to = "player"
        values = { trust = 20 }
    """,
    "actions.toml": """
        [[actions]]
        id = "open_gate"
        text = "Opens the sluice."
        arguments = { width = { type = "integer", minimum = 1 } }
        when = "world.flood"
    """,
    "playthroughs/first.toml": """
        title = "A first visit"
        [[steps]]
        npc = "mira"
        say = "Does the weir hold?"
        expect = { says = ["holds"], emotion = "neutral" }
        [[steps]]
        patch = { flood = true }
        [[steps]]
        save = "here"
        [[steps]]
        load = "here"
        [[steps]]
        relate = { mira = { trust = 50 } }
    """,
}


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [line.removeprefix("        ") for line in text.splitlines()]
        path.write_text("\n".join(lines), encoding="utf-8")
    return folder


def mistakes_of(folder: Path) -> list[str]:
    with pytest.raises(ContentErrors) as caught:
        load_world(folder)
    assert str(caught.value) == "\n".join(map(str, caught.value.mistakes))
    return [str(mistake) for mistake in caught.value.mistakes]


def told(folder: Path, **files: str) -> list[str]:
    """The mistakes of the good world with other files in it; `npcs_mira` stands for `npcs/mira.toml`."""
    changed = {name.replace("__", "/") + ".toml": text for name, text in files.items()}
    return mistakes_of(written(folder, {**GOOD, **changed}))
